"""Diagnosis of unreadable Parquet files, because Polars' errors often lack file and reason."""

from collections.abc import Iterator
from contextlib import contextmanager

import narwhals as nw
import polars as pl

from ml_pipeline.components.data_extraction.source_schema import wanted_columns
from ml_pipeline.components.data_extraction.units import source_files
from ml_pipeline.errors import DataContractError, StorageUnavailableError, is_panic
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.objects import Storage, is_outage
from ml_pipeline.storage.tables import readable_parquet

_FAULTS = (pl.exceptions.PolarsError, nw.exceptions.NarwhalsError)


@contextmanager
def naming_faults(storage: Storage, job: ExtractionJob) -> Iterator[None]:
    """Inspect the source files when Polars fails in the block, and raise an error with the cause.

    Raises:
        DataContractError: A file is damaged, or the tables cannot be read for another reason.
        StorageUnavailableError: The storage cannot be reached.
    """
    try:
        yield
    except BaseException as error:
        if not isinstance(error, _FAULTS) and not is_panic(error):
            raise
        if is_outage(error):
            raise StorageUnavailableError(f"Cannot read the source tables: {error}") from error
        for name, table in job.settings.tables:
            if table is not None:
                _check_pages(storage, job, name, table)
        raise DataContractError(f"The source tables cannot be read: {error}") from error


def _check_pages(storage: Storage, job: ExtractionJob, name: str, table: str) -> None:
    listing = source_files(storage, name, table)
    if listing.format != "parquet":
        return
    wanted = wanted_columns(job.settings.columns, job.dimensions, name)
    for stored in listing.files:
        location = storage.location(stored.key)
        file = pl.scan_parquet(location, glob=False)
        with readable_parquet(location):
            present = file.collect_schema().keys() & wanted.keys()
        for column in sorted(present):
            with readable_parquet(f"{location} (column {column})"):
                file.select(pl.col(column).hash().max()).collect(engine="streaming")
