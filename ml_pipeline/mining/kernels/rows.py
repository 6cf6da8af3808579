"""From transactions to the database of the miner."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ml_pipeline.mining.model import Int32, Int64, UInt32
from ml_pipeline.mining.native import kernel

# A row of fewer frequent items supports no pair.
MIN_ROW = 2
MAX_WEIGHT = (1 << 31) - 1
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


@kernel
def count_items(columns: Columns, first: int, last: int, counts: Int64) -> None:
    """Add to ``counts[item - low]`` the transactions in the rows ``first`` to ``last - 1``."""
    items, offsets = columns.items, columns.offsets
    for row in range(first, last):
        weight = columns.weights[row]
        for place in range(offsets[row], offsets[row + 1]):
            counts[items[place] - columns.low] += weight


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


@kernel
def rank_rows(
    columns: Columns,
    first: int,
    last: int,
    ranks: Int32,
    cells: Int32,
    begin: int,
    recent: Int64,
) -> int:
    """Write the rows ``first`` to ``last - 1`` as sorted ranks and minus their weight.

    Equal rows become one with the sum of their weights, as far as a table that stays in the
    processor's cache can tell: looking up all of them costs more than it saves.

    Args:
        columns: the transactions.
        first: first row.
        last: row behind the last.
        ranks: by ``item - low``: the item's rank, negative to leave it out.
        cells: where to write; rows of fewer than two items are left out.
        begin: where to begin.
        recent: int64[2 * RECENT_ROWS], zeros.

    Returns:
        Where the cells end, or -1 - row for a row that holds an item twice.
    """
    items, offsets, low = columns.items, columns.offsets, columns.low
    size = begin
    for row in range(first, last):
        start = size
        for place in range(offsets[row], offsets[row + 1]):
            rank = ranks[items[place] - low]
            if rank >= 0:
                target = size
                while target > start and cells[target - 1] > rank:
                    cells[target] = cells[target - 1]
                    target -= 1
                if target > start and cells[target - 1] == rank:
                    return -1 - row
                cells[target] = rank
                size += 1
        length = size - start
        size = start
        if length >= MIN_ROW:
            weight = columns.weights[row]
            known = _find_equal(cells, start, start + length, recent)
            if known < start and weight - cells[known + length] <= MAX_WEIGHT:
                cells[known + length] -= weight
            else:
                cells[start + length] = -weight
                size = start + length + 1
    return size


@kernel
def count_places(cells: Int32, begin: int, end: int, counts: Int64) -> int:
    """Count for each item in how many rows something follows it.

    Returns:
        The number of cells of the longest row, its end included.
    """
    longest, start = 0, begin
    for place in range(begin, end):
        if cells[place] < 0:
            longest = max(longest, place + 1 - start)
            start = place + 1
        elif cells[place + 1] >= 0:
            counts[cells[place]] += 1
    return longest


@kernel
def list_places(cells: Int32, begin: int, end: int, cursors: Int64, places: UInt32) -> None:
    """Write where each item occurs with something behind it, from ``cursors[item]`` on."""
    for place in range(begin, end):
        item = cells[place]
        if item >= 0 and cells[place + 1] >= 0:
            places[cursors[item]] = place
            cursors[item] += 1
