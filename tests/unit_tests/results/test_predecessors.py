"""Which data scopes set_changes compares, on published runs of hand-made frequent_error_sets."""

from collections.abc import Callable, Mapping
from datetime import date

import polars as pl
import pytest

from ml_pipeline.results.predecessors import find_changes
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.documents import PublishedFile, RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import result_table, run_manifest
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import check_content, load_schema, to_parquet
from tests.unit_tests.results.conftest import US_1, WEEK_1, WEEK_2, Publish, Sets

WEEK_3 = DataScope(("G20", "DE"), date(2026, 8, 17), date(2026, 8, 24))
BOTH_WEEKS = DataScope(("G20", "DE"), WEEK_1.start, WEEK_2.end)
US_2 = DataScope(("G20", "US"), WEEK_2.start, WEEK_2.end)
FIGURES = {
    ("set_mining", "windows"): 1_000.0,
    ("set_mining", "minimum support"): 10.0,
    ("preprocessing", "object days"): 800.0,
}
SETTINGS = {
    ("set_mining", "min_support"): "0.01",
    ("set_mining", "max_set_size"): "8",
    ("feature_engineering", "window_length"): "1800.0",
}
Names = tuple[str, str]
Row = tuple[object, ...]
PublishWhole = Callable[..., RunManifest]


@pytest.fixture
def publish_whole(storage: Storage, publish: Publish) -> PublishWhole:
    """Publishes a run with its figures and settings."""

    def publish_run(
        run_id: str,
        scopes: dict[DataScope, Sets | None],
        figures: Mapping[DataScope, Mapping[Names, float]] | None = None,
        settings: Mapping[Names, str] = SETTINGS,
        dimensions: tuple[str, ...] = ("model_series", "market"),
    ) -> RunManifest:
        manifest = publish(run_id, scopes)
        tables = dict(manifest.tables)
        for scope in scopes:
            of_scope = (figures or {}).get(scope, FIGURES)
            rows: dict[str, list[Row]] = {
                "kpis": [(*name, value, "days") for name, value in of_scope.items()],
                "hyperparameters": [(*name, value, "default") for name, value in settings.items()],
            }
            for table, of_table in rows.items():
                part = put(storage, table, run_id, scope, of_table)
                tables[table] = (*tables.get(table, ()), part)
        manifest = manifest.model_copy(update={"tables": tables, "dimensions": dimensions})
        storage.put(run_manifest(run_id), manifest.to_bytes())
        return manifest

    return publish_run


def put(
    storage: Storage, table: str, run_id: str, scope: DataScope, rows: list[Row]
) -> PublishedFile:
    key = result_table(table, run_id, scope)
    whole = [(run_id, str(scope), *row) for row in rows]
    frame = pl.DataFrame(whole, load_schema(table).polars, orient="row")
    content = to_parquet(frame, table, key)
    storage.put(key, content)
    return PublishedFile(key=key, rows=frame.height, sha256=digest_of(content))


def found(storage: Storage, run: RunManifest) -> pl.DataFrame:
    """Return the changes of a run; there must be no fault."""
    warnings: list[str] = []
    parts = list(find_changes(storage, run, warnings.append))
    assert warnings == []
    for scope, part in parts:
        assert set(part.get_column("data_scope")) <= {str(scope)}
        check_content(part, load_schema("set_changes"), str(scope))
    return pl.concat([load_schema("set_changes").polars.to_frame(), *(part for _, part in parts)])


def compared(storage: Storage, run: RunManifest) -> list[tuple[str, str, str]]:
    """Return data scope, compared run and compared data scope of the changes of a run."""
    columns = ("data_scope", "compared_run_id", "compared_data_scope")
    return found(storage, run).select(*columns).unique(maintain_order=True).rows()


def test_first_run_has_nothing_to_compare_with(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    assert found(storage, publish_whole("a", {WEEK_1: {"A B": 0.5}})).is_empty()


def test_week_is_compared_with_the_week_before(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.5}})
    run = publish_whole("b", {WEEK_2: {"A B": 0.5, "C D": 0.25}})

    (row,) = found(storage, run).iter_rows(named=True)

    assert (row["run_id"], row["data_scope"]) == ("b", str(WEEK_2))
    assert (row["compared_run_id"], row["compared_data_scope"]) == ("a", str(WEEK_1))
    assert (row["event_ids"], row["change"], row["significant"]) == (["C", "D"], "appeared", True)


