import signal
import threading
import time
from typing import Any

import pytest

from config.glue import GlueSettings
from ml_pipeline.errors import (
    AwsError,
    AwsUnavailableError,
    ExtractionInterruptedError,
    ExtractionJobError,
    StepStoppedError,
)
from ml_pipeline.execution import polling
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.execution.glue_run import GlueRun, RunReport
from ml_pipeline.execution.stop_signal import (
    StopRequest,
    stop_on_signals,
)
from tests.fake_glue import FakeGlue, Fault

ARGUMENTS = {"--run_id": "r1", "--storage_root": "s3://bucket"}


class Operator:
    """Somebody who starts a run and reads what the step says."""

    def __init__(self, settings: GlueSettings) -> None:
        self.stop = StopRequest()
        self.said: list[tuple[str, dict[str, Any]]] = []
        self.reports: list[RunReport] = []
        self.run = GlueRun(GlueApi(), settings, self.stop, self._say)

    def _say(self, message: str, **fields: Any) -> None:
        self.said.append((message, fields))

    @property
    def messages(self) -> list[str]:
        return [message for message, _ in self.said]

    def extract(self) -> None:
        self.run.watch(self.run.start(ARGUMENTS), self.reports.append)


@pytest.fixture
def operator(glue: FakeGlue, glue_settings: GlueSettings) -> Operator:
    return Operator(glue_settings)


def test_run_is_started_with_its_arguments_and_watched_to_its_end(
    glue: FakeGlue, operator: Operator
) -> None:
    glue.states = ["STARTING", "WAITING", "RUNNING", "RUNNING", "SUCCEEDED"]

    operator.extract()

    assert [run["Arguments"] for run in glue.runs.values()] == [ARGUMENTS]
    assert [report.state for report in operator.reports] == glue.states
    assert glue.count("BatchStopJobRun") == 0


def test_each_look_says_state_time_dpu_seconds_and_where_the_log_is(
    glue: FakeGlue, operator: Operator
) -> None:
    glue.states = ["RUNNING", "SUCCEEDED"]

    operator.extract()

    fields = operator.said[-1][1]
    assert (fields["state"], fields["seconds"], fields["dpu_seconds"]) == ("SUCCEEDED", 120, 1200)
    assert fields["log"] == (
        "https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1"
        "#logsV2:log-groups/log-group/$252Faws-glue$252Fjobs$252Ferror/log-events/jr_1"
    )


def test_what_glue_says_about_dpu_seconds_counts_before_our_estimate(
    glue: FakeGlue, operator: Operator
) -> None:
    glue.ending = {"DPUSeconds": 77.5}

    operator.extract()

    assert operator.reports[-1].dpu_seconds == 77.5


def test_looks_become_rarer(
    glue: FakeGlue, glue_settings: GlueSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    glue.states = ["RUNNING"] * 6 + ["SUCCEEDED"]
    operator = Operator(glue_settings.model_copy(update={"poll_s": 1.0, "max_poll_s": 4.0}))
    waits: list[float] = []

    def note(seconds: float) -> bool:
        waits.append(round(seconds, 3))
        return False

    monkeypatch.setattr(operator.stop, "wait", note)
    operator.extract()

    assert waits == [1.0, 1.5, 2.25, 3.375, 4.0, 4.0, 4.0]


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (
            "FAILED",
            r"run jr_1 of the job extraction failed\. .* Glue says: out of memory\. Log: ht",
        ),
        ("TIMEOUT", r"longer than execution\.glue\.timeout_minutes \(60 min\).*more time or work"),
        ("ERROR", r"fault of Glue\. Run the pipeline again"),
        ("STOPPED", r"was stopped by another user"),
        ("EXPIRED", r"no spare capacity.*execution_class to STANDARD"),
    ],
)
def test_every_bad_ending_has_its_own_message(
    glue: FakeGlue, operator: Operator, state: str, message: str
) -> None:
    glue.states = ["RUNNING", state]
    glue.ending = {"ErrorMessage": "out of memory"}

    kind = ExtractionInterruptedError if state == "ERROR" else ExtractionJobError
    with pytest.raises(kind, match=message):
        operator.extract()

    assert glue.count("BatchStopJobRun") == 0


