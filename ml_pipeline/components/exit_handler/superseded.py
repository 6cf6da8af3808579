"""Deletion of extracted data that nothing refers to: replaced events, remains of killed jobs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from ml_pipeline.errors import DataContractError, InvalidKeyError
from ml_pipeline.running.document_store import read_unit_manifest_at
from ml_pipeline.running.documents import ExtractedUnits
from ml_pipeline.storage.keys import (
    EXTRACTED,
    MANIFEST_NAME,
    SOURCE_REPORTS,
    UNIT_NUMBER,
    join_key,
    spark_attempt,
    spark_unit_number,
    spark_units_key,
    unit_folder,
)
from ml_pipeline.storage.objects import Storage, StoredObject

LONGEST_WRITE = timedelta(hours=1)
"""Longest time between the events of a unit and its manifest that needs no closer look."""


def delete_superseded_events(storage: Storage, before: datetime) -> int:
    """Delete extracted data that no manifest refers to and that is older than a time (UTC).

    Until then, a run in progress may read it, and a failed run may be resumed with it.

    Returns:
        Number of deleted files.
    """
    listed = storage.list_objects(EXTRACTED)
    units = _by_unit(storage, listed)
    keys = [key for unit in units for key in _superseded(storage, unit, before)]
    keys += _remains_of_spark(storage, listed, units, set(keys), before)
    keys += _unused_reports(storage, listed, units, before)
    storage.delete(keys)
    return len(keys)


@dataclass(frozen=True)
class _Unit:
    """Stored files of a unit; those that Spark wrote are in another folder."""

    folder: str
    files: Sequence[StoredObject]

    @property
    def manifest_key(self) -> str:
        return f"{self.folder}/{MANIFEST_NAME}"

    @property
    def written_at(self) -> datetime | None:
        """Time of the manifest. None if there is none."""
        times = (each.modified_at for each in self.files if each.key == self.manifest_key)
        return next(times, None)

    @property
    def events(self) -> list[StoredObject]:
        return [each for each in self.files if each.key.endswith(".parquet")]

    @property
    def may_be_empty(self) -> bool:
        """Return whether the events may be others than those in the manifest, or none."""
        at = self.written_at
        old = (at and at - each.modified_at > LONGEST_WRITE for each in self.events)
        return len(self.events) != 1 or any(old)


def _by_unit(storage: Storage, listed: Iterable[StoredObject]) -> list[_Unit]:
    @cache  # the files of one attempt share it
    def folders_of(attempt: str) -> tuple[str, ...]:
        return _read_folders(storage, attempt)

    files: dict[str, list[StoredObject]] = defaultdict(list)
    for stored in listed:
        attempt, is_of_spark, _ = stored.key.partition(f"/{UNIT_NUMBER}=")
        if not is_of_spark:
            folder = unit_folder(stored.key)
        elif attempt == spark_attempt(stored.key):
            folders, number = folders_of(attempt), spark_unit_number(stored.key)
            folder = folders[number] if number < len(folders) else None
        else:
            folder = None
        if folder:
            files[folder].append(stored)
    return [_Unit(folder, own) for folder, own in files.items()]


def _read_folders(storage: Storage, attempt: str) -> tuple[str, ...]:
    """Return the folders of the units that an attempt extracted with Spark, empty if unknown."""
    content = storage.find(spark_units_key(attempt))
    try:
        if content is None:
            return ()
        folders = ExtractedUnits.from_bytes(content, spark_units_key(attempt)).folders
        return tuple(join_key(*folder.split("/")) for folder in folders)
    except (DataContractError, InvalidKeyError):
        return ()


def _superseded(storage: Storage, unit: _Unit, before: datetime) -> list[str]:
    # A new manifest supersedes the files of the previous one.
    times = [each.modified_at for each in unit.events]
    if any(at >= before for at in (*times, unit.written_at) if at):
        return []
    if unit.written_at is None:
        return [stored.key for stored in unit.events]
    if not unit.events or not unit.may_be_empty:
        return []
    manifest = read_unit_manifest_at(storage, unit.manifest_key)
    return [each.key for each in unit.events if manifest and each.key not in manifest.event_keys]


def _remains_of_spark(
    storage: Storage,
    listed: Iterable[StoredObject],
    units: Iterable[_Unit],
    deleted: Set[str],
    before: datetime,
) -> list[str]:
    """Return the files of old attempts with Spark of which no unit uses an event."""
    attempts: dict[str, list[StoredObject]] = defaultdict(list)
    for stored in listed:
        attempt = spark_attempt(stored.key)
        if attempt and stored.key not in deleted:
            attempts[attempt].append(stored)
    used = {each.key for unit in units for each in unit.events} - deleted
    old = [
        {each.key for each in own}
        for own in attempts.values()
        if all(each.modified_at < before for each in own)
    ]
    unused = [keys for keys in old if used.isdisjoint(keys)]
    if any(map(_has_events, unused)):  # of units that are unknown
        named = _named_events(storage, units)
        unused = [keys for keys in unused if not _has_events(keys) or named.isdisjoint(keys)]
    return [key for keys in unused for key in keys]


def _has_events(keys: Iterable[str]) -> bool:
    return any(key.endswith(".parquet") and "/_temporary/" not in key for key in keys)


def _named_events(storage: Storage, units: Iterable[_Unit]) -> set[str]:
    """Return the events in the manifests of all units."""
    keys = (unit.manifest_key for unit in units if unit.written_at)
    manifests = (read_unit_manifest_at(storage, key) for key in keys)
    return {key for manifest in manifests if manifest for key in manifest.event_keys}


def _unused_reports(
    storage: Storage, listed: Iterable[StoredObject], units: Iterable[_Unit], before: datetime
) -> list[str]:
    """Return the old reports of extractions that no unit without events refers to."""
    prefix = f"{SOURCE_REPORTS}/"
    old = (each.key for each in listed if each.key.startswith(prefix) and each.modified_at < before)
    unused = {key.removeprefix(prefix).removesuffix(".json"): key for key in old}
    empty = [unit for unit in units if unit.written_at and unit.may_be_empty]
    for unit in sorted(empty, key=lambda each: len(each.events)):
        if not unused:
            break
        manifest = read_unit_manifest_at(storage, unit.manifest_key)
        if manifest and not manifest.rows:
            unused.pop(manifest.run_id, None)
    return list(unused.values())
