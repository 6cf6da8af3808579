"""A step and a run parameter are declared in one place each; everything else follows."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from ml_pipeline.pipeline import SCOPE_STEPS
from tests.clones import copy_project, environment_of_a_person

PARAMETER = """
    tint: str = Field("red", description="tint of the report: an English word")
"""
PLAN_A_RUN = """
from ml_pipeline.components.setup_extraction.setup_extraction import setup_extraction_op
from ml_pipeline.running.document_store import read_run_plan
from ml_pipeline.running.step import Step

steps = {"run_steps": [], "scope_steps": []}
setup_extraction_op.python_func(run_id="42", scheduled_at="", **steps, tint="blue")
print(read_run_plan(Step("x", "42").storage, "42").parameters.tint)
"""


class Copy:
    """A copy of the project, with the environment of a person who works on it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "project"
        self.environment = environment_of_a_person(folder) | {
            "ML_PIPELINE_ENV": "test",
            "ML_PIPELINE_STORAGE__ROOT": (folder / "storage").as_uri(),
            "PYTHONPATH": "",
        }
        copy_project(self.root, self.environment)

    def python(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
        return done.stdout

    def compiled(self) -> dict[str, Any]:
        """The pipeline of what git tracks now, as Kubeflow gets it."""
        subprocess.run(["git", "add", "--all"], cwd=self.root, check=True)
        self.python("-m", "ml_pipeline", "compile", "--output", "compiled")
        spec: dict[str, Any] = next(
            yaml.safe_load_all((self.root / "compiled" / "pipeline.yaml").read_text("utf-8"))
        )
        return spec

    def replace(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text("utf-8")
        assert text.count(old) == 1
        (self.root / path).write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def steps_of_the_loop(spec: dict[str, Any]) -> set[str]:
    tasks = spec["components"]["comp-for-loop-1"]["dag"]["tasks"]
    return {name.removesuffix("-op").replace("-", "_") for name in tasks}


def test_two_steps_are_added_and_one_is_removed_by_its_folder_and_its_line(project: Copy) -> None:
    for name in ("rank_findings", "count_findings"):
        project.python("scripts/new_step.py", name)
    assert steps_of_the_loop(project.compiled()) == {
        *SCOPE_STEPS,
        "rank_findings",
        "count_findings",
    }

    for folder in ("ml_pipeline", "tests/unit_tests"):
        shutil.rmtree(project.root / folder / "components" / "rank_findings")
    project.replace("ml_pipeline/pipeline.py", '    "rank_findings",\n', "")

    assert steps_of_the_loop(project.compiled()) == {*SCOPE_STEPS, "count_findings"}
    project.python("scripts/generate_docs.py", "--check")
    project.python("-m", "ruff", "check", "ml_pipeline", "tests", "scripts")
    components = ("components/count_findings", "components/exit_handler")
    unit_tests = (*components, "local", "running", "test_pipeline.py")
    paths = [f"tests/unit_tests/{path}" for path in unit_tests]
    project.python("-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", *paths)


def test_a_run_parameter_in_the_model_is_in_form_help_docs_and_plan(project: Copy) -> None:
    before = '\n    @field_validator("start_date", "end_date", mode="before")\n'
    model = "ml_pipeline/running/run_parameters.py"
    project.replace(model, before, PARAMETER.lstrip("\n") + before)

    inputs = project.compiled()["root"]["inputDefinitions"]["parameters"]
    assert inputs["tint"]["parameterType"] == "STRING"
    assert inputs["tint"]["defaultValue"] == "red"
    assert inputs["tint"]["description"] == "tint of the report: an English word"
    assert "tint: tint of the report" in project.python("-m", "ml_pipeline", "run", "--help")
    project.python("scripts/generate_docs.py")
    row = "| `tint` | `red` | tint of the report: an English word |"
    assert row in (project.root / "docs" / "parameters.md").read_text("utf-8").splitlines()
    assert project.python("-c", PLAN_A_RUN).splitlines()[-1] == "blue"
    unit_tests = ("running/test_form.py", "running/test_run_parameters.py", "test_pipeline.py")
    paths = [f"tests/unit_tests/{path}" for path in unit_tests]
    project.python("-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *paths)


def test_pipeline_of_five_further_steps_stays_small(project: Copy) -> None:
    for number in ("one", "two", "three", "four", "five"):
        project.python("scripts/new_step.py", f"step_{number}")

    spec = project.compiled()

    assert len(steps_of_the_loop(spec)) == len(SCOPE_STEPS) + 5
    assert (project.root / "compiled" / "pipeline.yaml").stat().st_size <= 60_000
