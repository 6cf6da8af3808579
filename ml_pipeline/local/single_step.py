"""Repetition of one step of a run as plain Python, on a copy of its inputs."""

import json
from collections.abc import Sequence
from contextlib import suppress
from itertools import takewhile
from typing import get_args

from rich.console import Console
from rich.table import Column, Table

from config.settings import Domain, Settings, StepSettings
from ml_pipeline.errors import ObjectNotFoundError, ParameterError, ResumeError
from ml_pipeline.local.resume import refuse_other_dimensions
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.results import result_table
from ml_pipeline.running.discovery import scope_function
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
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.data_scope import DataScope, list_scopes
from ml_pipeline.storage.keys import (
    STATIC,
    run_plan_key,
    scope_plan_key,
    scope_prefix,
    unit_manifest,
)
from ml_pipeline.storage.objects import Storage


def prepare_steps(
    settings: Settings, name: str, run_id: str, scope: str, to_domain: str
) -> list[ScopeStep]:
    """Copy the inputs of a step to another domain, and return the step for each data scope.

    The copy is in `<root>/<to_domain>/debug/<run_id>/`, apart from that domain's own data. Inputs
    that the run did not keep are generated there by the earlier steps.

    Args:
        settings: The settings of the environment of the run.
        name: Name of a step of the data scopes.
        run_id: The run.
        scope: One of its data scopes. If empty, those that failed at the step, else all.
        to_domain: Domain of the copy.

    Raises:
        ParameterError: There is no such step or domain, or the run has no such data scope.
        ResumeError: The run has neither a plan nor a manifest, an input no longer exists, or the
            settings have other dimensions.
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
    refuse_other_dimensions(plan, settings)
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
    """Run the step in this process, and let exceptions pass, so that a debugger sees them."""
    work = scope_function(step.name)
    step.run(lambda: work(step))


def run_steps(prepared: Sequence[ScopeStep], console: Console) -> None:
    """Run the step for each data scope, and show its KPIs and the files that it wrote."""
    for step in prepared:
        run_step(step)
        record = read_record(step.storage, step.run_id, step.scope, step.name)
        columns = ("kpi", Column("value", justify="right"), "unit")
        title = f"{step.name} of {step.scope}"
        table = Table(*columns, title=title, title_justify="left", title_style="bold")
        for kpi in record.kpis if record else ():
            table.add_row(kpi.kpi, f"{kpi.value:,.6g}", kpi.unit)
        console.print(table)
        folder = f"{scope_prefix(step.run_id, step.scope)}/{step.name}"
        for stored in step.storage.list_objects(folder):
            location = step.storage.location(stored.key)
            console.print(location, soft_wrap=True, highlight=False, markup=False)


def _find_plan(source: Storage, run_id: str) -> RunPlan:
    """Return the kept plan of the run, else one from its manifest, with the present steps."""
    present = {"run_steps": RUN_STEPS, "scope_steps": SCOPE_STEPS}
    with suppress(ObjectNotFoundError):
        return read_run_plan(source, run_id).model_copy(update=present)
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
        dimensions=manifest.dimensions,
        data_scopes=tuple(published.data_scope for published in manifest.data_scopes),
        units_to_extract=(),
        run_steps=RUN_STEPS,
        scope_steps=SCOPE_STEPS,
    )


def _chosen_scopes(source: Storage, plan: RunPlan, name: str, scope: str) -> Sequence[DataScope]:
    if scope:
        matches = [each for each in plan.data_scopes if str(each) == scope]
        if not matches:
            scopes = list_scopes(plan.data_scopes)
            raise ParameterError([f"scope: the run {plan.run_id} has no {scope}; it has {scopes}"])
        return matches
    outcomes = (read_outcome(source, plan, each) for each in plan.data_scopes)
    failed = [each.data_scope for each in outcomes if each.records and each.step == name]
    return failed or plan.data_scopes


def _copy_inputs(
    source: Storage, target: Storage, plan: RunPlan, scope: DataScope, name: str
) -> None:
    """Copy the extracted events of the data scope and the kept output of the earlier steps."""
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
        if not target.exists(key):  # extracted objects never change
            source.copy(key, target, key)


def _restore_settings(source: Storage, target: Storage, run_id: str, scope: DataScope) -> None:
    """Put the settings of the run into a regenerated plan."""
    try:
        published = result_table("hyperparameters", run=run_id, scope=scope, storage=source)
    except ObjectNotFoundError:
        return
    plan = read_scope_plan(target, run_id, scope)
    settings = plan.settings.model_dump()
    try:
        for row in published.iter_rows(named=True):
            if row["parameter"] in settings.get(row["step"], {}):
                settings[row["step"]][row["parameter"]] = json.loads(row["value"])
        restored = StepSettings.model_validate(settings)
    except (ValueError, RecursionError) as error:
        raise ResumeError(f"The settings of run {run_id} cannot be restored: {error}") from error
    plan = plan.model_copy(update={"settings": restored})
    target.put(scope_plan_key(run_id, scope), plan.to_bytes())
