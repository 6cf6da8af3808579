"""Runs on Kubeflow: starting them, and waiting for their end."""

import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import kfp_server_api

from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.kubeflow.tasks import (
    Step,
    StepProgress,
    Workflow,
    failures_of,
    progress_of,
    steps_of,
    workflow_in,
    workflow_of_tasks,
)
from ml_pipeline.deployment.kubeflow.upload import (
    VERSIONS_PER_PAGE,
    find_pipeline,
    newest_version,
    versions_of,
)
from ml_pipeline.errors import DeploymentError, KubeflowConflictError, KubeflowNotFoundError

_NOT_A_WORKFLOW = (
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
    zlib.error,
)
"""Errors of reading a workflow."""
ENDED = {"SUCCEEDED", "SKIPPED", "FAILED", "CANCELED"}


@dataclass(frozen=True)
class StartedRun:
    """Run accepted by Kubeflow.

    Attributes:
        name: Display name.
        version: Name of the pipeline's version.
        url: Address in the user interface.
        steps: The steps of the pipeline by the id of their task.
    """

    run_id: str
    name: str
    version: str
    url: str
    steps: Mapping[str, Step]


@dataclass(frozen=True)
class RunEnd:
    """Result of a finished run.

    Attributes:
        state: SUCCEEDED, SKIPPED, FAILED or CANCELED.
        reasons: One line per failed step, with Kubeflow's message.
    """

    state: str
    reasons: tuple[str, ...]


def find_version(
    client: KubeflowClient, pipeline: str, environment: str, version: str | None = None
) -> Any:
    """Return the version with the given name, or the newest version of the environment.

    Raises:
        KubeflowNotFoundError: The pipeline or version does not exist.
    """
    existing = find_pipeline(client, pipeline)
    if existing is None:
        raise KubeflowNotFoundError(
            f"Kubeflow has no pipeline '{pipeline}' yet. Upload it: python -m ml_pipeline update."
        )
    if version is None:
        chosen = newest_version(client, existing.pipeline_id, "tags.environment", environment)
        requested = f"for the environment {environment} yet (upload: python -m ml_pipeline update)"
    else:
        chosen = newest_version(client, existing.pipeline_id, "name", version)
        requested = f"'{version}'"
    if chosen is None:
        newest = islice(versions_of(client, existing.pipeline_id), VERSIONS_PER_PAGE)
        names = ", ".join(str(each.name) for each in newest)
        raise KubeflowNotFoundError(
            f"The pipeline '{pipeline}' has no version {requested}; newest: {names or 'none'}."
        )
    return chosen


def experiment_id(client: KubeflowClient, *, create: bool = True) -> str | None:
    """Return the id of the configured experiment; create the experiment if it is missing."""
    name = client.settings.experiment
    experiment = _find_experiment(client, name)
    if experiment is None and create:
        try:
            experiment = client.call(
                f"create the experiment {name}",
                client.experiments.experiment_service_create_experiment,
                kfp_server_api.V2beta1Experiment(display_name=name, **client.namespace),
            )
        except KubeflowConflictError:  # another client created it first
            experiment = _find_experiment(client, name)
    return str(experiment.experiment_id) if experiment else None


def start_run(
    client: KubeflowClient,
    pipeline: str,
    environment: str,
    parameters: Mapping[str, str],
    version: str | None = None,
) -> StartedRun:
    """Start a run in the configured experiment.

    Args:
        client: Kubeflow.
        pipeline: Name of the pipeline.
        environment: Name of the environment.
        parameters: The run parameters that are not empty.
        version: Name of the version. If unset, the newest of the environment.

    Raises:
        KubeflowNotFoundError: The pipeline or version does not exist.
    """
    chosen = find_version(client, pipeline, environment, version)
    # The time first: lists show some 25 characters, and all runs are of one pipeline.
    name = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {pipeline}"
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
        version=str(chosen.name),
        url=client.link(f"runs/details/{run.run_id}"),
        steps=steps_of(chosen.pipeline_spec or {}),
    )


def follow_run(
    client: KubeflowClient,
    run: StartedRun,
    on_change: Callable[[StepProgress], None],
    sleep: Callable[[float], None] = time.sleep,
) -> RunEnd:
    """Wait until a run has ended, and return its result.

    Args:
        client: Kubeflow.
        run: The run.
        on_change: Called with each step whose progress changed.
        sleep: Function that waits for a number of seconds.
    """
    shown: dict[str, str] = {}
    while True:
        answer = client.call("check the run", client.runs.run_service_get_run, run.run_id)
        workflow = _workflow_of(client, answer)
        for progress in progress_of(workflow, run.steps):
            line = f"{progress.state} {progress.text}"
            if shown.get(progress.step.name) != line:
                shown[progress.step.name] = line
                on_change(progress)
        if answer.state in ENDED:
            message = answer.error.message if answer.error and answer.error.message else ""
            reasons = [message, *failures_of(workflow, run.steps)]
            return RunEnd(str(answer.state), tuple(client.redact(r) for r in reasons if r))
        sleep(client.settings.poll_s)


def _workflow_of(client: KubeflowClient, run: Any) -> Workflow:
    manifest = client.workflow(run.run_id)
    if manifest:
        try:
            return workflow_in(manifest)
        except _NOT_A_WORKFLOW as error:
            raise DeploymentError(
                "Cannot read the workflow of the run: the server's answer is not a workflow "
                f"({type(error).__name__}). The run continues."
            ) from error
    return workflow_of_tasks((run.run_details.task_details if run.run_details else None) or [])


def _find_experiment(client: KubeflowClient, name: str) -> Any | None:
    experiments = client.each(
        f"look for the experiment {name}",
        client.experiments.experiment_service_list_experiments,
        "experiments",
        **client.namespace,
    )
    return next((each for each in experiments if each.display_name == name), None)
