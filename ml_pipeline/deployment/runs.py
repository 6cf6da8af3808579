"""Starts a run on Kubeflow and follows it."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import kfp_server_api

from ml_pipeline.deployment.client import KubeflowClient
from ml_pipeline.deployment.upload import find_pipeline, is_for, version_label, versions_of
from ml_pipeline.errors import KubeflowConflictError, KubeflowNotFoundError

ENDED = {"SUCCEEDED", "SKIPPED", "FAILED", "CANCELED"}
RUNTIME_DRIVERS = ("-driver", "system-")
"""Tasks that Kubeflow adds itself; nobody wants to follow them."""


@dataclass(frozen=True)
class StartedRun:
    """A run that Kubeflow accepted."""

    run_id: str
    name: str
    version: str
    url: str


@dataclass(frozen=True)
class TaskState:
    """What a task of a run is doing."""

    name: str
    state: str


def find_version(
    client: KubeflowClient, pipeline: str, environment: str, version: str | None = None
) -> Any:
    """A version of the pipeline: the newest of the environment, or the one of this name.

    Raises:
        KubeflowNotFoundError: There is no such pipeline or version.
    """
    found = find_pipeline(client, pipeline)
    if found is None:
        raise KubeflowNotFoundError(
            f"Kubeflow has no pipeline '{pipeline}' yet: upload it with --type update."
        )
    names: list[str] = []
    for each in versions_of(client, found.pipeline_id):
        names.append(version_label(each))
        if is_for(each, environment) if version is None else names[-1] == version:
            return each
    wanted = f"'{version}'"
    if version is None:
        wanted = f"for the environment {environment} yet: upload it with --type update"
    raise KubeflowNotFoundError(
        f"The pipeline '{pipeline}' has no version {wanted}; "
        f"newest: {', '.join(names[:5]) or 'none'}."
    )


def experiment_id(client: KubeflowClient, *, create: bool = True) -> str | None:
    """The id of the configured experiment, which is created when it is missing."""
    name = client.settings.experiment
    found = _find_experiment(client, name)
    if found is None and create:
        namespace = {"namespace": client.settings.namespace} if client.settings.namespace else {}
        try:
            found = client.call(
                f"create the experiment {name}",
                client.experiments.experiment_service_create_experiment,
                kfp_server_api.V2beta1Experiment(display_name=name, **namespace),
            )
        except KubeflowConflictError:  # another one was faster
            found = _find_experiment(client, name)
    return str(found.experiment_id) if found else None


def start_run(
    client: KubeflowClient,
    pipeline: str,
    environment: str,
    parameters: Mapping[str, str],
    version: str | None = None,
) -> StartedRun:
    """Starts a run in the configured experiment.

    Args:
        client: Kubeflow.
        pipeline: Name of the pipeline.
        environment: Name of the environment.
        parameters: The run parameters that are not empty.
        version: Name of the version; none: the newest of the environment.
    """
    chosen = find_version(client, pipeline, environment, version)
    name = f"{pipeline} {datetime.now(UTC):%Y-%m-%d %H:%M:%S}"
    run = client.call(
        "start the run",
        client.runs.run_service_create_run,
        kfp_server_api.V2beta1Run(
            display_name=name,
            experiment_id=experiment_id(client),
            pipeline_version_reference=kfp_server_api.V2beta1PipelineVersionReference(
                pipeline_id=chosen.pipeline_id, pipeline_version_id=chosen.pipeline_version_id
            ),
            runtime_config=kfp_server_api.V2beta1RuntimeConfig(parameters=dict(parameters)),
            service_account=client.settings.service_account or None,
        ),
    )
    return StartedRun(
        run_id=run.run_id,
        name=name,
        version=version_label(chosen),
        url=client.link(f"runs/details/{run.run_id}"),
    )


def follow_run(
    client: KubeflowClient,
    run_id: str,
    on_change: Callable[[TaskState], None],
    sleep: Callable[[float], None] = time.sleep,
) -> tuple[str, str]:
    """Waits until a run has ended.

    Args:
        client: Kubeflow.
        run_id: Identifies the run.
        on_change: Called with each task whose state changed.
        sleep: Waits some seconds.

    Returns:
        The state of the run and, when it failed, what Kubeflow says about it.
    """
    seen: dict[str, str] = {}
    while True:
        run = client.call("look at the run", client.runs.run_service_get_run, run_id)
        for task_id, task in _tasks(run):
            if seen.get(task_id) != task.state:
                seen[task_id] = task.state
                on_change(task)
        if run.state in ENDED:
            said = run.error.message if run.error and run.error.message else ""
            return str(run.state), client.redact(said)
        sleep(client.settings.poll_s)


def _tasks(run: Any) -> Iterator[tuple[str, TaskState]]:
    details = (run.run_details.task_details if run.run_details else None) or []
    for task in sorted(details, key=lambda task: (str(task.start_time or ""), task.task_id or "")):
        name = str(task.display_name or "")
        if name and task.state and not any(part in name for part in RUNTIME_DRIVERS):
            yield str(task.task_id), TaskState(name, str(task.state))


def _find_experiment(client: KubeflowClient, name: str) -> Any | None:
    namespace = {"namespace": client.settings.namespace} if client.settings.namespace else {}
    experiments = client.each(
        f"look for the experiment {name}",
        client.experiments.experiment_service_list_experiments,
        "experiments",
        **namespace,
    )
    return next((each for each in experiments if each.display_name == name), None)
