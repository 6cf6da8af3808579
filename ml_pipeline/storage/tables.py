"""Tables in storage, checked against their schema in `data/` when read and when written."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Literal

import polars as pl
import yaml
from pydantic import BaseModel, ConfigDict, Field

from ml_pipeline.errors import (
    DataContractError,
    ObjectNotFoundError,
    StorageError,
    StorageUnavailableError,
)
from ml_pipeline.storage.objects import Storage, is_outage

SCHEMA_FOLDER = resources.files("data")
"""Folder of the schemas; in a code archive, a folder of the archive."""

Compression = Literal["zstd", "lz4"]

_TYPES: dict[str, pl.DataType] = {
    "string": pl.String(),
    "strings": pl.List(pl.String()),
    "integer": pl.Int64(),
    "float": pl.Float64(),
    "boolean": pl.Boolean(),
    "date": pl.Date(),
    "timestamp": pl.Datetime("us", "UTC"),
}


class ColumnSchema(BaseModel):
    """What one column must be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: Literal["string", "strings", "integer", "float", "boolean", "date", "timestamp"]
    description: str
    unit: str | None = None
    nullable: bool = False
    minimum: float | None = None
    allowed: tuple[str, ...] | None = None


class TableSchema(BaseModel):
    """What one table must be: `data/<kind>/<name>.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    description: str
    columns: dict[str, ColumnSchema]
    unique: tuple[str, ...] = Field(())

    @property
    def polars(self) -> pl.Schema:
        """The columns with their Polars types."""
        return pl.Schema({name: _TYPES[column.type] for name, column in self.columns.items()})

    @property
    def rules(self) -> dict[str, pl.Expr]:
        """For every rule on the content, an expression that is true where a row breaks it."""
        rules: dict[str, pl.Expr] = {}
        for name, column in self.columns.items():
            if not column.nullable:
                rules[f"{name} is missing"] = pl.col(name).is_null()
            if column.type == "float":
                rules[f"{name} is not a number"] = ~pl.col(name).is_finite()
            if column.minimum is not None:
                rules[f"{name} is below {column.minimum:g}"] = pl.col(name) < column.minimum
            if column.allowed is not None:
                expected = ", ".join(column.allowed)
                rules[f"{name} is none of {expected}"] = ~pl.col(name).is_in(column.allowed)
        if self.unique:
            rules[f"{', '.join(self.unique)} is not unique"] = pl.struct(
                self.unique
            ).is_duplicated()
        return rules


@cache
def load_schema(name: str) -> TableSchema:
    """Return the schema of a table.

    Raises:
        DataContractError: `data/` has no such schema.
    """
    paths = [path for kind in SCHEMA_FOLDER.iterdir() for path in _schemas(kind, name)]
    if not paths:
        raise DataContractError(f"There is no schema {name}.yaml in {SCHEMA_FOLDER / '*'}/.")
    content = yaml.safe_load(paths[0].read_text(encoding="utf-8"))
    return TableSchema.model_validate({"name": name, **content})


def table_names(kind: str) -> list[str]:
    """Return the names of the tables of one kind: source, static, intermediate or results."""
    return sorted(path.name.removesuffix(".yaml") for path in _schemas(SCHEMA_FOLDER / kind))


def _schemas(kind: Traversable, name: str = "*") -> list[Traversable]:
    """Return the schemas in the folder of a kind, empty if there is no such folder."""
    paths = kind.iterdir() if kind.is_dir() else ()
    return [path for path in paths if fnmatchcase(path.name, f"{name}.yaml")]


def write_table(
    storage: Storage,
    key: str,
    frame: pl.DataFrame | pl.LazyFrame,
    schema_name: str,
    extra: Mapping[str, ColumnSchema] | None = None,
    compression: Compression = "zstd",
) -> None:
    """Writes a table as one Parquet object, atomically.

    Args:
        storage: Where to.
        key: Key of the object.
        frame: A DataFrame, whose content is checked too, or a LazyFrame, which is streamed.
        schema_name: Name of its schema in `data/`.
        extra: Columns that a LazyFrame has besides.
        compression: zstd is small; lz4 takes half the time, for what is read once.

    Raises:
        DataContractError: Columns, types or (DataFrame) content break the schema.
    """
    if isinstance(frame, pl.LazyFrame):
        schema = load_schema(schema_name)
        if extra:
            schema = schema.model_copy(update={"columns": {**schema.columns, **extra}})
        _check_columns(frame.collect_schema(), schema, key, exact=True)
        with storage.streamed_target(key) as target:
            frame.select(*schema.columns).sink_parquet(target, compression=compression, mkdir=True)
        return
    storage.put(key, to_parquet(frame, schema_name, key, compression))


def to_parquet(
    frame: pl.DataFrame, schema_name: str, where: str, compression: Compression = "zstd"
) -> bytes:
    """The content of a Parquet object that holds the table.

    Raises:
        DataContractError: Columns, types or content break the schema; the message names `where`.
    """
    schema = load_schema(schema_name)
    _check_columns(frame.schema, schema, where, exact=True)
    ordered = frame.select(*schema.columns)
    check_content(ordered, schema, where)
    buffer = io.BytesIO()
    ordered.write_parquet(buffer, compression=compression)
    return buffer.getvalue()


def read_table(storage: Storage, key: str, schema_name: str) -> pl.DataFrame:
    """Reads a table as a whole and checks its content too; columns not in the schema are left out.

    Raises:
        ObjectNotFoundError: There is no such table; of a static one it says what to do.
        DataContractError: It is no Parquet, or it breaks the schema.
    """
    schema = load_schema(schema_name)
    try:
        content = storage.get(key)
    except ObjectNotFoundError as error:
        if schema_name not in table_names("static"):
            raise
        raise ObjectNotFoundError(
            f"The static table {schema_name} is missing: put {storage.location(key)} there, with "
            f"the columns of data/static/{schema_name}.yaml (it may have no rows), or make sample "
            "data: python -m ml_pipeline sample-data"
        ) from error
    with readable_parquet(storage.location(key)):
        frame = pl.read_parquet(content)
    _check_columns(frame.schema, schema, storage.location(key), exact=False)
    frame = frame.select(*schema.columns)
    check_content(frame, schema, storage.location(key))
    return frame


def scan_tables(storage: Storage, keys: list[str], schema_name: str) -> pl.LazyFrame:
    """One lazy frame over the Parquet objects that hold a table.

    Only columns and types are checked, from each file's footer.

    Args:
        storage: Where they lie.
        keys: Keys of the objects; none gives an empty frame.
        schema_name: Name of their schema in `data/`.

    Raises:
        ObjectNotFoundError: One does not exist.
        DataContractError: One is no Parquet, or lacks a column, or has one of another type.
    """
    schema = load_schema(schema_name)
    frames = []
    for key in keys:
        location = storage.location(key)
        # A key is no pattern, though its folder may hold characters of one.
        frame = pl.scan_parquet(location, glob=False)
        with readable_parquet(location):
            found = frame.collect_schema()
        _check_columns(found, schema, location, exact=False)
        frames.append(frame.select(*schema.columns))
    return pl.concat(frames) if frames else schema.polars.to_frame().lazy()


def count_rows(content: bytes) -> int:
    """Number of rows of a Parquet object, from its footer."""
    return int(pl.scan_parquet(io.BytesIO(content)).select(pl.len()).collect().item())


def check_content(frame: pl.DataFrame, schema: TableSchema, where: str) -> None:
    """Checks every row against the rules of the schema.

    Raises:
        DataContractError: A row breaks a rule; the message gives each rule and how many rows.
    """
    rules = schema.rules
    broken = frame.select(
        [rule.fill_null(value=False).sum().alias(name) for name, rule in rules.items()]
    ).row(0)
    faults = [f"{name} in {rows:,} rows" for name, rows in zip(rules, broken, strict=True) if rows]
    if faults:
        raise DataContractError(f"{where} breaks data/**/{schema.name}.yaml: {'; '.join(faults)}.")


def _check_columns(
    found: Mapping[str, pl.DataType], schema: TableSchema, where: str, *, exact: bool
) -> None:
    expected = schema.polars
    faults = [f"column {name} is missing" for name in expected if name not in found]
    faults += [
        f"column {name} is {found[name]}, not {kind}"
        for name, kind in expected.items()
        if name in found and found[name] != kind
    ]
    if exact:
        faults += [f"column {name} is unknown" for name in found if name not in expected]
    if faults:
        raise DataContractError(
            f"{where} does not match data/**/{schema.name}.yaml: {'; '.join(faults)}."
        )


@contextmanager
def readable_parquet(where: str) -> Iterator[None]:
    """Makes what Polars raises in the block an error of ours that names the place.

    Raises:
        ObjectNotFoundError: There is nothing.
        StorageUnavailableError: The storage cannot be reached.
        StorageError: The storage refuses.
        DataContractError: What is there is no Parquet, or not of the expected columns.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise ObjectNotFoundError(f"Cannot read {where}: it does not exist.") from error
    except (pl.exceptions.PolarsError, OSError) as error:
        if is_outage(error):
            raise StorageUnavailableError(f"Cannot read {where}: {error}") from error
        if isinstance(error, OSError):
            raise StorageError(f"Cannot read {where}: {error}") from error
        raise DataContractError(f"{where} is not a readable Parquet file: {error}") from error
