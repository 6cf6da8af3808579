"""One step of a run again, from the command line, so that a debugger works."""

import subprocess
import sys

from config.settings import PROJECT_ROOT
from tests.conftest import settings_for
from tests.disturbed_runs import US, run_disturbed, sabotages, write_small_sample
from tests.pipeline_runs import PipelineUser


def run_step(
    user: PipelineUser, *options: str, debugger: tuple[str, ...] = (), commands: str = ""
) -> subprocess.CompletedProcess[str]:
    command = [*debugger, "-m", "ml_pipeline", "step", "--env", "test"]
    return subprocess.run(
        [sys.executable, *command, *options],
        cwd=PROJECT_ROOT,
        env=user.environment,
        input=commands,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_debugger_stops_inside_the_step_on_the_data_that_failed(file_root: str) -> None:
    user = PipelineUser(file_root)
    write_small_sample(user.storage)
    run_disturbed(settings_for(file_root), "night", sabotages()["feature_engineering"])
    options = ("--step", "feature_engineering", "--run-id", "night")

    debugged = run_step(
        user, *options, debugger=("-m", "pdb", "-c", "continue"), commands="where\nquit\n"
    )
    stopped = run_step(user, *options, "--scope", str(US))

    assert "Uncaught exception. Entering post mortem debugging" in debugged.stdout
    assert "feature_engineering.py" in debugged.stdout
    assert "DataContractError" in debugged.stdout
    assert stopped.returncode == 1
    assert "event_catalog.parquet is not a readable Parquet file" in stopped.stderr


def test_wrong_options_end_before_anything_is_copied(file_root: str) -> None:
    user = PipelineUser(file_root)

    refused = run_step(user, "--step", "mining", "--run-id", "night")

    assert refused.returncode == 2
    assert "allowed: setup_pipeline, preprocessing" in refused.stderr
