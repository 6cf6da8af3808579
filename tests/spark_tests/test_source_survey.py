"""Polars and Spark find the same reasons for units without events."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest

from config.dimensions import Dimension
from config.extraction import SourceColumns, TimeColumn
from config.load import load_settings
from ml_pipeline.components.data_extraction.source_survey import Survey
from ml_pipeline.components.data_extraction.spark_script import SESSION
from ml_pipeline.running.documents import LeftOut
from ml_pipeline.running.source_report import SourceReport
from ml_pipeline.storage.data_scope import ExtractionUnit

# PySpark leaves the sockets it fetches rows through to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

FIRST = datetime(2026, 7, 28, 7, tzinfo=UTC)
DIMENSIONS = {
    "market": Dimension(table="objects", column="land", values=("DE",)),
    "age": Dimension(table="error_events", column="age", values=("11+",)),
}
OBJECTS = pl.DataFrame(
    {"object_id": ["1", "2", "3", None], "land": ["DE ", "DE ", None, "Köln Süd/Ost"]}
)
TIMES = pl.Series([FIRST + timedelta(hours=hour) for hour in range(5)] + [None])
EVENTS = pl.DataFrame(
    {"object_id": ["1", "1", "2", "3", "9", None], "event_id": "P1", "age": [1, 1, 2, 10, 11, None]}
)
UNITS = [
    ExtractionUnit(("DE", "11"), date(2026, 7, 27)),
    ExtractionUnit(("DE", "3"), date(2026, 8, 3)),
]


def columns(**time: Any) -> SourceColumns:
    given = load_settings("test", environ={}).extraction.columns
    events = given.error_events.model_copy(update={"readout_id": None, "mileage_km": None})
    return given.model_copy(update={"error_events": events, "time": TimeColumn(**time)})


def survey(objects: Any, events: Any, columns: SourceColumns, collect: Any) -> Survey:
    return Survey(objects, events, columns, DIMENSIONS, UNITS, ZoneInfo("UTC"), collect)


def polars_report(events: pl.DataFrame, columns: SourceColumns, left_out: LeftOut) -> SourceReport:
    def collect(frame: pl.LazyFrame) -> list[dict[str, Any]]:
        return frame.collect(engine="streaming").to_dicts()

    return survey(OBJECTS.lazy(), events.lazy(), columns, collect).report(left_out)


def spark_report(
    spark: Any, folder: Any, events: pl.DataFrame, columns: SourceColumns, left_out: LeftOut
) -> SourceReport:
    for option, value in SESSION.items():
        spark.conf.set(option, value)
    frames = []
    for name, frame in (("objects", OBJECTS), ("events", events)):
        frame.write_parquet(folder / f"{name}.parquet")
        frames.append(spark.read.parquet(str(folder / f"{name}.parquet")))

    def collect(frame: Any) -> list[dict[str, Any]]:
        return [row.asDict() for row in frame.collect()]

    return survey(frames[0], frames[1], columns, collect).report(left_out)


@pytest.mark.parametrize(
    ("time", "convert"),
    [
        ({"kind": "timestamp"}, lambda times: times),
        ({"kind": "timestamp"}, lambda times: times.dt.replace_time_zone(None)),
        ({"kind": "epoch_seconds"}, lambda times: times.dt.epoch("ms")),
        ({"kind": "epoch_milliseconds"}, lambda times: times.dt.epoch("s")),
        (
            {"kind": "string", "format": "%Y-%m-%dT%H:%M:%S"},
            lambda times: times.dt.strftime("%Y-%m-%d %H:%M:%S"),
        ),
    ],
)
def test_reports_are_equal(
    spark: Any, tmp_path: Any, time: dict[str, str], convert: Callable[[pl.Series], pl.Series]
) -> None:
    events = EVENTS.with_columns(occurred_at=convert(TIMES))
    left_out = LeftOut(without_time=1, of_unknown_objects=3)
    ours = polars_report(events, columns(**time), left_out)
    assert spark_report(spark, tmp_path, events, columns(**time), left_out) == ours
    assert ours.events == 6
