"""The user's tables in storage: which there are, and a bounded look at their rows."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import polars as pl

from config.sources import CsvFormat
from ml_pipeline.components.data_extraction.csv_files import names_of_csv, read_header
from ml_pipeline.components.data_extraction.engines.polars_tables import (
    CsvConverter,
    parse_footer,
)
from ml_pipeline.components.data_extraction.parquet_footers import read_footers
from ml_pipeline.components.data_extraction.source_schema import FileSchema, names_of
from ml_pipeline.errors import DataContractError
from ml_pipeline.local.doctor.samples import SampledTable, csv_changes
from ml_pipeline.local.doctor.source_checks import shown
from ml_pipeline.local.doctor.times import guess_time
from ml_pipeline.running.findings import Finding, fault, warning
from ml_pipeline.storage.keys import INPUT
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.source_files import ENDINGS, SourceFiles, list_source_files
from ml_pipeline.storage.tables import readable_parquet

SOURCE = f"{INPUT}/source"
SAMPLED_ROWS = 10_000
SAMPLED_PIECES = 5
OTHER_ENCODING = "cp1252"
"""What a file in Western Europe is encoded in if not in UTF-8."""


def list_folders(storage: Storage) -> tuple[list[str], list[Finding]]:
    """Return the folders of the source tables, and a finding if files are in none of them."""
    by_folder: dict[str, list[str]] = defaultdict(list)
    for stored in storage.list_objects(SOURCE):
        folder, _, name = stored.key.removeprefix(f"{SOURCE}/").rpartition("/")
        by_folder[folder.partition("/")[0]].append(name)
    loose = by_folder.pop("", [])
    return sorted(by_folder), list(_loose(loose, storage))


def _loose(names: Sequence[str], storage: Storage) -> Iterator[Finding]:
    tables = [name for name in names if name.lower().endswith(tuple(ENDINGS))]
    if tables:
        stem = tables[0].partition(".")[0]
        yield fault(
            f"Files directly in {storage.location(SOURCE)} belong to no table: {shown(tables, 3)}.",
            f"Put the files of each table in a folder of its own: source/{stem}/{tables[0]}",
        )


def read_tables(
    storage: Storage, folders: Sequence[str], csv: CsvFormat, scratch: Path
) -> tuple[dict[str, SampledTable], dict[str, list[Finding]]]:
    """Return the tables and what is wrong with their files, both by the names of their folders.

    A folder that cannot be read is not among the tables, and its findings contain a fault.

    Args:
        storage: Storage of the files.
        folders: Names of the folders.
        csv: The configured format of CSV files.
        scratch: An empty folder; the tables can be read as long as it exists.
    """
    tables: dict[str, SampledTable] = {}
    findings: dict[str, list[Finding]] = {folder: [] for folder in folders}
    for folder, about in findings.items():
        try:
            files = list_source_files(storage, folder)
            about.extend(_passed_over(folder, files))
            if files.files:
                tables[folder] = _read_table(storage, folder, files, csv, scratch)
                about.extend(_other_format(folder, csv, tables[folder].csv))
        except DataContractError as error:
            about.append(fault(str(error)))
    return tables, findings


def _passed_over(folder: str, files: SourceFiles) -> Iterator[Finding]:
    if files.passed_over:
        names = [key.rpartition("/")[2] for key in files.passed_over]
        yield warning(
            f"source/{folder}: {len(names)} files are neither Parquet nor CSV: {shown(names, 3)}.",
            "" if files.files else "Store the table as Parquet or CSV.",
        )
    if files.log_of:
        yield warning(
            f"source/{folder} has a log of {files.log_of}, which is not read: files that the log "
            "has removed count too.",
            "Export the table, or read it from a catalog (extraction.database).",
        )


def _other_format(folder: str, csv: CsvFormat, used: CsvFormat | None) -> Iterator[Finding]:
    changes = csv_changes(csv, used)
    if changes:
        texts = (f"{key}: {str(value).lower()}" for key, value in changes.items())
        yield fault(
            f"The CSV files in source/{folder} can only be read with other settings.",
            f"extraction.csv: {{{', '.join(texts)}}}",
        )


def _read_table(
    storage: Storage, folder: str, files: SourceFiles, csv: CsvFormat, scratch: Path
) -> SampledTable:
    """Return a table with a sample of its rows, from several places of it."""
    used: CsvFormat | None = None
    if files.format == "csv":
        frame, used = _read_csv(storage, files, csv, scratch / folder)
        names = names_of_csv(read_header(storage, file, used) for file in files.files)
    else:
        footers = read_footers(storage, files.files, parse_footer)
        frame, names = _scan_parquet(footers), names_of(footers)
    with readable_parquet(storage.location(f"{SOURCE}/{folder}")):
        rows = frame.select(pl.len()).collect(engine="streaming").item()
        return SampledTable(folder, frame, _sample(frame, rows), rows, used, names)


def _sample(frame: pl.LazyFrame, rows: int) -> pl.DataFrame:
    size = SAMPLED_ROWS // SAMPLED_PIECES
    if rows <= SAMPLED_ROWS:
        return frame.collect(engine="streaming")
    starts = range(0, rows - size + 1, max(1, (rows - size) // (SAMPLED_PIECES - 1)))
    return pl.concat([frame.slice(start, size).collect(engine="streaming") for start in starts])


def _scan_parquet(footers: Sequence[FileSchema]) -> pl.LazyFrame:
    """Return all columns of all files, in the types that files and extraction have in common."""
    groups: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for footer in footers:
        groups[footer.names, *footer.native.items()].append(footer.location)
    frames = [_harmonized(pl.scan_parquet(group, glob=False)) for group in groups.values()]
    return pl.concat(frames, how="diagonal_relaxed")


def _harmonized(frame: pl.LazyFrame) -> pl.LazyFrame:
    schema = frame.collect_schema()
    texts = [name for name, kind in schema.items() if kind in (pl.Categorical, pl.Enum)]
    zoned = [name for name, kind in schema.items() if getattr(kind, "time_zone", None)]
    return frame.with_columns(
        pl.col(texts).cast(pl.String), pl.col(zoned).dt.convert_time_zone("UTC")
    )


def _read_csv(
    storage: Storage, files: SourceFiles, csv: CsvFormat, scratch: Path
) -> tuple[pl.LazyFrame, CsvFormat]:
    """Return all columns of CSV files as texts, and the format in which they could be read."""
    faults: list[DataContractError] = []
    for number, attempt in enumerate(_formats(csv)):
        try:
            headers = [read_header(storage, file, attempt) for file in files.files]
            names = dict.fromkeys(name for header in headers for name in header.names if name)
            if not names:
                return pl.LazyFrame(), attempt
            if attempt.has_header and _are_data(names):
                continue
            converter = CsvConverter(
                storage, attempt, scratch.with_name(f"{scratch.name}-{number}")
            )
            return converter.convert(files, dict.fromkeys(names, "string")), attempt
        except DataContractError as error:
            faults.append(error)
    raise faults[0]


def _formats(csv: CsvFormat) -> Iterator[CsvFormat]:
    """Yield the configured format, then what is different in files that do not fit it."""
    for encoding in dict.fromkeys((csv.encoding, OTHER_ENCODING)):
        for has_header in dict.fromkeys((csv.has_header, False)):
            yield csv.model_copy(update={"encoding": encoding, "has_header": has_header})


def _are_data(names: Iterable[str]) -> bool:
    """Return whether a first line contains values rather than names: a number or a time."""
    return any(
        re.fullmatch(r"-?[0-9]+([.,][0-9]+)?", name) or guess_time(pl.Series([name]))
        for name in names
    )
