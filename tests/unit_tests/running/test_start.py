"""What a pod does before its step runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.running.document_store import read_start_failure
from ml_pipeline.running.start_failure import record_start_failure
from ml_pipeline.storage.objects import Storage

INPUT = json.dumps({"inputs": {"parameterValues": {"run_id": "r1"}}})
ARGUMENTS = ("--executor_input", INPUT, "--function_to_execute", "preprocessing_op")


def test_step_whose_packages_cannot_be_installed_says_so_in_its_log_and_in_storage(
    tmp_path: Path,
) -> None:
    requirements = tmp_path / "work/code/requirements"
    requirements.mkdir(parents=True)
    (requirements / "preprocessing.txt").write_text("left-pad==1.0 --hash=sha256:" + "0" * 64)
    storage = tmp_path / "storage"
    storage.mkdir()

    done = subprocess.run(
        [
            *(sys.executable, "-m", "ml_pipeline.running.start", str(tmp_path / "work")),
            *(storage.as_uri(), "preprocessing", *ARGUMENTS),
        ],
        env=os.environ
        | {
            "PYTHONPATH": str(PROJECT_ROOT),
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": "",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    record = read_start_failure(Storage(tmp_path.as_uri(), "storage"), "r1", "preprocessing")
    assert record
    assert record.error_type == "PackageError"
    assert record.message == (
        "its packages cannot be installed: ERROR: No matching distribution found for left-pad==1.0"
    )
    assert not (tmp_path / "work").exists()
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == f"ERROR preprocessing cannot start: {record.message}"


def test_storage_that_refuses_the_record_does_not_hide_the_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = (tmp_path / "none").as_uri()

    record_start_failure(nowhere, "preprocessing", ARGUMENTS, "Error", "why")

    assert f"The reason could not be written to {nowhere}: " in capsys.readouterr().err
