"""Order of execution: publish what completed, atomically, then delete the temporary data."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath

import polars as pl
from kfp import dsl

from ml_pipeline import __version__
from ml_pipeline.component import step_component
from ml_pipeline.components.exit_handler import steps
from ml_pipeline.components.exit_handler.superseded import delete_superseded_events
from ml_pipeline.data_scope import DataScope
from ml_pipeline.digests import code_digest, digest_of
from ml_pipeline.document_store import (
    read_manifest,
    read_outcome,
    read_record,
    read_run_plan,
    read_scope_plan,
)
from ml_pipeline.documents import (
    PublishedFile,
    PublishedScope,
    RunManifest,
    RunPlan,
    ScopeOutcome,
    StepRecord,
)
from ml_pipeline.errors import ObjectExistsError, ObjectNotFoundError, RunConflictError
from ml_pipeline.layout import TEMPORARY, result_table, run_manifest, run_prefix, scope_prefix
from ml_pipeline.step import Step
from ml_pipeline.tables import count_rows, load_schema, table_names, to_parquet

RUN_STEPS = ("setup_extraction", "data_extraction", "check_data_scopes")


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


def publish_run(step: Step) -> RunManifest:
    """Publishes what the run's data scopes yielded; visible with the last write, the manifest.

    Raises:
        RunConflictError: The run was published before; nothing of it was changed.
    """
    plan = _read_plan(step)
    if step.storage.exists(run_manifest(step.run_id)):
        return _published_before(step, plan)
    run_records = list(_run_records(step))
    scopes = plan.data_scopes if plan else ()
    outcomes = [read_outcome(step.storage, step.run_id, scope) for scope in scopes]
    publication = Publication(step)
    for outcome in outcomes:
        _publish_scope(publication, outcome)
    manifest = _describe(step, plan, outcomes, run_records)
    _publish_run_level(publication, manifest, run_records)
    tables = {name: tuple(files) for name, files in sorted(publication.tables.items())}
    manifest = manifest.model_copy(update={"tables": tables})
    try:
        step.storage.create(run_manifest(step.run_id), manifest.to_bytes())
    except ObjectExistsError as error:
        raise RunConflictError(f"The run {step.run_id} was published before.") from error
    return manifest


def clean_up(step: Step, manifest: RunManifest) -> None:
    """Deletes the run's temporary data if it succeeded, and past retention that of failed runs.

    Past retention, event files that were extracted anew meanwhile go too.
    """
    if manifest.status == "succeeded":
        step.storage.delete_prefix(run_prefix(step.run_id))
    now, retention_days = datetime.now(UTC), step.settings.storage.tmp_retention_days
    # By what was found, not by run id: a file browser may have left something that is no run.
    stored = [(each.key.split("/")[1], each) for each in step.storage.list_objects(TEMPORARY)]
    written_at = ((run_id, each.modified_at) for run_id, each in stored)
    expired = steps.expired_runs(written_at, now, retention_days)
    step.storage.delete([each.key for run_id, each in stored if run_id in expired])
    delete_superseded_events(step.storage, now - timedelta(days=retention_days))


def _published_before(step: Step, plan: RunPlan | None) -> RunManifest:
    """The manifest, if this is a retry after publishing and before cleaning up.

    The temporary data of a successful run is still there only then.
    """
    manifest = read_manifest(step.storage, step.run_id)
    is_retry = plan is not None and plan.started_at == manifest.started_at
    if is_retry and manifest.status == "succeeded":
        return manifest
    raise RunConflictError(f"The run {step.run_id} was published before.")


def _read_plan(step: Step) -> RunPlan | None:
    try:
        return read_run_plan(step.storage, step.run_id)
    except ObjectNotFoundError:
        return None


def _run_records(step: Step) -> Iterator[StepRecord]:
    for name in RUN_STEPS:
        record = read_record(step.storage, step.run_id, None, name)
        if record:
            yield record


def _describe(
    step: Step,
    plan: RunPlan | None,
    outcomes: Sequence[ScopeOutcome],
    run_records: Sequence[StepRecord],
) -> RunManifest:
    now = datetime.now(UTC)
    return RunManifest(
        run_id=step.run_id,
        status=steps.run_status(outcomes, run_records),
        started_at=plan.started_at if plan else now,
        ended_at=now,
        pipeline_version=__version__,
        code_digest=code_digest(),
        parameters=plan.parameters if plan else None,
        data_scopes=tuple(
            PublishedScope(**outcome.model_dump(exclude={"records"})) for outcome in outcomes
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
    publication: Publication, manifest: RunManifest, run_records: Sequence[StepRecord]
) -> None:
    run_id = manifest.run_id
    files = [file for published in publication.tables.values() for file in published]
    own = steps.exit_handler_record(manifest, len(files), sum(file.rows for file in files))
    publication.add_rows("kpis", None, steps.kpi_rows(run_id, None, [*run_records, own]))
    # check_data_scopes only repeats the errors of the data scopes.
    failed = [record for record in run_records if record.step != "check_data_scopes"]
    publication.add_rows("error_logs", None, steps.error_rows(run_id, None, failed))
    publication.add_rows("run_info", None, [steps.run_info_row(manifest)])


@step_component
def exit_handler_op(
    run_id: str,
    status: dsl.PipelineTaskFinalStatus,  # noqa: ARG001 -- what makes it an exit task
) -> None:
    """Publishes what completed and deletes the temporary data of a successful run."""
    from ml_pipeline.components.exit_handler.exit_handler import clean_up, publish_run
    from ml_pipeline.errors import PipelineError
    from ml_pipeline.step import Step

    step = Step("exit_handler", run_id)
    manifest = step.run(lambda: publish_run(step))
    try:
        clean_up(step, manifest)
    except PipelineError as error:
        # The run is published; what is left behind goes when its retention is over.
        step.log("cleaning up failed", error=str(error))
