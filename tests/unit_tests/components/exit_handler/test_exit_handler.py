import hashlib
import io
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import polars as pl
import pytest
from kfp import dsl

from config.settings import Settings
from ml_pipeline.components.exit_handler import reporting
from ml_pipeline.components.exit_handler.artifacts import NOTHING, show
from ml_pipeline.components.exit_handler.exit_handler import clean_up, end_run, exit_handler_op
from ml_pipeline.components.exit_handler.lost_pods import Kubernetes, PodLoss
from ml_pipeline.components.exit_handler.publishing import publish_run
from ml_pipeline.errors import (
    ObjectNotFoundError,
    RunConflictError,
    StorageError,
    StorageUnavailableError,
)
from ml_pipeline.results import read_file, read_result
from ml_pipeline.running.document_store import published_runs, read_manifest
from ml_pipeline.running.documents import ErrorRecord, RecordedWarning, ResultFile, StepRecord
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import (
    OUTPUTS,
    RUNS_PREFIX,
    TEMPORARY,
    run_manifest,
    run_plan_key,
    scope_part,
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
    put_start_failure,
    run_component,
    run_plan,
    scope_step,
    started_record,
    step_record,
)

TABLE = "frequent_error_sets"
REPORTS = ("report.html", "summary.md", "metrics.json")
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


def artifacts_in(folder: Path) -> dict[str, dsl.Artifact]:
    kinds = {"report": dsl.HTML, "summary": dsl.Markdown, "metrics": dsl.Metrics}
    return {name: kind(name, str(folder / name)) for name, kind in kinds.items()}


def end_as_kubeflow_does(state: str, folder: Path) -> dict[str, dsl.Artifact]:
    artifacts = artifacts_in(folder)
    run_component(exit_handler_op, run_id=RUN_ID, status=final_status(state), **artifacts)
    return artifacts


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
    tables = {file.key: file for table in manifest.tables.values() for file in table}
    files = {file.key: file for file in manifest.files}
    stored = outputs(step.storage)
    del stored[run_manifest(RUN_ID)]
    digests = {key: file.sha256 for key, file in tables.items()}
    digests |= {key: file.sha256 for key, file in files.items()}
    assert {key: hashlib.sha256(content).hexdigest() for key, content in stored.items()} == digests
    heights = {key: pl.read_parquet(io.BytesIO(stored[key])).height for key in tables}
    assert heights == {key: file.rows for key, file in tables.items()}
    assert {key: len(stored[key]) for key in files} == {
        key: file.size for key, file in files.items()
    }


def test_manifest_has_the_origins_of_the_run_parameters(file_step: Step) -> None:
    origins = {"run_type": "config/base.yaml", "markets": "given for this run"}
    plan = run_plan(DE).model_copy(update={"parameter_origins": origins})
    file_step.storage.put(run_plan_key(RUN_ID), plan.to_bytes())
    assert publish_run(file_step).parameter_origins == origins


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


def test_files_of_data_scopes_that_did_not_fail_are_published(step: Step) -> None:
    put_ended_early(step.storage, US, "set_mining", "failed", "corrupt")
    for scope in (DE, US):
        scope_step("preprocessing", step.settings, scope).write_file("plot.svg", b"<svg/>")
    Step("check_data_scopes", RUN_ID, step.settings).write_file("kpis.parquet", b"no table")

    manifest = publish_run(step)

    folder = f"{OUTPUTS}/files/run_id={RUN_ID}"
    digests = [hashlib.sha256(content).hexdigest() for content in (b"<svg/>", b"no table")]
    of_steps = [file for file in manifest.files if file.name not in REPORTS]
    assert of_steps == [
        ResultFile(
            data_scope=DE,
            name="plot.svg",
            key=f"{folder}/{scope_part(DE)}/plot.svg",
            size=6,
            sha256=digests[0],
        ),
        ResultFile(
            data_scope=None,
            name="kpis.parquet",
            key=f"{folder}/_run/kpis.parquet",
            size=8,
            sha256=digests[1],
        ),
    ]
    published = outputs(step.storage)
    assert [published[file.key] for file in of_steps] == [b"<svg/>", b"no table"]
    assert not [key for key in published if key.startswith(f"{folder}/{scope_part(US)}")]


