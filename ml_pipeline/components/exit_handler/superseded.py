"""Event files that a later extraction of their unit replaced, or that a killed one left behind."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import EXTRACTED, unit_manifest, unit_of
from ml_pipeline.storage.objects import Storage, StoredObject


def delete_superseded_events(storage: Storage, before: datetime) -> int:
    """Deletes event files that nothing refers to and that were superseded before a time.

    Until then, a run under way may read them, and a failed one be resumed with them.

    Args:
        storage: Where the units lie.
        before: The time, UTC.

    Returns:
        How many there were.
    """
    files: dict[ExtractionUnit, list[StoredObject]] = defaultdict(list)
    for stored in storage.list_objects(EXTRACTED):
        unit = unit_of(stored.key)
        if unit:
            files[unit].append(stored)
    keys = [key for unit, own in files.items() for key in _superseded(storage, unit, own, before)]
    storage.delete(keys)
    return len(keys)


def _superseded(
    storage: Storage, unit: ExtractionUnit, own: Sequence[StoredObject], before: datetime
) -> list[str]:
    manifests = [stored for stored in own if stored.key == unit_manifest(unit)]
    events = [stored for stored in own if stored.key.endswith(".parquet")]
    # The manifest superseded the files of the one before it; a single file is the unit's own.
    if any(stored.modified_at >= before for stored in [*manifests, *events]):
        return []
    if not manifests:
        return [stored.key for stored in events]
    manifest = read_unit_manifest(storage, unit) if len(events) > 1 else None
    return [stored.key for stored in events if manifest and stored.key not in manifest.event_keys]
