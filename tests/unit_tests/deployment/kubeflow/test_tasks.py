"""The workflow of a run, as the API of Kubeflow Pipelines 2.17.0 hands it out, told by step.

Workflows and task details are shaped like real ones: see `tests/kubeflow_tasks.py`, which names the
sources.
"""

import kfp_server_api as api
import pytest

from ml_pipeline.deployment.kubeflow.tasks import (
    Step,
    failures_of,
    progress_of,
    steps_of,
    workflow_in,
    workflow_of_tasks,
)
from ml_pipeline.deployment.package.compile import CompiledPipeline
from tests.kubeflow_tasks import States, task_details, workflow_manifest
from tests.unit_tests.deployment.conftest import Loaded

STEPS = {
    "setup-extraction-op": Step("Setup extraction"),
    "preprocessing-op": Step("Preprocessing", loop="data-scopes"),
    "exit-handler-op": Step("Exit handler"),
}


def lines(states: States, iterations: int = 0) -> list[tuple[str, str]]:
    """What is shown, which is the same wherever the nodes come from."""
    shown = [
        [(each.state, each.text) for each in progress_of(workflow, STEPS)]
        for workflow in (
            workflow_in(workflow_manifest(states, iterations)),
            workflow_in(workflow_manifest(states, iterations, is_compressed=True)),
            workflow_of_tasks(task_details(states, iterations)),
        )
    ]
    assert shown[0] == shown[1] == shown[2]
    return shown[0]


def test_steps_of_the_compiled_pipeline_have_the_names_that_people_see(
    compiled: CompiledPipeline, loaded: Loaded
) -> None:
    steps = steps_of({"pipeline_spec": loaded.spec, "platform_spec": {}})

    assert steps == steps_of(loaded.spec)
    assert set(steps) == {name for name in loaded.tasks if name.endswith("-op")}
    assert steps["set-mining-op"].name == "Set mining"
    assert steps["set-mining-op"].loop
    assert steps["exit-handler-op"] == Step("Exit handler")


def test_step_without_a_name_for_people_is_called_after_its_id() -> None:
    spec = {
        "root": {"dag": {"tasks": {"data-scopes-op": {"componentRef": {"name": "comp"}}}}},
        "components": {"comp": {"executorLabel": "exec"}},
    }

    assert steps_of(spec) == {"data-scopes-op": Step("Data scopes")}


def test_pipeline_that_was_not_stated_has_no_steps() -> None:
    assert steps_of({}) == {}


def test_parts_of_kubeflow_are_not_shown() -> None:
    assert lines({"setup-extraction-op": "RUNNING"}) == [("RUNNING", "Setup extraction")]


def test_steps_are_in_the_order_in_which_they_started() -> None:
    shown = lines({"exit-handler-op": "SUCCEEDED", "setup-extraction-op": "SUCCEEDED"})

    assert [text for _, text in shown] == ["Exit handler", "Setup extraction"]


@pytest.mark.parametrize(
    ("states", "line"),
    [
        (["RUNNING"], ("RUNNING", "Preprocessing: 0 of 8 succeeded, 1 running")),
        (
            ["SUCCEEDED"] * 3 + ["RUNNING"] * 2,
            ("RUNNING", "Preprocessing: 3 of 8 succeeded, 2 running"),
        ),
        (["SUCCEEDED"] * 3, ("RUNNING", "Preprocessing: 3 of 8 succeeded")),
        (["PENDING"], ("PENDING", "Preprocessing: 0 of 8 succeeded, 1 pending")),
        (["SUCCEEDED"] * 8, ("SUCCEEDED", "Preprocessing: 8 of 8 succeeded")),
        (
            ["SUCCEEDED"] * 7 + ["FAILED"],
            ("FAILED", "Preprocessing: 7 of 8 succeeded, 1 failed"),
        ),
    ],
)
def test_iterations_are_counted(states: list[str], line: tuple[str, str]) -> None:
    assert lines({"preprocessing-op": states}, iterations=8) == [line]


def test_iterations_that_wait_for_their_turn_are_counted() -> None:
    manifest = workflow_manifest({"preprocessing-op": ["SUCCEEDED"] * 10}, iterations=40)

    (progress,) = progress_of(workflow_in(manifest), STEPS)

    assert (progress.state, progress.text) == ("RUNNING", "Preprocessing: 10 of 40 succeeded")


def test_iterations_of_one_loop_among_several_are_those_that_started() -> None:
    steps = {**STEPS, "other-op": Step("Other", loop="other")}
    manifest = workflow_manifest({"preprocessing-op": ["SUCCEEDED", "RUNNING"]}, iterations=16)

    (progress,) = progress_of(workflow_in(manifest), steps)

    assert progress.text == "Preprocessing: 1 of 2 succeeded, 1 running"


def test_step_that_was_left_out_is_not_shown() -> None:
    assert lines({"setup-extraction-op": "RUNTIME_STATE_UNSPECIFIED"}) == []


def test_steps_that_failed_are_named_with_what_argo_says_about_their_pods() -> None:
    manifest = workflow_manifest(
        {"setup-extraction-op": "FAILED", "preprocessing-op": ["SUCCEEDED", "FAILED"]},
        iterations=2,
        messages={
            "setup-extraction-op": "Error (exit code 1)",
            "preprocessing-op": "OOMKilled (exit code 137)",
        },
    )

    assert failures_of(workflow_in(manifest), STEPS) == [
        "Setup extraction failed: Error (exit code 1)",
        "Preprocessing (1 of 2) failed: OOMKilled (exit code 137)",
    ]


def test_steps_that_failed_are_named_by_task_details_too() -> None:
    details = task_details({"setup-extraction-op": "FAILED", "exit-handler-op": "SUCCEEDED"})

    assert failures_of(workflow_of_tasks(details), STEPS) == ["Setup extraction failed"]


def test_reason_that_a_task_states_is_given() -> None:
    task = api.V2beta1PipelineTaskDetail(display_name="setup-extraction-op", state="FAILED")
    task.error = api.GoogleRpcStatus(message="as stated")

    assert failures_of(workflow_of_tasks([task]), STEPS) == ["Setup extraction failed: as stated"]


def test_what_argo_says_about_the_whole_comes_first() -> None:
    said = "compressed size 1252615 > maxSize 1048576"
    manifest = workflow_manifest({"setup-extraction-op": "SUCCEEDED"}, message=said)

    assert failures_of(workflow_in(manifest), STEPS) == [said]


@pytest.mark.parametrize(
    ("deadline_s", "first"),
    [
        (0, "Somebody terminated the run."),
        (3600, "retry exceeded workflow deadline 2026-11-26 23:54:28 +0000 UTC"),
    ],
)
def test_run_that_was_terminated_says_so(deadline_s: int, first: str) -> None:
    manifest = workflow_manifest(
        {"preprocessing-op": ["SUCCEEDED", "FAILED"]},
        iterations=2,
        messages={"preprocessing-op": "Step exceeded its deadline"},
        message="retry exceeded workflow deadline 2026-11-26 23:54:28 +0000 UTC",
        deadline_s=deadline_s,
    )

    assert failures_of(workflow_in(manifest), STEPS) == [
        first,
        "Preprocessing (1 of 2) failed: Step exceeded its deadline",
    ]


def test_driver_that_failed_is_named() -> None:
    manifest = workflow_manifest({"exit-handler-op-driver": "FAILED"})

    assert failures_of(workflow_in(manifest), STEPS) == [
        "Exit handler was not started: its driver, a pod of Kubeflow, failed"
    ]
