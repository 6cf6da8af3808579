"""How a step ends in its pod."""

import json
import sys
from pathlib import Path

import pytest

from ml_pipeline.errors import DataContractError, RunConflictError
from ml_pipeline.running.document_store import read_start_failure
from ml_pipeline.running.pod import WORK_VARIABLE, main
from ml_pipeline.storage.objects import Storage

INPUT = json.dumps({"inputs": {"parameterValues": {"run_id": "r1"}}})
ARGUMENTS = ("--executor_input", INPUT, "--function_to_execute", "preprocessing_op")


@pytest.fixture
def storage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Storage:
    """The storage of a step whose environment is restored after the test."""
    monkeypatch.setattr(sys, "argv", [])
    monkeypatch.setenv("_KFP_RUNTIME", "true")
    (tmp_path / "storage").mkdir()
    return Storage(tmp_path.as_uri(), "storage")


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, error: Exception | None) -> int:
    def execute() -> None:
        if error:
            raise error

    monkeypatch.setattr("kfp.dsl.executor_main.executor_main", execute)
    return main((folder / "storage").as_uri(), "preprocessing", *ARGUMENTS)


def test_error_of_a_step_is_recorded_and_is_the_end_of_its_log(
    storage: Storage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(tmp_path, monkeypatch, DataContractError("no table\nat all")) == 1
    assert capsys.readouterr().err == "ERROR no table\nERROR at all\n"
    record = read_start_failure(storage, "r1", "preprocessing")
    assert record
    assert record.message == "no table\nat all"


def test_step_of_a_published_run_that_is_retried_writes_nothing(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(tmp_path, monkeypatch, RunConflictError("published before")) == 1
    assert storage.list_objects("pipeline_tmp") == []


@pytest.mark.parametrize("error", [None, DataContractError("no table")])
def test_code_and_packages_are_deleted_at_the_end(
    storage: Storage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception | None
) -> None:
    work = tmp_path / "work"
    (work / "packages").mkdir(parents=True)
    monkeypatch.setenv(WORK_VARIABLE, str(work))
    assert run(tmp_path, monkeypatch, error) == (1 if error else 0)
    assert not work.exists()


def test_error_of_a_library_is_shown_harmlessly_and_its_message_comes_last(
    storage: Storage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(tmp_path, monkeypatch, ValueError("\x1b[2J" + "x" * 100_000)) == 1

    output = capsys.readouterr().err
    assert output.replace("\n", "").isprintable()
    last = output.splitlines()[-1]
    assert last.startswith("ERROR ValueError: \ufffd[2Jxxx")
    assert len(last) < 20_000
