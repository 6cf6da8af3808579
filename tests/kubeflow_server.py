"""A small Kubeflow Pipelines server for the tests.

It speaks the v2beta1 endpoints that the deployment uses. Requests are parsed into, and answers
built from, the models of `kfp_server_api`, so that both sides agree on the real API. The
refusals and their messages are in `kubeflow_rules.py`.
"""

import gzip
import json
import re
import socket
import ssl
import struct
import threading
import time
import uuid
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

from tests.kubeflow_rules import (
    ApiError,
    Listing,
    PlainError,
    UploadError,
    check_concurrency,
    check_cron,
    check_length,
    check_parameters,
    compile_workflow,
    inner_spec,
    invalid,
    read_package,
    read_spec,
    tags_in,
)
from tests.kubeflow_tasks import task_details, workflow_manifest

NAMESPACE = "team"
MODELS = api.ApiClient()
VERSION_FIELDS = {"name", "display_name", "created_at", "description", "pipeline_version_id"}
OTHER_FIELDS = {"name", "display_name", "created_at"}
STRUCTURES = ("pipeline_spec", "parameters")
"""Fields whose content the server keeps as it is; in all others it omits empty values."""


@dataclass
class Fault:
    """Fault of the server, instead of its next `times` answers.

    Attributes:
        status: Status of the answer; 0 resets the connection.
        path: Pattern for the method and path of the affected requests.
        echo: Answer with the request, including credentials, as careless servers do.
        body: Content of the answer instead of an error of the API.
        kind: Content type of `body`.
        zipped: Send it compressed.
        drips: Send it byte by byte, without end.
    """

    status: int
    path: str = "."
    times: int = 1_000
    retry_after: int | None = None
    delay_s: float = 0
    echo: bool = False
    message: str = "as the test wants"
    body: bytes | None = None
    kind: str = "application/json"
    zipped: bool = False
    drips: bool = False


@dataclass
class Request:
    method: str
    path: str
    query: dict[str, str]
    headers: Message
    body: bytes

    def parsed(self, model: str) -> Any:
        """Return the body as a model of the real API; refuse unknown keys, as the server does."""
        content = json.loads(self.body)
        unknown = set(content) - set(getattr(api, model).attribute_map.values())
        if unknown:
            raise ApiError(400, f'proto: unknown field "{unknown.pop()}"')
        holder = type("Response", (), {"data": self.body.decode()})()
        return MODELS.deserialize(holder, model)


