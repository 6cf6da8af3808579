"""From transactions to the database of the miner."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ml_pipeline.mining.model import Int32, Int64, UInt32
from ml_pipeline.mining.native import kernel

# A row of fewer frequent items supports no pair.
MIN_ROW = 2
MAX_WEIGHT = (1 << 31) - 1
# Places inside a block of rows are stored in 32 bits; a row is never split.
MAX_ROW = (1 << 31) - 1
# Rows are ranked so many at a time, or about so many cells: they stay in the processor's cache.
BLOCK_ROWS, BLOCK_CELLS = 1024, 4096
# Rows of fewer items are ordered by their number; longer ones come behind them in any order.
_LENGTHS = 32
# As many items of as many bits make a word.
_SHORT_ROW, _ITEM_BITS = 4, 16
_SMALL_ITEM = np.uint64((1 << _ITEM_BITS) - 2)
# Rows that are looked up for an equal one: as many as stay in the processor's cache.
_RECENT_BITS = 16
RECENT_ROWS = 1 << _RECENT_BITS


class Columns(NamedTuple):
    """Transactions.

    Attributes:
        items: int32[cells], the items of all rows.
        offsets: int64[rows + 1], where each row begins in ``items``.
        weights: int64[rows], the multiplicity of each row, at most ``MAX_WEIGHT``.
        low: the smallest item.
    """

    items: Int32
    offsets: Int64
    weights: Int64
    low: int


class Block(NamedTuple):
    """Scratch for ranking some rows at a time.

    Attributes:
        ranked: int32[block_cells], the ranks of the frequent items, row by row.
        begins: int32[block_cells + 1], for each cell of the rows, and behind the last: how many of
            ``ranked`` come before it.
        rows: int32[BLOCK_ROWS], the rows by the number of their frequent items; 0 is the first row
            of the block.
        cursors: int32[_LENGTHS], by that number: where the next row goes.
    """

    ranked: Int32
    begins: Int32
    rows: Int32
    cursors: Int32


def new_block(longest_row: int) -> Block:
    """Return scratch for rows of at most so many items."""
    n_cells = max(longest_row, BLOCK_CELLS)
    return Block(
        ranked=np.empty(n_cells, np.int32),
        begins=np.empty(n_cells + 1, np.int32),
        rows=np.empty(BLOCK_ROWS, np.int32),
        cursors=np.empty(_LENGTHS, np.int32),
    )


@kernel
def count_items(columns: Columns, first: int, last: int, counts: Int64) -> int:
    """Add to ``counts[item - low]`` the transactions in the rows ``first`` to ``last - 1``.

    Returns:
        The number of items of the longest row.
    """
    items, offsets, low = columns.items, columns.offsets, columns.low
    # Where rows end cannot be foreseen: most rows occur once and need not be told apart.
    for place in range(offsets[first], offsets[last]):
        counts[items[place] - low] += 1
    longest = 0
    for row in range(first, last):
        longest = max(longest, offsets[row + 1] - offsets[row])
        more = columns.weights[row] - 1
        if more > 0:
            for place in range(offsets[row], offsets[row + 1]):
                counts[items[place] - low] += more
    return longest


def _find_equal(cells: Int32, begin: int, end: int, recent: Int64) -> int:
    """Return where an equal row begins that was seen not long ago, or else ``begin``.

    Only short rows are looked up: their items fit into one word, so that no cells far away need to
    be compared.

    Args:
        cells: rows; the one to look for is ``cells[begin:end]``.
        begin: where it begins.
        end: where it ends.
        recent: int64[2 * RECENT_ROWS], by hash: the last row with this hash, as a word, and where
            it begins.
    """
    word = np.uint64(0)
    for place in range(begin, end):
        item = np.uint64(cells[place])
        if place - begin == _SHORT_ROW or item > _SMALL_ITEM:
            return begin
        word = (word << np.uint64(_ITEM_BITS)) | (item + np.uint64(1))
    hashed = (word ^ (word >> np.uint64(29))) * np.uint64(0x9E3779B97F4A7C15)
    slot = 2 * int(np.int64(hashed >> np.uint64(64 - _RECENT_BITS)))
    if recent[slot] == np.int64(word):
        return int(recent[slot + 1])
    recent[slot] = np.int64(word)
    recent[slot + 1] = begin
    return begin


def _rank_block(columns: Columns, first: int, last: int, ranks: Int32, block: Block) -> None:
    """Write the ranks of the frequent items of some rows, and how many come before each cell."""
    ranked, begins = block.ranked, block.begins
    begin, size = columns.offsets[first], 0
    # Cell by cell and without branches: neither where rows end can be foreseen nor which items are
    # frequent. What is left out is overwritten by the next one.
    for place in range(begin, columns.offsets[last]):
        begins[place - begin] = size
        rank = ranks[columns.items[place] - columns.low]
        ranked[size] = rank
        size += rank >= 0
    begins[columns.offsets[last] - begin] = size


def _order_by_length(offsets: Int64, first: int, last: int, block: Block) -> int:
    """Order some rows by the number of their frequent items; return how many are too short."""
    begins, cursors, begin = block.begins, block.cursors, offsets[first]
    for length in range(_LENGTHS):
        cursors[length] = 0
    for row in range(first, last):
        length = begins[offsets[row + 1] - begin] - begins[offsets[row] - begin]
        cursors[min(length, _LENGTHS - 1)] += 1
    top = 0
    for length in range(_LENGTHS):
        count = cursors[length]
        cursors[length] = top
        top += count
    for row in range(first, last):
        length = begins[offsets[row + 1] - begin] - begins[offsets[row] - begin]
        cursor = min(length, _LENGTHS - 1)
        block.rows[cursors[cursor]] = row - first
        cursors[cursor] += 1
    return int(cursors[MIN_ROW - 1])


def _copy_sorted(source: Int32, begin: int, end: int, cells: Int32, target: int) -> bool:
    """Copy a row in ascending order; return whether it holds an item twice."""
    is_twice = False
    for place in range(end - begin):
        # Without branches, which could not be foreseen: the largest so far moves to the end.
        largest = source[begin + place]
        for before in range(target, target + place):
            other = cells[before]
            cells[before] = min(other, largest)
            is_twice |= other == largest
            largest = max(other, largest)
        cells[target + place] = largest
    return is_twice


@kernel
def rank_rows(
    columns: Columns,
    first: int,
    last: int,
    ranks: Int32,
    cells: Int32,
    begin: int,
    block: Block,
    recent: Int64,
) -> int:
    """Write the rows ``first`` to ``last - 1`` as sorted ranks and minus their weight.

    A block of rows at a time, ordered by length: a loop over a row then ends where the one before
    did, which processors foresee.

    Equal rows become one with the sum of their weights, as far as a table that stays in the
    processor's cache can tell: looking up all of them costs more than it saves.

    Args:
        columns: the transactions.
        first: first row.
        last: row behind the last.
        ranks: by ``item - low``: the item's rank, negative to leave it out.
        cells: where to write; rows of fewer than two items are left out.
        begin: where to begin.
        block: scratch.
        recent: int64[2 * RECENT_ROWS], zeros.

    Returns:
        Where the cells end, or -1 - row for a row that holds an item twice.
    """
    offsets, begins, size = columns.offsets, block.begins, begin
    while first < last:
        behind, room = first + 1, offsets[first] + BLOCK_CELLS
        while behind < min(last, first + BLOCK_ROWS) and offsets[behind + 1] <= room:
            behind += 1
        _rank_block(columns, first, behind, ranks, block)
        for index in range(_order_by_length(offsets, first, behind, block), behind - first):
            row = first + block.rows[index]
            start = begins[offsets[row] - offsets[first]]
            end = begins[offsets[row + 1] - offsets[first]]
            if _copy_sorted(block.ranked, start, end, cells, size):
                return int(-1 - row)
            length, weight = end - start, columns.weights[row]
            known = _find_equal(cells, size, size + length, recent)
            if known < size and weight - cells[known + length] <= MAX_WEIGHT:
                cells[known + length] -= weight
            else:
                cells[size + length] = -weight
                size += length + 1
        first = behind
    return size


@kernel
def count_places(cells: Int32, begin: int, end: int, n_tails: int, counts: Int64) -> int:
    """Count for each item the rows where something follows it, by how much.

    Args:
        cells: rows.
        begin: where the first of them begins.
        end: where the last of them ends.
        n_tails: how many lengths of what follows are told apart: 1 to ``n_tails`` and more.
        counts: int64[items * n_tails], what to add to.

    Returns:
        The number of cells of the longest row, its end included.
    """
    longest, tail = 0, 0
    for place in range(end - 1, begin - 1, -1):
        if cells[place] < 0:
            tail = 0
        else:
            if tail > 0:
                counts[cells[place] * n_tails + min(tail, n_tails) - 1] += 1
            tail += 1
            longest = max(longest, tail + 1)
    return longest


@kernel
def list_places(
    cells: Int32, begin: int, end: int, n_tails: int, cursors: Int64, places: UInt32
) -> None:
    """Write where each item occurs with something behind it, by how much that is.

    Args:
        cells: rows.
        begin: where the first of them begins.
        end: where the last of them ends.
        n_tails: see ``count_places``.
        cursors: int64[items * n_tails], behind where to write; moved to the front.
        places: where to write.
    """
    tail = 0
    for place in range(end - 1, begin - 1, -1):
        if cells[place] < 0:
            tail = 0
        else:
            if tail > 0:
                cursor = cells[place] * n_tails + min(tail, n_tails) - 1
                cursors[cursor] -= 1
                places[cursors[cursor]] = place
            tail += 1
