"""Order of execution: validate the run parameters, expand them, find the missing units, plan."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import List  # noqa: UP035 -- KFP reads the annotation's text, which has to be List[str]

from ml_pipeline import __version__
from ml_pipeline.components.setup_extraction import steps
from ml_pipeline.components.setup_extraction.source_files import change_detector, source_state
from ml_pipeline.errors import ObjectExistsError, RunConflictError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import read_run_plan, read_unit_manifest
from ml_pipeline.running.documents import RunPlan
from ml_pipeline.running.form import given_parameters, with_run_parameters
from ml_pipeline.running.run_parameters import parse_due_time, parse_run_parameters
from ml_pipeline.running.step import Step
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.digests import extraction_digest
from ml_pipeline.storage.keys import run_plan_key


def set_up_extraction(
    step: Step,
    texts: Mapping[str, str],
    scheduled_at: str,
    run_steps: Sequence[str],
    scope_steps: Sequence[str],
) -> RunPlan:
    """Plans the run.

    Args:
        step: What the step works with.
        texts: The run parameters as text.
        scheduled_at: ISO time at which the run was due; only a recurring run looks at it.
        run_steps: The steps of the whole run, in order.
        scope_steps: The steps of each data scope, in order.

    Returns:
        The plan, which is in storage now.

    Raises:
        ParameterError: A run parameter is wrong, or a recurring run has no plausible due time.
        RunConflictError: The run id is taken.
    """
    run = step.settings.run
    parameters = parse_run_parameters(given_parameters(texts, step.settings), run)
    due = parse_due_time(scheduled_at) if parameters.run_type == "recurring" else None
    scopes = parameters.data_scopes(due, run)
    units = steps.units_of(scopes)
    manifests = {unit: read_unit_manifest(step.storage, unit) for unit in units}
    settings = step.settings.extraction
    to_extract = steps.units_to_extract(
        manifests,
        extraction_digest(step.settings),
        change_detector(step.storage, settings),
        run.zone,
    )
    plan = RunPlan(
        run_id=step.run_id,
        started_at=datetime.now(UTC),
        pipeline_version=__version__,
        code_digest=code_digest(),
        parameters=parameters,
        data_scopes=scopes,
        units_to_extract=tuple(to_extract),
        run_steps=tuple(run_steps),
        scope_steps=tuple(scope_steps),
        time_zone=run.time_zone,
        max_iterations=step.settings.kubeflow.max_iterations,
        sources=source_state(step.storage, settings),
    )
    claim_run(step, plan)
    step.kpi("data scopes", len(scopes), "data scopes")
    step.kpi("units", len(units), "units")
    step.kpi("units to extract", len(to_extract), "units")
    return plan


def claim_run(step: Step, plan: RunPlan) -> None:
    """Writes the plan; only a retry of the same run finds one there.

    Raises:
        RunConflictError: Another run with this id is under way.
    """
    key = run_plan_key(step.run_id)
    try:
        step.storage.create(key, plan.to_bytes())
    except ObjectExistsError as error:
        if read_run_plan(step.storage, step.run_id).parameters != plan.parameters:
            raise RunConflictError(
                f"Another run with the id {step.run_id} is under way, see "
                f"{step.storage.location(key)}; start a new run."
            ) from error
        step.storage.put(key, plan.to_bytes())


@step_component
@with_run_parameters
def setup_extraction_op(
    run_id: str,
    scheduled_at: str,
    run_steps: List[str],  # noqa: UP006
    scope_steps: List[str],  # noqa: UP006
    **parameters: str,
) -> List[str]:  # noqa: UP006
    """Validates the run parameters, expands them to data scopes and plans the extraction."""
    step = Step("setup_extraction", run_id)
    plan = step.run(
        lambda: set_up_extraction(step, parameters, scheduled_at, run_steps, scope_steps)
    )
    return list(plan.batches)
