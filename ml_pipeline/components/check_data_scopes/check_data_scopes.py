"""Order of execution: read how the data scopes ended, fail when one failed."""

from ml_pipeline.components.check_data_scopes import steps
from ml_pipeline.errors import DataScopesFailedError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import read_run_plan
from ml_pipeline.running.outcome import read_outcome
from ml_pipeline.running.step import Step


def check_data_scopes(step: Step) -> None:
    """Makes the run a failed one when any of its data scopes failed.

    Raises:
        DataScopesFailedError: Names each failed data scope, its step and the reason.
    """
    plan = read_run_plan(step.storage, step.run_id)
    outcomes = [read_outcome(step.storage, plan, scope) for scope in plan.data_scopes]
    for status in ("succeeded", "empty", "failed"):
        count = sum(outcome.status == status for outcome in outcomes)
        step.kpi(f"{status} data scopes", count, "data scopes")
    message = steps.failure_message(outcomes)
    if message:
        raise DataScopesFailedError(message)


@step_component
def check_data_scopes_op(run_id: str) -> None:
    """Fails when a data scope failed, so that the run is shown as failed."""
    step = Step("check_data_scopes", run_id)
    step.run(lambda: check_data_scopes(step))
