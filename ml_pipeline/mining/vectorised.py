"""Mining with NumPy: for work that is done before a compiler would have started.

Eclat (Zaki 2000): the rows that hold an item are a set of bits, the rows that hold several items
the intersection of theirs. Prefix classes are joined level by level, all pairs of a level at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ml_pipeline.mining.database import Database
from ml_pipeline.mining.model import Int32, Int64
from ml_pipeline.mining.results import Batch
from ml_pipeline.mining.sink import BYTES_PER_CELL, BYTES_PER_SET, Bound, Request

UInt64 = NDArray[np.uint64]

# Words that one join may hold at a time: 16 MB.
_JOIN_WORDS = 1 << 21
# Pairs that may be joined at once, and words that may be kept of them: 128 MB each.
_JOIN_PAIRS = 1 << 22
_KEPT_WORDS = 1 << 24
# What a few calls of NumPy cost, in words that could be read meanwhile.
_WORDS_PER_ITEM = 10_000
_WORDS_PER_JOIN = 20_000
_WORDS_PER_SET = 100
_PAIR = 2


class WorkExceededError(Exception):
    """The work turned out larger than what this way of mining is meant for."""


@dataclass
class Work:
    """A budget of work that is used up while mining.

    Attributes:
        left: words of 64 bits that may still be read.
    """

    left: float

    def use(self, words: float) -> None:
        """Take some of the budget; raises WorkExceededError when it is used up."""
        self.left -= words
        if self.left < 0:
            raise WorkExceededError


@dataclass(frozen=True, eq=False)
class _Class:
    """Sets that share all items but the last, for many prefixes: the rows of a level.

    Attributes:
        sets: int32[sets, size], ranks.
        supports: int64[sets], number of transactions.
        bits: uint64[sets, words], the rows that contain the set.
        ends: int64[sets], behind the last set with the same prefix.
    """

    sets: Int32
    supports: Int64
    bits: UInt64
    ends: Int64


class Occurrences:
    """Where each item occurs, so that its rows can be looked up."""

    def __init__(self, database: Database) -> None:
        """Index the rows of ``database``."""
        cells = database.cells
        is_end = cells < 0
        self.cells = cells
        self.ends = np.flatnonzero(is_end)
        row_of: Int64 = np.cumsum(is_end) - is_end
        places = np.flatnonzero(~is_end)
        places = places[np.argsort(cells[places], kind="stable")]
        self.places = places
        self.row_ends = self.ends[row_of[places]] if len(places) else places
        counts = np.bincount(cells[places], minlength=database.n_items)
        self.begins = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))

    def following(self, item: int) -> tuple[Int64, Int32, Int64]:
        """Return what follows ``item`` in its rows: row numbers, ranks, and the rows' weights."""
        chosen = slice(self.begins[item], self.begins[item + 1])
        begins, ends = self.places[chosen] + 1, self.row_ends[chosen]
        lengths = ends - begins
        rows = np.repeat(np.arange(len(begins)), lengths)
        skipped = np.cumsum(lengths) - lengths
        ranks = self.cells[np.arange(len(rows)) + (begins - skipped)[rows]]
        return rows, ranks, -self.cells[ends].astype(np.int64)


def mine_item(
    database: Database,
    occurrences: Occurrences,
    item: int,
    request: Request,
    work: Work,
) -> Iterator[Batch]:
    """Find all sets whose rarest item is ``item``.

    Args:
        database: rows to mine.
        occurrences: index of ``database``.
        item: rank of the item.
        request: what is asked for.
        work: budget that is used up.

    Yields:
        The sets, level by level.

    Raises:
        WorkExceededError: when the budget is used up; what was found so far is incomplete.
    """
    sets, supports = np.array([[item]], np.int32), database.supports[item : item + 1]
    if request.min_size == 1:
        yield _batch(database, sets, supports)
    if request.max_size == 1:
        return
    rows, ranks, weights = occurrences.following(item)
    work.use(_WORDS_PER_ITEM + len(rows) + database.n_items)
    counts = np.bincount(ranks, weights=weights[rows], minlength=database.n_items)
    kept = np.flatnonzero(counts >= request.min_support)
    sets = np.column_stack((np.full(len(kept), item), kept)).astype(np.int32)
    supports = counts[kept].astype(np.int64)
    if request.min_size <= _PAIR and len(kept):
        yield _batch(database, sets, supports)
    if request.max_size == _PAIR or len(kept) < _PAIR:
        return
    columns = np.full(database.n_items, -1, np.int64)
    columns[kept] = np.arange(len(kept))
    bits, bit_weights = _bitmap(rows, columns[ranks], weights, len(kept), work)
    level = _Class(sets, supports, bits, np.full(len(kept), len(kept)))
    yield from _join_levels(database, level, bit_weights, request, work)


