"""Publication of a run: its tables and files first, then its manifest, which makes them visible."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import PurePosixPath

from config.keys import KeyPath
from config.load import setting_origins
from ml_pipeline import __version__
from ml_pipeline.components.exit_handler import steps
from ml_pipeline.components.exit_handler.endings import FIRST_STEP, Endings, read_endings
from ml_pipeline.components.exit_handler.lost_pods import Kubernetes
from ml_pipeline.components.exit_handler.publication import Publication
from ml_pipeline.components.exit_handler.reporting import report_files
from ml_pipeline.errors import (
    DataScopesFailedError,
    ObjectExistsError,
    ObjectNotFoundError,
    RunConflictError,
    StorageUnavailableError,
)
from ml_pipeline.results import predecessors
from ml_pipeline.running.document_store import read_manifest, read_scope_plan
from ml_pipeline.running.documents import (
    PublishedScope,
    RunManifest,
    RunPlan,
    ScopeOutcome,
)
from ml_pipeline.running.run_parameters import RunParameters
from ml_pipeline.running.step import Step
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.keys import (
    run_manifest,
    run_plan_key,
    run_prefix,
    scope_prefix,
)
from ml_pipeline.storage.tables import table_names


def publish_run(step: Step, state: str = "", message: str = "") -> RunManifest:
    """Publish the results of the run, which become visible with the last write, the manifest.

    No object is overwritten, because another attempt to publish the run may have finished since
    this one started: what a manifest lists never changes.

    Args:
        step: Context of the exit handler.
        state: Kubeflow's state of the tasks of the run.
        message: Kubeflow's message about them.

    Returns:
        The manifest; that of another attempt if it published the run.

    Raises:
        RunConflictError: Another run was published under this id; it was not changed.
        StorageUnavailableError: Temporary data of the run disappeared meanwhile.
    """
    plan = _read_plan(step)
    published = find_published(step, plan)
    if published:
        return published
    try:
        manifest = _write_results(step, plan, state, message)
        step.storage.create(run_manifest(step.run_id), manifest.to_bytes())
    except (ObjectExistsError, ObjectNotFoundError) as error:
        published = find_published(step, plan)
        if published is None:
            raise StorageUnavailableError(
                f"The temporary data of run {step.run_id} changed while it was published: {error}"
            ) from error
        step.log("another attempt has published the run", status=published.status)
        return published
    return manifest


def find_published(step: Step, plan: RunPlan | None = None) -> RunManifest | None:
    """Return the manifest of the run. Returns None if the run is not published yet.

    Args:
        step: Context of the exit handler.
        plan: The plan of the run, if it was read before.

    Raises:
        RunConflictError: Another run was published under this id.
    """
    if not step.storage.exists(run_manifest(step.run_id)):
        return None
    manifest = read_manifest(step.storage, step.run_id)
    plan = plan or _read_plan(step)
    if plan and manifest.parameters and plan.started_at != manifest.started_at:
        raise RunConflictError(
            f"Another run {step.run_id} was published at {manifest.ended_at:%Y-%m-%d %H:%M:%S} "
            "UTC; a published run never changes. Start a new run."
        )
    return manifest


def _write_results(step: Step, plan: RunPlan | None, state: str, message: str) -> RunManifest:
    """Write the tables and files of the run, and return the manifest that lists them.

    Raises:
        ObjectNotFoundError: Temporary data disappeared meanwhile.
    """
    keys = _temporary_keys(step)
    endings = read_endings(step, plan, state, Kubernetes.of_this_pod())
    publication = Publication(step)
    origins = setting_origins()
    for outcome in endings.scopes:
        _publish_scope(publication, outcome, plan.parameters if plan else None, origins)
    manifest = _publish_changes(publication, _describe(step, plan, endings))
    _publish_run_level(publication, manifest, plan, endings, message)
    manifest = _with_report(publication, manifest, plan)
    publication.add_rows("run_info", None, [steps.run_info_row(manifest)])
    if missing_keys := keys - _temporary_keys(step):
        raise ObjectNotFoundError(f"{min(missing_keys)} does not exist any more.")
    return publication.added_to(manifest)


def _with_report(
    publication: Publication, manifest: RunManifest, plan: RunPlan | None
) -> RunManifest:
    """Publish the report, and return the manifest with the reason if there is none."""
    taken = [file.name for file in publication.files if file.data_scope is None]
    written = publication.added_to(manifest)
    files, warning = report_files(publication.step, written, plan, taken)
    for name, content in files.items():
        publication.add_file_of_run(name, content)
    warnings = (*manifest.warnings, *filter(None, [warning]))
    return manifest.model_copy(update={"warnings": warnings})


def _temporary_keys(step: Step) -> set[str]:
    return {stored.key for stored in step.storage.list_objects(run_prefix(step.run_id))}


def _read_plan(step: Step) -> RunPlan | None:
    key = run_plan_key(step.run_id)
    content = step.storage.find(key)
    return None if content is None else RunPlan.from_bytes(content, step.storage.location(key))


def _describe(step: Step, plan: RunPlan | None, endings: Endings) -> RunManifest:
    now = datetime.now(UTC)
    return RunManifest(
        run_id=step.run_id,
        status=steps.run_status(endings.scopes, endings.steps, cancelled=endings.cancelled),
        started_at=plan.started_at if plan else now,
        ended_at=now,
        pipeline_version=__version__,
        code_digest=code_digest(),
        parameters=plan.parameters if plan else None,
        dimensions=plan.dimensions if plan else tuple(step.settings.dimensions),
        data_scopes=tuple(
            PublishedScope(**outcome.model_dump(exclude={"records"})) for outcome in endings.scopes
        ),
        tables={},
        resumed_from=plan.resumed_from if plan else None,
        parameter_origins=plan.parameter_origins if plan else {},
        warnings=tuple(steps.warning_texts(endings.steps, endings.scopes)),
    )


def _publish_scope(
    publication: Publication,
    outcome: ScopeOutcome,
    parameters: RunParameters | None,
    configured_in: Mapping[KeyPath, str],
) -> None:
    step, scope = publication.step, outcome.data_scope
    if outcome.status in ("succeeded", "empty"):
        publication.add_files(scope, [record.step for record in outcome.records])
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
    origins = steps.origins_in_scope(step.settings, settings, parameters, configured_in)
    rows = steps.hyperparameter_rows(step.run_id, scope, settings, origins)
    publication.add_rows("hyperparameters", scope, rows)


def _result_files(step: Step, outcome: ScopeOutcome) -> Mapping[str, bytes]:
    """Return the result tables among the temporary files of the steps that ended."""
    prefix = scope_prefix(step.run_id, outcome.data_scope)
    ended = {f"{prefix}/{each.step}" for each in outcome.records if each.status != "failed"}
    paths = [PurePosixPath(stored.key) for stored in step.storage.list_objects(prefix)]
    keys = {path.stem: str(path) for path in paths if str(path.parent) in ended}
    return {name: step.storage.get(keys[name]) for name in table_names("results") if name in keys}


def _publish_changes(publication: Publication, manifest: RunManifest) -> RunManifest:
    """Publish what changed since earlier runs; return the manifest with the warnings about it."""
    step = publication.step
    described = manifest.model_copy(update={"tables": publication.parts})
    warnings: list[str] = []
    for scope, changes in predecessors.find_changes(step.storage, described, warnings.append):
        publication.add_frame(predecessors.TABLE, scope, changes)
    for warning in warnings:
        step.log(warning, logging.WARNING)
    texts = (f"{step.name}: {warning}" for warning in warnings)
    return manifest.model_copy(update={"warnings": (*manifest.warnings, *texts)})


def _publish_run_level(
    publication: Publication,
    manifest: RunManifest,
    plan: RunPlan | None,
    endings: Endings,
    message: str,
) -> None:
    run_id = manifest.run_id
    publication.add_files(
        None, [record.step for record in endings.steps if record.status == "finished"]
    )
    parts = [part for published in publication.tables.values() for part in published]
    files = len(parts) + len(publication.files)
    own = steps.exit_handler_record(manifest, files, sum(part.rows for part in parts))
    publication.add_rows("kpis", None, steps.kpi_rows(run_id, None, [*endings.steps, own]))
    # DataScopesFailedError only repeats the errors of the data scopes.
    errors = [
        row
        for row in steps.error_rows(run_id, None, endings.steps)
        if row["error_type"] != DataScopesFailedError.__name__
    ]
    if manifest.status == "failed" and not errors:
        errors = _unexplained_rows(publication, manifest, plan, endings, message)
    publication.add_rows("error_logs", None, errors)


def _unexplained_rows(
    publication: Publication,
    manifest: RunManifest,
    plan: RunPlan | None,
    endings: Endings,
    message: str,
) -> list[steps.Row]:
    """Return the row of `error_logs` about a failure whose reason no run-level step recorded."""
    last_step = plan.run_steps[-1] if plan else FIRST_STEP
    step = endings.unrecorded or last_step
    if plan is None and endings.unrecorded is None:
        return [steps.lost_plan_row(manifest, step)]
    # If no data scope started, their errors only say so.
    have_started = step == last_step or any(outcome.records for outcome in endings.scopes)
    if have_started and "error_logs" in publication.tables:
        return []
    return [steps.unexplained_row(manifest, step, message)]
