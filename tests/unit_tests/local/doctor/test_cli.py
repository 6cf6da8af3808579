"""The command `doctor`, in a copy of the settings files."""

import os
import shutil
from pathlib import Path

import polars as pl
import pytest
import yaml
from typer.testing import CliRunner, Result

from config.settings import PROJECT_ROOT
from ml_pipeline.__main__ import app
from ml_pipeline.local.doctor import base_checks
from tests.conftest import DOMAIN

EVENTS = pl.DataFrame(
    {
        "datetime": ["2015-01-03 07:00:00", "2015-01-04 20:00:00"] * 3,
        "machineID": ["1", "1", "2", "2", "3", "3"],
        "errorID": ["error1", "error3", "error1", "error5", "error1", "error3"],
    }
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the settings files, in which `local` is as the tests rely on it."""
    shutil.copytree(PROJECT_ROOT / "config", tmp_path / "config")
    environments = tmp_path / "config" / "environments"
    shutil.copy(environments / "test.yaml", environments / "local.yaml")
    monkeypatch.setattr(base_checks, "CONFIG_FOLDER", tmp_path / "config")
    return tmp_path / "config"


@pytest.fixture
def source(file_root: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the source tables, which contains one table of events."""
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_root)
    source = Path(file_root.removeprefix("file://"), DOMAIN, "pipeline_input", "source")
    (source / "errors").mkdir(parents=True)
    EVENTS.write_parquet(source / "errors" / "a.parquet")
    return source


def doctor(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["doctor", *arguments])


def test_proposal_is_shown_and_nothing_is_written(source: Path, folder: Path) -> None:
    before = (folder / "environments" / "local.yaml").read_text()

    result = doctor()

    assert result.exit_code == 1
    assert "✗ The table error_events (error_events) has no files below" in result.stdout
    assert f"Or put this into {folder}/environments/local.yaml:" in result.stdout
    proposal = yaml.safe_load(result.stdout.partition("local.yaml:\n")[2].rpartition("\n\n")[0])
    assert proposal["extraction"]["tables"] == {"objects": None, "error_events": "errors"}
    assert (folder / "environments" / "local.yaml").read_text() == before


def test_written_proposal_fits(source: Path, folder: Path) -> None:
    result = doctor("--write")

    assert result.exit_code == 0, result.stdout
    assert f"Wrote {folder}/environments/local.yaml" in result.stdout
    assert "✓ error_events: errors, 6 rows" in result.stdout
    assert "Nothing stands in the way of a run" in result.stdout
    assert doctor().exit_code == 0


def test_settings_that_fit_are_not_written_again(source: Path, folder: Path) -> None:
    doctor("--write")
    before = (folder / "environments" / "local.yaml").read_text()

    result = doctor("--write")

    assert result.exit_code == 0
    assert "Wrote" not in result.stdout
    assert (folder / "environments" / "local.yaml").read_text() == before


def test_other_environments_stay(source: Path, folder: Path) -> None:
    before = (folder / "environments" / "test.yaml").read_text()

    assert doctor("--write").exit_code == 0

    assert (folder / "environments" / "test.yaml").read_text() == before


def test_wrong_environment_ends_with_its_name(folder: Path) -> None:
    result = doctor("--env", "tset", "--write")

    assert result.exit_code == 1
    assert "Unknown environment 'tset'" in result.stdout


def test_named_environment_is_checked_in_the_cloud_too(source: Path) -> None:
    assert "Kubeflow" in doctor("--env", "local").stdout
    assert "Kubeflow" not in doctor().stdout


def test_leftovers_are_deleted_on_request_only(source: Path) -> None:
    domain = source.parents[1]
    half = domain / "pipeline_tmp/1/_run/preprocessing/events.parquet#4711"
    unpublished = domain / "pipeline_outputs/kpis/run_id=1/_run.parquet"
    recent = domain / "pipeline_outputs/kpis/run_id=2/_run.parquet"
    for path in (half, unpublished, recent):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"left")
        if path != recent:
            os.utime(path, (0, 0))

    assert "Leftovers" not in doctor().stdout
    assert half.exists()
    assert unpublished.exists()

    shown = doctor("--clean").stdout
    assert "✓ Deleted results that were not published, older than 14 days: 1." in shown
    assert "✓ Deleted unfinished writes, older than 14 days: 1." in shown
    assert not half.exists()
    assert not unpublished.exists()
    assert recent.exists()
    assert "✓ No run left anything more than 14 days ago." in doctor("--clean").stdout
