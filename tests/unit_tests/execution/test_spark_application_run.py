import signal
import threading
import time
from typing import Any

import pytest

from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import (
    KubernetesError,
    KubernetesUnavailableError,
    SparkApplicationError,
    SparkApplicationInterruptedError,
    StepStoppedError,
)
from ml_pipeline.execution import polling, spark_application_run
from ml_pipeline.execution.spark_application import application
from ml_pipeline.execution.spark_application_api import SparkApplicationApi
from ml_pipeline.execution.spark_application_run import ApplicationReport, SparkApplicationRun
from ml_pipeline.execution.stop_signal import (
    StopRequest,
    stop_on_signals,
)
from tests.fake_spark_operator import FakeSparkOperator, Fault
from tests.spark_application_schema import STATES

NAME = "etl-1"
ENDINGS = {"COMPLETED", "FAILED", "SUBMISSION_FAILED"}


class User:
    """Somebody who runs an application and reads what the step says."""

    def __init__(self, api: SparkApplicationApi, settings: SparkOperatorSettings) -> None:
        self.stop = StopRequest()
        self.said: list[tuple[str, dict[str, Any]]] = []
        self.run = SparkApplicationRun(api, settings, self.stop, self._say)
        self.application = application(settings, NAME, "s3://b/1.py", ["--run_id", "r1"])

    def _say(self, message: str, **fields: Any) -> None:
        self.said.append((message, fields))

    @property
    def messages(self) -> list[str]:
        return [message for message, _ in self.said]

    @property
    def states(self) -> list[str]:
        return [fields["state"] for message, fields in self.said if message == "spark application"]

    def execute(self) -> ApplicationReport:
        return self.run.watch(self.run.start(self.application))


@pytest.fixture
def user(api: SparkApplicationApi, operator_settings: SparkOperatorSettings) -> User:
    return User(api, operator_settings)


def test_application_is_created_and_watched_to_its_end(
    cluster: FakeSparkOperator, user: User
) -> None:
    cluster.states = [state for state in STATES if state not in ENDINGS] + ["COMPLETED"]

    assert user.execute().state == "COMPLETED"

    assert user.states == cluster.states
    assert cluster.applications[NAME]["spec"] == user.application["spec"]
    assert cluster.deleted == []


def test_each_look_says_state_driver_and_executors(cluster: FakeSparkOperator, user: User) -> None:
    executors = {"e-1": "RUNNING", "e-2": "RUNNING", "e-3": "FAILED", "e-4": "COMPLETED"}
    cluster.states = ["RUNNING", "COMPLETED"]
    cluster.status = {"executorState": executors}

    user.execute()

    assert user.said[1] == (
        "spark application",
        {
            "application": NAME,
            "state": "RUNNING",
            "driver": "etl-1-driver",
            "executors_running": 2,
            "executors_failed": 1,
            "reason": "",
        },
    )


