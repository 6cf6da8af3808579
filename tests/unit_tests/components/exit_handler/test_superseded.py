import os
from datetime import UTC, date, datetime, timedelta

import pytest

from config.settings import Settings
from ml_pipeline.components.exit_handler.superseded import delete_superseded_events
from ml_pipeline.running.document_store import write_unit_manifest
from ml_pipeline.running.documents import ExtractedUnits, UnitManifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import (
    EXTRACTED,
    source_report_key,
    spark_events_prefix,
    spark_units_key,
    unit_events,
    unit_manifest,
    unit_prefix,
)
from ml_pipeline.storage.objects import Storage

UNIT = ExtractionUnit(("G20", "DE"), date(2026, 7, 27))
NOW = datetime(2026, 9, 1, tzinfo=UTC)
BEFORE = NOW - timedelta(days=14)
ATTEMPT = spark_events_prefix("sparky", "a" * 32)
SPARK = f"{ATTEMPT}/_unit=1"
OLD, NEW = unit_events(UNIT, "old"), unit_events(UNIT, "new")


@pytest.fixture
def storage(settings: Settings) -> Storage:
    storage = Storage.from_settings(settings.storage)
    units = ExtractedUnits(folders=(f"{EXTRACTED}/G20/US/2026-07-27", unit_prefix(UNIT)))
    storage.put(spark_units_key(ATTEMPT), units.to_bytes())
    return storage


def put(storage: Storage, key: str, days_ago: int) -> None:
    storage.put(key, b"events")
    set_age(storage, key, days_ago)


def set_age(storage: Storage, key: str, days_ago: int) -> None:
    written = (NOW - timedelta(days=days_ago)).timestamp()
    os.utime(storage.location(key), (written, written))


def put_manifest(storage: Storage, days_ago: int, *event_keys: str, rows: int = 1) -> None:
    manifest = UnitManifest(
        dimensions={"model_series": "G20", "market": "DE"},
        week=UNIT.week,
        run_id="new",
        event_keys=event_keys,
        rows=rows,
        first_at=None,
        last_at=None,
        source="source",
        settings_digest="settings",
        code_digest="c0de",
        extracted_at=NOW,
    )
    write_unit_manifest(storage, UNIT, manifest)
    set_age(storage, unit_manifest(UNIT), days_ago)


def left(storage: Storage) -> set[str]:
    keys = {stored.key for stored in storage.list_objects(EXTRACTED)}
    return keys - {unit_manifest(UNIT), spark_units_key(ATTEMPT)}


def test_files_that_were_superseded_long_ago_are_deleted(storage: Storage) -> None:
    for key, days_ago in ((OLD, 20), (f"{SPARK}/part-0.parquet", 19), (NEW, 16)):
        put(storage, key, days_ago)
    put_manifest(storage, 15, NEW)
    assert delete_superseded_events(storage, BEFORE) == 2
    assert left(storage) == {NEW}


def test_files_that_were_superseded_of_late_may_still_be_read(storage: Storage) -> None:
    put(storage, OLD, 20)
    put(storage, NEW, 13)
    put_manifest(storage, 13, NEW)
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == {OLD, NEW}


def test_every_file_of_the_present_extraction_stays(storage: Storage) -> None:
    keys = (f"{SPARK}/part-0.parquet", f"{SPARK}/part-1.parquet")
    for key in keys:
        put(storage, key, 20)
    put_manifest(storage, 20, *keys)
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == {*keys}


@pytest.mark.parametrize(("days_ago", "deleted"), [(15, True), (13, False)])
def test_what_a_killed_extraction_left_goes_too(
    storage: Storage, days_ago: int, deleted: bool
) -> None:
    put(storage, OLD, days_ago)
    delete_superseded_events(storage, BEFORE)
    assert (left(storage) == set()) is deleted


def test_files_of_no_unit_are_left_alone(storage: Storage) -> None:
    key = f"{EXTRACTED}/notes.parquet"
    put(storage, key, 99)
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == {key}


def test_damaged_manifest_costs_no_events(storage: Storage) -> None:
    put(storage, OLD, 20)
    put(storage, NEW, 20)
    put(storage, unit_manifest(UNIT), 20)
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == {OLD, NEW}


def test_document_about_an_attempt_goes_with_its_last_events(storage: Storage) -> None:
    put(storage, f"{SPARK}/part-0.parquet", 20)
    set_age(storage, spark_units_key(ATTEMPT), 20)
    put_manifest(storage, 20, f"{SPARK}/part-0.parquet")
    delete_superseded_events(storage, BEFORE)
    assert storage.exists(spark_units_key(ATTEMPT))

    put(storage, NEW, 16)
    put_manifest(storage, 15, NEW)
    delete_superseded_events(storage, BEFORE)
    assert not storage.exists(spark_units_key(ATTEMPT))


def spark_files(storage: Storage, days_ago: int, *names: str) -> set[str]:
    """Write the files of an attempt of whose units nothing is known, and return their keys."""
    keys = {f"{spark_events_prefix('lost', 'b' * 32)}/{name}" for name in names}
    for key in keys:
        put(storage, key, days_ago)
    return keys


def test_spark_files_that_nothing_refers_to_are_deleted(storage: Storage) -> None:
    spark_files(
        storage,
        20,
        "_unit=0/a.parquet",
        "_SUCCESS",
        "_unit=0/.a.parquet.crc",
        "_temporary/0/_temporary/attempt_1/_unit=3/b.parquet",
    )
    assert delete_superseded_events(storage, BEFORE) == 4
    assert left(storage) == set()


def test_spark_files_of_an_attempt_in_progress_stay(storage: Storage) -> None:
    keys = spark_files(storage, 20, "_unit=0/a.parquet") | spark_files(storage, 1, "_SUCCESS")
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == keys


def test_spark_files_that_a_manifest_names_stay_although_their_document_is_gone(
    storage: Storage,
) -> None:
    keys = spark_files(storage, 20, "_unit=0/a.parquet", "_SUCCESS")
    put_manifest(storage, 20, *keys)
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == keys


def test_document_with_a_folder_outside_of_the_units_costs_nothing(storage: Storage) -> None:
    units = ExtractedUnits(folders=("../../pipeline_outputs", "../../../elsewhere"))
    storage.put(spark_units_key(ATTEMPT), units.to_bytes())
    put(storage, f"{SPARK}/part-0.parquet", 20)
    put_manifest(storage, 20, f"{SPARK}/part-0.parquet")
    assert delete_superseded_events(storage, BEFORE) == 0
    assert left(storage) == {f"{SPARK}/part-0.parquet"}


def test_single_file_of_a_unit_that_became_empty_is_deleted(storage: Storage) -> None:
    put(storage, OLD, 20)
    put_manifest(storage, 15)
    assert delete_superseded_events(storage, BEFORE) == 1
    assert left(storage) == set()


@pytest.mark.parametrize(
    ("of_run", "rows", "days_ago", "deleted"),
    [
        ("old", 0, 20, True),  # replaced by an extraction of the run `new`
        ("new", 1, 20, True),  # the unit has events
        ("new", 0, 20, False),
        ("old", 0, 13, False),
    ],
)
def test_report_is_deleted_when_no_unit_without_events_refers_to_it(
    storage: Storage, of_run: str, rows: int, days_ago: int, deleted: bool
) -> None:
    key = source_report_key(of_run)
    put(storage, key, days_ago)
    put_manifest(storage, 20, rows=rows)
    delete_superseded_events(storage, BEFORE)
    assert storage.exists(key) is not deleted
