"""The result of a search: all batches joined, with closed and maximal flags.

A set is closed and maximal until a set with one item more disproves it. The search has disproved
most flags already; only the others are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from itemset_mining.arrays import Int32, Int64, UInt8
from itemset_mining.kernels import flags
from itemset_mining.model import Itemsets
from itemset_mining.team import Team


@dataclass(frozen=True, eq=False)
class Batch:
    """Sets as a thread finds them.

    Attributes:
        first: Rank of the rarest item of the first set; batches are joined in its order.
        items: int32[cells], the items of all sets; ascending within a set.
        ends: int64[sets], where each set ends in `items`.
        supports: int64[sets], number of transactions.
        closed: uint8[sets], 0 where the search has seen a superset of equal support.
        maximal: uint8[sets], 0 where the search has seen a frequent superset.
    """

    first: int
    items: Int32
    ends: Int64
    supports: Int64
    closed: UInt8
    maximal: UInt8


class Result:
    """All sets in the order of the search, with their flags."""

    def __init__(self, batches: Sequence[Batch], team: Team) -> None:
        """Join batches, which may come in any order, and clear the flags that they disprove."""
        self._sets = _join(sorted(batches, key=lambda batch: batch.first), team)
        self._largest: flags.Table | None = None
        # A set that the search has disproved needs no other proof, and need not serve as one: of
        # the sets that disprove another, the one with the most frequent item added is open too.
        still_open = np.flatnonzero(self._sets.closed)
        refute = partial(self._refute, self._sets, still_open, self._index(still_open))
        team.run(refute, *_cut(len(still_open), team.size))

    @property
    def nbytes(self) -> int:
        """Size of the sets in memory, in bytes."""
        parts = (*_columns(self._sets), self._sets.closed, self._sets.maximal)
        return sum(array.nbytes for array in parts)

    def has_size(self, size: int) -> bool:
        """Return whether there are sets of a size."""
        return size in self._sizes

    @cached_property
    def _sizes(self) -> Int64:
        return np.diff(self._sets.ends, prepend=0)

    def mark(self, batch: Batch) -> None:
        """Clear the flags of the largest sets that sets of one item more disprove."""
        if self._largest is None:
            is_open = self._sets.closed.view(np.bool_)
            largest = np.flatnonzero(is_open & (self._sizes == self._sizes.max()))
            self._largest = self._index(largest)
        self._refute(batch, np.arange(len(batch.ends)), self._largest, 0, len(batch.ends))

    def itemsets(self) -> Itemsets:
        """Return the sets as the library does."""
        return Itemsets(
            items=self._sets.items,
            offsets=np.concatenate((np.zeros(1, np.int64), self._sets.ends)),
            supports=self._sets.supports,
            closed=self._sets.closed.view(np.bool_),
            maximal=self._sets.maximal.view(np.bool_),
        )

    def _index(self, rows: Int64) -> flags.Table:
        size = 1 << (2 * len(rows)).bit_length()
        table = flags.Table(np.zeros(size, np.uint64), size)
        hashes = np.empty(flags.AHEAD, np.uint64)
        flags.index_sets(_columns(self._sets), rows, 0, len(rows), table, hashes)
        return table

    def _refute(
        self, supersets: Batch, rows: Int64, table: flags.Table, first: int, last: int
    ) -> None:
        flags.clear_flags(
            _columns(supersets),
            rows,
            first,
            last,
            table,
            _columns(self._sets),
            flags.Flags(self._sets.closed, self._sets.maximal),
            np.empty(flags.AHEAD, np.uint64),
        )


def _columns(batch: Batch) -> flags.Sets:
    return flags.Sets(batch.items, batch.ends, batch.supports)


def _cut(size: int, parts: int) -> tuple[list[int], list[int]]:
    """Return where the equal parts of a range begin, and where they end."""
    cuts = [size * part // parts for part in range(parts + 1)]
    return cuts[:-1], cuts[1:]


def _join(batches: Sequence[Batch], team: Team) -> Batch:
    """Join batches one after the other."""
    sizes = np.array([(len(batch.ends), len(batch.items)) for batch in batches], np.int64)
    ends = np.cumsum(sizes.reshape(-1, 2), axis=0)
    n_sets, n_cells = ends[-1] if len(batches) else (0, 0)
    whole = Batch(
        first=0,
        items=np.empty(n_cells, np.int32),
        ends=np.empty(n_sets, np.int64),
        supports=np.empty(n_sets, np.int64),
        closed=np.empty(n_sets, np.uint8),
        maximal=np.empty(n_sets, np.uint8),
    )

    def copy(first: int, last: int) -> None:
        for batch, (end, end_cell) in zip(batches[first:last], ends[first:last], strict=True):
            rows = slice(end - len(batch.ends), end)
            first_cell = end_cell - len(batch.items)
            whole.items[first_cell:end_cell] = batch.items
            np.add(batch.ends, first_cell, out=whole.ends[rows])
            whole.supports[rows] = batch.supports
            whole.closed[rows] = batch.closed
            whole.maximal[rows] = batch.maximal

    team.run(copy, *_cut(len(batches), team.size))
    return whole
