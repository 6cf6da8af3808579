import json
import logging
from datetime import date, timedelta

import pytest

from config.settings import Settings
from ml_pipeline.errors import DataContractError, ObjectNotFoundError
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.document_store import (
    published_runs,
    read_manifest,
    read_record,
    read_run_plan,
    read_scope_plan,
    read_start_failure,
    read_unit_manifest,
    write_record,
    write_unit_manifest,
)
from ml_pipeline.running.documents import ErrorRecord, RunManifest, UnitManifest
from ml_pipeline.running.outcome import read_ended_record, read_outcome
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import run_manifest
from ml_pipeline.storage.objects import Storage
from tests.runs import (
    DE,
    NOON,
    RUN_ID,
    US,
    put_ended_early,
    put_finished_scope,
    put_records,
    put_run_plan,
    put_scope_plan,
    put_start_failure,
    run_plan,
    started_record,
    step_record,
)

UNIT = ExtractionUnit(("G20", "DE"), date(2026, 7, 27))


def unit_manifest(rows: int) -> UnitManifest:
    return UnitManifest(
        dimensions={"model_series": "G20", "market": "DE"},
        week=UNIT.week,
        event_keys=("events.parquet",),
        run_id="41",
        rows=rows,
        first_at=NOON,
        last_at=NOON,
        source="source",
        settings_digest="5e771265",
        code_digest="c0de",
        extracted_at=NOON,
    )


def manifest(run_id: str, hours: int) -> RunManifest:
    return RunManifest(
        run_id=run_id,
        status="succeeded",
        started_at=NOON,
        ended_at=NOON + timedelta(hours=hours),
        pipeline_version="1.2.3",
        code_digest="c0de",
        parameters=None,
        data_scopes=(),
        tables={},
    )


def test_run_plan_is_read_back(storage: Storage) -> None:
    put_run_plan(storage, DE, US)
    assert read_run_plan(storage, RUN_ID) == run_plan(DE, US)


def test_missing_run_plan_is_named(storage: Storage) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"run_plan\.json: it does not exist"):
        read_run_plan(storage, RUN_ID)


def test_scope_plan_is_read_back(storage: Storage, settings: Settings) -> None:
    put_scope_plan(storage, DE, settings)
    assert read_scope_plan(storage, RUN_ID, DE).settings == settings.for_scope(("G20", "DE"))


def test_unit_that_was_not_extracted_has_no_manifest(storage: Storage) -> None:
    assert read_unit_manifest(storage, UNIT) is None


@pytest.mark.parametrize("content", [b"", b"{}", b'{"model_series": "G20"', b"\xff"])
def test_unit_whose_manifest_is_damaged_counts_as_not_extracted(
    storage: Storage,
    content: bytes,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    logger = logging.getLogger("ml_pipeline.running.document_store")
    monkeypatch.setattr(logger, "handlers", [caplog.handler])
    monkeypatch.setattr(logger, "propagate", False)
    key = "pipeline_input/extracted/G20/DE/2026-07-27/manifest.json"
    storage.put(key, content)
    assert read_unit_manifest(storage, UNIT) is None
    (record,) = caplog.records
    assert f"A unit is extracted again: {storage.location(key)} is not a readable" in record.message


def test_later_extraction_of_a_unit_replaces_the_earlier(storage: Storage) -> None:
    write_unit_manifest(storage, UNIT, unit_manifest(rows=1))
    write_unit_manifest(storage, UNIT, unit_manifest(rows=2))
    assert read_unit_manifest(storage, UNIT) == unit_manifest(rows=2)


def test_step_that_did_not_end_has_no_record(storage: Storage) -> None:
    assert read_record(storage, RUN_ID, DE, "preprocessing") is None


def test_record_of_a_retry_replaces_that_of_the_earlier_attempt(storage: Storage) -> None:
    write_record(storage, RUN_ID, DE, step_record("preprocessing", "failed", "why"))
    write_record(storage, RUN_ID, DE, step_record("preprocessing"))
    assert read_record(storage, RUN_ID, DE, "preprocessing") == step_record("preprocessing")


def test_records_of_run_and_data_scope_are_apart(storage: Storage) -> None:
    write_record(storage, RUN_ID, None, step_record("setup_extraction"))
    assert read_record(storage, RUN_ID, DE, "setup_extraction") is None
    assert read_record(storage, RUN_ID, None, "setup_extraction") is not None


def test_data_scope_succeeded_when_all_its_steps_finished(
    storage: Storage, settings: Settings
) -> None:
    put_finished_scope(storage, DE, settings)
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step, outcome.message) == ("succeeded", None, None)
    assert tuple(record.step for record in outcome.records) == SCOPE_STEPS


def test_data_scope_failed_at_the_step_that_failed(storage: Storage) -> None:
    put_ended_early(storage, DE, "feature_engineering", "failed", "what was wrong")
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step) == ("failed", "feature_engineering")
    assert outcome.message == "what was wrong"
    assert len(outcome.records) == 3


def test_data_scope_without_data_is_empty(storage: Storage) -> None:
    put_ended_early(storage, DE, "setup_pipeline", "empty", "no event")
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step, outcome.message) == (
        "empty",
        "setup_pipeline",
        "no event",
    )


