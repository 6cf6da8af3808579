"""Tables larger than memory: read in ranges of objects, put together from pieces.

Preprocessing and feature engineering look at one object at a time, so they can take the objects in
turns, one range of object_ids after the other. Extracted files are ordered by object: reading a
range skips all other row groups, and the results of the ranges, in their order, are ordered as the
whole would be.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import polars as pl

from ml_pipeline.storage.tables import check_content, load_schema

ROWS_PER_RANGE = 1_250_000
"""Approximate number of rows that a step works on at once, in less than 1 GB of memory. More rows
make it no faster. An object with more rows is not divided."""

Result = TypeVar("Result")


def split_by_object(events: pl.LazyFrame, rows: int | None = None) -> list[pl.LazyFrame]:
    """Return the events in ranges of objects; each object is in exactly one range.

    Args:
        events: Any columns. Rows whose `object_id` is null are in the first range.
        rows: Approximate number of rows per range. If unset, `ROWS_PER_RANGE`.

    Returns:
        At least one range, by ascending object_id.
    """
    size = rows or ROWS_PER_RANGE
    if events.select(pl.len()).collect(engine="streaming").item() <= size:
        return [events]
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

    A second thread calls `work` for the next range while the caller uses the result of the one
    before: writing a result keeps one core busy, and Polars has work for the others.
    """
    with ThreadPoolExecutor(1) as pool:
        ahead: Future[Result] | None = None
        for object_range in ranges:
            before, ahead = ahead, pool.submit(_work_on, object_range, work)
            if before:
                yield before.result()
        if ahead:
            yield ahead.result()


def _work_on(object_range: pl.LazyFrame, work: Callable[[pl.DataFrame], Result]) -> Result:
    return work(object_range.collect(engine="streaming"))


class Pieces:
    """Parts of a table, put aside on the local disk.

    Attributes:
        folder: Where they lie.
    """

    def __init__(self, folder: Path, schema_name: str | None) -> None:
        """Starts without pieces; those of a schema in `data/` are checked against its rules."""
        self.folder = folder
        self._rules = load_schema(schema_name) if schema_name else None
        self._paths: list[Path] = []

    def append(self, piece: pl.DataFrame) -> None:
        """Puts one more piece aside.

        Raises:
            DataContractError: Its content breaks a rule of the schema.
        """
        path = self.folder / f"{len(self._paths):06d}.parquet"
        if self._rules:
            check_content(piece, self._rules, f"piece {len(self._paths)}")
        # Strings by their number in a dictionary are small enough; to compress them takes longer.
        piece.write_parquet(path, compression="uncompressed", statistics=False)
        self._paths.append(path)

    def __iter__(self) -> Iterator[pl.LazyFrame]:
        """The pieces in their order."""
        return (pl.scan_parquet(path, glob=False) for path in self._paths)

    @property
    def whole(self) -> pl.LazyFrame:
        """All pieces, at least one, as one table."""
        return pl.scan_parquet(self._paths, glob=False)


@contextmanager
def put_aside(schema_name: str | None = None) -> Iterator[Pieces]:
    """A place for pieces, which are gone after the block; TMPDIR says on which disk.

    Args:
        schema_name: Schema of the table that they are put together to.
    """
    with TemporaryDirectory(prefix="ml-pipeline-") as folder:
        yield Pieces(Path(folder), schema_name)
