"""Endings of the steps and data scopes of a run, including lost pods and termination."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss
from ml_pipeline.errors import StepStoppedError
from ml_pipeline.running.documents import ErrorRecord, RunPlan, ScopeOutcome, StepRecord
from ml_pipeline.running.outcome import (
    STEP_DID_NOT_END,
    lost_record,
    read_ended_record,
    read_outcome,
)
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import scope_prefix

TERMINATED_STATES = frozenset({"RUNNING", "CANCELED", "CANCELLING"})
"""States that Kubeflow can report of the tasks of a terminated run; 2.17 reports RUNNING."""

FIRST_STEP = "setup_extraction"
"""The step that plans the run."""


@dataclass(frozen=True)
class Endings:
    """Ending of a run.

    Attributes:
        steps: Records of the run-level steps that ended or were interrupted.
        scopes: Outcomes of the data scopes.
        cancelled: Whether somebody terminated the run.
        unrecorded: The first run-level step without a record. None if all have one.
    """

    steps: Sequence[StepRecord]
    scopes: Sequence[ScopeOutcome]
    cancelled: bool
    unrecorded: str | None


def read_endings(
    step: Step, plan: RunPlan | None, state: str, kubernetes: Kubernetes | None
) -> Endings:
    """Return how the run ended.

    Args:
        step: Context of the exit handler.
        plan: The plan of the run. None if it was not written.
        state: Kubeflow's state of the tasks of the run.
        kubernetes: The API of the cluster. None outside of a cluster.
    """
    names = _run_steps(step, plan)
    endings = [read_ended_record(step.storage, step.run_id, None, name) for name in names]
    records = [record for record in endings if record]
    pairs = zip(names, endings, strict=True)
    unrecorded = next((name for name, record in pairs if record is None), None)
    outcomes = (
        [read_outcome(step.storage, plan, scope) for scope in plan.data_scopes] if plan else []
    )
    if _may_be_cancelled(records, names[-1]) and _is_terminated(step.run_id, state, kubernetes):
        steps = [_cancelled_record(record) for record in records]
        scopes = [_cancelled(each) for each in outcomes]
        return Endings(steps, scopes, cancelled=True, unrecorded=unrecorded)
    records = [_explained(step, kubernetes, record) for record in records]
    outcomes = [
        _with_records(each, (_explained(step, kubernetes, record) for record in each.records))
        for each in outcomes
    ]
    if kubernetes:
        records += _lost_at_start(step, kubernetes, names, records)
        batches = plan.batches.items() if plan else ()
        texts = {scope: text for text, batch in batches for scope in batch}
        outcomes = [_with_lost_start(step, kubernetes, each, texts) for each in outcomes]
    return Endings(records, outcomes, cancelled=False, unrecorded=unrecorded)


def _run_steps(step: Step, plan: RunPlan | None) -> tuple[str, ...]:
    """Return the run-level steps in order; without a plan, those that left a trace."""
    if plan:
        return plan.run_steps
    prefix = scope_prefix(step.run_id, None)
    stored = step.storage.list_objects(prefix)
    traces = {each.key.removeprefix(f"{prefix}/").partition("/")[0] for each in stored}
    return (FIRST_STEP, *sorted(traces - {FIRST_STEP, step.name}))


def _may_be_cancelled(records: Iterable[StepRecord], last_step: str) -> bool:
    """Return whether the run ended before its last step, and no run-level step failed."""
    ended = [record for record in records if not _is_interrupted(record)]
    return all(record.step != last_step and record.status != "failed" for record in ended)


def _is_terminated(run_id: str, state: str, kubernetes: Kubernetes | None) -> bool:
    """Return whether somebody terminated the run.

    The state alone does not show it: it is also RUNNING after a step ran out of memory. If the
    cluster says nothing more, the run counts as failed, and its temporary data is kept.
    """
    if state not in TERMINATED_STATES:
        return False
    return kubernetes is None or kubernetes.is_terminated(run_id) is True


def _cancelled(outcome: ScopeOutcome) -> ScopeOutcome:
    """Return the outcome in a cancelled run; a data scope that had ended stays as it is."""
    if outcome.status != "failed":
        return outcome
    last = outcome.records[-1] if outcome.records else None
    if last is None or last.step != outcome.step:
        message = f"the run was cancelled before {outcome.step} started"
        return outcome.model_copy(update={"status": "cancelled", "message": message})
    if not _is_interrupted(last):
        return outcome
    ended = _with_records(outcome, map(_cancelled_record, outcome.records))
    return ended.model_copy(update={"status": "cancelled"})


def _explained(step: Step, kubernetes: Kubernetes | None, record: StepRecord) -> StepRecord:
    """Return the record; if its pod was lost, with the reason."""
    if not record.pod or not record.error or record.error.error_type != STEP_DID_NOT_END:
        return record
    loss = kubernetes.loss_of(record.pod) if kubernetes else None
    if loss:
        return lost_record(record, loss.sentence, loss.reason)
    limit = step.settings.kubeflow.pod_of(record.step).memory_limit
    return lost_record(
        record,
        f"its pod was stopped, evicted or ran out of memory (limit {limit}); see "
        "docs/troubleshooting.md",
    )


def _lost_at_start(
    step: Step, kubernetes: Kubernetes, names: Sequence[str], records: Sequence[StepRecord]
) -> list[StepRecord]:
    """Return a record for the first run-level step without one, if its pod was lost."""
    recorded = {record.step for record in records}
    missing = next((name for name in names if name not in recorded), None)
    loss = kubernetes.loss_at_start(step.run_id, missing) if missing else None
    return [_never_started(missing, loss)] if missing and loss else []


def _with_lost_start(
    step: Step, kubernetes: Kubernetes, outcome: ScopeOutcome, batches: Mapping[DataScope, str]
) -> ScopeOutcome:
    """Return the outcome; if its step has no record because its pod was lost, with one."""
    name = outcome.step
    recorded = {record.step for record in outcome.records}
    if outcome.status != "failed" or name is None or name in recorded:
        return outcome
    loss = kubernetes.loss_at_start(step.run_id, name, batches[outcome.data_scope])
    if loss is None:
        return outcome
    return _with_records(outcome, (*outcome.records, _never_started(name, loss)))


def _never_started(name: str, loss: PodLoss) -> StepRecord:
    now = datetime.now(UTC)
    message = f"the step did not start: {loss.sentence}"
    error = ErrorRecord(error_type=loss.reason, message=message, at=now)
    return StepRecord(step=name, status="failed", started_at=now, error=error)


def _is_interrupted(record: StepRecord) -> bool:
    interruptions = (STEP_DID_NOT_END, StepStoppedError.__name__)
    return record.error is not None and record.error.error_type in interruptions


def _cancelled_record(record: StepRecord) -> StepRecord:
    if not record.error or not _is_interrupted(record):
        return record
    message = f"the run was cancelled while {record.step} ran"
    error = ErrorRecord(error_type="RunCancelled", message=message, at=record.error.at)
    return record.model_copy(update={"error": error})


def _with_records(outcome: ScopeOutcome, records: Iterable[StepRecord]) -> ScopeOutcome:
    """Return the outcome with other records and the message of the last one's error."""
    replaced = tuple(records)
    error = replaced[-1].error if replaced and replaced[-1].step == outcome.step else None
    message = error.message if error else outcome.message
    return outcome.model_copy(update={"records": replaced, "message": message})
