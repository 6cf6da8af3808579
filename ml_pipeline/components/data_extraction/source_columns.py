"""Columns of the source tables under our names and types, on any Narwhals engine."""

from collections.abc import Iterator, Mapping
from datetime import datetime

import narwhals as nw
from narwhals.typing import IntoLazyFrameT

from config.dimensions import Dimension
from config.extraction import SourceColumns
from ml_pipeline.components.data_extraction.source_times import UTC_MICROSECONDS, with_utc_time
from ml_pipeline.errors import DataContractError, listed, shortened

Dimensions = Mapping[str, Dimension]

TYPES: dict[str, nw.dtypes.DType] = {
    "string": nw.String(),
    "integer": nw.Int64(),
    "float": nw.Float64(),
    "boolean": nw.Boolean(),
    "date": nw.Date(),
    "timestamp": UTC_MICROSECONDS,
    "epoch": nw.Int64(),
}
"""Our type of each kind of column."""


def of_table(table: str, dimensions: Dimensions) -> tuple[str, ...]:
    """Return the dimensions that are columns of a table."""
    return tuple(name for name, dimension in dimensions.items() if dimension.table == table)


def columns_of(
    table: str, columns: SourceColumns, dimensions: Dimensions
) -> dict[str, tuple[str | None, str]]:
    """Return the columns of a table but its time: our name, the user's (None: none) and type."""
    if table == "objects":
        names = columns.objects.model_dump() if columns.objects else {}
    else:
        names = columns.error_events.model_dump(exclude={"occurred_at"})
    own = {name: (theirs, "string") for name, theirs in names.items()}
    if "mileage_km" in own:
        own["mileage_km"] = (names["mileage_km"], "float")
    own |= {name: (dimensions[name].column, "string") for name in of_table(table, dimensions)}
    extra = {name: each for name, each in columns.extra.items() if each.table == table}
    return own | {name: (each.column, each.type) for name, each in extra.items()}


def our_objects(
    table: nw.LazyFrame[IntoLazyFrameT], columns: SourceColumns, dimensions: Dimensions
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the objects with our column names and types only."""
    sources = columns_of("objects", columns, dimensions)
    return table.select(_typed(ours, *source) for ours, source in sources.items())


def our_events(
    table: nw.LazyFrame[IntoLazyFrameT],
    columns: SourceColumns,
    dimensions: Dimensions,
    start: datetime,
    end: datetime,
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the events with our column names and types only."""
    sources = columns_of("error_events", columns, dimensions)
    timed = with_utc_time(table, columns.error_events.occurred_at, columns.time, start, end)
    typed = (_typed(ours, *source) for ours, source in sources.items())
    return timed.select(*typed, occurred_at=nw.col("_utc"))


def check_columns(
    tables: Mapping[str, nw.LazyFrame[IntoLazyFrameT] | None],
    columns: SourceColumns,
    dimensions: Dimensions,
) -> None:
    """Reject columns that are missing, or would need a cast on which the engines disagree."""
    missing, unfit = [], []
    for name, table in tables.items():
        if table is None:
            continue
        schema = table.collect_schema()
        sources = columns_of(name, columns, dimensions)
        faults = list(_missing(name, schema, sources, columns))
        if faults:
            has = ", ".join(listed(map(shortened, schema)))
            lacks = ", ".join(listed(faults))
            missing.append(f"The source table {name} lacks {lacks}; it has {has}.")
        faults = [
            f"{theirs} (for {ours}) is {schema[theirs]}, which cannot become {kind}"
            for ours, (theirs, kind) in sources.items()
            if theirs is not None and theirs in schema and not can_become(schema[theirs], kind)
        ]
        if faults:
            unfit.append(f"The source table {name} does not fit: {'; '.join(listed(faults))}.")
    if missing:
        hint = (
            "Name your columns in extraction.columns, and those of the dimensions in dimensions; "
            "python -m ml_pipeline doctor proposes both."
        )
        raise DataContractError(" ".join([*missing, hint]))
    if unfit:
        raise DataContractError(" ".join(unfit))


def _missing(
    table: str,
    schema: nw.Schema,
    sources: Mapping[str, tuple[str | None, str]],
    columns: SourceColumns,
) -> Iterator[str]:
    names = {ours: theirs for ours, (theirs, _) in sources.items()}
    if table == "error_events":
        names["occurred_at"] = columns.error_events.occurred_at
    for ours, theirs in names.items():
        if theirs is not None and theirs not in schema:
            yield f"{theirs} (for {ours})"


def can_become(dtype: nw.dtypes.DType, kind: str) -> bool:
    """Return whether all engines convert a type alike to that of a kind."""
    whole = dtype.is_integer() or (dtype.is_decimal() and getattr(dtype, "scale", None) == 0)
    match kind:
        case "string":
            return whole or dtype in (nw.String, nw.Categorical, nw.Enum)
        case "integer":
            return whole
        case "float" | "epoch":
            return dtype.is_numeric()
        case "timestamp":
            return dtype == nw.Datetime
        case _:
            return dtype == TYPES[kind]


def _typed(ours: str, theirs: str | None, kind: str) -> nw.Expr:
    if theirs is None:
        return nw.lit(None, TYPES[kind]).alias(ours)
    column = nw.col(theirs)
    if kind == "timestamp":
        column = column.dt.convert_time_zone("UTC")
    typed = column.cast(TYPES[kind])
    # 0.0 and -0.0 are equal but distinguishable: either of two equal rows could come first.
    return (typed + 0.0 if kind == "float" else typed).alias(ours)
