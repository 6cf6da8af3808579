import hashlib
import io
import os
from datetime import UTC, datetime, timedelta
from typing import NoReturn

import polars as pl
import pytest
from kfp import dsl

from config.settings import Settings
from ml_pipeline.components.exit_handler.exit_handler import (
    clean_up,
    end_run,
    exit_handler_op,
    publish_run,
)
from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss
from ml_pipeline.errors import (
    ObjectExistsError,
    ObjectNotFoundError,
    RunConflictError,
    StorageError,
)
from ml_pipeline.results import read_result
from ml_pipeline.running.document_store import published_runs, read_manifest, write_start_failure
from ml_pipeline.running.documents import ErrorRecord
from ml_pipeline.running.step import ScopeStep, Step
from ml_pipeline.storage.keys import (
    OUTPUTS,
    RUNS_PREFIX,
    TEMPORARY,
    run_manifest,
    run_plan_key,
    unit_events,
)
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema
from tests.conftest import settings_for
from tests.fake_kubernetes import FakeKubernetes
from tests.runs import (
    DE,
    NOON,
    PARAMETERS,
    RUN_ID,
    US,
    error_set,
    put_ended_early,
    put_error_sets,
    put_finished_scope,
    put_records,
    put_run_plan,
    put_scope_plan,
    run_component,
    run_plan,
    started_record,
    step_record,
)

TABLE = "frequent_error_sets"
RUN_STEPS = ("setup_extraction", "data_extraction", "check_data_scopes")
STARTED = "the step started at 2026-08-24 12:00:00 UTC on pod run-1"


@pytest.fixture
def step(storage_root: str) -> Step:
    """The exit handler of a run of two data scopes, of which the first finished."""
    return started_run(settings_for(storage_root))


@pytest.fixture
def file_step(settings: Settings) -> Step:
    """The same on local files, for what does not depend on the kind of storage."""
    return started_run(settings)


def started_run(settings: Settings) -> Step:
    step = Step("exit_handler", RUN_ID, settings)
    put_run_plan(step.storage, DE, US)
    put_records(step.storage, None, map(step_record, RUN_STEPS))
    put_finished_scope(step.storage, DE, settings)
    return step


def outputs(storage: Storage) -> dict[str, bytes]:
    return {found.key: storage.get(found.key) for found in storage.list_objects(OUTPUTS)}


def rows(step: Step, table: str, *columns: str) -> list[tuple[object, ...]]:
    manifest = read_manifest(step.storage, RUN_ID)
    return read_result(step.storage, manifest, table).select(columns).rows()


def final_status(state: str) -> dsl.PipelineTaskFinalStatus:
    """What Kubeflow 2.17 hands over: never a message."""
    return dsl.PipelineTaskFinalStatus(state, RUN_ID, "exit-handler-1", None, None)


def crash(*_: object) -> NoReturn:
    raise StorageError("the connection is gone")


def test_results_of_all_data_scopes_are_published(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings, error_set("P3", "P4", count=30))
    manifest = publish_run(step)
    assert manifest.status == "succeeded"
    assert rows(step, TABLE, "data_scope", "event_ids") == [
        (str(DE), ["P1", "P2"]),
        (str(US), ["P3", "P4"]),
    ]


def test_published_results_are_what_the_steps_wrote(step: Step) -> None:
    content = put_error_sets(step.storage, DE, error_set("P1", "P2", "P3", count=9))
    manifest = publish_run(step)
    (file,) = manifest.tables[TABLE]
    assert step.storage.get(file.key) == content
    assert (file.rows, file.sha256) == (1, hashlib.sha256(content).hexdigest())


def test_manifest_describes_every_published_file(step: Step) -> None:
    manifest = publish_run(step)
    files = {file.key: file for table in manifest.tables.values() for file in table}
    stored = outputs(step.storage)
    del stored[run_manifest(RUN_ID)]
    assert {key: hashlib.sha256(content).hexdigest() for key, content in stored.items()} == {
        key: file.sha256 for key, file in files.items()
    }
    heights = {key: pl.read_parquet(io.BytesIO(stored[key])).height for key in stored}
    assert heights == {key: file.rows for key, file in files.items()}


