import re
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from kfp import compiler
from typer.testing import CliRunner, Result

from ml_pipeline.components.exit_handler.exit_handler import publish_run
from ml_pipeline.local import run as local_run
from ml_pipeline.local.resume import Resumption
from ml_pipeline.local.run import StepEvent
from ml_pipeline.pipeline import GOES_WITH, SCOPE_STEPS, app, build_pipeline, build_resume_pipeline
from ml_pipeline.running.run_parameters import PARAMETER_NAMES, parse_due_time
from ml_pipeline.running.step import Step
from tests.conftest import settings_for
from tests.runs import DE, RUN_ID, put_finished_scope, put_run_plan

Tasks = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The pipeline as Kubeflow gets it."""
    package = tmp_path_factory.mktemp("compiled") / "pipeline.yaml"
    compiler.Compiler().compile(build_pipeline("2026-08-24T06:00:00Z"), str(package))
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


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file_root: str) -> str:
    """A storage root that the command line finds; its own files go to a fresh folder too."""
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_root)
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.setattr(local_run, "RUNS_FOLDER", tmp_path / "runs")
    monkeypatch.setattr(local_run, "new_run_id", lambda: RUN_ID)
    return file_root


def command(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["--type", "local", *arguments], env={"COLUMNS": "200"})


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_pipeline_has_the_seven_parameters_all_strings(compiled: dict[str, Any]) -> None:
    parameters = compiled["root"]["inputDefinitions"]["parameters"]
    assert set(parameters) == set(PARAMETER_NAMES)
    assert len(parameters) == 7
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
        resumption = Resumption("42-resumed-1", extract, {}, 0, batches)
        compiler.Compiler().compile(build_resume_pipeline(resumption), str(package))
        spec: dict[str, Any] = yaml.safe_load(package.read_text(encoding="utf-8"))
        tasks = tasks_of(spec, "exit-handler-1")
        assert set(tasks) - {"data-extraction-op"} == {"process-data-scopes", "check-data-scopes-op"}
        assert edges(tasks)["process-data-scopes"] == ({"data-extraction-op"} if extract else set())
        assert edges(tasks)["check-data-scopes-op"] == {"process-data-scopes"}
        passed = tasks["process-data-scopes"]["inputs"]["parameters"]["batches"]
        assert passed == {"runtimeValue": {"constant": list(batches)}}
        loop = ("exit-handler-1", "process-data-scopes")
        assert tasks_of(spec, *loop) == tasks_of(compiled, *loop)


def test_steps_get_nothing_but_names(compiled: dict[str, Any]) -> None:
    executors = compiled["deploymentSpec"]["executors"]
    steps_of_the_run = 4
    assert len(executors) == steps_of_the_run + len(SCOPE_STEPS)
    for component in compiled["components"].values():
        if "executorLabel" in component:
            assert "artifacts" not in component["inputDefinitions"]
            kinds = {
                parameter["parameterType"]
                for parameter in component["inputDefinitions"]["parameters"].values()
            }
            assert kinds <= {"STRING", "TASK_FINAL_STATUS"}


def test_scheduled_time_is_compiled_in(compiled: dict[str, Any]) -> None:
    setup = tasks_of(compiled, "exit-handler-1")["setup-extraction-op"]
    scheduled = setup["inputs"]["parameters"]["scheduled_at"]
    assert scheduled == {"runtimeValue": {"constant": "2026-08-24T06:00:00Z"}}


def test_help_explains_every_option_and_parameter() -> None:
    result = CliRunner().invoke(app, ["--help"], env={"COLUMNS": "200", "NO_COLOR": "1"})
    assert result.exit_code == 0
    options = ("--type", "--env", "--param", "--scheduled-at", "--output", "--dry-run", "--version")
    for text in (*options, "--wait", "--apply", *PARAMETER_NAMES):
        assert text in result.output
    text = " ".join(result.output.split())
    assert "Exit code 0: the run, or what else was asked for, succeeded" in text


def test_type_is_needed(root: str) -> None:
    result = CliRunner().invoke(app, [])
    assert result.exit_code == 2
    assert "--type" in result.stderr


@pytest.mark.parametrize(
    ("action", "option", "types"),
    [
        ("local", ["--run-id", "R"], "resume or step"),
        ("local", ["--wait"], "run"),
        ("step", ["--param", "markets=DE"], "local or run"),
        ("run", ["--scheduled-at", "2026-08-24T06:00:00Z"], "local"),
        ("resume", ["--scope", "G20_DE"], "step"),
        ("compile", ["--apply"], "schedule"),
    ],
)
def test_option_of_another_type_is_refused(
    root: str, action: str, option: list[str], types: str
) -> None:
    result = CliRunner().invoke(app, ["--type", action, *option])
    assert result.exit_code == 2
    assert result.stderr.strip() == (
        f"{option[0]} goes with --type {types} only; nothing was done."
    )


def test_all_options_of_other_types_are_named(root: str) -> None:
    result = CliRunner().invoke(app, ["--type", "resume", "--wait", "--step", "preprocessing"])
    assert result.stderr.strip() == (
        "--wait goes with --type run only; --step goes with --type step only; nothing was done."
    )


def test_each_option_says_which_types_it_goes_with() -> None:
    options = {option.name for option in typer.main.get_command(app).params}
    assert options == GOES_WITH.keys() | {"action", "environment"}


def test_malformed_parameter_is_named(root: str) -> None:
    result = command("--param", "markets", "--param", "=DE")
    assert result.exit_code == 2
    assert "'markets' is not written as name=value" in result.stderr
    assert "'=DE' is not written as name=value" in result.stderr


def test_parameter_may_be_written_with_blanks(root: str) -> None:
    result = command("--param", "min_support = abc")
    assert "min_support: received 'abc'; " in result.stderr


def test_wrong_parameters_are_all_named_and_nothing_is_written(root: str, tmp_path: Path) -> None:
    wrong = {
        "start_date": "2026-13-40",
        "model_series": "../x",
        "min_support": "abc",
        "run_type": "weekly",
        "colour": "red",
    }
    before = files_below(tmp_path)
    result = command(*(f"--param={name}={value}" for name, value in wrong.items()))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "5 run parameters are wrong; nothing was started:" in result.stderr
    for name, value in wrong.items():
        assert any(
            line.startswith(f"  - {name}: ") and f"received '{value}'" in line
            for line in result.stderr.splitlines()
        )
    assert files_below(tmp_path) == before
    assert not (tmp_path / "runs").exists()


def test_end_before_start_is_refused(root: str) -> None:
    result = command("--param", "start_date=2026-08-03", "--param", "end_date=2026-07-27")
    assert result.exit_code == 2
    assert "end_date: received '2026-07-27'; must be after start_date" in result.stderr


def test_too_many_data_scopes_are_refused(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_RUN__MAX_DATA_SCOPES", "3")
    result = command()
    assert result.exit_code == 2
    assert "the run would have 4 data scopes, run.max_data_scopes is 3" in result.stderr


def test_wrong_scheduled_time_is_refused(root: str) -> None:
    result = command("--scheduled-at", "soon")
    assert result.exit_code == 2
    assert "scheduled time 'soon' is not an ISO date and time" in result.stderr


def test_unknown_environment_is_refused(root: str) -> None:
    result = command("--env", "staging")
    assert result.exit_code == 2
    assert "Unknown environment 'staging'" in result.stderr


def test_wrong_setting_is_refused(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROT", "s3://bucket")
    result = command()
    assert result.exit_code == 2
    assert (
        "environment variable ML_PIPELINE_STORAGE__ROT: did you mean ML_PIPELINE_STORAGE__ROOT?"
        in result.stderr
    )


class Runner:
    """Stands in for kfp.local: notes what it shall run, and leaves what a run leaves."""

    def __init__(self, root: str, succeeds: bool = True, publishes: bool = True) -> None:
        self.root = root
        self.succeeds = succeeds
        self.publishes = publishes
        self.parameters: Mapping[str, str] = {}
        self.package = ""

    def run_compiled(
        self, package: Path, parameters: Mapping[str, str], folder: Path, on_event: Any
    ) -> bool:
        self.parameters = parameters
        self.package = package.read_text(encoding="utf-8")
        on_event(StepEvent("step started", RUN_ID, "setup_extraction", "_run"))
        on_event(StepEvent("step ended", RUN_ID, "setup_extraction", "_run", "finished"))
        if self.publishes:
            step = Step("exit_handler", RUN_ID, settings_for(self.root))
            put_run_plan(step.storage, DE)
            put_finished_scope(step.storage, DE, step.settings)
            publish_run(step)
        return self.succeeds


def test_run_shows_progress_and_summary(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = Runner(root)
    monkeypatch.setattr(local_run, "run_compiled", runner.run_compiled)
    result = command("--param", "markets=DE", "--param", "model_series=G20, G30")
    assert result.exit_code == 0, result.output
    assert runner.parameters == {"markets": "DE", "model_series": "G20, G30"}
    assert "setup_extraction: finished" in result.stdout
    assert f"{DE}: top 1 of 1 frequent error sets" in result.stdout
    assert f"Run {RUN_ID} succeeded" in result.stdout


def test_scheduled_time_reaches_the_run(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = Runner(root)
    monkeypatch.setattr(local_run, "run_compiled", runner.run_compiled)
    command("--scheduled-at", "2026-08-05T06:00:00Z", "--param", "run_type=recurring")
    assert "constant: '2026-08-05T06:00:00Z'" in runner.package


def test_local_run_is_due_when_it_starts(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = Runner(root)
    monkeypatch.setattr(local_run, "run_compiled", runner.run_compiled)
    command("--param", "run_type=recurring")
    constants = re.findall(r"constant: '?(\d{4}-\d\d-\d\dT[\d:.]+\+00:00)", runner.package)
    assert [parse_due_time(text).tzinfo for text in constants] == [UTC]


def test_failed_run_ends_with_exit_code_1(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = Runner(root, succeeds=False)
    monkeypatch.setattr(local_run, "run_compiled", runner.run_compiled)
    result = command()
    assert result.exit_code == 1
    assert f"Run {RUN_ID} succeeded" in result.stdout


def test_run_that_published_nothing_says_where_its_log_is(
    root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = Runner(root, publishes=False)
    monkeypatch.setattr(local_run, "run_compiled", runner.run_compiled)
    result = command()
    assert result.exit_code == 1
    assert "The run published nothing: " in result.stdout
    (log,) = (line for line in result.stdout.splitlines() if line.startswith("See "))
    assert log.startswith(f"See {tmp_path / 'runs'}")
    assert log.endswith("run.log")


def test_each_run_keeps_its_compiled_pipeline(
    root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_run, "run_compiled", Runner(root).run_compiled)
    command()
    (package,) = (tmp_path / "runs").glob("*/pipeline.yaml")
    assert yaml.safe_load(package.read_text(encoding="utf-8"))["pipelineInfo"]["name"] == (
        "frequent-error-sets"
    )
