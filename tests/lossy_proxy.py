"""Proxy before an S3 server that loses answers: the server acts, the client does not hear of it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import urlsplit

Loss = Literal["reset", "500", "503", "404 instead"]
CONNECTION_HEADERS = ("transfer-encoding", "connection")


@dataclass
class Proxy:
    """Running proxy.

    Attributes:
        address: URL of the proxy, for AWS_ENDPOINT_URL.
        loss: What the client gets instead of an answer; `404 instead` is not even forwarded.
        methods: Methods of the requests whose answers are lost.
        part: Part of the address of these requests.
        times: How often the answer to one request is lost; its repetitions come through.
        lost: Requests whose answers were lost.
    """

    address: str = ""
    loss: Loss = "reset"
    methods: tuple[str, ...] = ()
    part: str = ""
    times: int = 1
    lost: list[str] = field(default_factory=list)

    def loses(self, method: str, path: str) -> bool:
        """Return whether the answer to this request is to be lost, and note that it was."""
        request = f"{method} {path}"
        if method not in self.methods or self.part not in path:
            return False
        if self.lost.count(request) >= self.times:
            return False
        self.lost.append(request)
        return True


@contextmanager
def lossy_proxy(endpoint: str) -> Iterator[Proxy]:
    """Run a proxy before an S3 server."""
    proxy = Proxy()
    server = urlsplit(endpoint).netloc

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            is_lost = proxy.loses(self.command, self.path)
            if is_lost and proxy.loss == "404 instead":
                self.answer(404, {}, b"")
                return
            connection = HTTPConnection(server, timeout=30)
            # The signature covers the name of the host, so it stays that of the proxy.
            connection.request(self.command, self.path, content, dict(self.headers))
            response = connection.getresponse()
            answer = response.read()
            connection.close()
            if not is_lost:
                self.answer(response.status, dict(response.getheaders()), answer)
            elif proxy.loss == "reset":
                self.close_connection = True
            else:
                self.answer(int(proxy.loss), {}, b"")

        do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = forward  # noqa: N815

        def answer(self, status: int, headers: dict[str, str], content: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in CONNECTION_HEADERS:
                    self.send_header(name, value)
            if "content-length" not in {name.lower() for name in headers}:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        proxy.address = f"http://127.0.0.1:{http.server_port}"
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield proxy
        http.shutdown()
