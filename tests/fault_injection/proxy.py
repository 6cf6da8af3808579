"""Proxy before an S3 server that answers some requests with faults.

It passes requests on as they are, host included, so their signatures stay valid.
"""

import http.client
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal
from urllib.parse import urlsplit

Kind = Literal[
    "500", "503", "403", "404", "reset", "delay", "truncate", "lost reset", "lost 500", "lost 503"
]
"""500, 503, 403, 404: the answer instead of passing the request on
reset: the connection breaks before the request is passed on
delay: the request is passed on after a while
truncate: half of the answer comes, then the connection breaks
lost …: the request is carried out, but its answer is a reset or an error
"""
KINDS: tuple[Kind, ...] = ("500", "503", "reset", "delay", "truncate", *("lost reset", "lost 503"))
"""Faults that a run must get over: they are over when the request is repeated."""
DELAY_S = 1.5
CODES = {"500": "InternalError", "503": "SlowDown", "403": "AccessDenied", "404": "NoSuchKey"}


@dataclass(frozen=True)
class Answer:
    """Answer of the server."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class FaultProxy:
    """Proxy with a plan: the kind of fault by the number of the request, from 0.

    Attributes:
        plan: The faults to come. Replace it to start counting again.
        injected: Number of injected faults by kind.
        requests: What was requested since the plan began.
    """

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
        self.injected: Counter[str] = Counter()
        self.requests: list[str] = []
        self._plan: Mapping[int, Kind] = {}
        self._up_at = 0.0
        self._lock = threading.Lock()

    def follow(self, plan: Mapping[int, Kind]) -> None:
        """Count the requests from 0 again and answer some with faults."""
        with self._lock:
            self._plan, self.requests = plan, []

    def go_down(self, seconds: float) -> None:
        """Break all connections for a while, as if the server was killed and started again."""
        self._up_at = time.monotonic() + seconds

    def wait_until_up(self) -> None:
        """Wait until connections work again."""
        time.sleep(max(0.0, self._up_at - time.monotonic()))

    def next_fault(self, request: str) -> str:
        """Count a request and return the kind of its fault; empty if there is none."""
        with self._lock:
            kind = self._plan.get(len(self.requests), "")
            self.requests.append(request)
            if kind:
                self.injected[kind] += 1
            return "reset" if time.monotonic() < self._up_at else kind


class _Handler(BaseHTTPRequestHandler):
    """Handler of the requests on one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the body of an answer waits for 40 ms
    proxy: FaultProxy
    target: str

    def log_message(self, *_: object) -> None:
        """Write no log."""

    def handle_one_request(self) -> None:
        """Handle one request; a client may end the connection at any time."""
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind = self.proxy.next_fault(f"{self.command} {self.path}")
        if kind == "reset":
            self._reset()
        elif kind in CODES:
            self._send(_error(kind))
        else:
            if kind == "delay":
                time.sleep(DELAY_S)
            answer = self._ask(body)
            if kind == "lost reset":
                self._reset()
            elif kind.startswith("lost"):
                self._send(_error(kind.removeprefix("lost ")))
            else:
                self._send(answer, truncated=kind == "truncate")

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = _pass_on  # noqa: N815 -- its names

    def _ask(self, body: bytes) -> Answer:
        connection = http.client.HTTPConnection(self.target, timeout=60)
        try:
            connection.putrequest(
                self.command, self.path, skip_host=True, skip_accept_encoding=True
            )
            for name, value in self.headers.items():
                connection.putheader(name, value)
            connection.endheaders(body)
            response = connection.getresponse()
            return Answer(response.status, tuple(response.getheaders()), response.read())
        finally:
            connection.close()

    def _send(self, answer: Answer, truncated: bool = False) -> None:
        self.send_response_only(answer.status)
        hop = ("connection", "transfer-encoding", "content-length", "keep-alive")
        for name, value in answer.headers:
            if name.lower() not in hop:
                self.send_header(name, value)
        is_head = self.command == "HEAD"
        length = {name.lower(): value for name, value in answer.headers}.get("content-length", "0")
        self.send_header("Content-Length", length if is_head else str(len(answer.body)))
        self.end_headers()
        if truncated:
            self.wfile.write(answer.body[: len(answer.body) // 2])
            self._reset()
        elif not is_head:
            self.wfile.write(answer.body)

    def _reset(self) -> None:
        self.wfile.flush()
        # Closing with this option sends a reset instead of an orderly end.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True


def _error(kind: str) -> Answer:
    body = f"<Error><Code>{CODES[kind]}</Code><Message>injected</Message></Error>".encode()
    return Answer(int(kind), (("Content-Type", "application/xml"),), body)


@contextmanager
def fault_proxy(endpoint: str) -> Iterator[FaultProxy]:
    """Run a proxy before the server at `endpoint` until the block ends."""
    attributes: dict[str, Any] = {"target": urlsplit(endpoint).netloc}
    handler = type("Handler", (_Handler,), attributes)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    proxy = FaultProxy(server)
    attributes["proxy"] = handler.proxy = proxy  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
