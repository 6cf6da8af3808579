import os
from datetime import UTC, date, datetime, timedelta

import pytest

from config.settings import Settings
from ml_pipeline.components.exit_handler.superseded import delete_superseded_events
from ml_pipeline.running.document_store import write_unit_manifest
from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import EXTRACTED, spark_events_prefix, unit_events, unit_manifest
from ml_pipeline.storage.objects import Storage

UNIT = ExtractionUnit("G20", "DE", date(2026, 7, 27))
NOW = datetime(2026, 9, 1, tzinfo=UTC)
BEFORE = NOW - timedelta(days=14)
SPARK = f"{spark_events_prefix('sparky', 'a' * 32)}/model_series=G20/market=DE/week=2026-07-27"
OLD, NEW = unit_events(UNIT, "old"), unit_events(UNIT, "new")


@pytest.fixture
def storage(settings: Settings) -> Storage:
    return Storage.from_settings(settings.storage)


def put(storage: Storage, key: str, days_ago: int) -> None:
    storage.put(key, b"events")
    set_age(storage, key, days_ago)


def set_age(storage: Storage, key: str, days_ago: int) -> None:
    written = (NOW - timedelta(days=days_ago)).timestamp()
    os.utime(storage.location(key), (written, written))


def put_manifest(storage: Storage, days_ago: int, *event_keys: str) -> None:
    manifest = UnitManifest(
        model_series="G20",
        market="DE",
        week=UNIT.week,
        run_id="new",
        event_keys=event_keys,
        rows=1,
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
    return keys - {unit_manifest(UNIT)}


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
