"""The commands that the pages tell one to ship the pipeline with, in the order of the page."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from config.settings import PROJECT_ROOT
from ml_pipeline.__main__ import app
from tests.integration_test.deployment.conftest import Deployer
from tests.kubeflow_server import KubeflowServer

COMMAND = re.compile(r"^python -m ml_pipeline (\w+ --env .*?)(?: +#.*)?$", re.MULTILINE)


@pytest.mark.parametrize("page", ["README.md", "docs/deployment.md"])
def test_commands_of_the_page_ship_and_run_the_pipeline(
    page: str,
    kubeflow: KubeflowServer,
    deployer: Deployer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ml_pipeline.deployment.cli.OUTPUT", tmp_path)
    commands = COMMAND.findall((PROJECT_ROOT / page).read_text("utf-8"))

    for command in commands:
        done = CliRunner().invoke(app, shlex.split(command))
        assert done.exit_code == 0, f"{command}\n{done.output}{done.stderr}"

    assert {command.split()[0] for command in commands} == {
        *("compile", "update", "start", "schedule")
    }
    assert (tmp_path / "pipeline.yaml").exists()
    assert len(kubeflow.versions) >= 1
    assert [run.state for run in kubeflow.runs] == ["SUCCEEDED"]
    assert kubeflow.recurring_runs == []  # only --apply makes them