def test_last_run_before_counts(storage: Storage, publish_whole: PublishWhole) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    publish_whole("b", {WEEK_1: {"A B": 0.2}})
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})

    assert compared(storage, run) == [(str(WEEK_2), "b", str(WEEK_1))]


def test_earlier_period_comes_before_the_same_period(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    publish_whole("b", {WEEK_2: {"A B": 0.2}})
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})

    assert compared(storage, run) == [(str(WEEK_2), "a", str(WEEK_1))]


def test_same_period_is_better_than_nothing(storage: Storage, publish_whole: PublishWhole) -> None:
    publish_whole("a", {WEEK_2: {"A B": 0.2}})
    publish_whole("b", {WEEK_3: {"A B": 0.2}})
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})

    assert compared(storage, run) == [(str(WEEK_2), "a", str(WEEK_2))]


def test_settings_are_read_once_however_often_the_period_was_run(
    storage: Storage, publish_whole: PublishWhole, monkeypatch: pytest.MonkeyPatch
) -> None:
    for run_id in ("a", "b", "c"):
        publish_whole(run_id, {WEEK_2: {"A B": 0.2}})
    run = publish_whole("d", {WEEK_2: {"A B": 0.5}})
    keys: list[str] = []
    get = storage.get

    def noting_get(key: str) -> bytes:
        keys.append(key)
        return get(key)

    monkeypatch.setattr(storage, "get", noting_get)

    assert compared(storage, run) == [(str(WEEK_2), "c", str(WEEK_2))]

    read = [key.split("/")[2] for key in keys if "/hyperparameters/" in key]
    assert sorted(read) == ["run_id=c", "run_id=d"]


def test_each_data_scope_has_its_own_predecessor(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    publish_whole("a", {US_1: {"A B": 0.5}})
    publish_whole("b", {WEEK_1: {"A B": 0.5}})
    run = publish_whole("c", {WEEK_2: {"A B": 0.1}, US_2: {"A B": 0.1}})

    assert compared(storage, run) == [
        (str(WEEK_2), "b", str(WEEK_1)),
        (str(US_2), "a", str(US_1)),
    ]


@pytest.mark.parametrize(
    ("setting", "value", "is_compared"),
    [
        (("set_mining", "min_support"), "0.02", True),
        (("set_mining", "max_set_size"), "4", False),
        (("feature_engineering", "window_length"), "600.0", False),
        (("preprocessing", "of another version"), "1", True),
    ],
)
def test_only_runs_that_count_windows_alike_are_compared(
    storage: Storage, publish_whole: PublishWhole, setting: Names, value: str, is_compared: bool
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}}, settings=SETTINGS | {setting: value})
    run = publish_whole("b", {WEEK_2: {"A B": 0.5}})

    assert found(storage, run).is_empty() is not is_compared


def test_run_with_other_dimensions_is_passed_over(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    publish_whole("b", {WEEK_1: {"A B": 0.1}}, dimensions=("plant", "line"))
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})

    assert compared(storage, run) == [(str(WEEK_2), "a", str(WEEK_1))]


def test_run_that_failed_is_passed_over(storage: Storage, publish_whole: PublishWhole) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    publish_whole("b", {WEEK_1: {"A B": 0.1}, US_1: None})
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})

    assert compared(storage, run) == [(str(WEEK_2), "a", str(WEEK_1))]


def test_data_scopes_of_a_failed_run_that_succeeded_are_compared(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}, US_1: {"A B": 0.1}})
    run = publish_whole("b", {WEEK_2: {"A B": 0.5}, US_2: None})

    assert compared(storage, run) == [(str(WEEK_2), "a", str(WEEK_1))]


def test_empty_data_scope_is_no_predecessor(storage: Storage, publish_whole: PublishWhole) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    publish_whole("b", {WEEK_1: {}})
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})

    assert compared(storage, run) == [(str(WEEK_2), "a", str(WEEK_1))]


