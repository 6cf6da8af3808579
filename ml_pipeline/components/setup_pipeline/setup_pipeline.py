"""Order of execution: resolve the settings, find the extracted events, write the scope's plan."""

from ml_pipeline.components.setup_pipeline import steps
from ml_pipeline.errors import NoDataError, ObjectNotFoundError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import (
    read_run_plan,
    read_source_reports,
    read_unit_manifest,
)
from ml_pipeline.running.documents import ScopePlan
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.running.source_report import value_reasons
from ml_pipeline.storage.keys import scope_plan_key


def setup_pipeline(step: ScopeStep) -> None:
    """Plan one data scope.

    Raises:
        ObjectNotFoundError: An extraction unit of the data scope does not exist.
        NoDataError: No unit of the data scope holds an event.
    """
    parameters = read_run_plan(step.storage, step.run_id).parameters
    manifests = {unit: read_unit_manifest(step.storage, unit) for unit in step.scope.units}
    missing = [str(unit) for unit, manifest in manifests.items() if manifest is None]
    if missing:
        raise ObjectNotFoundError(
            f"The units {', '.join(missing)} were not extracted; look at the step data_extraction."
        )
    found = [manifest for manifest in manifests.values() if manifest and manifest.rows]
    rows = sum(manifest.rows for manifest in found)
    plan = ScopePlan(
        settings=steps.resolve_settings(step.settings, step.scope, parameters),
        event_keys=tuple(key for manifest in found for key in manifest.event_keys),
        rows=rows,
    )
    step.storage.put(scope_plan_key(step.run_id, step.scope), plan.to_bytes())
    step.kpi("units", len(manifests), "units")
    step.kpi("extracted events", rows, "events")
    if not found:
        reports = read_source_reports(step.storage, manifests.values())
        values = dict(zip(step.settings.dimensions, step.scope.values, strict=True))
        hint = next((text for report in reports for text in value_reasons(report, values)), None)
        names = ", ".join([*step.settings.dimensions, "period"])
        raise NoDataError(
            f"The source holds no event of {step.scope}: "
            f"{hint or f'check {names}, then extraction.columns'}."
        )


@step_component
def setup_pipeline_op(run_id: str, batch: str) -> None:
    """Resolve the settings of the data scope and find its extracted events."""
    run_scope_step("setup_pipeline", run_id, batch, setup_pipeline)
