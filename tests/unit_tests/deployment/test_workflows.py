"""The workflows of GitHub: what nothing but a run there would show."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.settings import PROJECT_ROOT

WORKFLOWS = PROJECT_ROOT / ".github" / "workflows"


def step(name: str) -> dict[str, Any]:
    """A step of the job that deploys."""
    workflow = yaml.safe_load((WORKFLOWS / "deploy.yaml").read_text("utf-8"))
    (found,) = (each for each in workflow["jobs"]["deploy"]["steps"] if each.get("name") == name)
    return dict(found)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose Python only says with which settings it was called."""
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\nenv | grep ^ML_PIPELINE_KUBEFLOW | sort\n')
    python.chmod(0o755)
    return tmp_path


def run(checkout: Path, script: str, variables: dict[str, str]) -> list[str]:
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], "GITHUB_STEP_SUMMARY": "summary.md", **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (checkout / "summary.md").read_text() == done.stdout
    return done.stdout.splitlines()


def test_what_is_not_set_on_github_is_left_to_the_settings(checkout: Path) -> None:
    update = step("Update the pipeline and its schedules")
    method = "ML_PIPELINE_KUBEFLOW__SIGN_IN__METHOD"
    # An expression whose variable or secret does not exist is empty.
    variables = dict.fromkeys(update["env"], "") | {method: "dex"}
    assert len(variables) == 5

    assert run(checkout, update["run"], variables) == [
        "-m ml_pipeline update",
        f"{method}=dex",
        "-m ml_pipeline schedule --apply",
        f"{method}=dex",
    ]


def test_step_that_fails_is_not_hidden_by_the_summary(checkout: Path) -> None:
    (checkout / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 3\n")
    for name in ("Upload the Glue script", "Update the pipeline and its schedules"):
        with pytest.raises(subprocess.CalledProcessError) as failed:
            run(checkout, step(name)["run"], {})
        assert failed.value.returncode == 3
