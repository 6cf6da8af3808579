"""Runs one step of a run again, on a copy of its inputs, as plain Python."""

import json
from collections.abc import Sequence
from itertools import takewhile
from typing import get_args

from rich.console import Console
from rich.table import Table

from config.settings import Domain, Settings, StepSettings
from ml_pipeline.components import scope_function
from ml_pipeline.errors import ObjectNotFoundError, ParameterError, ResumeError
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.results import result_table
from ml_pipeline.running.document_store import (
    has_finished,
    read_manifest,
    read_record,
    read_run_plan,
    read_scope_plan,
    read_unit_manifest,
)
from ml_pipeline.running.documents import RunPlan
from ml_pipeline.running.outcome import read_outcome
from ml_pipeline.running.step import ScopeStep
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import (
    INPUT,
    join_key,
    run_plan_key,
    scope_plan_key,
    scope_prefix,
    unit_manifest,
)
from ml_pipeline.storage.objects import Storage

STATIC = join_key(INPUT, "static")


def prepare_steps(
    settings: Settings, name: str, run_id: str, scope: str, to_domain: str
) -> list[ScopeStep]:
    """Copies the inputs of a step of a run to another domain, where it can run without any harm.

    They go to `<root>/<to_domain>/debug/<run_id>/`, apart from that domain's own data. Inputs that
    the run did not keep are made again there by the steps before.

    Args:
        settings: The settings of the environment in which the run was.
        name: Name of a step of the data scopes.
        run_id: The run.
        scope: A data scope of it; empty: those that failed at the step, else all.
        to_domain: Where the copy goes.

    Returns:
        The step, ready to run on the copy, for each data scope.

    Raises:
        ParameterError: There is no such step or domain, or the run has no such data scope.
        ResumeError: Neither plan nor manifest of the run is there, or an input is gone.
    """
    faults = []
    if name not in SCOPE_STEPS:
        faults.append(f"step: received '{name}'; allowed: {', '.join(SCOPE_STEPS)}")
    if to_domain not in get_args(Domain):
        faults.append(f"to_domain: received '{to_domain}'; allowed: {', '.join(get_args(Domain))}")
    if not run_id:
        faults.append("run_id: received ''; needed: the id of a run, see its summary")
    if faults:
        raise ParameterError(faults)
    source = Storage.from_settings(settings.storage)
    target = Storage(f"{settings.storage.root}/{to_domain}/debug", run_id)
    plan = _find_plan(source, run_id)
    target.put(run_plan_key(run_id), plan.to_bytes())
    for stored in source.list_objects(STATIC):
        source.copy(stored.key, target, stored.key)
    prepared = []
    for data_scope in _chosen_scopes(source, plan, name, scope):
        _copy_inputs(source, target, plan, data_scope, name)
        for earlier in plan.steps_before(name):
            if not has_finished(target, run_id, data_scope, earlier):
                run_step(ScopeStep(earlier, run_id, data_scope, settings, target))
                if earlier == "setup_pipeline":
                    _restore_settings(source, target, run_id, data_scope)
        prepared.append(ScopeStep(name, run_id, data_scope, settings, target))
    return prepared


def run_step(step: ScopeStep) -> None:
    """Runs the step in this process; an exception passes through, so that a debugger sees it."""
    work = scope_function(step.name)
    step.run(lambda: work(step))


def run_steps(prepared: Sequence[ScopeStep], console: Console) -> None:
    """Runs the step for each data scope and shows what it counted and wrote."""
    for step in prepared:
        run_step(step)
        record = read_record(step.storage, step.run_id, step.scope, step.name)
        table = Table(
            title=f"{step.name} of {step.scope}", title_justify="left", title_style="bold"
        )
        for name in ("kpi", "value", "unit"):
            table.add_column(name, justify="right" if name == "value" else "left")
        for kpi in record.kpis if record else ():
            table.add_row(kpi.kpi, f"{kpi.value:,.6g}", kpi.unit)
        console.print(table)
        folder = f"{scope_prefix(step.run_id, step.scope)}/{step.name}"
        for stored in step.storage.list_objects(folder):
            location = step.storage.location(stored.key)
            console.print(location, soft_wrap=True, highlight=False, markup=False)


