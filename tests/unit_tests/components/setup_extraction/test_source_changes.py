import os
from datetime import UTC, date, datetime

import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline.components.setup_extraction.source_changes import change_detector, source_state
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.running.document_store import read_run_plan, read_unit_manifest
from ml_pipeline.running.documents import SourceState, UnitManifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import source_prefix
from ml_pipeline.storage.objects import Storage
from tests.conftest import settings_for
from tests.disturbed_runs import DE, TEXTS, write_small_sample
from tests.runs import plan_run

OBJECTS, WEEK_1, WEEK_2 = (
    f"{source_prefix(table)}/{name}.parquet"
    for table, name in (("objects", "all"), ("error_events", "week-1"), ("error_events", "week-2"))
)
NOON = datetime(2026, 8, 24, 12, tzinfo=UTC)


@pytest.fixture
def storage(settings: Settings) -> Storage:
    storage = Storage.from_settings(settings.storage)
    put(storage, OBJECTS, minute=1)
    put(storage, WEEK_1, minute=2)
    return storage


def put(storage: Storage, key: str, minute: int, content: bytes = b"content") -> None:
    storage.put(key, content)
    written = NOON.timestamp() + 60 * minute
    os.utime(storage.location(key), (written, written))


def manifest(sources: SourceState | None) -> UnitManifest:
    return UnitManifest(
        dimensions={"model_series": "G20", "market": "DE"},
        week=date(2026, 7, 27),
        run_id="41",
        event_keys=(),
        rows=0,
        first_at=None,
        last_at=None,
        source="source",
        settings_digest="settings",
        code_digest="c0de",
        extracted_at=NOON,
        sources=sources,
    )


def has_changed(storage: Storage, settings: Settings, before: SourceState | None) -> bool:
    return change_detector(storage, settings.extraction)(manifest(before))


def test_state_counts_to_the_last_write(storage: Storage, settings: Settings) -> None:
    state = source_state(storage, settings.extraction)
    assert state is not None
    assert state.until == NOON.replace(minute=2)
    assert not has_changed(storage, settings, state)


def test_further_file_changes_nothing(storage: Storage, settings: Settings) -> None:
    before = source_state(storage, settings.extraction)
    put(storage, WEEK_2, minute=3)
    storage.put(f"{source_prefix('error_events')}/_SUCCESS", b"")
    assert not has_changed(storage, settings, before)


@pytest.mark.parametrize("key", [OBJECTS, WEEK_1])
def test_file_that_is_replaced_is_a_change(storage: Storage, settings: Settings, key: str) -> None:
    before = source_state(storage, settings.extraction)
    put(storage, key, minute=3)
    assert has_changed(storage, settings, before)


def test_file_of_another_size_is_a_change_whatever_its_time_says(
    storage: Storage, settings: Settings
) -> None:
    before = source_state(storage, settings.extraction)
    put(storage, WEEK_1, minute=2, content=b"longer than before")
    assert has_changed(storage, settings, before)


def test_file_that_is_gone_is_a_change(storage: Storage, settings: Settings) -> None:
    before = source_state(storage, settings.extraction)
    storage.delete([WEEK_1])
    assert has_changed(storage, settings, before)


def test_without_any_file_there_is_nothing_to_extract_again(
    storage: Storage, settings: Settings
) -> None:
    before = source_state(storage, settings.extraction)
    storage.delete([OBJECTS, WEEK_1])
    assert not has_changed(storage, settings, before)
    assert source_state(storage, settings.extraction) is None


def test_settings_may_say_that_changes_do_not_matter(storage: Storage, settings: Settings) -> None:
    before = source_state(storage, settings.extraction)
    put(storage, WEEK_1, minute=3)
    extraction = settings.extraction.model_copy(update={"changed_sources": "reuse"})
    assert not change_detector(storage, extraction)(manifest(before))


def test_nobody_knows_about_tables_in_a_catalog(storage: Storage, settings: Settings) -> None:
    extraction = settings.extraction.model_copy(update={"database": "warehouse"})
    assert source_state(storage, extraction) is None
    assert not has_changed(storage, settings, None)


def units_to_extract(settings: Settings, run_id: str) -> int:
    step = Step("setup_extraction", run_id, settings)
    plan_run(step, TEXTS)
    return len(read_run_plan(step.storage, run_id).units_to_extract)


def test_run_extracts_again_what_was_made_from_a_replaced_file(storage_root: str) -> None:
    settings = settings_for(storage_root)
    storage = Storage.from_settings(settings.storage)
    write_small_sample(storage)
    assert run_in_process("first", TEXTS, settings=settings).status == "succeeded"
    assert units_to_extract(settings, "second") == 0

    key = storage.list_objects(source_prefix("error_events"))[-1].key
    with storage.streamed_target(key) as target:
        pl.read_parquet(storage.location(key)).head(10).write_parquet(target)

    assert units_to_extract(settings, "third") == 8
    assert run_in_process("fourth", TEXTS, settings=settings).status == "succeeded"
    extracted = read_unit_manifest(storage, DE.units[0])
    assert extracted is not None
    assert extracted.run_id == "fourth"
    assert units_to_extract(settings, "fifth") == 0
