"""Tasks of a table: each does on a worker what a step would do with these ranges here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import polars as pl

from ml_pipeline import errors
from ml_pipeline.errors import PipelineError
from ml_pipeline.execution.cluster_storage import open_storage
from ml_pipeline.execution.spark_worker import Refusal
from ml_pipeline.running.retries import is_transient
from ml_pipeline.running.step import peak_memory_mb
from ml_pipeline.storage.object_ranges import RangeWork, merged, ranges_of
from ml_pipeline.storage.stored_table import LocalRanges, PieceWriter, StoredTable


@dataclass(frozen=True)
class Done:
    """Outcome of a task: its results, in order, and the peak memory of its process in MB."""

    results: list[Any]
    peak_memory_mb: float


@dataclass(frozen=True)
class Part:
    """Part of a table, with its approximate number of rows; 0 if it is unknown."""

    table: StoredTable
    rows: int = 0


@dataclass(frozen=True)
class RangeTask:
    """Work on a part of a table.

    Attributes:
        root: Root of the storage.
        domain: Its domain.
        folder: Folder of the pieces.
        part: The part.
        work: What to do with each of its ranges.
        most_per_object: Largest number of rows of an object.
    """

    root: str
    domain: str
    folder: str
    part: Part
    work: RangeWork[Any, PieceWriter, Any]
    most_per_object: int

    def __call__(self) -> Done | Refusal:
        """Do the work. What a retry may repair is raised, so that Spark tries again."""
        storage = open_storage(self.root, self.domain)
        ranges = LocalRanges(storage, self.folder, most_per_object=self.most_per_object)
        try:
            results = list(ranges.map(self.part.table, self.work))
        except PipelineError as error:
            if is_transient(error):
                raise
            return Refusal(type(error).__name__, str(error))
        return Done(results, peak_memory_mb())


class CountObjects:
    """Number of rows of an object or of several consecutive ones, to cut a table into tasks."""

    def __init__(self, size: int) -> None:
        """Merge objects up to so many rows."""
        self._size = size

    def make(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Return object_id, the first of each group, and load (int64), its number of rows."""
        loads = rows.group_by("object_id").agg(pl.len().cast(pl.Int64).alias("load"))
        return merged(loads.drop_nulls(), self._size)

    def keep(self, made: pl.DataFrame, _: PieceWriter) -> pl.DataFrame:
        """Return them as they are."""
        return made


def parts_of_pieces(table: StoredTable, rows: int) -> list[Part]:
    """Return a table of pieces in parts of about so many rows."""
    parts: list[Part] = []
    first, total = 0, 0
    for number, piece in enumerate(table.pieces, 1):
        total += piece.rows
        if total >= rows or number == len(table.pieces):
            parts.append(Part(replace(table, pieces=table.pieces[first:number]), total))
            first, total = number, 0
    return parts


def parts_by_object(table: StoredTable, loads: Sequence[pl.DataFrame], rows: int) -> list[Part]:
    """Return a table of any rows in parts of about so many.

    Args:
        table: The table.
        loads: Results of `CountObjects` for its objects.
        rows: The number of rows at which a part ends.
    """
    of_parts = merged(pl.concat(loads), rows)
    sizes = of_parts.get_column("load").to_list() or [0]
    return [
        Part(replace(table, within=within), size)
        for within, size in zip(ranges_of(of_parts), sizes, strict=True)
    ]


def refused(refusal: Refusal) -> PipelineError:
    """Return the error of a worker as it would be here."""
    kind = cast("type[PipelineError]", getattr(errors, refusal.error_type, PipelineError))
    return kind(refusal.message)
