from datetime import date

import pytest

from config.settings import Settings
from ml_pipeline.components.setup_pipeline.setup_pipeline import (
    setup_pipeline,
    setup_pipeline_op,
)
from ml_pipeline.errors import NoDataError, ObjectNotFoundError
from ml_pipeline.running.document_store import read_record, write_unit_manifest
from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.data_scope import DataScope
from tests.runs import DE, NOON, RUN_ID, put_run_plan, run_component, scope_step

TWO_WEEKS = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 10))


@pytest.fixture
def step(settings: Settings) -> ScopeStep:
    step = scope_step("setup_pipeline", settings, TWO_WEEKS)
    put_run_plan(step.storage, TWO_WEEKS)
    return step


def put_units(step: ScopeStep, *rows: int) -> None:
    """Extracts the weeks of the data scope, each with so many events."""
    for unit, count in zip(step.scope.units, rows, strict=False):
        manifest = UnitManifest(
            dimensions=dict(zip(step.settings.dimensions, unit.values, strict=True)),
            week=unit.week,
            event_keys=(f"events of {unit.week}",),
            run_id="41",
            rows=count,
            first_at=None,
            last_at=None,
            source="source",
            settings_digest="5e771265",
            code_digest="c0de",
            extracted_at=NOON,
        )
        write_unit_manifest(step.storage, unit, manifest)


def test_plan_lists_the_events_of_all_weeks(step: ScopeStep) -> None:
    put_units(step, 5, 7)
    setup_pipeline(step)
    assert step.plan.event_keys == ("events of 2026-07-27", "events of 2026-08-03")


def test_week_without_events_is_not_read(step: ScopeStep) -> None:
    put_units(step, 0, 7)
    setup_pipeline(step)
    assert step.plan.event_keys == ("events of 2026-08-03",)


def test_plan_holds_the_settings_of_the_data_scope(step: ScopeStep) -> None:
    put_units(step, 5, 7)
    setup_pipeline(step)
    assert step.step_settings == step.settings.for_scope(("G20", "DE"))


def test_units_and_events_are_kpis(step: ScopeStep) -> None:
    put_units(step, 5, 7)
    step.run(lambda: setup_pipeline(step))
    record = read_record(step.storage, RUN_ID, step.scope, "setup_pipeline")
    assert record is not None
    kpis = {kpi.kpi: kpi.value for kpi in record.kpis}
    assert (kpis["units"], kpis["extracted events"]) == (2, 12)


def test_week_that_was_not_extracted_is_named(step: ScopeStep) -> None:
    put_units(step, 5)
    message = "The units G20/DE/2026-08-03 were not extracted"
    with pytest.raises(ObjectNotFoundError, match=message):
        setup_pipeline(step)


def test_data_scope_without_any_event_ends_empty(step: ScopeStep) -> None:
    put_units(step, 0, 0)
    message = f"The source holds no event of {TWO_WEEKS}: check model_series, market, period"
    with pytest.raises(NoDataError, match=message):
        setup_pipeline(step)
    assert step.plan.event_keys == ()


def test_component_plans_the_data_scope(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", settings.storage.root)
    step = scope_step("setup_pipeline", settings, DE)
    put_run_plan(step.storage, DE)
    put_units(step, 5)
    run_component(setup_pipeline_op, run_id=RUN_ID, batch="0")
    record = read_record(step.storage, RUN_ID, DE, "setup_pipeline")
    assert record is not None
    assert record.status == "finished"
