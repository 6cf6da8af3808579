"""Custom resource that describes a Spark application to the Kubeflow Spark operator."""

import json
from collections.abc import Sequence
from typing import Any

from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.storage.digests import digest_of

GROUP = "sparkoperator.k8s.io"
VERSION = "v1beta2"
PLURAL = "sparkapplications"
_DIGITS = 32
"""Characters of the digest in a name. The operator adds suffixes, and a name of a service has at
most 63 characters."""


def application_name(run_id: str, work: str) -> str:
    """Return the name of the application for one part of a run, always the same for the same part.

    Args:
        run_id: Id of the run.
        work: Name of the part: a data scope, or a step of the whole run.
    """
    # The operator accepts only DNS labels that begin with a letter.
    return f"etl-{digest_of(json.dumps([run_id, work]).encode())[:_DIGITS]}"


def application(
    settings: SparkOperatorSettings,
    name: str,
    script: str,
    arguments: Sequence[str],
) -> dict[str, Any]:
    """Return the custom resource.

    Args:
        settings: Image, size and rights.
        name: Its name, from `application_name`.
        script: Address of the Python script, `s3://…`, which provides its code itself.
        arguments: Command-line arguments of the script.

    Raises:
        ConfigurationError: The script is not on S3.
    """
    return {
        "apiVersion": f"{GROUP}/{VERSION}",
        "kind": "SparkApplication",
        "metadata": {"name": name, "labels": dict(settings.labels)},
        "spec": {
            "type": "Python",
            "mode": "cluster",
            "sparkVersion": settings.spark_version,
            "image": settings.image,
            "mainApplicationFile": for_spark(script),
            "arguments": list(arguments),
            "sparkConf": dict(settings.spark_config),
            # Retries are up to Kubeflow.
            "restartPolicy": {"type": "Never"},
            "timeToLiveSeconds": settings.keep_s,
            "driver": {
                "cores": settings.driver_cores,
                "memory": settings.driver_memory,
                **_pod(settings),
            },
            "executor": {
                "instances": settings.executors,
                "cores": settings.executor_cores,
                "memory": settings.executor_memory,
                **_pod(settings),
            },
        },
    }


def _pod(settings: SparkOperatorSettings) -> dict[str, Any]:
    """Return what driver and executors have in common."""
    pod = {"serviceAccount": settings.service_account, "labels": dict(settings.labels)}
    environment = [{"secretRef": {"name": settings.secret}}]
    return {**pod, "envFrom": environment} if settings.secret else pod


def for_spark(address: str) -> str:
    """Return an address of our storage with the scheme of Hadoop's S3 client.

    Raises:
        ConfigurationError: It is not on S3.
    """
    if not address.startswith("s3://"):
        raise ConfigurationError(
            f"Spark on Kubernetes cannot access {address}: set storage.root to s3://bucket[/prefix]."
        )
    return f"s3a://{address.removeprefix('s3://')}"
