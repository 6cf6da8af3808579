"""Source tables as lazy Polars frames: Parquet as it is, CSV converted once on the local disk."""

import gzip
import io
import shutil
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import narwhals as nw
import polars as pl

from config.extraction import ExtractionSettings
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
from ml_pipeline.components.data_extraction.source_columns import Dimensions
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
from ml_pipeline.errors import is_panic
from ml_pipeline.storage.file_errors import temporary_folder
from ml_pipeline.storage.objects import Storage, is_outage
from ml_pipeline.storage.source_files import SourceFiles
from ml_pipeline.storage.tables import readable_parquet

UTF_8 = "utf-8"
_ALL_COLUMNS = pl.QueryOptFlags(projection_pushdown=False)
"""Without it, Polars passes over lines that are too long if the last column is not needed."""


@contextmanager
def open_tables(
    storage: Storage, settings: ExtractionSettings, dimensions: Dimensions
) -> Iterator[tuple[pl.LazyFrame | None, pl.LazyFrame]]:
    """Yield the tables `objects` and `error_events` under the user's own column names.

    The first is None if the settings name no table of objects.

    Raises:
        ObjectNotFoundError: A table has no file.
        DataContractError: A file cannot be read, or its types cannot be reconciled with those of
            the other files.
    """
    with temporary_folder() as folder:
        frames: dict[str, pl.LazyFrame] = {}
        for name, table in settings.tables:
            if table is None:
                continue
            files = source_files(storage, name, table)
            wanted = wanted_columns(settings.columns, dimensions, name)
            needed = needed_columns(settings.columns, name)
            if files.format == "csv":
                converter = CsvConverter(storage, settings.csv, folder / name)
                frames[name] = converter.convert(files, wanted, needed)
            else:
                frames[name] = _scan_parquet(storage, name, files, wanted, needed)
        yield frames.get("objects"), frames["error_events"]


def _scan_parquet(
    storage: Storage,
    table: str,
    files: SourceFiles,
    wanted: Mapping[str, Kind],
    needed: Mapping[str, str],
) -> pl.LazyFrame:
    footers = read_footers(storage, files.files, parse_footer)
    plan = plan_table(table, footers, wanted)
    if plan.missing:  # which the steps report with the names that there are
        return pl.LazyFrame(schema=dict.fromkeys(plan.names, pl.Null))
    check_files(table, names_of(footers), needed)
    frames = (
        select_wanted(nw.from_native(_scan_group(group)), wanted, plan.conversions)
        for group in plan.groups
    )
    return pl.concat([frame.to_native() for frame in frames])


def parse_footer(location: str, tail: bytes) -> FileSchema:
    """Return the columns of a Parquet file from its last bytes."""
    with readable_parquet(location):
        native = pl.read_parquet_schema(io.BytesIO(tail))
        rows = pl.scan_parquet(io.BytesIO(tail)).select(pl.len()).collect().item()
    typed = {name: dtype for name, dtype in native.items() if dtype != pl.Null}
    types = {name: _narwhals_type(dtype) for name, dtype in typed.items()}
    return FileSchema(location, tuple(native), types, typed, rows)


def _narwhals_type(dtype: pl.DataType) -> nw.dtypes.DType:
    """Return a type for Narwhals, which lacks some that columns nobody needs may have."""
    try:
        return nw.Schema.from_polars(pl.Schema({"": dtype}))[""]
    except ValueError:  # a decimal of more than 38 digits
        return nw.Unknown()


def _scan_group(group: FileGroup) -> pl.LazyFrame:
    """Return the columns of the group; the files may differ in all others."""
    return pl.scan_parquet(
        list(group.locations), glob=False, schema=dict(group.native), extra_columns="ignore"
    )


class CsvConverter:
    """Conversion of CSV files to Parquet, which can be read in parts and many times."""

    def __init__(self, storage: Storage, settings: CsvFormat, folder: Path) -> None:
        self._storage = storage
        self._settings = settings
        self._folder = folder
        folder.mkdir()

    def convert(
        self,
        files: SourceFiles,
        wanted: Mapping[str, Kind],
        needed: Mapping[str, str] = MappingProxyType({}),
    ) -> pl.LazyFrame:
        """Return the wanted columns of all files, each of which must have the needed ones."""
        headers = [read_header(self._storage, file, self._settings) for file in files.files]
        names = dict.fromkeys(name for header in headers for name in header.names)
        if not wanted.keys() <= names.keys():
            return pl.LazyFrame(schema=dict.fromkeys(names, pl.String))
        check_files(self._folder.name, names_of_csv(headers), needed)
        for number, header in enumerate(headers):
            if header.names:
                self._convert_file(header, wanted, f"{number:06d}")
        return pl.scan_parquet(sorted(self._folder.glob("*.parquet")), glob=False)

    def _convert_file(self, header: CsvFile, wanted: Mapping[str, Kind], name: str) -> None:
        text_file = self._folder / f"{name}.csv"
        with _readable_csv(header.location, self._settings):
            source = header.location
            if self._settings.encoding != UTF_8:
                self._transcode(header, text_file)
                source = str(text_file)
            texts = _scan_texts(source, header, self._settings)
            typed = with_types(nw.from_native(texts), wanted, self._settings.decimal).to_native()
            typed.sink_parquet(
                self._folder / f"{name}.parquet",
                compression="lz4",
                optimizations=_ALL_COLUMNS,
            )
        text_file.unlink(missing_ok=True)

    def _transcode(self, header: CsvFile, target: Path) -> None:
        """Write a file in UTF-8, the only encoding that Polars reads lazily."""
        as_it_is = target.with_suffix(".source")
        with as_it_is.open("wb") as copy:
            copy.writelines(self._storage.stream(header.file.key))
        # By parts: a few kilobytes may unpack to gigabytes.
        read = gzip.open if header.is_compressed else open
        with (
            read(as_it_is, "rt", encoding=self._settings.encoding, newline="") as source,
            target.open("w", encoding=UTF_8, newline="") as text_file,
        ):
            shutil.copyfileobj(source, text_file)
        as_it_is.unlink()


def _scan_texts(source: str, header: CsvFile, settings: CsvFormat) -> pl.LazyFrame:
    """Return all fields of a CSV file as texts."""
    return pl.scan_csv(
        source,
        glob=False,
        separator=header.separator,
        has_header=False,  # Polars would compare the names with those that we read
        skip_rows=int(settings.has_header),
        schema=dict.fromkeys(header.names, pl.String),
        missing_columns="insert",  # otherwise, the first line below the header must not be short
    )


@contextmanager
def _readable_csv(location: str, settings: CsvFormat) -> Iterator[None]:
    try:
        yield
    except UnicodeError as error:
        raise wrong_encoding(location, settings) from error
    except (zlib.error, gzip.BadGzipFile, EOFError) as error:
        raise broken_csv(location, f"it is not a whole gzip file ({error})") from error
    except OSError as error:
        if "unexpected end of file" in str(error):  # what Polars raises instead
            raise broken_csv(location, "it is not a whole gzip file") from error
        if error.errno is None and not is_outage(error):  # of the decoder, not of the disk
            raise broken_csv(location, f"it is not a gzip file to its end ({error})") from error
        raise
    except pl.exceptions.PolarsError as error:
        if is_outage(error):
            raise
        if "utf-8" in str(error).lower():
            raise wrong_encoding(location, settings) from error
        reason = str(error).partition("\n")[0].rstrip(".")
        raise broken_csv(location, TOO_LONG if "n_extra" in reason else reason) from error
    except BaseException as error:
        if is_panic(error):
            raise broken_csv(location, str(error)) from error
        raise
