"""The time limit of a request, on connections to a server of this process."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
import urllib3

from ml_pipeline.deployment.kubeflow.client import RetryPolicy
from ml_pipeline.deployment.kubeflow.transport import bound

LIMIT_S = 0.3
TRICKLE_S = 20


def trickle(server: socket.socket, stopped: threading.Event) -> None:
    """Answer one request byte by byte, without an end."""
    drip(server, stopped, b"HTTP/1.1 200 OK\r\n\r\n" + bytes(10_000))


def drip(server: socket.socket, stopped: threading.Event, content: bytes) -> None:
    """Send a content byte by byte to one client."""
    client, _ = server.accept()
    with client:
        answer = iter(content)
        end = time.monotonic() + TRICKLE_S
        try:
            while not stopped.wait(LIMIT_S / 10) and time.monotonic() < end:
                client.sendall(bytes([next(answer)]))
        except OSError:
            return


@pytest.fixture
def trickling_url() -> Iterator[str]:
    stopped = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=trickle, args=(server, stopped))
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        stopped.set()
        thread.join()


def slow_body() -> Iterator[bytes]:
    yield b"first"
    time.sleep(2 * LIMIT_S)
    yield b"second"


@pytest.mark.parametrize("body", [b"all at once", slow_body()], ids=["read", "send"])
def test_limit_ends_a_request_whether_it_is_sent_or_answered_slowly(
    trickling_url: str, body: bytes | Iterator[bytes]
) -> None:
    manager = urllib3.PoolManager()
    bound(manager)
    begin = time.monotonic()

    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        manager.request("POST", trickling_url, body=body, timeout=LIMIT_S, retries=False)

    assert time.monotonic() - begin < TRICKLE_S / 2


def test_limit_covers_the_encryption_too() -> None:
    """A server may drip its part of the handshake: each byte restarts the time of a socket."""
    stopped = threading.Event()
    record = b"\x16\x03\x03\x40\x00" + bytes(10_000)  # the start of a long handshake message
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=drip, args=(server, stopped, record))
        thread.start()
        manager = urllib3.PoolManager()
        bound(manager)
        begin = time.monotonic()

        url = f"https://127.0.0.1:{server.getsockname()[1]}/"
        with pytest.raises(urllib3.exceptions.TimeoutError):
            manager.request("GET", url, timeout=LIMIT_S, retries=False)

        duration = time.monotonic() - begin
        stopped.set()
        thread.join()
    assert duration < TRICKLE_S / 2


def test_credentials_do_not_follow_a_redirect_to_another_origin() -> None:
    received: list[bytes] = []
    with (
        socket.create_server(("127.0.0.1", 0)) as elsewhere,
        socket.create_server(("127.0.0.1", 0)) as server,
    ):
        target = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/"
        redirect = f"HTTP/1.1 307 x\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n"
        threads = [
            threading.Thread(target=answer, args=(server, redirect.encode(), [])),
            threading.Thread(target=answer, args=(elsewhere, b"HTTP/1.1 204 x\r\n\r\n", received)),
        ]
        for thread in threads:
            thread.start()
        manager = urllib3.PoolManager(retries=RetryPolicy(total=3))
        bound(manager)
        headers = {"Authorization": "Bearer planted", "Cookie": "session=planted"}
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        manager.request("GET", url, headers=headers, timeout=5)
        for thread in threads:
            thread.join()
    assert received
    assert b"planted" not in received[0]


def answer(server: socket.socket, content: bytes, received: list[bytes]) -> None:
    """Answer one request."""
    client, _ = server.accept()
    with client:
        received.append(client.recv(65_536))
        client.sendall(content)
