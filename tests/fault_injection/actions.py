"""What the processes of the harness do: a run, its exit handler, a resumption."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import check_data_scopes
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.errors import PipelineError, ResumeError, TransientError
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.local.resume import prepare_resume
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.scope_step import run_scope_step
from ml_pipeline.running.step import Step
from tests.conftest import settings_for

WEEK = (date(2026, 8, 17), date(2026, 8, 24))
TEXTS = {
    "model_series": "G20",
    "markets": "DE,US",
    "start_date": str(WEEK[0]),
    "end_date": str(WEEK[1]),
}


def act(action: str, root: str, run_id: str, retention_days: float | None) -> dict[str, Any]:
    """Do one thing; return the id and the status of the run, or the error."""
    settings = _settings(root, retention_days)
    try:
        if action == "run":
            manifest = run_in_process(run_id, TEXTS, settings=settings)
        elif action == "end":
            # What Kubeflow reports of a run whose step was lost.
            manifest = end_run(Step("exit_handler", run_id, settings), "FAILED")
        else:
            manifest = _resume(settings, run_id)
    except ResumeError as error:
        return {"refused": str(error)}
    except (PipelineError, TransientError) as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {"run_id": manifest.run_id, "status": manifest.status}


def _settings(root: str, retention_days: float | None) -> Settings:
    settings = settings_for(root)
    if retention_days is None:
        return settings
    storage = settings.storage.model_copy(update={"tmp_retention_days": retention_days})
    return settings.model_copy(update={"storage": storage})


def _resume(settings: Settings, run_id: str) -> RunManifest:
    """Continue a failed run, as the command `resume` does, in this process."""
    resumption = prepare_resume(settings, run_id)
    new_id = resumption.run_id
    with suppress(PipelineError, TransientError):
        if resumption.extract:
            extraction = Step("data_extraction", new_id, settings)
            extraction.run(lambda: extract_units(extraction))
        for batch in resumption.batches:
            for name in SCOPE_STEPS:
                run_scope_step(name, new_id, batch, scope_function(name), settings)
        check = Step("check_data_scopes", new_id, settings)
        check.run(lambda: check_data_scopes(check))
    return end_run(Step("exit_handler", new_id, settings))


def started_at() -> str:
    """Return the present time, for the ids of runs."""
    return f"{datetime.now(UTC):%H%M%S}"


Answer = Mapping[str, Any]
