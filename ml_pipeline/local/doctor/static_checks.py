"""Checks of the static tables and of the settings that name event classes or need mileage."""

from collections.abc import Iterator, Sequence

import polars as pl

from config.settings import StepSettings
from ml_pipeline.errors import ObjectNotFoundError, PipelineError
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.local.doctor.source_checks import nearest, shown
from ml_pipeline.running.findings import Finding, fault, fine, warning
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import read_table, table_names, unread_static_files


def read_static(storage: Storage, name: str) -> tuple[pl.DataFrame | None, Finding]:
    """Return a static table and a finding about it. The table is None if it cannot be read."""
    try:
        table = read_table(storage, static_table(name), name)
    except ObjectNotFoundError:
        return None, fine(f"There is no {name}: nothing has a name or is known yet.")
    except PipelineError as error:
        return None, fault(str(error), f"Write the columns of data/static/{name}.yaml.")
    return table, fine(f"{name}: {table.height:,} rows")


def check_static_files(storage: Storage) -> Iterator[Finding]:
    """Yield a warning if there are files beside the static tables that no step reads."""
    unread = unread_static_files(storage)
    if unread:
        names = " and ".join(f"{table}.parquet" for table in table_names("static"))
        yield warning(
            f"No step reads {shown([f'static/{name}' for name in unread], 3)}.",
            f"The static tables are {names}; with the ending .csv, CSV.",
        )


def check_catalog(catalog: pl.DataFrame, event_ids: Sequence[str]) -> Iterator[Finding]:
    """Yield whether the catalog describes the events.

    Args:
        catalog: The table `event_catalog`.
        event_ids: The ids of all events.
    """
    described = set(catalog["event_id"].to_list())
    matches = described.intersection(event_ids)
    if described and event_ids and not matches:
        yield fault(
            f"The ids of event_catalog ({shown(sorted(described), 3)}) match no event "
            f"({shown(event_ids, 3)}).",
            "Write the ids of event_catalog as those of the events.",
        )
    elif described and len(matches) < len(event_ids):
        yield warning(
            f"{len(event_ids) - len(matches):,} of {len(event_ids):,} event ids are not in "
            "event_catalog; they are shown by their ids."
        )


def check_event_classes(settings: StepSettings, catalog: pl.DataFrame | None) -> Iterator[Finding]:
    """Yield a warning for each class of `drop_event_classes` that the catalog does not contain."""
    classes = sorted(set(catalog["event_class"].to_list())) if catalog is not None else []
    for name in settings.preprocessing.drop_event_classes:
        if name not in classes:
            similar = nearest(name, classes)
            there = f"there are {shown(classes)}" if classes else "event_catalog has no class"
            yield warning(
                f"preprocessing.drop_event_classes: no event is of the class {name!r}; {there}.",
                f"Perhaps {similar[0]}." if similar else "Remove it from the list.",
            )


def check_mileage(
    settings: StepSettings, events: SampledTable, column: str | None
) -> Iterator[Finding]:
    """Yield a fault if windows go by a mileage that no event has."""
    if settings.feature_engineering.window_by != "mileage":
        return
    sampled = events.columns.get(column) if column else None
    if sampled is None or sampled.values.is_empty():
        where = f"{events.name}.{column}" if column else "extraction.columns"
        yield fault(
            f"feature_engineering.window_by is mileage, but {where} has no mileage.",
            "feature_engineering: {window_by: time}, or map mileage_km",
        )
