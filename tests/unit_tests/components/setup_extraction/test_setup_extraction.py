import logging
from datetime import UTC, date, datetime

import pytest

from config.settings import Settings
from ml_pipeline import __version__
from ml_pipeline.components.setup_extraction.setup_extraction import (
    claim_run,
    setup_extraction_op,
)
from ml_pipeline.errors import DataContractError, ParameterError, RunConflictError
from ml_pipeline.running.document_store import (
    read_record,
    read_run_plan,
    read_unit_manifest,
    write_unit_manifest,
)
from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.running.form import to_slots
from ml_pipeline.running.step import Step
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.digests import extraction_digest
from ml_pipeline.storage.keys import INPUT, source_prefix, static_table, unit_events
from tests.conftest import settings_for
from tests.runs import DE, PARAMETER_NAMES, RUN_ID, US, plan_run, run_component, run_plan

ONE_WEEK = {
    "model_series": "G20",
    "markets": "DE, US",
    "start_date": "2026-07-27",
    "end_date": "2026-08-03",
}


@pytest.fixture
def step(storage_root: str) -> Step:
    return Step("setup_extraction", RUN_ID, settings_for(storage_root))


def put_unit(step: Step, market: str) -> ExtractionUnit:
    """Makes a complete unit of the week."""
    unit = ExtractionUnit(("G20", market), date(2026, 7, 27))
    manifest = UnitManifest(
        dimensions={"model_series": "G20", "market": market},
        week=unit.week,
        event_keys=("events.parquet",),
        run_id="41",
        rows=0,
        first_at=None,
        last_at=None,
        source="source",
        settings_digest=extraction_digest(step.settings),
        code_digest="c0de",
        extracted_at=datetime(2026, 8, 4, tzinfo=UTC),
    )
    write_unit_manifest(step.storage, unit, manifest)
    return unit


def test_run_is_expanded_to_data_scopes(step: Step) -> None:
    assert plan_run(step, ONE_WEEK).data_scopes == (DE, US)


def test_plan_says_what_was_asked_for_and_what_ran(step: Step) -> None:
    plan_run(step, ONE_WEEK | {"min_support": "20"})
    plan = read_run_plan(step.storage, RUN_ID)
    assert plan.parameters.min_support == 20
    assert plan.data_scopes == (DE, US)
    assert (plan.run_id, plan.pipeline_version) == (RUN_ID, __version__)
    assert plan.code_digest == code_digest()


