"""The command line names the disk when that is what ended a run."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from tests.disturbed_runs import write_small_sample
from tests.pipeline_runs import PipelineUser, pipeline_command

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
PARAMETERS = ("model_series=G20", "markets=DE")


@pytest.fixture
def user(file_root: str) -> PipelineUser:
    user = PipelineUser(file_root)
    write_small_sample(user.storage)
    return user


@pytest.fixture
def read_only(user: PipelineUser) -> Iterator[Path]:
    """The folder of the storage, in which nothing can be created."""
    folder = Path(user.storage.uri.removeprefix("file://"))
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


def heed_permissions() -> None:
    """Take from root the right to write to read-only folders."""
    if os.geteuid() == 0 and sys.platform == "linux":
        assert ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0


def run_within(user: PipelineUser, *prefix: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*prefix, *pipeline_command(*PARAMETERS)],
        cwd=PROJECT_ROOT,
        env=user.environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        preexec_fn=heed_permissions,
    )


def test_read_only_storage_is_named(user: PipelineUser, read_only: Path) -> None:
    completed = run_within(user)
    assert completed.returncode == 1
    (line,) = (line for line in completed.stdout.splitlines() if "published nothing" in line)
    assert "Cannot write " in line
    assert "access denied; check the permissions of the folder" in line
    assert "Traceback" not in completed.stdout + completed.stderr


def test_disk_without_room_for_the_log_is_named(user: PipelineUser) -> None:
    completed = run_within(user, "bash", "-c", 'ulimit -f 4; exec "$@"', "bash")
    assert completed.returncode == 2
    message = completed.stderr.strip()
    assert message.startswith("Cannot write to ")
    assert "larger than the file system or `ulimit -f` allows" in message
    assert "\n" not in message


def test_disk_that_fills_up_during_the_run_is_named(user: PipelineUser) -> None:
    # The compiled pipeline still fits, the extracted events do not.
    completed = run_within(user, "bash", "-c", 'ulimit -f 24; exec "$@"', "bash")
    assert completed.returncode == 1
    assert "larger than the file system or `ulimit -f` allows" in completed.stdout
    assert "Traceback" not in completed.stdout + completed.stderr
    assert [run.status for run in user.runs] == ["failed"]
    (message,) = user.result("error_logs").get_column("message").unique()
    assert "Cannot write " in message
