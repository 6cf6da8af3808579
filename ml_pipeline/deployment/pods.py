"""From the settings of a step to what the compiled pipeline says about its pod.

A pipeline of that one step is configured through kfp's own functions and compiled; what they wrote
is taken over. So how kfp writes it down is kfp's business.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from kfp import compiler, dsl, kubernetes

from config.kubeflow import PodSettings


@dataclass(frozen=True)
class PodSpec:
    """What the settings of a step add to the compiled pipeline.

    Attributes:
        task: Caching, retries and the name that people see; per task.
        container: Resources and environment variables; per executor.
        platform: What only Kubernetes knows, such as secrets and tolerations; per executor.
    """

    task: dict[str, Any]
    container: dict[str, Any]
    platform: dict[str, Any]


def pod_spec(title: str, pod: PodSettings, env: Mapping[str, str]) -> PodSpec:
    """What the settings of a step add to the compiled pipeline.

    Args:
        title: The name that people see.
        pod: The settings of the step.
        env: Further environment variables.
    """

    @dsl.container_component
    def step() -> dsl.ContainerSpec:
        return dsl.ContainerSpec(image="any", command=["true"])

    @dsl.pipeline(name="one-step")
    def one_step() -> None:
        _configure(step(), title, pod, env)

    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "pipeline.yaml"
        compiler.Compiler().compile(one_step, str(package))
        spec, *platforms = yaml.safe_load_all(package.read_text("utf-8"))
    task = spec["root"]["dag"]["tasks"]["step"]
    container = spec["deploymentSpec"]["executors"]["exec-step"]["container"]
    platform = platforms[0]["platforms"]["kubernetes"]["deploymentSpec"]["executors"]["exec-step"]
    return PodSpec(
        task={
            key: task[key] for key in ("cachingOptions", "retryPolicy", "taskInfo") if key in task
        },
        container={key: container[key] for key in ("resources", "env") if key in container},
        platform=platform,
    )


def _configure(
    task: dsl.PipelineTask, title: str, pod: PodSettings, env: Mapping[str, str]
) -> None:
    task.set_display_name(title)
    task.set_caching_options(pod.caching)
    task.set_cpu_request(pod.cpu_request).set_cpu_limit(pod.cpu_limit)
    task.set_memory_request(pod.memory_request).set_memory_limit(pod.memory_limit)
    if pod.retries:
        task.set_retry(
            pod.retries,
            backoff_duration=f"{pod.retry_backoff_s}s",
            backoff_factor=pod.retry_backoff_factor,
            backoff_max_duration=f"{pod.retry_backoff_max_s}s",
        )
    for name, value in sorted((pod.env | dict(env)).items()):
        task.set_env_variable(name, value)
    _configure_kubernetes(task, pod)


def _configure_kubernetes(task: dsl.PipelineTask, pod: PodSettings) -> None:
    kubernetes.set_timeout(task, pod.timeout_s)
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
