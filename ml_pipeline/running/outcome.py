"""Outcome of a data scope and its steps, determined from the steps' records."""

from ml_pipeline.running.document_store import read_record, read_start_failure
from ml_pipeline.running.documents import ErrorRecord, RunPlan, ScopeOutcome, StepRecord
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
    """Return the record of a step that started but did not end, as that of a failed step.

    The message is the start of the step, a colon, and `why`.
    """
    pod = f" on pod {record.pod}" if record.pod else ""
    started = f"the step started at {record.started_at:%Y-%m-%d %H:%M:%S} UTC{pod}"
    message = f"{started} and did not end: {why}"
    error = ErrorRecord(error_type=error_type, message=message, at=record.started_at)
    return record.model_copy(update={"status": "failed", "error": error})


def read_outcome(storage: Storage, plan: RunPlan, scope: DataScope) -> ScopeOutcome:
    """Return how a data scope ended, with its records up to that of the first unfinished step."""
    records: list[StepRecord] = []
    for step in plan.scope_steps:
        record = read_ended_record(storage, plan.run_id, scope, step)
        if record:
            records.append(record)
        if record is None or record.status != "finished":
            return ScopeOutcome(
                data_scope=scope,
                status="empty" if record and record.status == "empty" else "failed",
                step=step,
                message=_message(record),
                records=tuple(records),
            )
    return ScopeOutcome(
        data_scope=scope, status="succeeded", step=None, message=None, records=tuple(records)
    )


def _message(record: StepRecord | None) -> str:
    if record is None:
        return (
            "the step did not start: the run ended before, or Kubeflow could not start it; see the "
            "other messages of the run"
        )
    return record.error.message if record.error else "no message"
