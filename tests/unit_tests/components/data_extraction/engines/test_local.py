from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from config.extraction import ExtraColumn, LocalSettings
from config.settings import Settings
from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.errors import DataContractError, ObjectNotFoundError
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, UnitManifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import source_prefix, unit_events, unit_manifest
from ml_pipeline.storage.objects import Storage
from sample_data import Sample, SampleSpec, Weighted, write_sample

SPEC = SampleSpec(
    events=6_000,
    weeks=3,
    model_series=(Weighted(name="G20"), Weighted(name="G30", weight=3)),
    markets=(Weighted(name="DE"), Weighted(name="US")),
)


@pytest.fixture
def sample(storage: Storage) -> Sample:
    return write_sample(storage, SPEC)


def units_of(spec: SampleSpec) -> tuple[ExtractionUnit, ...]:
    return tuple(
        ExtractionUnit((series.name, market.name), week)
        for series in spec.model_series
        for market in spec.markets
        for week in spec.first_days
    )


def job_for(settings: Settings, run_id: str = "r1", **changes: Any) -> ExtractionJob:
    return ExtractionJob(
        run_id=run_id,
        settings=settings.extraction.model_copy(update=changes),
        dimensions=settings.dimensions,
        settings_digest="settings",
        code_digest="code",
        units=units_of(SPEC),
    )


def manifest_of(storage: Storage, unit: ExtractionUnit) -> UnitManifest:
    manifest = read_unit_manifest(storage, unit)
    assert manifest is not None
    return manifest


def events_of(storage: Storage, unit: ExtractionUnit) -> pl.DataFrame:
    keys = manifest_of(storage, unit).event_keys
    return pl.concat([pl.read_parquet(storage.location(key)) for key in keys])


def test_every_unit_gets_its_events_and_a_manifest_that_describes_them(
    storage: Storage, sample: Sample, settings: Settings
) -> None:
    extract_locally(storage, job_for(settings))

    total = 0
    for unit in units_of(SPEC):
        manifest, events = manifest_of(storage, unit), events_of(storage, unit)
        assert manifest.rows == events.height > 100
        assert (manifest.first_at, manifest.last_at) == events.select(
            first=pl.min("occurred_at"), last=pl.max("occurred_at")
        ).row(0)
        assert unit.start() <= events["occurred_at"].min() < unit.end()  # type: ignore[operator]
        assert manifest.event_keys == (unit_events(unit, "r1"),)
        assert manifest.source == storage.location(source_prefix("error_events"))
        assert (manifest.settings_digest, manifest.code_digest) == ("settings", "code")
        total += events.height
    assert total >= SPEC.events


@pytest.mark.parametrize("max_rows", [400, 4_000])
def test_weeks_are_those_of_the_time_zone(
    storage: Storage, sample: Sample, settings: Settings, max_rows: int
) -> None:
    zone = ZoneInfo("Asia/Tokyo")
    job = job_for(settings, local=LocalSettings(max_rows=max_rows))

    extract_locally(storage, job.model_copy(update={"time_zone": zone.key}))

    for unit in units_of(SPEC):
        manifest = manifest_of(storage, unit)
        assert manifest.first_at is not None
        assert manifest.last_at is not None
        assert unit.start(zone) <= manifest.first_at <= manifest.last_at < unit.end(zone)
        assert manifest.rows == events_of(storage, unit).height > 100


@pytest.mark.parametrize("max_rows", [1, 50, 400, 4_000])
def test_result_does_not_depend_on_how_many_rows_are_worked_on_at_a_time(
    storage: Storage, sample: Sample, settings: Settings, max_rows: int
) -> None:
    if max_rows == 1 and storage.uri.startswith("s3"):
        max_rows = 200  # one request an object takes long
    extract_locally(storage, job_for(settings))
    expected = {unit: events_of(storage, unit) for unit in units_of(SPEC)}

    extract_locally(storage, job_for(settings, "r2", local=LocalSettings(max_rows=max_rows)))

    for unit in units_of(SPEC):
        manifest = manifest_of(storage, unit)
        assert manifest.run_id == "r2"
        assert len(manifest.event_keys) > 1 or manifest.rows <= max_rows
        assert_frame_equal(events_of(storage, unit), expected[unit])


@pytest.mark.parametrize("max_rows", [50, 400, 4_000, 1_000_000])
def test_progress_counts_every_source_row_once(
    storage: Storage, sample: Sample, settings: Settings, max_rows: int
) -> None:
    reports: list[tuple[int, int]] = []
    job = job_for(settings, local=LocalSettings(max_rows=max_rows))

    extract_locally(storage, job, lambda read, total: reports.append((read, total)))

    (total,) = {total for _, total in reports}
    counts = [read for read, _ in reports]
    assert counts == sorted(set(counts))
    assert counts[-1] == total >= SPEC.events
    assert (len(counts) > 1) == (max_rows < total)


def test_unit_without_events_exists_and_has_no_file(
    storage: Storage, sample: Sample, settings: Settings
) -> None:
    later = ExtractionUnit(("G20", "DE"), SPEC.end + timedelta(days=7))
    job = job_for(settings).model_copy(update={"units": (later,)})

    extract_locally(storage, job)

    manifest = manifest_of(storage, later)
    assert (manifest.rows, manifest.event_keys, manifest.first_at) == (0, (), None)


def test_units_that_an_earlier_attempt_finished_are_left_alone(
    storage: Storage, sample: Sample, settings: Settings
) -> None:
    extract_locally(storage, job_for(settings))
    first, *others = units_of(SPEC)
    storage.delete([unit_manifest(first)])
    before = {unit: manifest_of(storage, unit) for unit in others}

    extract_locally(storage, job_for(settings))

    assert manifest_of(storage, first).rows > 0
    assert {unit: manifest_of(storage, unit) for unit in others} == before


def test_extra_columns_are_carried_through_under_their_new_names(
    storage: Storage, sample: Sample, settings: Settings
) -> None:
    columns = settings.extraction.columns.model_copy(
        update={"extra": {"odometer": ExtraColumn(column="mileage_km", type="float")}}
    )

    extract_locally(storage, job_for(settings, columns=columns))

    events = events_of(storage, units_of(SPEC)[0])
    assert events.columns[-1] == "odometer"
    assert events["odometer"].equals(events["mileage_km"])


def test_missing_source_says_where_to_put_it(storage: Storage, settings: Settings) -> None:
    with pytest.raises(
        ObjectNotFoundError, match=r"source table objects has no Parquet or CSV file.*generate"
    ):
        extract_locally(storage, job_for(settings))


def test_missing_column_is_named_with_the_columns_that_are_there(
    storage: Storage, sample: Sample, settings: Settings
) -> None:
    columns = settings.extraction.columns
    renamed = columns.error_events.model_copy(update={"event_id": "dtc"})

    with pytest.raises(
        DataContractError, match=r"error_events lacks dtc \(for event_id\); it has readout_id, "
    ):
        extract_locally(
            storage,
            job_for(settings, columns=columns.model_copy(update={"error_events": renamed})),
        )
