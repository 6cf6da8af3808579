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
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from config.yaml_text import read_yaml
from ml_pipeline.errors import (
    DataContractError,
    ObjectNotFoundError,
    PipelineError,
    StorageError,
    StorageUnavailableError,
    is_panic,
    listed,
)
from ml_pipeline.storage import static_tables
from ml_pipeline.storage.file_errors import explain
from ml_pipeline.storage.keys import STATIC, static_table
from ml_pipeline.storage.objects import Storage, is_outage

SCHEMA_FOLDER = resources.files("data")
"""Folder of the schemas; in a code archive, a folder of the archive."""

MOST_STATIC_ROWS = 1_000_000
"""Largest number of rows of a static table; a small compressed file may unpack to gigabytes."""

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
    """Schema of one column.

    Attributes:
        default: Value of the column in runs that were published before the column existed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: Literal["string", "strings", "integer", "float", "boolean", "date", "timestamp"]
    description: str
    unit: str | None = None
    nullable: bool = False
    minimum: float | None = None
    allowed: tuple[str, ...] | None = None
    default: bool | int | float | str | list[str] | None = None

    @model_validator(mode="after")
    def _default_has_the_type(self) -> "ColumnSchema":
        try:
            self.default_value()
        except (TypeError, pl.exceptions.PolarsError) as error:
            raise ValueError(f"default {self.default!r} is not of type {self.type}") from error
        return self

    def default_value(self) -> pl.Series:
        """Return the default, or null, as a single value of the column's type."""
        return pl.Series([self.default], dtype=_TYPES[self.type], strict=True)


class TableSchema(BaseModel):
    """Schema of one table: `data/<kind>/<name>.yaml`.

    Attributes:
        summary_rows: Number of rows of a result table that the summary of a run shows.
        checked: Whether the content has to follow the schema, not only names and types; false for
            a table of the rows that break rules.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    description: str
    columns: dict[str, ColumnSchema]
    unique: tuple[str, ...] = Field(())
    summary_rows: int = Field(0, ge=0)
    checked: bool = True

    @property
    def polars(self) -> pl.Schema:
        """Polars types of the columns."""
        return pl.Schema({name: _TYPES[column.type] for name, column in self.columns.items()})

    @property
    def rules(self) -> dict[str, pl.Expr]:
        """Rules on the content, each with an expression that is true where a row breaks it."""
        rules: dict[str, pl.Expr] = {}
        if not self.checked:
            return rules
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
        ConfigurationError: The schema is not valid YAML.
        DataContractError: `data/` has no such schema, or it is invalid.
    """
    paths = [path for kind in SCHEMA_FOLDER.iterdir() for path in _schemas(kind, name)]
    if not paths:
        raise DataContractError(f"There is no schema {name}.yaml in {SCHEMA_FOLDER / '*'}/.")
    file = read_yaml(paths[0])
    try:
        return TableSchema.model_validate({"name": name, **file.values})
    except ValidationError as error:
        raise DataContractError(
            f"{paths[0]} is invalid:\n" + "\n".join(file.faults(error))
        ) from error


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
    """Write a table as one Parquet object, atomically.

    The content of a DataFrame is checked too. A LazyFrame is streamed, and may have `extra` columns
    in addition to its schema. zstd is small; lz4 takes half the time, for tables read once.

    Raises:
        DataContractError: Columns, types or (DataFrame) content break the schema.
    """
    if isinstance(frame, pl.LazyFrame):
        schema = load_schema(schema_name)
        if extra:
            schema = schema.model_copy(update={"columns": {**schema.columns, **extra}})
        check_columns(frame.collect_schema(), schema, key, exact=True)
        with storage.streamed_target(key) as target, _written(storage.location(key)):
            frame.select(*schema.columns).sink_parquet(target, compression=compression, mkdir=True)
        return
    storage.put(key, to_parquet(frame, schema_name, key, compression))


def to_parquet(
    frame: pl.DataFrame, schema_name: str, where: str, compression: Compression = "zstd"
) -> bytes:
    """Return the table as the content of a Parquet object.

    Raises:
        DataContractError: Columns, types or content break the schema; the message names `where`.
    """
    schema = load_schema(schema_name)
    check_columns(frame.schema, schema, where, exact=True)
    ordered = frame.select(*schema.columns)
    check_content(ordered, schema, where)
    buffer = io.BytesIO()
    ordered.write_parquet(buffer, compression=compression)
    return buffer.getvalue()


def read_table(storage: Storage, key: str, schema_name: str) -> pl.DataFrame:
    """Return a table, with its content checked; columns that the schema lacks are left out.

    Raises:
        ObjectNotFoundError: There is no such table.
        DataContractError: It is not a Parquet file, or it breaks the schema.
    """
    schema = load_schema(schema_name)
    where = storage.location(key)
    if schema_name in table_names("static"):
        frame = static_tables.with_types(_read_static(storage, key, schema), schema.polars)
    else:
        content = storage.get(key)
        with readable_parquet(where):
            frame = pl.read_parquet(content)
    check_columns(frame.schema, schema, where, exact=False)
    frame = frame.select(*schema.columns)
    check_content(frame, schema, where)
    return frame


def read_static_table(storage: Storage, table: str) -> pl.DataFrame:
    """Return a static table, without rows if it does not exist.

    Raises:
        DataContractError: It is neither Parquet nor CSV, or it breaks the schema.
    """
    try:
        return read_table(storage, static_table(table), table)
    except ObjectNotFoundError:
        return load_schema(table).polars.to_frame()


