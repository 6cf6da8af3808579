"""Tables larger than memory: read in buckets of whole objects, put together from pieces.

Preprocessing and feature engineering look at one object at a time, so they can take the objects in
turns. A bucket is a range of object_ids, not a hash of them: the files are ordered by object, so
that reading a bucket skips all other row groups, and the results of the buckets, one after the
other, have the order that the whole would have had.
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

ROWS_PER_BUCKET = 1_250_000
"""About as many rows are worked on at once, which takes a step less than 1 GB; more of them at once
make it no faster. An object with more rows than that is not divided."""

Result = TypeVar("Result")


def split_by_object(events: pl.LazyFrame, rows: int | None = None) -> list[pl.LazyFrame]:
    """The events in buckets: every object is in exactly one of them.

    Args:
        events: Any columns; `object_id` may be null, such rows are in the first bucket.
        rows: About how many a bucket shall hold; default: `ROWS_PER_BUCKET`.

    Returns:
        One bucket or more, by ascending object_id.
    """
    wanted = rows or ROWS_PER_BUCKET
    if events.select(pl.len()).collect(engine="streaming").item() <= wanted:
        return [events]
    sizes = events.group_by("object_id").len().sort("object_id").collect(engine="streaming")
    cuts = _first_of_buckets(sizes.drop_nulls(), wanted)
    object_id = pl.col("object_id")
    if not cuts:
        return [events]
    return [
        events.filter(object_id.is_null() | (object_id < cuts[0])),
        *(events.filter(object_id >= first, object_id < end) for first, end in pairwise(cuts)),
        events.filter(object_id >= cuts[-1]),
    ]


def _first_of_buckets(sizes: pl.DataFrame, rows: int) -> list[str]:
    """The first object_id of every bucket but the first."""
    before = pl.col("len").cum_sum() - pl.col("len")
    bucket = (before // rows).alias("bucket")
    firsts = sizes.group_by(bucket, maintain_order=True).agg(pl.col("object_id").first())
    return firsts.get_column("object_id").to_list()[1:]


def in_turns(
    buckets: Iterable[pl.LazyFrame], work: Callable[[pl.DataFrame], Result]
) -> Iterator[Result]:
    """What `work` makes of each bucket, in their order.

    It is called by another thread, and is at work on the next bucket while the caller uses what it
    made of one: writing a bucket keeps one core busy, and Polars has work for the others.
    """
    with ThreadPoolExecutor(1) as pool:
        ahead: Future[Result] | None = None
        for bucket in buckets:
            behind, ahead = ahead, pool.submit(_work_on, bucket, work)
            if behind:
                yield behind.result()
        if ahead:
            yield ahead.result()


def _work_on(bucket: pl.LazyFrame, work: Callable[[pl.DataFrame], Result]) -> Result:
    return work(bucket.collect(engine="streaming"))


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
