"""Footers of Parquet files, which contain their schema, without the rest of the files."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ml_pipeline.storage.objects import Storage, StoredObject

Schema = TypeVar("Schema")
TAIL = 64 * 1024
"""Bytes to request first; they contain the footer of almost any file."""
READERS = 16
"""Files to read at the same time, because storage answers slowly."""
_ENDING = 8
"""Bytes after the footer: its length and the magic number."""


def read_footers(
    storage: Storage, files: Sequence[StoredObject], parse: Callable[[str, bytes], Schema]
) -> list[Schema]:
    """Return the parsed footer of each file.

    Args:
        storage: Storage of the files.
        files: Parquet files.
        parse: Function of the location of a file and its last bytes, including the footer.
    """

    def read(file: StoredObject) -> Schema:
        return parse(storage.location(file.key), _read_tail(storage, file))

    with ThreadPoolExecutor(READERS) as pool:
        return list(pool.map(read, files))


def _read_tail(storage: Storage, file: StoredObject) -> bytes:
    if file.size == 0:
        return b""
    start = max(file.size - TAIL, 0)
    tail = storage.get_range(file.key, start, file.size - start)
    length = int.from_bytes(tail[-_ENDING : -_ENDING // 2], "little") + _ENDING
    if len(tail) < length <= file.size:
        tail = storage.get_range(file.key, file.size - length, length)
    return tail
