"""Order of execution: read how the data scopes ended, and fail if one failed or all are empty."""

import logging
from collections.abc import Sequence

from ml_pipeline.components.check_data_scopes import steps
from ml_pipeline.errors import DataScopesFailedError, EmptyRunError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import (
    read_run_plan,
    read_source_reports,
    read_unit_manifest,
)
from ml_pipeline.running.documents import ScopeOutcome
from ml_pipeline.running.outcome import read_outcome
from ml_pipeline.running.source_report import reasons
from ml_pipeline.running.step import Step

SCOPES_EXPLAINED = 50


def check_data_scopes(step: Step) -> None:
    """Fail if any data scope of the run failed, or if none contains data.

    Raises:
        DataScopesFailedError: Names each failed data scope, its step and the reason.
        EmptyRunError: States why all data scopes are empty, unless `run.on_no_data` accepts it.
    """
    plan = read_run_plan(step.storage, step.run_id)
    outcomes = [read_outcome(step.storage, plan, scope) for scope in plan.data_scopes]
    for status in ("succeeded", "empty", "failed"):
        count = sum(outcome.status == status for outcome in outcomes)
        step.kpi(f"{status} data scopes", count, "data scopes")
    message = steps.failure_message(outcomes)
    if message:
        raise DataScopesFailedError(message)
    if all(outcome.status == "empty" for outcome in outcomes):
        message = steps.emptiness_message(outcomes, source_reasons(step, outcomes))
        if step.settings.run.on_no_data == "fail":
            raise EmptyRunError(message)
        step.log(message, logging.WARNING)


def source_reasons(step: Step, outcomes: Sequence[ScopeOutcome]) -> list[str]:
    """Return why the source tables contain no event of the data scopes that ended first."""
    first = [each.data_scope for each in outcomes if each.step == outcomes[0].records[0].step]
    units = {unit for scope in first[:SCOPES_EXPLAINED] for unit in scope.units}
    manifests = [read_unit_manifest(step.storage, unit) for unit in sorted(units)]
    reports = read_source_reports(step.storage, manifests)
    return list(dict.fromkeys(sentence for report in reports for sentence in reasons(report)))


@step_component
def check_data_scopes_op(run_id: str) -> None:
    """Fail if a data scope failed or all are empty, so that Kubeflow shows the run as failed."""
    step = Step("check_data_scopes", run_id)
    step.run(lambda: check_data_scopes(step))
