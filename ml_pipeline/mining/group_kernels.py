"""The compiled walk over rows that counts groups; imported only when there are many rows."""

from __future__ import annotations

import numpy as np

from ml_pipeline.mining.jit import compiled
from ml_pipeline.mining.model import Bool, Int32, Int64


@compiled
def _begin_hits(cursors: Int64, are_parents: Bool) -> Int64:
    """Turn the children's numbers of hits into where the hits of those that are parents begin."""
    begins = np.zeros(are_parents.sum() + 1, np.int64)
    parent = 0
    for child in range(len(cursors)):
        n_hits = cursors[child]
        cursors[child] = begins[parent]
        if are_parents[child]:
            begins[parent + 1] = begins[parent] + n_hits
            parent += 1
    return begins


@compiled
def extend(
    cells: Int32,
    groups: Int64,
    hits: tuple[Int64, Int64],
    children: tuple[Int64, Int64, Bool],
    n_items: int,
) -> tuple[Int64, Int64, Int64]:
    """Count the groups of all children of all prefixes, and find where they occur.

    Args:
        cells: int32[cells], the ranks of a row, then -1; rows by group.
        groups: int64[cells], the group of a cell.
        hits: where each prefix's hits begin, and the places of its last item.
        children: where each prefix's children begin, their last items, and whether they are
            prefixes of other sets.
        n_items: number of items.

    Returns:
        The number of groups of each child; and for the children that are prefixes themselves,
        where their hits begin, and the places of their last items.
    """
    hit_begins, hit_places = hits
    child_begins, child_items, are_parents = children
    counts = np.zeros(len(child_items), np.int64)
    last_groups = np.full(len(child_items), -1, np.int64)
    cursors = np.zeros(len(child_items), np.int64)
    child_of = np.full(n_items, -1, np.int64)
    begins = np.zeros(1, np.int64)
    places = np.empty(0, np.int64)
    for is_filling in (False, True):
        if is_filling and len(places) == 0:
            break
        for node in range(len(hit_begins) - 1):
            for child in range(child_begins[node], child_begins[node + 1]):
                child_of[child_items[child]] = child
            for hit in range(hit_begins[node], hit_begins[node + 1]):
                place = hit_places[hit] + 1
                group = groups[place]
                while cells[place] >= 0:
                    child = child_of[cells[place]]
                    if child >= 0:
                        if is_filling and are_parents[child]:
                            places[cursors[child]] = place
                        cursors[child] += 1
                        if not is_filling and last_groups[child] != group:
                            last_groups[child] = group
                            counts[child] += 1
                    place += 1
            for child in range(child_begins[node], child_begins[node + 1]):
                child_of[child_items[child]] = -1
        if not is_filling:
            begins = _begin_hits(cursors, are_parents)
            places = np.empty(begins[-1], np.int64)
    return counts, begins, places
