"""The compiled steps, each run as in its pod: an empty environment and what the YAML declares."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from kfp import dsl

from config.load import load_settings
from config.settings import PROJECT_ROOT
from ml_pipeline.data_scope import DataScope
from ml_pipeline.deployment.compile import CompiledPipeline, compile_pipeline
from ml_pipeline.deployment.sources import component_module, step_names
from ml_pipeline.digests import code_digest
from ml_pipeline.document_store import read_run_plan
from ml_pipeline.layout import SCOPE_STEPS
from ml_pipeline.pipeline import build_pipeline
from ml_pipeline.results import read_result
from ml_pipeline.sample_data import SampleSpec, Weighted, write_sample
from tests.pipeline_runs import PipelineUser

SCOPE = DataScope("G20", "DE", date(2026, 7, 27), date(2026, 8, 24))
RUN_ID = "run-in-pods"
PARAMETERS = {
    "model_series": "G20",
    "markets": "DE",
    "start_date": "2026-07-27",
    "end_date": "2026-08-24",
    **dict.fromkeys(("run_type", "min_support", "window_length"), ""),
}


@dataclass
class Cluster:
    """Runs the containers of a compiled pipeline, one after the other, in an empty environment."""

    compiled: CompiledPipeline
    python: Path
    home: Path
    wheels: Path
    image_env: dict[str, str] = field(default_factory=dict)

    @property
    def containers(self) -> dict[str, dict[str, Any]]:
        executors = yaml.safe_load(self.compiled.text.partition("\n---\n")[0])["deploymentSpec"]
        return {label: each["container"] for label, each in executors["executors"].items()}

    def run(self, step: str, **inputs: Any) -> subprocess.CompletedProcess[str]:
        container = self.containers[f"exec-{step}-op"]
        executor_input = {
            "inputs": {"parameterValues": inputs},
            "outputs": {
                "parameters": {"Output": {"outputFile": str(self.home / "output")}},
                "outputFile": str(self.home / "executor_output.json"),
            },
        }
        filled = {"{{$}}": json.dumps(executor_input)}
        arguments = [filled.get(argument, argument) for argument in container["args"]]
        return subprocess.run(
            [*container["command"], *arguments],
            cwd=self.home,
            env=self._environment(container),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def output(self) -> Any:
        content = json.loads((self.home / "executor_output.json").read_text())
        return content["parameterValues"]["Output"]

    def _environment(self, container: dict[str, Any]) -> dict[str, str]:
        declared = {entry["name"]: entry["value"] for entry in container["env"]}
        # Where the packages come from is the machine's business; their hashes are the pod's.
        index = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)}
        path = f"{self.python.parent}:/usr/bin:/bin"
        places = {"PATH": path, "HOME": str(self.home), "TMPDIR": str(self.home)}
        return index | declared | self.image_env | places


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package index has, downloaded once."""
    folder = tmp_path_factory.mktemp("wheels")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"),
            *("--only-binary", ":all:", "--requirement", "requirements/pods.txt"),
            *("--dest", str(folder)),
        ],
        cwd=PROJECT_ROOT,
        check=True,
        timeout=300,
    )
    return folder


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has nothing but pip, as the stock image."""
    environment = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    return environment / "bin" / "python3"


@pytest.fixture
def cluster(file_root: str, tmp_path: Path, wheels: Path, python: Path) -> Cluster:
    return cluster_for("test", file_root, tmp_path, wheels, python)


def cluster_for(
    environment: str, file_root: str, home: Path, wheels: Path, python: Path, **variables: str
) -> Cluster:
    overrides = {"ML_PIPELINE_STORAGE__ROOT": file_root}
    compiled = compile_pipeline(
        build_pipeline(dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER),
        load_settings(environment, environ=overrides | variables),
        environment,
        overrides,
    )
    return Cluster(compiled, python, home, wheels)


@pytest.fixture
def user(file_root: str) -> PipelineUser:
    spec = SampleSpec(
        events=30_000,
        weeks=5,
        model_series=(Weighted(name="G20"),),
        markets=(Weighted(name="DE"),),
    )
    user = PipelineUser(file_root)
    write_sample(user.storage, spec)
    return user


def test_every_step_runs_with_nothing_but_what_the_yaml_declares(
    user: PipelineUser, cluster: Cluster
) -> None:
    assert not list(cluster.python.parents[1].glob("lib/*/site-packages/pydantic*"))
    of_scope = {"run_id": RUN_ID, "data_scope": str(SCOPE)}
    plan = {"run_id": RUN_ID, "scheduled_at": "", **PARAMETERS}
    status = {"state": "SUCCEEDED", "error": {}, "pipelineJobResourceName": RUN_ID}
    steps: list[tuple[str, dict[str, Any]]] = [
        ("setup-extraction", plan),
        ("glue", {"run_id": RUN_ID}),
        *((step.replace("_", "-"), of_scope) for step in SCOPE_STEPS),
        ("check-data-scopes", {"run_id": RUN_ID}),
        ("exit-handler", {"run_id": RUN_ID, "status": status}),
    ]
    for step, inputs in steps:
        done = cluster.run(step, **inputs)
        assert done.returncode == 0, f"{step}: {done.stdout}{done.stderr}"
        if step == "setup-extraction":
            assert cluster.output() == [str(SCOPE)]

    (published,) = user.runs
    assert published.status == "succeeded"
    assert published.code_digest == code_digest() == cluster.compiled.code_digest
    assert read_result(user.storage, published, "frequent_error_sets").height > 0
    assert str(PROJECT_ROOT) not in cluster.compiled.text


def test_permanent_error_is_not_tried_again(user: PipelineUser, cluster: Cluster) -> None:
    plan = {"run_id": RUN_ID, "scheduled_at": "", **PARAMETERS, "min_support": "-1"}
    first, second = (cluster.run("setup-extraction", **plan) for _ in range(2))

    assert first.returncode != 0
    assert second.returncode != 0
    assert "RepeatedFailureError" not in first.stderr + first.stdout
    assert "min_support: received '-1'" in second.stdout + second.stderr
    assert "(Not tried again: the first attempt, at " in second.stdout + second.stderr


def test_tampered_package_is_refused(user: PipelineUser, cluster: Cluster) -> None:
    container = cluster.containers["exec-setup-pipeline-op"]
    wrong = container["command"][-1].replace("sha256:", "sha256:0000")
    done = subprocess.run(
        [*container["command"][:-1], wrong, *container["args"]],
        env=cluster._environment(container),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode != 0
    assert "hash" in (done.stdout + done.stderr).lower()


def test_image_has_what_the_steps_need(
    user: PipelineUser, file_root: str, tmp_path: Path, wheels: Path, python: Path
) -> None:
    """What the Dockerfile does, without the engine that would do it."""
    dockerfile = (PROJECT_ROOT / "Dockerfile").read_text("utf-8")
    app, packages = tmp_path / "app", tmp_path / "packages"
    for folder in ("ml_pipeline", "itemset_mining", "config", "data"):
        assert f"COPY {folder} {folder}\n" in dockerfile
        shutil.copytree(PROJECT_ROOT / folder, app / folder)
    install = [*(str(python), "-m", "pip", "install", "--quiet", "--no-deps"), "--require-hashes"]
    install += [
        "--no-index",
        "--find-links",
        str(wheels),
        "--target",
        str(packages),
        "--no-compile",
    ]
    subprocess.run(
        [*install, "--requirement", "requirements/pods.txt"], cwd=PROJECT_ROOT, check=True
    )
    image = {
        "ML_PIPELINE_KUBEFLOW__CODE": "image",
        "ML_PIPELINE_KUBEFLOW__IMAGE": "registry.example.com/error-sets@sha256:" + "ab" * 32,
    }
    cluster = cluster_for("test", file_root, tmp_path, wheels, python, **image)
    cluster.image_env = {"PYTHONPATH": f"{app}:{packages}"}

    plan = {"run_id": RUN_ID, "scheduled_at": "", **PARAMETERS}
    for step, inputs in (("setup-extraction", plan), ("glue", {"run_id": RUN_ID})):
        done = cluster.run(step, **inputs)
        assert done.returncode == 0, f"{step}: {done.stdout}{done.stderr}"
    assert read_run_plan(user.storage, RUN_ID).code_digest == cluster.compiled.code_digest
    imports = "; ".join(f"import {component_module(step)}" for step in step_names())
    subprocess.run(
        [str(python), "-c", imports + "; import llvmlite"],
        env=cluster.image_env | {"_KFP_RUNTIME": "true"},
        check=True,
    )
