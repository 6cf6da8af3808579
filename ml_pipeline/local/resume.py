"""Continuation of a failed run from the first unfinished step of each data scope.

A published run never changes, so the resumed run has its own id, `<run_id>-resumed-<n>`, and starts
from a copy of the failed run's temporary data: docs/adr/005-resumed-runs-are-new-runs.md.
"""

import io
import logging
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import PurePosixPath
from typing import TypeVar

import polars as pl

from config.settings import Settings, StepSettings
from ml_pipeline import __version__
from ml_pipeline.components.setup_extraction import steps as extraction_steps
from ml_pipeline.components.setup_extraction.source_changes import change_detector, source_state
from ml_pipeline.components.setup_pipeline.steps import resolve_settings
from ml_pipeline.errors import ObjectExistsError, ObjectNotFoundError, ParameterError, ResumeError
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.running.document_store import (
    RECORD_NAME,
    has_finished,
    read_complete_units,
    read_manifest,
    read_record,
    read_run_plan,
    read_scope_plan,
    write_record,
)
from ml_pipeline.running.documents import RunPlan, ScopePlan, UnitManifest
from ml_pipeline.running.outcome import read_outcome
from ml_pipeline.running.retries import call_with_retries
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.digests import extraction_digest
from ml_pipeline.storage.keys import (
    RUN_LEVEL,
    run_manifest,
    run_plan_key,
    run_prefix,
    scope_part,
    scope_plan_key,
)
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import readable_parquet, table_names

_log = logging.getLogger(__name__)
Result = TypeVar("Result")
MARK = "-resumed-"
Manifests = Mapping[ExtractionUnit, UnitManifest | None]
Taken = Mapping[DataScope | None, Sequence[str]]
"""Steps that a resumed run takes over, by data scope; those of the whole run under None."""


@dataclass(frozen=True)
class Resumption:
    """Remaining work of a failed run.

    Attributes:
        run_id: Id of the resumed run.
        extract: Whether units must be extracted first.
        remaining: Data scopes to continue, by their first unfinished step.
        complete: Number of data scopes that are copied unchanged.
        batches: Batches with data scopes to continue, as the loop passes them.
    """

    run_id: str
    extract: bool
    remaining: Mapping[str, tuple[DataScope, ...]]
    complete: int
    batches: tuple[str, ...]

    def __str__(self) -> str:
        starts = [f"{len(scopes)} from {step}" for step, scopes in self.remaining.items()]
        remaining = ", ".join(starts) or "none"
        return (
            f"Resumed as {self.run_id}; data scopes to continue: {remaining}; "
            f"already complete: {self.complete}."
        )


@dataclass(frozen=True)
class _Rest:
    """What is left of a failed run.

    Attributes:
        plan: Plan of the resumed run.
        finished: Finished steps by data scope. None if no step is left to run.
        extract: Whether units must be extracted first.
    """

    plan: RunPlan
    finished: Mapping[DataScope, tuple[str, ...] | None]
    extract: bool

    @property
    def open_scopes(self) -> Sequence[DataScope]:
        return [scope for scope, steps in self.finished.items() if steps is not None]

    @property
    def taken(self) -> Taken:
        taken: dict[DataScope | None, Sequence[str]] = {
            None: ("setup_extraction", *(() if self.extract else ("data_extraction",)))
        }
        for scope, steps in self.finished.items():
            taken[scope] = SCOPE_STEPS if steps is None else steps
        return taken


def prepare_resume(settings: Settings, run_id: str) -> Resumption:
    """Copy the finished steps of a failed run to a new run.

    Unfinished steps use the present settings, so that a wrong setting can be corrected; finished
    steps keep theirs. Transient failures are retried, as in a step.

    Args:
        settings: The present settings, with the storage of the run.
        run_id: The failed run.

    Raises:
        ParameterError: The run id is empty.
        ResumeError: The run succeeded, was cancelled, has no plan any more, or has other
            dimensions.
    """
    if not run_id:
        raise ParameterError(["run_id: received ''; needed: the id of a run, see its summary"])
    storage = Storage.from_settings(settings.storage)
    # Each part may be repeated: what it leaves, it replaces.
    rest = _retried(settings, lambda: _plan_rest(storage, settings, run_id))
    _retried(settings, lambda: _take_over(storage, settings, run_id, rest))
    return Resumption(
        run_id=rest.plan.run_id,
        extract=rest.extract,
        remaining=_by_first_step(rest.finished),
        complete=len(rest.finished) - len(rest.open_scopes),
        batches=tuple(
            text
            for text, batch in rest.plan.batches.items()
            if any(rest.finished[scope] is not None for scope in batch)
        ),
    )


