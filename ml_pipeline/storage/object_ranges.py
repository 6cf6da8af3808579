"""Tables larger than memory, read in ranges of objects.

Preprocessing and feature engineering treat each object on its own, so they can process one range of
object_ids after the other. Extracted files are ordered by object: reading a range skips all other
row groups, and the concatenated results of the ranges are ordered like the result of the whole.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from typing import TypeVar

import polars as pl

ROWS_PER_RANGE = 1_250_000
"""Approximate number of rows that a step processes at once, in less than 1 GB of memory. More rows
are no faster. An object with more rows is not divided."""

Result = TypeVar("Result")


def split_by_object(
    events: pl.LazyFrame, rows: int | None = None
) -> tuple[list[pl.LazyFrame], int]:
    """Return the events in one or more ranges of objects, and the number of all.

    The ranges are by ascending object_id. Each object is in exactly one range; rows without an
    `object_id` are in the first. `rows` is the approximate number of rows per range; if unset,
    `ROWS_PER_RANGE`.
    """
    size = rows or ROWS_PER_RANGE
    total = int(events.select(pl.len()).collect(engine="streaming").item())
    return (_divide(events, size) if total > size else [events]), total


def _divide(events: pl.LazyFrame, size: int) -> list[pl.LazyFrame]:
    """Return the events in ranges of objects, each of about `size` rows."""
    sizes = events.group_by("object_id").len().sort("object_id").collect(engine="streaming")
    cuts = _firsts_of_ranges(sizes.drop_nulls(), size)
    object_id = pl.col("object_id")
    if not cuts:
        return [events]
    return [
        events.filter(object_id.is_null() | (object_id < cuts[0])),
        *(events.filter(object_id >= first, object_id < end) for first, end in pairwise(cuts)),
        events.filter(object_id >= cuts[-1]),
    ]


def _firsts_of_ranges(sizes: pl.DataFrame, rows: int) -> list[str]:
    """Return the first object_id of every range but the first."""
    before = pl.col("len").cum_sum() - pl.col("len")
    number = (before // rows).alias("range")
    firsts = sizes.group_by(number, maintain_order=True).agg(pl.col("object_id").first())
    return firsts.get_column("object_id").to_list()[1:]


def in_turns(
    ranges: Iterable[pl.LazyFrame], work: Callable[[pl.DataFrame], Result]
) -> Iterator[Result]:
    """Yield the result of `work` for each range, in their order.

    A second thread calls `work` for the next range while the caller uses the previous result:
    writing a result keeps one core busy, and Polars has work for the others.
    """

    def work_on(object_range: pl.LazyFrame) -> Result:
        return work(object_range.collect(engine="streaming"))

    with ThreadPoolExecutor(1) as pool:
        ahead: Future[Result] | None = None
        for object_range in ranges:
            before, ahead = ahead, pool.submit(work_on, object_range)
            if before:
                yield before.result()
        if ahead:
            yield ahead.result()