def test_weeks_of_a_simulation_are_compared_with_each_other(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    twice = {name: 2 * value for name, value in FIGURES.items()}
    run = publish_whole(
        "a", {WEEK_1: {"A B": 0.1}, BOTH_WEEKS: {"A B": 0.3}}, figures={BOTH_WEEKS: twice}
    )

    (row,) = found(storage, run).iter_rows(named=True)

    assert (row["compared_run_id"], row["data_scope"]) == ("a", str(BOTH_WEEKS))
    assert (row["compared_data_scope"], row["change"]) == (str(WEEK_1), "rising")
    assert row["difference"] == pytest.approx((200 - 100) / 800 * 1_600 / 2_000)


def test_repeated_simulation_is_not_compared_with_its_twin(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    twice = {BOTH_WEEKS: {name: 2 * value for name, value in FIGURES.items()}}
    publish_whole("a", {WEEK_1: {"A B": 0.2}, BOTH_WEEKS: {"A B": 0.4}}, figures=twice)
    run = publish_whole("b", {WEEK_1: {"A B": 0.1}, BOTH_WEEKS: {"A B": 0.3}}, figures=twice)

    assert compared(storage, run) == [
        (str(WEEK_1), "a", str(WEEK_1)),
        (str(BOTH_WEEKS), "b", str(WEEK_1)),
    ]


def test_week_that_adds_nothing_to_a_simulation_has_no_changes(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    run = publish_whole("a", {WEEK_1: {"A B": 0.1}, BOTH_WEEKS: {"A B": 0.3}})

    assert found(storage, run).is_empty()


def warnings_of(storage: Storage, run: RunManifest) -> list[str]:
    """Return the warnings of a run without changes."""
    warnings: list[str] = []
    assert all(part.is_empty() for _, part in find_changes(storage, run, warnings.append))
    return warnings


def test_damaged_manifest_is_a_warning_and_the_run_before_it_counts(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    storage.put(run_manifest("b"), b"{}")
    run = publish_whole("c", {WEEK_2: {"A B": 0.5}})
    warnings: list[str] = []

    ((_, changes),) = find_changes(storage, run, warnings.append)

    assert changes.get_column("compared_run_id").to_list() == ["a"]
    (warning,) = warnings
    assert warning.startswith("what changed since the run b is not known: ")
    assert "is not a readable RunManifest" in warning


@pytest.mark.parametrize("table", ["frequent_error_sets", "kpis", "hyperparameters"])
@pytest.mark.parametrize("damage", ["deleted", "replaced"])
def test_damaged_table_of_an_earlier_run_is_a_warning(
    storage: Storage, publish_whole: PublishWhole, table: str, damage: str
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}, US_1: {"A B": 0.1}})
    run = publish_whole("b", {WEEK_2: {"A B": 0.5}, US_2: {"A B": 0.5}})
    keys = [file.key for file in read_manifest(storage, "a").tables[table]]
    if damage == "deleted":
        storage.delete(keys)
    else:
        for key in keys:
            storage.put(key, b"no Parquet")

    (warning,) = warnings_of(storage, run)

    assert warning.startswith("what changed since the run a, of 2 data scopes, is not known: ")
    assert table in warning


def test_run_of_a_version_without_a_figure_is_a_warning(
    storage: Storage, publish_whole: PublishWhole
) -> None:
    older = {name: value for name, value in FIGURES.items() if name[0] == "set_mining"}
    publish_whole("a", {WEEK_1: {"A B": 0.1}}, figures={WEEK_1: older})
    run = publish_whole("b", {WEEK_2: {"A B": 0.5}})

    (warning,) = warnings_of(storage, run)

    assert "lacks 'object days' of preprocessing" in warning


def test_project_without_the_table_has_no_changes(
    storage: Storage, publish_whole: PublishWhole, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_whole("a", {WEEK_1: {"A B": 0.1}})
    run = publish_whole("b", {WEEK_2: {"A B": 0.5}})
    monkeypatch.setattr("ml_pipeline.results.predecessors.table_names", lambda kind: ["kpis"])

    assert list(find_changes(storage, run, pytest.fail)) == []
