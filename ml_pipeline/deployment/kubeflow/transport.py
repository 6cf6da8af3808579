"""HTTP connections with bounded time and size of answers."""

import contextlib
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


class _Deadline(threading.Timer):
    """Running timer that shuts a connection down when its time is up."""

    def __init__(self, seconds: Any, connected: Any) -> None:
        super().__init__(seconds, self._pass)
        self.daemon = True
        self.passed = False
        self._connected = connected
        self.start()

    def end(self) -> None:
        """Stop the time, and release a connection that belongs to this timer alone."""
        self.cancel()
        self._connected.close()

    def _pass(self) -> None:
        self.passed = True
        with contextlib.suppress(OSError):  # it was closed already
            # Below TLS, so that a blocked read wakes up in any state of the encryption.
            socket.socket.shutdown(self._connected, socket.SHUT_RDWR)


class _Bounded(connection.HTTPConnection):
    """Connection that reads each answer completely, within the bounds."""

    _deadline: _Deadline
    _opening: _Deadline | None = None
    _preload_content = True

    def connect(self) -> None:
        try:
            super().connect()
        except (OSError, HTTPException):
            if self._opening and self._opening.passed:
                raise TimeoutError("The connection took too long.") from None
            raise
        finally:
            if self._opening:
                self._opening.end()

    def _new_conn(self) -> socket.socket:
        """Return a new connection, which from now on has limited time for proxy and encryption."""
        connected = super()._new_conn()
        # A duplicate, because the encryption takes the original over.
        self._opening = _Deadline(self.timeout, connected.dup())
        return connected

    def request(self, *args: Any, preload_content: bool = True, **kwargs: Any) -> None:
        if self.sock is None:
            self.connect()
        self._preload_content = preload_content
        self._deadline = _Deadline(self.timeout, self.sock)
        try:
            super().request(*args, preload_content=False, **kwargs)
        except BaseException as error:
            if self._deadline.passed and isinstance(error, OSError):
                return  # `getresponse` reports it as a time-out
            self._deadline.cancel()
            raise

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override]
        deadline = self._deadline
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
