"""How the steps and the data scopes of a run ended, and why, lost pods and Terminate included."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss
from ml_pipeline.errors import StepStoppedError
from ml_pipeline.running.batches import batch_text, split_into_batches
from ml_pipeline.running.documents import ErrorRecord, RunPlan, ScopeOutcome, StepRecord
from ml_pipeline.running.outcome import (
    STEP_DID_NOT_END,
    lost_record,
    read_ended_record,
    read_outcome,
)
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope

TERMINATED_STATES = frozenset({"RUNNING", "CANCELED", "CANCELLING"})
"""What Kubeflow can report of the tasks of a terminated run; 2.17 reports RUNNING."""


@dataclass(frozen=True)
class Endings:
    """How a run ended.

    Attributes:
        steps: The records of the steps of the whole run that ended or broke off.
        scopes: How the data scopes ended.
        cancelled: Whether somebody terminated the run.
    """

    steps: Sequence[StepRecord]
    scopes: Sequence[ScopeOutcome]
    cancelled: bool


def read_endings(
    step: Step, plan: RunPlan | None, state: str, kubernetes: Kubernetes | None
) -> Endings:
    """Return how the run ended.

    Args:
        step: What the exit handler works with.
        plan: The plan of the run. None if it was not written.
        state: Kubeflow's state of the tasks of the run.
        kubernetes: The API of the cluster. None outside of a cluster.

    Raises:
        StorageError: The storage refuses or cannot be reached.
    """
    names = run_steps(plan)
    found = [read_ended_record(step.storage, step.run_id, None, name) for name in names]
    records = [record for record in found if record]
    outcomes = (
        [read_outcome(step.storage, plan, scope) for scope in plan.data_scopes] if plan else []
    )
    if may_be_cancelled(records, names[-1]) and _is_terminated(step.run_id, state, kubernetes):
        return Endings(
            [_cancelled(record) for record in records], [cancelled(each) for each in outcomes], True
        )
    records = [_explained(step, kubernetes, record) for record in records]
    outcomes = [
        _with_records(each, (_explained(step, kubernetes, record) for record in each.records))
        for each in outcomes
    ]
    if kubernetes:
        records += _lost_at_start(step, kubernetes, names, records)
        batches = _batches(plan) if plan else {}
        outcomes = [_with_lost_start(step, kubernetes, each, batches) for each in outcomes]
    return Endings(records, outcomes, False)


def run_steps(plan: RunPlan | None) -> tuple[str, ...]:
    """Return the steps of the whole run in order; without a plan, only the one that writes it."""
    return plan.run_steps if plan else ("setup_extraction",)


def may_be_cancelled(records: Iterable[StepRecord], last_step: str) -> bool:
    """Return whether the run ended before its last step, and no step of the whole run failed."""
    at_end = [record for record in records if not _broke_off(record)]
    is_complete = any(record.step == last_step for record in at_end)
    return not is_complete and all(record.status != "failed" for record in at_end)


def cancelled(outcome: ScopeOutcome) -> ScopeOutcome:
    """Return the outcome as that of a cancelled run; a data scope that had ended stays as it is."""
    last = outcome.records[-1] if outcome.records else None
    if outcome.status != "failed":
        return outcome
    if last is None or last.step != outcome.step:
        message = f"the run was cancelled before {outcome.step} started"
        return outcome.model_copy(update={"status": "cancelled", "message": message})
    if not _broke_off(last):
        return outcome
    ended = _with_records(outcome, map(_cancelled, outcome.records))
    return ended.model_copy(update={"status": "cancelled"})


def explained(record: StepRecord, loss: PodLoss | None, memory_limit: str) -> StepRecord:
    """Return the record of a lost step with the reason.

    Args:
        record: The record of a step that was lost with its pod.
        loss: What Kubernetes says. None if it does not say.
        memory_limit: That of the step's pod, as in the settings.
    """
    if loss:
        return lost_record(record, loss.sentence, loss.reason)
    return lost_record(
        record,
        f"its pod was stopped, evicted or ran out of memory (limit {memory_limit}); see "
        "docs/troubleshooting.md",
    )


def _is_terminated(run_id: str, state: str, kubernetes: Kubernetes | None) -> bool:
    """Return whether somebody terminated the run.

    The state alone does not show it: after a step was killed for its memory, it is RUNNING too. In
    a cluster that does not say more, the run counts as failed, and its temporary data is kept.
    """
    if state not in TERMINATED_STATES:
        return False
    return kubernetes is None or kubernetes.is_terminated(run_id) is True


def _explained(step: Step, kubernetes: Kubernetes | None, record: StepRecord) -> StepRecord:
    if not record.pod or not record.error or record.error.error_type != STEP_DID_NOT_END:
        return record
    loss = kubernetes.loss_of(record.pod) if kubernetes else None
    return explained(record, loss, step.settings.kubeflow.pod_of(record.step).memory_limit)


def _batches(plan: RunPlan) -> dict[DataScope, str]:
    """Return the text of the batch that each data scope is in."""
    batches = split_into_batches(plan.data_scopes, plan.max_iterations)
    return {
        scope: batch_text(number, batch) for number, batch in enumerate(batches) for scope in batch
    }


def _lost_at_start(
    step: Step, kubernetes: Kubernetes, names: Sequence[str], records: Sequence[StepRecord]
) -> list[StepRecord]:
    """Return the record of the step of the whole run whose pod was lost before it wrote one."""
    recorded = {record.step for record in records}
    missing = next((name for name in names if name not in recorded), None)
    loss = kubernetes.loss_at_start(step.run_id, missing) if missing else None
    return [_never_started(missing, loss)] if missing and loss else []


def _with_lost_start(
    step: Step, kubernetes: Kubernetes, outcome: ScopeOutcome, batches: Mapping[DataScope, str]
) -> ScopeOutcome:
    """Add the record of the step whose pod was lost before it wrote one for this data scope."""
    name = outcome.step
    recorded = {record.step for record in outcome.records}
    if outcome.status != "failed" or name is None or name in recorded:
        return outcome
    loss = kubernetes.loss_at_start(step.run_id, name, batches[outcome.data_scope])
    return (
        _with_records(outcome, (*outcome.records, _never_started(name, loss))) if loss else outcome
    )


def _never_started(name: str, loss: PodLoss) -> StepRecord:
    now = datetime.now(UTC)
    message = f"the step did not start: {loss.sentence}"
    error = ErrorRecord(error_type=loss.reason, message=message, at=now)
    return StepRecord(step=name, status="failed", started_at=now, error=error)


def _broke_off(record: StepRecord) -> bool:
    interruptions = (STEP_DID_NOT_END, StepStoppedError.__name__)
    return record.error is not None and record.error.error_type in interruptions


def _cancelled(record: StepRecord) -> StepRecord:
    if not record.error or not _broke_off(record):
        return record
    message = f"the run was cancelled while {record.step} ran"
    error = ErrorRecord(error_type="RunCancelled", message=message, at=record.error.at)
    return record.model_copy(update={"error": error})


def _with_records(outcome: ScopeOutcome, records: Iterable[StepRecord]) -> ScopeOutcome:
    """Return the outcome with other records; the message is that of the last one's error."""
    replaced = tuple(records)
    error = replaced[-1].error if replaced and replaced[-1].step == outcome.step else None
    message = error.message if error else outcome.message
    return outcome.model_copy(update={"records": replaced, "message": message})
