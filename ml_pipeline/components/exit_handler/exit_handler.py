"""Order of execution: publish the completed results atomically, then delete temporary data."""

import logging
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from kfp import dsl

from ml_pipeline.components.exit_handler.artifacts import show
from ml_pipeline.components.exit_handler.leftovers import delete_leftovers
from ml_pipeline.components.exit_handler.publishing import find_published, publish_run
from ml_pipeline.errors import PipelineError, RunConflictError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import RUNS_PREFIX, run_prefix


def end_run(step: Step, state: str = "", message: str = "") -> RunManifest:
    """Publish the run unless it is already published, and delete temporary data.

    Returns:
        The manifest, published by this process or another.

    Raises:
        RunConflictError: Another run was published under this id.
    """
    manifest = step.retried(lambda: find_published(step))
    if manifest:
        step.log("the run is already published and stays unchanged", status=manifest.status)
    else:
        manifest = _publish(step, state, message)
    clean_up(step, manifest)
    return manifest


def _publish(step: Step, state: str, message: str) -> RunManifest:
    """Publish the run; a fault counts only if the run is not published nevertheless."""
    try:
        return step.run(lambda: publish_run(step, state, message))
    except RunConflictError:
        raise
    except PipelineError as error:
        manifest = None
        with suppress(PipelineError):
            manifest = find_published(step)
        if manifest is None:
            raise
        step.log("the run is published in spite of a fault", because=str(error))
        return manifest


def clean_up(step: Step, manifest: RunManifest) -> None:
    """Delete the run's temporary data unless it failed, and all that is past its retention.

    A fault is only logged: the run is published, and a later run deletes what is left.
    """
    storage, now = step.storage, datetime.now(UTC)
    faults = []
    try:
        if manifest.status != "failed":
            storage.delete_prefix(run_prefix(step.run_id))
            storage.delete_unfinished_writes(run_prefix(step.run_id), now)
        # By the clock of the storage: data of runs in progress must not look old.
        times = [stored.modified_at for stored in storage.list_objects(RUNS_PREFIX)]
        limit = min(now, max(times)) - timedelta(days=step.settings.storage.tmp_retention_days)
        deletions = delete_leftovers(storage, limit, ended=step.run_id)
        faults += [deletion.fault for deletion in deletions if deletion.fault]
    except PipelineError as error:
        faults.append(str(error))
    for fault in faults:
        step.log("temporary data was not deleted", logging.WARNING, because=fault)


@step_component
def exit_handler_op(
    run_id: str,
    status: dsl.PipelineTaskFinalStatus,
    report: dsl.Output[dsl.HTML],
    summary: dsl.Output[dsl.Markdown],
    metrics: dsl.Output[dsl.Metrics],
) -> None:
    """Publish the completed results and delete the temporary data, unless the run failed."""
    step = Step("exit_handler", run_id)
    manifest = end_run(step, status.state, status.error_message or "")
    show(step, manifest, report, summary, metrics)
