"""Extraction of the source tables to the events of extraction units, on any Narwhals engine.

Only functions of the lazy Narwhals API that work on both Polars and Spark are used. On Spark, the
session time zone must be UTC, because days and weeks begin in the session's time zone.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

import narwhals as nw
from narwhals.typing import IntoLazyFrameT

from config.extraction import SourceColumns
from ml_pipeline.components.data_extraction.source_times import (
    UTC_MICROSECONDS,
    local_time,
    with_utc_time,
    without_time,
)
from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.data_scope import WEEK, ExtractionUnit

UNIT_COLUMNS = ("model_series", "market", "week")
EVENT_COLUMNS = ("readout_id", "object_id", "event_id", "occurred_at", "mileage_km")
EVENT_KEY = ("object_id", "event_id", "occurred_at")
EVENT_ORDER = ("object_id", "occurred_at", "event_id")
READOUT_ORDER = ("readout_is_missing", "readout_id", "mileage_is_missing", "mileage_km")
TYPES: dict[str, nw.dtypes.DType] = {
    "string": nw.String(),
    "integer": nw.Int64(),
    "float": nw.Float64(),
    "boolean": nw.Boolean(),
    "date": nw.Date(),
    "timestamp": UTC_MICROSECONDS,
}


def extract_events(
    objects: IntoLazyFrameT,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    units: Sequence[ExtractionUnit],
    zone: tzinfo = UTC,
) -> IntoLazyFrameT:
    """Return the distinct events of all `units`, in one pass over the source tables.

    An event whose time is null, or whose object is unknown, belongs to no unit and is left out;
    `count_left_out` counts such events.
    Nothing else is checked: a null `event_id` or a null, negative or non-finite `mileage_km` stays.

    Args:
        objects: The table `objects`, a lazy frame of any engine.
        error_events: The table `error_events`, of the same engine. A time without a time zone is
            UTC unless `columns.time` sets its zone; it is truncated to microseconds.
        columns: Names of the columns of the two tables, format of the times, and additional
            columns.
        units: The units to extract; only these are returned, not all combinations of their parts.
        zone: Time zone in which weeks begin.

    Returns:
        model_series, market (str), week (date: the Monday), the columns of
        `data/intermediate/extracted_events.yaml` and the extra columns, ordered by unit, object,
        time and event.

    Raises:
        ValueError: `units` is empty.
        DataContractError: A column is missing or has a type that cannot be converted to ours.
    """
    attributed = _attributed(objects, error_events, columns, units, zone)
    unique = _without_repeated_readouts(attributed, tuple(columns.extra))
    return unique.select(*UNIT_COLUMNS, *EVENT_COLUMNS, *columns.extra).to_native()


def count_rows(
    objects: IntoLazyFrameT,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    units: Sequence[ExtractionUnit],
    by: Sequence[str] = UNIT_COLUMNS,
    zone: tzinfo = UTC,
) -> IntoLazyFrameT:
    """Return the number of source rows that `extract_events` would read, including repetitions.

    Args:
        objects: As there.
        error_events: As there.
        columns: As there.
        units: As there.
        by: Columns to count by: columns of the unit and `object_id`.
        zone: As there.

    Returns:
        The columns `by` and rows, unordered; groups without rows are absent.
    """
    bare = columns.model_copy(update={"extra": {}})
    rows = _attributed(objects, error_events, bare, units, zone)
    return rows.group_by(*by).agg(rows=nw.len()).to_native()


def count_left_out(
    objects: IntoLazyFrameT,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    units: Sequence[ExtractionUnit],
    zone: tzinfo = UTC,
) -> IntoLazyFrameT:
    """Return the number of source rows that belong to no unit, which no other count includes.

    Args:
        objects: As for `extract_events`.
        error_events: As there.
        columns: As there.
        units: As there.
        zone: As there.

    Returns:
        reason and rows: `without_time`, in the whole table; `of_unknown_objects`, between the first
        and the last week of the units: rows of objects that `objects` does not contain, or contains
        without model series or market.
    """
    start, end = _period(units, zone)
    events = _with_our_names(nw.from_native(error_events), columns, start, end)
    homes = _one_unit_per_object(_objects_with_our_names(nw.from_native(objects), columns))
    homeless = events.filter(_between(start, end)).join(homes, on="object_id", how="anti")
    timeless = without_time(
        nw.from_native(error_events), columns.error_events.occurred_at, columns.time
    )
    groups = {"without_time": timeless, "of_unknown_objects": homeless}
    counts = [
        rows.select(rows=nw.len()).select(nw.col("rows"), reason=nw.lit(reason))
        for reason, rows in groups.items()
    ]
    counted: nw.LazyFrame[IntoLazyFrameT] = nw.concat(counts)
    return counted.to_native()


def _attributed(
    objects: IntoLazyFrameT,
    error_events: IntoLazyFrameT,
    columns: SourceColumns,
    units: Sequence[ExtractionUnit],
    zone: tzinfo,
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the source rows of the units under our names, with model series, market and week."""
    start, end = _period(units, zone)
    events = _with_our_names(nw.from_native(error_events), columns, start, end)
    homes = _one_unit_per_object(_objects_with_our_names(nw.from_native(objects), columns))
    attributed = events.filter(_between(start, end)).join(
        homes.filter(_of_models_and_markets(units)), on="object_id", how="inner"
    )
    local = local_time(nw.col("occurred_at"), zone, start, end)
    week = _monday_of(local.cast(nw.Date))
    return _of_units(attributed, units, week).with_columns(week=week)


def _period(units: Sequence[ExtractionUnit], zone: tzinfo) -> tuple[datetime, datetime]:
    if not units:
        raise ValueError("at least one extraction unit is required")
    return min(unit.start(zone) for unit in units), max(unit.end(zone) for unit in units)