def test_file_with_the_name_of_a_table_does_not_replace_it(step: Step) -> None:
    scope_step("set_mining", step.settings).write_file(f"{TABLE}.parquet", b"no table")

    publish_run(step)

    assert rows(step, TABLE, "event_ids") == [(["P1", "P2"],)]


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
    put_start_failure(step.storage, "setup_extraction", error)
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


def failed_check(error_type: str) -> StepRecord:
    record = step_record("check_data_scopes", "failed", "why")
    assert record.error
    error = record.error.model_copy(update={"error_type": error_type})
    return record.model_copy(update={"error": error})


def test_run_without_data_is_published_as_failed_with_the_reason(file_step: Step) -> None:
    for scope in (DE, US):
        put_ended_early(file_step.storage, scope, "setup_pipeline", "empty", "no event")
    put_records(file_step.storage, None, [failed_check("EmptyRunError")])
    assert publish_run(file_step).status == "failed"
    of_run = rows(file_step, "error_logs", "data_scope", "error_type", "message")
    assert ("_run", "EmptyRunError", "why") in of_run


def test_warnings_of_the_steps_are_published_with_the_run(file_step: Step) -> None:
    for scope in (DE, US):
        put_finished_scope(file_step.storage, scope, file_step.settings)
        record = step_record("preprocessing").model_copy(
            update={"warnings": (RecordedWarning(message="no such class"),)}
        )
        put_records(file_step.storage, scope, [record])
    assert publish_run(file_step).warnings == ("preprocessing: no such class (2 times)",)
    assert rows(file_step, "run_info", "warnings") == [
        (["preprocessing: no such class (2 times)"],)
    ]


def test_error_that_only_sums_up_the_data_scopes_is_not_repeated(file_step: Step) -> None:
    put_ended_early(file_step.storage, US, "preprocessing", "failed", "corrupt")
    put_records(file_step.storage, None, [failed_check("DataScopesFailedError")])
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
    file_step: Step, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_step.settings.storage.root)
    put_finished_scope(file_step.storage, US, file_step.settings)
    end_as_kubeflow_does("SUCCEEDED", tmp_path)
    assert read_manifest(file_step.storage, RUN_ID).status == "succeeded"
    assert file_step.storage.list_objects(TEMPORARY) == []


