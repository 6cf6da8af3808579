import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from kfp import compiler

from config.load import load_settings
from config.settings import PROJECT_ROOT
from ml_pipeline.__main__ import app
from ml_pipeline.pipeline import (
    RUN_STEPS,
    SCOPE_STEPS,
    TYPES,
    build_pipeline,
    build_resume_pipeline,
    to_command,
)
from ml_pipeline.running.form import to_slots
from tests.runs import DE, PARAMETER_NAMES

Tasks = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The pipeline as Kubeflow gets it."""
    package = tmp_path_factory.mktemp("compiled") / "pipeline.yaml"
    settings = load_settings("test", environ={})
    compiler.Compiler().compile(build_pipeline(settings, "2026-08-24T06:00:00Z"), str(package))
    spec: dict[str, Any] = yaml.safe_load(package.read_text(encoding="utf-8"))
    return spec


def tasks_of(spec: dict[str, Any], *path: str) -> Tasks:
    """The tasks of the pipeline, or of what the tasks along the path are made of."""
    dag = spec["root"]["dag"]
    for name in path:
        dag = spec["components"][dag["tasks"][name]["componentRef"]["name"]]["dag"]
    tasks: Tasks = dag["tasks"]
    return tasks


def edges(tasks: Tasks) -> dict[str, set[str]]:
    return {name: set(task.get("dependentTasks", [])) for name, task in tasks.items()}


def test_run_parameters_are_the_inputs_of_the_pipeline_all_texts(compiled: dict[str, Any]) -> None:
    parameters = compiled["root"]["inputDefinitions"]["parameters"]
    assert set(parameters) == set(PARAMETER_NAMES)
    for parameter in parameters.values():
        assert parameter["parameterType"] == "STRING"
        assert parameter["isOptional"]
        assert parameter["defaultValue"] == ""


def test_exit_handler_runs_after_the_rest_whatever_happens(compiled: dict[str, Any]) -> None:
    tasks = tasks_of(compiled)
    (exit_task,) = [name for name, task in tasks.items() if "triggerPolicy" in task]
    (rest,) = set(tasks) - {exit_task}
    assert exit_task == "exit-handler-op"
    assert tasks[exit_task]["dependentTasks"] == [rest]
    assert tasks[exit_task]["triggerPolicy"] == {"strategy": "ALL_UPSTREAM_TASKS_COMPLETED"}


def test_each_run_parameter_reaches_the_step_that_plans(compiled: dict[str, Any]) -> None:
    inputs = tasks_of(compiled, "exit-handler-1")["setup-extraction-op"]["inputs"]["parameters"]
    slots = to_slots({name: name for name in PARAMETER_NAMES}, load_settings("test", environ={}))
    assert {slot: inputs[slot] for slot in slots} == {
        slot: {"componentInputParameter": f"pipelinechannel--{name}"}
        for slot, name in slots.items()
    }
    assert (slots["dimension_1"], slots["dimension_2"]) == ("model_series", "markets")


def test_steps_and_their_order_reach_the_plan_of_the_run(compiled: dict[str, Any]) -> None:
    inputs = tasks_of(compiled, "exit-handler-1")["setup-extraction-op"]["inputs"]["parameters"]
    assert inputs["run_steps"] == {"runtimeValue": {"constant": list(RUN_STEPS)}}
    assert inputs["scope_steps"] == {"runtimeValue": {"constant": list(SCOPE_STEPS)}}


def test_steps_of_the_run_are_wired_in_their_order(compiled: dict[str, Any]) -> None:
    tasks = TopologicalSorter(edges(tasks_of(compiled, "exit-handler-1"))).static_order()
    steps = [task.removesuffix("-op").replace("-", "_") for task in tasks if task.endswith("-op")]
    assert tuple(steps) == RUN_STEPS


def test_run_is_planned_extracted_processed_and_checked(compiled: dict[str, Any]) -> None:
    assert edges(tasks_of(compiled, "exit-handler-1")) == {
        "setup-extraction-op": set(),
        "data-extraction-op": {"setup-extraction-op"},
        "process-data-scopes": {"data-extraction-op", "setup-extraction-op"},
        "check-data-scopes-op": {"process-data-scopes"},
    }


def test_data_scopes_are_processed_in_a_loop(compiled: dict[str, Any]) -> None:
    ((loop, task),) = tasks_of(compiled, "exit-handler-1", "process-data-scopes").items()
    assert task["parameterIterator"]["items"] == {"inputParameter": "pipelinechannel--batches"}
    inner = tasks_of(compiled, "exit-handler-1", "process-data-scopes", loop)
    tasks = [f"{step.replace('_', '-')}-op" for step in SCOPE_STEPS]
    assert tasks[:2] == ["setup-pipeline-op", "preprocessing-op"]
    assert edges(inner) == {
        task: set(tasks[max(number - 1, 0) : number]) for number, task in enumerate(tasks)
    }


def test_groups_are_named_in_plain_words(compiled: dict[str, Any]) -> None:
    path = ("exit-handler-1", "process-data-scopes", "for-loop-1")
    names = [
        tasks_of(compiled, *path[:depth])[task]["taskInfo"]["name"]
        for depth, task in enumerate(path)
    ]
    assert names == ["Extract and mine", "Data scopes", "Batches"]


def test_resumed_run_has_the_same_loop(compiled: dict[str, Any], tmp_path: Path) -> None:
    batches = (f"1: {DE}", f"4: {DE} and 2 more")
    for extract in (False, True):
        package = tmp_path / "resume.yaml"
        pipeline = build_resume_pipeline("42-resumed-1", batches, extract)
        compiler.Compiler().compile(pipeline, str(package))
        spec: dict[str, Any] = yaml.safe_load(package.read_text(encoding="utf-8"))
        tasks = tasks_of(spec, "exit-handler-1")
        extraction = {"data-extraction-op"} if extract else set()
        assert set(tasks) == {"process-data-scopes", "check-data-scopes-op"} | extraction
        assert edges(tasks)["process-data-scopes"] == extraction
        assert edges(tasks)["check-data-scopes-op"] == {"process-data-scopes"}
        passed = tasks["process-data-scopes"]["inputs"]["parameters"]["batches"]
        assert passed == {"runtimeValue": {"constant": list(batches)}}
        loop = ("exit-handler-1", "process-data-scopes")
        assert tasks_of(spec, *loop) == tasks_of(compiled, *loop)


def test_steps_get_nothing_but_names(compiled: dict[str, Any]) -> None:
    executors = compiled["deploymentSpec"]["executors"]
    assert len(executors) == len(RUN_STEPS) + len(SCOPE_STEPS) + 1  # the exit handler
    for component in compiled["components"].values():
        if "executorLabel" in component:
            assert "artifacts" not in component["inputDefinitions"]
            kinds = {
                parameter["parameterType"]
                for parameter in component["inputDefinitions"]["parameters"].values()
            }
            assert kinds <= {"STRING", "LIST", "TASK_FINAL_STATUS"}


def test_scheduled_time_is_compiled_in(compiled: dict[str, Any]) -> None:
    setup = tasks_of(compiled, "exit-handler-1")["setup-extraction-op"]
    scheduled = setup["inputs"]["parameters"]["scheduled_at"]
    assert scheduled == {"runtimeValue": {"constant": "2026-08-24T06:00:00Z"}}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("--type local --param markets=DE", "run --param markets=DE"),
        ("--type step --step preprocessing", "step --step preprocessing"),
        ("--env test --type resume --run-id R", "resume --env test --run-id R"),
        ("--type=compile --output folder", "compile --output folder"),
        ("--type update --dry-run", "update --dry-run"),
        ("--type run --wait --env dev", "start --wait --env dev"),
        ("--type schedule --apply", "schedule --apply"),
        ("--type run --help", "start --help"),
        ("--help", "--help"),
    ],
)
def test_type_stands_for_a_command(written: str, meant: str) -> None:
    assert to_command(written.split()) == meant.split()


def test_each_type_stands_for_a_command_that_exists() -> None:
    group: Any = typer.main.get_command(app)
    assert set(TYPES.values()) <= set(group.commands)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ([], "the following arguments are required: --type"),
        (["--env", "dev"], "the following arguments are required: --type"),
        (["--type", "deploy"], "argument --type: invalid choice: 'deploy'"),
    ],
)
def test_type_is_needed(written: list[str], fault: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        to_command(written)
    assert ended.value.code == 2
    assert fault in capsys.readouterr().err


def test_module_hands_over_to_the_command_line() -> None:
    command = "-m ml_pipeline.pipeline --type local --env test --param colour=red --param markets="
    done = subprocess.run(
        [sys.executable, *command.split()],
        cwd=PROJECT_ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 2
    assert "colour: no such parameter (received 'red')" in done.stderr
