"""A small Kubernetes API server with the Spark operator, which the Kubernetes library uses.

It accepts only objects that the operator's schema accepts. Its answers have the form of a real API
server: a `Status` object, or plain text for a path that does not exist.
"""

import json
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.spark_application_schema import denials, faults, unknown_fields

NAMESPACE = "team"
PATH = re.compile(
    rf"/apis/sparkoperator\.k8s\.io/v1beta2/namespaces/{NAMESPACE}/sparkapplications(?:/([^/]+))?"
)


@dataclass(frozen=True)
class Fault:
    """Unsuccessful answer; status 0 closes the connection, after the operation if `done`."""

    status: int
    reason: str = ""
    message: str = ""
    done: bool = False


@dataclass
class FakeSparkOperator:
    """State of the fake, which tests read and change.

    Attributes:
        states: States of an application, one per request; the last one stays.
        status: Further fields of the status of an application.
        faults: Per method, the results of its next calls instead of answers.
        calls: The methods with the names of the applications.
        on_create: Callback for a created application.
        lingering: Number of requests that still show an application after its deletion.
        is_installed: Whether the kind of the applications exists.
    """

    states: list[str] = field(default_factory=lambda: ["", "SUBMITTED", "RUNNING", "COMPLETED"])
    status: dict[str, Any] = field(default_factory=dict)
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    calls: list[tuple[str, str]] = field(default_factory=list)
    applications: dict[str, dict[str, Any]] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    queries: list[dict[str, list[str]]] = field(default_factory=list)
    on_create: Callable[[], None] = field(default=lambda: None)
    lingering: int = 0
    is_installed: bool = True
    endpoint: str = ""

    def count(self, method: str) -> int:
        return sum(asked == method for asked, _ in self.calls)

    def add(self, application: dict[str, Any], state: str) -> None:
        """Add the application of an earlier attempt."""
        self.applications[application["metadata"]["name"]] = {
            **application,
            "ahead": [state],
        }

    def answer(self, method: str, name: str, body: dict[str, Any]) -> tuple[int, Any]:
        if method == "POST":
            return self._create(body)
        if name not in self.applications:
            return 404, status_of(404, "NotFound", f'sparkapplications "{name}" not found', name)
        return self._get(name) if method == "GET" else self._delete(name)

    def _create(self, body: dict[str, Any]) -> tuple[int, Any]:
        name = body["metadata"]["name"]
        if wrong := faults(body):
            return 422, status_of(422, "Invalid", f"{name} is invalid: {'; '.join(wrong)}", name)
        if unknown := unknown_fields(body):
            return 400, status_of(400, "BadRequest", f"strict decoding error: {unknown[0]}")
        if denied := denials(body):
            webhook = 'admission webhook "validate-sparkapplication.sparkoperator.k8s.io"'
            message = f"{webhook} denied the request: {denied[0]}"
            return 403, status_of(403, "Forbidden", message)
        if name in self.applications:
            message = f'sparkapplications "{name}" already exists'
            return 409, status_of(409, "AlreadyExists", message, name)
        self.applications[name] = {**body, "ahead": list(self.states)}
        self.on_create()
        return 201, body

    def _get(self, name: str) -> tuple[int, Any]:
        application = self.applications[name]
        if "deletionTimestamp" in application["metadata"]:
            if application["lingers"] == 0:
                del self.applications[name]
                return self.answer("GET", name, {})
            application["lingers"] -= 1
        ahead = application["ahead"]
        state = ahead.pop(0) if len(ahead) > 1 else ahead[0]
        shown = {key: value for key, value in application.items() if key not in HIDDEN}
        if state:
            shown["status"] = {"driverInfo": {"podName": f"{name}-driver"}, **self.status}
            shown["status"]["applicationState"] = {
                "state": state,
                **self.status.get("applicationState", {}),
            }
        return 200, shown

    def _delete(self, name: str) -> tuple[int, Any]:
        application = self.applications[name]
        now = {"deletionTimestamp": "2026-08-24T12:00:00Z"}
        application["metadata"] = {**application["metadata"], **now}
        application["lingers"] = self.lingering
        self.deleted.append(name)
        return 200, application["metadata"]


HIDDEN = ("ahead", "lingers")


def status_of(code: int, reason: str, message: str, name: str = "") -> dict[str, Any]:
    """Return the object with which an API server says that it did not do something."""
    details = {"details": {"name": name, "kind": "sparkapplications"}} if name else {}
    return {
        "kind": "Status",
        "apiVersion": "v1",
        "status": "Failure",
        "message": message,
        "reason": reason,
        "code": code,
        **details,
    }


def _handler(operator: FakeSparkOperator) -> type[BaseHTTPRequestHandler]:
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self._answer("POST")

        def do_GET(self) -> None:
            self._answer("GET")

        def do_DELETE(self) -> None:
            self._answer("DELETE")

        def _answer(self, method: str) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body = json.loads(content) if content else {}
            address = urlsplit(self.path)
            match = PATH.fullmatch(address.path)
            if match is None or not operator.is_installed:
                self._send(404, b"404 page not found\n", "text/plain")
                return
            name = match[1] or body["metadata"]["name"]
            with lock:
                operator.calls.append((method, name))
                operator.queries.append(parse_qs(address.query))
                fault = operator.faults[method].pop(0) if operator.faults[method] else None
                status, answer = 0, None
                if fault is None or fault.done:
                    status, answer = operator.answer(method, name, body)
                if fault is not None:
                    status = fault.status
                    answer = status_of(fault.status, fault.reason, fault.message)
            if status:
                self._send(status, json.dumps(answer).encode(), "application/json")
            else:
                self.close_connection = True

        def _send(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    return Handler


@contextmanager
def running_spark_operator() -> Iterator[FakeSparkOperator]:
    """Yield a fake that listens on this machine."""
    operator = FakeSparkOperator()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(operator))
    operator.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield operator
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
