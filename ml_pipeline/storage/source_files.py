"""Files of source tables: which objects in the folder of a table are data, and in what format."""

from dataclasses import dataclass
from typing import Literal

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.keys import source_prefix
from ml_pipeline.storage.objects import Storage, StoredObject

SourceFormat = Literal["parquet", "csv"]
ENDINGS: dict[str, SourceFormat] = {
    ".parquet": "parquet",
    ".parq": "parquet",
    ".pq": "parquet",
    ".csv": "csv",
    ".tsv": "csv",
    ".csv.gz": "csv",
    ".tsv.gz": "csv",
}
PARQUET_MAGIC = b"PAR1"
"""First and last bytes of a Parquet file."""

LOGS = {
    "/_delta_log/": "Delta Lake",
    "/.hoodie/": "Hudi",
    ".metadata.json": "Iceberg",
}
"""Table formats with a log, by a part of the names of its files."""


@dataclass(frozen=True)
class SourceFiles:
    """Files in the folder of a source table.

    Attributes:
        format: Format of all files. None if there is no file.
        files: The data, ordered by key.
        passed_over: Keys of objects that look like data but have no known format.
        log_of: Table format, such as Delta Lake, whose log says which of the files count; it is
            not read. None if there is no such log.
    """

    format: SourceFormat | None
    files: tuple[StoredObject, ...]
    passed_over: tuple[str, ...]
    log_of: str | None = None


def list_source_files(storage: Storage, table: str) -> SourceFiles:
    """Return the files of a source table.

    Args:
        storage: Storage of the files.
        table: Name of the table's folder.

    Raises:
        DataContractError: The folder contains both Parquet and CSV files, or a link to what does
            not exist.
    """
    prefix = source_prefix(table)
    everything = storage.list_objects(prefix)
    storage.refuse_broken_links(prefix)
    stored = [o for o in everything if not _is_side_file(o, prefix)]
    formats = {o.key: _format_of(storage, o) for o in stored}
    by_format = {formats[o.key]: o.key for o in stored}
    if {"parquet", "csv"} <= by_format.keys():
        examples = (storage.location(by_format["parquet"]), storage.location(by_format["csv"]))
        raise DataContractError(
            f"The source table {table} mixes Parquet and CSV files: {' and '.join(examples)}. "
            "Move the files of one format to another folder."
        )
    return SourceFiles(
        format=next((known for known in by_format if known), None),
        files=tuple(o for o in stored if formats[o.key]),
        passed_over=tuple(o.key for o in stored if not formats[o.key]),
        log_of=next((LOGS[each] for each in LOGS if any(each in o.key for o in everything)), None),
    )


def _is_side_file(stored: StoredObject, prefix: str) -> bool:
    """Return whether an object is hidden from readers, as Spark decides it, or a checksum.

    Writers begin names with `.` or `_` for unfinished files and for files without data.
    """
    parts = stored.key.removeprefix(f"{prefix}/").split("/")
    hidden = any(part.startswith(".") or (part[:1] == "_" and "=" not in part) for part in parts)
    is_folder = stored.size == 0 and "." not in parts[-1]
    return hidden or is_folder or parts[-1].lower().endswith(".crc")


def _format_of(storage: Storage, stored: StoredObject) -> SourceFormat | None:
    name = stored.key.rpartition("/")[2].lower()
    if "." in name:
        return next((ENDINGS[ending] for ending in ENDINGS if name.endswith(ending)), None)
    length = len(PARQUET_MAGIC)
    if stored.size < 2 * length:
        return None
    ends = (storage.get_range(stored.key, at, length) for at in (stored.size - length, 0))
    return "parquet" if all(content == PARQUET_MAGIC for content in ends) else None
