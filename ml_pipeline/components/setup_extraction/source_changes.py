"""The files of the source tables as a sign: where they changed, extracted units are out of date.

A unit keeps the state of the files that it was made from. Files that come later do not count, so
that a delivery of new weeks leaves the old ones alone; a file that is replaced, changed or gone
does.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache

from config.extraction import ExtractionSettings
from ml_pipeline.running.documents import SourceState, UnitManifest
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.objects import Storage, StoredObject
from ml_pipeline.storage.source_files import list_source_files


def source_state(storage: Storage, settings: ExtractionSettings) -> SourceState | None:
    """Return the present state of the source tables. Returns None for a catalog or without files.

    It counts to the last write that the listing shows, by the clock of the storage itself.
    """
    files = _list_files(storage, settings)
    if not files:
        return None
    return _state_of(files, max(file.modified_at for file in files))


def change_detector(
    storage: Storage, settings: ExtractionSettings
) -> Callable[[UnitManifest], bool]:
    """Return a function that says whether a source file of a unit was changed or removed.

    Nothing counts as changed where nobody can know, or where there is nothing to extract from.
    """
    files = _list_files(storage, settings)
    if not files or settings.changed_sources == "reuse":
        return lambda _: False

    @cache  # units of one extraction share their state
    def state_until(until: datetime) -> SourceState:
        return _state_of(files, until)

    def has_changed(manifest: UnitManifest) -> bool:
        before = manifest.sources
        return before is not None and state_until(before.until) != before

    return has_changed


def passed_over(storage: Storage, settings: ExtractionSettings) -> list[str]:
    """Return the locations of objects in the source folders that no engine reads."""
    if settings.database:
        return []
    return [
        storage.location(key)
        for table in settings.tables.names
        for key in list_source_files(storage, table).passed_over
    ]


def logs_of_tables(storage: Storage, settings: ExtractionSettings) -> dict[str, str]:
    """Return the source tables whose folder contains the log of a table format, with its name."""
    if settings.database:
        return {}
    logs = {table: list_source_files(storage, table).log_of for table in settings.tables.names}
    return {table: log for table, log in logs.items() if log}


def _list_files(storage: Storage, settings: ExtractionSettings) -> list[StoredObject]:
    if settings.database:
        return []
    return [
        stored
        for table in settings.tables.names
        for stored in list_source_files(storage, table).files
    ]


def _state_of(files: Iterable[StoredObject], until: datetime) -> SourceState:
    lines = [
        f"{file.key} {file.size} {file.modified_at.isoformat()}"
        for file in files
        if file.modified_at <= until
    ]
    return SourceState(until=until, digest=digest_of("\n".join(lines).encode()))
