"""Tables larger than memory, read in ranges of objects.

Preprocessing and feature engineering treat each object on its own, so they can process one range of
object_ids after the other. Extracted files are ordered by object: reading a range skips all other
row groups, and the concatenated results of the ranges are ordered like the result of the whole.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from typing import TypeVar, cast

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
    return (divide(events, pl.len(), size)[0] if total > size else [events]), total


def divide(rows: pl.LazyFrame, load: pl.Expr, size: int) -> tuple[list[pl.LazyFrame], int]:
    """Return ranges of whole objects with a load of about `size` each, and the largest load.

    Args:
        rows: Any rows with an object_id.
        load: Aggregation of the rows of an object to its load.
        size: The load at which a range ends.
    """
    loads = (
        rows.group_by("object_id")
        .agg(load.cast(pl.Int64).alias("load"))
        .sort("object_id")
        .collect(engine="streaming")
        .drop_nulls()
        .with_columns(range=(pl.col("load").cum_sum() - pl.col("load")) // size)
        .group_by("range", maintain_order=True)
        .agg(pl.col("object_id").first(), pl.col("load").sum())
    )
    largest = loads.get_column("load").max() or 0
    return _cut(rows, loads.get_column("object_id").to_list()[1:]), int(cast("int", largest))


def _cut(rows: pl.LazyFrame, cuts: list[str]) -> list[pl.LazyFrame]:
    """Return the rows in ranges that begin at the cuts, and before the first one."""
    object_id = pl.col("object_id")
    if not cuts:
        return [rows]
    return [
        rows.filter(object_id.is_null() | (object_id < cuts[0])),
        *(rows.filter(object_id >= first, object_id < end) for first, end in pairwise(cuts)),
        rows.filter(object_id >= cuts[-1]),
    ]


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
