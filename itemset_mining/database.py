"""The transaction database as the miner sees it: only frequent items, renamed and ordered.

Items are renamed to *ranks*, rarest first, the order in which prefix-based miners branch least
(Han et al. 2000; Uno et al. 2004). A row is stored as its ranks in ascending order, followed by
minus its multiplicity: a number from 0 is an item, a negative one ends the row. So one pass from
the place of an item reads everything that may still extend it, and how often.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import partial, reduce

import numpy as np

from itemset_mining.arrays import Int32, Int64, UInt32
from itemset_mining.errors import InvalidArgumentError
from itemset_mining.kernels import rows
from itemset_mining.kernels.dense import bitmaps_pay
from itemset_mining.model import Transactions
from itemset_mining.team import Team

# The places of an item are ordered by the number of items that follow. At most this many numbers
# are distinguished, fewer if the counters of all items would not fit into the processor's cache.
_MOST_TAILS = 8
_MOST_COUNTERS = 1 << 16
# A table has one entry per possible item; if there were more than this, items are numbered first.
_MAX_TABLE = 1 << 24
# Places of cells are stored in 32 bits.
_MAX_CELLS = 1 << 32

_Part = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Database:
    """Frequent items and the rows that contain at least two of them.

    Attributes:
        items: int32[n_items], by rank: the item.
        supports: int64[n_items], by rank: number of transactions with the item; ascending.
        cells: int32[cells], the rows: ranks in ascending order, then minus the multiplicity.
            Unless `is_dense`, there may be a gap after the rows of each thread that wrote them.
        is_dense: Whether to search by bitmaps from the start; then there are no `places`.
        begins: int64[n_items + 1], by rank: where the places of the item begin.
        places: uint32[places], where in `cells` each item occurs with another one after it.
        longest_row: Number of cells of the longest row, its end included.
    """

    items: Int32
    supports: Int64
    cells: Int32
    is_dense: bool
    begins: Int64
    places: UInt32
    longest_row: int

    @property
    def n_items(self) -> int:
        """Number of frequent items."""
        return len(self.items)

    @property
    def nbytes(self) -> int:
        """Size in memory, in bytes."""
        return self.cells.nbytes + self.places.nbytes


def build_database(transactions: Transactions, min_support: int, team: Team) -> Database:
    """Keep the items that can be part of a frequent set of two or more items.

    Args:
        transactions: The rows to mine.
        min_support: Smallest number of transactions, at least 1.
        team: The threads.

    Raises:
        InvalidArgumentError: A row contains an item twice, a row or a weight is too large for its
            layout, or there are too many cells.
    """
    if len(transactions.items) + len(transactions) >= _MAX_CELLS:
        raise InvalidArgumentError(
            f"at most {_MAX_CELLS} items and rows can be mined at once, "
            f"found {len(transactions.items)} items and {len(transactions)} rows"
        )
    heaviest = transactions.weights.max(initial=1)
    if heaviest > rows.MAX_WEIGHT:
        raise InvalidArgumentError(f"weights must be at most {rows.MAX_WEIGHT}, found {heaviest}")
    items, low, span, codes = _with_small_codes(transactions.items)
    parts = _parts(transactions, team.size)
    columns = rows.Columns(items, transactions.offsets, transactions.weights, low)
    counts_of_parts, longest_of_parts = zip(
        *team.run(partial(_count_items, columns, span), parts), strict=True
    )
    counts, longest = reduce(np.add, counts_of_parts), max(longest_of_parts)
    if longest > rows.MAX_ROW:
        raise InvalidArgumentError(
            f"rows must contain at most {rows.MAX_ROW} items, found {longest}"
        )
    frequent = np.flatnonzero(counts >= min_support)
    order = frequent[np.argsort(counts[frequent], kind="stable")]
    ranks = np.full(span, -1, np.int32)
    ranks[order] = np.arange(len(order), dtype=np.int32)
    cells = np.empty(len(items) + len(transactions), np.int32)
    blocks = team.run(partial(_rank_rows, columns, ranks, cells, longest), parts)
    n_cells = sum(end - begin for begin, end in blocks)
    is_dense = bitmaps_pay(len(order), n_cells, len(transactions))
    if is_dense:
        cells, blocks = np.concatenate([cells[begin:end] for begin, end in blocks]), []
    begins, places, longest_row = _index(cells, blocks, len(order), team)
    return Database(
        items=(order + low).astype(np.int32) if codes is None else codes[order],
        supports=counts[order],
        cells=cells,
        is_dense=is_dense,
        begins=begins,
        places=places,
        longest_row=longest_row,
    )


def _with_small_codes(items: Int32) -> tuple[Int32, int, int, Int32 | None]:
    """Number the items again if they would need too large a table.

    Returns:
        The items, the smallest of them, their span, and the original items by number if they were
        numbered again.
    """
    if len(items) == 0:
        return items, 0, 0, None
    low = int(items.min())
    span = int(items.max()) - low + 1
    if span <= _MAX_TABLE:
        return items, low, span, None
    codes, places = np.unique(items, return_inverse=True)
    return places.astype(np.int32), 0, len(codes), codes


def _parts(transactions: Transactions, threads: int) -> list[_Part]:
    """Cut the rows into parts of about as many cells; return where each begins and ends."""
    shares = np.arange(threads + 1) * len(transactions.items) // threads
    cuts = np.searchsorted(transactions.offsets, shares)
    cuts[0], cuts[-1] = 0, len(transactions)
    return list(itertools.pairwise(cuts.tolist()))


def _count_items(columns: rows.Columns, span: int, part: _Part) -> tuple[Int64, int]:
    """Return the number of transactions per item, and the number of items of the longest row."""
    counts = np.zeros(span, np.int64)
    longest = rows.count_items(columns, *part, counts)
    return counts, longest


def _rank_rows(
    columns: rows.Columns, ranks: Int32, cells: Int32, longest: int, part: _Part
) -> _Part:
    """Write rows of ranks; return where in `cells` they begin and end."""
    first, last = part
    begin = int(columns.offsets[first]) + first
    block, recent = _new_block(longest), np.zeros(2 * rows.RECENT_ROWS, np.int64)
    end = rows.rank_rows(columns, first, last, ranks, cells, begin, block, recent)
    if end < 0:
        raise InvalidArgumentError(
            f"items must be distinct within a row; row {-1 - end} contains one twice"
        )
    return begin, end


def _new_block(longest_row: int) -> rows.Block:
    """Return scratch for rows of at most `longest_row` items."""
    n_cells = max(longest_row, rows.BLOCK_CELLS)
    return rows.Block(
        ranks=np.empty(n_cells, np.int32),
        begins=np.empty(n_cells + 1, np.int32),
        rows=np.empty(rows.BLOCK_ROWS, np.int32),
        cursors=np.empty(rows.LENGTHS, np.int32),
    )


def _index(cells: Int32, parts: list[_Part], n_items: int, team: Team) -> tuple[Int64, UInt32, int]:
    """Find the places of each item.

    The places of an item are ordered by the number of items that follow, as far as these numbers
    are distinguished: a loop over the rest of a row then ends after as many steps as the one
    before, which processors predict.

    Returns:
        Where the places of each item begin, the places, and the cells of the longest row.
    """
    n_tails = max(1, min(_MOST_TAILS, _MOST_COUNTERS // max(1, n_items)))
    counts = np.zeros((len(parts), n_items * n_tails), np.int64)

    def count(part: _Part, own: Int64) -> int:
        return rows.count_places(cells, *part, n_tails, own)

    def write(part: _Part, own: Int64) -> None:
        rows.list_places(cells, *part, n_tails, own, places)

    longest_row = max(team.run(count, parts, counts), default=0)
    begins = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts.sum(axis=0))))
    places = np.empty(int(begins[-1]), np.uint32)
    # Each part writes after those before it, from its end to its beginning.
    team.run(write, parts, begins[:-1] + np.cumsum(counts, axis=0))
    return begins[::n_tails].copy(), places, longest_row
