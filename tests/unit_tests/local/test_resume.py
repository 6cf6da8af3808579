import io
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from config.load import load_settings
from config.settings import Settings
from ml_pipeline import results
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.errors import ObjectNotFoundError, ParameterError, ResumeError
from ml_pipeline.local import resume
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.local.resume import Resumption, prepare_resume
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.document_store import (
    read_manifest,
    read_record,
    read_run_plan,
    read_scope_plan,
    write_record,
)
from ml_pipeline.running.documents import StepRecord
from ml_pipeline.running.scope_step import run_scope_step
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import (
    EXTRACTED,
    run_prefix,
    scope_part,
    source_prefix,
    temporary,
    temporary_file,
    unit_manifest,
)
from ml_pipeline.storage.objects import Storage
from tests.conftest import settings_for
from tests.disturbed_runs import (
    DE,
    TEXTS,
    US,
    finish_run,
    run_disturbed,
    sabotages,
    write_small_sample,
)
from tests.disturbed_storage import WRITES, KilledError, disturb
from tests.runs import plan_run, started_record


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


def test_a_run_without_data_is_not_resumed(source: Storage, settings: Settings) -> None:
    run_in_process(
        "night", TEXTS | {"start_date": "2020-01-06", "end_date": "2020-01-13"}, "", settings
    )
    with pytest.raises(ResumeError, match="night cannot be resumed: all its data scopes are empty"):
        prepare_resume(settings, "night")


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
    with pytest.raises(ResumeError, match=r"was cancelled, and its temporary data was not kept"):
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


def test_complete_data_scopes_keep_the_columns_of_their_time(
    source: Storage, settings: Settings
) -> None:
    sabotage = sabotages()["set_mining"]
    run_disturbed(settings, "night", sabotage)
    sabotage.repair(source)
    key = temporary("night", DE, "set_mining", "frequent_error_sets.parquet")
    without_lift = io.BytesIO()
    pl.read_parquet(source.get(key)).drop("lift").write_parquet(without_lift)
    source.put(key, without_lift.getvalue())

    resumption = prepare_resume(settings, "night")
    go_on(settings, resumption)

    assert finish_run(settings, resumption.run_id).status == "succeeded"
    sets = results.error_sets(run=resumption.run_id, storage=source)
    nulls = sets.group_by("data_scope").agg(pl.col("lift").is_null().all()).rows()
    assert dict(nulls) == {str(DE): True, str(US): False}


def test_files_of_complete_data_scopes_are_taken_over(source: Storage, settings: Settings) -> None:
    sabotage = sabotages()["set_mining"]
    run_disturbed(settings, "night", sabotage)
    sabotage.repair(source)
    # As if the step had written it; its name is that of a table.
    source.put(temporary_file("night", DE, "set_mining", "kpis.json"), b"{}")

    resumption = prepare_resume(settings, "night")
    go_on(settings, resumption)
    finish_run(settings, resumption.run_id)

    assert results.read_file(resumption.run_id, DE, "kpis.json", storage=source) == b"{}"


STEP = 7
"""Distance of the writes at which a resumption is killed; all of them take minutes."""


@pytest.mark.parametrize("step", ["feature_engineering", "set_mining"])
def test_resumption_that_is_killed_and_resumed_equals_an_undisturbed_run(
    source: Storage, settings: Settings, step: str, tmp_path: Path
) -> None:
    def kill() -> None:
        raise KilledError

    run_disturbed(settings, "undisturbed")
    sabotage = sabotages()[step]
    run_disturbed(settings, "night", sabotage)
    sabotage.repair(source)
    for number in count(1, STEP):
        root = tmp_path / str(number)
        shutil.copytree(Path(source.location("a")).parents[1], root)
        own = settings_for(root.as_uri())
        with pytest.MonkeyPatch.context() as patch:
            killed = Storage.from_settings(own.storage)
            patch.setattr(Storage, "from_settings", lambda _, killed=killed: killed)
            happened = disturb(killed, patch, number, kill, WRITES)
            with suppress(KilledError):
                prepare_resume(own, "night")
            if not happened():
                break
        resumption = prepare_resume(own, "night-resumed-1")
        go_on(own, resumption)
        assert finish_run(own, resumption.run_id).status == "succeeded", number
        storage = Storage.from_settings(own.storage)
        for table in ("frequent_error_sets", "event_frequencies", "hyperparameters"):
            expected, actual = (
                results.result_table(table, run=run, storage=storage).drop("run_id")
                for run in ("undisturbed", resumption.run_id)
            )
            assert_frame_equal(actual, expected)
    assert number > 2 * STEP


