"""Reads and writes the documents of `documents.py` at their places in storage."""

import logging

from pydantic import ValidationError

from ml_pipeline.data_scope import DataScope, ExtractionUnit
from ml_pipeline.documents import (
    ErrorRecord,
    RunManifest,
    RunPlan,
    ScopeOutcome,
    ScopePlan,
    ScopeStatus,
    StepRecord,
    UnitManifest,
)
from ml_pipeline.errors import DataContractError, ObjectNotFoundError, RunConflictError
from ml_pipeline.layout import (
    RUNS_PREFIX,
    SCOPE_STEPS,
    run_manifest,
    run_plan_key,
    scope_plan_key,
    start_failure_key,
    temporary,
    unit_manifest,
)
from ml_pipeline.storage import Storage

RECORD_NAME = "record.json"
STEP_DID_NOT_END = "StepDidNotEnd"
"""The error type of a step whose process was lost."""
_log = logging.getLogger(__name__)


def read_run_plan(storage: Storage, run_id: str) -> RunPlan:
    """The plan of a run.

    Raises:
        ObjectNotFoundError: setup_extraction did not finish.
    """
    return RunPlan.model_validate_json(storage.get(run_plan_key(run_id)))


def read_scope_plan(storage: Storage, run_id: str, scope: DataScope) -> ScopePlan:
    """The plan of a data scope.

    Raises:
        ObjectNotFoundError: setup_pipeline did not finish for this data scope.
    """
    return ScopePlan.model_validate_json(storage.get(scope_plan_key(run_id, scope)))


def read_unit_manifest(storage: Storage, unit: ExtractionUnit) -> UnitManifest | None:
    """The manifest of a unit; None when it was not extracted yet, or the manifest is damaged."""
    key = unit_manifest(unit)
    try:
        return UnitManifest.model_validate_json(storage.get(key))
    except ObjectNotFoundError:
        return None
    except ValidationError as error:
        _log.warning(
            "%s cannot be read, so the unit %s has to be extracted again: %s",
            storage.location(key),
            unit,
            error,
        )
        return None


def write_unit_manifest(storage: Storage, unit: ExtractionUnit, manifest: UnitManifest) -> None:
    """Makes the unit exist, or replaces an older extraction of it, in one step."""
    storage.put(unit_manifest(unit), manifest.to_bytes())


def read_record(
    storage: Storage, run_id: str, scope: DataScope | None, step: str
) -> StepRecord | None:
    """The record of a step; None when it did not start."""
    try:
        content = storage.get(temporary(run_id, scope, step, RECORD_NAME))
    except ObjectNotFoundError:
        return None
    return StepRecord.model_validate_json(content)


def has_finished(storage: Storage, run_id: str, scope: DataScope | None, step: str) -> bool:
    """Return whether a step did its work to the end; one that ended for lack of data did not."""
    record = read_record(storage, run_id, scope, step)
    return record is not None and record.status == "finished"


def write_record(
    storage: Storage, run_id: str, scope: DataScope | None, record: StepRecord
) -> None:
    """Writes the record of a step, replacing an earlier one."""
    storage.put(temporary(run_id, scope, record.step, RECORD_NAME), record.to_bytes())


def write_start_failure(storage: Storage, run_id: str, step: str, error: ErrorRecord) -> None:
    """Write why a step could not start in its pod.

    Raises:
        StorageError: The storage refuses or cannot be reached.
    """
    storage.put(start_failure_key(run_id, step), error.to_bytes())


def read_start_failure(storage: Storage, run_id: str, step: str) -> ErrorRecord | None:
    """Return why a step could not start in its pod. Returns None if nothing was written.

    Raises:
        StorageError: The storage refuses or cannot be reached.
    """
    try:
        content = storage.get(start_failure_key(run_id, step))
    except ObjectNotFoundError:
        return None
    return ErrorRecord.model_validate_json(content)


