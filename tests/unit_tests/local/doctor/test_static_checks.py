import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.local.doctor.static_checks import (
    check_catalog,
    check_event_classes,
    check_mileage,
    check_static_files,
    read_static,
)
from ml_pipeline.storage.keys import STATIC, static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import to_parquet

CATALOG = pl.DataFrame(
    {
        "event_id": ["P1", "P2"],
        "name": ["pump", "valve"],
        "event_class": ["engine", "chatter"],
        "severity": ["info", "info"],
    }
)
EVENTS = SampledTable.of("faults", pl.DataFrame({"km": [1.0], "none": pl.Series([None])}))


def by_mileage(settings: Settings) -> Settings:
    features = settings.feature_engineering.model_copy(update={"window_by": "mileage"})
    return settings.model_copy(update={"feature_engineering": features})


def dropping(settings: Settings, *classes: str) -> Settings:
    preprocessing = settings.preprocessing.model_copy(update={"drop_event_classes": classes})
    return settings.model_copy(update={"preprocessing": preprocessing})


def test_static_table_is_read(storage: Storage) -> None:
    storage.put(static_table("event_catalog"), to_parquet(CATALOG, "event_catalog", "here"))

    table, finding = read_static(storage, "event_catalog")

    assert table is not None
    assert table.equals(CATALOG)
    assert finding.status == "ok"


def test_absent_static_table_is_fine(storage: Storage) -> None:
    table, finding = read_static(storage, "event_catalog")

    assert table is None
    assert finding.status == "ok"
    assert "There is no event_catalog" in finding.what


def test_malformed_static_table_is_a_fault(storage: Storage) -> None:
    with storage.streamed_target(static_table("event_catalog")) as target:
        CATALOG.drop("severity").write_parquet(target)

    table, finding = read_static(storage, "event_catalog")

    assert table is None
    assert finding.status == "fault"
    assert "column severity is missing" in finding.what
    assert finding.to_do == "Write the columns of data/static/event_catalog.yaml."


def test_file_that_no_step_reads_is_a_warning(storage: Storage) -> None:
    for name in ("known_error_sets.csv", ".hidden", "Event_Catalog.parquet", "notes.txt"):
        storage.put(f"{STATIC}/{name}", b"content")

    (finding,) = check_static_files(storage)

    assert finding.status == "warning"
    assert finding.what == "No step reads static/Event_Catalog.parquet, static/notes.txt."


def test_csv_beside_the_parquet_file_of_a_static_table_is_a_warning(storage: Storage) -> None:
    for name in ("event_catalog.csv", "event_catalog.parquet"):
        storage.put(f"{STATIC}/{name}", b"content")

    (finding,) = check_static_files(storage)

    assert finding.what == "No step reads static/event_catalog.csv."


def test_catalog_that_matches_no_event_is_a_fault() -> None:
    (finding,) = check_catalog(CATALOG, ["error1", "error2"])

    assert finding.status == "fault"
    assert finding.what == ("The ids of event_catalog (P1, P2) match no event (error1, error2).")


def test_some_events_without_a_name_are_a_warning() -> None:
    (finding,) = check_catalog(CATALOG, ["P1", "P7"])

    assert finding.status == "warning"
    assert "1 of 2 event ids" in finding.what


def test_complete_catalog_says_nothing() -> None:
    assert list(check_catalog(CATALOG, ["P1"])) == []


@pytest.mark.parametrize(
    ("catalog", "what", "to_do"),
    [
        (
            CATALOG,
            "no event is of the class 'Chater'; there are chatter, engine",
            "Perhaps chatter",
        ),
        (None, "event_catalog has no class", "Remove it"),
    ],
)
def test_unknown_event_class_is_a_warning(
    settings: Settings, catalog: pl.DataFrame | None, what: str, to_do: str
) -> None:
    (finding,) = check_event_classes(dropping(settings, "Chater"), catalog)

    assert finding.status == "warning"
    assert what in finding.what
    assert finding.to_do.startswith(to_do)


def test_known_event_class_says_nothing(settings: Settings) -> None:
    assert list(check_event_classes(dropping(settings, "chatter"), CATALOG)) == []


@pytest.mark.parametrize("column", [None, "none", "absent"])
def test_windows_by_mileage_need_a_mileage(settings: Settings, column: str | None) -> None:
    (finding,) = check_mileage(by_mileage(settings), EVENTS, column)

    assert finding.status == "fault"
    assert "window_by is mileage" in finding.what


def test_mileage_that_is_there_says_nothing(settings: Settings) -> None:
    assert list(check_mileage(by_mileage(settings), EVENTS, "km")) == []
    assert list(check_mileage(settings, EVENTS, None)) == []
