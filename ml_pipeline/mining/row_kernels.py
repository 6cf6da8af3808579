"""Compiled loops over the rows of transactions; imported only when there are many."""

from __future__ import annotations

import numpy as np

from ml_pipeline.mining.database import MIN_ROW
from ml_pipeline.mining.jit import compiled
from ml_pipeline.mining.model import Int32, Int64


@compiled
def count_items(
    columns: tuple[Int32, Int64, Int64], first: int, last: int, low: int, counts: Int64
) -> None:
    """Add to ``counts[item - low]`` the transactions in the rows ``first`` to ``last - 1``."""
    items, offsets, weights = columns
    for row in range(first, last):
        for place in range(offsets[row], offsets[row + 1]):
            counts[items[place] - low] += weights[row]


@compiled
def _find_equal(cells: Int32, begin: int, end: int, recent: Int64) -> int:
    """Return where an equal row begins that was seen not long ago, or else ``begin``.

    Args:
        cells: rows; the one to look for is ``cells[begin:end]``.
        begin: where it begins.
        end: where it ends.
        recent: by hash, in a power of two places: where the last row with this hash begins.
    """
    hashed = np.uint64(end - begin)
    for place in range(begin, end):
        hashed = (hashed ^ np.uint64(cells[place])) * np.uint64(0x9E3779B97F4A7C15)
        hashed ^= hashed >> np.uint64(32)
    slot = hashed & np.uint64(len(recent) - 1)
    known = recent[slot]
    size = 0
    while begin + size < end and cells[known + size] == cells[begin + size]:
        size += 1
    if known < begin and begin + size == end and cells[known + size] < 0:
        return int(known)
    recent[slot] = begin
    return begin


@compiled
def rank_rows(
    columns: tuple[Int32, Int64, Int64],
    first: int,
    last: int,
    low: int,
    ranks: Int32,
    cells: Int32,
    recent: Int64,
) -> int:
    """Write the rows ``first`` to ``last - 1`` as sorted ranks and minus their weight.

    Equal rows become one with the sum of their weights, as far as a table that stays in the
    processor's cache can tell: looking up all of them costs more than it saves.

    Args:
        columns: items, offsets and weights of the transactions.
        first: first row.
        last: row behind the last.
        low: smallest item.
        ranks: by ``item - low``: the item's rank, negative to leave it out.
        cells: where to write; rows of fewer than two items are left out.
        recent: zeros in a power of two places.

    Returns:
        The number of cells, or -1 - row for a row that holds an item twice.
    """
    items, offsets, weights = columns
    size = 0
    for row in range(first, last):
        begin = size
        for place in range(offsets[row], offsets[row + 1]):
            rank = ranks[items[place] - low]
            if rank >= 0:
                target = size
                while target > begin and cells[target - 1] > rank:
                    cells[target] = cells[target - 1]
                    target -= 1
                if target > begin and cells[target - 1] == rank:
                    return -1 - row
                cells[target] = rank
                size += 1
        length = size - begin
        size = begin
        if length >= MIN_ROW:
            known = _find_equal(cells, begin, begin + length, recent)
            if known == begin:
                cells[begin + length] = 0
                size = begin + length + 1
            cells[known + length] -= weights[row]
    return size
