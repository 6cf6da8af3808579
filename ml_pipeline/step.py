"""How a step runs: what it works with, and what is recorded about it.

A step of a data scope that fails for good is recorded and ends without an exception, and the later
steps of that data scope do nothing. An exception would reach Kubeflow, whose workflow engine (Argo
with failFast) then starts no further step of any other data scope. `check_data_scopes` fails the
run afterwards. A transient failure does raise: only then Kubeflow tries the step again.
"""

import logging
import os
import resource
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from config.load import load_settings
from config.settings import Settings, StepSettings
from ml_pipeline.data_scope import DataScope
from ml_pipeline.document_store import (
    has_finished,
    read_record,
    read_run_plan,
    read_scope_plan,
    write_record,
)
from ml_pipeline.documents import ErrorRecord, Kpi, ScopePlan, StepRecord, StepStatus
from ml_pipeline.errors import (
    NoDataError,
    PipelineError,
    RepeatedFailureError,
    TransientError,
)
from ml_pipeline.layout import RUN_LEVEL, SCOPE_STEPS, temporary
from ml_pipeline.logs import step_logger
from ml_pipeline.storage import Storage, is_outage

if TYPE_CHECKING:
    import polars as pl

Result = TypeVar("Result")

REPEATS_VARIABLE = "PIPELINE_REPEATS"
"""`refuse` in pods that Kubeflow starts again: it cannot tell a permanent error from a lost pod."""


class Step:
    """What a step of the whole run works with.

    Attributes:
        name: Name of the step.
        run_id: Identifies the run.
        settings: The settings of the environment.
        storage: The storage of the environment's domain.
    """

    scope: DataScope | None = None

    def __init__(
        self,
        name: str,
        run_id: str,
        settings: Settings | None = None,
        storage: Storage | None = None,
    ) -> None:
        """The settings default to those of the environment, the storage to that of the settings."""
        self.name = name
        self.run_id = run_id
        self.settings = settings or load_settings()
        self.storage = storage or Storage.from_settings(self.settings.storage)
        self._kpis: dict[str, Kpi] = {}

    def kpi(self, name: str, value: float, unit: str) -> None:
        """Records a figure; the same name again replaces it."""
        self._kpis[name] = Kpi(kpi=name, value=value, unit=unit)

    def run(self, work: Callable[[], Result]) -> Result:
        """Does the work and records how it ended.

        Raises:
            Exception: Whatever `work` raised, after it was recorded.
            RepeatedFailureError: Kubeflow starts the step again after a permanent error.
        """
        self._refuse_repeat()
        self.log("step started")
        started_at, clock = datetime.now(UTC), time.perf_counter()
        status: StepStatus = "finished"
        error: ErrorRecord | None = None
        try:
            return work()
        except Exception as exception:
            status = "empty" if isinstance(exception, NoDataError) else "failed"
            error = ErrorRecord(
                error_type=type(exception).__name__,
                message=str(exception),
                at=datetime.now(UTC),
                permanent=_is_permanent(exception),
            )
            raise
        finally:
            seconds = time.perf_counter() - clock
            self.kpi("duration", round(seconds, 3), "s")
            self.kpi("peak memory", round(_peak_memory_mb(), 1), "MB")
            record = StepRecord(
                step=self.name,
                status=status,
                started_at=started_at,
                ended_at=datetime.now(UTC),
                kpis=tuple(self._kpis.values()),
                error=error,
            )
            write_record(self.storage, self.run_id, self.scope, record)
            self.log("step ended", status=status, seconds=round(seconds, 2))

    def _refuse_repeat(self) -> None:
        if self.scope or os.environ.get(REPEATS_VARIABLE) != "refuse":
            return
        earlier = read_record(self.storage, self.run_id, None, self.name)
        if earlier and earlier.error and earlier.error.permanent:
            raise RepeatedFailureError(
                f"{earlier.error.message}\n(Not tried again: the first attempt, at "
                f"{earlier.error.at:%Y-%m-%d %H:%M:%S} UTC, met a permanent error.)"
            )

    def log(self, message: str, level: int = logging.INFO, **fields: Any) -> None:
        """Writes a log line that says which step of which run it is about."""
        identity = {
            "run_id": self.run_id,
            "step": self.name,
            "data_scope": str(self.scope) if self.scope else RUN_LEVEL,
        }
        step_logger().log(level, message, extra=identity | fields)


