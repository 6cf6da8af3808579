"""The oldest Kubeflow Pipelines that the pipeline runs on."""

import re

from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.errors import DeploymentError

OLDEST = (2, 17, 0)
"""Older ones do not hand over the time at which a scheduled run was due, and know no tags."""

_RELEASE = re.compile(r"v?(\d+)\.(\d+)\.(\d+)")


def check_server_version(client: KubeflowClient) -> str:
    """Refuse a Kubeflow Pipelines that is too old.

    Returns:
        A warning if the server states no release that can be compared, else nothing.

    Raises:
        DeploymentError: It is too old, or does not answer.
    """
    stated = client.server_version()
    oldest = ".".join(map(str, OLDEST))
    release = _RELEASE.match(stated)
    if release is None:
        return (
            f"{client.settings.host} states no release of Kubeflow Pipelines "
            f"({stated or 'none'}); {oldest} or newer is needed."
        )
    if tuple(int(part) for part in release.groups()) < OLDEST:
        raise DeploymentError(
            f"{client.settings.host} runs Kubeflow Pipelines {stated}; {oldest} or newer is "
            "needed. Nothing was uploaded."
        )
    return ""
