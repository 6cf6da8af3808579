"""Polars and Spark make the same units: the same rows in the same order, the same manifests."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from config.dimensions import Dimension
from config.extraction import ExtraColumn, ExtractionSettings, TimeColumn
from config.load import load_settings
from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.components.data_extraction.spark_script import extract_on_spark
from ml_pipeline.errors import DataContractError
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import left_out_key, source_prefix, source_report_key
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, write_sample
from tests.spark_tests.hard_cases import Cases, as_utc, generate

# PySpark leaves the sockets it fetches rows through to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

EXTRA = {
    "workshop": ExtraColumn(column="workshop", type="string"),
    "voltage": ExtraColumn(column="voltage", type="float"),
}
CASES_A_KIND = 30
SHIPPED = load_settings("test", environ={}).dimensions


def extraction(extra: bool = False, **time: Any) -> ExtractionSettings:
    settings = load_settings("test", environ={}).extraction
    update = {"time": TimeColumn(**time), "extra": EXTRA if extra else {}}
    return settings.model_copy(update={"columns": settings.columns.model_copy(update=update)})


def write_source(folder: Path, objects: pl.DataFrame, events: pl.DataFrame) -> None:
    for name, frame in (("objects", objects), ("error_events", events)):
        target = folder / "test_data" / source_prefix(name)
        target.mkdir(parents=True)
        # Two files: a table is a folder.
        half = frame.height // 2
        frame.head(half).write_parquet(target / "part-0.parquet")
        frame.tail(frame.height - half).write_parquet(target / "part-1.parquet")


def assert_same_units(
    spark: Any,
    folder: Path,
    settings: ExtractionSettings,
    units: Sequence[ExtractionUnit],
    name: str = "",
    time_zone: str = "UTC",
    dimensions: dict[str, Dimension] | None = None,
) -> int:
    """Extracts with both engines; returns the number of events."""
    storage = Storage(folder.as_uri(), "test_data")
    found = []
    for engine in ("polars", "spark"):
        run_id = f"{engine}{name}"
        job = ExtractionJob(
            run_id=run_id,
            settings=settings,
            dimensions=SHIPPED if dimensions is None else dimensions,
            settings_digest="s",
            code_digest="c",
            units=tuple(units),
            time_zone=time_zone,
        )
        if engine == "polars":
            extract_locally(storage, job)
        else:
            extract_on_spark(spark, storage, job)
        found.append({unit: read_unit(storage, unit) for unit in units})
    left_out = [storage.get(left_out_key(f"{engine}{name}")) for engine in ("polars", "spark")]
    assert left_out[0] == left_out[1]
    reports = [storage.find(source_report_key(f"{engine}{name}")) for engine in ("polars", "spark")]
    assert reports[0] == reports[1]
    for unit in units:
        (events, manifest), (spark_events, spark_manifest) = (units_of[unit] for units_of in found)
        assert spark_manifest == manifest, str(unit)
        assert_frame_equal(spark_events, events, check_exact=True)
    return sum(manifest["rows"] for _, manifest in found[0].values())


def read_unit(storage: Storage, unit: ExtractionUnit) -> tuple[pl.DataFrame, dict[str, Any]]:
    """The events of a unit and what its manifest says besides who made it, where and when."""
    manifest = read_unit_manifest(storage, unit)
    assert manifest is not None
    files = [storage.location(key) for key in manifest.event_keys]
    parts = [pl.read_parquet(file, hive_partitioning=False) for file in files]
    events = pl.concat(parts or [pl.DataFrame()])
    assert events.height == manifest.rows
    return events, manifest.model_dump(exclude={"run_id", "event_keys", "extracted_at"})


def as_text(frame: pl.DataFrame, text_format: str, ending: str = "") -> pl.DataFrame:
    """The events with times as strings, some of which are none."""
    moment = pl.col("occurred_at")
    text = moment.dt.strftime(text_format) + pl.lit(ending)
    spoilt = (
        pl.when(pl.int_range(pl.len()) % 17 == 3)
        .then(text + pl.lit("\n"))
        .when(pl.int_range(pl.len()) % 17 == 5)
        .then(pl.lit("31.02.2026 00:00"))
        .otherwise(text)
    )
    return frame.with_columns(spoilt.alias("occurred_at"))


def as_number(frame: pl.DataFrame, unit: Any, factor: int = 1) -> pl.DataFrame:
    """The events with times as numbers, some of them absurd, and event ids as numbers."""
    number = pl.col("occurred_at").dt.epoch(unit) // factor
    absurd = pl.when(pl.int_range(pl.len()) % 19 == 7).then(2**62).otherwise(number)
    ids = pl.col("event_id").rank("dense").cast(pl.Int32)
    return frame.with_columns(absurd.alias("occurred_at"), ids.alias("event_id"))


NEW_YORK, BERLIN, LORD_HOWE = "America/New_York", "Europe/Berlin", "Australia/Lord_Howe"
KINDS = {
    "timestamps": (as_utc, {"kind": "timestamp"}),
    "timestamps without a zone": (lambda f: f, {"kind": "timestamp"}),
    "local times with changes of an hour": (
        lambda f: f,
        {"kind": "timestamp", "zone": BERLIN},
    ),
    "local times with changes of half an hour": (
        as_utc,
        {"kind": "timestamp", "zone": LORD_HOWE},
    ),
    "epoch seconds": (lambda f: as_number(f, "s"), {"kind": "epoch_seconds"}),
    "epoch milliseconds": (lambda f: as_number(f, "ms"), {"kind": "epoch_milliseconds"}),
    "epoch microseconds": (lambda f: as_number(f, "us"), {"kind": "epoch_microseconds"}),
    "local texts": (
        lambda f: as_text(f, "%d.%m.%Y %H:%M:%S%.6f"),
        {"kind": "string", "format": "%d.%m.%Y %H:%M:%S.%f", "zone": NEW_YORK},
    ),
    "texts with an offset": (
        lambda f: as_text(f, "%Y-%m-%dT%H:%M:%S", "+0530"),
        {"kind": "string", "format": "%Y-%m-%dT%H:%M:%S%z"},
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_hard_cases_are_equal_row_for_row(spark: Any, tmp_path: Path, kind: str) -> None:
    stored_as, time = KINDS[kind]
    cases = generate(CASES_A_KIND, seed=list(KINDS).index(kind))
    write_source(tmp_path, cases.objects_frame, stored_as(cases.events_frame))

    events = assert_same_units(spark, tmp_path, extraction(extra=True, **time), cases.units)

    assert events > 20


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, LORD_HOWE])
def test_weeks_of_a_time_zone_are_equal(spark: Any, tmp_path: Path, zone: str) -> None:
    cases = generate(CASES_A_KIND, seed=7)
    write_source(tmp_path, cases.objects_frame, as_utc(cases.events_frame))

    events = assert_same_units(spark, tmp_path, extraction(), cases.units, time_zone=zone)

    assert events > 20


def test_further_columns_of_every_type_are_equal(spark: Any, tmp_path: Path) -> None:
    cases = generate(CASES_A_KIND, seed=5)
    row, moment = pl.int_range(pl.len()), pl.col("occurred_at")
    stored = {
        "boolean": {"flag": row % 3 == 0},
        "integer": {
            "small": (row % 7).cast(pl.Int16),
            "unsigned": (row % 5).cast(pl.UInt32),
            "whole": (row % 9).cast(pl.Decimal(18, 0)),
        },
        "float": {
            "single": pl.col("voltage").cast(pl.Float32),
            "cents": row.cast(pl.Decimal(9, 2)),
        },
        "string": {"category": pl.col("workshop").cast(pl.Categorical), "number": row % 11},
        "date": {"day": moment.dt.date()},
        "timestamp": {
            "tokyo": moment.dt.convert_time_zone("Asia/Tokyo"),
            "no_zone": moment.dt.replace_time_zone(None),
            "millis": moment.dt.cast_time_unit("ms"),
        },
    }
    events = as_utc(cases.events_frame).with_columns(
        expression.alias(name)
        for columns in stored.values()
        for name, expression in columns.items()
    )
    write_source(tmp_path, cases.objects_frame, events)
    settings = extraction()
    columns = settings.columns.model_copy(
        update={
            "extra": {
                name: ExtraColumn.model_validate({"column": name, "type": kind})
                for kind, columns in stored.items()
                for name in columns
            }
        }
    )
    with_extra = settings.model_copy(update={"columns": columns})

    assert assert_same_units(spark, tmp_path, with_extra, cases.units) > 20


def test_files_in_folders_count_and_unfinished_ones_do_not(spark: Any, tmp_path: Path) -> None:
    cases = generate(CASES_A_KIND, seed=99)
    write_source(tmp_path, cases.objects_frame, as_utc(cases.events_frame))
    units = cases.units
    expected = assert_same_units(spark, tmp_path, extraction(), units)
    table = tmp_path / "test_data" / source_prefix("error_events")
    for name in ("_temporary/0/part-0.parquet", "_part-0.parquet", ".part-0.parquet"):
        unfinished = table / name
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        changed = as_utc(cases.events_frame).with_columns(event_id=pl.lit("unfinished"))
        changed.write_parquet(unfinished)
    for part, folder in (("part-0.parquet", "2026/03"), ("part-1.parquet", "year=2025")):
        (table / folder).mkdir(parents=True)
        (table / part).rename(table / folder / part)

    assert assert_same_units(spark, tmp_path, extraction(), units, "-in-folders") == expected > 20


def test_cases_are_many() -> None:
    assert len(KINDS) * CASES_A_KIND >= 250
    empty = generate(CASES_A_KIND, seed=1)
    assert len({unit.values[0] for unit in empty.units}) == CASES_A_KIND


def test_sample_data_is_equal_row_for_row(spark: Any, tmp_path: Path) -> None:
    storage = Storage(tmp_path.as_uri(), "test_data")
    sample = write_sample(storage, SampleSpec(events=30_000, weeks=4))
    units = [
        ExtractionUnit((series.name, market.name), week)
        for series in sample.spec.model_series
        for market in sample.spec.markets
        for week in sample.spec.first_days
    ]

    assert assert_same_units(spark, tmp_path, extraction(), units) > 30_000


MONDAY = datetime(2026, 1, 5)
names = st.sampled_from(["v1", "v2", None])
moments = st.datetimes(datetime(2025, 12, 28), datetime(2026, 1, 20)) | st.sampled_from(
    [MONDAY, datetime(2026, 1, 11, 23, 59, 59, 999_999), datetime(2026, 1, 12)]
)
rows = st.tuples(
    st.text(max_size=3) | st.none(),
    names,
    st.text(max_size=3) | st.none(),
    moments | st.none(),
    st.floats(width=32) | st.none(),
    st.text(max_size=2) | st.none(),
    st.floats() | st.none(),
)


@settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # every example is a Spark job
    suppress_health_check=list(HealthCheck),
)
@given(
    objects=st.lists(st.tuples(names, st.sampled_from(["S", "T"]), st.just("DE")), max_size=4),
    events=st.lists(rows, max_size=12),
)
def test_whatever_hypothesis_thinks_of_is_equal(
    spark: Any,
    tmp_path_factory: pytest.TempPathFactory,
    objects: list[tuple[Any, ...]],
    events: list[tuple[Any, ...]],
) -> None:
    folder = tmp_path_factory.mktemp("hypothesis")
    cases = Cases(objects, events)
    units = [ExtractionUnit(("S", "DE"), date(2026, 1, day)) for day in (5, 12)]
    write_source(folder, cases.objects_frame, as_utc(cases.events_frame))

    assert_same_units(spark, folder, extraction(extra=True), units)


@pytest.mark.parametrize(
    ("change", "time", "message"),
    [
        (pl.col("event_id").alias("code"), {}, r"lacks event_id \(for event_id\); it has"),
        (pl.lit(1.5).alias("event_id"), {}, r"event_id \(for event_id\) is Float64, which cannot"),
        (pl.lit("x").alias("mileage_km"), {}, r"mileage_km \(for mileage_km\) is String"),
        (pl.lit(1).alias("occurred_at"), {}, r"occurred_at .*Int.*but timestamps are expected"),
        (pl.lit("x").alias("occurred_at"), {"kind": "epoch_seconds"}, "whole numbers are expected"),
    ],
)
def test_source_that_does_not_fit_is_refused_alike(
    spark: Any, tmp_path: Path, change: pl.Expr, time: dict[str, Any], message: str
) -> None:
    frame = as_utc(generate(3, seed=1).events_frame).with_columns(change)
    if change.meta.output_name() == "code":
        frame = frame.drop("event_id")
    write_source(tmp_path, generate(3, seed=1).objects_frame, frame)
    storage = Storage(tmp_path.as_uri(), "test_data")
    job = ExtractionJob(
        run_id="r",
        settings=extraction(**time),
        dimensions=SHIPPED,
        settings_digest="",
        code_digest="",
        units=(ExtractionUnit(("S", "DE"), date(2026, 1, 5)),),
    )

    with pytest.raises(DataContractError, match=message):
        extract_locally(storage, job)
    with pytest.raises(DataContractError, match=message):
        extract_on_spark(spark, storage, job)


SITES = ("Köln Süd/Ost", "a, b", "x=1%", None)
SITE = Dimension(table="objects", column="site", values=("?",))
AGE = Dimension(table="error_events", column="Age class", values=("?",))


@pytest.mark.parametrize(
    ("dimensions", "has_objects"),
    [
        ({}, True),
        ({}, False),
        ({"site": SITE}, True),
        ({"age": AGE}, False),
        ({"age": AGE, "site": SITE}, True),
    ],
)
def test_units_of_any_dimensions_are_equal(
    spark: Any, tmp_path: Path, dimensions: dict[str, Dimension], has_objects: bool
) -> None:
    listed = [(f"o{number % 20}", SITES[number % 4]) for number in range(25)]
    rows = [
        (f"o{number % 22}", f"e{number % 3}", ("11+", "1/10", None)[number % 5 % 3], number % 7)
        for number in range(400)
    ]
    events = pl.DataFrame(rows, ["object_id", "event_id", "Age class", "day"], orient="row")
    time = pl.datetime(2026, 1, 5 + 2 * pl.col("day"), time_zone="UTC")
    objects = pl.DataFrame(listed, ["object_id", "site"], orient="row")
    write_source(tmp_path, objects, events.with_columns(occurred_at=time).drop("day"))
    settings = without_readouts(extraction(), has_objects)
    values = {"site": SITES[:3], "age": ("11+", "1/10")}
    units = [
        ExtractionUnit(combination, date(2026, 1, day))
        for combination in product(*(values[name] for name in dimensions))
        for day in (5, 12)
    ]

    assert assert_same_units(spark, tmp_path, settings, units, dimensions=dimensions) > 50


def without_readouts(settings: ExtractionSettings, has_objects: bool) -> ExtractionSettings:
    values = settings.model_dump()
    values["columns"]["error_events"] |= {"readout_id": None, "mileage_km": None}
    if not has_objects:
        values["tables"]["objects"] = None
    return ExtractionSettings.model_validate(values)


def test_oracle_of_the_change_of_clocks_is_python(spark: Any, tmp_path: Path) -> None:
    from zoneinfo import ZoneInfo

    local = [datetime(2026, 10, 25, hour, minute) for hour in range(5) for minute in (0, 30)]
    local += [datetime(2026, 3, 29, hour, minute) for hour in range(5) for minute in (0, 30)]
    cases = Cases([("a", "S", "DE")])
    cases.events = [("r", "a", str(number), at, 1.0, None, None) for number, at in enumerate(local)]
    units = [ExtractionUnit(("S", "DE"), day) for day in (date(2026, 10, 19), date(2026, 3, 23))]
    write_source(tmp_path, cases.objects_frame, cases.events_frame)

    assert_same_units(spark, tmp_path, extraction(zone=BERLIN), units)

    storage = Storage(tmp_path.as_uri(), "test_data")
    events = pl.concat([read_unit(storage, unit)[0] for unit in units])
    found = dict(events.select("event_id", "occurred_at").iter_rows())
    expected = {
        str(number): at.replace(tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)
        for number, at in enumerate(local)
    }
    assert found == expected
