from collections.abc import Callable
from typing import Any

import pytest
import yaml
from kfp import dsl

from config.load import load_settings
from ml_pipeline.deployment.package.compile import CompiledPipeline, compile_pipeline
from ml_pipeline.pipeline import build_pipeline

Compile = Callable[..., CompiledPipeline]


def compile_with(environment: str = "prod", **variables: str) -> CompiledPipeline:
    """The pipeline, compiled with settings of the section kubeflow given as variables."""
    environ = {f"ML_PIPELINE_KUBEFLOW__{key.upper()}": value for key, value in variables.items()}
    settings = load_settings(environment, environ=environ)
    return compile_pipeline(
        build_pipeline(settings, dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER),
        settings,
        environment,
        {"ML_PIPELINE_STORAGE__ROOT": "s3://bucket"},
    )


class Loaded:
    """A compiled pipeline, read back."""

    def __init__(self, text: str) -> None:
        self.spec, platform = yaml.load_all(text, Loader=yaml.CSafeLoader)
        self.platform = platform["platforms"]["kubernetes"]["deploymentSpec"]["executors"]
        self.containers = {
            label: executor["container"]
            for label, executor in self.spec["deploymentSpec"]["executors"].items()
        }
        self.tasks: dict[str, dict[str, Any]] = {
            name: task
            for component in (self.spec["root"], *self.spec["components"].values())
            for name, task in component.get("dag", {}).get("tasks", {}).items()
        }

    def env(self, label: str) -> dict[str, str]:
        return {entry["name"]: entry["value"] for entry in self.containers[label]["env"]}


@pytest.fixture(scope="session")
def compiled() -> CompiledPipeline:
    return compile_with()


@pytest.fixture(scope="session")
def loaded(compiled: CompiledPipeline) -> Loaded:
    return Loaded(compiled.text)
