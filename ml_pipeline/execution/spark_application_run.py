"""Run of a Spark application: created once, watched to its end, deleted if the step must end."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import (
    KubernetesError,
    KubernetesUnavailableError,
    PipelineError,
    SparkApplicationError,
    SparkApplicationInterruptedError,
)
from ml_pipeline.execution.polling import Polling, tolerate
from ml_pipeline.execution.spark_application import GROUP, PLURAL
from ml_pipeline.execution.spark_application_api import SparkApplicationApi
from ml_pipeline.execution.stop_signal import StopRequest

NEW = ""
COMPLETED = "COMPLETED"
# In every other state, also one of a later version of the operator, the application is under way.
FAILURES = {"FAILED": "failed", "SUBMISSION_FAILED": "could not be submitted"}
LOST_DRIVER = "driver pod not found"
"""The operator's reason after a node was lost, or somebody deleted the pod."""
HINTS = {
    "S3AFileSystem not found": "execution.spark_operator.image has no S3 client: add hadoop-aws",
    "OOMKilled": "Raise execution.spark_operator.driver_memory, or spark.driver.memoryOverhead for "
    "Python",
}
PICKUP_S = 600.0
"""Longest time until the operator notices an application."""

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class ApplicationReport:
    """State of an application.

    Attributes:
        driver: Name of the driver's pod; empty before it is known.
        executors_running: Number of executors that run.
        executors_failed: Number of executors that failed so far.
        reason: Reason for its end; empty if the operator reports none.
    """

    state: str
    driver: str
    executors_running: int
    executors_failed: int
    reason: str

    @classmethod
    def of(cls, application: dict[str, Any]) -> "ApplicationReport":
        """Return the report from the custom resource, which has no status at first."""
        status = application.get("status") or {}
        state = status.get("applicationState") or {}
        executors = Counter((status.get("executorState") or {}).values())
        return cls(
            state=str(state.get("state", NEW)),
            driver=str((status.get("driverInfo") or {}).get("podName", "")),
            executors_running=executors["RUNNING"],
            executors_failed=executors["FAILED"],
            reason=str(state.get("errorMessage", "")),
        )


class SparkApplicationRun:
    """Run of an application, from its start to its end."""

    def __init__(
        self,
        api: SparkApplicationApi,
        settings: SparkOperatorSettings,
        stop: StopRequest,
        log: Callable[..., None],
    ) -> None:
        """Initialise the run; `log` receives a message and fields for the log."""
        self._api = api
        self._settings = settings
        self._log = log
        self._polling = Polling(settings, "execution.spark_operator", stop, SparkApplicationError)

    def start(self, application: dict[str, Any]) -> str:
        """Create an application, or take over that of an earlier attempt, and return its name.

        One that failed, or does other work, is deleted first.

        Raises:
            KubernetesError: The API server refuses the request.
            KubernetesUnavailableError: The API server stays unreachable.
            StepStoppedError: The step was asked to stop.
            SparkApplicationError: The application could not be created in time.
        """
        name = str(application["metadata"]["name"])
        try:
            for has_started in self._answers(
                lambda: self._start_once(name, application), "no Spark application is started"
            ):
                if has_started:
                    return name
        except KubernetesError:  # nothing was created
            raise
        except BaseException:
            # An answer may have been lost after the creation.
            self.stop(name)
            raise
        raise AssertionError("answers never end")

    def watch(self, name: str) -> ApplicationReport:
        """Wait for the end of an application; on any other exit, delete it.

        Returns:
            The last report.

        Raises:
            SparkApplicationError: The application ended without success or took too long.
            SparkApplicationInterruptedError: Its driver was lost.
            StepStoppedError: The step was asked to stop.
            KubernetesError: The API server refuses the request.
            KubernetesUnavailableError: The API server stays unreachable.
        """
        try:
            report = self._wait_for_end(name)
        except BaseException:
            self.stop(name)
            raise
        if report.state != COMPLETED:
            raise self._failure(name, report)
        return report

    def stop(self, name: str) -> None:
        """Delete the application, and log a failure to do so."""
        try:
            if self._api.delete(name):
                self._log("spark application deleted", application=name)
        except (PipelineError, KubernetesUnavailableError) as error:
            by_hand = f"kubectl delete {PLURAL}.{GROUP} {name} -n {self._api.namespace}"
            self._log("spark application NOT deleted", reason=str(error), delete_it_by_hand=by_hand)

    def _start_once(self, name: str, application: dict[str, Any]) -> bool:
        """Do what is possible now; return whether the application exists and may be watched."""
        present = self._api.get(name)
        if present is None:
            is_created = self._api.create(application)
            if is_created:
                self._log("spark application created", application=name)
            return is_created
        if "deletionTimestamp" in present["metadata"]:
            return False
        if ApplicationReport.of(present).state in FAILURES or not _does_the_same(
            present, application
        ):
            self._api.delete(name)
            self._log("earlier spark application deleted", application=name)
            return False
        self._log("spark application taken over", application=name)
        return True

    def _wait_for_end(self, name: str) -> ApplicationReport:
        began = time.monotonic()
        consequence = f"the Spark application {name} is deleted"
        for present in self._answers(lambda: self._api.get(name), consequence):
            if present is None or "deletionTimestamp" in present["metadata"]:
                raise SparkApplicationError(
                    f"The Spark application {name} was deleted by another user."
                )
            report = ApplicationReport.of(present)
            self._log("spark application", application=name, **asdict(report))
            if report.state == COMPLETED or report.state in FAILURES:
                return report
            if report.state == NEW and time.monotonic() - began > PICKUP_S:
                raise SparkApplicationError(
                    f"The Spark operator has not noticed the application {name} for "
                    f"{PICKUP_S / 60:g} min. Check that it runs and that it watches the namespace "
                    f"{self._api.namespace} (spark.jobNamespaces of its Helm chart)."
                )
        raise AssertionError("answers never end")

    def _failure(self, name: str, report: ApplicationReport) -> Exception:
        is_lost = report.reason == LOST_DRIVER
        kind = SparkApplicationInterruptedError if is_lost else SparkApplicationError
        hints = [hint for text, hint in HINTS.items() if text in report.reason]
        log = f"kubectl logs {report.driver or f'{name}-driver'} -n {self._api.namespace}"
        return kind(
            " ".join(
                [
                    f"The Spark application {name} {FAILURES[report.state]}.",
                    f"The operator says: {report.reason or 'nothing'}.",
                    *(f"{hint}." for hint in hints),
                    f"Log: {log}",
                ]
            )
        )

    def _answers(self, ask: Callable[[], Answer], consequence: str) -> Iterator[Answer]:
        """Yield an answer now and after each pause, and endure an outage of the API server."""
        outage_since = None
        for pause in self._polling.pauses():
            try:
                answer = ask()
            except KubernetesUnavailableError as error:
                outage_since = tolerate(error, outage_since)
                self._log(
                    "kubernetes is unreachable", reason=str(error), next_try_s=round(pause, 1)
                )
            else:
                outage_since = None
                yield answer
            self._polling.wait(pause, consequence)


def _does_the_same(present: dict[str, Any], application: dict[str, Any]) -> bool:
    """Return whether two applications run the same code with the same arguments.

    The operator adds defaults to the rest of the specification.
    """
    decisive = ("mainApplicationFile", "arguments")
    return all(present["spec"].get(key) == application["spec"].get(key) for key in decisive)
