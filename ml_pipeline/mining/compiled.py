"""Mining with compiled kernels on several threads."""

from __future__ import annotations

import itertools
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ml_pipeline.mining import database, kernels, row_kernels
from ml_pipeline.mining.database import MAX_TABLE, MAX_WEIGHT, Database, repeated_item
from ml_pipeline.mining.model import Int32, Int64, Transactions
from ml_pipeline.mining.results import Batch
from ml_pipeline.mining.sink import MANY, Bound, Request, Sink

_FIRST_BUFFER_SETS = 1 << 14
_LARGEST_BUFFER_SETS = 1 << 20
_CELLS_PER_SET = 4
# Enough pieces for threads to end together, few enough for their bookkeeping not to count.
_PIECES_PER_THREAD = 64

# Rows that are looked up for an equal one: as many as stay in the processor's cache.
_RECENT_ROWS = 1 << 16

_Frame = tuple[Int32, Int64, kernels.UInt32, Int64, Int32, Int64]


def mine_items(base: Database, request: Request, sink: Sink, threads: int) -> None:
    """Find all sets.

    Args:
        base: rows to mine.
        request: what is asked for.
        sink: takes the sets; it may be called from any of the threads.
        threads: number of threads.

    Raises:
        LimitReachedError: if the sink accepts no more.
    """
    frame = _index(base)
    step = max(1, base.n_items // (threads * _PIECES_PER_THREAD))
    pieces = iter([(i, min(i + step, base.n_items)) for i in range(0, base.n_items, step)])
    lock = threading.Lock()
    failed = threading.Event()

    def work(_: int) -> None:
        worker = _Worker(frame, request, sink)
        try:
            while not failed.is_set():
                with lock:
                    piece = next(pieces, None)
                if piece is None:
                    break
                worker.mine(*piece)
        except BaseException:
            failed.set()
            raise

    if threads == 1:
        work(0)
        return
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(work, range(threads)):
            pass


def smallest_support(base: Database, request: Request, bound: Bound) -> int:
    """Return the smallest minimum support whose sets stay within a bound.

    The most frequent items come first: their sets raise the support soonest.
    """
    frame = _index(base)
    room = (min(bound.max_sets, MANY), min(bound.max_bytes, MANY))
    state = np.array([0, 0, *room, 0, request.min_support], np.int64)
    no_names, none, no_flags = np.empty(0, np.int32), np.empty(0, np.int64), np.empty(0, np.bool_)
    nowhere = (no_names, none, none, no_flags, no_flags, state)
    tally = np.zeros(2 * int(base.supports[-1]) + 2, np.int64)
    limits = (request.min_size, request.max_size)
    for item in range(base.n_items - 1, -1, -1):
        if base.supports[item] < state[kernels.MIN_SUPPORT]:
            break
        kernels.mine_items(item, item + 1, frame, limits, (*nowhere, tally, no_names))
    return int(state[kernels.MIN_SUPPORT])


def _index(base: Database) -> _Frame:
    index = kernels.index_occurrences(base.cells, base.n_items)
    return base.cells, *index, base.names, base.supports


def build_database(transactions: Transactions, min_support: int, threads: int) -> Database:
    """Do what ``database.build_database`` does, for many rows."""
    if len(transactions.items) == 0 or transactions.total > MAX_WEIGHT:
        return database.build_database(transactions, min_support)
    low, high = int(transactions.items.min()), int(transactions.items.max())
    if high - low >= MAX_TABLE:
        return database.build_database(transactions, min_support)
    columns = (transactions.items, transactions.offsets, transactions.weights)
    cuts = np.searchsorted(
        transactions.offsets, np.linspace(0, len(transactions.items), threads + 1)
    )
    cuts[0], cuts[-1] = 0, len(transactions)
    parts = list(itertools.pairwise(cuts.tolist()))

    def count(part: tuple[int, int]) -> Int64:
        counts = np.zeros(high - low + 1, np.int64)
        row_kernels.count_items(columns, *part, low, counts)
        return counts

    def rank(part: tuple[int, int]) -> Int32:
        first, last = part
        room = int(transactions.offsets[last] - transactions.offsets[first]) + last - first
        cells = np.empty(room, np.int32)
        recent = np.zeros(_RECENT_ROWS, np.int64)
        size = row_kernels.rank_rows(columns, first, last, low, ranks, cells, recent)
        if size < 0:
            raise repeated_item(-1 - size)
        return cells[:size]

    with ThreadPoolExecutor(threads) as pool:
        counts = np.sum(list(pool.map(count, parts)), axis=0)
        codes = np.flatnonzero(counts >= min_support)
        names = np.argsort(counts[codes], kind="stable").astype(np.int32)
        ranks = np.full(high - low + 1, -1, np.int32)
        ranks[codes[names]] = np.arange(len(codes), dtype=np.int32)
        cells = np.concatenate(list(pool.map(rank, parts)))
    return Database(
        items=(codes + low).astype(np.int32),
        names=names,
        supports=counts[codes[names]],
        cells=cells,
    )


class _Worker:
    """One thread's buffers, which sets are written into."""

    def __init__(self, frame: _Frame, request: Request, sink: Sink) -> None:
        self.frame = frame
        self.request = request
        self.sink = sink
        self.size = _FIRST_BUFFER_SETS
        self._renew()

    def mine(self, first: int, last: int) -> None:
        """Mine a range of items and hand over what they give."""
        limits = (self.request.min_size, self.request.max_size)
        while first < last:
            begin, n_sets, n_cells = first, self.state[kernels.SETS], self.state[kernels.CELLS]
            first = kernels.mine_items(first, last, self.frame, limits, self.output)
            self._hand_over(begin, int(n_sets), int(n_cells))
            if self.state[kernels.FULL]:
                self._make_room()

    def _hand_over(self, first: int, from_set: int, from_cell: int) -> None:
        n_sets, n_cells = int(self.state[kernels.SETS]), int(self.state[kernels.CELLS])
        if n_sets > from_set:
            names, ends, supports, closed, maximal = self.output[:5]
            new = slice(from_set, n_sets)
            batch = Batch(
                first=first,
                names=names[from_cell:n_cells],
                ends=ends[new] - from_cell,
                supports=supports[new],
                closed=closed[new],
                maximal=maximal[new],
            )
            self.sink.take(batch)

    def _make_room(self) -> None:
        if self.state[kernels.SETS] == 0:
            # A single item that overflows an empty buffer needs a larger one.
            self.sink.check_room(self.size + 1, self.size + 1)
            self.size *= 4
        else:
            self.size = min(max(self.size, _LARGEST_BUFFER_SETS), 4 * self.size)
        self._renew()

    def _renew(self) -> None:
        sets, cells = self.size, self.size * _CELLS_PER_SET
        self.state = np.array([0, 0, sets, cells, 0, self.request.min_support], np.int64)
        self.output = (
            np.empty(cells, np.int32),
            np.empty(sets, np.int64),
            np.empty(sets, np.int64),
            np.empty(sets, np.bool_),
            np.empty(sets, np.bool_),
            self.state,
            np.empty(0, np.int64),
            np.empty(2 * len(self.frame[4]) + 2, np.int32),
        )
