"""Processes of the tasks of a local run, which end with it.

kfp.local neither knows the processes that its tasks start, nor stops when it is asked to: it waits
for the task, then starts the next one. So its tasks are started here.
"""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Protocol, TextIO, cast

from kfp.local import subprocess_task_handler

from ml_pipeline.local.step_event import StepEvent
from ml_pipeline.local.task_server import TaskServer

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
GRACE_S = 10.0
"""Time that a task has to stop what it started elsewhere, such as a job on AWS Glue. Others end at
once."""


class Task(Protocol):
    """Process of a task, in a group of its own."""

    pid: int
    output: TextIO

    def wait(self) -> int:
        """Return the exit code, after the end of the output."""


class _StartedTask:
    """Process that executes a command."""

    def __init__(self, full_command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 -- the compiled command of a step
            full_command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            bufsize=1,
            env=environment,
            start_new_session=True,
        )
        self.pid = self._process.pid
        self.output = cast("TextIO", self._process.stdout)
        self.wait = self._process.wait


class TaskProcesses:
    """Running tasks, each with its own processes in a group.

    Attributes:
        stop_signal: The signal that stopped the run. None while no signal arrived.
    """

    def __init__(self, temporary_folder: str, server: TaskServer | None = None) -> None:
        """Let the tasks use this folder for their temporary files, and the server start them."""
        self.stop_signal: signal.Signals | None = None
        self._environment = {"TMPDIR": temporary_folder}
        self._server = server
        self._running: set[int] = set()

    def run(self, full_command: Sequence[str], env_vars: Mapping[str, str] | None = None) -> int:
        """Run the command of a task, print its output and return its exit code.

        After a signal to stop, return 1 without running it.
        """
        if self.stop_signal:
            return 1
        environment = {**os.environ, **self._environment, **(env_vars or {})}
        task = self._start(full_command, environment)
        with task.output:
            self._running.add(task.pid)
            if self.stop_signal:  # it arrived while the process started
                _signal_group(task.pid, signal.SIGTERM)
            at_work: StepEvent | None = None
            for line in task.output:
                print(line, end="")  # noqa: T201 -- to the log of the run
                at_work = _step_at_work(at_work, line)
            code = task.wait()
            self._running.discard(task.pid)
        if at_work and code and not self.stop_signal:
            print(at_work.lost(code).to_line())  # noqa: T201 -- or the display shows it at work
        if self.stop_signal:
            _signal_group(task.pid, signal.SIGKILL)  # children that closed their output
        return code

    def _start(self, full_command: Sequence[str], environment: Mapping[str, str]) -> Task:
        if self._server and self._server.executes(full_command, sys.executable):
            with suppress(OSError):  # the server was killed
                return self._server.start(full_command, environment)
        return _StartedTask(full_command, environment)

    def stop(self, number: int, _frame: FrameType | None = None) -> None:
        """Stop all tasks; a second request kills them."""
        if self.stop_signal:
            self._kill_all()
            return
        self.stop_signal = signal.Signals(number)
        self._signal_all(signal.SIGTERM)
        killer = threading.Timer(GRACE_S, self._kill_all)
        killer.daemon = True
        killer.start()

    def _kill_all(self) -> None:
        if self._server:
            self._server.kill()
        self._signal_all(signal.SIGKILL)

    def _signal_all(self, number: signal.Signals) -> None:
        for group in list(self._running):
            _signal_group(group, number)


def _step_at_work(before: StepEvent | None, line: str) -> StepEvent | None:
    """Return the start of the step that works after a line of output."""
    event = StepEvent.parse(line.strip())
    if event is None or event.message == "step progress":
        return before
    return event if event.message == "step started" else None


def _signal_group(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):  # they have ended
        os.killpg(group, number)


@contextmanager
def stoppable_tasks(temporary_folder: str) -> Iterator[TaskProcesses]:
    """Let a signal to this process stop the tasks that kfp.local runs within the block.

    Args:
        temporary_folder: Folder for the temporary files of the tasks.
    """
    # Elsewhere, libraries of the system may not survive a fork.
    server = TaskServer() if sys.platform == "linux" else None
    processes = TaskProcesses(temporary_folder, server)
    original = subprocess_task_handler.run_local_subprocess
    heeded = [number for number in STOP_SIGNALS if signal.getsignal(number) != signal.SIG_IGN]
    handlers = {number: signal.signal(number, processes.stop) for number in heeded}
    subprocess_task_handler.run_local_subprocess = processes.run
    try:
        yield processes
    finally:
        subprocess_task_handler.run_local_subprocess = original
        if server:
            server.close()
        for number, handler in handlers.items():
            signal.signal(number, handler)
