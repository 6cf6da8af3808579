"""The database of a prefix: the rows that hold it, cut down to what stays frequent in them.

The rows that hold a prefix are walked, and what follows in them is counted ("occurrence deliver",
LCM ver. 2, Uno et al. 2004); what stays frequent becomes a new, smaller database of the same
layout, the prefix's *conditional database* (FP-growth, Han et al. 2000).

An item that occurs in every row of a prefix (a *perfect extension*, Borgelt 2003) is set aside: it
may join or leave every set below without changing the support, so those sets are written down
without being searched for.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ml_pipeline.mining.kernels.output import LONGEST_ROW, MIN_SUPPORT
from ml_pipeline.mining.kernels.rows import MIN_ROW
from ml_pipeline.mining.model import Int32, Int64, UInt32, UInt64
from ml_pipeline.mining.native import popcount, prefetch

# How many steps before it is read a row is fetched: about as long as memory takes to answer. A cell
# so many behind its first one is fetched, too: many rows reach into the next line of the cache.
_AHEAD, _BEHIND = 24, 8


class Base(NamedTuple):
    """The database that is mined, which all threads read.

    Attributes:
        cells: int32[cells], the rows: ranks in ascending order, then minus the multiplicity.
        places: uint32[places], where each item occurs with something behind it, item by item.
    """

    cells: Int32
    places: UInt32


class Stack(NamedTuple):
    """Conditional databases on the way to the current prefix, one behind the other.

    Those of depth 0 are the whole: its items are here, its rows in ``Base``.

    Attributes:
        cells: int32[cells_room], rows.
        places: uint32[cells_room], where each item occurs with something behind it, item by item.
        items: int32[items_room], by rank: the item.
        supports: int64[items_room], by rank: in how many transactions the item occurs.
        begins: int64[items_room], by rank: where its ``places`` begin; one more than items.
        cursors: int64[depths], by depth: the next rank.
        ends: int64[depths], the rank behind the last one to look at.
        sizes: int64[depths], the number of items.
        first_items: int64[depths], where its items begin in ``items``.
        first_cells: int64[depths], where the cells of the next database begin.
        first_places: int64[depths], where the places of the next database begin.
        perfects: int64[depths], the number of perfect extensions.
        room: int64[2], ``cells_room`` and ``items_room``.
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
    """What is known of the current prefix.

    Attributes:
        prefix: int32[items + 1], its items, ascending.
        perfect: int32[items + 1], its perfect extensions.
        counts: int64[items], zeros: for counting what follows.
        marks: uint64[items / 64 + 1], zeros: a bit for each item that follows.
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
    """Copy what follows an item in its rows, count it in transactions, and mark it.

    Args:
        cells: rows.
        places: where the item occurs: ``places[begin:end]``.
        begin: see ``places``.
        end: see ``places``.
        target: where to copy to.
        top: where to begin.
        last: where a row may still begin.
        scratch: counts and marks are changed.

    Returns:
        Where the copy ends, or -1 if there is no room.
    """
    counts, marks = scratch.counts, scratch.marks
    size = top
    for index in range(begin, end):
        if index + _AHEAD < end:
            prefetch(cells, int(places[index + _AHEAD]))
            prefetch(cells, int(places[index + _AHEAD]) + _BEHIND)
        if size > last:
            return -1
        first = np.int64(places[index]) + 1
        behind = first + 1
        while cells[behind] >= 0:
            behind += 1
        weight = -np.int64(cells[behind])
        for place in range(first, behind):
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
        depth: of the database that ``rank`` belongs to.
        rank: the item that was counted with.
        min_support: smallest number of transactions.
        stack: gets items and supports of the next depth.
        scratch: gets their new ranks, and the perfect extensions of ``rank``.
        n_perfect: how many perfect extensions there are already.

    Returns:
        The new number of perfect extensions.
    """
    counts, marks = scratch.counts, scratch.marks
    here, n_items = stack.first_items[depth], stack.sizes[depth]
    below = here + n_items + 1
    whole = stack.supports[here + rank]
    n_kept = 0
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
                stack.items[below + n_kept] = stack.items[here + other]
                stack.supports[below + n_kept] = support
                scratch.new_ranks[other] = n_kept
                n_kept += 1
    stack.first_items[depth + 1] = below
    stack.sizes[depth + 1] = n_kept
    return n_perfect


def compact(cells: Int32, begin: int, end: int, new_ranks: Int32) -> tuple[int, int]:
    """Rename items in place, drop those without a new rank and rows of fewer than two items.

    Returns:
        Where the cells end, and the number of rows that remain.
    """
    size, start, n_rows = begin, begin, 0
    for place in range(begin, end):
        # Without branches: where rows end cannot be foreseen.
        item = int(cells[place])
        is_end = item < 0
        renamed = int(new_ranks[0 if is_end else item])
        is_kept = size - start >= MIN_ROW if is_end else renamed >= 0
        cells[size] = item if is_end else renamed
        n_rows += is_end and is_kept
        size = size + 1 if is_kept else (start if is_end else size)
        start = size if is_end else start
    return size, n_rows


def index_rows(stack: Stack, depth: int, begin: int, end: int) -> None:
    """Find where the items of the database at ``depth`` occur in ``cells[begin:end]``."""
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
    # Each begin has moved on to the next one.
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
    """Put the rows with an item, and the items that stay frequent in them, on the stack.

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
