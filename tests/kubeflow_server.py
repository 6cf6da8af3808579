"""A small Kubeflow Pipelines server for the tests.

It speaks the v2beta1 endpoints that the deployment uses. Requests are parsed into, and answers
built from, the models of `kfp_server_api`, so that both sides agree on the real API.
"""

import io
import json
import re
import socket
import ssl
import struct
import threading
import time
import uuid
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import kfp_server_api as api
import yaml

from config.cron import Cron

NAMESPACE = "team"
MODELS = api.ApiClient()


@dataclass
class Fault:
    """What the server does instead of answering, `times` times.

    Attributes:
        status: Status of the answer; 0: it resets the connection.
        path: Requests whose method and path match this are hit.
        echo: Answers with what it was sent, credentials included, as careless servers do.
    """

    status: int
    path: str = "."
    times: int = 1_000
    retry_after: int | None = None
    delay_s: float = 0
    echo: bool = False
    html: bool = False
    message: str = "as the test wants"


@dataclass
class Request:
    method: str
    path: str
    query: dict[str, str]
    headers: Message
    body: bytes

    def parsed(self, model: str) -> Any:
        """The body as a model of the real API; unknown keys are refused, as the server does."""
        content = json.loads(self.body)
        known = set(getattr(api, model).attribute_map.values())
        assert set(content) <= known, f"{set(content) - known} is not part of {model}"
        holder = type("Response", (), {"data": self.body.decode()})()
        return MODELS.deserialize(holder, model)