def test_component_passes_on_that_the_run_was_terminated(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", settings.storage.root)
    end_as_kubeflow_does("RUNNING", tmp_path)
    step = Step("exit_handler", RUN_ID, settings)
    assert read_manifest(step.storage, RUN_ID).status == "cancelled"


def test_fault_while_cleaning_up_does_not_fail_a_published_run(
    file_step: Step, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_step.settings.storage.root)
    monkeypatch.setattr(Storage, "delete_prefix", crash)
    put_finished_scope(file_step.storage, US, file_step.settings)
    end_as_kubeflow_does("SUCCEEDED", tmp_path)
    assert read_manifest(file_step.storage, RUN_ID).status == "succeeded"


def test_every_published_table_keeps_to_its_schema(file_step: Step) -> None:
    for table, files in publish_run(file_step).tables.items():
        for file in files:
            frame = pl.read_parquet(io.BytesIO(file_step.storage.get(file.key)))
            assert frame.schema == load_schema(table).polars
    assert len(file_step.storage.list_objects(RUNS_PREFIX)) == 1


def test_report_summary_and_figures_are_published(step: Step) -> None:
    publish_run(step)

    read = {name: read_file(RUN_ID, None, name, storage=step.storage) for name in REPORTS}

    assert b"name of P1" in read["report.html"]
    assert f"| 0 | {DE}".replace("-", "\\-").replace("_", "\\_") in read["summary.md"].decode()
    assert json.loads(read["metrics.json"])["data scopes"] == 2


@pytest.mark.parametrize("attempts", [1, 2])
def test_kubeflow_shows_what_is_published(
    file_step: Step, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, attempts: int
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_step.settings.storage.root)

    for _ in range(attempts):
        artifacts = end_as_kubeflow_does("FAILED", tmp_path)

    for (name, artifact), file in zip(artifacts.items(), REPORTS, strict=True):
        published = read_file(RUN_ID, None, file, storage=file_step.storage)
        assert Path(artifact.path).read_bytes() == published, name
    assert artifacts["metrics"].metadata == json.loads(published)
    assert artifacts["metrics"].metadata["data scopes failed"] == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"{}", "was changed after it was published"), (None, "does not exist")],
)
def test_artifact_of_a_lost_file_says_so(
    file_step: Step,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    content: bytes | None,
    reason: str,
) -> None:
    manifest = publish_run(file_step)
    (metrics,) = (file.key for file in manifest.files if file.name == "metrics.json")
    file_step.storage.delete([metrics])
    if content is not None:
        file_step.storage.put(metrics, content)
    artifacts = artifacts_in(tmp_path)

    show(file_step, manifest, **artifacts)

    assert Path(artifacts["metrics"].path).read_text() == NOTHING
    assert artifacts["metrics"].metadata == {}
    assert "<!doctype html>" in Path(artifacts["report"].path).read_text()
    assert reason in vars(caplog.records[-1])["because"]


def test_file_of_a_step_named_like_the_figures_is_shown_as_it_is(
    file_step: Step, tmp_path: Path
) -> None:
    file_step.storage.put("pipeline_outputs/own.json", b"[1, 2]")
    own = ResultFile(
        data_scope=None,
        name="metrics.json",
        key="pipeline_outputs/own.json",
        size=6,
        sha256=hashlib.sha256(b"[1, 2]").hexdigest(),
    )
    manifest = publish_run(file_step).model_copy(update={"files": (own,)})
    artifacts = artifacts_in(tmp_path)

    show(file_step, manifest, **artifacts)

    assert Path(artifacts["metrics"].path).read_bytes() == b"[1, 2]"
    assert Path(artifacts["report"].path).read_text() == NOTHING


def test_report_that_cannot_be_made_costs_a_warning_only(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        raise ValueError("no <table> \x1b")

    put_finished_scope(file_step.storage, US, file_step.settings)
    monkeypatch.setattr(reporting, "run_report", fail)

    manifest = publish_run(file_step)

    assert (manifest.status, manifest.files) == ("succeeded", ())
    (warning,) = manifest.warnings
    assert warning.startswith("exit_handler: no report was made; the results are complete: Value")
    assert rows(file_step, "run_info", "warnings") == [([warning],)]
    assert len(rows(file_step, TABLE, "event_ids")) == 2


def test_report_is_made_again_after_an_outage(
    file_step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        raise StorageUnavailableError("the network is gone")

    with monkeypatch.context() as patched:
        patched.setattr(reporting, "run_report", fail)
        with pytest.raises(StorageUnavailableError):
            publish_run(file_step)
    assert [file.name for file in publish_run(file_step).files] == list(REPORTS)


def test_report_of_a_step_is_not_replaced(file_step: Step) -> None:
    Step("check_data_scopes", RUN_ID, file_step.settings).write_file("report.html", b"mine")

    manifest = publish_run(file_step)

    assert [file.name for file in manifest.files] == ["report.html"]
    assert read_file(RUN_ID, None, "report.html", storage=file_step.storage) == b"mine"
    assert "no report was made, because a step published report.html" in manifest.warnings[-1]


def test_run_without_a_plan_has_a_report(settings: Settings) -> None:
    step = Step("exit_handler", RUN_ID, settings)
    publish_run(step, "FAILED")
    report = read_file(RUN_ID, None, "report.html", storage=step.storage).decode()
    assert "The run ended before it knew its data scopes." in report
