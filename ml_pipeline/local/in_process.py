"""Execution of the whole pipeline as plain Python in one process, for notebooks and tests."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime

from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import check_data_scopes
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.components.setup_extraction.setup_extraction import set_up_extraction
from ml_pipeline.errors import PipelineError, TransientError
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.document_store import refuse_published
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.scope_step import run_scope_step
from ml_pipeline.running.step import Step


def run_in_process(
    run_id: str,
    texts: Mapping[str, str],
    scheduled_at: str = "",
    settings: Settings | None = None,
) -> RunManifest:
    """Run all steps in order, publish the results and return the manifest.

    Args:
        run_id: Id of the run; must be unused.
        texts: The run parameters as text.
        scheduled_at: ISO time at which the run was due. If empty, now.
        settings: If unset, those of the environment.

    Raises:
        RunConflictError: A run with this id was published.
        KeyboardInterrupt: The user stopped the run, which is published as cancelled.
    """
    setup = Step("setup_extraction", run_id, settings)
    refuse_published(setup.storage, run_id)
    try:
        _run_steps(setup, texts, scheduled_at)
    except KeyboardInterrupt:
        end_run(Step("exit_handler", run_id, settings), "CANCELED")
        raise
    return end_run(Step("exit_handler", run_id, settings))


def _run_steps(setup: Step, texts: Mapping[str, str], scheduled_at: str) -> None:
    run_id, settings = setup.run_id, setup.settings
    # The step has recorded the error, and the run is published as failed.
    with suppress(PipelineError, TransientError):
        due = scheduled_at or datetime.now(UTC).isoformat()
        plan = setup.run(lambda: set_up_extraction(setup, texts, due, RUN_STEPS, SCOPE_STEPS))
        extraction = Step("data_extraction", run_id, settings)
        extraction.run(lambda: extract_units(extraction))
        for batch in plan.batches:
            for name in SCOPE_STEPS:
                run_scope_step(name, run_id, batch, scope_function(name), settings)
        check = Step("check_data_scopes", run_id, settings)
        check.run(lambda: check_data_scopes(check))
