"""Check of the oldest supported Kubeflow Pipelines version."""

import re

from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.errors import DeploymentError

OLDEST = (2, 17, 0)
"""Older versions do not pass the due time of a scheduled run, and have no tags."""

_RELEASE = re.compile(r"v?(\d+)\.(\d+)\.(\d+)")


def check_server_version(client: KubeflowClient) -> str:
    """Reject a Kubeflow Pipelines version that is too old.

    Returns:
        A warning if the server reports no comparable release; otherwise empty.

    Raises:
        DeploymentError: The server is too old or does not answer.
    """
    version = client.server_version()
    oldest = ".".join(map(str, OLDEST))
    release = _RELEASE.match(version)
    if release is None:
        return (
            f"{client.settings.host} reports no release of Kubeflow Pipelines "
            f"({version or 'none'}); {oldest} or newer is required."
        )
    if tuple(int(part) for part in release.groups()) < OLDEST:
        raise DeploymentError(
            f"{client.settings.host} runs Kubeflow Pipelines {version}; {oldest} or newer is "
            "required. Nothing was uploaded."
        )
    return ""
