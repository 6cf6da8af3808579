"""Outcome of a step whose work was done before it started, together with that of an earlier step.

The tables are where the step itself would have written them. What is left of the work is what it
would have recorded: KPIs, warnings and the error, which the step takes over when its turn comes.
"""

import logging
from collections.abc import Callable

from ml_pipeline import errors
from ml_pipeline.errors import PipelineError
from ml_pipeline.running.documents import Document, ErrorRecord, Kpi, RecordedWarning, ScopePlan
from ml_pipeline.running.retries import is_transient
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.running.step import error_record
from ml_pipeline.storage.keys import temporary


class PreparedStep(Document):
    """Outcome of the work of a step.

    Attributes:
        plan: The plan that the work followed.
        rows: Rows that were read and written.
        error: The error that ended it. None if it succeeded.
    """

    plan: ScopePlan
    kpis: tuple[Kpi, ...]
    warnings: tuple[RecordedWarning, ...]
    rows: dict[str, int]
    error: ErrorRecord | None = None


def prepare(step: ScopeStep, work: Callable[[ScopeStep], None]) -> bool:
    """Do the work of a step, and leave its outcome; return whether it succeeded.

    If not, the outcome is a permanent error.

    Raises:
        StepStoppedError: The process was asked to stop.
        Exception: The work failed in another way; no outcome is left.
    """
    error = None
    try:
        work(step)
    except errors.StepStoppedError:
        raise
    except PipelineError as failure:
        if is_transient(failure):
            raise
        error = error_record(failure)
    outcome = PreparedStep(
        plan=step.plan,
        kpis=step.kpis,
        warnings=step.warnings,
        rows=dict(step.rows),
        error=error,
    )
    step.storage.put(_key(step), outcome.to_bytes())
    return error is None


def prepare_ahead(step: ScopeStep, work: Callable[[ScopeStep], None]) -> bool:
    """Do the work of a step, as `prepare` does; return whether the next one can follow.

    After another failure, the step does the work in its turn, and records its own errors.

    Raises:
        StepStoppedError: The process was asked to stop.
    """
    try:
        return prepare(step, work)
    except errors.StepStoppedError:
        raise
    except Exception as error:  # noqa: BLE001 -- the step will meet it again, if it lasts
        step.log("the work was not done ahead", because=str(error))
        return False


def take_over(step: ScopeStep) -> bool:
    """Record what was prepared for a step; return whether anything was.

    Raises:
        PipelineError: The error that ended the work.
    """
    content = step.storage.find(_key(step))
    if content is None:
        return False
    outcome = PreparedStep.from_bytes(content, step.storage.location(_key(step)))
    if outcome.plan != step.plan:
        return False
    for kpi in outcome.kpis:
        step.kpi(kpi.kpi, kpi.value, kpi.unit)
    for warning in outcome.warnings:
        for _ in range(warning.count):
            step.log(warning.message, logging.WARNING)
    step.record_rows(read=outcome.rows.get("rows_in"), written=outcome.rows.get("rows_out"))
    if outcome.error:
        kind = getattr(errors, outcome.error.error_type, PipelineError)
        raise kind(outcome.error.message)
    return True


def _key(step: ScopeStep) -> str:
    return temporary(step.run_id, step.scope, step.name, "prepared.json")