def test_run_that_somebody_stops_while_we_look_on_is_seen_to_its_end(
    glue: FakeGlue, operator: Operator
) -> None:
    glue.states = ["RUNNING", "STOPPING", "STOPPING", "STOPPED"]

    with pytest.raises(ExtractionJobError, match="stopped by another user"):
        operator.extract()

    assert [report.state for report in operator.reports] == glue.states


@pytest.mark.parametrize(
    "code", ["ConcurrentRunsExceededException", "ResourceNumberLimitExceededException"]
)
def test_start_waits_until_there_is_room(glue: FakeGlue, operator: Operator, code: str) -> None:
    glue.faults["StartJobRun"] = [Fault(code, "too many")] * 4

    operator.extract()

    assert glue.count("StartJobRun") == 5
    assert operator.messages.count("glue is busy") == 4
    assert len(glue.runs) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault("ThrottlingException", "Rate exceeded"),
        Fault("InternalServiceException", "oops", status=500),
        Fault("", "", status=503),
        Fault(status=0),
    ],
)
def test_transient_fault_at_the_start_is_tried_again(
    glue: FakeGlue, operator: Operator, fault: Fault
) -> None:
    glue.faults["StartJobRun"] = [fault, fault]

    operator.extract()

    assert glue.count("StartJobRun") == 3
    assert len(glue.runs) == 1


@pytest.mark.parametrize("status", [0, 500])
def test_run_whose_start_was_not_answered_is_found_not_started_twice(
    glue: FakeGlue, operator: Operator, status: int
) -> None:
    glue.faults["StartJobRun"] = [Fault("InternalServiceException", "", status, done=True)]

    operator.extract()

    assert glue.count("StartJobRun") == 1
    assert "glue run taken over" in operator.messages


def test_run_of_an_earlier_attempt_is_taken_over(glue: FakeGlue, operator: Operator) -> None:
    earlier = glue.answer("StartJobRun", {"JobName": "extraction", "Arguments": ARGUMENTS})

    assert operator.run.start(ARGUMENTS) == earlier["JobRunId"]
    assert glue.count("StartJobRun") == 0


@pytest.mark.parametrize("state", ["SUCCEEDED", "FAILED", "STOPPING"])
def test_run_that_has_ended_or_belongs_to_another_is_not_taken_over(
    glue: FakeGlue, operator: Operator, state: str
) -> None:
    other = {**ARGUMENTS, "--run_id": "r2"}
    glue.answer("StartJobRun", {"JobName": "extraction", "Arguments": other})
    glue.answer("StartJobRun", {"JobName": "extraction", "Arguments": ARGUMENTS})
    glue.runs["jr_2"]["JobRunState"] = state

    assert operator.run.start(ARGUMENTS) == "jr_3"


def test_outage_in_the_middle_of_watching_is_endured(glue: FakeGlue, operator: Operator) -> None:
    glue.states = ["RUNNING"] * 4 + ["SUCCEEDED"]
    glue.faults["GetJobRun"] = [
        Fault("ThrottlingException", "Rate exceeded"),
        Fault(status=0),
        Fault("ServiceUnavailableException", "", 503),
    ]

    operator.extract()

    assert operator.reports[-1].state == "SUCCEEDED"
    assert glue.count("BatchStopJobRun") == 0


def test_outage_that_does_not_end_stops_the_run(
    glue: FakeGlue, glue_settings: GlueSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "OUTAGE_S", 0.0)
    operator = Operator(glue_settings)
    operator.run._api._client = operator.run._api._single_try_client  # no patience of botocore's
    glue.faults["GetJobRun"] = [Fault("", "", 503)] * 10

    with pytest.raises(AwsUnavailableError, match="glue:GetJobRun"):
        operator.extract()

    assert glue.runs["jr_1"]["ahead"] == ["STOPPED"]


