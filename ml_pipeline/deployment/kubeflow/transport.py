"""HTTP connections with bounded time and size of answers, and text that is safe to print."""

import io
import socket
import threading
from http.client import HTTPException
from typing import Any

import requests.adapters
import urllib3
from urllib3 import connection, connectionpool, exceptions

MAX_ANSWER_BYTES = 64 * 2**20
"""Largest accepted answer, counted after decompression."""

_CHUNK_BYTES = 2**16
_CODED = ("content-encoding", "content-length", "transfer-encoding")


class AnswerTooLargeError(exceptions.HTTPError):
    """Answer larger than `MAX_ANSWER_BYTES`."""


def harmless(text: str) -> str:
    """Return the text without characters that would control the terminal."""
    shown = (
        each if each.isprintable() or each == "\n" else "\N{REPLACEMENT CHARACTER}" for each in text
    )
    return "".join(shown)


def bound(manager: urllib3.PoolManager) -> None:
    """Bound the time and the size of each answer that comes through a pool manager.

    The read time-out then covers a request from its first to its last byte. A socket's own time-out
    would restart with each byte received.
    """
    manager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}


class BoundedAdapter(requests.adapters.HTTPAdapter):
    """Adapter that makes a session of `requests` use bounded connections."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Create the pools, bounded."""
        super().init_poolmanager(*args, **kwargs)
        bound(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """Return the pools for a proxy, bounded."""
        manager = super().proxy_manager_for(*args, **kwargs)
        bound(manager)
        return manager


class _Deadline:
    """Timer that shuts a connection down when its time is up."""

    def __init__(self, seconds: float | None) -> None:
        self.passed = False
        self.connected: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._pass) if seconds else None
        if self._timer:
            self._timer.daemon = True
            self._timer.start()

    def _pass(self) -> None:
        self.passed = True
        if self.connected:
            try:
                # Below TLS, so that a blocked read wakes up in any state of the encryption.
                socket.socket.shutdown(self.connected, socket.SHUT_RDWR)
            except OSError:
                return  # it was closed already

    def cancel(self) -> None:
        if self._timer:
            self._timer.cancel()


class _Bounded(connection.HTTPConnection):
    """Connection that reads each answer completely, within the bounds."""

    _deadline = _Deadline(None)
    _preload_content = True

    def request(self, *args: Any, preload_content: bool = True, **kwargs: Any) -> None:
        self._preload_content = preload_content
        self._deadline = _Deadline(self.timeout)
        try:
            super().request(*args, preload_content=False, **kwargs)
        except BaseException:
            self._deadline.cancel()
            raise

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override]
        deadline = self._deadline
        deadline.connected = self.sock
        try:
            answer = super().getresponse()
            content = _content_of(answer)
        except (OSError, HTTPException, exceptions.HTTPError):
            if deadline.passed:
                raise TimeoutError("The answer took too long.") from None
            raise
        finally:
            deadline.cancel()
        if deadline.passed:  # an answer without a stated length just ends
            raise TimeoutError("The answer took too long.")
        for name in _CODED:
            answer.headers.discard(name)
        return urllib3.HTTPResponse(
            body=io.BytesIO(content),
            headers=answer.headers,
            status=answer.status,
            reason=answer.reason,
            version=answer.version,
            preload_content=self._preload_content,
            original_response=answer._original_response,  # `requests` reads the cookies from here
        )


def _content_of(answer: urllib3.HTTPResponse) -> bytes:
    content = bytearray()
    for chunk in answer.stream(_CHUNK_BYTES, decode_content=True):
        content += chunk
        if len(content) > MAX_ANSWER_BYTES:
            answer.close()
            raise AnswerTooLargeError(f"more than {MAX_ANSWER_BYTES:,} bytes")
    return bytes(content)


class _BoundedTls(_Bounded, connection.HTTPSConnection):
    """Bounded connection, encrypted."""


class _HttpPool(connectionpool.HTTPConnectionPool):
    ConnectionCls = _Bounded


class _HttpsPool(connectionpool.HTTPSConnectionPool):
    ConnectionCls = _BoundedTls
