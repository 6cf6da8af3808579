"""Reading and writing of the documents in `documents.py`."""

import logging
import os
from collections.abc import Iterable
from contextlib import suppress

from ml_pipeline.errors import (
    DataContractError,
    ObjectNotFoundError,
    RunConflictError,
    shortened,
)
from ml_pipeline.running.documents import (
    ErrorRecord,
    RunManifest,
    RunPlan,
    ScopePlan,
    StepRecord,
    UnitManifest,
)
from ml_pipeline.running.source_report import SourceReport
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.keys import (
    EXTRACTED,
    RUNS_PREFIX,
    run_manifest,
    run_plan_key,
    scope_plan_key,
    source_report_key,
    start_failure_key,
    temporary,
    unit_manifest,
)
from ml_pipeline.storage.objects import Storage

RECORD_NAME = "record.json"
_log = logging.getLogger(__name__)


def read_run_plan(storage: Storage, run_id: str) -> RunPlan:
    """Return the plan of a run.

    Raises:
        ObjectNotFoundError: setup_extraction did not finish.
        DataContractError: The plan is damaged.
    """
    key = run_plan_key(run_id)
    return RunPlan.from_bytes(storage.find(key) or storage.get(key), storage.location(key))


def read_scope_plan(storage: Storage, run_id: str, scope: DataScope) -> ScopePlan:
    """Return the plan of a data scope.

    Raises:
        ObjectNotFoundError: setup_pipeline did not finish for this data scope.
        DataContractError: The plan is damaged.
    """
    key = scope_plan_key(run_id, scope)
    return ScopePlan.from_bytes(storage.find(key) or storage.get(key), storage.location(key))


def read_unit_manifest(storage: Storage, unit: ExtractionUnit) -> UnitManifest | None:
    """Return the manifest of a unit. Returns None if it is missing or damaged."""
    return read_unit_manifest_at(storage, unit_manifest(unit))


def read_complete_units(
    storage: Storage, units: Iterable[ExtractionUnit]
) -> dict[ExtractionUnit, UnitManifest | None]:
    """Return the manifest of each unit; None if it is missing, or if a file of events is."""
    manifests = {unit: read_unit_manifest(storage, unit) for unit in units}
    if not any(manifest and manifest.rows for manifest in manifests.values()):
        return manifests
    stored = {each.key for each in storage.list_objects(EXTRACTED)}
    for unit, manifest in manifests.items():
        missing_keys = set(manifest.event_keys if manifest and manifest.rows else ()) - stored
        if missing_keys:
            _log.warning(
                "%s is extracted again: its file %.200r is missing", unit, min(missing_keys)
            )
            manifests[unit] = None
    return manifests


def read_source_reports(
    storage: Storage, manifests: Iterable[UnitManifest | None]
) -> list[SourceReport]:
    """Return the reports of the extractions that found no event of some units, the latest first."""
    empty = [manifest for manifest in manifests if manifest and not manifest.rows]
    empty.sort(key=lambda manifest: manifest.extracted_at, reverse=True)
    reports = []
    for run_id in dict.fromkeys(manifest.run_id for manifest in empty):
        key = source_report_key(run_id)
        content = storage.find(key)
        with suppress(DataContractError):  # that of an earlier version
            reports += [SourceReport.from_bytes(content, key)] if content else []
    return reports


def read_unit_manifest_at(storage: Storage, key: str) -> UnitManifest | None:
    """Return the manifest of a unit. Returns None if it is missing or damaged."""
    try:
        return UnitManifest.from_bytes(storage.get(key), storage.location(key))
    except ObjectNotFoundError:  # at worst, the unit is extracted again
        return None
    except DataContractError as error:
        _log.warning("A unit is extracted again: %s", error)
        return None


def write_unit_manifest(storage: Storage, unit: ExtractionUnit, manifest: UnitManifest) -> None:
    """Create the unit, or replace an older extraction of it, atomically."""
    storage.put(unit_manifest(unit), manifest.to_bytes())


def read_record(
    storage: Storage, run_id: str, scope: DataScope | None, step: str
) -> StepRecord | None:
    """Return the record of a step. Returns None if it did not start.

    Raises:
        DataContractError: The record is damaged.
    """
    key = temporary(run_id, scope, step, RECORD_NAME)
    content = storage.find(key)
    return None if content is None else StepRecord.from_bytes(content, storage.location(key))


def has_finished(storage: Storage, run_id: str, scope: DataScope | None, step: str) -> bool:
    """Return whether a step finished its work; a step without data to process did not."""
    record = read_record(storage, run_id, scope, step)
    return record is not None and record.status == "finished"


def write_record(
    storage: Storage, run_id: str, scope: DataScope | None, record: StepRecord
) -> None:
    """Write the record of a step, replacing an earlier one."""
    storage.put(temporary(run_id, scope, record.step, RECORD_NAME), record.to_bytes())


def read_start_failure(storage: Storage, run_id: str, step: str) -> ErrorRecord | None:
    """Return the reason why a step could not start in its pod. Returns None if there is none."""
    key = start_failure_key(run_id, step)
    content = storage.find(key)
    return None if content is None else ErrorRecord.from_bytes(content, storage.location(key))


def read_manifest(storage: Storage, run_id: str) -> RunManifest:
    """Return the manifest of one run.

    Raises:
        ObjectNotFoundError: The run is not published.
        DataContractError: The manifest is damaged, or that of another run.
    """
    return _manifest_at(storage, run_manifest(run_id))


def refuse_published(storage: Storage, run_id: str) -> None:
    """Reject work in a published run, such as a run that is retried in Kubeflow's UI.

    Raises:
        RunConflictError: The run is already published.
    """
    if not storage.exists(run_manifest(run_id)):
        return
    from config.variables import DEFAULT_ENVIRONMENT, ENVIRONMENT_VARIABLE  # AWS Glue has no PyYAML

    manifest = read_manifest(storage, run_id)
    can_resume = manifest.status == "failed" and manifest.parameters  # else there is no plan
    environment = os.environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT)
    resume = f", or resume: python -m ml_pipeline resume --env {environment} --run-id {run_id}"
    raise RunConflictError(
        f"Run {run_id} was published at {manifest.ended_at:%Y-%m-%d %H:%M:%S} UTC as "
        f"{manifest.status}; a published run never changes. Start a new run"
        f"{resume if can_resume else ''}."
    )


def published_runs(storage: Storage) -> list[RunManifest]:
    """Return the manifests of all published runs, oldest first, ignoring files of file browsers.

    Raises:
        DataContractError: A manifest is damaged, or not under the name of its run.
    """
    keys = (stored.key for stored in storage.list_objects(RUNS_PREFIX))
    manifests = [_manifest_at(storage, key) for key in keys if key.endswith(".json")]
    return sorted(manifests, key=lambda manifest: (manifest.ended_at, manifest.run_id))


def _manifest_at(storage: Storage, key: str) -> RunManifest:
    location = storage.location(key)
    manifest = RunManifest.from_bytes(storage.get(key), location)
    if key != f"{RUNS_PREFIX}/{manifest.run_id}.json":
        raise DataContractError(
            f"{location} is the manifest of another run, {shortened(manifest.run_id)}: a copy, or "
            "renamed. Remove it, or give it back its name."
        )
    return manifest