def _retried(settings: Settings, function: Callable[[], Result]) -> Result:
    def log(message: str, level: int, **_: object) -> None:
        _log.log(level, message)

    return call_with_retries(function, settings.retries, log)


def _plan_rest(storage: Storage, settings: Settings, run_id: str) -> _Rest:
    """Return what is left of a failed run, as a new run whose plan is written."""
    plan = _resumable_plan(storage, run_id)
    zone = settings.run.time_zone
    if plan.time_zone != zone:
        raise ResumeError(
            f"The run {run_id} cannot be resumed: its weeks are those of {plan.time_zone}, and "
            f"run.time_zone is {zone} now. Set it back, or start a new run."
        )
    refuse_other_dimensions(plan, settings)
    extracted = has_finished(storage, run_id, None, "data_extraction")
    manifests = read_complete_units(storage, extraction_steps.units_of(plan.data_scopes))
    finished = {
        scope: _finished_steps(storage, plan, scope, manifests) for scope in plan.data_scopes
    }
    open_scopes = [scope for scope, steps in finished.items() if steps is not None]
    if not open_scopes and settings.run.on_no_data == "fail":
        _refuse_empty(storage, plan)
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
    return _Rest(new_plan, finished, extract=bool(missing) or not extracted)


def _refuse_empty(storage: Storage, plan: RunPlan) -> None:
    """Reject a run that failed because all its data scopes are empty: nothing is left to do."""
    if all(read_outcome(storage, plan, scope).status == "empty" for scope in plan.data_scopes):
        raise ResumeError(
            f"The run {plan.run_id} cannot be resumed: all its data scopes are empty. Remove the "
            "cause, which its table error_logs contains, and start a new run."
        )


def refuse_other_dimensions(plan: RunPlan, settings: Settings) -> None:
    """Reject a run whose data scopes the present settings cannot describe.

    Raises:
        ResumeError: The dimensions of the settings are not those of the run.
    """
    if plan.dimensions != tuple(settings.dimensions):
        now = ", ".join(settings.dimensions) or "none"
        raise ResumeError(
            f"The dimensions of the run {plan.run_id} are {', '.join(plan.dimensions) or 'none'}, "
            f"and those of the settings are {now} now. Set them back, or start a new run."
        )


def _resumable_plan(storage: Storage, run_id: str) -> RunPlan:
    """Return the plan of a run that can be resumed, with the present steps of the pipeline."""
    try:
        status = read_manifest(storage, run_id).status
    except ObjectNotFoundError:
        status = None
    if status == "succeeded":
        raise ResumeError(f"The run {run_id} succeeded; there is nothing to resume.")
    if status == "cancelled":
        raise ResumeError(
            f"The run {run_id} was cancelled, and its temporary data was not kept. Start a new "
            "run: the weeks that it extracted are not extracted again."
        )
    try:
        plan = read_run_plan(storage, run_id)
    except ObjectNotFoundError as error:
        raise ResumeError(
            f"The run {run_id} cannot be resumed: {storage.location(run_prefix(run_id))} contains "
            "no plan. The run id or the run parameters were wrong, or the temporary data was "
            "deleted after storage.tmp_retention_days. Start a new run."
        ) from error
    return plan.model_copy(update={"run_steps": RUN_STEPS, "scope_steps": SCOPE_STEPS})