def _objects_with_our_names(
    table: nw.LazyFrame[IntoLazyFrameT], columns: SourceColumns
) -> nw.LazyFrame[IntoLazyFrameT]:
    names = columns.objects.model_dump()
    sources = {ours: (theirs, "string") for ours, theirs in names.items()}
    _check_types("objects", table.collect_schema(), sources)
    return table.select(_typed(ours, *source) for ours, source in sources.items())


def _with_our_names(
    table: nw.LazyFrame[IntoLazyFrameT], columns: SourceColumns, start: datetime, end: datetime
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the events with our column names and types only."""
    names = columns.error_events.model_dump()
    time_column = names.pop("occurred_at")
    sources = {ours: (theirs, "string") for ours, theirs in names.items()}
    sources["mileage_km"] = (names["mileage_km"], "float")
    sources |= {ours: (extra.column, extra.type) for ours, extra in columns.extra.items()}
    _check_types("error_events", table.collect_schema(), sources, time_column)
    timed = with_utc_time(table, time_column, columns.time, start, end)
    typed = (_typed(ours, *source) for ours, source in sources.items())
    return timed.select(*typed, occurred_at=nw.col("_utc"))


def _check_types(
    table: str, schema: nw.Schema, targets: Mapping[str, tuple[str, str]], *others: str
) -> None:
    """Reject columns that would need a cast on which the engines disagree."""
    sources = {theirs: ours for ours, (theirs, _) in targets.items()} | {o: o for o in others}
    missing = [f"{theirs} (for {ours})" for theirs, ours in sources.items() if theirs not in schema]
    if missing:
        raise DataContractError(
            f"The source table {table} lacks {', '.join(missing)}; it has {', '.join(schema)}. "
            f"Name your columns in extraction.columns.{table}."
        )
    faults = [
        f"{theirs} (for {ours}) is {schema[theirs]}, which cannot become {kind}"
        for ours, (theirs, kind) in targets.items()
        if not _can_become(schema[theirs], kind)
    ]
    if faults:
        raise DataContractError(f"The source table {table} does not fit: {'; '.join(faults)}.")


def _can_become(dtype: nw.dtypes.DType, kind: str) -> bool:
    whole = dtype.is_integer() or (dtype.is_decimal() and getattr(dtype, "scale", None) == 0)
    match kind:
        case "string":
            return whole or dtype in (nw.String, nw.Categorical, nw.Enum)
        case "integer":
            return whole
        case "float":
            return dtype.is_numeric()
        case "timestamp":
            return dtype == nw.Datetime
        case _:
            return dtype == TYPES[kind]


def _typed(ours: str, theirs: str, kind: str) -> nw.Expr:
    column = nw.col(theirs)
    if kind == "timestamp":
        column = column.dt.convert_time_zone("UTC")
    typed = column.cast(TYPES[kind])
    # 0.0 and -0.0 are equal but distinguishable: either of two equal rows could come first.
    return (typed + 0.0 if kind == "float" else typed).alias(ours)


def _one_unit_per_object(
    objects: nw.LazyFrame[IntoLazyFrameT],
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the attributable objects; of duplicates, the first row by name.

    The choice does not depend on the requested units, so that no event is ever in two of them.
    """
    return objects.drop_nulls().unique(
        "object_id", keep="first", order_by=["model_series", "market"]
    )


def _without_repeated_readouts(
    events: nw.LazyFrame[IntoLazyFrameT], extra: Sequence[str]
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return one row per (object_id, event_id, occurred_at), that of the smallest readout_id.

    Null readout_ids come last. Among rows of one readout that differ only in mileage, the smallest
    non-null mileage is used, then the extra columns decide: the result never depends on the order
    of the rows. It is ordered by unit, object, time and event.
    """
    order, preference = (*UNIT_COLUMNS, *EVENT_ORDER), (*READOUT_ORDER, *extra)
    marked = events.with_columns(
        readout_is_missing=nw.col("readout_id").is_null(),
        mileage_is_missing=nw.col("mileage_km").is_null(),
    )
    if not marked.implementation.is_polars():
        return marked.unique(list(EVENT_KEY), keep="first", order_by=list(preference)).sort(*order)
    # One sort groups the repetitions, with the preferred one first, and gives the final order, in
    # half the time. On Spark, a look at the previous row would need a single worker.
    import polars as pl

    in_order: Any = marked.sort(*order, *preference).to_native()
    repeats = pl.all_horizontal(pl.col(key).eq_missing(pl.col(key).shift()) for key in EVENT_KEY)
    firsts: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(in_order.filter(~repeats))
    return firsts


def _of_models_and_markets(units: Sequence[ExtractionUnit]) -> nw.Expr:
    pairs = sorted({f"{unit.model_series}/{unit.market}" for unit in units})
    return nw.concat_str("model_series", "market", separator="/").is_in(pairs)


def _of_units(
    attributed: nw.LazyFrame[IntoLazyFrameT], units: Sequence[ExtractionUnit], week: nw.Expr
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return those rows within the model series, markets and time span that belong to the units.

    A look-up in a list stays small for any number of units, unlike a chain of conditions, and no
    look-up is needed if the units are all combinations in a contiguous period.
    """
    pairs = {(unit.model_series, unit.market) for unit in units}
    weeks = {unit.week for unit in units}
    if len(set(units)) == len(pairs) * len(weeks) and max(weeks) - min(weeks) < WEEK * len(weeks):
        return attributed
    columns = (nw.col("model_series"), nw.col("market"), week.cast(nw.String))
    unit = nw.concat_str(*columns, separator="/")
    return attributed.filter(unit.is_in(sorted({str(unit) for unit in units})))


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