def test_record_is_the_last_that_is_copied_of_a_step(
    source: Storage, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    written: list[str] = []
    put, copy = Storage.put, Storage.copy

    def noted_put(self: Storage, key: str, content: bytes | Path) -> None:
        written.append(key)
        put(self, key, content)

    def noted_copy(self: Storage, key: str, target: Storage, target_key: str) -> str:
        written.append(target_key)
        return copy(self, key, target, target_key)

    monkeypatch.setattr(Storage, "put", noted_put)
    monkeypatch.setattr(Storage, "copy", noted_copy)
    prepare_resume(settings, "night")

    records = [key.endswith("/record.json") for key in written]
    assert sorted(records) == records
    steps = [key.split("/")[3] for key in written if f"/{scope_part(DE)}/" in key]
    assert tuple(steps[-len(SCOPE_STEPS) :]) == SCOPE_STEPS


def test_run_that_was_killed_after_its_plan_is_resumed(source: Storage, settings: Settings) -> None:
    plan_run(Step("setup_extraction", "night", settings), TEXTS)
    write_record(source, "night", None, started_record("setup_extraction"))
    resumed = prepare_resume(settings, "night").run_id
    assert read_record(source, resumed, None, "setup_extraction") is None


def test_resumption_is_refused_when_the_temporary_data_is_deleted_meanwhile(
    source: Storage, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_disturbed(settings, "night", sabotages()["set_mining"])
    copy = Storage.copy

    def copy_late(self: Storage, key: str, target: Storage, target_key: str) -> str:
        digest = copy(self, key, target, target_key)
        source.delete([key])
        return digest

    monkeypatch.setattr(Storage, "copy", copy_late)
    with pytest.raises(ResumeError, match="its temporary data was deleted meanwhile"):
        prepare_resume(settings, "night")

    plan = read_run_plan(source, "night-resumed-1")
    assert [read_record(source, plan.run_id, DE, step) for step in SCOPE_STEPS] == [None] * len(
        SCOPE_STEPS
    )


def test_deleted_events_are_extracted_again(source: Storage, settings: Settings) -> None:
    sabotage = sabotages()["preprocessing"]
    run_disturbed(settings, "night", sabotage)
    source.delete(list(sabotage.saved))

    resumption = prepare_resume(settings, "night")
    extraction = Step("data_extraction", resumption.run_id, settings)
    extraction.run(lambda: extract_units(extraction))
    go_on(settings, resumption)

    assert resumption.extract
    assert resumption.remaining == {"setup_pipeline": (US,)}
    assert finish_run(settings, resumption.run_id).status == "succeeded"


def test_run_after_events_were_deleted_equals_the_one_before(
    source: Storage, settings: Settings
) -> None:
    run_in_process("before", TEXTS, "", settings)
    keys = [stored.key for stored in source.list_objects(EXTRACTED)]
    source.delete([key for key in keys if key.endswith(".parquet")][::3])

    assert run_in_process("after", TEXTS, "", settings).status == "succeeded"

    before, after = (
        results.error_sets(run=run, storage=source).drop("run_id") for run in ("before", "after")
    )
    assert_frame_equal(after, before)
