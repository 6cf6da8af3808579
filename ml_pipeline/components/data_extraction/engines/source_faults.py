"""Diagnosis of unreadable source files, because Polars' errors often lack file and reason."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import narwhals as nw
import polars as pl

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.objects import is_outage
from ml_pipeline.storage.tables import readable_parquet


@contextmanager
def naming_faults(*tables: Sequence[str]) -> Iterator[None]:
    """Inspect the files when Polars fails in the block, and raise an error with the cause.

    Args:
        tables: Locations of the files of each source table.

    Raises:
        DataContractError: A file is damaged, or its columns differ from those of the first file.
        StorageUnavailableError: The storage cannot be reached.
    """
    try:
        yield
    except (pl.exceptions.PolarsError, nw.exceptions.NarwhalsError) as error:
        if not is_outage(error):
            for locations in tables:
                _check_alike(locations)
        raise


def _check_alike(locations: Sequence[str]) -> None:
    first: pl.Schema | None = None
    for location in locations:
        file = pl.scan_parquet(location, glob=False)
        with readable_parquet(location):
            schema = file.collect_schema()
        first = first or schema
        faults = [
            f"column {name} is {schema.get(name, 'missing')}, not {first.get(name, 'missing')}"
            for name in {**first, **schema}
            if schema.get(name) != first.get(name)
        ]
        if faults:
            raise DataContractError(
                f"{location} does not match the other files of its table: {'; '.join(faults)} "
                f"as in {locations[0]}. Write all files of a table with the same columns and types."
            )
        for name in schema:
            with readable_parquet(f"{location} (column {name})"):
                file.select(pl.col(name).hash().max()).collect(engine="streaming")
