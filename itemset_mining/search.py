"""The search for frequent sets, on several threads."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from itemset_mining.arrays import Int64
from itemset_mining.database import Database
from itemset_mining.kernels import output
from itemset_mining.kernels.conditional import Base, Scratch, Stack
from itemset_mining.kernels.dense import MAX_POWERS, Bitmaps, build_bitmaps
from itemset_mining.kernels.output import Output
from itemset_mining.kernels.sparse import mine_items
from itemset_mining.memory import LimitReachedError
from itemset_mining.results import Batch
from itemset_mining.sink import Request, Sink
from itemset_mining.team import Team

_FIRST_BUFFER_SETS = 1 << 14
_LARGEST_BUFFER_SETS = 1 << 20
# Sets that nobody keeps need no larger buffer.
_LARGEST_PASSING_SETS = 1 << 16
_CELLS_PER_SET = 4
_BYTES_PER_BUFFERED_SET = 18 + 4 * _CELLS_PER_SET
# Initial room for conditional databases and bitmaps; it is doubled when it is not enough.
_FIRST_CELLS = 1 << 20
_FIRST_WORDS = 1 << 18
# Places of cells are stored in 32 bits.
_MOST_CELLS = 1 << 32
# Enough pieces for the threads to end together, and few enough to be no burden.
_PIECES_PER_THREAD = 64


def find_sets(database: Database, request: Request, sink: Sink, team: Team) -> None:
    """Find all sets.

    Args:
        database: The rows to mine.
        request: The sets to find.
        sink: Takes the sets; it may be called from any of the threads.
        team: The threads.

    Raises:
        LimitReachedError: The sink accepts no more.
    """
    step = max(1, database.n_items // (team.size * _PIECES_PER_THREAD))
    # The most frequent items take longest, so they come first.
    pieces = iter([(max(0, i - step), i) for i in range(database.n_items, 0, -step)])
    lock = threading.Lock()
    failed = threading.Event()

    def work(_: int) -> None:
        try:
            worker = _Worker(database, request, sink)
            while not failed.is_set():
                with lock:
                    piece = next(pieces, None)
                if piece is None:
                    break
                worker.mine(*piece)
        except BaseException:
            failed.set()
            raise

    team.run(work, range(team.size))


class Workspace:
    """Memory that one thread needs in addition to its output."""

    def __init__(self, database: Database, reserve: Callable[[int], None]) -> None:
        """Allocate the smallest one.

        Args:
            database: The rows to mine.
            reserve: Called with the bytes of each growth before it.
        """
        self._database = database
        self._reserve = reserve
        self._base = Base(database.cells, database.places)
        self._scale = 1
        self._renew()

    def bind(self, target: Output) -> Callable[[int, int], int]:
        """Return a function that finds the sets whose rarest item is in a range of ranks."""
        memory = (self._base, self._stack, self._scratch, self._bitmaps, target)
        return mine_items.bind(self._n_words, *memory)

    @property
    def nbytes(self) -> int:
        """Size in memory, in bytes."""
        parts = (self._stack, self._scratch, self._bitmaps)
        return sum(array.nbytes for part in parts for array in part)

    def grow(self) -> None:
        """Double the room.

        Raises:
            LimitReachedError: There is no memory for it, or no number for its cells.
        """
        if 2 * self._n_cells > _MOST_CELLS:
            raise LimitReachedError(0, f"a workspace of {_MOST_CELLS} cells can find")
        self._reserve(self.nbytes)
        self._scale *= 2
        self._renew()

    def _renew(self) -> None:
        self._stack, self._scratch, self._bitmaps = self._allocate()
        self._n_words = -1
        if self._database.is_dense:
            cells, n_items = self._database.cells, self._database.n_items
            self._n_words = build_bitmaps(cells, 0, len(cells), n_items, self._bitmaps)
            self._bitmaps.items[:n_items] = self._database.items
            self._bitmaps.supports[:n_items] = self._database.supports
            if self._n_words < 0:
                self.grow()

    @property
    def _n_cells(self) -> int:
        return self._scale * (_FIRST_CELLS + self._database.longest_row)

    def _allocate(self) -> tuple[Stack, Scratch, Bitmaps]:
        n_items, n_cells = self._database.n_items, self._n_cells
        n_ranks = self._scale * (4 * n_items + 4)
        n_words, n_siblings = self._scale * _FIRST_WORDS, self._scale * (2 * n_items + 64)

        def depths() -> Int64:
            return np.zeros(n_items + 2, np.int64)

        stack = Stack(
            cells=np.empty(n_cells, np.int32),
            places=np.empty(n_cells, np.uint32),
            items=np.empty(n_ranks, np.int32),
            supports=np.empty(n_ranks, np.int64),
            begins=np.empty(n_ranks, np.int64),
            cursors=depths(),
            ends=depths(),
            sizes=depths(),
            first_items=depths(),
            first_cells=depths(),
            first_places=depths(),
            perfects=depths(),
            room=np.array([n_cells, n_ranks]),
        )
        stack.items[:n_items] = self._database.items
        stack.supports[:n_items] = self._database.supports
        stack.begins[: n_items + 1] = self._database.begins
        stack.sizes[0] = n_items
        scratch = Scratch(
            prefix=np.empty(n_items + 1, np.int32),
            perfect=np.empty(n_items + 1, np.int32),
            counts=np.zeros(n_items, np.int64),
            marks=np.zeros(n_items // 64 + 1, np.uint64),
            new_ranks=np.empty(n_items, np.int32),
        )
        bitmaps = Bitmaps(
            bits=np.empty(n_words, np.uint64),
            items=np.empty(n_siblings, np.int32),
            supports=np.empty(n_siblings, np.int64),
            powers=np.empty(n_words, np.int64),
            sums=np.empty(n_siblings, np.int64),
            frequent=np.empty(n_siblings, np.int32),
            cursors=depths(),
            begins=depths(),
            ends=depths(),
            places=depths(),
            perfects=depths(),
            first_words=np.zeros(MAX_POWERS + 1, np.int64),
            room=np.array([n_words, n_siblings]),
        )
        return stack, scratch, bitmaps


class _Worker:
    """One thread: its workspace, and the buffers that sets are written into."""

    def __init__(self, database: Database, request: Request, sink: Sink) -> None:
        self._database = database
        self._request = request
        self._sink = sink
        self._sets = _FIRST_BUFFER_SETS
        self._workspace = Workspace(database, sink.reserve)
        self._output = new_output(database, request, self._sets)
        self._mine = self._workspace.bind(self._output)

    def mine(self, first: int, last: int) -> None:
        """Mine a range of items and hand over their sets."""
        while first < last:
            state = self._output.state
            begin, n_sets, n_cells = first, int(state[output.SETS]), int(state[output.CELLS])
            first = self._mine(first, last)
            self._hand_over(begin, n_sets, n_cells)
            if state[output.FULL] == output.WORKSPACE:
                self._workspace.grow()
                state[output.FULL] = output.NOTHING
                self._mine = self._workspace.bind(self._output)
            elif state[output.FULL] == output.OUTPUT:
                self._renew_output()

    def _hand_over(self, first: int, from_set: int, from_cell: int) -> None:
        state = self._output.state
        n_sets, n_cells = int(state[output.SETS]), int(state[output.CELLS])
        if n_sets > from_set:
            items, ends, supports, closed, maximal = self._output[:5]
            new = slice(from_set, n_sets)
            batch = Batch(
                first=first,
                items=items[from_cell:n_cells],
                ends=ends[new] - from_cell,
                supports=supports[new],
                closed=closed[new],
                maximal=maximal[new],
            )
            self._sink.take(batch)

    def _renew_output(self) -> None:
        state, before = self._output.state, self._sets
        largest = _LARGEST_BUFFER_SETS if self._sink.keeps else _LARGEST_PASSING_SETS
        if state[output.SETS] == 0:
            # A single item overflowed an empty buffer: it needs a larger one.
            self._sink.check_room(int(state[output.REACHED_SETS]), int(state[output.REACHED_CELLS]))
            self._sets *= 4
        else:
            self._sets = min(max(self._sets, largest), 4 * self._sets)
        if not self._sink.keeps:
            self._sink.reserve((self._sets - before) * _BYTES_PER_BUFFERED_SET)
        self._output = new_output(self._database, self._request, self._sets)
        self._mine = self._workspace.bind(self._output)


def new_output(
    database: Database, request: Request, sets: int, tally: Int64 | None = None
) -> Output:
    """Return an empty output with room for some sets, and counters if there is a tally."""
    state = np.zeros(output.STATE_SIZE, np.int64)
    state[output.SETS_ROOM], state[output.CELLS_ROOM] = sets, sets * _CELLS_PER_SET
    state[output.MIN_SUPPORT] = request.min_support
    state[output.MIN_SIZE], state[output.MAX_SIZE] = request.min_size, request.max_size
    state[output.LONGEST_ROW] = database.longest_row
    return Output(
        items=np.empty(sets * _CELLS_PER_SET, np.int32),
        ends=np.empty(sets, np.int64),
        supports=np.empty(sets, np.int64),
        closed=np.empty(sets, np.uint8),
        maximal=np.empty(sets, np.uint8),
        state=state,
        tally=np.empty(0, np.int64) if tally is None else tally,
        union=np.empty(database.n_items + 1, np.int32),
        members=np.empty(database.n_items + 1, np.uint8),
        slots=np.empty(database.n_items + 1, np.int32),
        choice=np.empty(database.n_items + 1, np.int32),
    )
