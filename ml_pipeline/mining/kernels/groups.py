"""The walk over rows that counts groups."""

from __future__ import annotations

from ml_pipeline.mining.model import Int32, Int64, UInt8
from ml_pipeline.mining.native import kernel


@kernel
def count_children(
    cells: Int32,
    groups: Int64,
    hit_begins: Int64,
    hit_places: Int64,
    child_begins: Int64,
    child_items: Int64,
    n_nodes: int,
    child_of: Int64,
    counts: Int64,
    n_hits: Int64,
    last_groups: Int64,
) -> None:
    """Count the groups of all children of all prefixes, and where they occur.

    Args:
        cells: int32[cells], the ranks of a row, then -1; rows by group.
        groups: int64[cells], the group of a cell.
        hit_begins: int64[prefixes + 1], where each prefix's hits begin.
        hit_places: int64[hits], the places of its last item.
        child_begins: int64[prefixes + 1], where each prefix's children begin.
        child_items: int64[children], their last items.
        n_nodes: number of prefixes.
        child_of: int64[items], scratch, all -1.
        counts: int64[children], zeros: the number of groups of each child.
        n_hits: int64[children], zeros: the number of hits of each child.
        last_groups: int64[children], scratch, all -1.
    """
    for node in range(n_nodes):
        for child in range(child_begins[node], child_begins[node + 1]):
            child_of[child_items[child]] = child
        for hit in range(hit_begins[node], hit_begins[node + 1]):
            place = hit_places[hit] + 1
            group = groups[place]
            while cells[place] >= 0:
                child = child_of[cells[place]]
                if child >= 0:
                    n_hits[child] += 1
                    if last_groups[child] != group:
                        last_groups[child] = group
                        counts[child] += 1
                place += 1
        for child in range(child_begins[node], child_begins[node + 1]):
            child_of[child_items[child]] = -1


@kernel
def list_hits(
    cells: Int32,
    hit_begins: Int64,
    hit_places: Int64,
    child_begins: Int64,
    child_items: Int64,
    are_parents: UInt8,
    n_nodes: int,
    child_of: Int64,
    cursors: Int64,
    places: Int64,
) -> None:
    """Write where the children occur that are prefixes of other sets.

    Args:
        cells: as above.
        hit_begins: as above.
        hit_places: as above.
        child_begins: as above.
        child_items: as above.
        are_parents: uint8[children], whether a child is a prefix.
        n_nodes: number of prefixes.
        child_of: int64[items], scratch, all -1.
        cursors: int64[children], where to write the hits of each prefix; moved on.
        places: int64[hits], the places of the prefixes' last items.
    """
    for node in range(n_nodes):
        for child in range(child_begins[node], child_begins[node + 1]):
            if are_parents[child]:
                child_of[child_items[child]] = child
        for hit in range(hit_begins[node], hit_begins[node + 1]):
            place = hit_places[hit] + 1
            while cells[place] >= 0:
                child = child_of[cells[place]]
                if child >= 0:
                    places[cursors[child]] = place
                    cursors[child] += 1
                place += 1
        for child in range(child_begins[node], child_begins[node + 1]):
            child_of[child_items[child]] = -1
