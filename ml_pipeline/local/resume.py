"""Continues a failed run from the first step that did not finish.

A published run never changes, so the resumed run gets an id of its own, `<run_id>-resumed-<n>`, and
starts from a copy of what the failed one kept. Why: docs/adr/005-resumed-runs-are-new-runs.md.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import PurePosixPath

import polars as pl

from config.settings import Settings, StepSettings
from ml_pipeline import __version__
from ml_pipeline.components.setup_extraction import steps as extraction_steps
from ml_pipeline.components.setup_extraction.source_files import change_detector, source_state
from ml_pipeline.components.setup_pipeline.steps import resolve_settings
from ml_pipeline.errors import ObjectExistsError, ObjectNotFoundError, ParameterError, ResumeError
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.running.document_store import (
    has_finished,
    read_manifest,
    read_run_plan,
    read_scope_plan,
    read_unit_manifest,
)
from ml_pipeline.running.documents import RunPlan, ScopePlan, UnitManifest
from ml_pipeline.running.outcome import read_outcome
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.digests import extraction_digest
from ml_pipeline.storage.keys import (
    RUN_LEVEL,
    run_manifest,
    run_plan_key,
    run_prefix,
    scope_plan_key,
)
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import read_table, table_names, write_table

MARK = "-resumed-"
Manifests = Mapping[ExtractionUnit, UnitManifest | None]


@dataclass(frozen=True)
class Resumption:
    """What is left of a run.

    Attributes:
        run_id: Id of the resumed run.
        extract: Whether units have to be extracted first.
        remaining: The data scopes that go on, by the first step that they still need.
        complete: Number of data scopes that are taken over as they are.
        batches: The batches with data scopes that go on, as the loop passes them.
    """

    run_id: str
    extract: bool
    remaining: Mapping[str, tuple[DataScope, ...]]
    complete: int
    batches: tuple[str, ...]

    def __str__(self) -> str:
        starts = [f"{len(scopes)} from {step}" for step, scopes in self.remaining.items()]
        going_on = f"data scopes that go on: {', '.join(starts) or 'none'}"
        return f"Resumed as {self.run_id}; {going_on}; taken over complete: {self.complete}."


def prepare_resume(settings: Settings, run_id: str) -> Resumption:
    """Copies what a failed run finished to a new run that can go on from there.

    The settings of steps that are still to run are the present ones, so that a wrong setting can be
    the cause that was removed; those of finished steps stay what they were.

    Args:
        settings: The present settings; they name the storage where the run was.
        run_id: The failed run.

    Raises:
        ParameterError: No run is named.
        ResumeError: The run succeeded, or left nothing to go on from.
    """
    if not run_id:
        raise ParameterError(["run_id: received ''; needed: the id of a run, see its summary"])
    storage = Storage.from_settings(settings.storage)
    plan = _resumable_plan(storage, run_id)
    zone = settings.run.time_zone
    if plan.time_zone != zone:
        raise ResumeError(
            f"The run {run_id} cannot be resumed: its weeks are those of {plan.time_zone}, and "
            f"run.time_zone is {zone} now. Set it back, or start a new run."
        )
    extracted = has_finished(storage, run_id, None, "data_extraction")
    units = extraction_steps.units_of(plan.data_scopes)
    manifests = {unit: read_unit_manifest(storage, unit) for unit in units}
    finished = {
        scope: _finished_steps(storage, plan, scope, manifests) for scope in plan.data_scopes
    }
    open_scopes = [scope for scope, steps in finished.items() if steps is not None]
    needed = {unit: manifests[unit] for unit in extraction_steps.units_of(open_scopes)}
    missing = [unit for unit, manifest in needed.items() if manifest is None]
    if not extracted:
        missing = extraction_steps.units_to_extract(
            needed,
            extraction_digest(settings),
            change_detector(storage, settings.extraction),
            settings.run.zone,
        )
    new_plan = _claim(storage, plan, run_id, missing, settings)
    _take_over(storage, run_id, new_plan.run_id, finished, extracted=extracted and not missing)
    for scope in open_scopes:
        if "setup_pipeline" in (finished[scope] or ()):
            _refresh_settings(storage, settings, new_plan, scope, finished[scope] or ())
    return Resumption(
        run_id=new_plan.run_id,
        extract=bool(missing) or not extracted,
        remaining=_by_first_step(finished),
        complete=len(plan.data_scopes) - len(open_scopes),
        batches=tuple(
            text
            for text, batch in new_plan.batches.items()
            if any(finished[scope] is not None for scope in batch)
        ),
    )


def _resumable_plan(storage: Storage, run_id: str) -> RunPlan:
    """Return the plan of a run that can be resumed, with the steps that the pipeline has now."""
    try:
        status = read_manifest(storage, run_id).status
    except ObjectNotFoundError:
        status = None
    if status == "succeeded":
        raise ResumeError(f"The run {run_id} succeeded; there is nothing to resume.")
    if status == "cancelled":
        raise ResumeError(
            f"The run {run_id} was cancelled; nothing of it was kept that could be resumed. Start "
            "a new run: the weeks that it extracted are not extracted again."
        )
    try:
        plan = read_run_plan(storage, run_id)
    except ObjectNotFoundError as error:
        raise ResumeError(
            f"The run {run_id} cannot be resumed: {storage.location(run_prefix(run_id))} holds no "
            "plan. The run id is wrong, its parameters were, or its temporary data was removed "
            "after storage.tmp_retention_days. Start a new run."
        ) from error
    return plan.model_copy(update={"run_steps": RUN_STEPS, "scope_steps": SCOPE_STEPS})


def _finished_steps(
    storage: Storage, plan: RunPlan, scope: DataScope, manifests: Manifests
) -> tuple[str, ...] | None:
    """The steps of a data scope that need not run again; None when none is left to run."""
    outcome = read_outcome(storage, plan, scope)
    if outcome.status != "failed":
        return None
    finished = tuple(record.step for record in outcome.records if record.status == "finished")
    if finished == SCOPE_STEPS[:1]:
        # Nothing has read the extracted events yet: where they were replaced, plan anew.
        present = [manifests[unit] for unit in scope.units]
        keys = tuple(
            key for manifest in present if manifest and manifest.rows for key in manifest.event_keys
        )
        if None in present or read_scope_plan(storage, plan.run_id, scope).event_keys != keys:
            return ()
    return finished


def _claim(
    storage: Storage,
    plan: RunPlan,
    run_id: str,
    units: Sequence[ExtractionUnit],
    settings: Settings,
) -> RunPlan:
    """Writes the plan of the resumed run under the first id that is free."""
    original = run_id.partition(MARK)[0]
    for number in count(1):
        new_plan = plan.model_copy(
            update={
                "run_id": f"{original}{MARK}{number}",
                "started_at": datetime.now(UTC),
                "pipeline_version": __version__,
                "code_digest": code_digest(),
                "units_to_extract": tuple(units),
                "max_iterations": settings.kubeflow.max_iterations,
                "sources": source_state(storage, settings.extraction),
                "resumed_from": run_id,
            }
        )
        if storage.exists(run_manifest(new_plan.run_id)):
            continue
        try:
            storage.create(run_plan_key(new_plan.run_id), new_plan.to_bytes())
        except ObjectExistsError:
            continue
        return new_plan
    raise AssertionError("count never ends")


def _take_over(
    storage: Storage,
    run_id: str,
    new_run_id: str,
    finished: Mapping[DataScope, tuple[str, ...] | None],
    *,
    extracted: bool,
) -> None:
    """Copies the files of the steps that need not run again, the records among them."""
    steps_of = {
        scope.key: SCOPE_STEPS if steps is None else steps for scope, steps in finished.items()
    }
    steps_of[RUN_LEVEL] = ("setup_extraction", *(("data_extraction",) if extracted else ()))
    for stored in storage.list_objects(run_prefix(run_id)):
        _, _, scope_key, step, name = stored.key.split("/", maxsplit=4)
        if step not in steps_of.get(scope_key, ()) or stored.key == run_plan_key(run_id):
            continue
        new_key = f"{run_prefix(new_run_id)}/{scope_key}/{step}/{name}"
        table = PurePosixPath(name).stem
        if table in table_names("results"):
            rows = read_table(storage, stored.key, table)
            rows = rows.with_columns(pl.lit(new_run_id).alias("run_id"))
            write_table(storage, new_key, rows, table)
        else:
            storage.copy(stored.key, storage, new_key)


def _refresh_settings(
    storage: Storage, settings: Settings, plan: RunPlan, scope: DataScope, finished: Sequence[str]
) -> None:
    """Gives the steps that are still to run the present settings."""
    key = scope_plan_key(plan.run_id, scope)
    before = ScopePlan.model_validate_json(storage.get(key))
    present = resolve_settings(settings, scope, plan.parameters)
    sections = {
        name: getattr(before.settings if name in finished else present, name)
        for name in StepSettings.model_fields
    }
    after = before.model_copy(update={"settings": before.settings.model_copy(update=sections)})
    storage.put(key, after.to_bytes())


def _by_first_step(
    finished: Mapping[DataScope, tuple[str, ...] | None],
) -> dict[str, tuple[DataScope, ...]]:
    scopes: dict[str, list[DataScope]] = defaultdict(list)
    for scope, steps in finished.items():
        if steps is not None:
            scopes[SCOPE_STEPS[len(steps)]].append(scope)
    return {step: tuple(scopes[step]) for step in SCOPE_STEPS if step in scopes}
