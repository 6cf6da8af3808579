"""Work on tables larger than memory, in ranges of whole objects.

Preprocessing and feature engineering treat each object on its own, so they can process one range of
object_ids after the other, here or on many machines. Extracted files are ordered by object: reading
a range skips all other row groups. The results of the ranges, one after the other, are those of the
whole.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, TypeVar, cast

import polars as pl

from ml_pipeline.errors import ObjectTooLargeError, shortened

ROWS_PER_RANGE = 1_250_000
"""Approximate number of rows that are processed at once, in less than 1 GB of memory. More rows are
no faster. An object with more rows is not divided."""

Result = TypeVar("Result")
Made = TypeVar("Made")
Writer_contra = TypeVar("Writer_contra", contravariant=True)
Kept_co = TypeVar("Kept_co", covariant=True)


class RangeWork(Protocol[Made, Writer_contra, Kept_co]):
    """What a step does with each range; pickled, it is sent to the workers of a cluster."""

    def make(self, rows: pl.DataFrame) -> Made:
        """Return what is made of the rows of a range, while that of the range before is kept."""

    def keep(self, made: Made, writer: Writer_contra) -> Kept_co:
        """Write the tables among it, and return what is small, and their pieces."""


@dataclass(frozen=True)
class ObjectRange:
    """Range of object_ids.

    Attributes:
        first: The first one, inclusive. If None, rows without an object_id belong to the range too.
        end: The last one, exclusive. If None, the range has no end.
    """

    first: str | None = None
    end: str | None = None

    def of(self, rows: pl.LazyFrame) -> pl.LazyFrame:
        """Return the rows in the range."""
        object_id, conditions = pl.col("object_id"), []
        if self.first is not None:
            conditions.append(object_id >= self.first)
        if self.end is not None:
            before = object_id < self.end
            conditions.append(before if self.first is not None else object_id.is_null() | before)
        return rows.filter(*conditions) if conditions else rows


def split_by_object(
    events: pl.LazyFrame, rows: int | None = None, most_per_object: int | None = None
) -> tuple[list[pl.LazyFrame], int]:
    """Return the events in one or more ranges of objects, and the number of all.

    The ranges are by ascending object_id. Each object is in exactly one range; rows without an
    `object_id` are in the first.

    Args:
        events: Any rows with an object_id.
        rows: Approximate number of rows per range. If unset, `ROWS_PER_RANGE`.
        most_per_object: Largest number of rows of an object, if there is a limit.

    Raises:
        ObjectTooLargeError: An object has more rows.
    """
    size = rows or ROWS_PER_RANGE
    total = int(events.select(pl.len()).collect(engine="streaming").item())
    if total <= min(size, most_per_object or size):
        return [events], total
    return divide(events, pl.len(), size, most_per_object)[0], total


def divide(
    rows: pl.LazyFrame, load: pl.Expr, size: int, most_per_object: int | None = None
) -> tuple[list[pl.LazyFrame], int]:
    """Return ranges of whole objects with a load of about `size` each, and the largest load.

    Args:
        rows: Any rows with an object_id.
        load: Aggregation of the rows of an object to its load.
        size: The load at which a range ends.
        most_per_object: Largest load of an object, if there is a limit.

    Raises:
        ObjectTooLargeError: An object has a larger load.
    """
    of_objects = (
        rows.group_by("object_id")
        .agg(load.cast(pl.Int64).alias("load"))
        .collect(engine="streaming")
        .drop_nulls()
    )
    if most_per_object is not None:
        _refuse_large_object(of_objects, most_per_object)
    loads = merged(of_objects, size)
    largest = loads.get_column("load").max() or 0
    return [each.of(rows) for each in ranges_of(loads)], int(cast("int", largest))


def merged(loads: pl.DataFrame, size: int) -> pl.DataFrame:
    """Return the loads of ranges instead of objects, or of larger ranges instead of smaller ones.

    Args:
        loads: object_id, the first of each range, and its load (int64), in any order.
        size: The load at which a range ends.

    Returns:
        The same columns, ordered by object_id, which is unique.
    """
    return (
        loads.sort("object_id")
        .with_columns(range=(pl.col("load").cum_sum() - pl.col("load")) // size)
        .group_by("range", maintain_order=True)
        .agg(pl.col("object_id").first(), pl.col("load").sum())
        .group_by("object_id", maintain_order=True)
        .agg(pl.col("load").sum())
    )


def _refuse_large_object(loads: pl.DataFrame, most: int) -> None:
    large = loads.filter(pl.col("load") > most).sort("load", "object_id", descending=[True, False])
    if not large.is_empty():
        object_id, load = large.row(0)
        others = f", and {large.height - 1:,} others have too many" if large.height > 1 else ""
        raise ObjectTooLargeError(
            f"The object {shortened(object_id)} has {load:,} rows{others}: more than "
            f"{most:,}, which a worker may have in memory at once. Is it one machine? If it is, "
            "raise execution.spark.max_rows_per_object, and the memory of the workers with it."
        )


def ranges_of(loads: pl.DataFrame) -> list[ObjectRange]:
    """Return the ranges that begin at these objects, without a gap, at least one."""
    cuts = loads.get_column("object_id").to_list()[1:]
    return [ObjectRange(first, end) for first, end in pairwise([None, *cuts, None])]


def in_turns(
    ranges: Iterable[pl.LazyFrame],
    work: Callable[[pl.DataFrame], Result],
    reading: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> Iterator[Result]:
    """Yield the result of `work` for each range, in their order; each is read within `reading`.

    A second thread calls `work` for the next range while the caller uses the previous result:
    writing a result keeps one core busy, and Polars has work for the others.
    """

    def work_on(object_range: pl.LazyFrame) -> Result:
        with reading():
            rows = object_range.collect(engine="streaming")
        return work(rows)

    with ThreadPoolExecutor(1) as pool:
        ahead: Future[Result] | None = None
        for object_range in ranges:
            before, ahead = ahead, pool.submit(work_on, object_range)
            if before:
                yield before.result()
        if ahead:
            yield ahead.result()
