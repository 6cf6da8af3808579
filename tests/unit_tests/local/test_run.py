import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from kfp import compiler, dsl

from config.settings import PROJECT_ROOT
from ml_pipeline.local import run as local_run
from ml_pipeline.local.run import (
    _tasks_informed,
    new_run_folder,
    new_run_id,
    run_compiled,
    share_with_tasks,
)
from ml_pipeline.local.step_event import StepEvent
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
    """Prints the text; fails when it is `fail`, is gone when it ends with `die`."""
    import os

    if text == "fail":
        raise ValueError("told to fail")
    print(text.removesuffix("die"), flush=True)  # noqa: T201 -- that is its job
    if text.endswith("die"):
        os._exit(9)


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


@pytest.mark.parametrize(
    ("messages", "last"),
    [
        (["step started"], "step lost"),
        (["step started", "step progress"], "step lost"),
        (["step started", "step ended"], "step ended"),
        (["step skipped"], "step skipped"),
    ],
)
def test_step_whose_process_is_gone_is_lost(
    package: Path, tmp_path: Path, messages: list[str], last: str
) -> None:
    lines = "\n".join(LINE.replace("step started", message) for message in messages)
    events: list[StepEvent] = []
    assert not run_compiled(package, {"text": f"{lines}\ndie"}, tmp_path, events.append)
    assert events[-1] == (EVENT.lost(9) if last == "step lost" else replace(EVENT, message=last))


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
