"""What a user reads when the work on Spark fails, in a session on this machine."""

import json
import os
import re
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.execution.spark_worker import PACKAGES, package_versions
from ml_pipeline.running.scope_step import run_scope_step
from tests.runs import RUN_ID
from tests.spark_tests.spark_servers import PATIENCE_S, processes_with, wait_until
from tests.spark_tests.step_runs import StepRun, assert_same_as_local, rows


def on_this_machine(rows_per_task: int = 100) -> dict[str, Any]:
    return {"master": "local[2]", "rows_per_task": rows_per_task}


def test_other_versions_at_the_workers_are_named_and_not_tried_again(tmp_path: Path) -> None:
    packages, events = tmp_path / "packages", tmp_path / "events"
    metadata = packages / "polars-0.0.1.dist-info" / "METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text("Metadata-Version: 2.1\nName: polars\nVersion: 0.0.1\n")
    events.mkdir()
    config = {
        "spark.executorEnv.PYTHONPATH": str(packages),
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": events.as_uri(),
        "spark.eventLog.compress": "false",
    }

    run = StepRun(tmp_path / "run", on_this_machine() | {"config": config}).lay_out().finish()

    error = run.error()
    assert error.error_type == "ConfigurationError"
    own = package_versions()["polars"]
    assert f"polars is 0.0.1 there and {own} at the step" in error.message
    assert not any(f"{name} is" in error.message for name in PACKAGES if name != "polars")
    assert set(task_ends(events)) == {"Success"}


def task_ends(events: Path) -> list[str]:
    """Return how each task of Spark ended."""
    logs = [path for path in events.rglob("*") if path.is_file() and path.stat().st_size]
    lines = [line for log in logs for line in log.read_text().splitlines()]
    return [
        json.loads(line)["Task End Reason"]["Reason"]
        for line in lines
        if '"Event":"SparkListenerTaskEnd"' in line
    ]


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ({"spark.driver.memory": "256m"}, r"System memory \d+ must be at least \d+"),
        ({"spark.driver.maxResultSize": "1k"}, r"bigger than spark\.driver\.maxResultSize"),
    ],
)
def test_a_driver_with_too_little_memory_says_what_to_set(
    tmp_path: Path, config: dict[str, str], reason: str
) -> None:
    run = StepRun(tmp_path, on_this_machine() | {"config": config}).lay_out().finish()

    error = run.error()
    assert error.error_type == "ConfigurationError"
    assert error.message.startswith("The driver has too little memory. Give the driver more memory")
    assert re.search(reason, error.message)
    assert not run.record().warnings


def test_a_stopped_step_ends_its_work_on_spark(tmp_path: Path) -> None:
    run = StepRun(tmp_path, on_this_machine(rows_per_task=1)).lay_out(rows(400))
    with run.started() as process:
        wait_until(lambda: run.pieces("preprocessing", "events") > 5, "pieces are written")
        asked_at = time.monotonic()
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_S)
        seconds = time.monotonic() - asked_at

    assert run.error().error_type == "StepStoppedError"
    assert "asked to stop (SIGTERM): check events on Spark is ended" in run.error().message
    assert seconds < 30
    wait_until(lambda: not processes_with(run.mark), "no process is left")
    assert run.pieces("preprocessing", "events") < 400


def overwritten(content: bytes) -> bytes:
    return content[:40] + bytes(200) + content[240:]


def test_a_damaged_file_gives_the_error_of_this_machine(tmp_path: Path) -> None:
    run = StepRun(tmp_path / "run", on_this_machine()).lay_out()
    local = StepRun(tmp_path / "local", {}).lay_out()
    for each in (run, local):
        file = each.root / "test_data" / "second.parquet"
        file.write_bytes(overwritten(file.read_bytes()))

    run.finish()
    run_scope_step("preprocessing", RUN_ID, "0", preprocessing, local.config)

    assert run.error().error_type == local.error().error_type == "DataContractError"
    assert "second.parquet is not a readable Parquet file: " in local.error().message
    assert run.error().message.endswith(local.error().message.rpartition("/")[2])
    assert not run.record().warnings


def test_a_killed_jvm_changes_nothing(tmp_path: Path) -> None:
    run = StepRun(tmp_path, on_this_machine(rows_per_task=10)).lay_out()
    with run.started() as process:
        wait_until(lambda: run.pieces("preprocessing", "events") > 2, "pieces are written")
        [jvm] = [pid for pid, name in processes_with(run.mark).items() if "SparkSubmit" in name]
        os.kill(jvm, signal.SIGKILL)
        assert process.wait(PATIENCE_S) == 0, run.output[-5_000:]

    # By then, the work may be that of the next step, which it then does in its turn.
    assert re.search("tried again in 0 s: Spark cannot be reached|was not done ahead", run.output)
    assert_same_as_local(run)
