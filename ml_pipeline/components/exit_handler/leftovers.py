"""Deletion of what runs left behind, after a retention age."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from ml_pipeline.components.exit_handler import steps
from ml_pipeline.components.exit_handler.superseded import delete_superseded_events
from ml_pipeline.errors import DataContractError, PipelineError
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.storage.keys import (
    ATTEMPT,
    CODE,
    EXTRACTED,
    FILES,
    OUTPUTS,
    TEMPORARY,
    is_run_plan,
    published_run,
    run_manifest,
)
from ml_pipeline.storage.objects import Storage, StoredObject


@dataclass(frozen=True)
class Deletion:
    """Deletion of one kind of leftovers.

    Attributes:
        kind: Name of the kind, in the plural.
        count: Number of deleted leftovers.
        fault: Reason why they could not be deleted; empty if they were.
    """

    kind: str
    count: int
    fault: str = ""


def delete_expired_runs(storage: Storage, before: datetime) -> int:
    """Delete the temporary data of runs that wrote nothing since a time; return their number."""
    # The names are not parsed as run ids: a file browser may have left other files.
    stored = [(each.key.split("/")[1], each) for each in storage.list_objects(TEMPORARY)]
    expired = steps.expired_runs(((name, each.modified_at) for name, each in stored), before)
    # First, because a run without a plan is not resumed from what is left.
    plans = [each.key for name, each in stored if name in expired and is_run_plan(each.key)]
    storage.delete(plans)
    storage.delete([each.key for name, each in stored if name in expired])
    return len(expired)


def delete_unpublished_results(storage: Storage, before: datetime, ended: str = "") -> int:
    """Delete results that no manifest lists, left by attempts that were killed or came second.

    Args:
        storage: Storage of the runs.
        before: Time (UTC) before which they were written.
        ended: Id of a published run of which all other results are deleted, whatever their age.

    Returns:
        Number of deleted objects.
    """
    listed = storage.list_objects(OUTPUTS)
    times = {each.key: each.modified_at for each in listed}
    by_run: dict[str, list[StoredObject]] = defaultdict(list)
    for stored in listed:
        if run_id := published_run(stored.key):
            by_run[run_id].append(stored)
    keys: list[str] = []
    for run_id, own in by_run.items():
        published_at = times.get(run_manifest(run_id))
        old = [each.key for each in own if each.modified_at < before]
        if run_id == ended:
            keys += _unlisted(storage, run_id, [each.key for each in own])
        elif published_at:
            doubtful = [key for key in old if _is_doubtful(key, is_later=times[key] > published_at)]
            keys += _unlisted(storage, run_id, doubtful)
        elif len(old) == len(own) and not storage.exists(run_manifest(run_id)):
            keys += old
    storage.delete(keys)
    return len(keys)


def _is_doubtful(key: str, *, is_later: bool) -> bool:
    """Return whether an attempt that came second may have written a result of a published run."""
    is_table = key.endswith(".parquet") and not key.startswith(f"{OUTPUTS}/{FILES}/")
    return f"/{ATTEMPT}" in key or (is_table and is_later)


def _unlisted(storage: Storage, run_id: str, keys: Collection[str]) -> list[str]:
    """Return the keys that the manifest of a run does not list, none if it is damaged."""
    if not keys:
        return []
    try:
        manifest = read_manifest(storage, run_id)
    except DataContractError:
        return []
    listed = {file.key for files in manifest.tables.values() for file in files}
    listed |= {file.key for file in manifest.files}
    return sorted(set(keys) - listed)


def delete_unfinished_writes(storage: Storage, before: datetime) -> int:
    """Delete the unfinished files of writes that were killed; return their number."""
    folders = (EXTRACTED, CODE, TEMPORARY, OUTPUTS)
    return sum(len(storage.delete_unfinished_writes(each, before)) for each in folders)


def delete_leftovers(storage: Storage, before: datetime, ended: str = "") -> Iterator[Deletion]:
    """Delete all kinds of leftovers, each independently of the others.

    Args:
        storage: Storage of the runs.
        before: Time (UTC) before which they were written.
        ended: Id of a published run whose other results are deleted, whatever their age.
    """
    kinds: Mapping[str, Callable[[], int]] = {
        "runs with temporary data": lambda: delete_expired_runs(storage, before),
        "results that were not published": lambda: delete_unpublished_results(
            storage, before, ended
        ),
        "extracted files that nothing refers to": lambda: delete_superseded_events(storage, before),
        "unfinished writes": lambda: delete_unfinished_writes(storage, before),
    }
    for kind, delete in kinds.items():
        try:
            yield Deletion(kind, delete())
        except PipelineError as error:
            yield Deletion(kind, 0, str(error))
