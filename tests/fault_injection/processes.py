"""Processes that act on a storage and meet a fault.

Importing takes longer than a run, so it is done once: each process is a fork of a server that has
used neither obstore nor Polars, whose threads a fork would lose.
"""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from config.settings import PROJECT_ROOT
from tests.fault_injection.injection import KILLED, Fault, Injector

HANG_S = 600


@dataclass(frozen=True)
class Ending:
    """How a process ended.

    Attributes:
        code: Exit code; negative for a signal. None if it hung.
        answer: What it returned; empty if it was killed.
        operations: Its operations that changed the storage; empty if it was killed.
    """

    code: int | None
    answer: Mapping[str, Any] = field(default_factory=dict)
    operations: tuple[str, ...] = ()

    @property
    def was_killed(self) -> bool:
        return self.code == KILLED

    @property
    def status(self) -> str:
        return str(self.answer.get("status", ""))


class ForkServer:
    """Server that forks one process for each request; several may run at once."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        """Keep answers and output in `folder`."""
        self._folder = folder
        self._count = 0
        self._lock = threading.Lock()
        self._started: dict[int, Path] = {}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.fault_injection.processes"],
            cwd=PROJECT_ROOT,
            env={
                **os.environ,
                "PYTHONPATH": str(PROJECT_ROOT),
                "POLARS_MAX_THREADS": "2",
                **(environment or {}),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(
        self,
        action: str,
        root: str,
        run_id: str,
        fault: Fault | None = None,
        retention_days: float | None = None,
    ) -> int:
        """Start a process and return its id."""
        with self._lock:
            self._count += 1
            answer = self._folder / f"{self._count:05d}.json"
        request = {
            "action": action,
            "root": root,
            "run_id": run_id,
            "retention_days": retention_days,
            "fault": asdict(fault or Fault()),
            "answer": str(answer),
        }
        process_id = int(self._ask({"start": request}))
        self._started[process_id] = answer
        return process_id

    def wait(self, process_id: int, timeout_s: float = HANG_S) -> Ending:
        """Wait for a process; one that hangs is killed."""
        code = self._ask({"wait": process_id, "timeout_s": timeout_s})
        answer = self._started.pop(process_id)
        if not answer.exists():
            return Ending(code if isinstance(code, int) else None)
        written = json.loads(answer.read_text(encoding="utf-8"))
        return Ending(code, written["answer"], tuple(written["operations"]))

    def do(self, *arguments: Any, **options: Any) -> Ending:
        """Start a process and wait for it."""
        return self.wait(self.start(*arguments, **options))

    def close(self) -> None:
        with self._process:
            self._process.kill()

    def _ask(self, request: Mapping[str, Any]) -> Any:
        with self._lock:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())


def _serve() -> None:
    """Answer requests until standard input ends."""
    from itemset_mining.native import load_kernels
    from tests.fault_injection import actions

    load_kernels()  # once, not in each fork
    for line in sys.stdin:
        request = json.loads(line)
        if "start" in request:
            process_id = os.fork()
            if process_id == 0:
                _work(actions, **request["start"])
            answer: Any = process_id
        else:
            answer = _wait(request["wait"], request["timeout_s"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _wait(process_id: int, timeout_s: float) -> int | None:
    """Return the exit code of a process. Returns None if it had to be killed."""
    killer = threading.Timer(timeout_s, os.kill, (process_id, signal.SIGKILL))
    killer.start()
    code = os.waitstatus_to_exitcode(os.waitpid(process_id, 0)[1])
    killer.cancel()
    killer.join()
    return None if code == -signal.SIGKILL else code


def _work(actions: Any, answer: str, fault: Mapping[str, Any], **arguments: Any) -> None:
    """Do what was asked, in the fork, and end."""
    output = os.open(f"{answer}.log", os.O_WRONLY | os.O_CREAT)
    os.dup2(output, 1)
    os.dup2(output, 2)
    code = 1
    try:
        injector = Injector(Fault(**fault))
        injector.install()
        result = actions.act(**arguments)
        written = {"answer": result, "operations": injector.operations}
        Path(answer).write_text(json.dumps(written), encoding="utf-8")
        code = 0
    except BaseException:  # noqa: BLE001 -- for the log
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve()
