"""Conversion of a step's settings into the pod specification of the compiled pipeline.

A pipeline of that single step is configured with kfp's own functions and compiled, and the result
is copied. The format is therefore left to kfp.
"""

import math
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from kfp import compiler, dsl, kubernetes
from kfp.dsl.base_component import BaseComponent

from config.kubeflow import KubeflowSettings, PodSettings
from config.kubernetes import parse_quantity

COMPONENT_LABEL = "app.kubernetes.io/component"
SECONDS_PER_DAY = 86_400


@dataclass(frozen=True)
class PodSpec:
    """Parts of the compiled pipeline that come from the settings of a step.

    Attributes:
        task: Caching, retries and display name; per task.
        container: Resources and environment variables; per executor.
        platform: Settings specific to Kubernetes, such as secrets and tolerations; per executor.
    """

    task: dict[str, Any]
    container: dict[str, Any]
    platform: dict[str, Any]


def pod_spec(step: str, pod: PodSettings, env: Mapping[str, str]) -> PodSpec:
    """Return the parts of the compiled pipeline that come from the settings of a step.

    Args:
        step: Name of the step, which is also a label of its pods.
        pod: The settings of the step.
        env: Further environment variables.
    """
    label = {COMPONENT_LABEL: step.replace("_", "-")}
    pod = pod.model_copy(update={"labels": label | pod.labels})
    spec, platform = _compile_one_step(lambda task: _configure(task, step, pod, env))
    task = spec["root"]["dag"]["tasks"]["step"]
    container = spec["deploymentSpec"]["executors"]["exec-step"]["container"]
    return PodSpec(
        task={
            key: task[key] for key in ("cachingOptions", "retryPolicy", "taskInfo") if key in task
        },
        container={key: container[key] for key in ("resources", "env") if key in container},
        platform=platform["deploymentSpec"]["executors"]["exec-step"],
    )


def pipeline_config(kubeflow: KubeflowSettings) -> dict[str, Any]:
    """Return the Kubernetes part of the pipeline that comes from the settings of a run.

    It has the key `pipelineConfig`, or is empty if the installation decides everything.
    """
    days = kubeflow.run_retention_days
    retention = None if days is None else days * SECONDS_PER_DAY
    # All three, because a stock installation sets all three, and narrower ones take precedence.
    config = dsl.PipelineConfig(
        ttl_seconds_after_finished=retention,
        ttl_seconds_after_success=retention,
        ttl_seconds_after_failure=retention,
        active_deadline_seconds=kubeflow.run_timeout_s,
    )
    _, platform = _compile_one_step(lambda _: None, config)
    return {key: value for key, value in platform.items() if key == "pipelineConfig"}


def _compile_one_step(
    configure: Callable[[dsl.PipelineTask], None], config: dsl.PipelineConfig | None = None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a compiled pipeline of one step, and its part for Kubernetes."""

    @dsl.container_component
    def step() -> dsl.ContainerSpec:
        return dsl.ContainerSpec(image="any", command=["true"])

    @dsl.pipeline(name="one-step", pipeline_config=config)
    def one_step() -> None:
        configure(step())

    spec, *platforms = compile_with_kfp(one_step)
    return spec, platforms[0]["platforms"]["kubernetes"] if platforms else {}


def compile_with_kfp(pipeline: BaseComponent) -> list[dict[str, Any]]:
    """Return the compiled specification and, if there is one, its part for Kubernetes."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "pipeline.yaml"
        compiler.Compiler().compile(pipeline, str(package))
        return list(yaml.safe_load_all(package.read_text("utf-8")))


def _configure(task: dsl.PipelineTask, step: str, pod: PodSettings, env: Mapping[str, str]) -> None:
    task.set_display_name(step.replace("_", " ").capitalize())
    task.set_caching_options(pod.caching)
    task.set_cpu_request(_cpu(pod.cpu_request)).set_cpu_limit(_cpu(pod.cpu_limit))
    task.set_memory_request(_memory(pod.memory_request)).set_memory_limit(_memory(pod.memory_limit))
    if pod.retries:
        task.set_retry(
            pod.retries,
            backoff_duration=f"{pod.retry_backoff_s}s",
            backoff_factor=pod.retry_backoff_factor,
            backoff_max_duration=f"{_longest_attempts_s(pod)}s",
        )
    for name, value in sorted((pod.env | dict(env)).items()):
        task.set_env_variable(name, value)
    _configure_kubernetes(task, pod)


def _longest_attempts_s(pod: PodSettings) -> int:
    """Return the longest duration of all attempts and the waits between them, in seconds.

    Argo counts its `maxDuration` from the start of the first attempt: after that time, it starts no
    further attempt and stops a running one.
    """
    waits: int = sum(
        pod.retry_backoff_s * pod.retry_backoff_factor**retry for retry in range(pod.retries)
    )
    return (pod.retries + 1) * pod.timeout_s + waits


def _cpu(quantity: str) -> str:
    """Return a CPU quantity in a unit that kfp accepts; it knows fewer units than Kubernetes."""
    if re.fullmatch(r"([0-9]*\.)?[0-9]+m?", quantity):
        return quantity
    return f"{math.ceil(parse_quantity(quantity) * 1000)}m"


def _memory(quantity: str) -> str:
    """Return a memory quantity in a unit that kfp accepts; it knows fewer than Kubernetes."""
    if re.fullmatch(r"[0-9]+([KMGTPE]i|[MGTPE])?", quantity):
        return quantity
    return str(math.ceil(parse_quantity(quantity)))


def _configure_kubernetes(task: dsl.PipelineTask, pod: PodSettings) -> None:
    kubernetes.set_timeout(task, pod.timeout_s)
    if pod.run_as_user is not None:
        kubernetes.set_security_context(task, run_as_user=pod.run_as_user, run_as_non_root=True)
    if pod.image_pull_policy is not None:
        kubernetes.set_image_pull_policy(task, pod.image_pull_policy)
    for key, value in sorted(pod.labels.items()):
        kubernetes.add_pod_label(task, key, value)
    for key, value in sorted(pod.node_selector.items()):
        kubernetes.add_node_selector(task, key, value)
    for toleration in pod.tolerations:
        kubernetes.add_toleration(task, **toleration.model_dump())
    for entry in pod.secret_env:
        kubernetes.use_secret_as_env(
            task, entry.secret, {key: variable for variable, key in sorted(entry.variables.items())}
        )
    if pod.image_pull_secrets:
        kubernetes.set_image_pull_secrets(task, list(pod.image_pull_secrets))
