"""Context of a running step, and the records of its start and end."""

import logging
import os
import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from config.credentials import redact
from config.load import load_settings
from config.settings import Settings
from ml_pipeline.errors import (
    LONGEST_MESSAGE,
    LibraryError,
    NoDataError,
    PipelineError,
    StorageError,
    is_panic,
    printable,
    shortened,
)
from ml_pipeline.running.document_store import (
    read_record,
    refuse_published,
    write_record,
)
from ml_pipeline.running.documents import (
    WARNINGS_KEPT,
    ErrorRecord,
    Kpi,
    RecordedWarning,
    StepRecord,
    StepStatus,
)
from ml_pipeline.running.files import put_file
from ml_pipeline.running.logs import step_logger
from ml_pipeline.running.retries import call_with_retries, is_transient
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import RUN_LEVEL
from ml_pipeline.storage.objects import Storage

Result = TypeVar("Result")

STEPS_AT_ONCE_VARIABLE = "PIPELINE_STEPS_AT_ONCE"
"""Variable that states how many steps run on this machine at the same time; if unset, 1."""
PROGRESS_VARIABLE = "PIPELINE_PROGRESS_S"
"""Variable with the seconds between two reports of a step's progress; if unset, 30, which keeps the
log of a pod short. A local run, which displays the reports, asks for more."""


class Step:
    """Context of a step of the whole run.

    Attributes:
        name: Name of the step.
        run_id: Id of the run.
        settings: Settings of the environment.
        storage: Storage of the environment's domain.
        scope: The data scope; None for a step of the whole run.
    """

    scope: DataScope | None = None

    def __init__(
        self,
        name: str,
        run_id: str,
        settings: Settings | None = None,
        storage: Storage | None = None,
    ) -> None:
        self.name = name
        self.run_id = run_id
        self.settings = settings or load_settings()
        self.storage = storage or Storage.from_settings(self.settings.storage)
        self._kpis: dict[str, Kpi] = {}
        self._warnings: Counter[str] = Counter()
        self._rows: dict[str, int] = {}
        self._reported_at = time.monotonic()

    def kpi(self, name: str, value: float, unit: str) -> None:
        """Record a KPI; a later value of the same name replaces it."""
        self._kpis[name] = Kpi(kpi=name, value=value, unit=unit)

    @property
    def kpis(self) -> tuple[Kpi, ...]:
        """The recorded KPIs."""
        return tuple(self._kpis.values())

    @property
    def rows(self) -> Mapping[str, int]:
        """The recorded rows that were read and written."""
        return self._rows

    @property
    def warnings(self) -> tuple[RecordedWarning, ...]:
        """The recorded warnings."""
        return tuple(
            RecordedWarning(message=message, count=count)
            for message, count in self._warnings.items()
        )

    def record_rows(self, *, read: int | None = None, written: int | None = None) -> None:
        """Record how many rows the step read and wrote, for the log line of its end.

        Each is one of its KPIs, whose names differ. If `read` is unset, the last `progress` counts.
        """
        rows = {"rows_in": read, "rows_out": written}
        self._rows.update({name: count for name, count in rows.items() if count is not None})

    def progress(self, read: int, total: int, **fields: Any) -> None:
        """State how many rows of all were read so far; a step calls it after each turn of a loop.

        It is logged, with the fields, unless the last time was just now.
        """
        self.record_rows(read=read)
        now = time.monotonic()
        if now - self._reported_at >= float(os.environ.get(PROGRESS_VARIABLE, "30")):
            self._reported_at = now
            self.log("step progress", rows_in=read, rows_total=total, **fields)

    def write_file(self, name: str, content: bytes | Path) -> None:
        """Write a file that exit_handler publishes with the results, such as a model or a plot.

        Args:
            name: Its name: letters, digits, and . _ = - after the first character. No other step
                may use it for the same data scope; the same step replaces its file.
            content: The content, or the file that has it.

        Raises:
            InvalidKeyError: The name is not allowed.
            FileConflictError: Another step uses the name.
        """
        put_file(self.storage, self.run_id, self.scope, self.name, name, content)

    def run(self, work: Callable[[], Result]) -> Result:
        """Do the work and record its start and its end.

        After a transient failure the work is repeated, within the bounds of `settings.retries`; it
        must overwrite what an earlier attempt left behind.

        Raises:
            Exception: The last exception of `work`, after it was recorded.
            RunConflictError: The run was published; nothing was done.
            StorageError: The record of a successful step cannot be written.
        """
        self.log("step started")
        self._reported_at = time.monotonic()
        clock = time.perf_counter()
        try:
            started = self.retried(self._record_start)
        except Exception as exception:
            self._log_end(clock, "failed", exception)
            raise
        try:
            result = self.retried(lambda: _without_panics(work))
        except Exception as exception:
            try:
                self._record_end(started, clock, exception)
            except StorageError as fault:  # it must not replace the step's own error
                self.log("the record was not written", logging.WARNING, because=str(fault))
            raise
        self._record_end(started, clock)
        return result

    def retried(self, function: Callable[[], Result]) -> Result:
        """Call a function, again after each transient failure, within `settings.retries`."""
        return call_with_retries(function, self.settings.retries, self.log)

    def _record_start(self) -> StepRecord:
        # Steps of data scopes were checked together, once for their pod.
        if self.scope is None and self.name != "exit_handler":
            refuse_published(self.storage, self.run_id)
        earlier = read_record(self.storage, self.run_id, self.scope, self.name)
        if earlier and earlier.status == "started":
            self.log("step starts again: an earlier attempt was lost", lost_pod=earlier.pod)
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
        self, started: StepRecord, clock: float, exception: Exception | None = None
    ) -> None:
        status: StepStatus = "finished"
        if exception:
            status = "empty" if isinstance(exception, NoDataError) else "failed"
        seconds = time.perf_counter() - clock
        self.kpi("duration", round(seconds, 3), "s")
        self.kpi("peak memory", round(peak_memory_mb(), 1), "MB")
        record = started.model_copy(
            update={
                "status": status,
                "ended_at": datetime.now(UTC),
                "kpis": self.kpis,
                "warnings": self.warnings,
                "error": error_record(exception) if exception else None,
            }
        )
        self._log_end(clock, status, exception)
        self.retried(lambda: write_record(self.storage, self.run_id, self.scope, record))

    def _log_end(self, clock: float, status: StepStatus, exception: Exception | None) -> None:
        cause: dict[str, Any] = {"error": str(exception)} if exception else {}
        seconds = round(time.perf_counter() - clock, 2)
        self.log("step ended", status=status, seconds=seconds, **self._rows, **cause)

    def log(self, message: str, level: int = logging.INFO, **fields: Any) -> None:
        """Write a log line that identifies run, step and data scope.

        The message of a warning is also recorded, without the fields, for the summary of the run.
        """
        message = redact(message)
        has_room = message in self._warnings or len(self._warnings) < WARNINGS_KEPT
        if level >= logging.WARNING and has_room:
            self._warnings[message] += 1
        identity = {
            "run_id": self.run_id,
            "step": self.name,
            "data_scope": str(self.scope) if self.scope else RUN_LEVEL,
        }
        step_logger().log(level, message, extra=identity | fields)


