"""Storage of the documents of `documents.py`."""

import logging
import os

from pydantic import ValidationError

from ml_pipeline.errors import DataContractError, ObjectNotFoundError, RunConflictError
from ml_pipeline.running.documents import (
    ErrorRecord,
    RunManifest,
    RunPlan,
    ScopePlan,
    StepRecord,
    UnitManifest,
)
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.keys import (
    RUNS_PREFIX,
    run_manifest,
    run_plan_key,
    scope_plan_key,
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
    """
    return RunPlan.model_validate_json(storage.get(run_plan_key(run_id)))


def read_scope_plan(storage: Storage, run_id: str, scope: DataScope) -> ScopePlan:
    """Return the plan of a data scope.

    Raises:
        ObjectNotFoundError: setup_pipeline did not finish for this data scope.
    """
    return ScopePlan.model_validate_json(storage.get(scope_plan_key(run_id, scope)))


def read_unit_manifest(storage: Storage, unit: ExtractionUnit) -> UnitManifest | None:
    """Return the manifest of a unit. Returns None if it is missing or damaged."""
    key = unit_manifest(unit)
    try:
        return UnitManifest.model_validate_json(storage.get(key))
    except ObjectNotFoundError:
        return None
    except ValidationError as error:
        _log.warning(
            "%s cannot be read, so the unit %s must be extracted again: %s",
            storage.location(key),
            unit,
            error,
        )
        return None


def write_unit_manifest(storage: Storage, unit: ExtractionUnit, manifest: UnitManifest) -> None:
    """Create the unit, or replace an older extraction of it, atomically."""
    storage.put(unit_manifest(unit), manifest.to_bytes())


def read_record(
    storage: Storage, run_id: str, scope: DataScope | None, step: str
) -> StepRecord | None:
    """Return the record of a step. Returns None if it did not start."""
    try:
        content = storage.get(temporary(run_id, scope, step, RECORD_NAME))
    except ObjectNotFoundError:
        return None
    return StepRecord.model_validate_json(content)


def has_finished(storage: Storage, run_id: str, scope: DataScope | None, step: str) -> bool:
    """Return whether a step finished its work; a step without data to process did not."""
    record = read_record(storage, run_id, scope, step)
    return record is not None and record.status == "finished"


def write_record(
    storage: Storage, run_id: str, scope: DataScope | None, record: StepRecord
) -> None:
    """Write the record of a step, replacing an earlier one."""
    storage.put(temporary(run_id, scope, record.step, RECORD_NAME), record.to_bytes())


def write_start_failure(storage: Storage, run_id: str, step: str, error: ErrorRecord) -> None:
    """Write the reason why a step could not start in its pod.

    Raises:
        StorageError: The storage refuses access or cannot be reached.
    """
    storage.put(start_failure_key(run_id, step), error.to_bytes())


def read_start_failure(storage: Storage, run_id: str, step: str) -> ErrorRecord | None:
    """Return the reason why a step could not start in its pod. Returns None if there is none.

    Raises:
        StorageError: The storage refuses access or cannot be reached.
    """
    try:
        content = storage.get(start_failure_key(run_id, step))
    except ObjectNotFoundError:
        return None
    return ErrorRecord.model_validate_json(content)


def read_manifest(storage: Storage, run_id: str) -> RunManifest:
    """Return the manifest of one run.

    Raises:
        ObjectNotFoundError: The run is not published.
        DataContractError: The manifest is damaged.
    """
    return _manifest_at(storage, run_manifest(run_id))


def refuse_published(storage: Storage, run_id: str) -> None:
    """Reject work in a published run, such as a run that is retried in Kubeflow's UI.

    Raises:
        RunConflictError: The run is already published.
    """
    if not storage.exists(run_manifest(run_id)):
        return
    from config.load import DEFAULT_ENVIRONMENT, ENVIRONMENT_VARIABLE  # AWS Glue has no PyYAML

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
        DataContractError: A manifest is damaged.
    """
    keys = (stored.key for stored in storage.list_objects(RUNS_PREFIX))
    manifests = [_manifest_at(storage, key) for key in keys if key.endswith(".json")]
    return sorted(manifests, key=lambda manifest: (manifest.ended_at, manifest.run_id))


def _manifest_at(storage: Storage, key: str) -> RunManifest:
    try:
        return RunManifest.model_validate_json(storage.get(key))
    except ValidationError as error:
        raise DataContractError(
            f"{storage.location(key)} is not a run manifest: {error}"
        ) from error