def _find_plan(source: Storage, run_id: str) -> RunPlan:
    """Return the plan that the run kept, else one made of its manifest; with the present steps."""
    present = {"run_steps": RUN_STEPS, "scope_steps": SCOPE_STEPS}
    try:
        return read_run_plan(source, run_id).model_copy(update=present)
    except ObjectNotFoundError:
        pass
    try:
        manifest = read_manifest(source, run_id)
    except ObjectNotFoundError as error:
        raise ResumeError(
            f"There is no run {run_id} in {source.uri}: neither temporary data nor a published "
            "manifest. `python -m ml_pipeline results list` shows the published runs."
        ) from error
    if manifest.parameters is None:
        raise ResumeError(f"The run {run_id} ended before it had data scopes: look at its log.")
    return RunPlan(
        run_id=run_id,
        started_at=manifest.started_at,
        pipeline_version=manifest.pipeline_version,
        code_digest=manifest.code_digest,
        parameters=manifest.parameters,
        data_scopes=tuple(published.data_scope for published in manifest.data_scopes),
        units_to_extract=(),
        run_steps=RUN_STEPS,
        scope_steps=SCOPE_STEPS,
    )


def _chosen_scopes(source: Storage, plan: RunPlan, name: str, scope: str) -> Sequence[DataScope]:
    if scope:
        chosen = DataScope.parse(scope)
        if chosen not in plan.data_scopes:
            known = ", ".join(map(str, plan.data_scopes))
            raise ParameterError([f"scope: the run {plan.run_id} has no {scope}; it has {known}"])
        return [chosen]
    outcomes = [read_outcome(source, plan, known) for known in plan.data_scopes]
    failed = [
        outcome.data_scope for outcome in outcomes if outcome.records and outcome.step == name
    ]
    return failed or plan.data_scopes


def _copy_inputs(
    source: Storage, target: Storage, plan: RunPlan, scope: DataScope, name: str
) -> None:
    """Copies the extracted events of the data scope and what the steps before `name` kept."""
    run_id, earlier = plan.run_id, plan.steps_before(name)
    target.delete_prefix(scope_prefix(run_id, scope))
    kept = list(takewhile(lambda step: has_finished(source, run_id, scope, step), earlier))
    folders = tuple(f"{scope_prefix(run_id, scope)}/{step}/" for step in kept)
    for stored in source.list_objects(scope_prefix(run_id, scope)):
        if stored.key.startswith(folders):
            source.copy(stored.key, target, stored.key)
    event_keys = set(read_scope_plan(target, run_id, scope).event_keys) if kept else set()
    for unit in scope.units:
        manifest = read_unit_manifest(source, unit)
        if manifest:
            target.put(unit_manifest(unit), manifest.to_bytes())
            event_keys.update(manifest.event_keys)
    for key in event_keys:
        if not target.exists(key):  # what an extraction wrote under its own key never changes
            source.copy(key, target, key)


def _restore_settings(source: Storage, target: Storage, run_id: str, scope: DataScope) -> None:
    """Puts the settings that the run worked with into a plan that was made again."""
    try:
        published = result_table("hyperparameters", run=run_id, scope=scope, storage=source)
    except ObjectNotFoundError:
        return
    plan = read_scope_plan(target, run_id, scope)
    settings = plan.settings.model_dump()
    for row in published.iter_rows(named=True):
        if row["parameter"] in settings.get(row["step"], {}):
            settings[row["step"]][row["parameter"]] = json.loads(row["value"])
    plan = plan.model_copy(update={"settings": StepSettings.model_validate(settings)})
    target.put(scope_plan_key(run_id, scope), plan.to_bytes())
