import pytest

from config.settings import Settings
from ml_pipeline import results
from ml_pipeline.errors import RunConflictError
from ml_pipeline.local import in_process
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.objects import Storage
from tests.disturbed_runs import TEXTS, write_small_sample


def test_a_run_in_one_process_is_published(settings: Settings) -> None:
    storage = Storage.from_settings(settings.storage)
    write_small_sample(storage)

    manifest = run_in_process("here", TEXTS, settings=settings)

    assert manifest.status == "succeeded"
    assert results.error_sets(run="here", storage=storage).height > 0
    assert storage.list_objects("pipeline_tmp") == []
    with pytest.raises(RunConflictError):
        run_in_process("here", TEXTS, settings=settings)


def test_a_run_that_fails_is_published_as_failed(settings: Settings) -> None:
    assert run_in_process("here", TEXTS, settings=settings).status == "failed"

    storage = Storage.from_settings(settings.storage)
    errors = results.result_table("error_logs", storage=storage).filter(data_scope="_run")
    (message,) = errors.get_column("message")
    assert "has no Parquet or CSV file" in message


def test_a_run_that_the_user_stops_is_published_as_cancelled(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_step: Step) -> None:
        raise KeyboardInterrupt

    storage = Storage.from_settings(settings.storage)
    write_small_sample(storage)
    monkeypatch.setattr(in_process, "extract_units", interrupt)
    with pytest.raises(KeyboardInterrupt):
        run_in_process("here", TEXTS, settings=settings)
    assert read_manifest(storage, "here").status == "cancelled"