class ScopeStep(Step):
    """What a step of one data scope works with.

    Attributes:
        scope: The data scope.
    """

    scope: DataScope

    def __init__(
        self,
        name: str,
        run_id: str,
        scope: DataScope,
        settings: Settings | None = None,
        storage: Storage | None = None,
    ) -> None:
        """The settings default to those of the environment, the storage to that of the settings."""
        super().__init__(name, run_id, settings, storage)
        self.scope = scope

    @property
    def plan(self) -> ScopePlan:
        """What setup_pipeline resolved for this data scope."""
        return read_scope_plan(self.storage, self.run_id, self.scope)

    @property
    def step_settings(self) -> StepSettings:
        """The settings that hold for this data scope."""
        return self.plan.settings

    def read(self, table: str, step: str) -> "pl.DataFrame":
        """A table that an earlier step of this data scope wrote."""
        from ml_pipeline.tables import read_table

        return read_table(self.storage, self._key(table, step), table)

    def scan(self, table: str, step: str) -> "pl.LazyFrame":
        """The same, lazily."""
        from ml_pipeline.tables import scan_tables

        return scan_tables(self.storage, [self._key(table, step)], table)

    def write(self, table: str, frame: "pl.DataFrame | pl.LazyFrame") -> None:
        """Writes a table for the later steps of this data scope."""
        from ml_pipeline.tables import write_table

        key = self._key(table, self.name)
        write_table(self.storage, key, frame, table, compression="lz4")

    def write_result(self, table: str, frame: "pl.DataFrame") -> None:
        """Writes a result table, which exit_handler publishes; adds `run_id` and `data_scope`."""
        import polars as pl

        from ml_pipeline.tables import write_table

        columns = {"run_id": self.run_id, "data_scope": str(self.scope)}
        identity = [pl.lit(value, pl.String).alias(name) for name, value in columns.items()]
        identified = frame.select(*identity, pl.all())
        write_table(self.storage, self._key(table, self.name), identified, table)

    def _key(self, table: str, step: str) -> str:
        return temporary(self.run_id, self.scope, step, f"{table}.parquet")


def run_scope_step(
    name: str,
    run_id: str,
    batch: str,
    work: Callable[[ScopeStep], None],
    settings: Settings | None = None,
) -> None:
    """Run a step for the data scopes of a batch, one after the other.

    A permanent failure is recorded and ends its data scope only. A data scope for which the step
    ended well before is left as it is: a batch that was interrupted goes on where it was.

    Args:
        name: Name of the step.
        run_id: Identifies the run.
        batch: The batch as the loop passes it, see `batches.py`.
        work: The order of execution of the step for one data scope.
        settings: If unset, those of the environment.

    Raises:
        ParameterError: The run has no such batch.
        ObjectNotFoundError: The run has no plan.
        Exception: A transient failure, after it was recorded; the next attempt may succeed.
    """
    settings = settings or load_settings()
    storage = Storage.from_settings(settings.storage)
    for scope in read_run_plan(storage, run_id).batch(batch):
        _reset_peak_memory()
        _run_in_scope(ScopeStep(name, run_id, scope, settings, storage), work)


def _run_in_scope(step: ScopeStep, work: Callable[[ScopeStep], None]) -> None:
    try:
        if not _is_skipped(step):
            step.run(lambda: work(step))
    except Exception as error:
        if _is_transient(error):
            raise
        step_logger().error(
            f"{step.name} of {step.scope} ended: {error}",
            exc_info=not isinstance(error, NoDataError),
        )


def _is_skipped(step: ScopeStep) -> bool:
    """Return whether there is nothing to do, and log why."""
    before = read_record(step.storage, step.run_id, step.scope, step.name)
    if before and before.status in ("finished", "empty"):
        step.log("step skipped", because="it ended before", status=before.status)
        return True
    for earlier in SCOPE_STEPS[: SCOPE_STEPS.index(step.name)]:
        if not has_finished(step.storage, step.run_id, step.scope, earlier):
            step.log("step skipped", because=earlier)
            return True
    return False


def _is_permanent(error: Exception) -> bool:
    return isinstance(error, PipelineError) and not _is_transient(error)


def _is_transient(error: Exception) -> bool:
    """Whether it may be gone at the next try; Polars raises its own errors in lazy work."""
    return isinstance(error, TransientError) or is_outage(error)


def _reset_peak_memory() -> None:
    """Let the peak memory of a data scope not be that of an earlier one, where Linux allows it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def _peak_memory_mb() -> float:
    """Peak resident memory of this process in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