def test_permanent_error_while_watching_stops_the_run_and_says_what_to_grant(
    glue: FakeGlue, operator: Operator
) -> None:
    glue.faults["GetJobRun"] = [Fault("AccessDeniedException", "not authorized")]

    with pytest.raises(AwsError, match="Grant glue:GetJobRun to the role of this step"):
        operator.extract()

    assert glue.count("GetJobRun") == 1
    assert glue.runs["jr_1"]["ahead"] == ["STOPPED"]


def test_permanent_error_at_the_start_fails_at_once(glue: FakeGlue, operator: Operator) -> None:
    glue.faults["StartJobRun"] = [Fault("AccessDeniedException", "not authorized")]

    with pytest.raises(AwsError, match="Grant glue:StartJobRun"):
        operator.extract()

    assert glue.count("StartJobRun") == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_while_the_run_executes_stops_it(
    glue: FakeGlue, glue_settings: GlueSettings, number: signal.Signals
) -> None:
    glue.states = ["RUNNING"] * 10_000
    operator = Operator(glue_settings.model_copy(update={"max_poll_s": 30.0, "poll_s": 0.01}))
    before = signal.getsignal(number)
    # Only the first wait is short: the signal has to end the long ones.
    timer = threading.Timer(0.3, signal.raise_signal, [number])
    began = time.monotonic()

    message = rf"asked to stop \({number.name}\): the Glue run jr_1 is stopped"
    with stop_on_signals() as operator.run._polling._stop:
        timer.start()
        with pytest.raises(StepStoppedError, match=message):
            operator.extract()

    assert time.monotonic() - began < 10
    assert [run["ahead"] for run in glue.runs.values()] == [["STOPPED"]]
    assert operator.messages[-1] == "glue run stopped"
    assert signal.getsignal(number) == before


def test_signal_during_the_start_stops_the_run_that_was_started(
    glue: FakeGlue, operator: Operator
) -> None:
    glue.on_start = lambda _: operator.stop.ask("SIGTERM")

    with pytest.raises(StepStoppedError, match="asked to stop"):
        operator.extract()

    assert glue.runs["jr_1"]["ahead"] == ["STOPPED"]


def test_signal_while_waiting_for_room_starts_nothing(glue: FakeGlue, operator: Operator) -> None:
    glue.faults["StartJobRun"] = [Fault("ConcurrentRunsExceededException", "too many")] * 99
    operator.stop.ask("SIGTERM")

    with pytest.raises(StepStoppedError, match=r"asked to stop.*no run was started"):
        operator.extract()

    assert glue.runs == {}
    assert glue.count("BatchStopJobRun") == 0


def test_step_that_waits_too_long_stops_the_run(
    glue: FakeGlue, glue_settings: GlueSettings
) -> None:
    glue.states = ["RUNNING"] * 10_000
    operator = Operator(glue_settings.model_copy(update={"wait_minutes": 0.01}))

    with pytest.raises(ExtractionJobError, match=r"wait_minutes \(0\.01 min\) are over: the Glue"):
        operator.extract()

    assert glue.runs["jr_1"]["ahead"] == ["STOPPED"]


def test_run_that_cannot_be_stopped_is_named_with_the_command_to_stop_it(
    glue: FakeGlue, operator: Operator
) -> None:
    operator.run.start(ARGUMENTS)
    glue.faults["BatchStopJobRun"] = [Fault("AccessDeniedException", "no")]

    operator.run.stop("jr_1")

    message, fields = operator.said[-1]
    assert message == "glue run NOT stopped"
    assert fields["stop_it_by_hand"] == (
        "aws glue batch-stop-job-run --job-name extraction --job-run-ids jr_1"
    )


def test_refusal_within_the_answer_to_a_stop_is_noticed(
    glue: FakeGlue, operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    detail = {"ErrorCode": "InvalidInputException", "ErrorMessage": "not running"}
    answer = {"Errors": [{"JobRunId": "jr_1", "ErrorDetail": detail}]}
    monkeypatch.setattr(glue, "_batch_stop_job_run", lambda **_: answer)

    operator.run.stop("jr_1")

    assert operator.said[-1][0] == "glue run NOT stopped"
    assert operator.said[-1][1]["reason"] == [detail]
