"""Measurements, each a process of its own that reports with one line of JSON."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).parents[2]
MARK = "RESULT "
STARTED = "BENCHMARK_STARTED"


def seconds_since_start() -> float:
    """Return the seconds since this process was started, interpreter and imports included."""
    # The figure of the system, for processes without `run`, is in whole seconds on some machines.
    started = os.environ.get(STARTED) or psutil.Process().create_time()
    return time.time() - float(started)


def cpu_seconds() -> float:
    """Return the processor seconds of this process and of those it started, whatever the load."""
    own = psutil.Process()
    times = [process.cpu_times() for process in (own, *own.children(recursive=True))]
    return sum(entry.user + entry.system for entry in times)


def peak_memory_mb() -> float:
    """Return the largest resident memory so far of this process and, added, of its children."""
    own = psutil.Process()
    return sum(_peak_mb(process) for process in (own, *own.children(recursive=True)))


def _peak_mb(process: psutil.Process) -> float:
    try:
        status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
    except OSError:  # no Linux
        return process.memory_info().rss / 1e6
    # A process that has ended and waits for its parent has no such line.
    peaks = [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")]
    return sum(peaks) * 1024 / 1e6


def report(**measured: Any) -> None:
    """Pass a measurement to the process that started this one."""
    print(MARK + json.dumps(measured), flush=True)


def run(module: str, *arguments: object, timeout: float, **variables: str) -> dict[str, Any]:
    """Run a module and return its measurement, or an error.

    Args:
        module: Its name, such as `itemset_mining.benchmarks.run_one`.
        arguments: Its command line.
        timeout: Seconds that it may take.
        variables: Environment variables besides ours.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", **variables}
    # Imported modules are kept compiled, as in an image, whatever the shell says.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment[STARTED] = str(time.time())
    # A group of its own: a time-out must end what the process started too.
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        output, errors = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        return {"error": f"more than {timeout:.0f} s"}
    results = [line.removeprefix(MARK) for line in output.splitlines() if line.startswith(MARK)]
    if results:
        return dict(json.loads(results[-1]))
    return {"error": (errors.strip().splitlines() or [f"exit code {process.returncode}"])[-1][:200]}