def read_ended_record(
    storage: Storage, run_id: str, scope: DataScope | None, step: str
) -> StepRecord | None:
    """Return how a step ended, its loss included. Returns None if it left no trace.

    A step whose process was lost, or whose pod could not start it, is given as failed, with the
    reason as far as storage shows it.
    """
    record = read_record(storage, run_id, scope, step)
    if record is None:
        failure = read_start_failure(storage, run_id, step)
        if failure is None:
            return None
        message = f"{step} could not start: {failure.message}"
        error = failure.model_copy(update={"message": message})
        return StepRecord(step=step, status="failed", started_at=failure.at, error=error)
    if record.status != "started":
        return record
    return lost_record(record, "it was stopped, evicted or ran out of memory")


def lost_record(record: StepRecord, why: str, error_type: str = STEP_DID_NOT_END) -> StepRecord:
    """Return the record of a step that started and did not end, as that of a failed step.

    Args:
        record: What the step wrote when it started.
        why: Why it did not end, for people; follows a colon.
        error_type: One word for it.
    """
    pod = f" on pod {record.pod}" if record.pod else ""
    started = f"the step started at {record.started_at:%Y-%m-%d %H:%M:%S} UTC{pod}"
    message = f"{started} and did not end: {why}"
    error = ErrorRecord(error_type=error_type, message=message, at=record.started_at)
    return record.model_copy(update={"status": "failed", "error": error})


def read_outcome(storage: Storage, run_id: str, scope: DataScope) -> ScopeOutcome:
    """How a data scope ended, from the records of its steps up to the first that did not finish."""
    records: list[StepRecord] = []
    for step in SCOPE_STEPS:
        record = read_ended_record(storage, run_id, scope, step)
        if record is None:
            message = (
                "the step did not start: the run ended before, or Kubeflow could not start it; see "
                "the other messages of the run"
            )
            return _outcome(scope, "failed", records, step, message)
        records.append(record)
        if record.status != "finished":
            message = record.error.message if record.error else "no message"
            status: ScopeStatus = "empty" if record.status == "empty" else "failed"
            return _outcome(scope, status, records, step, message)
    return _outcome(scope, "succeeded", records)


def _outcome(
    scope: DataScope,
    status: ScopeStatus,
    records: list[StepRecord],
    step: str | None = None,
    message: str | None = None,
) -> ScopeOutcome:
    return ScopeOutcome(
        data_scope=scope, status=status, step=step, message=message, records=tuple(records)
    )


def read_manifest(storage: Storage, run_id: str) -> RunManifest:
    """The manifest of one run.

    Raises:
        ObjectNotFoundError: The run was not published.
        DataContractError: The manifest is damaged.
    """
    return _manifest_at(storage, run_manifest(run_id))


def refuse_published(storage: Storage, run_id: str) -> None:
    """Refuse to work in a run that was published, such as one that is retried in Kubeflow's UI.

    Raises:
        RunConflictError: The run was published.
    """
    if not storage.exists(run_manifest(run_id)):
        return
    manifest = read_manifest(storage, run_id)
    can_resume = manifest.status == "failed" and manifest.parameters  # else there is no plan
    resume = f", or resume: python -m ml_pipeline.pipeline --type resume --run-id {run_id}"
    raise RunConflictError(
        f"Run {run_id} was published at {manifest.ended_at:%Y-%m-%d %H:%M:%S} UTC as "
        f"{manifest.status}; a published run never changes. Start a new run"
        f"{resume if can_resume else ''}."
    )


def published_runs(storage: Storage) -> list[RunManifest]:
    """The manifests of all published runs, oldest first; a file browser's own files are passed by.

    Raises:
        DataContractError: A manifest is damaged.
    """
    found = (stored.key for stored in storage.list_objects(RUNS_PREFIX))
    manifests = [_manifest_at(storage, key) for key in found if key.endswith(".json")]
    return sorted(manifests, key=lambda manifest: (manifest.ended_at, manifest.run_id))


def _manifest_at(storage: Storage, key: str) -> RunManifest:
    try:
        return RunManifest.model_validate_json(storage.get(key))
    except ValidationError as error:
        raise DataContractError(
            f"{storage.location(key)} is not the manifest of a run: {error}"
        ) from error
