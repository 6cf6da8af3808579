"""Survey of the source tables that explains why some units have no events, on any engine.

It is made only if there are such units: it reads the times and dimensions of the whole tables.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

import narwhals as nw

from config.extraction import SourceColumns, TimeColumn
from ml_pipeline.components.data_extraction.source_columns import (
    Dimensions,
    of_table,
    our_events,
    our_objects,
)
from ml_pipeline.components.data_extraction.source_times import (
    EPOCH_UNITS,
    MICROS,
    UTC_MICROSECONDS,
    from_string,
)
from ml_pipeline.running.documents import LeftOut
from ml_pipeline.running.source_report import (
    VALUES_KEPT,
    DimensionReport,
    SourceReport,
    nearest_values,
)
from ml_pipeline.storage.data_scope import ExtractionUnit

Rows = list[dict[str, Any]]
MOST_VALUES = 1_000
"""Distinct values of a dimension that are read, the requested and the most frequent ones first."""
IDS_KEPT = 3
LONGEST_EXAMPLE = 200
MOST_MISSING = 50
_BOUNDS = ("first_s", "last_s")


@dataclass(frozen=True)
class Survey:
    """Source tables to survey.

    Attributes:
        objects: The table of objects, a lazy frame of any engine. None if there is none.
        error_events: The table of events, of the same engine.
        columns: Names of the columns, and format of the times.
        dimensions: The dimensions of the units.
        units: The units of the extraction.
        zone: Time zone in which weeks begin.
        collect: Returns the rows of a small lazy frame of the engine.
    """

    objects: Any
    error_events: Any
    columns: SourceColumns
    dimensions: Dimensions
    units: Sequence[ExtractionUnit]
    zone: tzinfo
    collect: Callable[[Any], Rows]

    def report(self, left_out: LeftOut) -> SourceReport:
        """Return what the tables contain."""
        start = min(unit.start(self.zone) for unit in self.units)
        end = max(unit.end(self.zone) for unit in self.units)
        unknown, known = self._example_ids(left_out, start, end)
        return SourceReport(
            **self._times(start, end),
            start=start,
            end=end,
            time_column=self.columns.error_events.occurred_at,
            time=self.columns.time,
            dimensions=tuple(self._values(name) for name in self.dimensions),
            left_out=left_out,
            unknown_objects=unknown,
            known_objects=known,
        )

    def _rows(self, frame: nw.LazyFrame[Any]) -> Rows:
        return self.collect(frame.to_native())

    def _times(self, start: datetime, end: datetime) -> Mapping[str, Any]:
        column, time = self.columns.error_events.occurred_at, self.columns.time
        per_s = EPOCH_UNITS.get(time.kind, MICROS)
        low, high = (int(moment.timestamp()) * per_s for moment in (start, end))
        number, text = nw.col("_number"), nw.lit(None, nw.String)
        if time.kind == "string":
            text = nw.when(number.is_null()).then(nw.col(column))
        in_period = nw.when((number >= low) & (number < high)).then(nw.lit(1))
        table = _with_number(nw.from_native(self.error_events), column, time)
        summary = table.with_columns(_in_period=in_period, _text=text).select(
            events=nw.len(),
            timed=number.count(),
            first_s=number.min(),
            last_s=number.max(),
            in_period=nw.col("_in_period").count(),
            example=nw.col("_text").max(),
        )
        (row,) = self._rows(summary)
        bounds = {name: None if row[name] is None else int(row[name]) / per_s for name in _BOUNDS}
        return {
            "events": row["events"],
            "without_time": row["events"] - row["timed"],
            "in_period": row["in_period"],
            "example": row["example"] and row["example"][:LONGEST_EXAMPLE],
            **bounds,
        }

    def _values(self, dimension: str) -> DimensionReport:
        setting = self.dimensions[dimension]
        position = list(self.dimensions).index(dimension)
        requested = sorted({unit.values[position] for unit in self.units})
        table = self.objects if setting.table == "objects" else self.error_events
        column = nw.col(setting.column).cast(nw.String)
        value = nw.col("value")
        counted = (
            nw.from_native(table)
            .select(value=column)
            .drop_nulls()
            .group_by("value")
            .agg(rows=nw.len())
            .with_columns(requested=nw.when(value.is_in(requested)).then(1).otherwise(0))
            .sort("requested", "rows", "value", descending=[True, True, False])
            .head(MOST_VALUES)
        )
        rows = sorted(self._rows(counted), key=lambda row: (-row["rows"], row["value"]))
        values = [row["value"] for row in rows]
        missing = [each for each in requested if each not in {*values}]
        return DimensionReport(
            dimension=dimension,
            column=f"{setting.table}.{setting.column}",
            number=len(values),
            examples=tuple(values[:VALUES_KEPT]),
            missing={each: nearest_values(each, values) for each in missing[:MOST_MISSING]},
        )

    def _example_ids(
        self, left_out: LeftOut, start: datetime, end: datetime
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return ids of objects with events only, and of objects in the table of objects."""
        if self.objects is None or not left_out.of_unknown_objects:
            return (), ()
        listed = our_objects(nw.from_native(self.objects), self.columns, self.dimensions)
        homes = listed.drop_nulls(["object_id", *of_table("objects", self.dimensions)])
        events = nw.from_native(self.error_events)
        own = our_events(events, self.columns, self.dimensions, start, end)
        occurred_at = nw.col("occurred_at")
        own = own.filter((occurred_at >= start) & (occurred_at < end))
        return (
            self._first_ids(own.join(homes, on="object_id", how="anti")),
            self._first_ids(homes),
        )

    def _first_ids(self, frame: nw.LazyFrame[Any]) -> tuple[str, ...]:
        ids = frame.select("object_id").drop_nulls().unique().sort("object_id").head(IDS_KEPT)
        return tuple(row["object_id"][:LONGEST_EXAMPLE] for row in self._rows(ids))


def _with_moment(table: nw.LazyFrame[Any], column: str) -> nw.LazyFrame[Any]:
    """Return the table with the column `_utc`; null for times too far away for microseconds."""
    if not table.implementation.is_polars():
        moment = nw.col(column).dt.convert_time_zone("UTC").cast(UTC_MICROSECONDS)
        return table.with_columns(_utc=moment)
    import polars as pl

    native: Any = table.to_native()
    utc = pl.col(column).dt.convert_time_zone("UTC")
    timed: nw.LazyFrame[Any] = nw.from_native(
        native.with_columns(_utc=utc.cast(pl.Datetime("us", "UTC"), strict=False))
    )
    return timed


def _with_number(table: nw.LazyFrame[Any], column: str, time: TimeColumn) -> nw.LazyFrame[Any]:
    """Return the table with the column `_number`, its times since 1970; null where there is none.

    The unit is that of epoch times, else microseconds. A time zone in the settings is ignored.
    """
    if time.kind in EPOCH_UNITS:
        return table.with_columns(_number=nw.col(column))
    if time.kind == "string":
        timed = from_string(table, column, time.format or "")
    else:
        timed = _with_moment(table, column)
    native: Any = timed.to_native()
    if table.implementation.is_polars():
        import polars as pl

        numbered = native.with_columns(_number=pl.col("_utc").dt.epoch("us"))
    else:
        from pyspark.sql import functions

        numbered = native.withColumn("_number", functions.unix_micros(functions.col("_utc")))
    result: nw.LazyFrame[Any] = nw.from_native(numbered)
    return result
