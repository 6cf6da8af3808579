"""Tables that describe a run, and selection of the temporary data to delete."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from config.settings import StepSettings
from ml_pipeline.running.documents import Kpi, RunManifest, RunStatus, ScopeOutcome, StepRecord
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import RUN_LEVEL

Row = dict[str, Any]

STEP_DID_NOT_START = "StepDidNotStart"
"""Error type of a step that left no record."""


def run_status(
    outcomes: Sequence[ScopeOutcome], run_records: Sequence[StepRecord], *, cancelled: bool
) -> RunStatus:
    """Return the final status of the run.

    Unless cancelled, a run succeeded if it had data scopes, none of them failed, and no run-level
    step failed.
    """
    if cancelled:
        return "cancelled"
    failed = any(outcome.status == "failed" for outcome in outcomes) or any(
        record.status == "failed" for record in run_records
    )
    return "failed" if failed or not outcomes else "succeeded"


def kpi_rows(run_id: str, scope: DataScope | None, records: Iterable[StepRecord]) -> list[Row]:
    """Return the KPIs of the steps, as rows of the table `kpis`."""
    return [
        {**_identity(run_id, scope), "step": record.step, **kpi.model_dump()}
        for record in records
        for kpi in record.kpis
    ]


def error_rows(run_id: str, scope: DataScope | None, records: Iterable[StepRecord]) -> list[Row]:
    """Return the errors of the steps, as rows of the table `error_logs`."""
    return [
        {
            **_identity(run_id, scope),
            "step": record.step,
            **record.error.model_dump(exclude={"permanent"}),
        }
        for record in records
        if record.error
    ]


def missing_step_rows(run_id: str, outcome: ScopeOutcome, at: datetime) -> list[Row]:
    """Return the error of a step that left no record, as a row of the table `error_logs`."""
    recorded = {record.step for record in outcome.records}
    if outcome.status != "failed" or outcome.step in recorded:
        return []
    error = {"error_type": STEP_DID_NOT_START, "message": outcome.message, "at": at}
    return [{**_identity(run_id, outcome.data_scope), "step": outcome.step, **error}]


def unexplained_row(manifest: RunManifest, step: str, message: str) -> Row:
    """Return the failure of a run without a recorded reason, as a row of the table `error_logs`.

    Args:
        manifest: The run.
        step: The first step that left no record.
        message: Kubeflow's message about the run; may be empty.
    """
    sentence = "the step left no record: its pod did not start, or was lost before recording why"
    return {
        **_identity(manifest.run_id, None),
        "step": step,
        "error_type": STEP_DID_NOT_START,
        "message": f"{sentence}. Kubeflow: {message}" if message else sentence,
        "at": manifest.ended_at,
    }


def hyperparameter_rows(run_id: str, scope: DataScope, settings: StepSettings) -> list[Row]:
    """Return the settings of a data scope, as rows of the table `hyperparameters`."""
    return [
        {
            **_identity(run_id, scope),
            "step": step,
            "parameter": parameter,
            "value": json.dumps(value),
        }
        for step, section in settings.model_dump(mode="json").items()
        for parameter, value in section.items()
    ]


def exit_handler_record(manifest: RunManifest, files: int, rows: int) -> StepRecord:
    """Return the record of the exit handler itself, as known before the publication."""
    seconds = (manifest.ended_at - manifest.started_at).total_seconds()
    return StepRecord(
        step="exit_handler",
        status="finished",
        started_at=manifest.ended_at,
        ended_at=manifest.ended_at,
        kpis=(
            Kpi(kpi="run duration", value=round(seconds, 3), unit="s"),
            Kpi(kpi="published files", value=files, unit="files"),
            Kpi(kpi="published rows", value=rows, unit="rows"),
        ),
    )


def run_info_row(manifest: RunManifest) -> Row:
    """Return the run, as the row of the table `run_info`."""
    parameters = manifest.parameters
    return {
        "run_id": manifest.run_id,
        "run_type": parameters.run_type if parameters else None,
        "status": manifest.status,
        "started_at": manifest.started_at,
        "ended_at": manifest.ended_at,
        "pipeline_version": manifest.pipeline_version,
        "code_digest": manifest.code_digest,
        "parameters": parameters.model_dump_json() if parameters else "{}",
    }


def expired_runs(
    written_at: Iterable[tuple[str, datetime]], now: datetime, retention_days: float
) -> list[str]:
    """Return the runs whose temporary data is older than the retention.

    Args:
        written_at: Run id and time of the last write, UTC, of every temporary object.
        now: The current time, UTC.
        retention_days: Retention in days.
    """
    last_write: dict[str, datetime] = {}
    for run_id, modified_at in written_at:
        last_write[run_id] = max(last_write.get(run_id, modified_at), modified_at)
    limit = now - timedelta(days=retention_days)
    return sorted(run_id for run_id, modified_at in last_write.items() if modified_at < limit)


def _identity(run_id: str, scope: DataScope | None) -> Row:
    return {"run_id": run_id, "data_scope": str(scope) if scope else RUN_LEVEL}