def test_looks_become_rarer(
    cluster: FakeSparkOperator,
    api: SparkApplicationApi,
    operator_settings: SparkOperatorSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cluster.states = ["RUNNING"] * 7 + ["COMPLETED"]
    user = User(api, operator_settings.model_copy(update={"poll_s": 1.0, "max_poll_s": 4.0}))
    waits: list[float] = []

    def note(seconds: float) -> bool:
        waits.append(round(seconds, 3))
        return False

    monkeypatch.setattr(user.stop, "wait", note)
    user.execute()

    assert waits == [1.0, 1.5, 2.25, 3.375, 4.0, 4.0, 4.0]


@pytest.mark.parametrize(
    ("state", "reason", "kind", "message"),
    [
        (
            "FAILED",
            "driver container failed with ExitCode: 1, Reason: Error",
            SparkApplicationError,
            r"etl-1 failed\. The operator says: .* Reason: Error\. Log: kubectl logs etl-1-driver",
        ),
        (
            "FAILED",
            "Reason: OOMKilled",
            SparkApplicationError,
            r"Raise execution\.spark_operator\.dri",
        ),
        (
            "FAILED",
            "driver pod not found",
            SparkApplicationInterruptedError,
            "driver pod not found",
        ),
        (
            "SUBMISSION_FAILED",
            "Class org.apache.hadoop.fs.s3a.S3AFileSystem not found",
            SparkApplicationError,
            "could not be submitted.*image has no S3 client: add hadoop-aws",
        ),
    ],
)
def test_every_bad_ending_has_its_own_message(
    cluster: FakeSparkOperator,
    user: User,
    state: str,
    reason: str,
    kind: type[Exception],
    message: str,
) -> None:
    cluster.states = ["RUNNING", state]
    cluster.status = {"applicationState": {"errorMessage": reason}}

    with pytest.raises(kind, match=message):
        user.execute()

    assert cluster.deleted == []


@pytest.mark.parametrize("state", sorted({*STATES} - {"FAILED", "SUBMISSION_FAILED"}))
def test_application_of_an_earlier_attempt_is_taken_over(
    cluster: FakeSparkOperator, user: User, state: str
) -> None:
    cluster.add(user.application, state)

    assert user.run.start(user.application) == NAME
    assert user.messages == ["spark application taken over"]
    assert cluster.count("POST") == 0


@pytest.mark.parametrize("state", ["FAILED", "SUBMISSION_FAILED"])
@pytest.mark.parametrize("lingering", [0, 3])
def test_failed_application_of_an_earlier_attempt_is_replaced(
    cluster: FakeSparkOperator, user: User, state: str, lingering: int
) -> None:
    cluster.add(user.application, state)
    cluster.lingering = lingering

    assert user.execute().state == "COMPLETED"

    assert cluster.deleted == [NAME]
    assert user.messages[:2] == ["earlier spark application deleted", "spark application created"]


def test_application_that_does_other_work_is_replaced(
    cluster: FakeSparkOperator, user: User
) -> None:
    spec = {**user.application["spec"], "arguments": ["--run_id", "r0"]}
    cluster.add({**user.application, "spec": spec}, "COMPLETED")

    user.execute()

    assert cluster.deleted == [NAME]
    assert cluster.applications[NAME]["spec"] == user.application["spec"]


def test_application_whose_creation_was_not_answered_is_found_not_created_twice(
    cluster: FakeSparkOperator, user: User
) -> None:
    cluster.faults["POST"] = [Fault(0, done=True)]

    user.execute()

    assert cluster.count("POST") == 1
    assert "spark application taken over" in user.messages


def test_application_that_another_attempt_creates_meanwhile_is_taken_over(
    cluster: FakeSparkOperator, user: User
) -> None:
    cluster.faults["POST"] = [Fault(409, "AlreadyExists", done=True)]

    user.execute()

    assert user.messages[0] == "spark application taken over"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_outage_is_endured(cluster: FakeSparkOperator, user: User, method: str) -> None:
    cluster.faults[method] = [Fault(503), Fault(0), Fault(500), Fault(429)]

    assert user.execute().state == "COMPLETED"

    assert user.messages.count("kubernetes is unreachable") == 4
    assert cluster.deleted == []


def test_outage_that_does_not_end_deletes_the_application(
    cluster: FakeSparkOperator, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "OUTAGE_S", 0.0)
    user.run.start(user.application)
    cluster.faults["GET"] = [Fault(503)] * 10

    with pytest.raises(KubernetesUnavailableError, match="get sparkapplications"):
        user.run.watch(NAME)

    assert cluster.deleted == [NAME]


def test_application_that_nobody_notices_is_deleted(
    cluster: FakeSparkOperator, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spark_application_run, "PICKUP_S", 0.0)
    cluster.states = [""]

    with pytest.raises(
        SparkApplicationError, match=r"watches the namespace team \(spark\.jobNames"
    ):
        user.execute()

    assert cluster.deleted == [NAME]


def test_application_that_somebody_deletes_is_not_waited_for(
    cluster: FakeSparkOperator, user: User
) -> None:
    user.run.start(user.application)
    cluster.applications.clear()

    with pytest.raises(SparkApplicationError, match="etl-1 was deleted by another user"):
        user.run.watch(NAME)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_refusal_at_the_start_fails_at_once(
    cluster: FakeSparkOperator, user: User, method: str
) -> None:
    cluster.faults[method] = [Fault(403, "Forbidden", "not allowed")]

    with pytest.raises(KubernetesError, match="Grant the service account of this step to"):
        user.run.start(user.application)

    assert cluster.count("DELETE") == 0
    assert user.said == []


def test_refusal_while_watching_deletes_the_application(
    cluster: FakeSparkOperator, user: User
) -> None:
    user.run.start(user.application)
    cluster.faults["GET"] = [Fault(403, "Forbidden", "not allowed")]

    with pytest.raises(KubernetesError, match="Grant the service account of this step to get"):
        user.run.watch(NAME)

    assert cluster.deleted == [NAME]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_while_the_application_runs_deletes_it(
    cluster: FakeSparkOperator,
    api: SparkApplicationApi,
    operator_settings: SparkOperatorSettings,
    number: signal.Signals,
) -> None:
    cluster.states = ["RUNNING"]
    user = User(api, operator_settings.model_copy(update={"max_poll_s": 30.0}))
    # Only the first wait is short: the signal has to end the long ones.
    timer = threading.Timer(0.3, signal.raise_signal, [number])
    began = time.monotonic()

    message = rf"asked to stop \({number.name}\): the Spark application etl-1 is deleted"
    with stop_on_signals() as user.run._polling._stop:
        timer.start()
        with pytest.raises(StepStoppedError, match=message):
            user.execute()

    assert time.monotonic() - began < 10
    assert cluster.deleted == [NAME]
    assert user.messages[-1] == "spark application deleted"


def test_signal_during_the_creation_deletes_what_was_created(
    cluster: FakeSparkOperator, user: User
) -> None:
    cluster.faults["POST"] = [Fault(0, done=True)]
    cluster.on_create = lambda: user.stop.ask("SIGTERM")

    with pytest.raises(StepStoppedError, match=r"asked to stop.*no Spark application is started"):
        user.execute()

    assert cluster.deleted == [NAME]


def test_step_that_waits_too_long_deletes_the_application(
    cluster: FakeSparkOperator, api: SparkApplicationApi, operator_settings: SparkOperatorSettings
) -> None:
    cluster.states = ["RUNNING"]
    user = User(api, operator_settings.model_copy(update={"wait_minutes": 0.01}))

    with pytest.raises(SparkApplicationError, match=r"wait_minutes \(0\.01 min\) are over: the Sp"):
        user.execute()

    assert cluster.deleted == [NAME]


def test_application_that_cannot_be_deleted_is_named_with_the_command_to_delete_it(
    cluster: FakeSparkOperator, user: User
) -> None:
    user.run.start(user.application)
    cluster.faults["DELETE"] = [Fault(403, "Forbidden", "no")]

    user.run.stop(NAME)

    message, fields = user.said[-1]
    assert message == "spark application NOT deleted"
    assert fields["delete_it_by_hand"] == (
        "kubectl delete sparkapplications.sparkoperator.k8s.io etl-1 -n team"
    )
