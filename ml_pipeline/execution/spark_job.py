"""One action on Spark: its progress is reported, and it ends when the step must end."""

import uuid
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from ml_pipeline.errors import StepStoppedError
from ml_pipeline.execution.spark_session import is_remote
from ml_pipeline.execution.stop_signal import StopRequest

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, Row, SparkSession

POLL_S = 0.5
"""Seconds between two looks at the progress and at a request to stop."""
Report = Callable[[int], None]
"""Receives the number of tasks that are done."""


def collect(
    session: "SparkSession", frame: "DataFrame", name: str, stop: StopRequest, report: Report
) -> "list[Row]":
    """Return the rows of a frame.

    Raises:
        StepStoppedError: The process was asked to stop; Spark was told to end the action.
        Exception: Spark's own error.
    """
    action: _Action = (_RemoteAction if is_remote(session) else _Action)(session, name)
    pool = ThreadPoolExecutor(1)
    try:
        rows = pool.submit(action.collect, frame)
        while not _has_ended(rows):
            report(action.done())
            if stop.is_set():
                action.cancel()
                raise StepStoppedError(
                    f"The step was asked to stop ({stop.signal_name}): {name} on Spark is ended."
                )
        return rows.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _has_ended(rows: "Future[list[Row]]") -> bool:
    with suppress(NotYet):
        rows.exception(POLL_S)
    return rows.done()


class _Action:
    """Action in a session of this process."""

    def __init__(self, session: "SparkSession", name: str) -> None:
        self._session = session
        self._name = name
        self._group = uuid.uuid4().hex

    def collect(self, frame: "DataFrame") -> "list[Row]":
        """Return the rows; called in a thread of its own, to which the group belongs."""
        self._session.sparkContext.setJobGroup(self._group, self._name, interruptOnCancel=True)
        return list(frame.collect())

    def done(self) -> int:
        """Return the number of tasks that are done, from Spark's own stages."""
        tracker = self._session.sparkContext.statusTracker()
        jobs = map(tracker.getJobInfo, tracker.getJobIdsForGroup(self._group))
        stages = (tracker.getStageInfo(stage) for job in jobs if job for stage in job.stageIds)
        return sum(stage.numCompletedTasks for stage in stages if stage)

    def cancel(self) -> None:
        """End the action."""
        self._session.sparkContext.cancelJobGroup(self._group)


class _Stage(Protocol):
    num_completed_tasks: int


class _RemoteAction(_Action):
    """Action in a session of Spark Connect."""

    _done = 0

    def collect(self, frame: "DataFrame") -> "list[Row]":
        """Return the rows."""
        self._session.registerProgressHandler(self._on_progress)
        try:
            return list(frame.collect())
        finally:
            self._session.removeProgressHandler(self._on_progress)

    def done(self) -> int:
        """Return the number of tasks that are done."""
        return self._done

    def cancel(self) -> None:
        """End the action."""
        self._session.interruptAll()

    def _on_progress(self, stages: Iterable[_Stage] | None, *_: object, **__: object) -> None:
        self._done = sum(stage.num_completed_tasks for stage in stages or ())
