"""Extraction of the source tables to the events of extraction units, on any Narwhals engine.

Only functions of the lazy Narwhals API that work on both Polars and Spark are used. On Spark, the
session time zone must be UTC, because days and weeks begin in the session's time zone.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

import narwhals as nw
from narwhals.typing import IntoLazyFrameT

from config.extraction import EVENT_COLUMNS, SourceColumns
from ml_pipeline.components.data_extraction.source_columns import (
    Dimensions,
    check_columns,
    of_table,
    our_events,
    our_objects,
)
from ml_pipeline.components.data_extraction.source_times import (
    local_time,
    without_time,
)
from ml_pipeline.storage.data_scope import WEEK, ExtractionUnit

EVENT_KEY = ("object_id", "event_id", "occurred_at")
EVENT_ORDER = ("object_id", "occurred_at", "event_id")
READOUT_ORDER = ("readout_is_missing", "readout_id", "mileage_is_missing", "mileage_km")
SEPARATOR = "\x1f"
"""Control character between values, which no value of a unit contains."""


def unit_columns(dimensions: Dimensions) -> tuple[str, ...]:
    """Return the columns that identify the unit of an event: the dimensions and the week."""
    return (*dimensions, "week")


def extract_events(
    objects: IntoLazyFrameT | None,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    dimensions: Dimensions,
    units: Sequence[ExtractionUnit],
    zone: tzinfo = UTC,
) -> IntoLazyFrameT:
    """Return the distinct events of all `units`, in one pass over the source tables.

    An event whose time or dimension is null, or whose object is unknown, belongs to no unit and is
    left out; `count_left_out` counts such events. An event that the table `error_events` lists with
    several values of a dimension belongs to the unit of each.
    Nothing else is checked: a null `event_id` or a null, negative or non-finite `mileage_km` stays.

    Args:
        objects: The table `objects`, a lazy frame of any engine. None if there is no such table.
        error_events: The table `error_events`, of the same engine. A time without a time zone is
            UTC unless `columns.time` sets its zone; it is truncated to microseconds.
        columns: Names of the columns of the two tables, format of the times, and additional
            columns.
        dimensions: The dimensions of the units, with their tables and columns.
        units: The units to extract; only these are returned, not all combinations of their parts.
        zone: Time zone in which weeks begin.

    Returns:
        The dimensions (str), week (date: the Monday), the columns of
        `data/intermediate/extracted_events.yaml` and the extra columns, ordered by unit, object,
        time and event.

    Raises:
        ValueError: `units` is empty.
        DataContractError: A column is missing or has a type that cannot be converted to ours.
    """
    attributed = _attributed(objects, error_events, columns, dimensions, units, zone)
    unique = _without_repeated_readouts(attributed, dimensions, tuple(columns.extra))
    names = (*unit_columns(dimensions), *EVENT_COLUMNS, *columns.extra)
    return unique.select(*names).to_native()


def count_rows(
    objects: IntoLazyFrameT | None,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    dimensions: Dimensions,
    units: Sequence[ExtractionUnit],
    by: Sequence[str],
    zone: tzinfo = UTC,
) -> IntoLazyFrameT:
    """Return the number of source rows that `extract_events` would read, including repetitions.

    Args:
        objects: As there.
        error_events: As there.
        columns: As there.
        dimensions: As there.
        units: As there.
        by: Columns to count by: columns of the unit and `object_id`.
        zone: As there.

    Returns:
        The columns `by` and rows, unordered; groups without rows are absent.
    """
    bare = columns.model_copy(update={"extra": {}})
    rows = _attributed(objects, error_events, bare, dimensions, units, zone)
    return rows.group_by(*by).agg(rows=nw.len()).to_native()


def count_left_out(
    objects: IntoLazyFrameT | None,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    dimensions: Dimensions,
    units: Sequence[ExtractionUnit],
    zone: tzinfo = UTC,
) -> IntoLazyFrameT:
    """Return the number of source rows that belong to no unit, which no other count includes.

    Args:
        objects: As for `extract_events`.
        error_events: As there.
        columns: As there.
        dimensions: As there.
        units: As there.
        zone: As there.

    Returns:
        reason and rows: `without_time`, in the whole table; between the first and the last week of
        the units, `of_unknown_objects`: rows of objects that `objects` does not contain, or
        contains without a dimension, and `without_dimension`: rows without a dimension that is a
        column of theirs. In addition `ambiguous_objects`: objects (not rows) with several values of
        a dimension. Reasons that cannot occur are absent.
    """
    start, end = _period(units, zone)
    table = nw.from_native(error_events)
    listed = None if objects is None else nw.from_native(objects)
    check_columns({"objects": listed, "error_events": table}, columns, dimensions)
    own = of_table("error_events", dimensions)
    events = our_events(table, columns, dimensions, start, end).filter(_between(start, end))
    groups = {"without_time": without_time(table, columns.error_events.occurred_at, columns.time)}
    if own:
        groups["without_dimension"] = events.filter(
            nw.any_horizontal(*(nw.col(name).is_null() for name in own), ignore_nulls=True)
        )
    if listed is not None:
        attributed = our_objects(listed, columns, dimensions)
        homes = _one_home_per_object(attributed, dimensions)
        groups["of_unknown_objects"] = events.join(homes, on="object_id", how="anti")
        if of_table("objects", dimensions):
            groups["ambiguous_objects"] = _ambiguous(attributed, dimensions)
    counts = [
        rows.select(rows=nw.len()).select(nw.col("rows"), reason=nw.lit(reason))
        for reason, rows in groups.items()
    ]
    counted: nw.LazyFrame[IntoLazyFrameT] = nw.concat(counts)
    return counted.to_native()


def _attributed(
    objects: IntoLazyFrameT | None,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    dimensions: Dimensions,
    units: Sequence[ExtractionUnit],
    zone: tzinfo,
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the source rows of the units under our names, with the columns of the unit."""
    start, end = _period(units, zone)
    table = nw.from_native(error_events)
    listed = None if objects is None else nw.from_native(objects)
    check_columns({"objects": listed, "error_events": table}, columns, dimensions)
    own = of_table("error_events", dimensions)
    events = our_events(table, columns, dimensions, start, end).filter(_between(start, end))
    attributed = _of_values(events, own, dimensions, units)
    if listed is not None:
        others = of_table("objects", dimensions)
        homes = _one_home_per_object(our_objects(listed, columns, dimensions), dimensions)
        homes = _of_values(homes, others, dimensions, units)
        attributed = attributed.join(homes, on="object_id", how="inner")
        if own and others:
            attributed = _of_values(attributed, tuple(dimensions), dimensions, units)
    local = local_time(nw.col("occurred_at"), zone, start, end)
    week = _monday_of(local.cast(nw.Date))
    return _of_units(attributed, dimensions, units, week).with_columns(week=week)


