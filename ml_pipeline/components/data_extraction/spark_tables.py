"""Source tables as Spark frames, with the same rows and types as the engine `local` reads them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import narwhals as nw
from pyspark.sql import SparkSession, functions

from config.sources import CsvFormat
from ml_pipeline.components.data_extraction.csv_files import (
    TOO_LONG,
    CsvFile,
    broken_csv,
    names_of_csv,
    read_header,
    with_types,
    wrong_encoding,
)
from ml_pipeline.components.data_extraction.parquet_footers import read_footers
from ml_pipeline.components.data_extraction.source_schema import (
    FileGroup,
    FileSchema,
    Kind,
    check_files,
    names_of,
    needed_columns,
    plan_table,
    select_wanted,
    wanted_columns,
)
from ml_pipeline.components.data_extraction.units import source_files
from ml_pipeline.errors import ConfigurationError, DataContractError
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.source_files import SourceFiles

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

READING = {
    "spark.sql.legacy.parquet.nanosAsLong": "true",
    "spark.sql.legacy.javaCharsets": "true",  # cp1252 and others
    "spark.sql.files.ignoreMissingFiles": "false",
    "spark.sql.files.ignoreCorruptFiles": "false",
}
"""Settings of a session that reads source files."""
_NANOS = "nanos"
_OVERFLOW = "_overflow"
_FAULT, _FAULT_END = "SOURCE FAULT: ", " END OF FAULT"
# Hadoop's words for a compressed file without its end, below those of Spark.
_ENDLESS_FILE = re.compile(
    r"error while reading file (\S+?)\.\s.*Unexpected end of input stream", re.DOTALL
)


def read_table(
    spark: SparkSession, storage: Storage, job: ExtractionJob, name: str, s3_scheme: str
) -> "DataFrame":
    """Return a source table under the user's own column names.

    Args:
        spark: A session with the settings `READING`.
        storage: Storage of the files.
        job: The job description.
        name: `objects` or `error_events`.
        s3_scheme: URL scheme of S3 in this Spark.

    Raises:
        ObjectNotFoundError: The table has no file.
        DataContractError: The types of its files cannot be reconciled.
        ConfigurationError: PyArrow is not installed.
    """
    settings = job.settings
    table = getattr(settings.tables, name)
    wanted = wanted_columns(settings.columns, job.dimensions, name)
    needed = needed_columns(settings.columns, name)
    if settings.database:
        return _read_catalog(spark, f"`{settings.database}`.`{table}`", wanted)
    files = source_files(storage, name, table)
    if files.format == "csv":
        reader = _CsvReader(spark, settings.csv, s3_scheme, name)
        return reader.read(storage, files, wanted, needed)
    footers = read_footers(storage, files.files, _parse_footer)
    plan = plan_table(name, footers, wanted)
    if plan.missing:  # which the steps report with the names that there are
        return _empty(spark, plan.names)
    check_files(name, names_of(footers), needed)
    return _union(
        select_wanted(
            nw.from_native(_read_group(spark, group, s3_scheme)), wanted, plan.conversions
        ).to_native()
        for group in plan.groups
    )


def _read_catalog(spark: SparkSession, table: str, wanted: Mapping[str, Kind]) -> "DataFrame":
    """Return a table whose types are those of the catalog, with times that the steps can read."""
    frame = nw.from_native(spark.table(table))
    schema = frame.collect_schema()
    files = [FileSchema(table, tuple(schema), schema, dict.fromkeys(schema), rows=1)]
    plan = plan_table(table, files, wanted)
    if plan.missing or not plan.conversions:
        return frame.to_native()
    return select_wanted(frame, wanted, plan.conversions).to_native()


def _empty(spark: SparkSession, names: Sequence[str]) -> "DataFrame":
    return spark.createDataFrame([], ", ".join(f"`{name}` string" for name in names))


def _union(frames: Iterator["DataFrame"]) -> "DataFrame":
    first, *others = frames
    for other in others:
        first = first.unionByName(other)
    return first


def for_spark(location: str, s3_scheme: str) -> str:
    """Return a location of our storage as an address for Spark."""
    scheme, separator, rest = location.partition("://")
    if not separator:
        return f"file://{location}"
    return f"{s3_scheme}://{rest}" if scheme == "s3" else location


def _literal(location: str, s3_scheme: str) -> str:
    """Return an address in which no character stands for others."""
    return re.sub(r"([\\{}\[\]*?,])", r"\\\1", for_spark(location, s3_scheme))


def _parse_footer(location: str, tail: bytes) -> FileSchema:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise ConfigurationError(
            "Spark reads the schemas of source files with PyArrow, which is not installed: install "
            "pyarrow in the environment of the driver."
        ) from error
    try:
        metadata = parquet.read_metadata(pa.BufferReader(tail))
        schema = metadata.schema.to_arrow_schema()
    except (pa.ArrowException, OSError) as error:
        raise DataContractError(f"{location} is not a readable Parquet file: {error}") from error
    physical = {
        column.path: column.physical_type
        for column in (metadata.schema.column(n) for n in range(metadata.num_columns))
    }
    fields = [field for field in schema if not pa.types.is_null(field.type)]
    types = {field.name: _narwhals_type(field) for field in fields}
    native = {name: _spark_type(dtype, physical.get(name)) for name, dtype in types.items()}
    return FileSchema(location, tuple(schema.names), types, native, metadata.num_rows)


def _narwhals_type(field: Any) -> nw.dtypes.DType:
    """Return the type of an Arrow field; Narwhals lacks some that columns nobody needs may have."""
    import pyarrow as pa

    try:
        return nw.Schema.from_arrow(pa.schema([field]))[field.name]
    except ValueError:  # a decimal of more than 38 digits
        return nw.Unknown()


def _spark_type(dtype: nw.dtypes.DType, physical: str | None) -> str:
    """Return the type with which Spark reads a column; a type that it lacks becomes binary."""
    if isinstance(dtype, nw.Datetime):
        zoned = "timestamp" if dtype.time_zone else "timestamp_ntz"
        return f"{_NANOS} {zoned}" if dtype.time_unit == "ns" and physical != "INT96" else zoned
    if isinstance(dtype, nw.Decimal):
        return f"decimal({dtype.precision},{dtype.scale})"
    return _SPARK_TYPES.get(type(dtype), "binary")


_SPARK_TYPES: dict[Any, str] = {
    nw.String: "string",
    nw.Categorical: "string",
    nw.Int8: "tinyint",
    nw.Int16: "smallint",
    nw.Int32: "int",
    nw.Int64: "bigint",
    nw.UInt8: "smallint",
    nw.UInt16: "int",
    nw.UInt32: "bigint",
    nw.UInt64: "decimal(20,0)",
    nw.Float32: "float",
    nw.Float64: "double",
    nw.Boolean: "boolean",
    nw.Date: "date",
}


def _read_group(spark: SparkSession, group: FileGroup, s3_scheme: str) -> "DataFrame":
    """Return the columns of the group; the files may differ in all others."""
    nanos = {name: kind for name, kind in group.native.items() if kind.startswith(_NANOS)}
    types = {**group.native, **dict.fromkeys(nanos, "bigint")}
    paths = [_literal(location, s3_scheme) for location in group.locations]
    reader = spark.read.schema(", ".join(f"`{name}` {kind}" for name, kind in types.items()))
    frame = reader.option("recursiveFileLookup", "true").parquet(*paths)
    for name, kind in nanos.items():
        moment = functions.timestamp_micros(functions.expr(f"`{name}` div 1000"))
        frame = frame.withColumn(name, moment.cast(kind.removeprefix(f"{_NANOS} ")))
    return frame


class _CsvReader:
    """Reader of CSV files; those of the same header are read together."""

    def __init__(
        self, spark: SparkSession, settings: CsvFormat, s3_scheme: str, table: str
    ) -> None:
        self._spark = spark
        self._settings = settings
        self._s3_scheme = s3_scheme
        self._table = table

    def read(
        self,
        storage: Storage,
        files: SourceFiles,
        wanted: Mapping[str, Kind],
        needed: Mapping[str, str],
    ) -> "DataFrame":
        """Return the wanted columns of all files, each of which must have the needed ones."""
        headers = [read_header(storage, file, self._settings) for file in files.files]
        names = dict.fromkeys(name for header in headers for name in header.names)
        if not wanted.keys() <= names.keys():
            return _empty(self._spark, tuple(names))
        check_files(self._table, names_of_csv(headers), needed)
        groups: dict[tuple[str, tuple[str, ...]], list[CsvFile]] = defaultdict(list)
        for header in headers:
            if header.names:
                groups[header.separator, header.names].append(header)
        return _union(
            with_types(
                nw.from_native(self._texts(*header, group, wanted)), wanted, self._settings.decimal
            ).to_native()
            for header, group in groups.items()
        )

    def _texts(
        self,
        separator: str,
        names: tuple[str, ...],
        files: Sequence[CsvFile],
        wanted: Mapping[str, Kind],
    ) -> "DataFrame":
        fields = ", ".join(f"`{name or '_index'}` string" for name in (*names, _OVERFLOW))
        reader = self._spark.read.schema(fields).options(
            sep=separator,
            header=self._settings.has_header,
            encoding=self._settings.encoding,
            quote='"',
            escape='"',
            multiLine=True,
            recursiveFileLookup=True,
        )
        frame = reader.csv([_literal(file.location, self._s3_scheme) for file in files])
        present = [f"`{name}`" for name in names if name in wanted]
        return frame.filter(self._is_sound(present)).select(*present)

    def _is_sound(self, names: Sequence[str]) -> Any:
        """Return a condition that is true, or raises the faults that Spark itself passes over."""
        too_long = broken_csv("", TOO_LONG)
        faults = (
            (functions.col(_OVERFLOW).isNotNull(), too_long),
            (
                functions.concat_ws("", *names).contains("\ufffd"),
                wrong_encoding("", self._settings),
            ),
        )
        sound = functions.lit(True)
        for is_fault, message in faults:
            end = functions.lit(f"{message}{_FAULT_END}")
            text = functions.concat(functions.lit(_FAULT), functions.input_file_name(), end)
            fault = functions.raise_error(text).cast("boolean")
            sound = functions.when(is_fault, fault).otherwise(sound)
        return sound


@contextmanager
def naming_faults() -> Iterator[None]:
    """Turn an error about a source file that Spark raises in the block into ours.

    Raises:
        DataContractError: A file is damaged, or not of the format that the settings tell.
    """
    try:
        yield
    except Exception as error:
        match = re.search(f"{_FAULT}(.*?){_FAULT_END}", str(error), re.DOTALL)
        if match:
            raise DataContractError(match[1]) from error
        match = _ENDLESS_FILE.search(str(error))
        if match:
            raise broken_csv(match[1], "it is not a whole gzip file") from error
        raise