def test_manifest_in_storage_is_the_one_returned(step: Step) -> None:
    manifest = publish_run(step)
    assert published_runs(step.storage) == [manifest]
    assert (manifest.started_at, manifest.parameters) == (NOON, PARAMETERS)


def test_manifest_is_written_last(file_step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    put, create = file_step.storage.put, file_step.storage.create

    def noted_put(key: str, content: bytes) -> None:
        written.append(key)
        put(key, content)

    def noted_create(key: str, content: bytes) -> None:
        written.append(key)
        create(key, content)

    monkeypatch.setattr(file_step.storage, "put", noted_put)
    monkeypatch.setattr(file_step.storage, "create", noted_create)
    publish_run(file_step)
    assert len(written) > 3
    assert written.index(run_manifest(RUN_ID)) == len(written) - 1


def test_crash_before_the_manifest_publishes_nothing(
    step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(step.storage, "create", crash)
        with pytest.raises(StorageError, match="the connection is gone"):
            publish_run(step)
    assert published_runs(step.storage) == []
    with pytest.raises(ObjectNotFoundError):
        read_manifest(step.storage, RUN_ID)


def test_retry_after_a_crash_publishes_the_run(step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(step.storage, "create", crash)
        with pytest.raises(StorageError):
            publish_run(step)
    manifest = publish_run(step)
    assert published_runs(step.storage) == [manifest]
    assert rows(step, TABLE, "data_scope") == [(str(DE),)]


def test_publishing_twice_changes_nothing(step: Step) -> None:
    published = publish_run(step)
    before = outputs(step.storage)
    put_error_sets(step.storage, DE, error_set("P8", "P9", count=1))
    assert publish_run(step) == published
    assert outputs(step.storage) == before


def test_retry_after_publishing_only_cleans_up(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings)
    published = publish_run(step)
    before = outputs(step.storage)
    put_error_sets(step.storage, DE, error_set("P8", "P9", count=1))
    assert end_run(step) == published
    assert outputs(step.storage) == before
    assert step.storage.list_objects(TEMPORARY) == []


def test_retry_of_a_failed_run_in_the_ui_changes_nothing(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "preprocessing", "failed", "corrupt")
    published = end_run(file_step, "FAILED")
    stored = file_step.storage.list_objects("")
    put_finished_scope(file_step.storage, US, file_step.settings)
    assert end_run(file_step, "SUCCEEDED") == published
    assert published.status == "failed"
    assert [each for each in stored if each.key.startswith(OUTPUTS)] == (
        file_step.storage.list_objects(OUTPUTS)
    )


def test_retry_of_a_run_whose_temporary_data_is_gone_leaves_none(file_step: Step) -> None:
    put_finished_scope(file_step.storage, US, file_step.settings)
    published = end_run(file_step, "SUCCEEDED")
    assert end_run(file_step, "SUCCEEDED") == published
    assert file_step.storage.list_objects(TEMPORARY) == []


def test_other_run_of_the_same_id_is_refused(file_step: Step) -> None:
    publish_run(file_step)
    before = outputs(file_step.storage)
    later = run_plan(DE).model_copy(update={"started_at": NOON + timedelta(hours=1)})
    file_step.storage.put(run_plan_key(RUN_ID), later.to_bytes())
    with pytest.raises(RunConflictError, match=r"Another run 42 was published .*new run"):
        end_run(file_step)
    assert outputs(file_step.storage) == before


def test_manifest_whose_writing_was_repeated_after_a_lost_answer_is_our_own(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = file_step.storage.create

    def create_twice(key: str, content: bytes) -> None:
        create(key, content)
        create(key, content)

    monkeypatch.setattr(file_step.storage, "create", create_twice)
    assert publish_run(file_step) == read_manifest(file_step.storage, RUN_ID)


def test_of_two_that_publish_at_once_the_second_is_refused(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(key: str, content: bytes) -> NoReturn:
        file_step.storage.put(key, b"that of the other")
        raise ObjectExistsError("it exists already")

    monkeypatch.setattr(file_step.storage, "create", lose)
    with pytest.raises(RunConflictError, match=r"The run 42 was published before\."):
        publish_run(file_step)


def test_failed_data_scope_fails_the_run_and_the_others_are_published(step: Step) -> None:
    put_ended_early(step.storage, US, "preprocessing", "failed", "corrupt")
    manifest = publish_run(step)
    assert manifest.status == "failed"
    assert [(scope.status, scope.step, scope.message) for scope in manifest.data_scopes] == [
        ("succeeded", None, None),
        ("failed", "preprocessing", "corrupt"),
    ]
    assert rows(step, TABLE, "data_scope") == [(str(DE),)]


def test_results_of_a_failed_data_scope_are_not_published(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "set_mining", "failed", "out of sets")
    put_error_sets(file_step.storage, US, error_set("P8", "P9", count=1))
    publish_run(file_step)
    assert rows(file_step, TABLE, "data_scope") == [(str(DE),)]


def test_tables_of_finished_steps_of_a_failed_data_scope_are_published(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "set_mining", "failed", "out of sets")
    us = ScopeStep("preprocessing", RUN_ID, US, file_step.settings)
    one_row = load_schema("quarantined_events").polars.to_frame().clear(1)
    broken = one_row.with_columns(reason=pl.lit("event_id is missing"), readout_id=pl.lit("R1"))
    us.write_result("quarantined_events", broken.drop("run_id", "data_scope"))
    publish_run(file_step)
    assert rows(file_step, "quarantined_events", "data_scope", "readout_id") == [(str(US), "R1")]


def test_errors_and_kpis_of_a_failed_data_scope_are_published(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "preprocessing", "failed", "corrupt")
    publish_run(file_step)
    assert rows(file_step, "error_logs", "data_scope", "step", "message") == [
        (str(US), "preprocessing", "corrupt")
    ]
    kpis = rows(file_step, "kpis", "data_scope", "step")
    assert [step for scope, step in kpis if scope == str(US)] == ["setup_pipeline", "preprocessing"]


def test_data_scope_without_data_is_recorded_and_no_failure(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "setup_pipeline", "empty", "no event")
    manifest = publish_run(file_step)
    assert manifest.status == "succeeded"
    assert [scope.status for scope in manifest.data_scopes] == ["succeeded", "empty"]
    assert rows(file_step, "error_logs", "data_scope", "message") == [(str(US), "no event")]


def test_data_scope_that_was_killed_is_recorded(file_step: Step) -> None:
    put_records(file_step.storage, US, [step_record("setup_pipeline")])
    assert publish_run(file_step).status == "failed"
    ((scope, name, error_type),) = rows(file_step, "error_logs", "data_scope", "step", "error_type")
    assert (scope, name, error_type) == (str(US), "preprocessing", "StepDidNotStart")


def test_data_scope_whose_step_was_lost_is_recorded_with_the_reason(file_step: Step) -> None:
    put_records(
        file_step.storage, US, [step_record("setup_pipeline"), started_record("preprocessing")]
    )
    (_, lost) = publish_run(file_step).data_scopes
    message = f"{STARTED} and did not end: its pod was stopped, evicted or ran out of memory"
    assert (lost.status, lost.step) == ("failed", "preprocessing")
    assert lost.message == f"{message} (limit 4Gi); see docs/troubleshooting.md"
    assert rows(file_step, "error_logs", "data_scope", "step", "error_type", "message") == [
        (str(US), "preprocessing", "StepDidNotEnd", lost.message)
    ]


def test_reason_of_kubernetes_is_published(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = FakeKubernetes(PodLoss("OOMKilled", "it used more memory than its limit of 8Gi"))
    monkeypatch.setattr(Kubernetes, "of_this_pod", lambda: answers)
    put_records(file_step.storage, None, [started_record("data_extraction")])
    assert publish_run(file_step, "RUNNING").status == "failed"
    *_, (scope, name, error_type, message) = rows(
        file_step, "error_logs", "data_scope", "step", "error_type", "message"
    )
    assert (scope, name, error_type) == ("_run", "data_extraction", "OOMKilled")
    assert message == f"{STARTED} and did not end: it used more memory than its limit of 8Gi"


def test_step_that_could_not_start_is_published(settings: Settings) -> None:
    step = Step("exit_handler", RUN_ID, settings)
    error = ErrorRecord(error_type="ConfigurationError", message="unknown key", at=NOON)
    write_start_failure(step.storage, RUN_ID, "setup_extraction", error)
    assert publish_run(step, "FAILED", "it failed").status == "failed"
    assert rows(step, "error_logs", "data_scope", "step", "error_type", "message", "at") == [
        (
            "_run",
            "setup_extraction",
            "ConfigurationError",
            "setup_extraction could not start: unknown key",
            NOON,
        )
    ]


def test_run_that_failed_without_any_record_says_what_kubeflow_says(settings: Settings) -> None:
    step = Step("exit_handler", RUN_ID, settings)
    assert publish_run(step, "FAILED", "no such image").status == "failed"
    ((name, error_type, message),) = rows(step, "error_logs", "step", "error_type", "message")
    assert (name, error_type) == ("setup_extraction", "StepDidNotStart")
    assert message.endswith("recording why. Kubeflow: no such image")  # type: ignore[attr-defined]


def test_cancelled_run_publishes_what_completed_and_leaves_nothing(step: Step) -> None:
    step.storage.delete_prefix(f"{TEMPORARY}/{RUN_ID}/_run/check_data_scopes")
    put_records(step.storage, US, [step_record("setup_pipeline"), started_record("preprocessing")])
    manifest = end_run(step, "RUNNING")
    assert manifest.status == "cancelled"
    assert [(scope.status, scope.message) for scope in manifest.data_scopes] == [
        ("succeeded", None),
        ("cancelled", "the run was cancelled while preprocessing ran"),
    ]
    assert rows(step, TABLE, "data_scope") == [(str(DE),)]
    assert rows(step, "run_info", "status") == [("cancelled",)]
    assert rows(step, "error_logs", "step", "error_type") == [("preprocessing", "RunCancelled")]
    assert step.storage.list_objects(TEMPORARY) == []


def test_settings_of_each_data_scope_are_published(file_step: Step) -> None:
    put_scope_plan(file_step.storage, US, file_step.settings)
    publish_run(file_step)
    found = rows(file_step, "hyperparameters", "data_scope", "parameter", "value")
    assert (str(DE), "window_length", "1800.0") in found
    assert (str(US), "window_length", "1800.0") in found


def test_run_is_described_by_one_row(file_step: Step) -> None:
    put_finished_scope(file_step.storage, US, file_step.settings)
    publish_run(file_step)
    found = rows(file_step, "run_info", "run_id", "run_type", "status", "started_at")
    assert found == [(RUN_ID, "individual", "succeeded", NOON)]


def test_kpis_of_the_whole_run_are_published(file_step: Step) -> None:
    publish_run(file_step)
    kpis = rows(file_step, "kpis", "data_scope", "step", "kpi")
    of_run = [(step, kpi) for scope, step, kpi in kpis if scope == "_run"]
    assert of_run == [
        *((name, "rows") for name in RUN_STEPS),
        ("exit_handler", "run duration"),
        ("exit_handler", "published files"),
        ("exit_handler", "published rows"),
    ]


def test_tables_that_are_only_intermediate_are_not_published(file_step: Step) -> None:
    assert set(publish_run(file_step).tables) == {
        TABLE,
        "hyperparameters",
        "kpis",
        "run_info",
        "error_logs",
    }


def test_error_that_only_sums_up_the_data_scopes_is_not_repeated(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "preprocessing", "failed", "corrupt")
    summed_up = step_record("check_data_scopes", "failed", "1 of 2 failed")
    put_records(file_step.storage, None, [summed_up])
    assert publish_run(file_step).status == "failed"
    assert rows(file_step, "error_logs", "step") == [("preprocessing",)]


def test_failed_extraction_is_published_as_a_failed_run(file_step: Step) -> None:
    failed = step_record("data_extraction", "failed", "no source table")
    put_records(file_step.storage, None, [failed])
    put_finished_scope(file_step.storage, US, file_step.settings)
    assert publish_run(file_step).status == "failed"
    assert rows(file_step, "error_logs", "data_scope", "step", "message") == [
        ("_run", "data_extraction", "no source table")
    ]


def test_run_with_wrong_parameters_is_published_as_a_failed_run(settings: Settings) -> None:
    step = Step("exit_handler", RUN_ID, settings)
    put_records(step.storage, None, [step_record("setup_extraction", "failed", "min_support: ...")])
    manifest = publish_run(step)
    assert (manifest.status, manifest.parameters, manifest.data_scopes) == ("failed", None, ())
    assert rows(step, "run_info", "run_type", "parameters") == [(None, "{}")]
    assert rows(step, "error_logs", "step", "message") == [("setup_extraction", "min_support: ...")]


def test_temporary_data_of_a_successful_run_is_deleted(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings)
    clean_up(step, publish_run(step))
    assert step.storage.list_objects(TEMPORARY) == []
    assert rows(step, TABLE, "data_scope") == [(str(DE),), (str(US),)]


def test_temporary_data_of_a_failed_run_is_kept(file_step: Step) -> None:
    before = file_step.storage.list_objects(TEMPORARY)
    manifest = publish_run(file_step)
    assert manifest.status == "failed"
    clean_up(file_step, manifest)
    assert file_step.storage.list_objects(TEMPORARY) == before


def test_temporary_data_of_other_runs_is_left_alone(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings)
    step.storage.put("pipeline_tmp/43/a", b"under way")
    step.storage.put("pipeline_tmp/421/a", b"under way")
    clean_up(step, publish_run(step))
    left = [found.key for found in step.storage.list_objects(TEMPORARY)]
    assert left == ["pipeline_tmp/421/a", "pipeline_tmp/43/a"]


def test_temporary_data_past_its_retention_is_deleted(file_step: Step) -> None:
    file_step.storage.put("pipeline_tmp/1/a", b"left by a failed run")
    file_step.storage.put("pipeline_tmp/2/a", b"left by another")
    events = unit_events(DE.units[0], "1")
    file_step.storage.put(events, b"left by a killed extraction")
    stray = "pipeline_tmp/.DS_Store"
    file_step.storage.put(stray, b"left by a file browser")
    ages = (("pipeline_tmp/1/a", 15), ("pipeline_tmp/2/a", 13), (events, 15), (stray, 15))
    for key, days in ages:
        then = (datetime.now(UTC) - timedelta(days=days)).timestamp()
        os.utime(file_step.storage.location(key), (then, then))
    clean_up(file_step, publish_run(file_step))
    assert not file_step.storage.exists("pipeline_tmp/1/a")
    assert not file_step.storage.exists(events)
    assert file_step.storage.exists("pipeline_tmp/2/a")


def test_component_publishes_and_cleans_up(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_step.settings.storage.root)
    put_finished_scope(file_step.storage, US, file_step.settings)
    run_component(exit_handler_op, run_id=RUN_ID, status=final_status("SUCCEEDED"))
    assert read_manifest(file_step.storage, RUN_ID).status == "succeeded"
    assert file_step.storage.list_objects(TEMPORARY) == []


def test_component_passes_on_that_the_run_was_terminated(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", settings.storage.root)
    run_component(exit_handler_op, run_id=RUN_ID, status=final_status("RUNNING"))
    step = Step("exit_handler", RUN_ID, settings)
    assert read_manifest(step.storage, RUN_ID).status == "cancelled"


def test_fault_while_cleaning_up_does_not_fail_a_published_run(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_step.settings.storage.root)
    monkeypatch.setattr(Storage, "delete_prefix", crash)
    put_finished_scope(file_step.storage, US, file_step.settings)
    run_component(exit_handler_op, run_id=RUN_ID, status=final_status("SUCCEEDED"))
    assert read_manifest(file_step.storage, RUN_ID).status == "succeeded"


def test_every_published_table_keeps_to_its_schema(file_step: Step) -> None:
    for table, files in publish_run(file_step).tables.items():
        for file in files:
            frame = pl.read_parquet(io.BytesIO(file_step.storage.get(file.key)))
            assert frame.schema == load_schema(table).polars
    assert len(file_step.storage.list_objects(RUNS_PREFIX)) == 1