def smallest_support(database: Database, request: Request, bound: Bound, work: Work) -> int:
    """Return the smallest minimum support whose sets stay within a bound.

    The search for the k most frequent sets (Han et al. 2002): sets are counted by support, and the
    smallest support rises while they are too many. The most frequent items come first, because
    their sets raise it soonest.

    Raises:
        WorkExceededError: when the budget is used up.
    """
    occurrences = Occurrences(database)
    tally = np.zeros((2, int(database.supports[-1]) + 1), np.int64)
    found = np.zeros(2, np.int64)
    room = (bound.max_sets, bound.max_bytes)
    support = request.min_support
    for item in range(database.n_items - 1, -1, -1):
        if database.supports[item] < support:
            break
        raised = replace(request, min_support=support)
        for batch in mine_item(database, occurrences, item, raised, work):
            n_bytes = BYTES_PER_SET + BYTES_PER_CELL * np.diff(batch.ends, prepend=0)
            np.add.at(tally[0], batch.supports, 1)
            np.add.at(tally[1], batch.supports, n_bytes)
            found += (len(n_bytes), n_bytes.sum())
        while (found > room).any():
            found -= tally[:, support]
            support += 1
    return support


def _bitmap(
    rows: Int64, columns: Int64, weights: Int64, n_columns: int, work: Work
) -> tuple[UInt64, Int64]:
    """Turn rows into one set of bits for each column.

    A row of weight 5 = 4 + 1 stands in the block of words that count four times and in the one of
    words that count once: a weighted count stays a count of bits.

    Returns:
        uint64[n_columns, words] and the weight of each word, int64[words].
    """
    kept = columns >= 0
    rows, columns = rows[kept], columns[kept]
    lengths = np.bincount(rows, minlength=len(weights))
    bits, word_weights = [], []
    weights = np.where(lengths > 1, weights, 0)
    for power in range(int(weights.max(initial=0)).bit_length()):
        chosen = (weights >> power) & 1 == 1
        n_words = -(-int(chosen.sum()) // 64)
        work.use(n_columns * n_words)
        places = np.cumsum(chosen) - 1
        block = np.zeros((n_columns, n_words * 64), np.bool_)
        inside = chosen[rows]
        block[columns[inside], places[rows[inside]]] = True
        bits.append(np.packbits(block, axis=1, bitorder="little").view(np.uint64))
        word_weights.append(np.full(n_words, 1 << power, np.int64))
    if not bits:
        return np.zeros((n_columns, 0), np.uint64), np.zeros(0, np.int64)
    return np.concatenate(bits, axis=1), np.concatenate(word_weights)


def _join_levels(
    database: Database,
    level: _Class,
    bit_weights: Int64,
    request: Request,
    work: Work,
) -> Iterator[Batch]:
    size = level.sets.shape[1]
    while len(level.sets) > 1 and size < request.max_size:
        level = _join(level, bit_weights, request.min_support, work)
        size += 1
        if len(level.sets) and size >= request.min_size:
            yield _batch(database, level.sets, level.supports)


def _join(level: _Class, bit_weights: Int64, min_support: int, work: Work) -> _Class:
    """Join each set with those behind it that share its prefix."""
    partners = level.ends - np.arange(len(level.ends)) - 1
    if partners.sum() > _JOIN_PAIRS:
        raise WorkExceededError
    lefts = np.repeat(np.arange(len(partners)), partners)
    rights = np.arange(len(lefts)) - (np.cumsum(partners) - partners)[lefts] + lefts + 1
    n_words = max(1, len(bit_weights))
    work.use(_WORDS_PER_JOIN + len(lefts) * (n_words + 4))
    step = max(1, _JOIN_WORDS // n_words)
    kept, supports, bits = [], [], []
    n_kept = 0
    for begin in range(0, len(lefts), step):
        chunk = slice(begin, begin + step)
        both = level.bits[lefts[chunk]]
        both &= level.bits[rights[chunk]]
        counts = np.bitwise_count(both).astype(np.int64) @ bit_weights
        frequent = np.flatnonzero(counts >= min_support)
        kept.append(frequent + begin)
        supports.append(counts[frequent])
        bits.append(both[frequent])
        n_kept += len(frequent)
        work.use(_WORDS_PER_SET * len(frequent))
        if n_kept * n_words > _KEPT_WORDS:
            raise WorkExceededError
    if not kept:
        return _Class(np.empty((0, level.sets.shape[1] + 1), np.int32), *_nothing(level.bits))
    chosen = np.concatenate(kept)
    lefts, rights = lefts[chosen], rights[chosen]
    return _Class(
        sets=np.column_stack((level.sets[lefts], level.sets[rights, -1])),
        supports=np.concatenate(supports),
        bits=np.concatenate(bits),
        ends=np.searchsorted(lefts, lefts, "right"),
    )


def _nothing(bits: UInt64) -> tuple[Int64, UInt64, Int64]:
    return np.empty(0, np.int64), bits[:0], np.empty(0, np.int64)


def _batch(database: Database, sets: Int32, supports: Int64) -> Batch:
    size = sets.shape[1]
    unknown = np.ones(len(sets), np.bool_)
    return Batch(
        first=int(sets[0, 0]),
        names=np.sort(database.names[sets], axis=1).ravel(),
        ends=np.arange(1, len(sets) + 1, dtype=np.int64) * size,
        supports=supports,
        closed=unknown,
        maximal=unknown,
    )
