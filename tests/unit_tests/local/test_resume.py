from datetime import UTC, datetime

import pytest
from polars.testing import assert_frame_equal

from config.load import load_settings
from config.settings import Settings
from ml_pipeline import results
from ml_pipeline.components import scope_function
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.errors import ObjectNotFoundError, ParameterError, ResumeError
from ml_pipeline.local import resume
from ml_pipeline.local.resume import Resumption, prepare_resume
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.document_store import (
    read_manifest,
    read_record,
    read_run_plan,
    read_scope_plan,
    write_record,
)
from ml_pipeline.running.documents import StepRecord
from ml_pipeline.running.step import Step, run_scope_step
from ml_pipeline.storage.keys import run_prefix, source_prefix, unit_manifest
from ml_pipeline.storage.objects import Storage
from tests.disturbed_runs import (
    DE,
    TEXTS,
    US,
    finish_run,
    run_disturbed,
    sabotages,
    write_small_sample,
)
from tests.runs import plan_run


@pytest.fixture
def source(settings: Settings) -> Storage:
    storage = Storage.from_settings(settings.storage)
    write_small_sample(storage)
    return storage


def go_on(settings: Settings, resumption: Resumption) -> None:
    for batch in resumption.batches:
        for step in SCOPE_STEPS:
            run_scope_step(step, resumption.run_id, batch, scope_function(step), settings)


def test_a_run_that_succeeded_is_not_resumed(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "fine")

    with pytest.raises(ResumeError, match="The run fine succeeded; there is nothing to resume"):
        prepare_resume(settings, "fine")


