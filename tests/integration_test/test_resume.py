"""A run that failed is continued: only what did not finish runs again."""

import subprocess
import sys

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from config.settings import PROJECT_ROOT
from ml_pipeline import results
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.storage.objects import Storage, StoredObject
from tests.conftest import settings_for
from tests.disturbed_runs import (
    DE,
    US,
    run_disturbed,
    sabotages,
    write_small_sample,
)
from tests.pipeline_runs import PipelineUser

MEASURED = ("duration", "peak memory", "run duration")


def resume(user: PipelineUser, run_id: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ml_pipeline", "resume", "--env", "test"]
    return subprocess.run(
        [*command, "--run-id", run_id],
        cwd=PROJECT_ROOT,
        env=user.environment | variables,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def steps_run(output: str) -> list[tuple[str, str]]:
    """Data scope and step of each line of progress."""
    words = [line.split() for line in output.splitlines() if " finished (" in line]
    return [(line[2], line[3].rstrip(":")) for line in words if "/" in line[2]]


def scope_kpis(storage: Storage, run: str) -> pl.DataFrame:
    kpis = results.kpis(run=run, storage=storage).drop("run_id")
    return kpis.filter(pl.col("data_scope") != "_run").sort("data_scope", "step", "kpi")


def files_of(storage: Storage, run_id: str) -> list[StoredObject]:
    stored = storage.list_objects("pipeline_tmp") + storage.list_objects("pipeline_outputs")
    return [found for found in stored if run_id in found.key.replace("=", "/").split("/")]


@pytest.mark.parametrize(
    ("step", "kind"),
    [(step, "file") for step in sabotages()] + [("feature_engineering", "s3")],
)
def test_resumed_run_equals_an_undisturbed_one(
    step: str, kind: str, request: pytest.FixtureRequest
) -> None:
    user = PipelineUser(request.getfixturevalue(f"{kind}_root"))
    settings, storage = settings_for(user.root), user.storage
    write_small_sample(storage)
    run_disturbed(settings, "undisturbed")
    sabotage = sabotages()[step]
    assert run_disturbed(settings, "night", sabotage).status == "failed"
    failed_run = {found.key: storage.get(found.key) for found in files_of(storage, "night")}
    sabotage.repair(storage)

    resumed = resume(user, "night")

    assert resumed.returncode == 0, resumed.stdout + resumed.stderr
    remaining = SCOPE_STEPS[SCOPE_STEPS.index(step) :]
    assert steps_run(resumed.stdout) == [(str(US), name) for name in remaining]
    for table in ("frequent_error_sets", "event_frequencies", "quarantined_events"):
        expected = results.result_table(table, run="undisturbed", storage=storage)
        found = results.result_table(table, run="night-resumed-1", storage=storage)
        assert set(found.get_column("run_id")) == {"night-resumed-1"}
        assert_frame_equal(found.drop("run_id"), expected.drop("run_id"))
    counted = ~pl.col("kpi").is_in(MEASURED)
    after = scope_kpis(storage, "night-resumed-1")
    assert_frame_equal(after.filter(counted), scope_kpis(storage, "undisturbed").filter(counted))
    # What finished did not run again: even its duration and memory are those of the failed run.
    finished = (pl.col("data_scope") == str(DE)) | pl.col("step").is_in(
        SCOPE_STEPS[: SCOPE_STEPS.index(step)]
    )
    assert_frame_equal(after.filter(finished), scope_kpis(storage, "night").filter(finished))
    # Nothing of the failed run was touched.
    assert {found.key: storage.get(found.key) for found in files_of(storage, "night")} == failed_run
