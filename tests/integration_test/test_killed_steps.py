"""Local runs of which a step is killed, or whose temporary data is deleted, say what happened."""

from pathlib import Path

import polars as pl
import pytest

from tests.disturbed_runs import write_small_sample
from tests.pipeline_runs import PipelineUser

# Python executes this module in every process of the run, before anything else: also in the one
# whose forks execute the tasks.
DISTURBANCE = """
import os, shutil, signal, sys

def disturb():
    if os.environ["VICTIM"] + "_op" not in sys.argv:
        return
    if os.environ["HOW"] == "at its start":
        os.kill(os.getpid(), signal.SIGKILL)
    elif os.environ["HOW"] == "loses the data":
        shutil.rmtree(os.environ["TEMPORARY"])
    else:
        from ml_pipeline.running.step import Step
        Step.retried = lambda self, work: (
            work() if work.__name__ == "_record_start" else os.kill(os.getpid(), signal.SIGKILL)
        )

if "ml_pipeline.local.task_server" in sys.orig_argv:
    from kfp.dsl import executor_main as executor
    execute = executor.executor_main
    executor.executor_main = lambda: (disturb(), execute())
"""


@pytest.fixture
def user(file_root: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PipelineUser:
    """A user whose steps are disturbed as the variables VICTIM and HOW say."""
    user = PipelineUser(file_root)
    write_small_sample(user.storage)
    (tmp_path / "sitecustomize.py").write_text(DISTURBANCE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("TEMPORARY", user.storage.location("pipeline_tmp"))
    return user


@pytest.mark.parametrize(
    ("victim", "how"),
    [
        ("setup_extraction", "at its start"),
        ("data_extraction", "at its start"),
        ("data_extraction", "in its work"),
    ],
)
def test_killed_step_is_named(user: PipelineUser, victim: str, how: str) -> None:
    run = user.run("model_series=G20", "markets=DE,US", VICTIM=victim, HOW=how)

    assert run.returncode == 1
    errors = user.result("error_logs").filter(pl.col("data_scope") == "_run")
    assert errors.get_column("step").to_list() == [victim]
    assert f"{victim} failed, " in run.stdout


@pytest.mark.parametrize(
    ("victim", "named", "message"),
    [
        ("set_mining", "set_mining", "run_plan.json: it does not exist"),
        ("exit_handler", "setup_extraction", "the temporary data of the run was deleted"),
    ],
)
def test_run_whose_temporary_data_is_deleted_says_so(
    user: PipelineUser, victim: str, named: str, message: str
) -> None:
    run = user.run("model_series=G20", "markets=DE,US", VICTIM=victim, HOW="loses the data")

    (manifest,) = user.runs
    assert manifest.status == "failed"
    # The other data scope may be a step behind, and loses its data there.
    messages = user.result("error_logs").filter(pl.col("step") == named).get_column("message")
    assert [message in each for each in messages] == [True]
    assert f"{named} failed, " in run.stdout