def test_a_run_of_other_weeks_is_not_resumed(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    run = settings.run.model_copy(update={"time_zone": "Asia/Tokyo"})
    message = r"its weeks are those of UTC, and run\.time_zone is Asia/Tokyo now"
    with pytest.raises(ResumeError, match=message):
        prepare_resume(settings.model_copy(update={"run": run}), "night")


def test_a_run_without_temporary_data_is_not_resumed(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    source.delete_prefix(run_prefix("night"))

    for run_id in ("night", "unheard-of"):
        with pytest.raises(ResumeError, match=f"The run {run_id} cannot be resumed"):
            prepare_resume(settings, run_id)


def test_records_of_finished_steps_are_taken_over_as_they_are(
    source: Storage, settings: Settings
) -> None:
    run_disturbed(settings, "night", sabotages()["feature_engineering"])

    resumption = prepare_resume(settings, "night")

    assert resumption.run_id == "night-resumed-1"
    assert resumption.remaining == {"feature_engineering": (US,)}
    assert (resumption.complete, resumption.extract) == (1, False)
    assert resumption.batches == (f"1: {US}",)
    plan = read_run_plan(source, "night-resumed-1")
    assert (plan.run_id, plan.resumed_from) == ("night-resumed-1", "night")
    for scope, steps in ((None, ("setup_extraction", "data_extraction")), (DE, SCOPE_STEPS)):
        for step in steps:
            before = read_record(source, "night", scope, step)
            assert before is not None
            assert read_record(source, "night-resumed-1", scope, step) == before
    assert read_record(source, "night-resumed-1", US, "preprocessing") is not None
    assert read_record(source, "night-resumed-1", US, "feature_engineering") is None
    assert read_record(source, "night-resumed-1", None, "check_data_scopes") is None


def test_only_steps_still_to_run_take_changed_settings(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    changed = load_settings(
        "test",
        environ={
            "ML_PIPELINE_STORAGE__ROOT": settings.storage.root,
            "ML_PIPELINE_SET_MINING__MAX_SETS": "7",
            "ML_PIPELINE_PREPROCESSING__MIN_EVENT_COUNT": "99",
        },
    )

    run_id = prepare_resume(changed, "night").run_id

    before = read_scope_plan(source, "night", US)
    after = read_scope_plan(source, run_id, US)
    assert after.settings.set_mining.max_sets == 7
    assert after.settings.preprocessing == before.settings.preprocessing
    assert read_scope_plan(source, run_id, DE) == read_scope_plan(source, "night", DE)


def test_a_step_that_came_since_runs_in_every_data_scope(
    source: Storage, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    monkeypatch.setattr(resume, "SCOPE_STEPS", (*SCOPE_STEPS, "came_since"))

    resumption = prepare_resume(settings, "night")

    assert resumption.remaining == {"set_mining": (US,), "came_since": (DE,)}
    plan = read_run_plan(source, resumption.run_id)
    assert plan.scope_steps == (*SCOPE_STEPS, "came_since")


def test_a_resumed_run_that_fails_can_be_resumed(source: Storage, settings: Settings) -> None:
    sabotage = sabotages()["set_mining"]
    run_disturbed(settings, "night", sabotage)
    resumption = prepare_resume(settings, "night")
    again = resumption.run_id
    go_on(settings, resumption)
    assert finish_run(settings, again).status == "failed"
    sabotage.repair(source)

    resumption = prepare_resume(settings, again)
    third = resumption.run_id
    go_on(settings, resumption)

    assert third == "night-resumed-2"
    assert finish_run(settings, third).status == "succeeded"
    assert read_manifest(source, third).resumed_from == "night-resumed-1"
    assert read_manifest(source, "night").status == "failed"


def test_a_run_that_lost_a_step_goes_on_from_there(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    lost = StepRecord(step="set_mining", status="started", started_at=datetime.now(UTC))
    write_record(source, "night", US, lost)
    assert prepare_resume(settings, "night").remaining == {"set_mining": (US,)}


def test_a_cancelled_run_cannot_be_resumed(source: Storage, settings: Settings) -> None:
    setup = Step("setup_extraction", "night", settings)
    setup.run(lambda: plan_run(setup, TEXTS))
    end_run(Step("exit_handler", "night", settings), state="RUNNING")
    with pytest.raises(ResumeError, match=r"night was cancelled; nothing of it was kept"):
        prepare_resume(settings, "night")


def test_an_extraction_that_failed_is_repeated_for_missing_units_only(
    source: Storage, settings: Settings
) -> None:
    setup = Step("setup_extraction", "night", settings)
    setup.run(lambda: plan_run(setup, TEXTS))
    extraction = Step("data_extraction", "night", settings)
    extraction.run(lambda: extract_units(extraction))
    # As if it had been stopped before its last two units.
    source.delete([unit_manifest(unit) for unit in US.units[-2:]])
    source.delete([f"{run_prefix('night')}/_run/data_extraction/record.json"])

    resumption = prepare_resume(settings, "night")

    assert resumption.extract
    assert resumption.remaining == {"setup_pipeline": (DE, US)}
    assert read_run_plan(source, resumption.run_id).units_to_extract == US.units[-2:]


def test_events_extracted_anew_are_planned_anew(source: Storage, settings: Settings) -> None:
    run_disturbed(settings, "night", sabotages()["preprocessing"])
    source.delete([unit_manifest(US.units[0])])

    resumption = prepare_resume(settings, "night")

    assert resumption.remaining == {"setup_pipeline": (US,)}
    assert read_run_plan(source, resumption.run_id).units_to_extract == US.units[:1]


def test_a_missing_source_table_fails_the_run_and_can_be_resumed(
    source: Storage, settings: Settings
) -> None:
    saved = {s.key: source.get(s.key) for s in source.list_objects(source_prefix("objects"))}
    source.delete(list(saved))
    setup = Step("setup_extraction", "night", settings)
    setup.run(lambda: plan_run(setup, TEXTS))
    extraction = Step("data_extraction", "night", settings)
    with pytest.raises(ObjectNotFoundError, match="The source table objects"):
        extraction.run(lambda: extract_units(extraction))
    assert finish_run(settings, "night").status == "failed"
    for key, content in saved.items():
        source.put(key, content)

    resumption = prepare_resume(settings, "night")

    assert (resumption.extract, resumption.complete) == (True, 0)
    assert set(read_run_plan(source, resumption.run_id).units_to_extract) == {*DE.units, *US.units}


def test_run_to_resume_has_to_be_named(settings: Settings) -> None:
    with pytest.raises(ParameterError, match="run_id: received ''; needed: the id of a run"):
        prepare_resume(settings, "")


def test_resumed_run_takes_whole_batches_without_repeating_what_ended(
    source: Storage, settings: Settings
) -> None:
    sabotage = sabotages()["feature_engineering"]
    run_disturbed(settings, "night", sabotage)
    sabotage.repair(source)
    in_one_batch = settings.model_copy(
        update={"kubeflow": settings.kubeflow.model_copy(update={"max_iterations": 1})}
    )

    resumption = prepare_resume(in_one_batch, "night")
    go_on(settings, resumption)

    assert resumption.batches == (f"0: {DE} and 1 more",)
    assert finish_run(settings, resumption.run_id).status == "succeeded"
    kpis = {
        run: results.kpis(run=run, storage=source).drop("run_id").filter(data_scope=str(DE))
        for run in ("night", resumption.run_id)
    }
    # Durations and memory among them: nothing of the complete data scope ran again.
    assert_frame_equal(kpis["night"], kpis[resumption.run_id])
