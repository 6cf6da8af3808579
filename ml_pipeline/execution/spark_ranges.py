"""Work on the ranges of a table by the workers of Spark.

A task is a range of objects, or some pieces of a table. Spark only distributes the tasks: each
reads its rows from storage and writes its pieces there, with the same code as on one machine, and
returns what is small. So no row passes through the driver, the JVM or a shuffle, a lost executor
costs nothing but its unfinished tasks, and workers need no disk.
"""

import pickle
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from ml_pipeline.execution.range_tasks import (
    CountObjects,
    Part,
    RangeTask,
    parts_by_object,
    parts_of_pieces,
    refused,
)
from ml_pipeline.execution.spark_job import collect
from ml_pipeline.execution.spark_worker import SCHEMA, Refusal, Tasks, package_versions
from ml_pipeline.execution.stop_signal import StopRequest
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.object_ranges import RangeWork
from ml_pipeline.storage.objects import aws_variables
from ml_pipeline.storage.stored_table import PieceWriter, StoredTable

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

Made = TypeVar("Made")
Kept = TypeVar("Kept")
MOST_COUNTED = 1_000_000
"""Approximate number of groups of objects whose sizes the driver receives to cut a table."""


class SparkRanges:
    """Work on the ranges of the tables of a step, on Spark."""

    def __init__(
        self,
        session: "SparkSession",
        step: ScopeStep,
        stop: StopRequest,
        versions: Mapping[str, str] | None = None,
    ) -> None:
        """Use a session whose workers have the code, until the process is asked to stop.

        Args:
            session: The session.
            step: The step.
            stop: Request to stop.
            versions: The packages that the workers must have. If unset, those of this process.
        """
        self._session = session
        self._step = step
        self._stop = stop
        self._versions = versions or package_versions()
        self._settings = step.settings.execution.spark
        self._peak_memory_mb = 0.0

    def map(self, table: StoredTable, work: RangeWork[Made, PieceWriter, Kept]) -> Iterator[Kept]:
        """Yield what the work keeps of each range, in their order.

        Raises:
            PipelineError: The permanent error of a worker on the first range that has one.
            StepStoppedError: The step was asked to stop.
        """
        yield from self._run(self._parts(table), work)

    def _parts(self, table: StoredTable) -> list[Part]:
        rows = self._settings.rows_per_task
        if table.pieces:
            return parts_of_pieces(table, rows)
        if not table.keys:
            return [Part(table)]
        known = self._step.plan.rows
        count = CountObjects(max(1, known // MOST_COUNTED))
        files = _in_groups(table.keys, rows * len(table.keys) // known if known else 1)
        parts = [
            Part(StoredTable(table.schema, group, columns=("object_id",)), known // len(files))
            for group in files
        ]
        return parts_by_object(table, list(self._run(parts, count)), rows)

    def _run(
        self, parts: Sequence[Part], work: RangeWork[Made, PieceWriter, Kept]
    ) -> Iterator[Kept]:
        """Yield the results of the parts, in order."""
        storage, folder = self._step.settings.storage, self._step.folder
        most = self._settings.max_rows_per_object
        tasks = [
            RangeTask(storage.root, storage.domain, folder, part, work, most) for part in parts
        ]
        function = Tasks(pickle.dumps(tasks), self._versions, aws_variables())
        numbers = self._session.range(0, len(parts), 1, len(parts))
        stage = re.sub(r"(?<!^)(?=[A-Z])", " ", type(work).__name__).lower()
        rows = collect(
            self._session,
            numbers.mapInArrow(function, SCHEMA),
            stage,
            self._stop,
            lambda done: self._report(stage, parts, done),
        )
        for row in sorted(rows, key=lambda row: row["place"]):
            outcome = pickle.loads(row["outcome"])  # noqa: S301 -- of our own workers
            if isinstance(outcome, Refusal):
                raise refused(outcome)
            self._peak_memory_mb = max(self._peak_memory_mb, outcome.peak_memory_mb)
            self._step.kpi("peak memory of a worker", round(self._peak_memory_mb, 1), "MB")
            yield from outcome.results

    def _report(self, stage: str, parts: Sequence[Part], done: int) -> None:
        """Report the progress; which tasks are done is unknown, so all count the same."""
        total = sum(part.rows for part in parts)
        self._step.progress(
            total * done // len(parts), total, stage=stage, tasks=f"{done}/{len(parts)}"
        )


def _in_groups(keys: tuple[str, ...], size: int) -> list[tuple[str, ...]]:
    """Return the keys in groups of a size, which is at least 1."""
    return [keys[first : first + max(1, size)] for first in range(0, len(keys), max(1, size))]
