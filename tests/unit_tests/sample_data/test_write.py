"""A sample in storage: complete, the same for the same spec, and never on top of other data."""

from pathlib import Path

import polars as pl
import pytest

from ml_pipeline.errors import ObjectExistsError
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import read_table, scan_tables
from sample_data import (
    SampleSpec,
    build_tables,
    ensure_sample,
    read_sample,
    write_sample,
)
from sample_data.write import COMPLETE, UNFINISHED

SPEC = SampleSpec(events=3_000, weeks=2)
EXTRACTED = "pipeline_input/extracted/G20/DE/2026-08-17/manifest.json"


def _contents(storage: Storage) -> dict[str, bytes]:
    return {
        stored.key: storage.get(stored.key) for stored in storage.list_objects("pipeline_input")
    }


def test_the_files_hold_the_tables(storage: Storage) -> None:
    sample = write_sample(storage, SPEC)
    tables = build_tables(SPEC)
    keys = list(_contents(storage))
    assert keys == [
        "pipeline_input/source/error_events/part-00000.parquet",
        "pipeline_input/source/error_events/part-00001.parquet",
        "pipeline_input/source/objects/part-00000.parquet",
        "pipeline_input/source/sample.json",
        "pipeline_input/static/event_catalog.parquet",
        "pipeline_input/static/known_error_sets.parquet",
    ]
    assert scan_tables(storage, keys[:2], "error_events").collect().equals(tables.error_events)
    for key, name in zip(
        (keys[2], *keys[4:]), ("objects", "event_catalog", "known_error_sets"), strict=True
    ):
        assert read_table(storage, key, name).equals(getattr(tables, name))
    assert sample == tables.sample == read_sample(storage)


def test_the_same_spec_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (Storage(f"file://{tmp_path}", domain) for domain in ("kubeflow", "playground"))
    write_sample(first, SPEC)
    write_sample(second, SPEC)
    assert _contents(first) == _contents(second)


def test_another_seed_gives_other_events_objects_and_times(tmp_path: Path) -> None:
    first, second = (Storage(f"file://{tmp_path}", domain) for domain in ("kubeflow", "playground"))
    write_sample(first, SPEC)
    write_sample(second, SPEC.model_copy(update={"seed": 8}))
    events = [
        scan_tables(
            store, ["pipeline_input/source/error_events/part-00000.parquet"], "error_events"
        )
        for store in (first, second)
    ]
    common = events[0].join(events[1], on=["object_id", "event_id", "occurred_at"])
    assert common.select(pl.len()).collect().item() == 0


def test_a_sample_that_is_there_is_left_alone(storage: Storage) -> None:
    written, first = ensure_sample(storage, SPEC)
    before = storage.list_objects("pipeline_input")
    found, second = ensure_sample(storage, SPEC)
    assert (first, second) == (True, False)
    assert found == written
    assert storage.list_objects("pipeline_input") == before


def test_another_sample_is_refused_and_nothing_changed(storage: Storage) -> None:
    write_sample(storage, SPEC)
    before = _contents(storage)
    with pytest.raises(ObjectExistsError, match=r"sample of 3,000 events.*--force"):
        ensure_sample(storage, SPEC.model_copy(update={"events": 2_000}))
    assert _contents(storage) == before


def test_a_sample_of_an_older_generator_is_refused(storage: Storage) -> None:
    sample = write_sample(storage, SPEC)
    storage.put(COMPLETE, sample.model_copy(update={"version": 0}).model_dump_json().encode())
    with pytest.raises(ObjectExistsError, match="generator version 0"):
        ensure_sample(storage, SPEC)


@pytest.mark.parametrize(
    "key",
    [
        "pipeline_input/source/error_events/mine.parquet",
        "pipeline_input/static/event_catalog.parquet",
        EXTRACTED,
    ],
)
def test_data_of_somebody_else_is_refused(storage: Storage, key: str) -> None:
    storage.put(key, b"mine")
    with pytest.raises(ObjectExistsError, match="not a sample of this version"):
        ensure_sample(storage, SPEC)
    assert _contents(storage) == {key: b"mine"}


def test_force_replaces_the_sample_and_what_was_extracted_from_it(storage: Storage) -> None:
    write_sample(storage, SPEC, events_per_file=200)
    storage.put(EXTRACTED, b"{}")
    storage.put("pipeline_outputs/runs/1.json", b"{}")
    other = SPEC.model_copy(update={"seed": 8})
    sample, written = ensure_sample(storage, other, force=True)
    assert written
    assert read_sample(storage) == sample
    assert sample.files == len(storage.list_objects("pipeline_input/source/error_events")) == 2
    assert not storage.exists(EXTRACTED)
    assert storage.exists("pipeline_outputs/runs/1.json")


def test_an_interrupted_sample_is_not_complete_and_is_written_anew(storage: Storage) -> None:
    def interrupt(events: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_sample(storage, SPEC, progress=interrupt)
    assert storage.exists(UNFINISHED)
    assert read_sample(storage) is None
    sample, written = ensure_sample(storage, SPEC)
    assert written
    assert sample == read_sample(storage)
    assert not storage.exists(UNFINISHED)


def test_progress_counts_up_to_the_number_of_events(storage: Storage) -> None:
    seen: list[int] = []
    write_sample(storage, SPEC, progress=seen.append)
    assert seen == [1_500, 3_000]
