import json
import os
import sys
from pathlib import Path

import pytest
from kfp import compiler, dsl

from config.settings import PROJECT_ROOT
from ml_pipeline.local import run as local_run
from ml_pipeline.local.run import (
    StepEvent,
    _tasks_informed,
    new_run_folder,
    new_run_id,
    run_compiled,
    share_with_tasks,
)
from ml_pipeline.running.component import BASE_IMAGE
from ml_pipeline.running.step import PROGRESS_VARIABLE, steps_at_once

EVENT = StepEvent("step started", "42", "preprocessing", "G20/DE/2026-07-27_2026-08-03")
LINE = json.dumps(
    {
        "levelname": "INFO",
        "message": "step started",
        "run_id": "42",
        "step": "preprocessing",
        "data_scope": "G20/DE/2026-07-27_2026-08-03",
        "timestamp": "2026-08-24T12:00:00+00:00",
    }
)


@dsl.component(base_image=BASE_IMAGE, install_kfp_package=False)  # type: ignore[untyped-decorator]
def say_op(text: str) -> None:
    """Prints the text; fails when it is `fail`."""
    if text == "fail":
        raise ValueError("told to fail")
    print(text)  # noqa: T201 -- that is its job


def ignore(event: StepEvent) -> None:
    """For tests that are about something else."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A compiled pipeline of one task that prints its parameter."""

    @dsl.pipeline(name="say")  # type: ignore[untyped-decorator]  # kfp has no types
    def say(text: str) -> None:
        say_op(text=text)

    path = tmp_path / "pipeline.yaml"
    compiler.Compiler().compile(say, str(path))
    return path


@pytest.fixture(autouse=True)
def own_python_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")


def test_line_of_a_step_is_an_event() -> None:
    assert StepEvent.parse(LINE) == EVENT


def test_line_of_a_step_that_ended_tells_how() -> None:
    line = LINE.replace('"step started"', '"step ended", "status": "failed", "seconds": 1.5')
    event = StepEvent.parse(line)
    assert event is not None
    assert (event.message, event.status) == ("step ended", "failed")


def test_line_of_a_step_at_work_tells_how_far_it_is() -> None:
    line = LINE.replace('"step started"', '"step progress", "rows_in": 3, "rows_total": 10')
    event = StepEvent.parse(line)
    assert event is not None
    assert (event.rows_in, event.rows_out, event.rows_total) == (3, None, 10)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "12:00:00.123 - INFO - Executing task 'preprocessing'",
        "{}",
        '{"message": "hello", "step": "preprocessing"}',
        LINE[:-10],
        f"[KFP Executor] {LINE}",
    ],
)
def test_other_line_is_no_event(line: str) -> None:
    assert StepEvent.parse(line) is None


@pytest.mark.parametrize(
    "line",
    [
        '{"message": "step by step"}',
        '["step started"]',
        '{"key": "step started"}',
        LINE.replace("step started", "step by step"),
    ],
)
def test_json_that_only_resembles_an_event_is_none(line: str) -> None:
    assert StepEvent.parse(line) is None


def test_each_run_has_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_run, "RUNS_FOLDER", tmp_path / "runs")
    folder = new_run_folder("42")
    assert folder == tmp_path / "runs" / "42"
    assert folder.is_dir()


def test_the_same_run_id_in_another_storage_has_a_folder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_run, "RUNS_FOLDER", tmp_path / "runs")
    first, second = new_run_folder("night-resumed-1"), new_run_folder("night-resumed-1")
    assert first != second
    assert second.name.startswith("night-resumed-1_")


def test_runs_that_start_together_have_different_ids() -> None:
    assert len({new_run_id() for _ in range(100)}) == 100


def test_output_of_the_tasks_goes_to_the_log_and_not_to_the_screen(
    package: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_compiled(package, {"text": "hello"}, tmp_path, ignore)
    assert "hello" in (tmp_path / "run.log").read_text(encoding="utf-8")
    assert "hello" not in "".join(capfd.readouterr())
    assert not isinstance(sys.stdout, local_run._Tee)


def test_events_of_the_tasks_are_handed_on(package: Path, tmp_path: Path) -> None:
    events: list[StepEvent] = []
    assert run_compiled(package, {"text": LINE}, tmp_path, events.append)
    assert events == [EVENT]


def test_failure_of_a_task_fails_the_run(package: Path, tmp_path: Path) -> None:
    assert not run_compiled(package, {"text": "fail"}, tmp_path, ignore)
    log = (tmp_path / "run.log").read_text(encoding="utf-8")
    assert "told to fail" in log
    assert "Inner task failed" in log


def test_interpreter_may_lie_in_a_folder_with_a_space(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interpreter = tmp_path / "my project" / "python"
    interpreter.parent.mkdir()
    interpreter.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    interpreter.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(interpreter))

    assert run_compiled(package, {"text": "hello"}, tmp_path, ignore)
    assert sys.executable == str(interpreter)


def test_tasks_find_the_project_first(monkeypatch: pytest.MonkeyPatch) -> None:
    share_with_tasks(None)
    assert os.environ["PYTHONPATH"].split(os.pathsep) == [str(PROJECT_ROOT), "/somewhere"]


def test_tasks_find_the_project_without_another_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH")
    share_with_tasks(None)
    assert os.environ["PYTHONPATH"] == str(PROJECT_ROOT)


def test_tasks_share_the_memory_with_those_of_another_data_scope() -> None:
    assert steps_at_once() == 1
    with _tasks_informed():
        assert steps_at_once() == 2
    assert steps_at_once() == 1


def test_tasks_report_progress_often() -> None:
    with _tasks_informed():
        assert float(os.environ[PROGRESS_VARIABLE]) == 2
    assert PROGRESS_VARIABLE not in os.environ


def test_tasks_get_the_chosen_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "dev")
    share_with_tasks(None)
    assert os.environ["ML_PIPELINE_ENV"] == "dev"
    share_with_tasks("test")
    assert os.environ["ML_PIPELINE_ENV"] == "test"
