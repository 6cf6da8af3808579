"""From transactions to the database of the miner."""

from __future__ import annotations

import numpy as np

from ml_pipeline.mining.model import Int32, Int64, UInt32, UInt64
from ml_pipeline.mining.native import kernel

# A row of fewer frequent items supports no pair.
MIN_ROW = 2
MAX_WEIGHT = (1 << 31) - 1
# The lower bits of what is known of a recent row: where it begins.
_PLACE = np.uint64((1 << 40) - 1)


@kernel
def count_items(
    items: Int32, offsets: Int64, weights: Int64, first: int, last: int, low: int, counts: Int64
) -> None:
    """Add to ``counts[item - low]`` the transactions in the rows ``first`` to ``last - 1``."""
    for row in range(first, last):
        weight = weights[row]
        for place in range(offsets[row], offsets[row + 1]):
            counts[items[place] - low] += weight


def _find_equal(cells: Int32, begin: int, end: int, recent: UInt64, n_recent: int) -> int:
    """Return where an equal row begins that was seen not long ago, or else ``begin``.

    Args:
        cells: rows; the one to look for is ``cells[begin:end]``.
        begin: where it begins.
        end: where it ends.
        recent: by hash, the last row with this hash: the upper bits of its hash, so that cells far
            away are looked at only if they are likely equal, and one more than where it begins.
        n_recent: how many there are, a power of two.
    """
    hashed = np.uint64(end - begin)
    for place in range(begin, end):
        hashed = (hashed ^ np.uint64(cells[place])) * np.uint64(0x9E3779B97F4A7C15)
        hashed ^= hashed >> np.uint64(32)
    slot = np.int64(hashed & np.uint64(n_recent - 1))
    entry = recent[slot]
    if entry != 0 and (entry ^ hashed) & ~_PLACE == np.uint64(0):
        known = np.int64(entry & _PLACE) - 1
        size = 0
        while begin + size < end and cells[known + size] == cells[begin + size]:
            size += 1
        if begin + size == end and cells[known + size] < 0:
            return known
    recent[slot] = (hashed & ~_PLACE) | np.uint64(begin + 1)
    return begin


@kernel
def rank_rows(
    items: Int32,
    offsets: Int64,
    weights: Int64,
    first: int,
    last: int,
    low: int,
    ranks: Int32,
    cells: Int32,
    begin: int,
    recent: UInt64,
    n_recent: int,
) -> int:
    """Write the rows ``first`` to ``last - 1`` as sorted ranks and minus their weight.

    Equal rows become one with the sum of their weights, as far as a table that stays in the
    processor's cache can tell: looking up all of them costs more than it saves.

    Args:
        items: items of the transactions.
        offsets: where each row begins in ``items``.
        weights: multiplicity of each row, at most ``MAX_WEIGHT``.
        first: first row.
        last: row behind the last.
        low: smallest item.
        ranks: by ``item - low``: the item's rank, negative to leave it out.
        cells: where to write; rows of fewer than two items are left out.
        begin: where to begin.
        recent: zeros, ``n_recent`` of them.
        n_recent: a power of two.

    Returns:
        Where the cells end, or -1 - row for a row that holds an item twice.
    """
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
            weight = weights[row]
            known = _find_equal(cells, start, start + length, recent, n_recent)
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
