"""Which faults of the storage may be gone at the next try, told from what a server answers."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import ml_pipeline.storage.objects
from ml_pipeline.errors import StorageError, StorageUnavailableError, TransientError
from ml_pipeline.storage.objects import Storage, is_outage
from ml_pipeline.storage.tables import scan_tables

USES: list[Callable[[Storage], object]] = [
    lambda storage: storage.put("a/b", b"1"),
    lambda storage: storage.list_objects("a"),
    lambda storage: scan_tables(storage, ["a/b"], "objects"),
]


@pytest.fixture(autouse=True)
def short_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ml_pipeline.storage.objects, "RETRY_TIME", timedelta(milliseconds=200))
    monkeypatch.setenv("POLARS_CLOUD_MAX_RETRIES", "0")


@contextmanager
def answering(status: int) -> Iterator[str]:
    """The address of a server that gives the same answer to everything."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_PUT = do_HEAD = answer  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def storage_at(address: str, monkeypatch: pytest.MonkeyPatch) -> Storage:
    monkeypatch.setenv("AWS_ENDPOINT_URL", address)
    monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "id")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    return Storage("s3://bucket", "test_data")


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(
    ("status", "transient"),
    [(500, True), (503, True), (429, True), (400, False), (403, False), (404, False)],
)
def test_answer_says_whether_trying_again_may_help(
    use: Callable[[Storage], object],
    status: int,
    transient: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with answering(status) as address, pytest.raises(StorageError) as raised:
        use(storage_at(address, monkeypatch))
    assert isinstance(raised.value, TransientError) == transient


@pytest.mark.parametrize("use", USES)
def test_no_answer_may_be_an_answer_at_the_next_try(
    use: Callable[[Storage], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = storage_at("http://127.0.0.1:9", monkeypatch)  # where nobody listens
    with pytest.raises(StorageUnavailableError, match=r"s3://bucket/test_data/a"):
        use(storage)


def test_other_errors_are_no_outage() -> None:
    assert is_outage(TimeoutError())
    assert not is_outage(ValueError("status: 503"))
