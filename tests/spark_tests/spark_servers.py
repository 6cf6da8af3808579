"""Servers of Spark as processes of their own, which can import nothing of the project."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pyspark

SPARK_HOME = Path(pyspark.__file__).parent
PATIENCE_S = 300
"""A busy machine is no fault."""
QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
"""Options of a JVM that lives for seconds."""
CONNECT = "org.apache.spark.sql.connect.service.SparkConnectServer"
EXECUTOR = "CoarseGrainedExecutorBackend"


@dataclass
class Server:
    """A server and the processes that it started."""

    process: "subprocess.Popen[bytes]"
    address: str
    log: Path

    def kill(self) -> None:
        """End the server and its children at once."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@dataclass
class Cluster:
    """A master and its workers."""

    master: Server
    workers: list[Server]

    def executors(self) -> list[int]:
        """Return the ids of the executors that run at the moment."""
        parents = {worker.process.pid for worker in self.workers}
        return [pid for pid in _pids() if _parent(pid) in parents and EXECUTOR in _command(pid)]


@contextmanager
def running_cluster(folder: Path) -> Iterator[Cluster]:
    """Run a master and two workers of one core each."""
    port = free_port()
    address = f"spark://127.0.0.1:{port}"
    options = ["--host", "127.0.0.1", "--webui-port", "0"]
    servers: list[Server] = []
    try:
        master = _java("master.Master", [*options, "--port", str(port)], folder / "master", address)
        servers.append(master)
        wait_until(lambda: _listens(port), "the master listens", master.log)
        size = ["--cores", "1", "--memory", "1g"]
        for name in ("first", "second"):
            where = ["--work-dir", str(folder / name / "work")]
            arguments = [*options, *size, *where, address]
            servers.append(_java("worker.Worker", arguments, folder / name, address))
        for worker in servers[1:]:
            wait_until(
                partial(_logs, worker.log, "Successfully registered"), "a worker", worker.log
            )
        yield Cluster(master, servers[1:])
    finally:
        for server in reversed(servers):
            server.kill()


@contextmanager
def running_connect_server(folder: Path, port: int | None = None) -> Iterator[Server]:
    """Run a server of Spark Connect, which works in its own process."""
    port = port or free_port()
    config = {
        "spark.connect.grpc.binding.address": "127.0.0.1",
        "spark.connect.grpc.binding.port": str(port),
        "spark.ui.enabled": "false",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.local.dir": str(folder / "local"),
    }
    command = [str(SPARK_HOME / "bin/spark-submit"), "--master", "local[2]", "--class", CONNECT]
    command += ["--driver-memory", "600m", "--driver-java-options", QUICK_START]
    for name, value in config.items():
        command += ["--conf", f"{name}={value}"]
    server = _start(command, folder, f"sc://127.0.0.1:{port}")
    try:
        wait_until(lambda: _listens(port), "Spark Connect listens", server.log)
        yield server
    finally:
        if server.process.poll() is None:
            server.kill()


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def processes_with(mark: str) -> dict[int, str]:
    """Return the running processes with this text in their environment, and their commands."""
    return {pid: _command(pid) for pid in _pids() if mark in _read(pid, "environ")}


def wait_until(condition: Callable[[], object], what: str, log: Path | None = None) -> None:
    """Wait until something is true."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        told = log.read_text(errors="replace")[-3_000:] if log else ""
        assert time.monotonic() < end, f"waited in vain: {what}. {told}"
        time.sleep(0.05)


def _java(name: str, arguments: Sequence[str], folder: Path, address: str) -> Server:
    java = shutil.which("java") or f"{os.environ['JAVA_HOME']}/bin/java"
    command = [java, *QUICK_START.split(), "-Xmx192m", "-cp", f"{SPARK_HOME}/jars/*"]
    return _start([*command, f"org.apache.spark.deploy.{name}", *arguments], folder, address)


def _start(command: Sequence[str], folder: Path, address: str) -> Server:
    """Start a server in an empty folder, with nothing of the project on its path."""
    place = folder / "empty"
    place.mkdir(parents=True)
    log = folder / "log"
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "SPARK_HOME": str(SPARK_HOME),
        "SPARK_SCALA_VERSION": "2.13",  # as sbin/ sets it
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
    }
    if "JAVA_HOME" in os.environ:
        environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=place,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return Server(process, address, log)


def _logs(log: Path, text: str) -> bool:
    return text in log.read_text(errors="replace")


def _listens(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def _pids() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _command(pid: int) -> str:
    return _read(pid, "cmdline").replace("\0", " ")


def _parent(pid: int) -> int:
    fields = _read(pid, "stat").rpartition(")")[2].split()
    return int(fields[1]) if fields else 0


def _read(pid: int, name: str) -> str:
    try:
        return Path(f"/proc/{pid}/{name}").read_text(errors="replace")
    except OSError:  # it has ended, or belongs to somebody else
        return ""
