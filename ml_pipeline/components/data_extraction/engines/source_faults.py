"""Which source file Polars could not read, and why: its own errors often name neither."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import narwhals as nw
import polars as pl

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.objects import is_outage
from ml_pipeline.storage.tables import readable_parquet


@contextmanager
def naming_faults(*tables: Sequence[str]) -> Iterator[None]:
    """Looks through the files once more when Polars fails in the block, and says what is wrong.

    Args:
        tables: For each source table, where its files lie.

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
            found = file.collect_schema()
        first = first or found
        faults = [
            f"column {name} is {found.get(name, 'missing')}, not {first.get(name, 'missing')}"
            for name in {**first, **found}
            if found.get(name) != first.get(name)
        ]
        if faults:
            raise DataContractError(
                f"{location} does not fit the other files of its table: {'; '.join(faults)} as in "
                f"{locations[0]}. Write all files of a table with the same columns and types."
            )
        for name in found:
            with readable_parquet(f"{location} (column {name})"):
                file.select(pl.col(name).hash().max()).collect(engine="streaming")
