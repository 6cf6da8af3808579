"""Reads and writes the documents of `documents.py` at their places in storage."""

import logging

from pydantic import ValidationError

from ml_pipeline.data_scope import DataScope, ExtractionUnit
from ml_pipeline.documents import (
    RunManifest,
    RunPlan,
    ScopeOutcome,
    ScopePlan,
    ScopeStatus,
    StepRecord,
    UnitManifest,
)
from ml_pipeline.errors import DataContractError, ObjectNotFoundError
from ml_pipeline.layout import (
    RUNS_PREFIX,
    SCOPE_STEPS,
    run_manifest,
    run_plan_key,
    scope_plan_key,
    temporary,
    unit_manifest,
)
from ml_pipeline.storage import Storage

RECORD_NAME = "record.json"
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
    """The record of a step; None when it did not end."""
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
    """Writes the record of a step, replacing that of an earlier attempt."""
    storage.put(temporary(run_id, scope, record.step, RECORD_NAME), record.to_bytes())


def read_outcome(storage: Storage, run_id: str, scope: DataScope) -> ScopeOutcome:
    """How a data scope ended, from the records of its steps up to the first that did not finish.

    Kubeflow's own final status is not asked: it can still say `Running` at the end of a run.
    """
    records: list[StepRecord] = []
    for step in SCOPE_STEPS:
        record = read_record(storage, run_id, scope, step)
        if record is None:
            message = (
                "the step did not end: it was stopped, ran out of memory, or did not start because "
                "a step of the whole run failed"
            )
            return _outcome(scope, "failed", records, step, message)
        records.append(record)
        if record.status != "finished":
            message = record.error.message if record.error else "no message"
            return _outcome(scope, record.status, records, step, message)
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
