"""Run of the Glue job: started once, watched to its end, stopped if the step must end."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote

from config.glue import GlueSettings
from ml_pipeline.errors import (
    AwsBusyError,
    AwsUnavailableError,
    ExtractionInterruptedError,
    ExtractionJobError,
    PipelineError,
)
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.execution.polling import Polling, tolerate
from ml_pipeline.execution.stop_signal import StopRequest

SUCCEEDED = "SUCCEEDED"
ENDINGS = {
    "FAILED": "failed. See its log for details",
    "TIMEOUT": "took longer than execution.glue.timeout_minutes ({minutes} min) and was ended by "
    "Glue. Allow more time or workers, within max_dpu_hours",
    "ERROR": "was ended by a fault of Glue. Run the pipeline again; if it recurs, contact AWS",
    "STOPPED": "was stopped by another user",
    "EXPIRED": "did not start in time: no spare capacity was available. Run the pipeline again "
    "later, or set execution.glue.execution_class to STANDARD",
}


@dataclass(frozen=True)
class RunReport:
    """State of a run, with the execution time and the billed DPU-seconds so far.

    Attributes:
        log: Address of its log.
        reason: Reason for its end; empty if Glue reports none.
    """

    state: str
    seconds: float
    dpu_seconds: float
    log: str
    reason: str


class GlueRun:
    """Run of the job, from its start to its end."""

    def __init__(
        self,
        api: GlueApi,
        settings: GlueSettings,
        stop: StopRequest,
        log: Callable[..., None],
    ) -> None:
        """Initialise the run; `log` receives a message and fields for the log."""
        self._api = api
        self._settings = settings
        self._log = log
        self._polling = Polling(settings, "execution.glue", stop, ExtractionJobError)

    def start(self, arguments: dict[str, str]) -> str:
        """Start a run, or take over one of an earlier attempt of this step, and return its id.

        Raises:
            AwsError: AWS refuses the request.
            AwsUnavailableError: AWS stays unreachable.
            StepStoppedError: The step was asked to stop.
            ExtractionJobError: The run could not be started in time.
        """
        outage_since = None
        for pause in self._polling.pauses():
            try:
                if run_id := self._find_unfinished(arguments):
                    self._log("glue run taken over", glue_run_id=run_id)
                    return run_id
                started = self._api.call(
                    "start_job_run", JobName=self._settings.job_name, Arguments=arguments
                )
            except AwsBusyError as error:
                self._log("glue is busy", reason=str(error), next_try_s=round(pause, 1))
            except AwsUnavailableError as error:
                # The run may have been started nevertheless: the next round looks for it.
                outage_since = tolerate(error, outage_since)
                self._log("glue is unreachable", reason=str(error), next_try_s=round(pause, 1))
            else:
                self._log("glue run started", glue_run_id=started["JobRunId"])
                return str(started["JobRunId"])
            self._polling.wait(pause, "no run was started")
        raise AssertionError("pauses never end")

    def watch(self, run_id: str, on_report: Callable[[RunReport], None]) -> None:
        """Wait for the end of a run; on any other exit, stop the run.

        Raises:
            ExtractionJobError: The run ended without success or took too long.
            ExtractionInterruptedError: Glue had an internal failure.
            StepStoppedError: The step was asked to stop.
            AwsUnavailableError: AWS stays unreachable.
        """
        try:
            report = self._wait_for_end(run_id, on_report)
        except BaseException:
            self.stop(run_id)
            raise
        if report.state != SUCCEEDED:
            ending = ENDINGS[report.state].format(minutes=self._settings.timeout_minutes)
            kind = ExtractionInterruptedError if report.state == "ERROR" else ExtractionJobError
            raise kind(
                f"The Glue run {run_id} of the job {self._settings.job_name} {ending}. "
                f"Glue says: {report.reason or 'nothing'}. Log: {report.log}"
            )

    def stop(self, run_id: str) -> None:
        """Ask Glue to stop the run, and log a failure to do so."""
        job_name = self._settings.job_name
        by_hand = f"aws glue batch-stop-job-run --job-name {job_name} --job-run-ids {run_id}"
        try:
            answer = self._api.call("batch_stop_job_run", JobName=job_name, JobRunIds=[run_id])
        except (PipelineError, AwsUnavailableError) as error:
            self._log("glue run NOT stopped", reason=str(error), stop_it_by_hand=by_hand)
            return
        faults = [fault.get("ErrorDetail", {}) for fault in answer.get("Errors", ())]
        if faults:
            self._log("glue run NOT stopped", reason=faults, stop_it_by_hand=by_hand)
        else:
            self._log("glue run stopped", glue_run_id=run_id)

    def _wait_for_end(self, run_id: str, on_report: Callable[[RunReport], None]) -> RunReport:
        outage_since = None
        for pause in self._polling.pauses():
            self._polling.wait(pause, f"the Glue run {run_id} is stopped")
            try:
                answer = self._api.call(
                    "get_job_run", JobName=self._settings.job_name, RunId=run_id
                )
            except AwsUnavailableError as error:
                outage_since = tolerate(error, outage_since)
                self._log("glue is unreachable", reason=str(error))
                continue
            outage_since = None
            report = self._report(answer["JobRun"])
            on_report(report)
            fields = asdict(report)
            del fields["reason"]
            self._log("glue run", **fields)
            if report.state == SUCCEEDED or report.state in ENDINGS:
                return report
        raise AssertionError("pauses never end")

    def _report(self, run: dict[str, Any]) -> RunReport:
        seconds = float(run.get("ExecutionTime", 0))
        capacity = float(run.get("MaxCapacity") or self._settings.dpus)
        group = f"{run.get('LogGroupName', '/aws-glue/jobs')}/error"
        # The console requires the name percent-encoded twice, with $ for %.
        encoded = quote(quote(group, safe=""), safe="").replace("%", "$")
        region = self._api.region
        return RunReport(
            state=run["JobRunState"],
            seconds=seconds,
            # Glue reports it for jobs with auto scaling; others use all workers all the time.
            dpu_seconds=float(run.get("DPUSeconds") or seconds * capacity),
            log=f"https://{region}.console.aws.amazon.com/cloudwatch/home?region={region}"
            f"#logsV2:log-groups/log-group/{encoded}/log-events/{run['Id']}",
            reason=str(run.get("ErrorMessage", "")),
        )

    def _find_unfinished(self, arguments: dict[str, str]) -> str | None:
        """Return an unfinished run with exactly these arguments; Glue lists the newest first."""
        runs = self._api.call("get_job_runs", JobName=self._settings.job_name, MaxResults=100)
        for run in runs["JobRuns"]:
            ended = run["JobRunState"] in {SUCCEEDED, "STOPPING", *ENDINGS}
            if not ended and arguments.items() <= run.get("Arguments", {}).items():
                return str(run["Id"])
        return None