class ApiError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass
class KubeflowServer:
    """The state of the server; tests look at it and change it.

    Attributes:
        token: The bearer token that it wants; None: none.
        cookie: The cookie that it wants; None: none.
        states: The states of the tasks that a run goes through, one per look at it.
    """

    token: str | None = None
    cookie: str | None = None
    faults: list[Fault] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    pipelines: list[Any] = field(default_factory=list)
    versions: list[Any] = field(default_factory=list)
    experiments: list[Any] = field(default_factory=list)
    runs: list[Any] = field(default_factory=list)
    recurring_runs: list[Any] = field(default_factory=list)
    states: list[dict[str, str]] = field(default_factory=lambda: [{"run": "SUCCEEDED"}])
    page_size: int = 100
    url: str = ""
    _clock: datetime = datetime(2026, 8, 24, 6, tzinfo=UTC)

    def tick(self) -> datetime:
        self._clock += timedelta(seconds=1)
        return self._clock

    def sent(self, path: str) -> list[Request]:
        """The requests to matching methods and paths."""
        return [r for r in self.requests if re.search(path, f"{r.method} {r.path}")]

    @property
    def changes(self) -> list[str]:
        """What was asked for that changes something."""
        return [f"{r.method} {r.path}" for r in self.requests if r.method != "GET"]

    def answer(self, request: Request) -> Any:
        for pattern, method in ROUTES:
            match = re.fullmatch(pattern, f"{request.method} {request.path}")
            if match:
                return method(self, request, *match.groups())
        raise ApiError(404, f"no such endpoint: {request.method} {request.path}")

    def get_pipeline(self, request: Request, name: str) -> Any:
        namespace = request.query.get("namespace", "")
        for pipeline in self.pipelines:
            if (pipeline.display_name, pipeline.namespace or "") == (unquote(name), namespace):
                return pipeline
        raise ApiError(404, f"Pipeline {name} not found")

    def create_pipeline(self, request: Request) -> Any:
        pipeline = request.parsed("V2beta1Pipeline")
        if any(each.display_name == pipeline.display_name for each in self.pipelines):
            raise ApiError(409, f"Pipeline {pipeline.display_name} already exists")
        pipeline.pipeline_id, pipeline.created_at = str(uuid.uuid4()), self.tick()
        self.pipelines.append(pipeline)
        return pipeline

    def list_versions(self, request: Request, pipeline_id: str) -> Any:
        assert request.query["sort_by"] == "created_at desc"
        found = [each for each in self.versions if each.pipeline_id == pipeline_id]
        found.sort(key=lambda version: version.created_at, reverse=True)
        page, token = self._page(request, found)
        return api.V2beta1ListPipelineVersionsResponse(
            pipeline_versions=page, next_page_token=token, total_size=len(found)
        )

    def upload_version(self, request: Request) -> Any:
        query = request.query
        if any(each.name == query["name"] for each in self.versions):
            raise ApiError(409, f"Version {query['name']} already exists")
        with zipfile.ZipFile(io.BytesIO(_uploaded_file(request))) as archive:
            assert archive.namelist() == ["pipeline.yaml"]
            spec, platform = yaml.load_all(archive.read("pipeline.yaml"), Loader=yaml.CSafeLoader)
        version = api.V2beta1PipelineVersion(
            pipeline_id=query["pipelineid"],
            pipeline_version_id=str(uuid.uuid4()),
            name=query["name"],
            display_name=query["display_name"],
            description=query["description"],
            created_at=self.tick(),
            pipeline_spec={"pipeline_spec": spec, "platform_spec": platform},
        )
        self.versions.append(version)
        return version

    def list_experiments(self, request: Request) -> Any:
        page, token = self._page(request, self.experiments)
        return api.V2beta1ListExperimentsResponse(experiments=page, next_page_token=token)

    def create_experiment(self, request: Request) -> Any:
        experiment = request.parsed("V2beta1Experiment")
        experiment.experiment_id = str(uuid.uuid4())
        self.experiments.append(experiment)
        return experiment

    def create_run(self, request: Request) -> Any:
        run = request.parsed("V2beta1Run")
        self._check_references(run)
        run.run_id, run.state, run.created_at = str(uuid.uuid4()), "PENDING", self.tick()
        self.runs.append(run)
        return run

    def get_run(self, request: Request, run_id: str) -> Any:
        run = next((each for each in self.runs if each.run_id == run_id), None)
        if run is None:
            raise ApiError(404, "Run not found")
        states = dict(self.states.pop(0) if len(self.states) > 1 else self.states[0])
        run.state, message = states.pop("run"), states.pop("message", None)
        run.error = api.GoogleRpcStatus(code=2, message=message) if message else None
        run.run_details = api.V2beta1RunDetails(
            task_details=[
                api.V2beta1PipelineTaskDetail(
                    task_id=name, display_name=name, state=state, start_time=self.tick()
                )
                for name, state in states.items()
            ]
        )
        return run

    def list_recurring_runs(self, request: Request) -> Any:
        namespace = request.query.get("namespace")
        found = [each for each in self.recurring_runs if each.namespace == namespace]
        page, token = self._page(request, found)
        return api.V2beta1ListRecurringRunsResponse(recurring_runs=page, next_page_token=token)

    def create_recurring_run(self, request: Request) -> Any:
        recurring_run = request.parsed("V2beta1RecurringRun")
        self._check_references(recurring_run)
        check_cron(recurring_run.trigger.cron_schedule.cron)
        if recurring_run.service_account is None:
            recurring_run.service_account = "pipeline-runner"  # as the real one fills it in
        recurring_run.recurring_run_id = str(uuid.uuid4())
        recurring_run.status = f"{recurring_run.mode}D"
        self.recurring_runs.append(recurring_run)
        return recurring_run

    def delete_recurring_run(self, request: Request, recurring_run_id: str) -> Any:
        self.recurring_runs.remove(self._recurring_run(recurring_run_id))
        return {}

    def switch_recurring_run(self, request: Request, recurring_run_id: str, switch: str) -> Any:
        self._recurring_run(recurring_run_id).status = f"{switch.upper()}D"
        return {}

    def _recurring_run(self, recurring_run_id: str) -> Any:
        for each in self.recurring_runs:
            if each.recurring_run_id == recurring_run_id:
                return each
        raise ApiError(404, "Recurring run not found")

    def _check_references(self, run: Any) -> None:
        if run.experiment_id not in {each.experiment_id for each in self.experiments}:
            raise ApiError(400, "Unknown experiment")
        reference = run.pipeline_version_reference
        known = {(each.pipeline_id, each.pipeline_version_id) for each in self.versions}
        if (reference.pipeline_id, reference.pipeline_version_id) not in known:
            raise ApiError(400, "Unknown version")

    def _page(self, request: Request, items: list[Any]) -> tuple[list[Any], str]:
        start = int(request.query.get("page_token") or 0)
        end = start + min(self.page_size, int(request.query["page_size"]))
        return items[start:end], str(end) if end < len(items) else ""


