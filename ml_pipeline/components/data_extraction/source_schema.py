"""One schema for all files of a source table, on any Narwhals engine.

Files of a table may differ in the types of a column as far as these can be reconciled, and may
lack columns. Only the columns that `extraction.columns` names are considered.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import narwhals as nw
from narwhals.typing import IntoLazyFrameT

from config.extraction import SourceColumns
from ml_pipeline.components.data_extraction.source_columns import (
    TYPES,
    Dimensions,
    can_become,
    columns_of,
)
from ml_pipeline.errors import DataContractError, listed, shortened

Kind = Literal["string", "integer", "float", "boolean", "date", "timestamp", "epoch"]
LIMIT = 2.0**63
"""Whole numbers from here on do not fit into 64 bits."""


@dataclass(frozen=True)
class FileSchema:
    """Columns of one Parquet file.

    Attributes:
        location: Path or URL of the file.
        names: All columns.
        types: Types of all columns but those of Arrow's type null.
        native: The same in the engine's own types, by which files are grouped.
        rows: Number of rows.
    """

    location: str
    names: tuple[str, ...]
    types: Mapping[str, nw.dtypes.DType]
    native: Mapping[str, Any]
    rows: int


@dataclass(frozen=True)
class FileGroup:
    """Files whose wanted columns have the same types.

    Attributes:
        locations: Paths or URLs of the files.
        native: Types of the wanted columns that the files have.
    """

    locations: tuple[str, ...]
    native: Mapping[str, Any]


@dataclass(frozen=True)
class TablePlan:
    """Plan for reading a table as one frame.

    Attributes:
        names: Every column of any file.
        groups: The files.
        conversions: Columns that must be converted to the type of their kind.
        missing: Wanted columns that no file has.
    """

    names: tuple[str, ...]
    groups: tuple[FileGroup, ...]
    conversions: Mapping[str, Kind]
    missing: tuple[str, ...]


def wanted_columns(columns: SourceColumns, dimensions: Dimensions, table: str) -> dict[str, Kind]:
    """Return the user's names of the columns to read from a table, each with its kind."""
    sources: list[Any] = [*columns_of(table, columns, dimensions).values()]
    if table == "error_events":
        kind = columns.time.kind
        time = "epoch" if kind.startswith("epoch") else kind
        sources.insert(0, (columns.error_events.occurred_at, time))
    return {theirs: kind for theirs, kind in reversed(sources) if theirs is not None}


def needed_columns(columns: SourceColumns, table: str) -> dict[str, str]:
    """Return the user's names of the columns without which a row is lost, each with ours."""
    if table == "objects":
        return {columns.objects.object_id: "object_id"} if columns.objects else {}
    events = columns.error_events
    return {getattr(events, name): name for name in ("object_id", "event_id", "occurred_at")}


def check_files(
    table: str, files: Iterable[tuple[str, Collection[str]]], needed: Mapping[str, str]
) -> None:
    """Reject a file whose rows would all be lost, because columns that others have are missing.

    Args:
        table: Name of the table, for messages.
        files: Location of each file with rows, and the names of its columns.
        needed: Columns without which a row is lost, as from `needed_columns`.

    Raises:
        DataContractError: A file lacks one.
    """
    for location, names in files:
        missing = [
            f"{theirs} (for {ours})" for theirs, ours in needed.items() if theirs not in names
        ]
        if missing:
            raise DataContractError(
                f"{location} lacks {', '.join(map(shortened, missing))}, which other files of the "
                f"source table {table} have; it has {', '.join(listed(map(shortened, names)))}. "
                "Without them, its rows would be lost: name its columns as those of the others, or "
                "move it to another folder."
            )


def names_of(files: Iterable[FileSchema]) -> list[tuple[str, Collection[str]]]:
    """Return the location and the columns of each file that has rows."""
    return [(file.location, file.names) for file in files if file.rows]


def plan_table(table: str, files: Sequence[FileSchema], wanted: Mapping[str, Kind]) -> TablePlan:
    """Return how to read the files of a table.

    Files without rows are left out, because writers guess the types of their columns.

    Args:
        table: Name of the table, for messages.
        files: Schemas of its files.
        wanted: Columns to read, with their kinds.

    Raises:
        DataContractError: The types of a column in two files cannot be reconciled.
    """
    filled = [file for file in files if file.rows] or files
    names = dict.fromkeys(name for file in filled for name in file.names)
    present = {name: kind for name, kind in wanted.items() if name in names}
    return TablePlan(
        names=tuple(names),
        groups=tuple(_groups(filled, present)),
        conversions={
            name: kind for name, kind in present.items() if _must_convert(table, name, kind, filled)
        },
        missing=tuple(name for name in wanted if name not in names),
    )


def _groups(files: Iterable[FileSchema], wanted: Iterable[str]) -> list[FileGroup]:
    groups: list[tuple[dict[str, Any], list[str]]] = []
    for file in files:
        native = {name: file.native[name] for name in wanted if name in file.types}
        own = next((locations for types, locations in groups if types == native), None)
        if own is None:
            groups.append((native, [file.location]))
        else:
            own.append(file.location)
    return [FileGroup(tuple(locations), native) for native, locations in groups]


def _must_convert(table: str, name: str, kind: Kind, files: Sequence[FileSchema]) -> bool:
    """Return whether the type of a column is not the same in all files, or not that of its kind."""
    examples = {file.types[name]: file.location for file in reversed(files) if name in file.types}
    if len(examples) == 1 and all(name in file.types for file in files):
        return _is_unusual(next(iter(examples)), kind)
    misfits = [dtype for dtype in examples if not can_become(dtype, kind)]
    if misfits:
        types = " and ".join(f"{dtype} in {file}" for dtype, file in reversed(examples.items()))
        raise DataContractError(
            f"The files of the source table {table} differ: the column {name} is {types}; "
            f"{misfits[0]} cannot become {kind}. Write all files of a table with the same types."
        )
    return True


def _is_unusual(dtype: nw.dtypes.DType, kind: Kind) -> bool:
    """Return whether a type must be converted before the steps can work with it."""
    if kind == "epoch":
        return dtype.is_numeric() and not dtype.is_integer()
    return kind == "string" and dtype in (nw.Categorical, nw.Enum)


def select_wanted(
    frame: nw.LazyFrame[IntoLazyFrameT], wanted: Iterable[str], conversions: Mapping[str, Kind]
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the wanted columns of a frame, some converted; one that is missing becomes null."""
    schema = frame.collect_schema()
    return frame.select(
        _converted(name, conversions[name], schema.get(name))
        if name in conversions
        else nw.col(name)
        for name in wanted
    )


def _converted(name: str, kind: Kind, dtype: nw.dtypes.DType | None) -> nw.Expr:
    column = nw.lit(None) if dtype is None else nw.col(name)
    if dtype is not None and kind == "timestamp":
        column = column.dt.convert_time_zone("UTC")
    elif dtype is not None and kind == "epoch" and not dtype.is_integer():
        column = _whole(column)
    return column.cast(TYPES[kind]).alias(name)


def _whole(number: nw.Expr) -> nw.Expr:
    """Return the whole ones of some numbers; the others, which are no time, become null."""
    integer = nw.when((number > -LIMIT) & (number < LIMIT)).then(number).cast(nw.Int64)
    return nw.when(integer == number).then(integer)
