"""How a step runs: what it works with, and what is recorded about it.

A step of a data scope that fails is recorded and ends without an exception, and the later steps of
that data scope do nothing. An exception would fail the pod, and with it the loop over the data
scopes: `check_data_scopes`, which says what failed, would not start. It fails the run afterwards.

A transient failure is tried again here, in the same process: Kubeflow starts a pod again that was
lost, not one that failed.
"""

import logging
import os
import resource
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import stamina
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

from config.load import load_settings
from config.settings import Settings, StepSettings
from ml_pipeline.errors import NoDataError, PipelineError, StorageError, TransientError
from ml_pipeline.running.document_store import (
    has_finished,
    read_record,
    read_run_plan,
    read_scope_plan,
    refuse_published,
    write_record,
)
from ml_pipeline.running.documents import ErrorRecord, Kpi, ScopePlan, StepRecord, StepStatus
from ml_pipeline.running.logs import step_logger
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import RUN_LEVEL, temporary
from ml_pipeline.storage.objects import Storage, is_outage

if TYPE_CHECKING:
    import polars as pl

Result = TypeVar("Result")


class Step:
    """Context of a step of the whole run.

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
        """Do the work and record that it started and how it ended.

        After a transient failure the work is done again, within the bounds of `settings.retries`;
        it must overwrite what an attempt before it left.

        Raises:
            Exception: Whatever `work` raised at last, after it was recorded.
            RunConflictError: The run was published; nothing was done.
            StorageError: The record of a successful step cannot be written.
        """
        self.log("step started")
        started = self._retried(self._record_start)
        clock = time.perf_counter()
        try:
            result = self._retried(work)
        except Exception as exception:
            status: StepStatus = "empty" if isinstance(exception, NoDataError) else "failed"
            error = ErrorRecord(
                error_type=type(exception).__name__,
                message=str(exception),
                at=datetime.now(UTC),
                permanent=isinstance(exception, PipelineError) and not _is_transient(exception),
            )
            try:
                self._record_end(started, clock, status, error)
            except StorageError as fault:  # it must not take the place of the step's own error
                self.log("the record was not written", logging.WARNING, because=str(fault))
            raise
        self._record_end(started, clock, "finished")
        return result

    def _retried(self, function: Callable[[], Result]) -> Result:
        """Call a function again after a transient failure, within the bounds of the settings."""
        bounds = self.settings.retries

        # The step is an argument for the sake of `_log_retry`.
        @stamina.retry(
            on=_is_transient,
            attempts=bounds.attempts,
            timeout=bounds.timeout_s,
            wait_initial=bounds.wait_initial_s,
            wait_max=bounds.wait_max_s,
            wait_jitter=bounds.wait_initial_s,
        )
        def attempt(_step: Step) -> Result:
            return function()

        return attempt(self)

    def _record_start(self) -> StepRecord:
        # A step of a data scope was checked together with the others of its pod.
        if self.scope is None and self.name != "exit_handler":
            refuse_published(self.storage, self.run_id)
        earlier = read_record(self.storage, self.run_id, self.scope, self.name)
        if earlier and earlier.status == "started":
            self.log("step begins anew: an earlier attempt was lost", lost_pod=earlier.pod)
        record = StepRecord(
            step=self.name,
            status="started",
            started_at=datetime.now(UTC),
            attempt=earlier.attempt + 1 if earlier else 1,
            pod=_pod_name(),
        )
        write_record(self.storage, self.run_id, self.scope, record)
        return record

    def _record_end(
        self,
        started: StepRecord,
        clock: float,
        status: StepStatus,
        error: ErrorRecord | None = None,
    ) -> None:
        seconds = time.perf_counter() - clock
        self.kpi("duration", round(seconds, 3), "s")
        self.kpi("peak memory", round(_peak_memory_mb(), 1), "MB")
        record = started.model_copy(
            update={
                "status": status,
                "ended_at": datetime.now(UTC),
                "kpis": tuple(self._kpis.values()),
                "error": error,
            }
        )
        self.log("step ended", status=status, seconds=round(seconds, 2))
        self._retried(lambda: write_record(self.storage, self.run_id, self.scope, record))

    def log(self, message: str, level: int = logging.INFO, **fields: Any) -> None:
        """Writes a log line that says which step of which run it is about."""
        identity = {
            "run_id": self.run_id,
            "step": self.name,
            "data_scope": str(self.scope) if self.scope else RUN_LEVEL,
        }
        step_logger().log(level, message, extra=identity | fields)


class ScopeStep(Step):
    """Context of a step of one data scope.

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

    @cached_property
    def plan(self) -> ScopePlan:
        """The settings and inputs that setup_pipeline resolved for this data scope; read once."""
        return read_scope_plan(self.storage, self.run_id, self.scope)

    @property
    def step_settings(self) -> StepSettings:
        """The settings that hold for this data scope."""
        return self.plan.settings

    def read(self, table: str, step: str) -> "pl.DataFrame":
        """A table that an earlier step of this data scope wrote."""
        from ml_pipeline.storage.tables import read_table

        return read_table(self.storage, self._key(table, step), table)

    def scan(self, table: str, step: str) -> "pl.LazyFrame":
        """Scan a table that an earlier step of this data scope wrote."""
        from ml_pipeline.storage.tables import scan_tables

        return scan_tables(self.storage, [self._key(table, step)], table)

    def write(self, table: str, frame: "pl.DataFrame | pl.LazyFrame") -> None:
        """Writes a table for the later steps of this data scope."""
        from ml_pipeline.storage.tables import write_table

        key = self._key(table, self.name)
        write_table(self.storage, key, frame, table, compression="lz4")

    def write_result(self, table: str, frame: "pl.DataFrame") -> None:
        """Writes a result table, which exit_handler publishes; adds `run_id` and `data_scope`."""
        import polars as pl

        from ml_pipeline.storage.tables import write_table

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

    A failure is recorded and ends its data scope only. A data scope for which the step ended well
    before is left as it is: a batch that was interrupted goes on where it was.

    Args:
        name: Name of the step.
        run_id: Identifies the run.
        batch: The batch as the loop passes it, see `batches.py`.
        work: The order of execution of the step for one data scope.
        settings: If unset, those of the environment.

    Raises:
        ParameterError: The run has no such batch or no such step.
        ObjectNotFoundError: The run has no plan.
        RunConflictError: The run was published; nothing was done.
    """
    settings = settings or load_settings()
    storage = Storage.from_settings(settings.storage)
    refuse_published(storage, run_id)
    plan = read_run_plan(storage, run_id)
    earlier_steps = plan.steps_before(name)
    for scope in plan.batch(batch):
        _reset_peak_memory()
        _run_in_scope(ScopeStep(name, run_id, scope, settings, storage), work, earlier_steps)


def _run_in_scope(
    step: ScopeStep, work: Callable[[ScopeStep], None], earlier_steps: Sequence[str]
) -> None:
    try:
        if not _is_skipped(step, earlier_steps):
            step.run(lambda: work(step))
    except Exception as error:  # noqa: BLE001 -- it is recorded
        step_logger().error(
            f"{step.name} of {step.scope} ended: {error}",
            exc_info=not isinstance(error, NoDataError),
        )


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


def _is_transient(error: Exception) -> bool:
    """Return whether it may be gone at the next try; Polars raises its own errors in lazy work."""
    return isinstance(error, TransientError) or is_outage(error)


def _log_retry(details: RetryDetails) -> None:
    step = cast("Step", details.args[0])
    step.log(
        f"tried again in {details.wait_for:.0f} s: {details.caused_by}",
        logging.WARNING,
        attempt=details.retry_num + 1,
        attempts=step.settings.retries.attempts,
    )


set_on_retry_hooks([_log_retry])


def _pod_name() -> str | None:
    """Return the name of the pod that this process runs in. Returns None outside of Kubernetes."""
    host = os.environ.get("HOSTNAME") if "KUBERNETES_SERVICE_HOST" in os.environ else None
    return os.environ.get("KFP_POD_NAME") or host


def _reset_peak_memory() -> None:
    """Let the peak memory of a data scope not be that of an earlier one, where Linux allows it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def _peak_memory_mb() -> float:
    """Peak resident memory of this process in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
