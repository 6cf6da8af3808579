"""The code runs from its archive on PYTHONPATH, as Spark and Glue hand it to their workers."""

import os
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.results import read_result
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.code import pack, read_sources
from ml_pipeline.storage.objects import Storage
from tests.conftest import DOMAIN, settings_for
from tests.disturbed_runs import TEXTS, write_small_sample

RUN_ID = "7"
RUN = f"""
import sys
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.storage.code import code_digest

run_in_process({RUN_ID!r}, {TEXTS!r})
own = [m for name, m in sys.modules.items() if name.split(".")[0] in sys.argv[2:]]
outside = [m for m in own if not str(m.__file__).startswith(sys.argv[1])]
assert own and not outside, outside
"""
PACKAGES = ("ml_pipeline", "itemset_mining", "config", "data")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "code.zip"
    path.write_bytes(pack(read_sources()))
    return path


def from_archive(
    archive: Path, *command: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run Python in an empty folder with nothing but the archive on its path."""
    folder = archive.with_name("empty")
    folder.mkdir()
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(archive), "ML_PIPELINE_ENV": "test", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def comparable(storage: Storage, run: RunManifest, table: str) -> pl.DataFrame:
    """Return a result table without times and without what is measured in seconds or MB."""
    frame = read_result(storage, run, table)
    if table == "kpis":
        frame = frame.filter(~pl.col("unit").is_in(["s", "MB"]))
    return frame.drop("started_at", "ended_at", "at", strict=False)


def test_run_from_the_archive_yields_what_it_does_from_the_folder(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    roots = [(tmp_path / name / "storage").as_uri() for name in ("folder", "archive")]
    in_folder, in_archive = storages = [Storage(root, DOMAIN) for root in roots]
    for storage in storages:
        write_small_sample(storage)

    expected = run_in_process(RUN_ID, TEXTS, settings=settings_for(roots[0]))
    done = from_archive(
        archive, "-c", RUN, str(archive), *PACKAGES, ML_PIPELINE_STORAGE__ROOT=roots[1]
    )

    assert done.returncode == 0, done.stderr
    run = read_manifest(in_archive, RUN_ID)
    assert (run.status, run.code_digest) == ("succeeded", expected.code_digest)
    assert run.tables.keys() == expected.tables.keys()
    for table in expected.tables:
        assert_frame_equal(
            comparable(in_archive, run, table), comparable(in_folder, expected, table)
        )


def test_unknown_environment_is_refused_with_those_of_the_archive(archive: Path) -> None:
    code = "from config.load import load_settings; load_settings('nowhere')"

    done = from_archive(archive, "-c", code)

    message = f"{archive}/config/environments/ contains dev, local, prod, test."
    assert done.stderr.splitlines()[-1].endswith(message)


def test_unknown_table_is_refused_with_the_folder_in_the_archive(archive: Path) -> None:
    code = "from ml_pipeline.storage.tables import load_schema; load_schema('nothing')"

    done = from_archive(archive, "-c", code)

    assert done.stderr.splitlines()[-1].endswith(
        f"There is no schema nothing.yaml in {archive}/data/*/."
    )
