"""Why a run ended, told by the records, by Kubeflow's state and by Kubernetes."""

import pytest

from config.settings import Settings
from ml_pipeline.components.exit_handler.endings import Endings, read_endings
from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss
from ml_pipeline.running.documents import ErrorRecord, StepRecord
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import scope_part
from tests.fake_kubernetes import FakeKubernetes
from tests.runs import (
    DE,
    NOON,
    RUN_ID,
    US,
    put_ended_early,
    put_finished_scope,
    put_records,
    run_plan,
    started_record,
    step_record,
)

STOPPED = StepRecord(
    step="data_extraction",
    status="failed",
    started_at=NOON,
    error=ErrorRecord(error_type="StepStoppedError", message="asked to stop (SIGTERM)", at=NOON),
)


@pytest.fixture
def step(settings: Settings) -> Step:
    """The exit handler of a run that was interrupted in its second data scope."""
    step = Step("exit_handler", RUN_ID, settings)
    put_records(step.storage, None, map(step_record, ("setup_extraction", "data_extraction")))
    put_finished_scope(step.storage, DE, settings)
    put_records(step.storage, US, [step_record("setup_pipeline"), started_record("preprocessing")])
    return step


def endings(step: Step, state: str, kubernetes: Kubernetes | None = None) -> Endings:
    return read_endings(step, run_plan(DE, US), state, kubernetes)


@pytest.mark.parametrize("state", ["RUNNING", "CANCELED", "CANCELLING"])
def test_run_is_cancelled_when_its_workflow_was_terminated(step: Step, state: str) -> None:
    assert endings(step, state, FakeKubernetes(None, terminated=True)).cancelled


@pytest.mark.parametrize("terminated", [False, None])
def test_run_whose_pod_was_lost_is_not_cancelled(step: Step, terminated: bool | None) -> None:
    kubernetes = FakeKubernetes(PodLoss("OOMKilled", "too much memory"), terminated)
    found = endings(step, "RUNNING", kubernetes)
    assert not found.cancelled
    assert [scope.status for scope in found.scopes] == ["succeeded", "failed"]
    assert kubernetes.asked == ["run-1"]
    assert str(found.scopes[1].message).endswith("did not end: too much memory")


def test_state_decides_outside_of_a_cluster(step: Step) -> None:
    assert endings(step, "RUNNING").cancelled
    assert not endings(step, "FAILED").cancelled


def test_run_that_came_to_its_end_is_not_cancelled(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings)
    put_records(step.storage, None, [step_record("check_data_scopes")])
    assert not endings(step, "RUNNING").cancelled


def test_run_is_cancelled_while_its_data_scopes_were_checked(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings)
    put_records(step.storage, None, [started_record("check_data_scopes")])
    assert endings(step, "RUNNING").cancelled


def test_step_that_failed_by_itself_makes_the_run_a_failed_one(step: Step) -> None:
    put_records(step.storage, None, [step_record("data_extraction", "failed", "no table")])
    assert not endings(step, "RUNNING").cancelled


def test_step_that_was_asked_to_stop_did_not_fail(step: Step) -> None:
    put_records(step.storage, None, [STOPPED])
    found = endings(step, "RUNNING")
    error = found.steps[1].error
    assert found.cancelled
    assert error
    assert error.message == "the run was cancelled while data_extraction ran"


def test_data_scopes_of_a_cancelled_run_say_how_far_they_came(step: Step) -> None:
    ended, running = endings(step, "RUNNING").scopes
    assert (ended.status, ended.message) == ("succeeded", None)
    assert (running.status, running.step) == ("cancelled", "preprocessing")
    assert running.message == "the run was cancelled while preprocessing ran"


def test_data_scope_that_a_cancelled_run_did_not_reach_says_so(step: Step) -> None:
    step.storage.delete_prefix(f"pipeline_tmp/{RUN_ID}/{scope_part(US)}")
    waiting = endings(step, "RUNNING").scopes[1]
    assert (waiting.status, waiting.step) == ("cancelled", "setup_pipeline")
    assert waiting.message == "the run was cancelled before setup_pipeline started"


def test_data_scope_that_failed_before_the_run_was_cancelled_stays_so(step: Step) -> None:
    put_ended_early(step.storage, US, "preprocessing", "failed", "corrupt")
    failed = endings(step, "RUNNING").scopes[1]
    assert (failed.status, failed.message) == ("failed", "corrupt")


def test_step_outside_of_kubernetes_has_no_pod_to_ask_for(step: Step) -> None:
    lost = started_record("preprocessing").model_copy(update={"pod": None})
    put_records(step.storage, US, [lost])
    kubernetes = FakeKubernetes(None)
    message = endings(step, "FAILED", kubernetes).scopes[1].message
    assert kubernetes.asked == []
    assert message == (
        "the step started at 2026-08-24 12:00:00 UTC and did not end: it was stopped, evicted or "
        "ran out of memory"
    )


def test_step_that_was_killed_before_it_left_a_record_says_so(step: Step) -> None:
    step.storage.delete_prefix(f"pipeline_tmp/{RUN_ID}/{scope_part(US)}/preprocessing")
    kubernetes = FakeKubernetes(None)
    kubernetes.losses_at_start["preprocessing", f"1: {US}"] = PodLoss(
        "OOMKilled", "too much memory"
    )
    killed = endings(step, "FAILED", kubernetes).scopes[1]
    assert (killed.status, killed.step) == ("failed", "preprocessing")
    assert killed.message == "the step did not start: too much memory"
    assert killed.records[-1].error
    assert killed.records[-1].error.error_type == "OOMKilled"


def test_step_of_the_whole_run_that_was_killed_before_it_left_a_record_says_so(step: Step) -> None:
    step.storage.delete_prefix(f"pipeline_tmp/{RUN_ID}/_run/data_extraction")
    kubernetes = FakeKubernetes(None)
    kubernetes.losses_at_start["data_extraction", ""] = PodLoss("OOMKilled", "too much memory")
    killed = endings(step, "FAILED", kubernetes).steps[-1]
    assert (killed.step, killed.status) == ("data_extraction", "failed")
    assert killed.error
    assert killed.error.message == "the step did not start: too much memory"


def test_step_that_no_pod_was_made_for_did_not_start(step: Step) -> None:
    step.storage.delete_prefix(f"pipeline_tmp/{RUN_ID}/{scope_part(US)}/preprocessing")
    message = endings(step, "FAILED", FakeKubernetes(None)).scopes[1].message
    assert str(message).startswith("the step did not start: the run ended before")
