"""The command that writes sample data."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ml_pipeline.__main__ import app


@pytest.fixture(autouse=True)
def _storage_of_the_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "local")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", f"file://{tmp_path}")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__DOMAIN", "test_data")


def test_it_writes_once_then_does_nothing(tmp_path: Path) -> None:
    first = CliRunner().invoke(app, ["sample-data", "--events", "2000", "--weeks", "2"])
    second = CliRunner().invoke(app, ["sample-data", "--events", "2000", "--weeks", "2"])
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "test_data: written." in first.stdout
    assert "2,000 events" in first.stdout
    assert "2026-08-10 to 2026-08-24" in first.stdout
    assert "nothing to do" in second.stdout
    assert (tmp_path / "test_data/pipeline_input/source/sample.json").is_file()


def test_another_sample_needs_force() -> None:
    CliRunner().invoke(app, ["sample-data", "--events", "2000"])
    refused = CliRunner().invoke(app, ["sample-data", "--events", "2000", "--seed", "8"])
    forced = CliRunner().invoke(app, ["sample-data", "--events", "2000", "--seed", "8", "--force"])
    assert refused.exit_code == 2
    assert "With --force it is deleted" in refused.stderr
    assert forced.exit_code == 0


def test_if_missing_leaves_any_source_data_alone() -> None:
    written = CliRunner().invoke(app, ["sample-data", "--events", "2000", "--if-missing"])
    kept = CliRunner().invoke(app, ["sample-data", "--events", "3000", "--if-missing"])
    assert (written.exit_code, kept.exit_code) == (0, 0)
    assert "written." in written.stdout
    assert "kept" in kept.stdout


def test_a_wrong_environment_gives_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "nowhere")
    result = CliRunner().invoke(app, ["sample-data"])
    assert result.exit_code == 2
    assert "Unknown environment 'nowhere'" in result.stderr