def _finished_steps(
    storage: Storage, plan: RunPlan, scope: DataScope, manifests: Manifests
) -> tuple[str, ...] | None:
    """Return the finished steps of a data scope. Returns None if no step is left to run."""
    outcome = read_outcome(storage, plan, scope)
    if outcome.status != "failed":
        return None
    finished = tuple(record.step for record in outcome.records if record.status == "finished")
    if finished == SCOPE_STEPS[:1]:
        # No step has read the extracted events yet: if they were replaced, plan again.
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
    """Write the plan of the resumed run under the first free id."""
    changes = {
        "started_at": datetime.now(UTC),
        "pipeline_version": __version__,
        "code_digest": code_digest(),
        "units_to_extract": tuple(units),
        "max_iterations": settings.kubeflow.max_iterations,
        "sources": source_state(storage, settings.extraction),
        "resumed_from": run_id,
    }
    new_ids = (f"{run_id.partition(MARK)[0]}{MARK}{number}" for number in count(1))
    while True:
        new_plan = plan.model_copy(update=changes | {"run_id": next(new_ids)})
        if not storage.exists(run_manifest(new_plan.run_id)):
            with suppress(ObjectExistsError):
                storage.create(run_plan_key(new_plan.run_id), new_plan.to_bytes())
                return new_plan


def _take_over(storage: Storage, settings: Settings, run_id: str, rest: _Rest) -> None:
    """Copy what the finished steps left, with the present settings for the unfinished ones."""
    taken, new_plan = rest.taken, rest.plan
    _copy_files(storage, run_id, new_plan.run_id, taken)
    for scope in rest.open_scopes:
        if "setup_pipeline" in taken[scope]:
            _refresh_settings(storage, settings, new_plan, scope, taken[scope])
    # Last, because a record says that all files of its step are there.
    _copy_records(storage, run_id, new_plan.run_id, taken)


def _copy_files(storage: Storage, run_id: str, new_run_id: str, taken: Taken) -> None:
    """Copy the files of the finished steps, except their records.

    Raises:
        ResumeError: The temporary data of the failed run was deleted meanwhile.
    """
    steps_of = {scope_part(scope) if scope else RUN_LEVEL: steps for scope, steps in taken.items()}
    listed = [stored.key for stored in storage.list_objects(run_prefix(run_id))]
    for key in listed:
        parts = key.split("/", maxsplit=4)
        if len(parts) < len(("domain", "run", "scope", "step", "name")):
            continue  # no file of a step
        _, _, scope_key, step, name = parts
        if step not in steps_of.get(scope_key, ()) or key == run_plan_key(run_id):
            continue
        new_key = f"{run_prefix(new_run_id)}/{scope_key}/{step}/{name}"
        if "/" not in name and PurePosixPath(name).stem in table_names("results"):
            storage.put(new_key, _of_run(new_run_id, storage.get(key), storage.location(key)))
        elif name != RECORD_NAME:
            storage.copy(key, storage, new_key)
    if not {stored.key for stored in storage.list_objects(run_prefix(run_id))}.issuperset(listed):
        raise ResumeError(
            f"The run {run_id} cannot be resumed: its temporary data was deleted meanwhile. Start "
            "a new run."
        )


def _copy_records(storage: Storage, run_id: str, new_run_id: str, taken: Taken) -> None:
    """Copy the records of the finished steps, of each data scope in the order of the steps."""
    for scope, steps in taken.items():
        for step in steps:
            record = read_record(storage, run_id, scope, step)
            # setup_extraction may have been killed after it wrote the plan, which is what counts.
            if record and record.status in ("finished", "empty"):
                write_record(storage, new_run_id, scope, record)


def _of_run(run_id: str, table: bytes, where: str) -> bytes:
    """Return a result table, a Parquet file, as that of another run; its columns stay its own."""
    content = io.BytesIO()
    with readable_parquet(where):
        rows = pl.read_parquet(table).with_columns(pl.lit(run_id).alias("run_id"))
    rows.write_parquet(content, compression="zstd")
    return content.getvalue()


def _refresh_settings(
    storage: Storage, settings: Settings, plan: RunPlan, scope: DataScope, finished: Sequence[str]
) -> None:
    """Give the present settings to the unfinished steps."""
    key = scope_plan_key(plan.run_id, scope)
    before = ScopePlan.from_bytes(storage.get(key), storage.location(key))
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
