"""Sets that repeat what a larger one tells."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import TypeVar

import polars as pl

Key = TypeVar("Key", bound=Hashable)

SHARED = 0.5
"""A set stands for a subset if more than this share of the subset's objects have it too."""


def covering_sets(sets: pl.DataFrame) -> pl.Series:
    """Return for each set the larger one that stands for it (list[str]), or null.

    Of the larger sets that contain it, and that more than half of its objects have too, it is the
    largest, and of these the one with the most objects; if that set is covered itself, the set
    that covers it.

    Args:
        sets: `event_ids` (list[str], distinct), `size` and `objects` (the number of objects with
            the set; a larger set has no more than its subsets).
    """
    ordered = sets.select("event_ids", "size", "objects").with_row_index("row")
    ordered = ordered.sort("objects", descending=True, maintain_order=True)
    event_ids = ordered.get_column("event_ids").to_list()
    sizes = ordered.get_column("size").to_list()
    objects = ordered.get_column("objects").to_list()
    holders, of_size = _bitmaps(event_ids), _bitmaps([[size] for size in sizes])
    negated = [-count for count in objects]  # ascending, for the search by halves
    cover: dict[int, int] = {}
    for place in sorted(range(len(sizes)), key=sizes.__getitem__, reverse=True):
        candidates = (1 << bisect_left(negated, -objects[place] * SHARED)) - 1
        for event_id in event_ids[place]:
            candidates &= holders[event_id]
        for size in sorted(of_size, reverse=True):
            if size <= sizes[place]:
                break
            if larger := candidates & of_size[size]:
                best = (larger & -larger).bit_length() - 1  # the lowest bit has the most objects
                cover[place] = cover.get(best, best)
                break
    covers = [event_ids[cover[place]] if place in cover else None for place in range(len(sizes))]
    column = pl.Series("covered_by", covers, pl.List(pl.String))
    return ordered.with_columns(column).sort("row").get_column("covered_by")


def _bitmaps(keys_of_places: Sequence[Sequence[Key]]) -> dict[Key, int]:
    """Return a bitmap per key, as an integer: a bit per place that has the key."""
    bitmaps: dict[Key, int] = defaultdict(int)
    for place, keys in enumerate(keys_of_places):
        for key in keys:
            bitmaps[key] |= 1 << place
    return bitmaps
