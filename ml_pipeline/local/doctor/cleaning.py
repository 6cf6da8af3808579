"""Deletion of what runs left behind, on request; otherwise the next run does it."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from config.settings import Settings
from ml_pipeline.components.exit_handler.leftovers import Deletion, delete_leftovers
from ml_pipeline.errors import PipelineError
from ml_pipeline.running.findings import Chapter, Finding, fault, fine
from ml_pipeline.storage.keys import TEMPORARY
from ml_pipeline.storage.objects import Storage


def clean_storage(settings: Settings) -> Chapter:
    """Delete leftovers that are past their retention, and return what was deleted."""
    days = settings.storage.tmp_retention_days
    try:
        storage = Storage.from_settings(settings.storage)
        limit = _time_of(storage) - timedelta(days=days)
        deletions = list(delete_leftovers(storage, limit))
    except PipelineError as error:
        return Chapter("Leftovers", (fault(str(error)),))
    findings = [_finding(each, days) for each in deletions if each.count or each.fault]
    nothing = fine(f"No run left anything more than {days:g} days ago.")
    return Chapter("Leftovers", tuple(findings) or (nothing,))


def _time_of(storage: Storage) -> datetime:
    """Return the time by the clock of the storage, by which it dates what runs write."""
    folder = f"{TEMPORARY}/{uuid4().hex}"
    storage.put(f"{folder}/clock", b"")
    times = [stored.modified_at for stored in storage.list_objects(folder)]
    storage.delete_prefix(folder)
    return min([datetime.now(UTC), *times])


def _finding(deletion: Deletion, days: float) -> Finding:
    if deletion.fault:
        return fault(f"Cannot delete {deletion.kind}: {deletion.fault}")
    return fine(f"Deleted {deletion.kind}, older than {days:g} days: {deletion.count:,}.")
