"""Processes of tasks as forks of one process, which has imported what every step needs.

Importing takes most of the time of a short step. A fork has no thread but the one that forked, so
nothing is imported before that starts a thread or may have used one, as Polars does.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

_SCRIPT = (
    'program_path=$(mktemp -d) printf "%s" "$0" > "$program_path/ephemeral_component.py" '
    "_KFP_RUNTIME=true {python} -m kfp.dsl.executor_main --component_module_path "
    '"$program_path/ephemeral_component.py" "$@"'
)
"""What the tasks of kfp.local execute with `sh -ec`, if they install nothing."""
_NEEDED = (
    "kfp.dsl.executor_main",
    "ml_pipeline.running.component",
    "ml_pipeline.running.scope_step",
)
_LENGTH_BYTES = 8


class ForkedTask:
    """Process of a task.

    Attributes:
        pid: Its id, also that of its process group.
        output: Standard output and error.
    """

    def __init__(self, pid: int, output: TextIO, ending: TextIO) -> None:
        self.pid = pid
        self.output = output
        self._ending = ending

    def wait(self) -> int:
        """Return the exit code; that of SIGKILL if nobody is left to tell."""
        with self._ending:
            return int(self._ending.readline() or -signal.SIGKILL)


class TaskServer:
    """The process whose forks execute tasks; several may run at once."""

    def __init__(self) -> None:
        """Start it; it imports while the caller goes on, and ends with it."""
        self._lock = threading.Lock()
        self._connection, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 -- this module
                [sys.executable, "-m", __name__, str(theirs.fileno())],
                env={**os.environ, "_KFP_RUNTIME": "true"},
                # What a task cannot do, it says in its own output; the run's own ends with the run.
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    @staticmethod
    def executes(full_command: Sequence[str], interpreter: str) -> bool:
        """Return whether a command of kfp.local does no more than a fork would do.

        Args:
            full_command: The command.
            interpreter: The interpreter, as it is written in the command.
        """
        shell, _, script, *_ = (*full_command, "", "", "")
        return shell == "sh" and " ".join(script.split()) == _SCRIPT.format(python=interpreter)

    def start(self, full_command: Sequence[str], environment: Mapping[str, str]) -> ForkedTask:
        """Start a process that executes the command of a task.

        Raises:
            OSError: The server has ended.
        """
        _, _, _, program, *arguments = full_command
        request = {"program": program, "arguments": arguments, "environment": dict(environment)}
        content = json.dumps(request).encode()
        output, their_output = os.pipe()
        ending, their_ending = os.pipe()
        with ExitStack() as opened:
            written = opened.enter_context(os.fdopen(output, errors="replace"))
            told = opened.enter_context(os.fdopen(ending))
            try:
                self._send(content, their_output, their_ending)
            finally:
                os.close(their_output)
                os.close(their_ending)
            pid = int(told.readline() or 0)
            if pid <= 0:
                raise ChildProcessError("The process that starts the tasks of the run has ended.")
            opened.pop_all()
        return ForkedTask(pid, written, told)

    def _send(self, content: bytes, *descriptors: int) -> None:
        length = len(content).to_bytes(_LENGTH_BYTES, "big")
        with self._lock:
            socket.send_fds(self._connection, [length], descriptors)
            self._connection.sendall(content)

    def kill(self) -> None:
        """End the server, even if it does not answer."""
        self._process.kill()

    def close(self) -> None:
        """End the server; tasks that run are left alone."""
        self._connection.close()
        self._process.wait()


def _next_task(connection: socket.socket) -> dict[str, Any] | None:
    """Return the next request, each in a process of its own. Returns None to the server itself."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who wait for tasks
    while True:
        length, descriptors, *_ = socket.recv_fds(connection, _LENGTH_BYTES, 2)
        if not length:
            return None
        content = connection.recv(int.from_bytes(length, "big"), socket.MSG_WAITALL)
        if os.fork() == 0:
            connection.close()
            return _in_fork(json.loads(content), *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _in_fork(request: dict[str, Any], output: int, ending: int) -> dict[str, Any]:
    """Return the request in a further fork; the present process waits for it and tells its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid:
        os.close(output)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        with suppress(BrokenPipeError):  # the run was killed
            os.write(ending, f"{code}\n".encode())
        os._exit(0)
    os.setsid()
    os.write(ending, f"{os.getpid()}\n".encode())
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    os.close(ending)
    return request


def _execute(request: Mapping[str, Any]) -> None:
    """Do in this process what the script of a task does."""
    from kfp.dsl.executor_main import executor_main

    os.environ.clear()
    os.environ.update(request["environment"], _KFP_RUNTIME="true")
    path = Path(tempfile.mkdtemp(), "ephemeral_component.py")
    path.write_text(request["program"], "utf-8")
    sys.argv = [sys.argv[0], "--component_module_path", str(path), *request["arguments"]]
    executor_main()


def import_needed() -> None:
    """Import what the forks need; what cannot be imported fails in them, and in their logs."""
    with suppress(Exception):
        for name in _NEEDED:
            import_module(name)


def _serve(connection: socket.socket) -> None:
    import_needed()
    request = _next_task(connection)
    if request:
        _execute(request)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as own_end:
        _serve(own_end)
