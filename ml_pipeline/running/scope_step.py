"""A step of a data scope: what it reads and writes, and where its exceptions are caught.

A failure in a data scope is recorded and ends only that data scope: its later steps do nothing. An
exception would fail the pod and with it the loop over the data scopes, so that `check_data_scopes`,
which fails the run and names the reasons, would not start.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from config.load import load_settings
from config.settings import Settings, StepSettings
from ml_pipeline.errors import (
    ObjectNotFoundError,
    PipelineError,
    StorageError,
    TransientError,
)
from ml_pipeline.running.document_store import (
    has_finished,
    read_record,
    read_run_plan,
    read_scope_plan,
    refuse_published,
    write_record,
)
from ml_pipeline.running.documents import ScopePlan, StepRecord
from ml_pipeline.running.logs import step_logger
from ml_pipeline.running.step import Step, error_record
from ml_pipeline.running.table_manifest import TableManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import scope_prefix, start_failure_key, temporary, temporary_file
from ml_pipeline.storage.objects import Storage

if TYPE_CHECKING:
    import polars as pl

    from ml_pipeline.storage.stored_table import Piece, Ranges, StoredTable


class ScopeStep(Step):
    """Context of a step of one data scope."""

    scope: DataScope

    def __init__(
        self,
        name: str,
        run_id: str,
        scope: DataScope,
        settings: Settings | None = None,
        storage: Storage | None = None,
    ) -> None:
        super().__init__(name, run_id, settings, storage)
        self.scope = scope

    @cached_property
    def plan(self) -> ScopePlan:
        """Settings and inputs that setup_pipeline resolved for this data scope; read once."""
        return read_scope_plan(self.storage, self.run_id, self.scope)

    @property
    def step_settings(self) -> StepSettings:
        """Settings of the steps in this data scope."""
        return self.plan.settings

    @cached_property
    def ranges(self) -> "Ranges":
        """Place of the work on ranges of objects: this process, unless an engine sets another."""
        from ml_pipeline.storage.stored_table import LocalRanges

        return LocalRanges(self.storage, self.folder, self.progress)

    @property
    def folder(self) -> str:
        """Folder of the temporary data of this step."""
        return f"{scope_prefix(self.run_id, self.scope)}/{self.name}"

    def table(self, table: str, step: str) -> "StoredTable":
        """Return where a table is that an earlier step of this data scope wrote."""
        from ml_pipeline.storage.stored_table import StoredTable

        manifest_key = temporary(self.run_id, self.scope, step, f"{table}.json")
        content = self.storage.find(manifest_key)
        if content is None:
            return StoredTable(table, keys=(self._key(table, step),))
        manifest = TableManifest.from_bytes(content, self.storage.location(manifest_key))
        folder = f"{scope_prefix(self.run_id, self.scope)}/{step}"
        return manifest.table(table, folder)

    def read(self, table: str, step: str) -> "pl.DataFrame":
        """Read a table that an earlier step of this data scope wrote."""
        from ml_pipeline.storage.tables import check_content, load_schema, read_table

        stored = self.table(table, step)
        if stored.keys:
            return read_table(self.storage, self._key(table, step), table)
        frame = stored.scan(self.storage).collect()
        check_content(frame, load_schema(table), self.storage.location(f"{self.folder}/{table}"))
        return frame

    def scan(self, table: str, step: str) -> "pl.LazyFrame":
        """Scan a table that an earlier step of this data scope wrote."""
        return self.table(table, step).scan(self.storage)

    def write(self, table: str, frame: "pl.DataFrame | pl.LazyFrame") -> None:
        """Write a table for the later steps of this data scope."""
        from ml_pipeline.storage.tables import write_table

        write_table(self.storage, self._key(table, self.name), frame, table, compression="lz4")

    def write_pieces(
        self, table: str, pieces: "Sequence[Piece]", event_ids: Sequence[str] | None = None
    ) -> "StoredTable":
        """Make a table of pieces that `ranges` wrote, for the later steps of this data scope.

        Args:
            table: Name of the table.
            pieces: Its pieces, in order.
            event_ids: The events that belong to the table. If unset, all in the pieces.
        """
        manifest = TableManifest.of(pieces, self.folder, event_ids)
        key = temporary(self.run_id, self.scope, self.name, f"{table}.json")
        self.storage.put(key, manifest.to_bytes())
        return manifest.table(table, self.folder)

    def write_result(self, table: str, frame: "pl.DataFrame | pl.LazyFrame") -> None:
        """Write a result table, with `run_id` and `data_scope`, for exit_handler to publish.

        A LazyFrame is streamed, and its content is not checked.
        """
        from ml_pipeline.storage.tables import write_table

        identified = frame.select(self._identity())
        write_table(self.storage, self._key(table, self.name), identified, table)

    def write_result_in_parts(self, table: str, parts: "Iterator[pl.DataFrame]") -> None:
        """Write a result table as `write_result` does, without ever holding all of it.

        Args:
            table: Name of the table.
            parts: The table in order, at least one part. Unless it is the only one, each is checked
                and set aside on the local disk before the next one is made.
        """
        from ml_pipeline.storage.pieces import put_aside
        from ml_pipeline.storage.tables import write_table

        first, second = next(parts), next(parts, None)
        if second is None:
            self.write_result(table, first)
            return
        with put_aside(table) as pieces:
            for part in chain((first, second), parts):
                pieces.append(part.select(self._identity()))
            write_table(self.storage, self._key(table, self.name), pieces.whole, table)

    def _identity(self) -> "list[pl.Expr]":
        """Return the columns of a result table: those that identify run and data scope first."""
        import polars as pl

        run_id, scope = pl.lit(self.run_id), pl.lit(str(self.scope))
        return [run_id.alias("run_id"), scope.alias("data_scope"), pl.all()]

    def read_file(self, name: str, step: str) -> bytes:
        """Return the content of a file that an earlier step of this data scope wrote."""
        return self.storage.get(temporary_file(self.run_id, self.scope, step, name))

    def _key(self, table: str, step: str) -> str:
        return temporary(self.run_id, self.scope, step, f"{table}.parquet")


def run_scope_step(
    name: str,
    run_id: str,
    batch: str,
    work: Callable[[ScopeStep], None],
    settings: Settings | None = None,
) -> None:
    """Run `work` for each data scope of a batch (see `batches.py`), one after the other.

    A failure is recorded and ends its data scope only. Data scopes in which the step has already
    finished are skipped, so an interrupted batch resumes where it stopped.

    Raises:
        ParameterError: The run has no such batch or no such step.
        ObjectNotFoundError: The run has no plan.
        RunConflictError: The run was published; nothing was done.
    """
    settings = settings or load_settings()
    storage = Storage.from_settings(settings.storage)
    whole = Step(name, run_id, settings, storage)
    whole.retried(lambda: refuse_published(storage, run_id))
    try:
        plan = whole.retried(lambda: read_run_plan(storage, run_id))
    except ObjectNotFoundError as error:
        # Without the plan, the data scopes are unknown, to the exit handler too.
        with suppress(StorageError):
            storage.put(start_failure_key(run_id, name), error_record(error).to_bytes())
        raise
    earlier_steps = plan.steps_before(name)
    for scope in plan.batch(batch):
        _reset_peak_memory()
        _run_in_scope(ScopeStep(name, run_id, scope, settings, storage), work, earlier_steps)


def _run_in_scope(
    step: ScopeStep, work: Callable[[ScopeStep], None], earlier_steps: Sequence[str]
) -> None:
    try:
        if not step.retried(lambda: _is_skipped(step, earlier_steps)):
            step.run(lambda: work(step))
    except Exception as error:  # noqa: BLE001 -- it is recorded
        _record_unless_ended(step, error)
        if not isinstance(error, PipelineError | TransientError):
            step_logger().error("the traceback of the next message", exc_info=True)
        step_logger().error(f"{step.name} of {step.scope} ended: {error}")


def _record_unless_ended(step: ScopeStep, error: Exception) -> None:
    """Record a failure that the step could not record itself, if the storage answers."""
    with suppress(StorageError):
        before = read_record(step.storage, step.run_id, step.scope, step.name)
        if before is None or before.status == "started":
            now = datetime.now(UTC)
            started = before or StepRecord(step=step.name, status="started", started_at=now)
            record = started.model_copy(
                update={"status": "failed", "ended_at": now, "error": error_record(error)}
            )
            write_record(step.storage, step.run_id, step.scope, record)


def _is_skipped(step: ScopeStep, earlier_steps: Sequence[str]) -> bool:
    """Return whether there is nothing to do, and log why."""
    before = read_record(step.storage, step.run_id, step.scope, step.name)
    if before and before.status in ("finished", "empty"):
        step.log("step skipped", because="it ended before", status=before.status)
        return True
    for earlier in earlier_steps:
        if not has_finished(step.storage, step.run_id, step.scope, earlier):
            step.log("step skipped", because=earlier)
            return True
    return False


def _reset_peak_memory() -> None:
    """Measure the peak memory of each data scope on its own, where Linux allows it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")