@dataclass
class KubeflowServer:
    """State of the server, which tests read and change.

    Attributes:
        token: Required bearer token. If None, none is required.
        cookie: Required cookie. If None, none is required.
        states: States of a run and its tasks, one per request: `run` and the ids of its tasks, in a
            loop with a list; `iterations` is the number of iterations of the loop, `messages` has
            Argo's messages about the pods of tasks, `message` that about the whole.
        is_large: Whether Argo compresses the nodes of its workflows; v2beta1 then lists no tasks.
        has_v1: Whether it serves the endpoints of v1beta1.
        multi_user: Whether it has profiles; otherwise it ignores all namespaces.
        version: Version that it reports.
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
    states: list[dict[str, Any]] = field(default_factory=lambda: [{"run": "SUCCEEDED"}])
    page_size: int = 200
    multi_user: bool = True
    is_large: bool = False
    has_v1: bool = True
    version: str = "2.17.0"
    url: str = ""
    _seen: dict[str, Any] = field(default_factory=dict)
    _clock: datetime = datetime(2026, 8, 24, 6, tzinfo=UTC)

    def tick(self) -> datetime:
        self._clock += timedelta(seconds=1)
        return self._clock

    def sent(self, path: str) -> list[Request]:
        """Return the requests to matching methods and paths."""
        return [r for r in self.requests if re.search(path, f"{r.method} {r.path}")]

    @property
    def changes(self) -> list[str]:
        """Return the requests that change something."""
        return [f"{r.method} {r.path}" for r in self.requests if r.method != "GET"]

    def answer(self, request: Request) -> Any:
        for pattern, method in ROUTES:
            match = re.fullmatch(pattern, f"{request.method} {request.path}")
            if match:
                return method(self, request, *match.groups())
        raise ApiError(404, f"no such endpoint: {request.method} {request.path}")

    def healthz(self, request: Request) -> Any:
        return {
            "commit_sha": "5f0f6a9",
            "tag_name": self.version,
            "multi_user": self.multi_user,
            "pipeline_store": "database",
        }

    def get_pipeline(self, request: Request, name: str) -> Any:
        namespace = self._namespace(request.query.get("namespace"))
        for pipeline in self.pipelines:
            if pipeline.name == unquote(name) and namespace in (None, pipeline.namespace):
                return pipeline
        raise ApiError(
            404,
            f"Failed to get a pipeline with name {unquote(name)} and namespace {namespace or ''}. "
            f"Check error stack.: ResourceNotFoundError: Pipeline {unquote(name)} not found",
        )

    def create_pipeline(self, request: Request) -> Any:
        pipeline = request.parsed("V2beta1Pipeline")
        pipeline.name = pipeline.name or pipeline.display_name
        pipeline.namespace = self._namespace(pipeline.namespace)
        check_length("Pipeline.Name", pipeline.name)
        check_length("Pipeline.Namespace", pipeline.namespace or "")
        if any(_place(each) == _place(pipeline) for each in self.pipelines):
            raise ApiError(
                409,
                "Failed to create a pipeline: Already exist error: Failed to create a new "
                f"pipeline. The name {pipeline.name} already exist. Please specify a new name",
            )
        pipeline.pipeline_id, pipeline.created_at = str(uuid.uuid4()), self.tick()
        self.pipelines.append(pipeline)
        return pipeline

    def list_versions(self, request: Request, pipeline_id: str) -> Any:
        listing = Listing.of(request.query, VERSION_FIELDS)
        found = [
            each
            for each in self.versions
            if each.pipeline_id == pipeline_id
            and all(getattr(each, key) == value for key, value in listing.filter.items())
            and all((each.tags or {}).get(key) == value for key, value in listing.tags.items())
        ]
        if listing.sort_by:
            field_name, _, order = listing.sort_by.partition(" ")
            found.sort(key=lambda each: getattr(each, field_name), reverse=order == "desc")
        page, token = self._page(listing, found, "pipeline_version_id")
        return api.V2beta1ListPipelineVersionsResponse(
            pipeline_versions=page, next_page_token=token, total_size=len(found)
        )

    def upload_version(self, request: Request) -> Any:
        query = request.query
        text = read_package(*_uploaded_file(request))
        name = query.get("name") or query.get("display_name", "")
        check_length("PipelineVersion.Name", name, PlainError)
        pipeline_id = query.get("pipelineid", "")
        if pipeline_id not in {each.pipeline_id for each in self.pipelines}:
            raise UploadError(400, "Failed to create a pipeline version")
        tags = tags_in(query.get("tags", ""))
        spec = read_spec(text)
        if any((each.pipeline_id, each.name) == (pipeline_id, name) for each in self.versions):
            raise UploadError(409, "Failed to create a pipeline version")
        version = api.V2beta1PipelineVersion(
            pipeline_id=pipeline_id,
            pipeline_version_id=str(uuid.uuid4()),
            name=name,
            display_name=query.get("display_name") or name,
            description=query.get("description"),
            created_at=self.tick(),
            pipeline_spec=spec,
            tags=tags,
        )
        self.versions.append(version)
        return version

    def list_experiments(self, request: Request) -> Any:
        listing = Listing.of(request.query, OTHER_FIELDS)
        namespace = self._required_namespace(request.query.get("namespace"))
        found = [each for each in self.experiments if each.namespace == namespace]
        page, token = self._page(listing, found, "experiment_id")
        return api.V2beta1ListExperimentsResponse(experiments=page, next_page_token=token)

    def create_experiment(self, request: Request) -> Any:
        experiment = request.parsed("V2beta1Experiment")
        experiment.namespace = self._required_namespace(experiment.namespace)
        check_length("Experiment.Name", experiment.display_name)
        if any(
            (each.namespace, each.display_name) == (experiment.namespace, experiment.display_name)
            for each in self.experiments
        ):
            raise ApiError(
                409,
                "Failed to create a experiment: Already exist error: Failed to create a new "
                f"experiment. The name {experiment.display_name} already exists. Please specify a "
                "new name",
            )
        experiment.experiment_id = str(uuid.uuid4())
        self.experiments.append(experiment)
        return experiment

    def create_run(self, request: Request) -> Any:
        run = request.parsed("V2beta1Run")
        self._experiment_of(run)
        why = "Failed to create a run due to error fetching manifest"
        self._check_workflow(run, why)
        run.run_id, run.state, run.created_at = str(uuid.uuid4()), "PENDING", self.tick()
        self.runs.append(run)
        return run

    def get_run(self, request: Request, run_id: str) -> Any:
        run = next((each for each in self.runs if each.run_id == run_id), None)
        if run is None:
            raise ApiError(404, f"ResourceNotFoundError: Run {run_id} not found")
        self._seen = dict(self.states.pop(0) if len(self.states) > 1 else self.states[0])
        run.state, states, iterations = self._seen["run"], *_tasks_in(self._seen)
        tasks = [] if self.is_large else task_details(states, iterations)
        run.run_details = api.V2beta1RunDetails(task_details=tasks)
        return run

    def get_run_v1(self, request: Request, run_id: str) -> Any:
        if not self.has_v1:
            raise ApiError(404, "Not Found")
        manifest = workflow_manifest(
            *_tasks_in(self._seen),
            messages=self._seen.get("messages"),
            message=self._seen.get("message", ""),
            is_compressed=self.is_large,
        )
        return {"run": {"id": run_id}, "pipeline_runtime": {"workflow_manifest": manifest}}

    def list_recurring_runs(self, request: Request) -> Any:
        listing = Listing.of(request.query, OTHER_FIELDS)
        namespace = self._namespace(request.query.get("namespace"))
        found = [each for each in self.recurring_runs if each.namespace == namespace]
        page, token = self._page(listing, found, "recurring_run_id")
        return api.V2beta1ListRecurringRunsResponse(recurring_runs=page, next_page_token=token)

    def create_recurring_run(self, request: Request) -> Any:
        recurring_run = request.parsed("V2beta1RecurringRun")
        check_concurrency(recurring_run.max_concurrency)
        recurring_run.namespace = self._experiment_of(recurring_run).namespace
        why = "Failed to create a recurring run with an invalid pipeline spec manifest"
        self._check_workflow(recurring_run, why)
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

    def _namespace(self, given: str | None) -> str | None:
        return (given or None) if self.multi_user else None

    def _required_namespace(self, given: str | None) -> str | None:
        if self.multi_user and not given:
            raise invalid("An experiment cannot have an empty namespace in multi-user mode")
        return self._namespace(given)

    def _experiment_of(self, run: Any) -> Any:
        experiments = {each.experiment_id: each for each in self.experiments}
        experiment = experiments.get(run.experiment_id)
        if experiment is None:
            raise ApiError(404, f"ResourceNotFoundError: Experiment {run.experiment_id} not found")
        namespace = getattr(run, "namespace", None)
        if namespace and namespace != experiment.namespace:
            raise invalid(
                f"Experiment {run.experiment_id} belongs to namespace '{experiment.namespace}' "
                f"instead of '{namespace}'"
            )
        return experiment

    def _check_workflow(self, run: Any, why: str) -> None:
        """Check as CreateRun and CreateJob in apiserver/resource/resource_manager.go do."""
        reference = run.pipeline_version_reference
        version = next(
            (e for e in self.versions if e.pipeline_version_id == reference.pipeline_version_id),
            None,
        )
        if version is None:
            raise ApiError(
                500,
                f"InternalServerError: {why}: ResourceNotFoundError: PipelineVersion "
                f"{reference.pipeline_version_id} not found",
            )
        if reference.pipeline_id not in (None, version.pipeline_id):
            raise ApiError(
                500,
                f"InternalServerError: {why}: Invalid input error: Pipeline version "
                f"{reference.pipeline_version_id} belongs to pipeline {version.pipeline_id} (not "
                f"{reference.pipeline_id})",
            )
        spec = inner_spec(version.pipeline_spec)
        check_parameters(spec, (run.runtime_config and run.runtime_config.parameters) or {})
        compile_workflow(spec)

    def _page(self, listing: Listing, items: list[Any], key: str) -> tuple[list[Any], str]:
        keys = [getattr(each, key) for each in items]
        start = keys.index(listing.start) if listing.start else 0
        end = start + min(self.page_size, listing.size)
        return items[start:end], listing.token(keys[end]) if end < len(items) else ""


V2 = "/apis/v2beta1"
ROUTES: list[tuple[str, Callable[..., Any]]] = [
    (f"GET {V2}/healthz", KubeflowServer.healthz),
    (f"GET {V2}/pipelines/names/([^/]+)", KubeflowServer.get_pipeline),
    (f"POST {V2}/pipelines", KubeflowServer.create_pipeline),
    (f"GET {V2}/pipelines/([^/]+)/versions", KubeflowServer.list_versions),
    (f"POST {V2}/pipelines/upload_version", KubeflowServer.upload_version),
    (f"GET {V2}/experiments", KubeflowServer.list_experiments),
    (f"POST {V2}/experiments", KubeflowServer.create_experiment),
    (f"POST {V2}/runs", KubeflowServer.create_run),
    (f"GET {V2}/runs/([^/]+)", KubeflowServer.get_run),
    ("GET /apis/v1beta1/runs/([^/]+)", KubeflowServer.get_run_v1),
    (f"GET {V2}/recurringruns", KubeflowServer.list_recurring_runs),
    (f"POST {V2}/recurringruns", KubeflowServer.create_recurring_run),
    (f"DELETE {V2}/recurringruns/([^/]+)", KubeflowServer.delete_recurring_run),
    (f"POST {V2}/recurringruns/([^/]+):(enable|disable)", KubeflowServer.switch_recurring_run),
]


def _tasks_in(seen: dict[str, Any]) -> tuple[dict[str, Any], int]:
    about_the_run = ("run", "iterations", "messages", "message")
    states = {task: state for task, state in seen.items() if task not in about_the_run}
    return states, int(seen.get("iterations", 0))


def _place(pipeline: Any) -> tuple[str | None, str]:
    return pipeline.namespace, pipeline.name


def _uploaded_file(request: Request) -> tuple[str, bytes]:
    header = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    for part in message_from_bytes(header + request.body).walk():
        if part.get_param("name", header="content-disposition") == "uploadfile":
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            return part.get_filename() or "", content
    raise UploadError(400, "Failed to create a pipeline version")


def _without_empty(content: Any) -> Any:
    """Return the answer as the server writes it, without empty, zero and false values."""
    if isinstance(content, list):
        return [_without_empty(each) for each in content]
    if not isinstance(content, dict):
        return content
    return {
        key: value if key in STRUCTURES else _without_empty(value)
        for key, value in content.items()
        if value or key in STRUCTURES
    }


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
        if fault and (fault.status != 200 or fault.body is not None):
            self._fail(fault)
            return
        try:
            self._check_credentials()
            answer = MODELS.sanitize_for_serialization(self.kubeflow.answer(request))
            self._send_bytes(200, json.dumps(_without_empty(answer)).encode(), "application/json")
        except ApiError as error:
            self._send_bytes(error.status, error.body, error.kind)

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
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        if fault.body is not None:
            self._send_as_it_is(fault, fault.body, headers)
            return
        sent = f" {self.headers['Authorization']} {self.headers['Cookie']}" if fault.echo else ""
        error = ApiError(fault.status, f"{fault.message}{sent}")
        if "/upload" in self.path:
            error = UploadError(fault.status, str(error))
        self._send_bytes(fault.status, error.body, error.kind, headers)

    def _send_as_it_is(self, fault: Fault, body: bytes, headers: dict[str, str]) -> None:
        if fault.zipped:
            body, headers = gzip.compress(body), headers | {"Content-Encoding": "gzip"}
        if not fault.drips:
            self._send_bytes(fault.status, body, fault.kind, headers)
            return
        self.send_response(fault.status)
        self.send_header("Content-Type", fault.kind)
        self.end_headers()
        while True:  # until the client hangs up
            self.wfile.write(body[:1])
            time.sleep(0.01)

    def _send_bytes(
        self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for name, value in (
            {"Content-Type": kind, "Content-Length": str(len(body))} | (headers or {})
        ).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- as in http.server
        """Suppress the log of requests."""


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that close the connection, which tests do."""


@contextmanager
def running_kubeflow(
    tls: ssl.SSLContext | None = None, handler: type[Handler] = Handler
) -> Iterator[KubeflowServer]:
    """Yield a server on a free port, with TLS if requested."""
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
