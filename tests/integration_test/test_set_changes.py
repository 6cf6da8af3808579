"""What changed in the frequent_error_sets between runs, and between the weeks of a simulation."""

from collections.abc import Mapping

import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline import results
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.keys import run_manifest
from ml_pipeline.storage.objects import Storage
from sample_data import Pattern, SampleSpec, Weighted, write_sample
from tests.conftest import settings_for

FIRST_WEEK = {"start_date": "2026-08-10", "end_date": "2026-08-17"}
SECOND_WEEK = {"start_date": "2026-08-17", "end_date": "2026-08-24"}
BOTH_WEEKS = {"start_date": "2026-08-10", "end_date": "2026-08-24"}
EMERGING = ("B1F40", "U1F10", "U1F22")
ENDING = ("C0A11", "C0A1C", "C0A2F")
SCOPES = [f"G20/{market}/{{}}_2026-08-24" for market in ("DE", "US")]


def changing_sample() -> SampleSpec:
    """Two weeks in two markets, with one set that emerges and one that ends between them."""
    emerging = [
        pattern.model_copy(update={"last_weeks": 1})
        for pattern in SampleSpec().patterns
        if pattern.event_ids == EMERGING
    ]
    lasting = [pattern for pattern in SampleSpec().patterns if pattern.last_weeks is None]
    ending = Pattern(event_ids=ENDING, rate=0.06, first_weeks=1)
    return SampleSpec(
        events=24_000,
        weeks=2,
        model_series=(Weighted(name="G20"),),
        markets=(Weighted(name="DE"), Weighted(name="US")),
        patterns=(*lasting, *emerging, ending),
    )


def prepared(root: str) -> tuple[Settings, Storage]:
    """Return settings and storage with the sample."""
    settings = settings_for(root)
    storage = Storage.from_settings(settings.storage)
    write_sample(storage, changing_sample())
    return settings, storage


# What does not depend on the kind of storage is tried on files alone: it is faster.
@pytest.fixture
def prepared_files(file_root: str) -> tuple[Settings, Storage]:
    return prepared(file_root)


def run(settings: Settings, run_id: str, period: Mapping[str, str], **texts: str) -> RunManifest:
    parameters = {"model_series": "G20", "markets": "DE,US", "run_type": "individual"}
    manifest = run_in_process(run_id, {**parameters, **period, **texts}, settings=settings)
    assert manifest.status == "succeeded"
    return manifest


def leading(storage: Storage, run_id: str) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Return the significant changes that no other covers, by data scope and in their order."""
    table = results.result_table("set_changes", run=run_id, storage=storage)
    rows = table.filter("significant", pl.col("covered_by").is_null())
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for scope, change, event_ids in rows.select("data_scope", "change", "event_ids").iter_rows():
        found.setdefault(scope, []).append((change, tuple(event_ids)))
    return found


def test_exactly_the_planted_changes_between_two_weeks_are_significant(
    storage_root: str,
) -> None:
    settings, storage = prepared(storage_root)
    first = run(settings, "first", FIRST_WEEK)
    second = run(settings, "second", SECOND_WEEK)

    expected = [("appeared", EMERGING), ("vanished", ENDING)]
    assert "set_changes" not in first.tables
    assert leading(storage, "second") == {scope.format("2026-08-17"): expected for scope in SCOPES}
    assert (first.warnings, second.warnings) == ((), ())
    table = results.read_result(storage, second, "set_changes")
    assert set(table.get_column("compared_run_id")) == {"first"}
    subsets = table.filter("significant", pl.col("covered_by").is_not_null())
    assert {*map(tuple, subsets.get_column("covered_by"))} == {EMERGING, ENDING}


def test_exactly_the_planted_changes_between_weeks_of_a_simulation_are_significant(
    prepared_files: tuple[Settings, Storage],
) -> None:
    settings, storage = prepared_files
    run(settings, "both", BOTH_WEEKS, run_type="simulation")

    # All the windows with the set that ended are in the first week, so it is frequent in both.
    expected = [("appeared", EMERGING), ("falling", ENDING)]
    assert leading(storage, "both") == {scope.format("2026-08-10"): expected for scope in SCOPES}


def test_longer_period_is_compared_with_a_shorter_one(
    prepared_files: tuple[Settings, Storage],
) -> None:
    settings, storage = prepared_files
    run(settings, "week", FIRST_WEEK)
    run(settings, "both", BOTH_WEEKS)

    found = leading(storage, "both")

    changed = {change for changes in found.values() for change in changes}
    assert changed <= {("appeared", EMERGING), ("falling", ENDING)}
    assert ("appeared", EMERGING) in changed


def test_same_week_again_has_no_significant_changes(
    prepared_files: tuple[Settings, Storage],
) -> None:
    settings, _ = prepared_files
    run(settings, "first", FIRST_WEEK)

    again = run(settings, "again", FIRST_WEEK)

    assert {part.rows for part in again.tables["set_changes"]} == {0}


def test_damaged_earlier_run_is_a_warning_and_fails_nothing(
    prepared_files: tuple[Settings, Storage],
) -> None:
    settings, storage = prepared_files
    first = run(settings, "first", FIRST_WEEK)
    storage.put(run_manifest("broken"), b"no JSON")
    storage.delete([file.key for file in first.tables["frequent_error_sets"]])

    second = run(settings, "second", SECOND_WEEK)

    assert "set_changes" not in second.tables
    assert [warning.partition(" is not known: ")[0] for warning in second.warnings] == [
        "exit_handler: what changed since the run broken",
        "exit_handler: what changed since the run first, of 2 data scopes,",
    ]
    info = results.result_table("run_info", run="second", storage=storage)
    assert info.get_column("warnings").to_list() == [list(second.warnings)]
