"""The rig of the deployment: a Kubeflow server, and somebody who uses the command line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from config.settings import Settings
from ml_pipeline.__main__ import app
from ml_pipeline.deployment.package.compile import CompiledPipeline, compile_pipeline
from tests.kubeflow_server import NAMESPACE, KubeflowServer, running_kubeflow

SECRET = "planted-secret-4711"


@dataclass
class Deployer:
    """Somebody who ships the pipeline from the command line, in this process."""

    monkeypatch: pytest.MonkeyPatch

    def set(self, **settings: str) -> None:
        """Sets settings of the section kubeflow by environment variables."""
        for key, value in settings.items():
            self.monkeypatch.setenv(f"ML_PIPELINE_KUBEFLOW__{key.upper()}", value)

    def run(self, command: str, *options: str, env: str = "dev") -> Result:
        return CliRunner().invoke(app, [command, "--env", env, *options])


@pytest.fixture
def kubeflow() -> Iterator[KubeflowServer]:
    with running_kubeflow() as server:
        yield server


@pytest.fixture(scope="session")
def compiled_before() -> dict[Any, CompiledPipeline]:
    """What was compiled already; compiling takes a second, and most tests are not about it."""
    return {}


CONNECTION = {
    *("host", "ui_url", "namespace", "experiment", "service_account", "sign_in", "ca_file"),
    *("request_timeout_s", "request_retries", "poll_s"),
}


@pytest.fixture
def compile_once(
    compiled_before: dict[Any, CompiledPipeline], monkeypatch: pytest.MonkeyPatch
) -> None:
    def compile_unless_known(pipeline: Any, settings: Settings, *rest: Any) -> CompiledPipeline:
        content = settings.model_dump(mode="json")
        content["kubeflow"] = {
            key: value for key, value in content["kubeflow"].items() if key not in CONNECTION
        }
        key = repr((content, rest))
        if key not in compiled_before:
            compiled_before[key] = compile_pipeline(pipeline, settings, *rest)
        return compiled_before[key]

    monkeypatch.setattr("ml_pipeline.deployment.cli.compile_pipeline", compile_unless_known)


@pytest.fixture
def deployer(
    kubeflow: KubeflowServer,
    compile_once: None,
    s3_root: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Deployer:
    monkeypatch.setattr("ml_pipeline.deployment.kubeflow.client.BACKOFF_S", 0.01)
    # The command line sets both for the tasks that it starts; no other test shall inherit them.
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.setenv("ML_PIPELINE_ENV", "dev")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", s3_root)
    deployer = Deployer(monkeypatch)
    deployer.set(host=kubeflow.url, namespace=NAMESPACE, poll_s="0.01", request_timeout_s="10")
    return deployer