V2 = "/apis/v2beta1"
ROUTES: list[tuple[str, Callable[..., Any]]] = [
    (f"GET {V2}/pipelines/names/([^/]+)", KubeflowServer.get_pipeline),
    (f"POST {V2}/pipelines", KubeflowServer.create_pipeline),
    (f"GET {V2}/pipelines/([^/]+)/versions", KubeflowServer.list_versions),
    (f"POST {V2}/pipelines/upload_version", KubeflowServer.upload_version),
    (f"GET {V2}/experiments", KubeflowServer.list_experiments),
    (f"POST {V2}/experiments", KubeflowServer.create_experiment),
    (f"POST {V2}/runs", KubeflowServer.create_run),
    (f"GET {V2}/runs/([^/]+)", KubeflowServer.get_run),
    (f"GET {V2}/recurringruns", KubeflowServer.list_recurring_runs),
    (f"POST {V2}/recurringruns", KubeflowServer.create_recurring_run),
    (f"DELETE {V2}/recurringruns/([^/]+)", KubeflowServer.delete_recurring_run),
    (f"POST {V2}/recurringruns/([^/]+):(enable|disable)", KubeflowServer.switch_recurring_run),
]


def check_cron(cron: str) -> None:
    """Refuse what Kubeflow refuses, as api_converter.go of Kubeflow Pipelines 2.17.0 does."""
    if cron.startswith("@every "):
        return
    try:
        Cron.parse(cron)
    except ValueError as error:
        supported = "(https://godoc.org/github.com/robfig/cron)"
        refusal = f"Schedule cron is not a supported format{supported}. Error: {error}"
        where = "Failed to create a recurring run due to conversion error"
        raise ApiError(400, f"{where}: Invalid input error: {refusal}") from error


def _uploaded_file(request: Request) -> bytes:
    header = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    for part in message_from_bytes(header + request.body).walk():
        if part.get_param("name", header="content-disposition") == "uploadfile":
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            return content
    raise ApiError(400, "no file was uploaded")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    kubeflow: KubeflowServer

    def _handle(self) -> None:
        url = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = Request(self.command, url.path, query, self.headers, body)
        self.kubeflow.requests.append(request)
        fault = self._fault(request)
        if fault:
            time.sleep(fault.delay_s)
        if fault and fault.status != 200:
            self._fail(fault)
            return
        try:
            self._check_credentials()
            self._send(200, MODELS.sanitize_for_serialization(self.kubeflow.answer(request)))
        except ApiError as error:
            self._send(error.status, {"code": error.status, "message": str(error)})

    do_GET = do_POST = do_DELETE = _handle  # noqa: N815 -- names of http.server

    def _check_credentials(self) -> None:
        wanted = self.kubeflow
        if wanted.token and self.headers["Authorization"] != f"Bearer {wanted.token}":
            raise ApiError(401, f"invalid: {self.headers['Authorization']}")
        if wanted.cookie and self.headers["Cookie"] != wanted.cookie:
            raise ApiError(401, f"invalid: {self.headers['Cookie']}")

    def _fault(self, request: Request) -> Fault | None:
        for fault in self.kubeflow.faults:
            if fault.times and re.search(fault.path, f"{request.method} {request.path}"):
                fault.times -= 1
                return fault
        return None

    def _fail(self, fault: Fault) -> None:
        if not fault.status:
            self.close_connection = True
            at_once = struct.pack("ii", 1, 0)  # a reset instead of a farewell
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
            self.connection.close()
            return
        sent = f" {self.headers['Authorization']} {self.headers['Cookie']}" if fault.echo else ""
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        if fault.html:
            self._send_bytes(200, b"<html>Log in</html>", "text/html", headers)
            return
        content = {"code": fault.status, "message": f"{fault.message}{sent}"}
        self._send(fault.status, content, headers)

    def _send(self, status: int, content: Any, headers: dict[str, str] | None = None) -> None:
        self._send_bytes(status, json.dumps(content).encode(), "application/json", headers or {})

    def _send_bytes(self, status: int, body: bytes, kind: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (
            {"Content-Type": kind, "Content-Length": str(len(body))} | headers
        ).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- as in http.server
        """Says nothing."""


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is part of the tests."""


@contextmanager
def running_kubeflow(
    tls: ssl.SSLContext | None = None, handler: type[Handler] = Handler
) -> Iterator[KubeflowServer]:
    """A server on a free port, with TLS if asked to."""
    kubeflow = KubeflowServer()
    bound = type("Handler", (handler,), {"kubeflow": kubeflow})
    with _QuietServer(("127.0.0.1", 0), bound) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        kubeflow.url = f"http{'s' if tls else ''}://localhost:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield kubeflow
        finally:
            server.shutdown()
            thread.join()
