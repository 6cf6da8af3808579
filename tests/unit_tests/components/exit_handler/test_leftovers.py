"""What attempts that were killed, or that came second, leave among the results."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.settings import Settings
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.components.exit_handler.leftovers import (
    delete_expired_runs,
    delete_leftovers,
    delete_unpublished_results,
)
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import (
    OUTPUTS,
    attempt_key,
    result_file,
    result_table,
    run_manifest,
    run_plan_key,
)
from ml_pipeline.storage.objects import Storage
from tests.runs import DE, RUN_ID, put_finished_scope, put_records, put_run_plan, step_record

NOW = datetime.now(UTC)
BEFORE = NOW - timedelta(days=14)


@pytest.fixture
def step(settings: Settings) -> Step:
    """The exit handler of a run that succeeds."""
    step = Step("exit_handler", RUN_ID, settings)
    put_run_plan(step.storage, DE)
    records = map(step_record, ("setup_extraction", "data_extraction", "check_data_scopes"))
    put_records(step.storage, None, records)
    put_finished_scope(step.storage, DE, settings)
    return step


def put(storage: Storage, key: str, days_ago: float) -> str:
    storage.put(key, b"left")
    set_age(storage, key, days_ago)
    return key


def set_age(storage: Storage, key: str, days_ago: float) -> None:
    written = (NOW - timedelta(days=days_ago)).timestamp()
    os.utime(storage.location(key), (written, written))


def listed_keys(manifest: RunManifest) -> set[str]:
    tables = {file.key for parts in manifest.tables.values() for file in parts}
    return tables | {file.key for file in manifest.files}


def keys(storage: Storage, prefix: str) -> set[str]:
    return {stored.key for stored in storage.list_objects(prefix)}


@pytest.mark.parametrize("scope", [DE, None])
def test_results_without_a_manifest_are_deleted_after_the_retention(
    step: Step, scope: DataScope | None
) -> None:
    old = [result_table("kpis", "1", scope), result_file("model.json", "1", scope)]
    recent = [result_table("kpis", "2", scope), result_file("model.json", "2", scope)]
    for key in old:
        put(step.storage, key, 15)
    for key in recent:
        put(step.storage, key, 13)

    manifest = end_run(step)

    left = keys(step.storage, OUTPUTS) - listed_keys(manifest) - {run_manifest(RUN_ID)}
    assert left == set(recent)


def test_results_of_an_attempt_that_still_writes_stay(step: Step) -> None:
    old = put(step.storage, result_table("kpis", "1", DE), 15)
    put(step.storage, result_table("kpis", "1", None), 0)
    assert delete_unpublished_results(step.storage, BEFORE) == 0
    assert step.storage.exists(old)


def test_published_results_stay_however_old_they_are(step: Step) -> None:
    end_run(step)
    before = keys(step.storage, OUTPUTS)
    for key in before:
        set_age(step.storage, key, 99)
    assert delete_unpublished_results(step.storage, BEFORE) == 0
    assert keys(step.storage, OUTPUTS) == before


def test_late_results_of_a_published_run_are_deleted(step: Step) -> None:
    (file,) = end_run(step).tables["run_info"]
    for key in keys(step.storage, OUTPUTS):
        set_age(step.storage, key, 20)
    late = [
        put(step.storage, attempt_key(file.key, "a" * 64), 19),
        put(step.storage, result_table("event_frequencies", RUN_ID, DE), 19),
    ]
    own = put(step.storage, result_file("notes.txt", RUN_ID, DE), 19)

    assert delete_unpublished_results(step.storage, BEFORE) == 2

    assert not [key for key in late if step.storage.exists(key)]
    assert step.storage.exists(own)  # perhaps put there by a person


def test_damaged_manifest_costs_no_results(step: Step) -> None:
    (file,) = end_run(step).tables["run_info"]
    step.storage.put(run_manifest(RUN_ID), b"{")
    put(step.storage, attempt_key(file.key, "a" * 64), 19)
    before = keys(step.storage, OUTPUTS)
    assert delete_unpublished_results(step.storage, BEFORE) == 0
    assert keys(step.storage, OUTPUTS) == before


def test_unfinished_writes_are_deleted_after_the_retention(step: Step) -> None:
    names = {
        f"pipeline_tmp/1/{DE.values[0]}/preprocessing/events.parquet#4711": 15,
        "pipeline_input/extracted/G20/DE/2026-07-27/events-1.parquet#1": 15,
        f"{OUTPUTS}/kpis/run_id=1/_run.parquet#3": 15,
        "pipeline_tmp/2/_run/preprocessing/events.parquet#4712": 13,
        "pipeline_input/source/events/own#1": 15,
        f"pipeline_tmp/{RUN_ID}/_run/preprocessing/events.parquet#7": 0,
    }
    for name, days_ago in names.items():
        Path(step.storage.location(name)).parent.mkdir(parents=True, exist_ok=True)
        Path(step.storage.location(name)).write_bytes(b"half")
        set_age(step.storage, name, days_ago)

    end_run(step)

    left = [name for name in names if Path(step.storage.location(name)).exists()]
    assert left == list(names)[3:5]
    folders = [path.name for path in Path(step.storage.location("pipeline_tmp")).iterdir()]
    assert folders == ["2"]


def test_plan_of_an_expired_run_is_deleted_before_the_rest(
    step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key in keys(step.storage, "pipeline_tmp"):
        set_age(step.storage, key, 15)
    deleted: list[list[str]] = []
    monkeypatch.setattr(step.storage, "delete", deleted.append)

    delete_expired_runs(step.storage, BEFORE)

    assert deleted[0] == [run_plan_key(RUN_ID)]
    assert len(deleted[1]) > 1


def test_link_in_the_temporary_data_is_not_followed(step: Step, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "own.txt").write_bytes(b"own")
    link = Path(step.storage.location(f"pipeline_tmp/{RUN_ID}")) / "_run" / "linked"
    link.symlink_to(tmp_path / "mine")

    end_run(step)

    assert (tmp_path / "mine" / "own.txt").read_bytes() == b"own"


def test_fault_with_one_kind_does_not_keep_the_others(
    step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(step.storage, "pipeline_tmp/1/a", 15)
    put(step.storage, result_table("kpis", "1", DE), 15)
    monkeypatch.setattr(
        "ml_pipeline.components.exit_handler.leftovers.delete_expired_runs",
        lambda storage, _: storage.get("pipeline_tmp/gone"),
    )

    deletions = {each.kind: each for each in delete_leftovers(step.storage, BEFORE)}

    assert "it does not exist" in deletions["runs with temporary data"].fault
    assert deletions["results that were not published"].count == 1
