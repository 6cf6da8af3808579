"""The command `run`; `step` and `resume` are in tests/integration_test, with real runs."""

import re
import signal
import webbrowser
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner, Result

from ml_pipeline.__main__ import app
from ml_pipeline.components.exit_handler.publishing import publish_run
from ml_pipeline.errors import RunStoppedError
from ml_pipeline.local import run as local_run
from ml_pipeline.local.step_event import StepEvent
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.due_time import parse_due_time
from ml_pipeline.running.step import Step
from tests.conftest import settings_for
from tests.runs import (
    DE,
    RUN_ID,
    put_finished_scope,
    put_records,
    put_run_plan,
    started_record,
)


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
    return CliRunner().invoke(app, ["run", *arguments], env={"COLUMNS": "200"})


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


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
        "model_series": "G20,,G30",
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


def test_pipe_gets_lines_even_with_forced_colours(
    root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr(local_run, "run_compiled", Runner(root).run_compiled)
    result = command("--param", "markets=DE", "--param", "model_series=G20")
    assert result.exit_code == 0, result.output
    assert "setup_extraction: finished" in result.stdout


def test_run_ends_with_the_path_of_its_report(root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr(local_run, "run_compiled", Runner(root).run_compiled)

    result = command("--open")

    path = result.stdout.rstrip().rpartition("  report    ")[2]
    assert "name of P1" in Path(path).read_text("utf-8")
    assert opened == [Path(path).as_uri()]


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


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_run_is_published_as_cancelled(
    number: signal.Signals, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = Step("exit_handler", RUN_ID, settings_for(root)).storage

    def run_compiled(*arguments: Any) -> bool:
        put_run_plan(storage, DE)
        put_records(storage, DE, [started_record("preprocessing")])
        raise RunStoppedError(number)

    monkeypatch.setattr(local_run, "run_compiled", run_compiled)
    result = command()
    assert result.exit_code == 128 + number
    assert f"The run was stopped by {number.name}." in result.stdout
    assert read_manifest(storage, RUN_ID).status == "cancelled"
    assert '"message"' not in result.stdout  # its log lines are in the log


def test_run_that_published_nothing_shows_the_error_of_its_exit_handler(
    root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_compiled(_package: Path, _parameters: Any, _folder: Path, on_event: Any) -> bool:
        for step, error in (("setup_extraction", "first"), ("exit_handler", "the disk is full")):
            on_event(StepEvent("step ended", RUN_ID, step, "_run", "failed", error))
        return False

    monkeypatch.setattr(local_run, "run_compiled", run_compiled)
    result = command()
    assert result.exit_code == 1
    assert "The run published nothing: the disk is full" in result.stdout


def test_each_run_keeps_its_compiled_pipeline(
    root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_run, "run_compiled", Runner(root).run_compiled)
    command()
    (package,) = (tmp_path / "runs").glob("*/pipeline.yaml")
    pipeline = yaml.safe_load(package.read_text(encoding="utf-8"))["pipelineInfo"]
    assert pipeline["name"] == "frequent-error-sets"
