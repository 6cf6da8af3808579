"""The steps on a cluster of a master and two workers, also when an executor is killed."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spark_tests.spark_servers import PATIENCE_S, Cluster, running_cluster, wait_until
from tests.spark_tests.step_runs import StepRun, assert_same_as_local


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with running_cluster(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


def on_cluster(cluster: Cluster, rows_per_task: int) -> dict[str, Any]:
    return {"master": cluster.master.address, "rows_per_task": rows_per_task}


@pytest.fixture(scope="module")
def run(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> StepRun:
    spark = on_cluster(cluster, rows_per_task=100)
    return StepRun(tmp_path_factory.mktemp("run"), spark, {"probe": True}).lay_out().finish()


def test_a_cluster_does_what_this_machine_does(run: StepRun) -> None:
    assert_same_as_local(run)


def test_workers_have_the_code_from_the_shipped_archive_alone(run: StepRun) -> None:
    probes = [line["files"] for line in run.lines if line.get("message") == "probe"]

    assert len(probes) == 1
    assert len(probes[0]) == 12
    assert all(".zip/" in file for file in probes[0]), probes[0]


def test_progress_on_a_cluster_comes_from_the_tasks(run: StepRun) -> None:
    reports = run.progress()

    assert {"count objects", "check events"} <= {report["stage"] for report in reports}
    assert all(report["tasks"].count("/") == 1 for report in reports)


def test_a_killed_executor_changes_nothing(cluster: Cluster, tmp_path: Path) -> None:
    run = StepRun(tmp_path, on_cluster(cluster, rows_per_task=10)).lay_out()
    with run.started() as process:
        wait_until(lambda: run.pieces("preprocessing", "events") > 2, "pieces are written")
        victim = cluster.executors()[0]
        os.kill(victim, signal.SIGKILL)
        ended = run.record().status
        assert process.wait(PATIENCE_S) == 0, run.output[-5_000:]

    assert victim not in cluster.executors()
    assert ended == "started"
    assert_same_as_local(run)
