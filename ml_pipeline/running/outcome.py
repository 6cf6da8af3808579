"""Outcome of a data scope and its steps, determined from the steps' records."""

from ml_pipeline.running.document_store import read_record, read_start_failure
from ml_pipeline.running.documents import (
    ErrorRecord,
    RunPlan,
    ScopeOutcome,
    ScopeStatus,
    StepRecord,
)
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage

STEP_DID_NOT_END = "StepDidNotEnd"
"""Error type of a step whose process was lost."""


def read_ended_record(
    storage: Storage, run_id: str, scope: DataScope | None, step: str
) -> StepRecord | None:
    """Return the record of a step's end, including its loss. Returns None if it left no trace.

    A step whose process was lost, or whose pod could not start it, counts as failed, with the
    reason as far as storage contains it.
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
    """Return the record of a step that started but did not end, as a failed step.

    Args:
        record: The record written at the start of the step.
        why: Reason for display, used after a colon.
        error_type: Error type as one word.
    """
    pod = f" on pod {record.pod}" if record.pod else ""
    started = f"the step started at {record.started_at:%Y-%m-%d %H:%M:%S} UTC{pod}"
    message = f"{started} and did not end: {why}"
    error = ErrorRecord(error_type=error_type, message=message, at=record.started_at)
    return record.model_copy(update={"status": "failed", "error": error})


def read_outcome(storage: Storage, plan: RunPlan, scope: DataScope) -> ScopeOutcome:
    """Return how a data scope ended: its records up to that of the first step without an end.

    Args:
        storage: Where the records are.
        plan: The plan of the run; it has the order of the steps.
        scope: The data scope.
    """
    records: list[StepRecord] = []
    for step in plan.scope_steps:
        record = read_ended_record(storage, plan.run_id, scope, step)
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
