"""What the Kubernetes API says about a pod; its shape is that of the API reference, Pod v1."""

import json
import logging
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from ml_pipeline.components.exit_handler.lost_pods import STEP_LABEL, Kubernetes, PodLoss, loss_in
from ml_pipeline.deployment.package.pods import COMPONENT_LABEL

PODS = "/api/v1/namespaces/kubeflow/pods"
WORKFLOWS = "/apis/argoproj.io/v1alpha1/namespaces/kubeflow/workflows"


def pod(state: dict[str, Any], **status: Any) -> dict[str, Any]:
    """A pod of Kubeflow: Argo's `wait` stands next to the container of the step."""
    limits = {"cpu": "2", "memory": "8Gi"}
    done = {"terminated": {"exitCode": 0, "reason": "Completed"}}
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "run-1", "namespace": "kubeflow"},
        "spec": {
            "containers": [
                {"name": "wait", "resources": {}},
                {"name": "main", "resources": {"limits": limits, "requests": limits}},
            ]
        },
        "status": {
            "phase": "Failed",
            "containerStatuses": [
                {"name": "main", "restartCount": 0, "state": state, "lastState": {}},
                {"name": "wait", "restartCount": 0, "state": done, "lastState": {}},
            ],
            **status,
        },
    }


def terminated(reason: str, code: int) -> dict[str, Any]:
    times = {"startedAt": "2026-08-24T12:00:00Z", "finishedAt": "2026-08-24T12:00:09Z"}
    ended = {"exitCode": code, "reason": reason, "containerID": "containerd://1", **times}
    return {"terminated": ended}


KILLED = pod(terminated("OOMKilled", 137))


def test_container_that_was_killed_for_its_memory_says_so_with_its_limit() -> None:
    assert loss_in(KILLED) == PodLoss(
        "OOMKilled",
        "it used more memory than its limit of 8Gi and was killed (OOMKilled, exit code 137); "
        "raise memory_limit of the step in kubeflow.steps",
    )


def test_pod_that_was_evicted_says_why() -> None:
    message = "The node was low on resource: memory. "
    evicted = {"status": {"phase": "Failed", "reason": "Evicted", "message": message}}
    assert loss_in(evicted) == PodLoss(
        "Evicted", "its pod ended, Evicted: The node was low on resource: memory"
    )


def test_pod_past_its_deadline_has_no_message() -> None:
    late = pod(terminated("Error", 143), reason="DeadlineExceeded")
    assert loss_in(late) == PodLoss("DeadlineExceeded", "its pod ended, DeadlineExceeded")


def test_container_that_ended_otherwise_says_how() -> None:
    assert loss_in(pod(terminated("Error", 143))) == PodLoss(
        "Error", "its container ended, Error, exit code 143"
    )


def test_container_that_was_started_again_says_how_it_ended_before() -> None:
    again = pod({"running": {"startedAt": "2026-08-24T12:00:10Z"}})
    again["status"]["containerStatuses"][0]["lastState"] = terminated("OOMKilled", 137)
    assert (loss := loss_in(again)) is not None
    assert loss.reason == "OOMKilled"


@pytest.mark.parametrize("found", [{}, {"status": {}}, pod({"running": {}}), pod({"waiting": {}})])
def test_pod_that_has_not_ended_was_not_lost(found: dict[str, Any]) -> None:
    assert loss_in(found) is None


