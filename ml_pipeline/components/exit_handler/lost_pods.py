"""Queries to Kubernetes: why a step did not end, and whether somebody terminated the run.

The records show that a step was lost, not why. Kubernetes knows, as long as the pod exists, and the
service account of a run may ask (role `pipeline-runner` of Kubeflow Pipelines). A failed query
costs only the reason, never the publication.
"""

import json
import logging
import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

ACCOUNT_FOLDER = Path("/var/run/secrets/kubernetes.io/serviceaccount")
TIMEOUT_S = 5.0
"""Longest wait for Kubernetes, per connection and per read."""
LARGEST_ANSWER = 8_000_000
"""Bytes; a workflow has at most 1 MiB, and Kubernetes adds little to it."""
CONTAINER = "main"
"""Argo's name of the container that runs the step."""
STEP_LABEL = "app.kubernetes.io/component"
"""Label of a pod with the name of its step."""

_log = logging.getLogger(__name__)
Document = Mapping[str, Any]


@dataclass(frozen=True)
class PodLoss:
    """Reason why a pod ended before its step.

    Attributes:
        reason: Kubernetes's word for it, such as `OOMKilled` or `Evicted`.
        sentence: The reason for display, without a full stop.
    """

    reason: str
    sentence: str


class Kubernetes:
    """Reader of the pods and workflows in this pod's namespace; gives up after the first fault."""

    def __init__(self, connect: Callable[[], HTTPConnection], token: str, namespace: str) -> None:
        """Initialise the reader; `connect` opens a connection to the API server."""
        self._connect = connect
        self._headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        self._namespace = f"namespaces/{quote(namespace, safe='')}"
        self._answers = True
        self._pods: dict[str, Sequence[Document]] = {}

    @classmethod
    def of_this_pod(
        cls, environ: Mapping[str, str] = os.environ, folder: Path = ACCOUNT_FOLDER
    ) -> "Kubernetes | None":
        """Return the API of the cluster that this pod runs in. Returns None outside of a cluster.

        Kubernetes puts token, certificate and namespace of the service account into `folder`.
        """
        host = environ.get("KUBERNETES_SERVICE_HOST")
        if not host:
            return None
        try:
            token, namespace = ((folder / name).read_text() for name in ("token", "namespace"))
        except OSError:  # the pod has no service account
            return None
        port = int(environ.get("KUBERNETES_SERVICE_PORT", "443"))

        def connect() -> HTTPConnection:
            trust = ssl.create_default_context(cafile=str(folder / "ca.crt"))
            return HTTPSConnection(host, port, timeout=TIMEOUT_S, context=trust)

        return cls(connect, token.strip(), namespace.strip())

    def loss_of(self, pod: str) -> PodLoss | None:
        """Return why a pod was lost. Returns None if Kubernetes does not say."""
        description = self._get(f"/api/v1/{self._namespace}/pods/{quote(pod, safe='')}")
        return None if description is None else loss_in(description)

    def loss_at_start(self, run_id: str, step: str, batch: str = "") -> PodLoss | None:
        """Return why the pod of a step without a record was lost.

        Args:
            run_id: Id of the run.
            step: Name of the step.
            batch: Text of the batch that the pod processes; empty for a step of the whole run.

        Returns:
            The reason. None if Kubernetes does not say, or no such pod failed.
        """
        if step not in self._pods:
            labels = f"pipeline/runid={run_id},{STEP_LABEL}={step.replace('_', '-')}"
            self._pods[step] = self._list("/api/v1", "pods", labels)
        lost = (pod for pod in self._pods[step] if _has_failed(pod, batch))
        return next(filter(None, map(loss_in, lost)), None)

    def is_terminated(self, run_id: str) -> bool | None:
        """Return whether somebody terminated the run. Returns None if Kubernetes does not say."""
        labels = f"pipeline/runid={run_id}"
        workflows = self._list("/apis/argoproj.io/v1alpha1", "workflows", labels)
        # Kubeflow terminates a run by setting the deadline of its workflow to 0.
        return workflows[0]["spec"].get("activeDeadlineSeconds") == 0 if workflows else None

    def _list(self, api: str, kind: str, labels: str) -> Sequence[Document]:
        query = urlencode({"labelSelector": labels})
        answer = self._get(f"{api}/{self._namespace}/{kind}?{query}")
        return (answer or {}).get("items") or ()

    def _get(self, path: str) -> Document | None:
        if not self._answers:
            return None
        try:
            with closing(self._connect()) as connection:
                connection.request("GET", path, headers=self._headers)
                response = connection.getresponse()
                status, content = str(response.status), response.read(LARGEST_ANSWER)
            if response.status == HTTPStatus.NOT_FOUND:  # this pod is gone; others may exist
                return None
            answer = json.loads(content) if response.status == HTTPStatus.OK else None
        except (OSError, HTTPException, ValueError) as error:
            status, answer = str(error), None
        if isinstance(answer, dict):
            return answer
        self._answers = False
        _log.warning("Kubernetes gave no information about the pods (%s)", status)
        return None


def loss_in(pod: Document) -> PodLoss | None:
    """Return why a pod was lost, from its Kubernetes object. Returns None if it has not ended."""
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
    """Return whether the pod failed and processed this batch, which is part of its command."""
    container = _named(pod.get("spec", {}).get("containers", ()))
    command = (*container.get("command", ()), *container.get("args", ()))
    is_of_batch = not batch or any(json.dumps(batch) in part for part in command)
    return pod.get("status", {}).get("phase") == "Failed" and is_of_batch


def _named(containers: Any) -> Document:
    return next((each for each in containers if each.get("name") == CONTAINER), {})
