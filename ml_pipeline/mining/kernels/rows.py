"""From transactions to the database of the miner."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ml_pipeline.mining.model import Int32, Int64, UInt32, UInt64
from ml_pipeline.mining.native import kernel

# A row of fewer frequent items supports no pair.
MIN_ROW = 2
MAX_WEIGHT = (1 << 31) - 1
# The lower bits of what is known of a recent row: where it begins.
_PLACE = np.uint64((1 << 40) - 1)


# Rows that are looked up for an equal one: as many as stay in the processor's cache.
RECENT_ROWS = 1 << 16


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


def _find_equal(cells: Int32, begin: int, end: int, recent: UInt64) -> int:
    """Return where an equal row begins that was seen not long ago, or else ``begin``.

    Args:
        cells: rows; the one to look for is ``cells[begin:end]``.
        begin: where it begins.
        end: where it ends.
        recent: by hash, the last row with this hash: the upper bits of its hash, so that cells far
            away are looked at only if they are likely equal, and one more than where it begins.
    """
    hashed = np.uint64(end - begin)
    for place in range(begin, end):
        hashed = (hashed ^ np.uint64(cells[place])) * np.uint64(0x9E3779B97F4A7C15)
        hashed ^= hashed >> np.uint64(32)
    slot = np.int64(hashed & np.uint64(RECENT_ROWS - 1))
    entry = recent[slot]
    if entry != 0 and (entry ^ hashed) & ~_PLACE == np.uint64(0):
        known = int(np.int64(entry & _PLACE)) - 1
        size = 0
        while begin + size < end and cells[known + size] == cells[begin + size]:
            size += 1
        if begin + size == end and cells[known + size] < 0:
            return known
    recent[slot] = (hashed & ~_PLACE) | np.uint64(begin + 1)
    return begin


@kernel
def rank_rows(
    columns: Columns,
    first: int,
    last: int,
    ranks: Int32,
    cells: Int32,
    begin: int,
    recent: UInt64,
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
        recent: uint64[RECENT_ROWS], zeros.

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
