"""The walk over rows that counts groups."""

from __future__ import annotations

from typing import NamedTuple

from itemset_mining.arrays import Int32, Int64, UInt8
from itemset_mining.native import kernel


class Walk(NamedTuple):
    """Rows, prefixes of sets and where they occur in the rows, and the prefixes' children.

    Attributes:
        cells: int32[cells], the ranks of a row, then -1; rows by group.
        hit_begins: int64[prefixes + 1], where the hits of each prefix begin.
        hit_places: int64[hits], the places of its last item, ascending per prefix.
        child_begins: int64[prefixes + 1], where the children of each prefix begin.
        child_items: int64[children], their last items.
        n_prefixes: Number of prefixes.
        child_of: int64[items], scratch, all -1.
    """

    cells: Int32
    hit_begins: Int64
    hit_places: Int64
    child_begins: Int64
    child_items: Int64
    n_prefixes: int
    child_of: Int64


@kernel
def count_children(
    walk: Walk, groups: Int64, counts: Int64, n_hits: Int64, last_groups: Int64
) -> None:
    """Count the groups and the hits of all children of all prefixes.

    Args:
        walk: Rows, prefixes, children.
        groups: int64[cells], the group of a cell.
        counts: int64[children], zeros: number of groups of each child.
        n_hits: int64[children], zeros: number of hits of each child.
        last_groups: int64[children], scratch, all -1.
    """
    cells, child_of = walk.cells, walk.child_of
    for prefix in range(walk.n_prefixes):
        first, last = walk.child_begins[prefix], walk.child_begins[prefix + 1]
        for child in range(first, last):
            child_of[walk.child_items[child]] = child
        for hit in range(walk.hit_begins[prefix], walk.hit_begins[prefix + 1]):
            place = walk.hit_places[hit] + 1
            group = groups[place]
            while cells[place] >= 0:
                child = child_of[cells[place]]
                if child >= 0:
                    n_hits[child] += 1
                    if last_groups[child] != group:
                        last_groups[child] = group
                        counts[child] += 1
                place += 1
        for child in range(first, last):
            child_of[walk.child_items[child]] = -1


@kernel
def list_hits(walk: Walk, are_parents: UInt8, cursors: Int64, places: Int64) -> None:
    """Write the hits of those children that are prefixes of other sets.

    Args:
        walk: Rows, prefixes, children.
        are_parents: uint8[children], 1 if the child is a prefix.
        cursors: int64[children], where to write the hits of each child; advanced.
        places: int64[hits], the places of the last items.
    """
    cells, child_of = walk.cells, walk.child_of
    for prefix in range(walk.n_prefixes):
        first, last = walk.child_begins[prefix], walk.child_begins[prefix + 1]
        for child in range(first, last):
            if are_parents[child]:
                child_of[walk.child_items[child]] = child
        for hit in range(walk.hit_begins[prefix], walk.hit_begins[prefix + 1]):
            place = walk.hit_places[hit] + 1
            while cells[place] >= 0:
                child = child_of[cells[place]]
                if child >= 0:
                    places[cursors[child]] = place
                    cursors[child] += 1
                place += 1
        for child in range(first, last):
            child_of[walk.child_items[child]] = -1
