"""SHA-256 digests of arbitrary content, and of the inputs that determine the content of a unit."""

import hashlib
import json
from collections.abc import Mapping

from config.settings import Settings
from config.sources import CsvFormat


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of `content`, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def digest_of_files(files: Mapping[str, bytes]) -> str:
    """Return the SHA-256 (hexadecimal) of files by path and content."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode())
        digest.update(hashlib.sha256(files[name]).digest())
    return digest.hexdigest()


def extraction_digest(settings: Settings) -> str:
    """Return the SHA-256 of the settings that determine a unit.

    These are source tables, columns, dimensions and zone, but not the engine, because all engines
    give the same content, nor the configured values of the dimensions.
    """
    included = {"database", "tables", "columns"}
    if settings.extraction.csv != CsvFormat():  # which leaves the digests of Parquet as they are
        included |= {"csv"}
    decisive = settings.extraction.model_dump_json(include=included)
    columns = {name: (each.table, each.column) for name, each in settings.dimensions.items()}
    decisive += json.dumps(columns)
    zone = settings.run.time_zone
    return digest_of((decisive if zone == "UTC" else decisive + zone).encode())
