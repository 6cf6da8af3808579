"""Objects that runs published, as they are now."""

import io
from collections.abc import Collection

import polars as pl

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import check_columns, load_schema, readable_parquet


def read_published(storage: Storage, key: str, sha256: str) -> bytes:
    """Return the content of a published object.

    Args:
        storage: Storage of the run.
        key: Key of the object.
        sha256: Its digest in the manifest of the run, hexadecimal.

    Raises:
        ObjectNotFoundError: There is no such object.
        DataContractError: It was changed after it was published.
    """
    content = storage.get(key)
    if digest_of(content) != sha256:
        raise DataContractError(
            f"{storage.location(key)} was changed after it was published: its SHA-256 is not that "
            "in the manifest of the run. Restore the file from a backup, or run the pipeline again."
        )
    return content


def read_part(
    storage: Storage, key: str, sha256: str, table: str, columns: Collection[str] | None = None
) -> pl.DataFrame:
    """Return a part of a result table, or some of its columns; as `scan_part`, but in memory."""
    with readable_parquet(storage.location(key)):
        scanned = scan_part(storage, key, sha256, table)
        return (scanned if columns is None else scanned.select(columns)).collect()


def scan_part(storage: Storage, key: str, sha256: str, table: str) -> pl.LazyFrame:
    """Return a part of a result table with the columns that the table has today, lazily.

    Its content was checked by the rules of its time and is not checked again. Only the compressed
    content is in memory.

    Args:
        storage: Storage of the run.
        key: Key of the part.
        sha256: Its digest in the manifest of the run, hexadecimal.
        table: Name of the result table.

    Returns:
        The columns of the schema: those that the part lacks contain their default, or null; those
        that the schema no longer has are left out.

    Raises:
        ObjectNotFoundError: There is no such object.
        DataContractError: It was changed after it was published, or a column has another type than
            the schema demands.
    """
    content, schema = read_published(storage, key, sha256), load_schema(table)
    with readable_parquet(storage.location(key)):
        frame = pl.scan_parquet(io.BytesIO(content))
        names = frame.collect_schema().names()
    added = [
        pl.lit(column.default_value()).first().alias(name)
        for name, column in schema.columns.items()
        if name not in names
    ]
    shaped = frame.with_columns(added).select(*schema.columns)
    check_columns(shaped.collect_schema(), schema, storage.location(key), exact=False)
    return shaped
