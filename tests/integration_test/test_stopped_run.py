"""A local run that is stopped by a signal ends at once, with its children, and is recorded."""

import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.disturbed_runs import write_small_sample
from tests.pipeline_runs import PipelineUser

LONGEST_S = 10
"""Two seconds on an idle machine; tests share theirs."""


@pytest.fixture
def user(file_root: str) -> PipelineUser:
    user = PipelineUser(file_root)
    write_small_sample(user.storage)
    return user


def wait_for(process: subprocess.Popen[str], text: str) -> None:
    """Read the output of a run until a line contains the text."""
    assert process.stdout is not None
    assert any(text in line for line in process.stdout), f"the run ended without {text}"


def stop(process: subprocess.Popen[str], *numbers: signal.Signals) -> tuple[str, float]:
    """Send the signals; return the rest of the output and the seconds until the end."""
    started = time.monotonic()
    for number in numbers:
        process.send_signal(number)
        time.sleep(0.05)
    output, _ = process.communicate(timeout=120)
    return output, time.monotonic() - started


def processes_of(user: PipelineUser) -> list[str]:
    """The processes that work on this storage."""
    listed = subprocess.run(["ps", "axeww"], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if user.root in line]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_run_is_recorded_as_cancelled(number: signal.Signals, user: PipelineUser) -> None:
    with user.start("model_series=G20", "markets=DE,US") as process:
        wait_for(process, "setup_pipeline: finished")
        output, seconds = stop(process, number)
        assert process.returncode == 128 + number
    assert seconds < LONGEST_S
    assert processes_of(user) == []
    assert f"The run was stopped by {number.name}." in output
    (run,) = user.runs
    assert run.status == "cancelled"
    assert f"Run {run.run_id} cancelled" in output
    cancelled = [each for each in run.data_scopes if each.status == "cancelled"]
    assert cancelled
    messages = [each.message or "" for each in cancelled]
    assert all(message.startswith("the run was cancelled ") for message in messages)
    assert user.temporary_files() == []


def test_second_signal_leaves_no_process(user: PipelineUser) -> None:
    with user.start("model_series=G20", "markets=DE,US") as process:
        wait_for(process, "setup_pipeline: finished")
        stop(process, signal.SIGINT, signal.SIGINT, signal.SIGINT)
    assert processes_of(user) == []


def test_run_stopped_in_its_first_step_is_recorded(user: PipelineUser) -> None:
    with user.start("model_series=G20", "markets=DE") as process:
        # Its first line of output is the end of the first step.
        while not user.storage.list_objects("pipeline_tmp"):
            time.sleep(0.02)
        stop(process, signal.SIGTERM)
    assert [run.status for run in user.runs] == ["cancelled"]
    assert processes_of(user) == []


def test_run_leaves_nothing_in_the_temporary_folder(user: PipelineUser, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    completed = user.run("model_series=G20", "markets=DE", TMPDIR=str(temporary))
    assert completed.returncode == 0, completed.stdout + completed.stderr
    assert list(temporary.iterdir()) == []