def _period(units: Sequence[ExtractionUnit], zone: tzinfo) -> tuple[datetime, datetime]:
    if not units:
        raise ValueError("at least one extraction unit is required")
    return min(unit.start(zone) for unit in units), max(unit.end(zone) for unit in units)


def _one_home_per_object(
    objects: nw.LazyFrame[IntoLazyFrameT], dimensions: Dimensions
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the attributable objects; of duplicates, the first row by name.

    The choice does not depend on the requested units, so that no event is ever in two of them.
    """
    names = objects.collect_schema().names()
    key = ["object_id", *of_table("objects", dimensions)]
    order = [*key, *(name for name in names if name not in key)]
    return objects.drop_nulls(key).unique("object_id", keep="first", order_by=order)


def _ambiguous(
    objects: nw.LazyFrame[IntoLazyFrameT], dimensions: Dimensions
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the objects that are listed with several values of a dimension."""
    homes = objects.select("object_id", *of_table("objects", dimensions)).drop_nulls().unique()
    return homes.group_by("object_id").agg(homes=nw.len()).filter(nw.col("homes") > 1)


def _without_repeated_readouts(
    events: nw.LazyFrame[IntoLazyFrameT], dimensions: Dimensions, extra: Sequence[str]
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return one row per unit and (object_id, event_id, occurred_at), of the smallest readout_id.

    Null readout_ids come last. Among rows of one readout that differ only in mileage, the smallest
    non-null mileage is used, then the extra columns decide: the result never depends on the order
    of the rows. It is ordered by unit, object, time and event.
    """
    order = (*unit_columns(dimensions), *EVENT_ORDER)
    preference = (*READOUT_ORDER, *extra)
    # The other columns of the unit follow from the object and the time.
    event_key = (*of_table("error_events", dimensions), *EVENT_KEY)
    marked = events.with_columns(
        readout_is_missing=nw.col("readout_id").is_null(),
        mileage_is_missing=nw.col("mileage_km").is_null(),
    )
    if not marked.implementation.is_polars():
        return marked.unique(list(event_key), keep="first", order_by=list(preference)).sort(*order)
    # One sort groups the repetitions, with the preferred one first, and gives the final order, in
    # half the time. On Spark, a look at the previous row would need a single worker.
    import polars as pl

    in_order: Any = marked.sort(*order, *preference).to_native()
    repeats = pl.all_horizontal(pl.col(key).eq_missing(pl.col(key).shift()) for key in event_key)
    firsts: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(in_order.filter(~repeats))
    return firsts


def joined(names: Sequence[str], *others: nw.Expr) -> nw.Expr:
    """Return the values of columns as one text, distinct for the values of distinct units."""
    parts = [*map(nw.col, names), *others]
    return nw.concat_str(*parts, separator=SEPARATOR) if len(parts) > 1 else parts[0]


def unit_text(unit: ExtractionUnit) -> str:
    """Return the text of a unit, as `joined` returns it for its columns."""
    return SEPARATOR.join((*unit.values, str(unit.week)))


def _of_values(
    rows: nw.LazyFrame[IntoLazyFrameT],
    names: Sequence[str],
    dimensions: Dimensions,
    units: Sequence[ExtractionUnit],
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the rows in which some dimensions have values as in one of the units."""
    if not names:
        return rows
    places = [number for number, name in enumerate(dimensions) if name in names]
    texts = {SEPARATOR.join(unit.values[place] for place in places) for unit in units}
    return rows.filter(joined(names).is_in(sorted(texts)))


def _of_units(
    attributed: nw.LazyFrame[IntoLazyFrameT],
    dimensions: Dimensions,
    units: Sequence[ExtractionUnit],
    week: nw.Expr,
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return those rows within the values and time span of the units that belong to the units.

    A look-up in a list stays small for any number of units, unlike a chain of conditions, and no
    look-up is needed if the units are all combinations in a contiguous period.
    """
    values = {unit.values for unit in units}
    weeks = {unit.week for unit in units}
    if len(set(units)) == len(values) * len(weeks) and max(weeks) - min(weeks) < WEEK * len(weeks):
        return attributed
    texts = {unit_text(unit) for unit in units}
    text = joined(tuple(dimensions), week.cast(nw.String))
    return attributed.filter(text.is_in(sorted(texts)))


def _between(start: datetime, end: datetime) -> nw.Expr:
    return (nw.col("occurred_at") >= start) & (nw.col("occurred_at") < end)


def _monday_of(day: nw.Expr) -> nw.Expr:
    """Return the Monday that starts the ISO week of each day, as Narwhals cannot truncate to weeks.

    Narwhals numbers Sunday 7 on Polars and 0 on Spark; the remainder is equal on both.
    """
    remainder = day.dt.weekday() % 7
    earlier = (
        nw.when(remainder == number % 7).then(day.dt.offset_by(f"-{number - 1}d").cast(nw.Date))
        for number in range(2, 8)
    )
    return nw.coalesce(*earlier, day)
