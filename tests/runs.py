"""Data that the steps of a run leave in storage, made without running them."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl

from config.load import load_settings
from config.settings import Settings
from ml_pipeline.components.setup_extraction.setup_extraction import set_up_extraction
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.running.document_store import write_record
from ml_pipeline.running.documents import (
    ErrorRecord,
    Kpi,
    RunPlan,
    ScopePlan,
    StepRecord,
    StepStatus,
)
from ml_pipeline.running.run_parameters import RecordedParameters, parameters_of
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import run_plan_key, scope_plan_key, start_failure_key, temporary
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import to_parquet

RUN_ID = "42"
NOON = datetime(2026, 8, 24, 12, tzinfo=UTC)
DE = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 3))
US = DataScope(("G20", "US"), date(2026, 7, 27), date(2026, 8, 3))
PARAMETER_NAMES = tuple(parameters_of(load_settings("test", environ={})).model_fields)
PARAMETERS = RecordedParameters.model_validate(
    {
        "run_type": "individual",
        "model_series": ["G20"],
        "markets": ["DE", "US"],
        "start_date": "2026-07-27",
        "end_date": "2026-08-03",
    }
)


def run_plan(*scopes: DataScope, max_iterations: int = 40) -> RunPlan:
    return RunPlan(
        run_id=RUN_ID,
        started_at=NOON,
        pipeline_version="1.2.3",
        code_digest="c0de",
        parameters=PARAMETERS,
        dimensions=("model_series", "market"),
        data_scopes=scopes,
        units_to_extract=(),
        run_steps=RUN_STEPS,
        scope_steps=SCOPE_STEPS,
        max_iterations=max_iterations,
    )


def plan_run(step: Step, texts: Mapping[str, str], scheduled_at: str = "") -> RunPlan:
    """Plan a run with the steps of the pipeline, as setup_extraction does."""
    return set_up_extraction(step, texts, scheduled_at, RUN_STEPS, SCOPE_STEPS)


def put_run_plan(storage: Storage, *scopes: DataScope, max_iterations: int = 40) -> None:
    plan = run_plan(*scopes, max_iterations=max_iterations)
    storage.put(run_plan_key(RUN_ID), plan.to_bytes())


def put_scope_plan(storage: Storage, scope: DataScope, settings: Settings) -> None:
    plan = ScopePlan(settings=settings.for_scope(scope.values), event_keys=())
    storage.put(scope_plan_key(RUN_ID, scope), plan.to_bytes())


def step_record(
    step: str, status: StepStatus = "finished", message: str = "", rows: int = 3
) -> StepRecord:
    error = ErrorRecord(error_type="SomeError", message=message, at=NOON) if message else None
    return StepRecord(
        step=step,
        status=status,
        started_at=NOON,
        ended_at=NOON + timedelta(seconds=2),
        kpis=(Kpi(kpi="rows", value=rows, unit="rows"),),
        error=error,
    )


def started_record(step: str) -> StepRecord:
    """Return the record of a step that was killed in its pod."""
    return StepRecord(step=step, status="started", started_at=NOON, pod="run-1")


def put_records(storage: Storage, scope: DataScope | None, records: Iterable[StepRecord]) -> None:
    for record in records:
        write_record(storage, RUN_ID, scope, record)


def put_ended_early(
    storage: Storage, scope: DataScope, step: str, status: StepStatus, message: str
) -> None:
    """Write the records of a data scope that ended at `step`."""
    finished = SCOPE_STEPS[: SCOPE_STEPS.index(step)]
    put_records(storage, scope, map(step_record, finished))
    put_records(storage, scope, [step_record(step, status, message)])


def error_set(
    *event_ids: str, count: int, maximal: bool = True, status: str = "new"
) -> dict[str, object]:
    return {
        "event_ids": list(event_ids),
        "names": [f"name of {event_id}" for event_id in event_ids],
        "size": len(event_ids),
        "support_count": count,
        "support": count / 1_000,
        "objects": count,
        "lift": 2.5,
        "closed": True,
        "maximal": maximal,
        "known_status": status,
        "known_pattern_ids": [] if status == "new" else ["K1"],
    }


def error_sets(scope: DataScope, rows: Iterable[dict[str, object]]) -> pl.DataFrame:
    """Return rows of the table frequent_error_sets."""
    frame = pl.DataFrame(list(rows), schema_overrides={"known_pattern_ids": pl.List(pl.String)})
    return frame.select(
        pl.lit(RUN_ID).alias("run_id"), pl.lit(str(scope)).alias("data_scope"), pl.all()
    )


def put_start_failure(storage: Storage, step: str, error: ErrorRecord) -> None:
    """Write the reason why a step could not start in its pod."""
    storage.put(start_failure_key(RUN_ID, step), error.to_bytes())


def put_error_sets(storage: Storage, scope: DataScope, *rows: dict[str, object]) -> bytes:
    """Write the results of set_mining for the exit handler, and return them."""
    table = "frequent_error_sets"
    content = to_parquet(error_sets(scope, rows), table, str(scope))
    storage.put(temporary(RUN_ID, scope, "set_mining", f"{table}.parquet"), content)
    return content


def put_finished_scope(
    storage: Storage, scope: DataScope, settings: Settings, *rows: dict[str, object]
) -> bytes:
    """Write the data of a data scope whose steps finished; return its table of error sets."""
    put_scope_plan(storage, scope, settings)
    put_records(storage, scope, map(step_record, SCOPE_STEPS))
    return put_error_sets(storage, scope, *(rows or [error_set("P1", "P2", count=20)]))


def run_component(component: Any, **arguments: Any) -> Any:
    """Run a component as Kubeflow does, in this process."""
    return component.python_func(**arguments)


def scope_step(name: str, settings: Settings, scope: DataScope = DE) -> ScopeStep:
    return ScopeStep(name, RUN_ID, scope, settings)
