"""Extraction on this machine, with Polars, in groups of units that fit into memory.

Removing repeated readouts and sorting require all rows of an object and week at once, so no engine
can stream them. Memory is bounded because units are processed in groups of at most `max_rows`
source rows, and a larger unit is split between objects.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

import polars as pl

from config.extraction import SourceColumns
from ml_pipeline.components.data_extraction import steps
from ml_pipeline.components.data_extraction.engines.polars_tables import open_tables
from ml_pipeline.components.data_extraction.engines.source_faults import naming_faults
from ml_pipeline.components.data_extraction.source_columns import Dimensions
from ml_pipeline.components.data_extraction.source_survey import Survey
from ml_pipeline.components.data_extraction.units import (
    UnitContent,
    make_units_exist,
    units_left,
    write_report,
)
from ml_pipeline.running.documents import ExtractionJob, LeftOut
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import left_out_key, unit_events
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import ColumnSchema, write_table

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class _Source:
    """Source tables under the user's own column names."""

    objects: pl.LazyFrame | None
    error_events: pl.LazyFrame
    columns: SourceColumns
    dimensions: Dimensions
    zone: tzinfo

    def extract(self, units: Sequence[ExtractionUnit]) -> pl.DataFrame:
        extracted = steps.extract_events(
            self.objects, self.error_events, self.columns, self.dimensions, units, self.zone
        )
        return extracted.collect(engine="streaming")

    def count(self, units: Sequence[ExtractionUnit], by: Sequence[str]) -> pl.DataFrame:
        counted = steps.count_rows(
            self.objects, self.error_events, self.columns, self.dimensions, units, by, self.zone
        )
        return counted.sort(*by).collect(engine="streaming")

    def count_left_out(self, units: Sequence[ExtractionUnit]) -> LeftOut:
        counted = steps.count_left_out(
            self.objects, self.error_events, self.columns, self.dimensions, units, self.zone
        ).collect(engine="streaming")
        return LeftOut(**dict(counted.select("reason", "rows").iter_rows()))

    def survey(self, units: Sequence[ExtractionUnit]) -> Survey:
        return Survey(
            self.objects,
            self.error_events,
            self.columns,
            self.dimensions,
            units,
            self.zone,
            lambda frame: frame.collect(engine="streaming").to_dicts(),
        )

    def of_objects(self, first: str | None, last: str | None) -> "_Source":
        """Return the source rows of the objects from `first` to `last`, both inclusive."""
        # Nulls come first, as in the order of the ids.
        object_id = pl.col(self.columns.error_events.object_id).cast(pl.String).fill_null("")
        within = object_id.is_between(pl.lit(first or ""), pl.lit(last or ""))
        return replace(self, error_events=self.error_events.filter(within))


@dataclass
class _RowCount:
    """Number of source rows read so far, of `total`; each change is reported."""

    total: int
    progress: Progress
    read: int = 0

    def add(self, rows: int) -> None:
        self.read += rows
        self.progress(self.read, self.total)


def extract_locally(
    storage: Storage,
    job: ExtractionJob,
    progress: Progress = lambda _read, _total: None,
) -> None:
    """Create the units of the job, one group at a time.

    Args:
        storage: Storage of the units and of the source files.
        job: The job description.
        progress: Called now and then with the number of source rows read so far, and of all.

    Raises:
        ObjectNotFoundError: A source table has no file.
        DataContractError: A source table lacks a column or has one of a type that does not fit, or
            one of its files cannot be read or reconciled with the others.
    """
    units = units_left(storage, job)
    if not units:
        return
    opened = open_tables(storage, job.settings, job.dimensions)
    with opened as tables, naming_faults(storage, job):
        source = _Source(*tables, job.settings.columns, job.dimensions, ZoneInfo(job.time_zone))
        left_out = source.count_left_out(job.units)
        storage.put(left_out_key(job.run_id), left_out.to_bytes())
        made: list[tuple[ExtractionUnit, UnitContent]] = []
        groups = list(_groups(source, units, job.settings.local.max_rows))
        done = _RowCount(sum(rows for _, rows in groups), progress)
        for group, rows in groups:
            if rows > job.settings.local.max_rows:
                contents = [(group[0], _extract_large(storage, job, source, group[0], done))]
            else:
                contents = _extract_group(storage, job, source, group)
                done.add(rows)
            make_units_exist(storage, job, contents)
            made += contents
        write_report(storage, job, made, lambda: source.survey(job.units).report(left_out))


def _groups(
    source: _Source, units: Sequence[ExtractionUnit], max_rows: int
) -> Iterator[tuple[list[ExtractionUnit], int]]:
    """Yield groups of units to process together, with an upper bound of their source rows.

    Week by week, because the rows of a warehouse are usually ordered by time.
    """
    total = source.error_events.select(pl.len()).collect().item()
    if total <= max_rows:
        yield list(units), total
        return
    counted = source.count(units, steps.unit_columns(source.dimensions))
    rows_of = {
        ExtractionUnit(tuple(values), week): rows for *values, week, rows in counted.iter_rows()
    }
    group: list[ExtractionUnit] = []
    rows = 0
    for unit in sorted(units, key=lambda u: (u.week, u)):
        own = rows_of.get(unit, 0)
        if group and rows + own > max_rows:
            yield group, rows
            group, rows = [], 0
        group.append(unit)
        rows += own
    yield group, rows


def _extract_group(
    storage: Storage, job: ExtractionJob, source: _Source, units: Sequence[ExtractionUnit]
) -> list[tuple[ExtractionUnit, UnitContent]]:
    events = source.extract(units)
    names = steps.unit_columns(source.dimensions)
    parts = events.partition_by(*names, as_dict=True, include_key=False)
    by_unit = {ExtractionUnit(tuple(values), week): part for (*values, week), part in parts.items()}
    return [
        (unit, _write(storage, job, unit, [by_unit[unit]] if unit in by_unit else []))
        for unit in units
    ]


def _extract_large(
    storage: Storage, job: ExtractionJob, source: _Source, unit: ExtractionUnit, done: _RowCount
) -> UnitContent:
    """Extract a unit object by object, so that the parts are in the order of the unit."""
    max_rows = job.settings.local.max_rows
    per_object = source.count([unit], ["object_id"])
    part = (pl.col("rows").cum_sum() - 1) // max_rows
    ranges = (
        per_object.group_by(part=part)
        .agg(pl.first("object_id"), pl.last("object_id").alias("last"), pl.sum("rows"))
        .sort("part")
    )

    def pieces() -> Iterator[pl.DataFrame]:
        names = steps.unit_columns(source.dimensions)
        for _, first, last, rows in ranges.iter_rows():
            yield source.of_objects(first, last).extract([unit]).drop(names)
            done.add(rows)

    return _write(storage, job, unit, pieces())


def _write(
    storage: Storage, job: ExtractionJob, unit: ExtractionUnit, parts: Iterable[pl.DataFrame]
) -> UnitContent:
    """Write the events of a unit, one stored object per part."""
    extra = {
        name: ColumnSchema(type=column.type, nullable=True, description=column.column)
        for name, column in job.settings.columns.extra.items()
    }
    keys: list[str] = []
    times: list[datetime] = []
    rows = 0
    for number, events in enumerate(parts):
        keys.append(unit_events(unit, job.run_id, number))
        write_table(storage, keys[-1], events.lazy(), "extracted_events", extra)
        rows += events.height
        times += events.select(first=pl.min("occurred_at"), last=pl.max("occurred_at")).row(0)
    return UnitContent(tuple(keys), rows, min(times, default=None), max(times, default=None))
