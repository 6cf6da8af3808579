"""The database of a prefix: the rows that contain it, reduced to the items that stay frequent.

The rows that contain a prefix are walked, and the items that follow are counted ("occurrence
deliver", LCM ver. 2, Uno et al. 2004); those that stay frequent become a new, smaller database of
the same layout, the *conditional database* of the prefix (FP-growth, Han et al. 2000).

An item that occurs in every row of a prefix (a *perfect extension*, Borgelt 2003) is set aside: it
may join or leave every set below without changing the support, so those sets are written without a
search.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from itemset_mining.arrays import Int32, Int64, UInt32, UInt64
from itemset_mining.kernels.intrinsics import popcount, prefetch
from itemset_mining.kernels.output import LONGEST_ROW, MIN_SUPPORT
from itemset_mining.kernels.rows import MIN_ROW

# A row is fetched this many steps before it is read, about as long as memory takes to answer. So is
# the cell that is this many after its first one: many rows reach into the next line of the cache.
_STEPS_AHEAD, _CELLS_AFTER = 24, 8


class Base(NamedTuple):
    """The database to mine, which all threads read.

    Attributes:
        cells: int32[cells], the rows: ranks in ascending order, then minus the multiplicity.
        places: uint32[places], where each item occurs with another one after it, item by item.
    """

    cells: Int32
    places: UInt32


class Stack(NamedTuple):
    """Conditional databases on the way to the current prefix, one after the other.

    That of depth 0 is the whole database: its items are here, its rows in `Base`.

    Attributes:
        cells: int32[cells_room], rows.
        places: uint32[cells_room], where each item occurs with another one after it, item by item.
        items: int32[items_room], by rank: the item.
        supports: int64[items_room], by rank: number of transactions with the item.
        begins: int64[items_room], by rank: where its `places` begin; one more than items.
        cursors: int64[depths], by depth: the next rank.
        ends: int64[depths], by depth: the rank after the last one to look at.
        sizes: int64[depths], by depth: number of items.
        first_items: int64[depths], by depth: where the items begin in `items`.
        first_cells: int64[depths], by depth: where the cells of the next database begin.
        first_places: int64[depths], by depth: where the places of the next database begin.
        perfects: int64[depths], by depth: number of perfect extensions.
        room: int64[2], `cells_room` and `items_room`.
    """

    cells: Int32
    places: UInt32
    items: Int32
    supports: Int64
    begins: Int64
    cursors: Int64
    ends: Int64
    sizes: Int64
    first_items: Int64
    first_cells: Int64
    first_places: Int64
    perfects: Int64
    room: Int64


class Scratch(NamedTuple):
    """The current prefix, and scratch to extend it.

    Attributes:
        prefix: int32[items + 1], its items, ascending.
        perfect: int32[items + 1], its perfect extensions.
        counts: int64[items], zeros: counts of the items that follow.
        marks: uint64[items / 64 + 1], zeros: one bit per item that follows.
        new_ranks: int32[items], by rank: the rank in the next database, negative if there is none.
    """

    prefix: Int32
    perfect: Int32
    counts: Int64
    marks: UInt64
    new_ranks: Int32


def _gather(
    cells: Int32,
    places: UInt32,
    begin: int,
    end: int,
    target: Int32,
    top: int,
    last: int,
    scratch: Scratch,
) -> int:
    """Copy the items that follow an item in its rows; count them in transactions and mark them.

    Args:
        cells: The rows.
        places: The item occurs at `places[begin:end]`.
        begin: See `places`.
        end: See `places`.
        target: The cells to copy to.
        top: Where to begin in `target`.
        last: The last place where a row may begin.
        scratch: Counts and marks are changed.

    Returns:
        Where the copy ends, or -1 if there is no room.
    """
    counts, marks = scratch.counts, scratch.marks
    size = top
    for index in range(begin, end):
        if index + _STEPS_AHEAD < end:
            prefetch(cells, int(places[index + _STEPS_AHEAD]))
            prefetch(cells, int(places[index + _STEPS_AHEAD]) + _CELLS_AFTER)
        if size > last:
            return -1
        first = np.int64(places[index]) + 1
        row_end = first + 1
        while cells[row_end] >= 0:
            row_end += 1
        weight = -np.int64(cells[row_end])
        for place in range(first, row_end):
            item = np.int64(cells[place])
            target[size] = item
            size += 1
            count = counts[item]
            if count == 0:
                marks[item >> 6] |= np.uint64(1) << np.uint64(item & 63)
            counts[item] = count + weight
        target[size] = -weight
        size += 1
    return size


def _keep_frequent(
    depth: int, rank: int, min_support: int, stack: Stack, scratch: Scratch, n_perfect: int
) -> int:
    """List the counted items that stay frequent as those of the next database; clear the counts.

    Args:
        depth: Depth of the database that `rank` belongs to.
        rank: The item whose rows were counted.
        min_support: Smallest number of transactions.
        stack: Gets items and supports of the next depth.
        scratch: Gets their new ranks, and the perfect extensions of `rank`.
        n_perfect: Number of perfect extensions so far.

    Returns:
        The new number of perfect extensions.
    """
    counts, marks = scratch.counts, scratch.marks
    here, n_items = stack.first_items[depth], stack.sizes[depth]
    below = here + n_items + 1
    whole = stack.supports[here + rank]
    n_frequent = 0
    for word in range((rank + 1) >> 6, (n_items >> 6) + 1):
        left = marks[word]
        marks[word] = 0
        while left:
            lowest = left & (~left + np.uint64(1))
            left ^= lowest
            other = (word << 6) + popcount(lowest - np.uint64(1))
            support = counts[other]
            counts[other] = 0
            scratch.new_ranks[other] = -1
            if support == whole:
                scratch.perfect[n_perfect] = stack.items[here + other]
                n_perfect += 1
            elif support >= min_support:
                stack.items[below + n_frequent] = stack.items[here + other]
                stack.supports[below + n_frequent] = support
                scratch.new_ranks[other] = n_frequent
                n_frequent += 1
    stack.first_items[depth + 1] = below
    stack.sizes[depth + 1] = n_frequent
    return n_perfect


def compact(cells: Int32, begin: int, end: int, new_ranks: Int32) -> tuple[int, int]:
    """Rename items in place, drop those without a new rank and rows of fewer than two items.

    Returns:
        Where the cells end, and the number of rows that remain.
    """
    size, start, n_rows = begin, begin, 0
    for place in range(begin, end):
        # Without branches: where rows end cannot be predicted.
        item = int(cells[place])
        is_end = item < 0
        new_rank = int(new_ranks[0 if is_end else item])
        stays = size - start >= MIN_ROW if is_end else new_rank >= 0
        cells[size] = item if is_end else new_rank
        n_rows += is_end and stays
        size = size + 1 if stays else (start if is_end else size)
        start = size if is_end else start
    return size, n_rows


def index_rows(stack: Stack, depth: int, begin: int, end: int) -> None:
    """Find where the items of the database at `depth` occur in `cells[begin:end]`."""
    cells, places, begins = stack.cells, stack.places, stack.begins
    here, n_items = stack.first_items[depth], stack.sizes[depth]
    top = stack.first_places[depth - 1]
    for rank in range(n_items + 1):
        begins[here + rank] = 0
    for place in range(begin, end):
        if cells[place] >= 0 and cells[place + 1] >= 0:
            begins[here + cells[place]] += 1
    for rank in range(n_items + 1):
        count = begins[here + rank]
        begins[here + rank] = top
        top += count
    for place in range(begin, end):
        if cells[place] >= 0 and cells[place + 1] >= 0:
            at = here + cells[place]
            places[begins[at]] = place
            begins[at] += 1
    # Each beginning has moved on to the next one.
    for rank in range(n_items, 0, -1):
        begins[here + rank] = begins[here + rank - 1]
    begins[here] = stack.first_places[depth - 1]
    stack.first_places[depth] = top
    stack.first_cells[depth] = end
    stack.cursors[depth] = 0
    stack.ends[depth] = n_items


def condition(
    depth: int, rank: int, base: Base, stack: Stack, scratch: Scratch, state: Int64
) -> int:
    """Push the rows with an item, and the items that stay frequent in them, onto the stack.

    Returns:
        The new number of perfect extensions, or -1 if there is no room.
    """
    here = stack.first_items[depth]
    if here + 2 * (stack.sizes[depth] + 1) > stack.room[1]:
        return -1
    begin, end = stack.begins[here + rank], stack.begins[here + rank + 1]
    top, last = stack.first_cells[depth], stack.room[0] - state[LONGEST_ROW]
    cells = base.cells if depth == 0 else stack.cells
    places = base.places if depth == 0 else stack.places
    size = _gather(cells, places, begin, end, stack.cells, top, last, scratch)
    if size < 0:
        return -1
    stack.first_cells[depth + 1] = size
    n_perfect = stack.perfects[depth]
    return _keep_frequent(depth, rank, state[MIN_SUPPORT], stack, scratch, n_perfect)