def test_plan_says_where_the_run_parameters_come_from(
    step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_RUN__END_DATE", "2026-08-24")
    plan_run(step, {"markets": " DE", "start_date": "2026-08-17", "model_series": "  "})
    assert read_run_plan(step.storage, RUN_ID).parameter_origins == {
        "run_type": "config/environments/test.yaml",
        "model_series": "config/environments/test.yaml",
        "markets": "given for this run",
        "start_date": "given for this run",
        "end_date": "environment variable ML_PIPELINE_RUN__END_DATE",
    }


def test_only_units_that_are_not_there_are_extracted(step: Step) -> None:
    put_unit(step, "DE")
    plan_run(step, ONE_WEEK)
    plan = read_run_plan(step.storage, RUN_ID)
    assert [str(unit) for unit in plan.units_to_extract] == ["G20/US/2026-07-27"]


@pytest.mark.parametrize("key", ["pipeline_input/extracted/G20/DE/gone", "/etc/hostname", "../a"])
def test_unit_whose_events_are_gone_is_extracted_again(step: Step, key: str) -> None:
    unit = put_unit(step, "DE")
    manifest = read_unit_manifest(step.storage, unit)
    assert manifest is not None
    for rows, units in ((0, ["G20/US/2026-07-27"]), (5, [str(unit), "G20/US/2026-07-27"])):
        changed = manifest.model_copy(update={"event_keys": (key,), "rows": rows})
        write_unit_manifest(step.storage, unit, changed)
        assert [str(each) for each in plan_run(step, ONE_WEEK).units_to_extract] == units


def test_unit_whose_events_exist_is_reused(step: Step) -> None:
    unit = put_unit(step, "DE")
    manifest = read_unit_manifest(step.storage, unit)
    assert manifest is not None
    changed = manifest.model_copy(update={"event_keys": (unit_events(unit, "41"),), "rows": 5})
    write_unit_manifest(step.storage, unit, changed)
    step.storage.put(unit_events(unit, "41"), b"events")

    plan = plan_run(step, ONE_WEEK)

    assert [str(each) for each in plan.units_to_extract] == ["G20/US/2026-07-27"]


def test_numbers_of_units_are_kpis(step: Step) -> None:
    put_unit(step, "DE")
    step.run(lambda: plan_run(step, ONE_WEEK))
    record = read_record(step.storage, RUN_ID, None, "setup_extraction")
    assert record is not None
    kpis = {kpi.kpi: kpi.value for kpi in record.kpis}
    assert kpis["data scopes"] == 2
    assert kpis["units"] == 2
    assert kpis["units to extract"] == 1


def test_source_files_that_no_engine_reads_are_a_warning(
    step: Step, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("a.parquet", "b.xlsx", "c.json", "d.txt", "e.dat", "_SUCCESS"):
        step.storage.put(f"{source_prefix('error_events')}/{name}", b"content")

    step.run(lambda: plan_run(step, ONE_WEEK))

    record = read_record(step.storage, RUN_ID, None, "setup_extraction")
    assert record is not None
    kpis = {kpi.kpi: kpi.value for kpi in record.kpis}
    assert kpis["source files passed over"] == 4
    warnings = [line.message for line in caplog.records if line.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert warnings[0].startswith("4 source files were passed over")
    assert all(name in warnings[0] for name in ("b.xlsx", "c.json", "d.txt"))


@pytest.mark.parametrize(
    ("key", "warning"),
    [
        ("source/error_events/_delta_log/00.json", "error_events has a log of Delta Lake"),
        ("source/objects/.hoodie/hoodie.properties", "objects has a log of Hudi"),
        ("static/Event_Catalog.csv", "no step reads static/Event_Catalog.csv"),
    ],
)
def test_file_that_changes_what_the_tables_contain_is_a_warning(
    step: Step, caplog: pytest.LogCaptureFixture, key: str, warning: str
) -> None:
    step.storage.put(f"{INPUT}/{key}", b"{}")

    step.run(lambda: plan_run(step, ONE_WEEK))

    (line,) = [each.message for each in caplog.records if each.levelno == logging.WARNING]
    assert warning in line


def test_fault_of_a_static_table_ends_the_run_before_anything_is_extracted(step: Step) -> None:
    step.storage.put(static_table("event_catalog"), b"no Parquet")

    with pytest.raises(DataContractError, match=r"event_catalog\.parquet is not a readable"):
        plan_run(step, ONE_WEEK)

    assert step.storage.list_objects("pipeline_tmp") == []


def test_recurring_run_covers_the_week_before_its_scheduled_time(step: Step) -> None:
    texts = {"model_series": "G20", "markets": "DE", "run_type": "recurring"}
    assert plan_run(step, texts, "2026-08-05T06:00:00Z").data_scopes == (DE,)


def test_wrong_parameters_leave_nothing(step: Step) -> None:
    with pytest.raises(ParameterError, match="2 run parameters are wrong"):
        plan_run(step, {"run_type": "weekly", "min_support": "abc"})
    assert step.storage.list_objects("pipeline_tmp") == []


@pytest.mark.parametrize("scheduled_at", ["soon", "", "{{$.pipeline_job_schedule_time_utc}}"])
def test_recurring_run_without_a_due_time_leaves_nothing(step: Step, scheduled_at: str) -> None:
    with pytest.raises(ParameterError, match="scheduled time"):
        plan_run(step, {"run_type": "recurring"}, scheduled_at)
    assert step.storage.list_objects("pipeline_tmp") == []


@pytest.mark.parametrize("scheduled_at", ["soon", "", "{{$.pipeline_job_schedule_time_utc}}"])
def test_other_runs_do_not_look_at_the_due_time(step: Step, scheduled_at: str) -> None:
    assert plan_run(step, ONE_WEEK, scheduled_at).data_scopes == (DE, US)


def test_time_zone_of_the_weeks_is_planned(storage_root: str) -> None:
    settings = settings_for(storage_root)
    run = settings.run.model_copy(update={"time_zone": "Asia/Tokyo"})
    step = Step("setup_extraction", RUN_ID, settings.model_copy(update={"run": run}))
    texts = {"model_series": "G20", "markets": "DE", "run_type": "recurring"}

    plan = plan_run(step, texts, "2026-08-02T15:00:00Z")

    assert plan.data_scopes == (DE,)  # Monday, midnight in Tokyo
    assert read_run_plan(step.storage, RUN_ID).time_zone == "Asia/Tokyo"


def test_too_many_data_scopes_are_refused(step: Step) -> None:
    texts = {
        "model_series": "G20,G30,U11",
        "markets": "DE,US,CN",
        "run_type": "simulation",
        "start_date": "2020-01-06",
        "end_date": "2026-01-05",
    }
    with pytest.raises(ParameterError, match=r"run\.max_data_scopes is 2000"):
        plan_run(step, texts)


def test_retry_of_a_run_takes_its_plan_over(step: Step) -> None:
    claim_run(step, run_plan(DE, US))
    retried = run_plan(DE, US).model_copy(update={"units_to_extract": DE.units})
    claim_run(step, retried)
    assert read_run_plan(step.storage, RUN_ID) == retried


def test_other_run_of_the_same_id_is_refused(step: Step) -> None:
    claim_run(step, run_plan(DE, US))
    other = run_plan(DE).model_copy(
        update={"parameters": run_plan(DE).parameters.model_copy(update={"min_support": 7.0})}
    )
    with pytest.raises(RunConflictError, match=r"Another run with the id 42 is under way, see .*/"):
        claim_run(step, other)
    assert read_run_plan(step.storage, RUN_ID) == run_plan(DE, US)


def test_component_plans_the_run(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", settings.storage.root)
    texts = to_slots(dict.fromkeys(PARAMETER_NAMES, "") | ONE_WEEK, settings)
    batches = run_component(
        setup_extraction_op,
        run_id=RUN_ID,
        scheduled_at="",
        run_steps=["setup_extraction"],
        scope_steps=["setup_pipeline", "preprocessing"],
        **texts,
    )
    assert batches == [f"0: {DE}", f"1: {US}"]
    plan = read_run_plan(Step("setup_extraction", RUN_ID, settings).storage, RUN_ID)
    assert plan.data_scopes == (DE, US)
    assert (plan.run_steps, plan.scope_steps) == (
        ("setup_extraction",),
        ("setup_pipeline", "preprocessing"),
    )
