"""Asks Kubernetes why a step did not end, and whether somebody terminated the run.

The records show that a step was lost, not why. Kubernetes knows, as long as the pod exists, and the
service account of a run may ask (role `pipeline-runner` of Kubeflow Pipelines). Whatever goes wrong
here costs the reason, never the publication.
"""

import json
import logging
import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

ACCOUNT_FOLDER = Path("/var/run/secrets/kubernetes.io/serviceaccount")
TIMEOUT_S = 5.0
"""Longest wait for Kubernetes, per connection and read."""
LARGEST_ANSWER = 8_000_000
"""Bytes; a workflow is 1 MiB at most, and Kubernetes adds little to it."""
CONTAINER = "main"
"""Argo's name for the container that runs the step."""
STEP_LABEL = "app.kubernetes.io/component"
"""The label of a pod that names its step."""

_log = logging.getLogger(__name__)
Document = Mapping[str, Any]


@dataclass(frozen=True)
class PodLoss:
    """Why a pod did not bring its step to its end.

    Attributes:
        reason: One word of Kubernetes, such as `OOMKilled` or `Evicted`.
        sentence: The reason for people, without a full stop.
    """

    reason: str
    sentence: str


class Kubernetes:
    """Reads pods and workflows of this pod's namespace; after the first fault it asks no more."""

    def __init__(self, connect: Callable[[], HTTPConnection], token: str, namespace: str) -> None:
        """Prepare to ask; `connect` opens a connection to the API server."""
        self._connect = connect
        self._headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        self._namespace = quote(namespace, safe="")
        self._answers = True
        self._pods: dict[str, Sequence[Document]] = {}

    @classmethod
    def of_this_pod(
        cls, environ: Mapping[str, str] = os.environ, folder: Path = ACCOUNT_FOLDER
    ) -> "Kubernetes | None":
        """Return the API of the cluster that this pod runs in. Returns None outside of a cluster.

        Args:
            environ: Environment variables.
            folder: Where Kubernetes puts token, certificate and namespace of the service account.
        """
        host = environ.get("KUBERNETES_SERVICE_HOST")
        if not host:
            return None
        try:
            token, namespace = ((folder / name).read_text() for name in ("token", "namespace"))
        except OSError:  # the pod was not given an account
            return None
        port = int(environ.get("KUBERNETES_SERVICE_PORT", "443"))

        def connect() -> HTTPConnection:
            trust = ssl.create_default_context(cafile=str(folder / "ca.crt"))
            return HTTPSConnection(host, port, timeout=TIMEOUT_S, context=trust)

        return cls(connect, token.strip(), namespace.strip())

    def loss_of(self, pod: str) -> PodLoss | None:
        """Return why a pod was lost. Returns None if Kubernetes does not say."""
        found = self._get(f"/api/v1/namespaces/{self._namespace}/pods/{quote(pod, safe='')}")
        return loss_in(found) if found is not None else None

    def loss_at_start(self, run_id: str, step: str, batch: str = "") -> PodLoss | None:
        """Return why the pod of a step was lost that left no record.

        Args:
            run_id: Identifies the run.
            step: Name of the step.
            batch: Text of the batch that the pod takes; empty for a step of the whole run.

        Returns:
            The reason. None if Kubernetes does not say, or no such pod failed.
        """
        lost = (pod for pod in self._pods_of(run_id, step) if _has_failed(pod, batch))
        return next(filter(None, map(loss_in, lost)), None)

    def is_terminated(self, run_id: str) -> bool | None:
        """Return whether somebody terminated the run. Returns None if Kubernetes does not say."""
        query = urlencode({"labelSelector": f"pipeline/runid={run_id}"})
        found = self._get(
            f"/apis/argoproj.io/v1alpha1/namespaces/{self._namespace}/workflows?{query}"
        )
        items = (found or {}).get("items")
        # Kubeflow terminates a run by setting the deadline of its workflow to 0.
        return items[0]["spec"].get("activeDeadlineSeconds") == 0 if items else None

    def _pods_of(self, run_id: str, step: str) -> Sequence[Document]:
        if step not in self._pods:
            labels = f"pipeline/runid={run_id},{STEP_LABEL}={step.replace('_', '-')}"
            query = urlencode({"labelSelector": labels})
            found = self._get(f"/api/v1/namespaces/{self._namespace}/pods?{query}")
            self._pods[step] = (found or {}).get("items") or ()
        return self._pods[step]

    def _get(self, path: str) -> Document | None:
        if not self._answers:
            return None
        try:
            status, content = self._request(path)
            if status == HTTPStatus.NOT_FOUND:  # the pod is gone; others may be there
                return None
            found = json.loads(content) if status == HTTPStatus.OK else None
        except (OSError, HTTPException, ValueError) as error:
            status, found = str(error), None
        if not isinstance(found, dict):
            self._answers = False
            _log.warning("Kubernetes does not say what became of the pods (%s)", status)
            return None
        return found

    def _request(self, path: str) -> tuple[int | str, bytes]:
        connection = self._connect()
        try:
            connection.request("GET", path, headers=self._headers)
            response = connection.getresponse()
            return response.status, response.read(LARGEST_ANSWER)
        finally:
            connection.close()


def loss_in(pod: Document) -> PodLoss | None:
    """Return why a pod was lost, from its description in the Kubernetes API.

    Args:
        pod: The object `Pod`, v1.

    Returns:
        The reason. None if the pod has not ended.
    """
    status: Document = pod.get("status", {})
    if status.get("reason"):  # of the whole pod: Evicted, DeadlineExceeded, NodeLost, ...
        message = str(status.get("message", "")).strip().rstrip(".")
        explained = f": {message}" if message else ""
        return PodLoss(status["reason"], f"its pod ended, {status['reason']}{explained}")
    states = _named(status.get("containerStatuses", ()))
    ended = states.get("state", {}).get("terminated") or states.get("lastState", {}).get(
        "terminated"
    )
    if not ended:
        return None
    reason, code = ended.get("reason", "Error"), ended.get("exitCode")
    if reason != "OOMKilled":
        return PodLoss(reason, f"its container ended, {reason}, exit code {code}")
    container = _named(pod.get("spec", {}).get("containers", ()))
    limit = container.get("resources", {}).get("limits", {}).get("memory")
    return PodLoss(
        reason,
        "it used more memory than its limit"
        + (f" of {limit}" if limit else "")
        + f" and was killed (OOMKilled, exit code {code}); raise memory_limit of the step in "
        "kubeflow.steps",
    )


def _has_failed(pod: Document, batch: str) -> bool:
    """Return whether a pod failed that took this batch; Kubeflow passes it in the command."""
    container = _named(pod.get("spec", {}).get("containers", ()))
    command = (*container.get("command", ()), *container.get("args", ()))
    is_of_batch = not batch or any(json.dumps(batch) in part for part in command)
    return pod.get("status", {}).get("phase") == "Failed" and is_of_batch


def _named(containers: Any) -> Document:
    return next((each for each in containers if each.get("name") == CONTAINER), {})
