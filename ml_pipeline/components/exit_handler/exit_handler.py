"""Order of execution: publish what completed, atomically, then delete the temporary data."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath

import polars as pl
from kfp import dsl

from ml_pipeline import __version__
from ml_pipeline.components.exit_handler import steps
from ml_pipeline.components.exit_handler.endings import Endings, read_endings, run_steps
from ml_pipeline.components.exit_handler.lost_pods import Kubernetes
from ml_pipeline.components.exit_handler.superseded import delete_superseded_events
from ml_pipeline.errors import (
    ObjectExistsError,
    ObjectNotFoundError,
    PipelineError,
    RunConflictError,
)
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import read_manifest, read_run_plan, read_scope_plan
from ml_pipeline.running.documents import (
    PublishedFile,
    PublishedScope,
    RunManifest,
    RunPlan,
    ScopeOutcome,
    StepRecord,
)
from ml_pipeline.running.step import Step
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import TEMPORARY, result_table, run_manifest, run_prefix, scope_prefix
from ml_pipeline.storage.tables import count_rows, load_schema, table_names, to_parquet


@dataclass
class Publication:
    """Collects the files of a run; they stay invisible until the manifest is created."""

    step: Step
    tables: dict[str, list[PublishedFile]] = field(default_factory=dict)

    def add(self, table: str, scope: DataScope | None, content: bytes) -> None:
        """Writes one part of a result table to its final place."""
        key = result_table(table, self.step.run_id, scope)
        self.step.storage.put(key, content)
        published = PublishedFile(key=key, rows=count_rows(content), sha256=digest_of(content))
        self.tables.setdefault(table, []).append(published)

    def add_rows(self, table: str, scope: DataScope | None, rows: Iterable[steps.Row]) -> None:
        """Writes one part of a result table from rows; no rows, no file."""
        frame = pl.DataFrame(list(rows), schema=load_schema(table).polars)
        if frame.height:
            key = result_table(table, self.step.run_id, scope)
            self.add(table, scope, to_parquet(frame, table, key))


def end_run(step: Step, state: str = "", message: str = "") -> RunManifest:
    """Publish the run unless that was done before, and delete temporary data.

    Args:
        step: What the step works with.
        state: Kubeflow's state of the tasks of the run.
        message: Kubeflow's message about them.

    Returns:
        What was published, by this process or before.

    Raises:
        RunConflictError: Another run was published under this id.
    """
    manifest = find_published(step)
    if manifest:
        step.log("the run was published before, nothing of it is changed", status=manifest.status)
    else:
        manifest = step.run(lambda: publish_run(step, state, message))
    try:
        clean_up(step, manifest)
    except PipelineError as error:
        # The run is published; what is left behind goes when its retention is over.
        step.log("temporary data was not deleted", logging.WARNING, because=str(error))
    return manifest


def publish_run(step: Step, state: str = "", message: str = "") -> RunManifest:
    """Publish what the run's data scopes yielded; visible with the last write, the manifest.

    Args:
        step: What the step works with.
        state: Kubeflow's state of the tasks of the run.
        message: Kubeflow's message about them.

    Returns:
        The manifest; that of an earlier attempt if it was published already.

    Raises:
        RunConflictError: Another run was published under this id; nothing of it was changed.
    """
    published = find_published(step)
    if published:
        return published
    plan = _read_plan(step)
    endings = read_endings(step, plan, state, Kubernetes.of_this_pod())
    publication = Publication(step)
    for outcome in endings.scopes:
        _publish_scope(publication, outcome)
    manifest = _describe(step, plan, endings)
    started = {record.step for record in endings.steps}
    missing = next((name for name in run_steps(plan) if name not in started), run_steps(plan)[-1])
    _publish_run_level(publication, manifest, endings.steps, missing, message)
    tables = {name: tuple(files) for name, files in sorted(publication.tables.items())}
    manifest = manifest.model_copy(update={"tables": tables})
    content = manifest.to_bytes()
    try:
        step.storage.create(run_manifest(step.run_id), content)
    except ObjectExistsError as error:
        # Our own write, if the answer to it was lost and the storage was asked again.
        if step.storage.get(run_manifest(step.run_id)) != content:
            raise RunConflictError(f"The run {step.run_id} was published before.") from error
    return manifest


def find_published(step: Step) -> RunManifest | None:
    """Return what the run published before. Returns None if it did not.

    Raises:
        RunConflictError: Another run was published under this id.
    """
    if not step.storage.exists(run_manifest(step.run_id)):
        return None
    manifest = read_manifest(step.storage, step.run_id)
    plan = _read_plan(step)
    if plan and manifest.parameters and plan.started_at != manifest.started_at:
        raise RunConflictError(
            f"Another run {step.run_id} was published at {manifest.ended_at:%Y-%m-%d %H:%M:%S} "
            "UTC; a published run never changes. Start a new run."
        )
    return manifest


def clean_up(step: Step, manifest: RunManifest) -> None:
    """Delete the run's temporary data unless it failed, and past retention that of failed runs.

    Past retention, event files that were extracted anew meanwhile go too.
    """
    if manifest.status != "failed":
        step.storage.delete_prefix(run_prefix(step.run_id))
    now, retention_days = datetime.now(UTC), step.settings.storage.tmp_retention_days
    # By what was found, not by run id: a file browser may have left something that is no run.
    stored = [(each.key.split("/")[1], each) for each in step.storage.list_objects(TEMPORARY)]
    written_at = ((run_id, each.modified_at) for run_id, each in stored)
    expired = steps.expired_runs(written_at, now, retention_days)
    step.storage.delete([each.key for run_id, each in stored if run_id in expired])
    delete_superseded_events(step.storage, now - timedelta(days=retention_days))


def _read_plan(step: Step) -> RunPlan | None:
    try:
        return read_run_plan(step.storage, step.run_id)
    except ObjectNotFoundError:
        return None


def _describe(
    step: Step,
    plan: RunPlan | None,
    endings: Endings,
) -> RunManifest:
    now = datetime.now(UTC)
    return RunManifest(
        run_id=step.run_id,
        status=steps.run_status(endings.scopes, endings.steps, cancelled=endings.cancelled),
        started_at=plan.started_at if plan else now,
        ended_at=now,
        pipeline_version=__version__,
        code_digest=code_digest(),
        parameters=plan.parameters if plan else None,
        data_scopes=tuple(
            PublishedScope(**outcome.model_dump(exclude={"records"})) for outcome in endings.scopes
        ),
        tables={},
        resumed_from=plan.resumed_from if plan else None,
    )


def _publish_scope(publication: Publication, outcome: ScopeOutcome) -> None:
    step, scope = publication.step, outcome.data_scope
    for table, content in _result_files(step, outcome).items():
        publication.add(table, scope, content)
    publication.add_rows("kpis", scope, steps.kpi_rows(step.run_id, scope, outcome.records))
    errors = steps.error_rows(step.run_id, scope, outcome.records)
    errors += steps.missing_step_rows(step.run_id, outcome, datetime.now(UTC))
    publication.add_rows("error_logs", scope, errors)
    try:
        settings = read_scope_plan(step.storage, step.run_id, scope).settings
    except ObjectNotFoundError:
        return
    rows = steps.hyperparameter_rows(step.run_id, scope, settings)
    publication.add_rows("hyperparameters", scope, rows)


def _result_files(step: Step, outcome: ScopeOutcome) -> Mapping[str, bytes]:
    """The result tables among the temporary files of the steps that came to their end."""
    ended = {record.step for record in outcome.records if record.status != "failed"}
    stored = step.storage.list_objects(scope_prefix(step.run_id, outcome.data_scope))
    paths = [PurePosixPath(found.key) for found in stored]
    keys = {path.stem: str(path) for path in paths if path.parent.name in ended}
    return {name: step.storage.get(keys[name]) for name in table_names("results") if name in keys}


def _publish_run_level(
    publication: Publication,
    manifest: RunManifest,
    run_records: Sequence[StepRecord],
    missing_step: str,
    message: str,
) -> None:
    run_id = manifest.run_id
    files = [file for published in publication.tables.values() for file in published]
    own = steps.exit_handler_record(manifest, len(files), sum(file.rows for file in files))
    publication.add_rows("kpis", None, steps.kpi_rows(run_id, None, [*run_records, own]))
    # check_data_scopes only repeats the errors of the data scopes.
    failed = [record for record in run_records if record.step != "check_data_scopes"]
    errors = steps.error_rows(run_id, None, failed)
    if manifest.status == "failed" and not errors and "error_logs" not in publication.tables:
        errors = [steps.unexplained_row(manifest, missing_step, message)]
    publication.add_rows("error_logs", None, errors)
    publication.add_rows("run_info", None, [steps.run_info_row(manifest)])


@step_component
def exit_handler_op(run_id: str, status: dsl.PipelineTaskFinalStatus) -> None:
    """Publishes what completed and deletes the temporary data, unless the run failed."""
    end_run(Step("exit_handler", run_id), status.state, status.error_message or "")