class ApiServer:
    """Answers as told, and notes what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, bytes]] = {}
        self.asked: list[str] = []
        self.authorization: str | None = None
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                server.authorization = self.headers["Authorization"]
                status, content = server.answers.get(self.path, (404, b'{"kind": "Status"}'))
                self.send_response(status)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def client(self) -> Kubernetes:
        port = self.http.server_address[1]
        return Kubernetes(lambda: HTTPConnection("127.0.0.1", port, timeout=5), "t0ken", "kubeflow")


@pytest.fixture
def api() -> Iterator[ApiServer]:
    server = ApiServer()
    thread = threading.Thread(target=server.http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.http.shutdown()
    thread.join()
    server.http.server_close()


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("ml_pipeline"), "handlers", [logging.NullHandler()])


def test_pod_is_asked_for_with_the_account_of_this_one(api: ApiServer) -> None:
    api.answers[f"{PODS}/run-1"] = (200, json.dumps(KILLED).encode())
    assert api.client().loss_of("run-1") == loss_in(KILLED)
    assert api.authorization == "Bearer t0ken"


def test_pod_that_is_gone_costs_its_reason_only(api: ApiServer) -> None:
    api.answers[f"{PODS}/run-2"] = (200, json.dumps(KILLED).encode())
    client = api.client()
    assert client.loss_of("run-1") is None
    assert client.loss_of("run-2") is not None


@pytest.mark.parametrize("answer", [(403, b"{}"), (500, b""), (200, b"no JSON"), (200, b"[]")])
def test_cluster_that_does_not_answer_is_asked_once(
    api: ApiServer, answer: tuple[int, bytes]
) -> None:
    api.answers[f"{PODS}/run-1"] = answer
    client = api.client()
    assert client.loss_of("run-1") is None
    assert client.is_terminated("42") is None
    assert api.asked == [f"{PODS}/run-1"]


def test_cluster_out_of_reach_is_asked_once() -> None:
    attempts: list[int] = []

    def connect() -> HTTPConnection:
        attempts.append(1)
        raise ConnectionRefusedError("no route")

    client = Kubernetes(connect, "t0ken", "kubeflow")
    assert client.loss_of("run-1") is None
    assert client.loss_of("run-2") is None
    assert len(attempts) == 1


@pytest.mark.parametrize(
    ("workflows", "expected"),
    [
        ([{"spec": {"activeDeadlineSeconds": 0}}], True),
        ([{"spec": {"activeDeadlineSeconds": 86400}}], False),
        ([{"spec": {}}], False),
        ([], None),
    ],
)
def test_terminated_workflow_has_a_deadline_of_nothing(
    api: ApiServer, workflows: list[dict[str, Any]], expected: bool | None
) -> None:
    listed = {"kind": "WorkflowList", "items": workflows}
    path = f"{WORKFLOWS}?labelSelector=pipeline%2Frunid%3D42"
    api.answers[path] = (200, json.dumps(listed).encode())
    assert api.client().is_terminated("42") is expected


def of_batch(found: dict[str, Any], batch: str) -> dict[str, Any]:
    """The pod as Kubeflow starts it: what the step gets is JSON in the command of the launcher."""
    values = {"inputs": {"parameterValues": {"batch": batch, "run_id": "42"}}}
    start = ["/var/run/argo/argoexec", "emissary", "--", "/kfp-launcher/launch"]
    started: dict[str, Any] = json.loads(json.dumps(found))
    main = started["spec"]["containers"][1]
    main["command"] = [*start, "--executor_input", json.dumps(values, separators=(",", ":"))]
    main["args"] = ["python3", "-m", "ml_pipeline.running.pod", "s3://bucket/domain", "set_mining"]
    return started


@pytest.fixture
def mining(api: ApiServer) -> ApiServer:
    """A run two of whose pods of set_mining failed; a third one did its work."""
    done = pod(terminated("Completed", 0), phase="Succeeded")
    evicted = pod(terminated("Error", 137), reason="Evicted")
    items = [of_batch(done, "0: a"), of_batch(KILLED, "1: b"), of_batch(evicted, "2: c and 3 more")]
    labels = "pipeline%2Frunid%3D42%2Capp.kubernetes.io%2Fcomponent%3Dset-mining"
    content = json.dumps({"kind": "PodList", "items": items}).encode()
    api.answers[f"{PODS}?labelSelector={labels}"] = (200, content)
    return api


@pytest.mark.parametrize(
    ("batch", "reason"),
    [("0: a", None), ("1: b", "OOMKilled"), ("2: c and 3 more", "Evicted"), ("3: d", None)],
)
def test_pod_that_left_no_record_is_found_by_step_and_batch(
    mining: ApiServer, batch: str, reason: str | None
) -> None:
    loss = mining.client().loss_at_start("42", "set_mining", batch)
    assert (loss and loss.reason) == reason


def test_pods_of_a_step_are_listed_once(mining: ApiServer) -> None:
    client = mining.client()
    client.loss_at_start("42", "set_mining", "0: a")
    client.loss_at_start("42", "set_mining", "1: b")
    assert len(mining.asked) == 1


def test_pod_of_a_step_of_the_whole_run_gets_no_batch(mining: ApiServer) -> None:
    loss = mining.client().loss_at_start("42", "set_mining")
    assert loss == loss_in(KILLED)


def test_label_of_the_step_is_the_one_that_pods_get() -> None:
    assert STEP_LABEL == COMPONENT_LABEL


def test_process_outside_of_a_cluster_has_nobody_to_ask(tmp_path: Path) -> None:
    assert Kubernetes.of_this_pod({}, tmp_path) is None


def test_pod_without_an_account_has_nobody_to_ask(tmp_path: Path) -> None:
    assert Kubernetes.of_this_pod({"KUBERNETES_SERVICE_HOST": "10.96.0.1"}, tmp_path) is None


def test_pod_with_an_account_asks_in_its_namespace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, content in (("token", "t0ken"), ("namespace", "team"), ("ca.crt", "no certificate")):
        (tmp_path / name).write_text(content)
    client = Kubernetes.of_this_pod({"KUBERNETES_SERVICE_HOST": "10.96.0.1"}, tmp_path)
    assert client is not None
    assert client.loss_of("run-1") is None  # the certificate is damaged
