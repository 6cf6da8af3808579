"""Conversion of transactions into the database of the miner."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from itemset_mining.arrays import Int32, Int64, UInt32
from itemset_mining.native import kernel

# A row with fewer frequent items supports no pair.
MIN_ROW = 2
MAX_WEIGHT = (1 << 31) - 1
# Places inside a block of rows are stored in 32 bits; a row is never split.
MAX_ROW = (1 << 31) - 1
# Rows or cells that are ranked at a time: few enough to stay in the processor's cache.
BLOCK_ROWS, BLOCK_CELLS = 1024, 4096
# Rows with fewer items than this are ordered by their length; longer ones follow in any order.
LENGTHS = 32
# Number of items that fit into a word, and bits per item.
_SHORT_ROW, _ITEM_BITS = 4, 16
_SMALL_ITEM = np.uint64((1 << _ITEM_BITS) - 2)
# Rows that are compared with a new one: as many as stay in the processor's cache.
_RECENT_BITS = 16
RECENT_ROWS = 1 << _RECENT_BITS


class Columns(NamedTuple):
    """Transactions.

    Attributes:
        items: int32[cells], the items of all rows.
        offsets: int64[rows + 1], where each row begins in `items`.
        weights: int64[rows], the multiplicity of each row, at most `MAX_WEIGHT`.
        low: The smallest item.
    """

    items: Int32
    offsets: Int64
    weights: Int64
    low: int


class Block(NamedTuple):
    """Scratch for ranking some rows at a time.

    Attributes:
        ranks: int32[block_cells], the ranks of the frequent items, row by row.
        begins: int32[block_cells + 1], number of `ranks` before each cell, and after the last cell.
        rows: int32[BLOCK_ROWS], the rows by number of frequent items; 0 is the first row of the
            block.
        cursors: int32[LENGTHS], by number of frequent items: the place of the next row.
    """

    ranks: Int32
    begins: Int32
    rows: Int32
    cursors: Int32


@kernel
def count_items(columns: Columns, first: int, last: int, counts: Int64) -> int:
    """Add the transactions in the rows `first` to `last - 1` to `counts[item - low]`.

    Returns:
        The number of items of the longest row.
    """
    items, offsets, low = columns.items, columns.offsets, columns.low
    # Without rows: where they end cannot be predicted, and most of them occur once.
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
    """Return where a recent row that is equal begins, or `begin` if there is none.

    Only short rows are looked up: their items fit into one word, so that no distant cells need to
    be compared.

    Args:
        cells: Rows; the one to look up is `cells[begin:end]`.
        begin: See `cells`.
        end: See `cells`.
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
    """Write the ranks of the frequent items of some rows, and their number before each cell."""
    begins = block.begins
    begin, size = columns.offsets[first], 0
    # Cell by cell and without branches: neither the ends of rows nor the frequent items can be
    # predicted. The rank of an infrequent item is overwritten by the next one.
    for place in range(begin, columns.offsets[last]):
        begins[place - begin] = size
        rank = ranks[columns.items[place] - columns.low]
        block.ranks[size] = rank
        size += rank >= 0
    begins[columns.offsets[last] - begin] = size


def _order_by_length(offsets: Int64, first: int, last: int, block: Block) -> int:
    """Order some rows by number of frequent items; return how many of them are too short."""
    begins, cursors, begin = block.begins, block.cursors, offsets[first]
    for length in range(LENGTHS):
        cursors[length] = 0
    for row in range(first, last):
        length = begins[offsets[row + 1] - begin] - begins[offsets[row] - begin]
        cursors[min(length, LENGTHS - 1)] += 1
    top = 0
    for length in range(LENGTHS):
        count = cursors[length]
        cursors[length] = top
        top += count
    for row in range(first, last):
        length = begins[offsets[row + 1] - begin] - begins[offsets[row] - begin]
        cursor = min(length, LENGTHS - 1)
        block.rows[cursors[cursor]] = row - first
        cursors[cursor] += 1
    return int(cursors[MIN_ROW - 1])


def _copy_sorted(source: Int32, begin: int, end: int, cells: Int32, target: int) -> bool:
    """Copy a row in ascending order; return whether it contains an item twice."""
    has_repeats = False
    for place in range(end - begin):
        # Without branches, which could not be predicted: the largest so far moves to the end.
        largest = source[begin + place]
        for before in range(target, target + place):
            other = cells[before]
            cells[before] = min(other, largest)
            has_repeats |= other == largest
            largest = max(other, largest)
        cells[target + place] = largest
    return has_repeats


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
    """Write the rows `first` to `last - 1` as sorted ranks and minus their weight.

    Rows are written in blocks, ordered by length: a loop over a row then ends after as many steps
    as the one before, which processors predict.

    Equal rows are merged into one with the sum of their weights, as far as a table that stays in
    the processor's cache finds them: looking up all of them costs more than it saves.

    Args:
        columns: The transactions.
        first: The first row.
        last: The row after the last.
        ranks: By `item - low`: the rank of the item, negative to drop it.
        cells: The cells to write to; rows of fewer than two items are dropped.
        begin: Where to begin in `cells`.
        block: Scratch.
        recent: int64[2 * RECENT_ROWS], zeros.

    Returns:
        Where the cells end, or -1 - row for a row that contains an item twice.
    """
    offsets, begins, size = columns.offsets, block.begins, begin
    while first < last:
        after, room = first + 1, offsets[first] + BLOCK_CELLS
        while after < min(last, first + BLOCK_ROWS) and offsets[after + 1] <= room:
            after += 1
        _rank_block(columns, first, after, ranks, block)
        for index in range(_order_by_length(offsets, first, after, block), after - first):
            row = first + block.rows[index]
            start = begins[offsets[row] - offsets[first]]
            end = begins[offsets[row + 1] - offsets[first]]
            if _copy_sorted(block.ranks, start, end, cells, size):
                return int(-1 - row)
            length, weight = end - start, columns.weights[row]
            equal = _find_equal(cells, size, size + length, recent)
            if equal < size and weight - cells[equal + length] <= MAX_WEIGHT:
                cells[equal + length] -= weight
            else:
                cells[size + length] = -weight
                size += length + 1
        first = after
    return size


@kernel
def count_places(cells: Int32, begin: int, end: int, n_tails: int, counts: Int64) -> int:
    """Count the rows where other items follow an item, by the number of these.

    Args:
        cells: The rows.
        begin: Where the first row begins.
        end: Where the last row ends.
        n_tails: Number of following items that are distinguished: 1 to `n_tails` and more.
        counts: int64[items * n_tails], the counts to add to.

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
    """Write where each item occurs with others after it, by the number of these.

    Args:
        cells: The rows.
        begin: Where the first row begins.
        end: Where the last row ends.
        n_tails: See `count_places`.
        cursors: int64[items * n_tails], ends of the places to write; moved to their beginnings.
        places: The places to write.
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
