"""The compiled steps, each run as in its pod: an empty environment and what the YAML declares.

The code comes from a real S3 server, the packages from the package index. Kubernetes adds the
variables of the services of the namespace, which in a single-user installation begin as ours do.
"""

import json
import os
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
from ml_pipeline.deployment.package.compile import CompiledPipeline, compile_pipeline
from ml_pipeline.deployment.package.imports import component_module, step_names
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS, build_pipeline
from ml_pipeline.results import read_file, read_result
from ml_pipeline.running.document_store import read_run_plan
from ml_pipeline.running.form import to_slots
from ml_pipeline.storage.code import store_code
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import code_key
from sample_data import SampleSpec, Weighted, write_sample
from tests.pipeline_runs import PipelineUser
from tests.runs import PARAMETER_NAMES
from tests.seaweedfs import S3Server

SCOPE = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 24))
RUN_ID = "run-in-pods"
PARAMETERS = dict.fromkeys(PARAMETER_NAMES, "") | {
    "model_series": "G20",
    "markets": "DE",
    "start_date": "2026-07-27",
    "end_date": "2026-08-24",
}
PLAN = {
    "run_id": RUN_ID,
    "scheduled_at": "",
    "run_steps": list(RUN_STEPS),
    "scope_steps": list(SCOPE_STEPS),
    **to_slots(PARAMETERS, load_settings("test", environ={})),
}
SERVICE_VARIABLES = {
    "ML_PIPELINE_PORT": "tcp://10.96.1.1:8888",
    "ML_PIPELINE_PORT_8888_TCP": "tcp://10.96.1.1:8888",
    "ML_PIPELINE_PORT_8888_TCP_ADDR": "10.96.1.1",
    "ML_PIPELINE_PORT_8888_TCP_PORT": "8888",
    "ML_PIPELINE_PORT_8888_TCP_PROTO": "tcp",
    "ML_PIPELINE_SERVICE_HOST": "10.96.1.1",
    "ML_PIPELINE_SERVICE_PORT": "8888",
    "ML_PIPELINE_SERVICE_PORT_HTTP": "8888",
    "ML_PIPELINE_UI_SERVICE_HOST": "10.96.1.2",
}


