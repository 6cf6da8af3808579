"""Writes that succeed although the answer says otherwise, or does not arrive."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import ml_pipeline.storage.objects
from ml_pipeline.errors import ObjectExistsError, StorageUnavailableError
from ml_pipeline.storage.objects import Storage

NO_SUCH_UPLOAD = b"<Error><Code>NoSuchUpload</Code><Message>gone</Message></Error>"


@dataclass
class Server:
    """S3 server that stores every object and answers as it is told.

    Attributes:
        answers: Status of the answers to writes, in order; 0 is a connection that breaks. Without
            any, the write gets its right answer.
        blocks_reads: Whether objects cannot be read either.
    """

    address: str = ""
    objects: dict[str, bytes] = field(default_factory=dict)
    answers: list[int] = field(default_factory=list)
    blocks_reads: bool = False


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            exists = self.path in state.objects
            if exists and self.headers.get("If-None-Match") == "*":
                status = 412
            else:
                state.objects[self.path] = content
                status = 200
            self.answer(state.answers.pop(0) if state.answers else status)

        def do_GET(self) -> None:
            if state.blocks_reads:
                self.answer(503)
            elif self.path in state.objects:
                self.answer(200, state.objects[self.path])
            else:
                self.answer(404)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            started = b"<InitiateMultipartUploadResult><UploadId>u</UploadId>"
            if "uploads" in self.path.partition("?")[2]:
                self.answer(200, started + b"</InitiateMultipartUploadResult>")
            else:
                self.answer(404, NO_SUCH_UPLOAD)

        def do_DELETE(self) -> None:
            self.answer(204)

        def answer(self, status: int, content: bytes = b"") -> None:
            if not status:
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("ETag", '"e"')
            self.send_header("Last-Modified", "Mon, 24 Aug 2026 12:00:00 GMT")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    monkeypatch.setattr(ml_pipeline.storage.objects, "RETRY_TIME", timedelta(milliseconds=400))
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        variables = {
            "ENDPOINT_URL": f"http://127.0.0.1:{http.server_port}",
            "ALLOW_HTTP": "true",
            "ACCESS_KEY_ID": "id",
            "SECRET_ACCESS_KEY": "secret",
            "REGION": "eu-central-1",
        }
        for name, value in variables.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        yield state
        http.shutdown()


@pytest.fixture
def storage(server: Server) -> Storage:
    return Storage("s3://bucket", "test_data")


@pytest.mark.parametrize("answers", [[500], [503], [0], [500, 503], [0, 0], [500] * 50, [0] * 50])
def test_create_whose_answer_was_lost_succeeded(
    storage: Storage, server: Server, answers: list[int]
) -> None:
    server.answers = answers

    storage.create("runs/1.json", b"ours")

    assert list(server.objects.values()) == [b"ours"]


@pytest.mark.parametrize("answers", [[], [500], [0], [409] * 50])
def test_create_does_not_take_the_object_of_another_for_its_own(
    storage: Storage, server: Server, answers: list[int]
) -> None:
    storage.put("runs/1.json", b"theirs")
    server.answers = answers

    with pytest.raises(ObjectExistsError):
        storage.create("runs/1.json", b"ours")

    assert list(server.objects.values()) == [b"theirs"]


def test_create_of_which_nothing_is_known_may_be_repeated(storage: Storage, server: Server) -> None:
    server.answers, server.blocks_reads = [503] * 50, True

    with pytest.raises(StorageUnavailableError):
        storage.create("runs/1.json", b"ours")

    server.answers, server.blocks_reads = [], False
    storage.create("runs/1.json", b"ours")


def test_large_write_whose_last_answer_was_lost_may_be_repeated(storage: Storage) -> None:
    with pytest.raises(StorageUnavailableError, match="the end of an upload was lost"):
        storage.put("a/large", b"x" * 6_000_000)
