"""The steps on a server of Spark Connect, also when the connection is lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spark_tests.spark_servers import (
    PATIENCE_S,
    Server,
    free_port,
    running_connect_server,
    wait_until,
)
from tests.spark_tests.step_runs import StepRun, assert_same_as_local


def on_connect(address: str, rows_per_task: int) -> dict[str, Any]:
    return {"remote": address, "rows_per_task": rows_per_task}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server, which the last test of this module kills."""
    with running_connect_server(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture(scope="module")
def run(server: Server, tmp_path_factory: pytest.TempPathFactory) -> StepRun:
    spark = on_connect(server.address, rows_per_task=10)
    return StepRun(tmp_path_factory.mktemp("run"), spark, {"probe": True}).lay_out().finish()


def test_a_connect_server_does_what_this_machine_does(run: StepRun) -> None:
    assert_same_as_local(run)


def test_workers_of_the_server_have_the_code_as_an_artifact_alone(run: StepRun) -> None:
    probes = [line["files"] for line in run.lines if line.get("message") == "probe"]

    assert len(probes) == 1
    assert len(probes[0]) == 12
    assert all(".zip/" in file for file in probes[0]), probes[0]


def test_progress_of_the_server_comes_from_the_tasks(run: StepRun) -> None:
    reports = run.progress()

    assert {"count objects", "check events"} <= {report["stage"] for report in reports}
    assert max(int(report["tasks"].partition("/")[0]) for report in reports) > 0


def test_a_server_that_starts_again_is_waited_for(server: Server, tmp_path: Path) -> None:
    patient = {"retries": {"attempts": 20, "wait_initial_s": 1, "wait_max_s": 5}}
    run = StepRun(tmp_path / "run", on_connect(server.address, 10), patient).lay_out()
    port = int(server.address.rpartition(":")[2])
    with run.started() as process:
        wait_until(lambda: run.pieces("preprocessing", "events") > 2, "pieces are written")
        ended = run.record().status
        server.kill()
        with running_connect_server(tmp_path / "again", port):
            assert process.wait(PATIENCE_S) == 0, run.output[-5_000:]

    assert ended == "started"
    warnings = [each.message for each in run.record().warnings]
    assert any("Spark cannot be reached" in message for message in warnings)
    assert_same_as_local(run)


def test_a_server_that_is_gone_ends_the_step_with_its_error(tmp_path: Path) -> None:
    options = {"patience": 1, "retries": {"attempts": 2}}
    with running_connect_server(tmp_path / "server") as server:
        run = StepRun(tmp_path / "run", on_connect(server.address, 10), options).lay_out()
        with run.started() as process:
            wait_until(lambda: run.pieces("preprocessing", "events") > 2, "pieces are written")
            server.kill()
            assert process.wait(PATIENCE_S) == 0

    error = run.error()
    assert error.error_type == "SparkUnavailableError"
    assert not error.permanent
    assert "Spark cannot be reached, or the connection was lost: failed to connect" in error.message
    [warning] = run.record().warnings
    assert warning.message.startswith("tried again in 0 s: Spark cannot be reached")


def test_a_server_that_does_not_run_is_named(tmp_path: Path) -> None:
    options = {"patience": 1, "retries": {"attempts": 1}}
    address = f"127.0.0.1:{free_port()}"

    run = StepRun(tmp_path, on_connect(f"sc://{address}", 100), options).lay_out().finish()

    assert run.error().error_type == "SparkUnavailableError"
    assert address in run.error().message