@dataclass
class Cluster:
    """Runs the containers of a compiled pipeline, one after the other, in an empty environment."""

    compiled: CompiledPipeline
    python: Path
    home: Path
    variables: dict[str, str] = field(default_factory=dict)

    @property
    def specification(self) -> dict[str, Any]:
        return dict(yaml.safe_load(self.compiled.text.partition("\n---\n")[0]))

    @property
    def containers(self) -> dict[str, dict[str, Any]]:
        executors = self.specification["deploymentSpec"]["executors"]
        return {label: each["container"] for label, each in executors.items()}

    def run(self, step: str, **inputs: Any) -> subprocess.CompletedProcess[str]:
        container = self.containers[f"exec-{step}-op"]
        executor_input = {
            "inputs": {"parameterValues": inputs},
            "outputs": {
                "parameters": {"Output": {"outputFile": str(self.home / "output")}},
                "artifacts": self._artifacts(step),
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

    def _artifacts(self, step: str) -> dict[str, Any]:
        """The output artifacts of a step, as Kubeflow names and places them."""
        component = self.specification["components"][f"comp-{step}-op"]
        declared = component.get("outputDefinitions", {}).get("artifacts", {})
        return {
            name: {"artifacts": [{"name": name, "uri": str(self.home / name), "type": kind}]}
            for name, kind in ((name, each["artifactType"]) for name, each in declared.items())
        }

    @property
    def executor_output(self) -> dict[str, Any]:
        content = json.loads((self.home / "executor_output.json").read_text())
        return dict(content)

    def _environment(self, container: dict[str, Any]) -> dict[str, str]:
        declared = {entry["name"]: entry["value"] for entry in container["env"]}
        # Where the package index is and whom to trust is the machine's business.
        machine = {
            name: value
            for name, value in os.environ.items()
            if name.startswith(("PIP_", "SSL_")) or name.upper().endswith("_PROXY")
        }
        path = f"{self.python.parent}:/usr/bin:/bin"
        places = {"PATH": path, "HOME": str(self.home), "TMPDIR": str(self.home)}
        return machine | SERVICE_VARIABLES | declared | self.variables | places


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has nothing but pip, as the stock image."""
    environment = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    return environment / "bin" / "python3"


@pytest.fixture
def cluster(s3_root: str, s3_server: S3Server, tmp_path: Path, python: Path) -> Cluster:
    cluster = cluster_for(s3_root, tmp_path, python)
    cluster.variables = s3_server.environment
    store_code(PipelineUser(s3_root).storage, cluster.compiled.code, "zip")
    return cluster


def cluster_for(root: str, home: Path, python: Path, **variables: str) -> Cluster:
    overrides = {"ML_PIPELINE_STORAGE__ROOT": root}
    settings = load_settings("test", environ=overrides | variables)
    compiled = compile_pipeline(
        build_pipeline(settings, dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER),
        settings,
        "test",
        overrides,
    )
    return Cluster(compiled, python, home)


@pytest.fixture
def user(s3_root: str) -> PipelineUser:
    spec = SampleSpec(
        events=30_000,
        weeks=5,
        model_series=(Weighted(name="G20"),),
        markets=(Weighted(name="DE"),),
    )
    user = PipelineUser(s3_root)
    write_sample(user.storage, spec)
    return user


def error_lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    """The lines of a log that say why; no trace may stand before them."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    lines = done.stderr.splitlines()
    errors = [line for line in lines if line.startswith("ERROR ")]
    assert lines[-len(errors) :] == errors
    return errors


def test_every_step_runs_with_nothing_but_what_the_yaml_declares(
    user: PipelineUser, cluster: Cluster
) -> None:
    assert not list(cluster.python.parents[1].glob("lib/*/site-packages/pydantic*"))
    of_batch = {"run_id": RUN_ID, "batch": f"0: {SCOPE}"}
    status = {"state": "SUCCEEDED", "error": {}, "pipelineJobResourceName": RUN_ID}
    steps: list[tuple[str, dict[str, Any]]] = [
        ("setup-extraction", PLAN),
        ("data-extraction", {"run_id": RUN_ID}),
        *((step.replace("_", "-"), of_batch) for step in SCOPE_STEPS),
        ("check-data-scopes", {"run_id": RUN_ID}),
        ("exit-handler", {"run_id": RUN_ID, "status": status}),
    ]
    for step, inputs in steps:
        done = cluster.run(step, **inputs)
        assert done.returncode == 0, f"{step}: {done.stdout}{done.stderr}"
        if step == "setup-extraction":
            assert cluster.executor_output["parameterValues"]["Output"] == [f"0: {SCOPE}"]
        assert "INFO step ended" in done.stdout
        assert not list(cluster.home.glob("tmp*"))  # else each pod keeps its packages on the node

    (published,) = user.runs
    assert published.status == "succeeded"
    assert published.code_digest == cluster.compiled.code_digest
    assert read_result(user.storage, published, "frequent_error_sets").height > 0
    assert str(PROJECT_ROOT) not in cluster.compiled.text
    shown = {"report": "report.html", "summary": "summary.md", "metrics": "metrics.json"}
    for artifact, file in shown.items():
        content = read_file(RUN_ID, None, file, storage=user.storage)
        assert (cluster.home / artifact).read_bytes() == content
    (metrics,) = cluster.executor_output["artifacts"]["metrics"]["artifacts"]
    assert metrics["metadata"] == json.loads(content)
    assert metrics["metadata"]["data scopes"] == 1


def test_archive_that_was_changed_is_refused(user: PipelineUser, cluster: Cluster) -> None:
    key = code_key(digest_of(cluster.compiled.code), "zip")
    user.storage.put(key, cluster.compiled.code.replace(b"print", b"tnirp"))

    (line,) = error_lines(cluster.run("setup-extraction", **PLAN))

    assert line == (
        f"ERROR setup_extraction cannot start: {user.storage.location(key)} was changed: its "
        "SHA-256 is not its name. Upload it again: python -m ml_pipeline update."
    )


def test_archive_that_is_missing_is_named(user: PipelineUser, cluster: Cluster) -> None:
    key = code_key(digest_of(cluster.compiled.code), "zip")
    user.storage.delete([key])

    (line,) = error_lines(cluster.run("setup-extraction", **PLAN))

    assert line == (
        f"ERROR setup_extraction cannot start: {user.storage.location(key)} does not exist. "
        "Upload it again: python -m ml_pipeline update."
    )


def test_missing_permission_is_named(user: PipelineUser, cluster: Cluster) -> None:
    cluster.variables = cluster.variables | {"AWS_SECRET_ACCESS_KEY": "wrong"}

    (line,) = error_lines(cluster.run("setup-extraction", **PLAN))

    assert "cannot start: s3://" in line
    assert ".zip cannot be read. PermissionDeniedError" in line


def test_package_that_is_not_the_locked_one_is_refused(
    user: PipelineUser, cluster: Cluster
) -> None:
    container = cluster.containers["exec-setup-extraction-op"]
    fetcher = container["command"][-2]
    text = cluster.compiled.text.replace(fetcher, fetcher.replace("sha256:", "sha256:0000"))
    cluster.compiled = type(cluster.compiled)(**{**vars(cluster.compiled), "text": text})

    *_, line = error_lines(cluster.run("setup-extraction", **PLAN))

    assert line == (
        "ERROR setup_extraction cannot start: pip cannot install obstore"
        f"=={fetcher.split()[0].partition('==')[2]}, see its reason above."
    )


def test_wrong_parameter_is_the_last_thing_in_the_log(user: PipelineUser, cluster: Cluster) -> None:
    plan = {**PLAN, "min_support": "-1", "window_length": "?"}

    lines = error_lines(cluster.run("setup-extraction", **plan))

    assert lines[0] == "ERROR 2 run parameters are wrong; nothing was started:"
    assert "min_support: received '-1'" in "".join(lines)


def test_wrong_setting_of_one_step_is_named_and_recorded(
    user: PipelineUser, cluster: Cluster
) -> None:
    cluster.variables = cluster.variables | {"ML_PIPELINE_STORAGE__ROTO": "x"}

    lines = error_lines(cluster.run("data-extraction", run_id=RUN_ID))

    assert "unknown key 'storage.roto'" in lines[1]
    record = user.storage.get(f"pipeline_tmp/{RUN_ID}/_run/data_extraction/not_started.json")
    assert json.loads(record)["error_type"] == "ConfigurationError"


def test_image_has_what_the_steps_need(
    user: PipelineUser, s3_server: S3Server, s3_root: str, tmp_path: Path, python: Path
) -> None:
    """What the Dockerfile does, without the engine that would do it."""
    dockerfile = (PROJECT_ROOT / "Dockerfile").read_text("utf-8")
    app, packages = tmp_path / "app", tmp_path / "packages"
    for folder in ("ml_pipeline", "itemset_mining", "config", "data"):
        assert f"COPY {folder} {folder}\n" in dockerfile
        shutil.copytree(PROJECT_ROOT / folder, app / folder)
    install = [*(str(python), "-m", "pip", "install", "--quiet", "--no-deps"), "--require-hashes"]
    install += ["--target", str(packages), "--no-compile"]
    subprocess.run(
        [*install, "--requirement", "requirements/pods.txt"], cwd=PROJECT_ROOT, check=True
    )
    image = {
        "ML_PIPELINE_KUBEFLOW__CODE": "image",
        "ML_PIPELINE_KUBEFLOW__IMAGE": "registry.example.com/error-sets@sha256:" + "ab" * 32,
    }
    cluster = cluster_for(s3_root, tmp_path, python, **image)
    cluster.variables = s3_server.environment | {"PYTHONPATH": f"{app}:{packages}"}

    for step, inputs in (("setup-extraction", PLAN), ("data-extraction", {"run_id": RUN_ID})):
        done = cluster.run(step, **inputs)
        assert done.returncode == 0, f"{step}: {done.stdout}{done.stderr}"
    assert read_run_plan(user.storage, RUN_ID).data_scopes == (SCOPE,)
    imports = "; ".join(f"import {component_module(step)}" for step in step_names())
    subprocess.run(
        [str(python), "-c", imports + "; import llvmlite"],
        env={"PYTHONPATH": f"{app}:{packages}", "_KFP_RUNTIME": "true"},
        check=True,
    )
