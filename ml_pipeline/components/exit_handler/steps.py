"""Tables that describe a run, and selection of the temporary data to delete."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from config.settings import Settings, StepSettings
from ml_pipeline.running.documents import (
    WARNINGS_KEPT,
    Kpi,
    RunManifest,
    RunStatus,
    ScopeOutcome,
    StepRecord,
)
from ml_pipeline.running.run_parameters import Configured, RunParameters
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import RUN_LEVEL

Row = dict[str, Any]

STEP_DID_NOT_START = "StepDidNotStart"
"""Error type of a step that left no record."""
PLAN_LOST = "PlanLost"
"""Error type of a run whose plan was deleted while it ran."""


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
    identity = _identity(run_id, scope)
    return [
        {**identity, "step": record.step, **record.error.model_dump(exclude={"permanent"})}
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

    `step` is the first one without a record, `message` Kubeflow's about the run, possibly empty.
    """
    sentence = (
        "the step left no record: the temporary data of the run was deleted, its pod did not "
        "start, or was lost before recording why"
    )
    text = f"{sentence}. Kubeflow: {message}" if message else sentence
    return _run_level_error(manifest, step, STEP_DID_NOT_START, text)


def lost_plan_row(manifest: RunManifest, step: str) -> Row:
    """Return the loss of the plan of a run, as a row of the table `error_logs`."""
    message = (
        "the plan that the step wrote is gone, so nothing is known of the data scopes: the "
        "temporary data of the run was deleted before the run ended. Start a new run"
    )
    return _run_level_error(manifest, step, PLAN_LOST, message)


def _run_level_error(manifest: RunManifest, step: str, error_type: str, message: str) -> Row:
    identity = _identity(manifest.run_id, None)
    error = {"error_type": error_type, "message": message, "at": manifest.ended_at}
    return {**identity, "step": step, **error}


def hyperparameter_rows(
    run_id: str, scope: DataScope, settings: StepSettings, origins: Mapping[tuple[str, str], str]
) -> list[Row]:
    """Return the settings of a data scope, as rows of the table `hyperparameters`.

    `origins` are those of the settings, by step and parameter; the others are defaults.
    """
    identity = _identity(run_id, scope)
    return [
        {
            **identity,
            "step": step,
            "parameter": parameter,
            "value": json.dumps(value),
            "origin": origins.get((step, parameter), "default"),
        }
        for step, section in settings.model_dump(mode="json").items()
        for parameter, value in section.items()
    ]


def origins_in_scope(
    configured: Settings,
    used: StepSettings,
    parameters: RunParameters | None,
    origins: Mapping[tuple[str, ...], str],
) -> dict[tuple[str, str], str]:
    """Return where the settings of a data scope come from, by step and parameter.

    Args:
        configured: The settings of the environment.
        used: Those of the data scope.
        parameters: The run parameters. None if they are unknown.
        origins: Origins of the configured settings, by their path.
    """
    found = {(path[0], path[1]): origin for path, origin in origins.items() if len(path) > 1}
    for step in StepSettings.model_fields:
        of_scope, of_all = getattr(used, step), getattr(configured, step)
        for parameter in type(of_scope).model_fields:
            if getattr(of_scope, parameter) != getattr(of_all, parameter):
                found[step, parameter] = "scope_overrides"
    for name, field in RunParameters.model_fields.items():
        mark = Configured.of(field)
        is_given = getattr(parameters, name, None) is not None
        if mark and mark.section in StepSettings.model_fields and is_given:
            found[mark.section, mark.key or name] = "run parameter"
    return found


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


def warning_texts(run_records: Iterable[StepRecord], outcomes: Iterable[ScopeOutcome]) -> list[str]:
    """Return the distinct warnings of the steps, each with the number of times it was given.

    Of very many, only the first are returned, with the number of the others.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for record in (*run_records, *(each for outcome in outcomes for each in outcome.records)):
        for warning in record.warnings:
            counts[record.step, warning.message] += warning.count
    texts = [
        f"{step}: {message}" + (f" ({count:,} times)" if count > 1 else "")
        for (step, message), count in counts.items()
    ]
    more = len(texts) - WARNINGS_KEPT
    return texts if more <= 0 else [*texts[:WARNINGS_KEPT], f"and {more:,} other warnings"]


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
        "warnings": list(manifest.warnings),
    }


def expired_runs(written_at: Iterable[tuple[str, datetime]], limit: datetime) -> set[str]:
    """Return the runs whose temporary data was last written before the limit (UTC).

    `written_at` has the run id and the time of the last write of every temporary object.
    """
    times = list(written_at)
    return {run_id for run_id, _ in times} - {run_id for run_id, at in times if at >= limit}


def _identity(run_id: str, scope: DataScope | None) -> Row:
    return {"run_id": run_id, "data_scope": str(scope) if scope else RUN_LEVEL}