def unread_static_files(storage: Storage) -> list[str]:
    """Return the names of files beside the static tables that no step reads."""
    names = [stored.key.removeprefix(f"{STATIC}/") for stored in storage.list_objects(STATIC)]
    read = {f"{table}.parquet" for table in table_names("static")}
    read |= {f"{table}.csv" for table in table_names("static") if f"{table}.parquet" not in names}
    return [name for name in names if name not in read and not name.startswith((".", "_"))]


def _read_static(storage: Storage, key: str, schema: TableSchema) -> pl.DataFrame:
    """Return a static table as it is, from its Parquet file or the CSV file beside it."""
    csv_key = f"{key.removesuffix('.parquet')}.csv"
    content = storage.find(key)
    if content is not None:
        with readable_parquet(storage.location(key)):
            _check_number(count_rows(content), storage.location(key))
            return pl.read_parquet(content)
    content = storage.find(csv_key)
    if content is not None:
        _check_number(content.count(b"\n"), storage.location(csv_key))
        return static_tables.read_csv(content, schema.polars, storage.location(csv_key))
    storage.refuse_broken_links(STATIC)
    raise ObjectNotFoundError(
        f"The static table {schema.name} is missing: put {storage.location(key)} there, "
        f"with the columns of data/static/{schema.name}.yaml (it may have no rows, or be a .csv "
        "file), or make sample data: python -m ml_pipeline sample-data"
    )


def _check_number(rows: int, where: str) -> None:
    if rows > MOST_STATIC_ROWS:
        raise DataContractError(
            f"{where} has {rows:,} rows; a static table may have {MOST_STATIC_ROWS:,}, because it "
            "is read as a whole. Remove the rows that are not needed."
        )


def scan_tables(storage: Storage, keys: list[str], schema_name: str) -> pl.LazyFrame:
    """Return a lazy frame over the Parquet objects of a table; without keys, an empty one.

    Only columns and types are checked, from the footers of the files.

    Raises:
        ObjectNotFoundError: An object does not exist.
        DataContractError: One is not a Parquet file, lacks a column or has one of another type.
    """
    schema = load_schema(schema_name)
    frames = []
    for key in keys:
        location = storage.location(key)
        # A key is not a pattern, although its folder may contain characters of one.
        frame = pl.scan_parquet(location, glob=False)
        with readable_parquet(location):
            columns = frame.collect_schema()
        check_columns(columns, schema, location, exact=False)
        frames.append(frame.select(*schema.columns))
    return pl.concat(frames) if frames else schema.polars.to_frame().lazy()


def count_rows(content: bytes) -> int:
    """Return the number of rows of a Parquet object, from its footer."""
    return int(pl.scan_parquet(io.BytesIO(content)).select(pl.len()).collect().item())


def check_content(frame: pl.DataFrame, schema: TableSchema, where: str) -> None:
    """Check every row against the rules of the schema.

    Raises:
        DataContractError: Rows break rules; the message gives each rule and the number of rows.
    """
    rules = schema.rules
    if not rules:
        return
    broken = frame.select(
        [rule.fill_null(value=False).sum().alias(name) for name, rule in rules.items()]
    ).row(0)
    faults = [f"{name} in {rows:,} rows" for name, rows in zip(rules, broken, strict=True) if rows]
    if faults:
        raise DataContractError(f"{where} breaks data/**/{schema.name}.yaml: {'; '.join(faults)}.")


def check_columns(
    columns: Mapping[str, pl.DataType], schema: TableSchema, where: str, *, exact: bool
) -> None:
    """Check names and types of columns; `exact` refuses columns that the schema does not have.

    Raises:
        DataContractError: A column is missing, unknown or of another type.
    """
    expected = schema.polars
    faults = [f"column {name} is missing" for name in expected if name not in columns]
    faults += [
        f"column {name} is {columns[name]}, not {kind}"
        for name, kind in expected.items()
        if name in columns and columns[name] != kind
    ]
    if exact:
        faults += [f"column {name} is unknown" for name in columns if name not in expected]
    if faults:
        raise DataContractError(
            f"{where} does not match data/**/{schema.name}.yaml: {'; '.join(listed(faults))}."
        )


@contextmanager
def readable_parquet(where: str) -> Iterator[None]:
    """Translate the errors of Polars in the block into ours, which name the location.

    Raises:
        ObjectNotFoundError: The object does not exist.
        StorageUnavailableError: The storage cannot be reached.
        StorageError: The storage refuses access.
        DataContractError: The object is not a Parquet file, or lacks a column that is used.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise ObjectNotFoundError(f"Cannot read {where}: it does not exist.") from error
    except (pl.exceptions.PolarsError, OSError) as error:
        if isinstance(error, PipelineError):
            raise
        if is_outage(error):
            raise StorageUnavailableError(f"Cannot read {where}: {error}") from error
        if isinstance(error, OSError):
            raise StorageError(f"Cannot read {where}: {error}") from error
        raise DataContractError(f"{where} is not a readable Parquet file: {error}") from error
    except BaseException as error:
        if is_panic(error):
            raise DataContractError(f"{where} is not a readable Parquet file: {error}") from error
        raise


@contextmanager
def _written(where: str) -> Iterator[None]:
    """Translate the errors of the operating system in the block into ours, which name the place."""
    try:
        yield
    except OSError as error:
        if isinstance(error, PipelineError) or is_outage(error):
            raise
        raise StorageError(f"Cannot write {where}: {explain(error)}") from error
