"""Runs a compiled pipeline on this machine with `kfp.local`, one subprocess a task.

kfp's own output goes to a log file; the JSON lines of the steps in it drive the progress display.
"""

import contextlib
import io
import json
import os
import secrets
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from kfp import components, local

from config.load import ENVIRONMENT_VARIABLE
from config.settings import PROJECT_ROOT

RUNS_FOLDER = PROJECT_ROOT / "local_runs"
LOG_NAME = "run.log"
EVENT_MESSAGES = ("step started", "step ended", "step skipped")


@dataclass(frozen=True)
class StepEvent:
    """A step of the run started, ended or was skipped.

    Attributes:
        message: `step started`, `step ended` or `step skipped`.
        data_scope: The data scope as text, `_run` for a step of the whole run.
        status: How the step ended; of a skipped one, how it ended in an earlier attempt. Empty: it
            did not end.
    """

    message: str
    run_id: str
    step: str
    data_scope: str
    status: str = ""

    @classmethod
    def parse(cls, line: str) -> "StepEvent | None":
        """Reads a line of output; None when it is something else."""
        if '"step ' not in line:
            return None
        known = ("message", "run_id", "step", "data_scope", "status")
        try:
            fields: dict[str, Any] = json.loads(line)
            event = cls(**{name: fields[name] for name in known if name in fields})
        except (json.JSONDecodeError, TypeError):  # TypeError: JSON, but not of a step
            return None
        return event if event.message in EVENT_MESSAGES else None


class _Tee(io.TextIOBase):
    """Writes everything to the log and hands the steps' events on."""

    def __init__(self, log: TextIO, on_event: Callable[[StepEvent], None]) -> None:
        self._log = log
        self._on_event = on_event

    def write(self, text: str) -> int:
        self._log.write(text)
        self._log.flush()
        for line in text.splitlines():
            event = StepEvent.parse(line.strip())
            if event:
                self._on_event(event)
        return len(text)


def new_run_id() -> str:
    """An id for a local run: when it started, and enough to tell apart what starts together."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"


def new_run_folder(run_id: str) -> Path:
    """Makes the folder that holds the compiled pipeline and the log of one local run.

    Run ids are unique in one storage only: that of a resumed run follows from the run it resumes.
    """
    folder = RUNS_FOLDER / run_id
    if folder.exists():
        folder = RUNS_FOLDER / f"{run_id}_{new_run_id()}"
    folder.mkdir(parents=True)
    return folder


def run_compiled(
    package: Path,
    parameters: Mapping[str, str],
    folder: Path,
    on_event: Callable[[StepEvent], None],
) -> bool:
    """Runs a compiled pipeline through `kfp.local`.

    Args:
        package: The compiled pipeline, a YAML file.
        parameters: The run parameters as text.
        folder: Where the log and kfp's own files go.
        on_event: Called with each event of a step, from kfp's threads.

    Returns:
        Whether the run succeeded.
    """
    with (folder / LOG_NAME).open("w", encoding="utf-8") as log, contextlib.ExitStack() as output:
        tee: Any = _Tee(log, on_event)
        output.enter_context(contextlib.redirect_stdout(tee))
        output.enter_context(contextlib.redirect_stderr(tee))
        output.enter_context(_interpreter_quoted())
        # Tasks use this very environment; an own one for each task would cost seconds of set-up.
        local.init(
            local.SubprocessRunner(use_venv=False), pipeline_root=str(folder), raise_on_error=True
        )
        pipeline = components.load_component_from_file(str(package))
        try:
            pipeline(**parameters)
        except RuntimeError as error:  # the only thing kfp.local says about a failed task
            log.write(f"{error}\n")
            return False
    return True


@contextlib.contextmanager
def _interpreter_quoted() -> Iterator[None]:
    """kfp.local puts the interpreter into a shell script unquoted; its folder may hold a space."""
    interpreter = sys.executable
    sys.executable = shlex.quote(interpreter)
    try:
        yield
    finally:
        sys.executable = interpreter


def share_with_tasks(environment: str | None) -> None:
    """Makes the tasks' processes find this project and the chosen settings."""
    os.environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (str(PROJECT_ROOT), os.environ.get("PYTHONPATH", "")))
    )
    if environment:
        os.environ[ENVIRONMENT_VARIABLE] = environment
