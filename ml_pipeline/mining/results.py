"""From the sets as they were found to the result: order, closed and maximal flags.

A set is closed and maximal until a set with one item more disproves it. Few sets are sorted, and
the subsets of each looked up. Many stay in the order of the search, which has disproved most of
them already; only what it left open is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ml_pipeline.mining.model import Bool, Int32, Int64, Itemsets
from ml_pipeline.mining.subsets import SetIndex, UInt64

# Up to this many cells sets are sorted.
SORTED_CELLS = 200_000


@dataclass(frozen=True, eq=False)
class Batch:
    """Sets as a miner finds them.

    Attributes:
        first: rank of the rarest item of the first set; batches are put together in its order.
        names: int32[cells], the sets' items as places among the frequent items; ascending inside
            a set.
        ends: int64[sets], where each set ends in ``names``.
        supports: int64[sets], number of transactions.
        closed: bool[sets], false where the search has seen a superset of equal support.
        maximal: bool[sets], false where the search has seen a frequent superset.
    """

    first: int
    names: Int32
    ends: Int64
    supports: Int64
    closed: Bool
    maximal: Bool


@dataclass(eq=False)
class Level:
    """All sets of one size, in lexicographic order.

    Attributes:
        names: int32[sets, size], ascending in a row and from row to row.
        supports: int64[sets], number of transactions.
        closed: bool[sets], true until a superset of equal support is seen.
        maximal: bool[sets], true until a frequent superset is seen.
    """

    names: Int32
    supports: Int64
    closed: Bool
    maximal: Bool


class SortedSets:
    """Sets by size, then lexicographically, with their flags."""

    def __init__(self, batches: Sequence[Batch], n_items: int) -> None:
        """Sort sets and clear the flags that a set among them disproves."""
        self._n_items = n_items
        self._levels = _group_by_size(batches, n_items)
        self.sizes = set(self._levels)
        for size in sorted(self.sizes)[1:]:
            _mark_subsets(self._levels[size], self._levels[size - 1], n_items)

    def mark(self, batch: Batch) -> None:
        """Clear the flags that sets of one item more than the largest disprove."""
        for level in _group_by_size([batch], self._n_items).values():
            _mark_subsets(level, self._levels[max(self.sizes)], self._n_items)

    def itemsets(self, items: Int32) -> Itemsets:
        """Put the levels one after the other and give the items their own codes back."""
        ordered = [self._levels[size] for size in sorted(self.sizes)]
        sizes = [np.full(len(level.names), level.names.shape[1], np.int64) for level in ordered]
        return Itemsets(
            items=items[_concatenate((x.names.ravel() for x in ordered), np.int32)],
            offsets=np.concatenate((np.zeros(1, np.int64), *sizes)).cumsum(),
            supports=_concatenate((x.supports for x in ordered), np.int64),
            closed=_concatenate((x.closed for x in ordered), np.bool_),
            maximal=_concatenate((x.maximal for x in ordered), np.bool_),
        )


class FoundSets:
    """Sets in the order of the search, with their flags."""

    def __init__(self, batches: Sequence[Batch], n_items: int, threads: int) -> None:
        """Join batches and clear the flags that a set among them disproves."""
        from ml_pipeline.mining import flag_kernels

        batches = sorted(batches, key=lambda batch: batch.first)
        self._sets = Batch(
            first=0,
            names=_concatenate((batch.names for batch in batches), np.int32),
            ends=np.cumsum(_concatenate((_lengths(batch) for batch in batches), np.int64)),
            supports=_concatenate((batch.supports for batch in batches), np.int64),
            closed=_concatenate((batch.closed for batch in batches), np.bool_),
            maximal=_concatenate((batch.maximal for batch in batches), np.bool_),
        )
        self._lengths = _lengths(self._sets)
        self.sizes = set(np.flatnonzero(np.bincount(self._lengths)).tolist())
        self._kernels = flag_kernels
        self._keys = np.random.default_rng(0).integers(0, 2**64, n_items, dtype=np.uint64)
        self._largest: tuple[UInt64, Int64] | None = None
        # A set that the search has disproved needs no other proof, nor is it one: of the sets
        # that disprove another one, that with the most frequent item added was left open too.
        chosen = np.flatnonzero(self._sets.closed)
        self._refute(self._sets, chosen, self._index(chosen), threads)

    def mark(self, batch: Batch) -> None:
        """Clear the flags that sets of one item more than the largest disprove."""
        if self._largest is None:
            size = max(self.sizes)
            self._largest = self._index(np.flatnonzero(self._sets.closed & (self._lengths == size)))
        self._refute(batch, np.arange(len(batch.ends)), self._largest, 1)

    def itemsets(self, items: Int32) -> Itemsets:
        """Give the items their own codes back."""
        sets = self._sets
        return Itemsets(
            items=items[sets.names],
            offsets=np.concatenate((np.zeros(1, np.int64), sets.ends)),
            supports=sets.supports,
            closed=sets.closed,
            maximal=sets.maximal,
        )

    def _index(self, chosen: Int64) -> tuple[UInt64, Int64]:
        return self._kernels.index_sets(self._sets.names, self._sets.ends, chosen, self._keys)

    def _refute(
        self, supersets: Batch, chosen: Int64, index: tuple[UInt64, Int64], threads: int
    ) -> None:
        def refute(part: Int64) -> None:
            self._kernels.clear_flags(
                (supersets.names, supersets.ends, supersets.supports),
                part,
                self._keys,
                index,
                (self._sets.names, self._sets.ends, self._sets.supports),
                (self._sets.closed, self._sets.maximal),
            )

        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(refute, np.array_split(chosen, threads)))


def collect(batches: Sequence[Batch], n_items: int, threads: int) -> SortedSets | FoundSets:
    """Turn what was found into a result; ``batches`` may come in any order."""
    if sum(len(batch.names) for batch in batches) <= SORTED_CELLS:
        return SortedSets(batches, n_items)
    return FoundSets(batches, n_items, threads)


def _concatenate(arrays: Iterable[NDArray[Any]], dtype: DTypeLike) -> NDArray[Any]:
    return np.concatenate([np.empty(0, dtype), *arrays])


def _lengths(batch: Batch) -> Int64:
    return np.diff(batch.ends, prepend=0)


def _group_by_size(batches: Sequence[Batch], n_items: int) -> dict[int, Level]:
    """Sort sets by size, then lexicographically."""
    lengths = _concatenate((_lengths(batch) for batch in batches), np.int64)
    supports = _concatenate((batch.supports for batch in batches), np.int64)
    names = _concatenate((batch.names for batch in batches), np.int32)
    ends = np.cumsum(lengths)
    levels = {}
    for size in np.flatnonzero(np.bincount(lengths)).tolist():
        chosen = np.flatnonzero(lengths == size)
        matrix = names[(ends[chosen] - size)[:, None] + np.arange(size)]
        order = _lexicographic_order(matrix, n_items)
        levels[size] = Level(
            names=matrix[order],
            supports=supports[chosen[order]],
            closed=np.ones(len(order), np.bool_),
            maximal=np.ones(len(order), np.bool_),
        )
    return levels


def _mark_subsets(level: Level, subsets: Level, n_items: int) -> None:
    """Clear the flags of the sets in ``subsets`` that a set of ``level`` disproves.

    Every subset of a frequent set is frequent, so each set with one item left out is there. It is
    found by its hash, the exclusive or of random numbers for its items.
    """
    index = SetIndex(subsets.names, n_items)
    whole = index.hash(level.names)
    for column in range(level.names.shape[1]):
        target = index.find(whole ^ index.hash(level.names[:, column : column + 1]))
        subsets.maximal[target] = False
        subsets.closed[target[subsets.supports[target] == level.supports]] = False


def _lexicographic_order(matrix: Int32, n_items: int) -> Int64:
    """Sort rows by as many columns at a time as fit into a 64-bit word."""
    bits = max(1, int(n_items).bit_length())
    per_word = 63 // bits
    words = []
    for begin in range(0, matrix.shape[1], per_word):
        word = np.zeros(len(matrix), np.int64)
        for column in matrix.T[begin : begin + per_word]:
            word = (word << bits) | column
        words.append(word)
    return np.argsort(words[0]) if len(words) == 1 else np.lexsort(words[::-1])