def test_data_scope_failed_at_a_step_without_a_record(storage: Storage) -> None:
    put_records(storage, DE, [step_record("setup_pipeline")])
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step) == ("failed", "preprocessing")
    assert outcome.message is not None
    assert outcome.message.startswith("the step did not start: the run ended before")


def test_data_scope_failed_at_a_step_that_was_lost(storage: Storage) -> None:
    put_records(storage, DE, [step_record("setup_pipeline"), started_record("preprocessing")])
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step) == ("failed", "preprocessing")
    assert outcome.message == (
        "the step started at 2026-08-24 12:00:00 UTC on pod run-1 and did not end: it was stopped, "
        "evicted or ran out of memory"
    )
    assert outcome.records[-1].error is not None
    assert outcome.records[-1].error.error_type == "StepDidNotEnd"


def test_data_scope_failed_at_a_step_that_could_not_start(storage: Storage) -> None:
    error = ErrorRecord(error_type="ConfigurationError", message="unknown key 'x'", at=NOON)
    put_start_failure(storage, "preprocessing", error)
    put_records(storage, DE, [step_record("setup_pipeline")])
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step) == ("failed", "preprocessing")
    assert outcome.message == "preprocessing could not start: unknown key 'x'"
    assert read_start_failure(storage, RUN_ID, "preprocessing") == error


def test_step_that_started_at_its_second_try_counts_by_its_record(storage: Storage) -> None:
    error = ErrorRecord(error_type="TimeoutError", message="no package index", at=NOON)
    put_start_failure(storage, "setup_extraction", error)
    put_records(storage, None, [step_record("setup_extraction")])
    record = read_ended_record(storage, RUN_ID, None, "setup_extraction")
    assert record == step_record("setup_extraction")


def test_step_without_any_trace_has_no_start_failure(storage: Storage) -> None:
    assert read_start_failure(storage, RUN_ID, "preprocessing") is None
    assert read_ended_record(storage, RUN_ID, None, "preprocessing") is None


def test_data_scope_that_never_started_failed_at_its_first_step(storage: Storage) -> None:
    outcome = read_outcome(storage, run_plan(DE), DE)
    assert (outcome.status, outcome.step, outcome.records) == ("failed", "setup_pipeline", ())


def test_unpublished_run_has_no_manifest(storage: Storage) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"runs/42\.json: it does not exist"):
        read_manifest(storage, RUN_ID)
    assert published_runs(storage) == []


def test_published_runs_are_listed_oldest_first(storage: Storage) -> None:
    for run_id, hours in (("1", 3), ("2", 1), ("3", 2), ("0", 2)):
        storage.put(run_manifest(run_id), manifest(run_id, hours).to_bytes())
    assert [found.run_id for found in published_runs(storage)] == ["2", "0", "3", "1"]
    assert read_manifest(storage, "2") == manifest("2", 1)


def test_file_of_a_file_browser_is_no_run(storage: Storage) -> None:
    storage.put(run_manifest("1"), manifest("1", 1).to_bytes())
    storage.put("pipeline_outputs/runs/.DS_Store", b"of the Finder")
    assert [found.run_id for found in published_runs(storage)] == ["1"]


def test_damaged_manifest_of_a_run_is_named(storage: Storage) -> None:
    storage.put(run_manifest("1"), b"{")
    message = r"runs/1\.json is not a readable RunManifest: Invalid JSON: EOF"
    with pytest.raises(DataContractError, match=message):
        read_manifest(storage, "1")
    with pytest.raises(DataContractError, match=message):
        published_runs(storage)


def test_copy_of_a_manifest_under_another_name_is_named(storage: Storage) -> None:
    for run_id in ("1", "1-copy"):
        storage.put(run_manifest(run_id), manifest("1", 1).to_bytes())

    message = r"runs/1-copy\.json is the manifest of another run, 1: a copy, or renamed"
    with pytest.raises(DataContractError, match=message):
        read_manifest(storage, "1-copy")
    with pytest.raises(DataContractError, match=message):
        published_runs(storage)


def test_run_of_an_earlier_version_with_two_fixed_dimensions_is_still_read(
    storage: Storage,
) -> None:
    document = manifest("old", 1).model_dump(mode="json", exclude={"dimensions"}) | {
        "parameters": {"run_type": "recurring", "model_series": ["G20"], "markets": ["DE"]},
        "data_scopes": [
            {
                "data_scope": {
                    "model_series": "G20",
                    "market": "DE",
                    "start": "2026-07-27",
                    "end": "2026-08-03",
                },
                "status": "succeeded",
                "step": None,
                "message": None,
            }
        ],
    }
    storage.put("pipeline_outputs/runs/old.json", json.dumps(document).encode())

    (run,) = published_runs(storage)

    assert run.dimensions == ("model_series", "market")
    assert [scope.data_scope for scope in run.data_scopes] == [DE]
    assert run.parameters
    assert run.parameters.run_type == "recurring"
    assert run.parameter_origins == {}
    assert RunManifest.model_validate_json(run.to_bytes()) == run