def error_record(error: Exception) -> ErrorRecord:
    """Return the record of an exception that ended a step."""
    return ErrorRecord(
        error_type=type(error).__name__,
        message=redact(printable(shortened(error, LONGEST_MESSAGE))),
        at=datetime.now(UTC),
        permanent=isinstance(error, PipelineError) and not is_transient(error),
    )


def _without_panics(work: Callable[[], Result]) -> Result:
    """Do the work; a crash of a library in Rust, which nothing would record, becomes our error."""
    try:
        return work()
    except BaseException as error:
        if is_panic(error):
            raise LibraryError(
                f"A library crashed: {error}. The data that it read may be damaged."
            ) from error
        raise


def steps_at_once() -> int:
    """Return the number of steps that share the memory of this machine; in a pod, it is 1."""
    return int(os.environ.get(STEPS_AT_ONCE_VARIABLE, "1"))


def _pod_name() -> str | None:
    """Return the name of the pod of this process. Returns None outside of Kubernetes."""
    host = os.environ.get("HOSTNAME") if "KUBERNETES_SERVICE_HOST" in os.environ else None
    return os.environ.get("KFP_POD_NAME") or host


def peak_memory_mb() -> float:
    """Return the peak resident memory of this process in MB."""
    # Only on Linux; there, the other figure includes the process that started this one.
    with suppress(OSError):
        status = Path("/proc/self/status").read_text("ascii")
        if match := re.search(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE):
            return int(match[1]) * 1024 / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
