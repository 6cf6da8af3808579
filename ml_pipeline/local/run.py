"""Execution of a compiled pipeline on this machine with `kfp.local`, one process per task.

kfp's own output goes to a log file; the JSON lines of the steps in it drive the progress display.
"""

import contextlib
import io
import os
import secrets
import shlex
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from kfp import components, local

from config.credentials import redact
from config.settings import PROJECT_ROOT
from config.variables import ENVIRONMENT_VARIABLE
from ml_pipeline.errors import RunStoppedError
from ml_pipeline.local.step_event import StepEvent
from ml_pipeline.local.task_processes import stoppable_tasks
from ml_pipeline.running.step import PROGRESS_VARIABLE, STEPS_AT_ONCE_VARIABLE

RUNS_FOLDER = PROJECT_ROOT / "local_runs"
LOG_NAME = "run.log"
# kfp.local never runs more iterations of a loop at the same time.
_ITERATIONS_AT_ONCE = 2
_PROGRESS_S = 2.0


class _Tee(io.TextIOBase):
    """Stream that writes everything to the log and passes on the events of the steps.

    A full disk costs the rest of the log, not the run.
    """

    def __init__(self, log: TextIO, on_event: Callable[[StepEvent], None]) -> None:
        self._log = log
        self._on_event = on_event

    def write(self, text: str) -> int:
        parsed = (StepEvent.parse(line.strip()) for line in text.splitlines())
        events = [event for event in parsed if event]
        with contextlib.suppress(OSError):
            # The steps' own lines contain no credentials; what libraries write, such as a stack
            # trace, may.
            self._log.write(text if events else redact(text))
            self._log.flush()
        for event in events:
            self._on_event(event)
        return len(text)


def new_run_id() -> str:
    """Return an id for a local run: its start time, and random digits to make it unique."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"


def new_run_folder(run_id: str) -> Path:
    """Create the folder for the compiled pipeline and the log of one local run.

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
    """Run a compiled pipeline and return whether it succeeded.

    Args:
        package: The compiled pipeline, a YAML file.
        parameters: The run parameters as text.
        folder: Folder for the log and kfp's own files.
        on_event: Called with each event of a step, from kfp's threads.

    Raises:
        RunStoppedError: A signal stopped the run; no task runs any more.
    """
    with _log_file(folder) as log, contextlib.ExitStack() as output:
        tee: Any = _Tee(log, on_event)
        output.enter_context(contextlib.redirect_stdout(tee))
        output.enter_context(contextlib.redirect_stderr(tee))
        temporary = output.enter_context(_temporary_folder(folder))
        tasks = output.enter_context(stoppable_tasks(temporary))
        output.enter_context(_interpreter_quoted())
        output.enter_context(_tasks_informed())
        # Tasks share this environment; creating one for each would take seconds.
        local.init(
            local.SubprocessRunner(use_venv=False),
            pipeline_root=str(folder),
            workspace_root=temporary,
            raise_on_error=True,
        )
        pipeline = components.load_component_from_file(str(package))
        succeeded = True
        try:
            pipeline(**parameters)
        # RuntimeError is all that kfp.local reports about a failed task; OSError comes from its
        # own files in the folder.
        except (RuntimeError, OSError) as error:
            tee.write(f"{error}\n")
            succeeded = False
        if tasks.stop_signal:
            raise RunStoppedError(tasks.stop_signal)
    return succeeded


@contextlib.contextmanager
def _log_file(folder: Path) -> Iterator[TextIO]:
    """Open the log of a run; what a full disk does not take is given up when it is closed."""
    log = (folder / LOG_NAME).open("a", encoding="utf-8")
    try:
        yield log
    finally:
        with contextlib.suppress(OSError):
            log.close()


@contextlib.contextmanager
def _temporary_folder(folder: Path) -> Iterator[str]:
    """Create a folder for temporary files, of which kfp leaves one in each task, and delete it.

    It is in the folder of the run, unless TMPDIR chooses another disk.
    """
    parent = Path(os.environ.get("TMPDIR", folder))
    temporary = tempfile.mkdtemp(prefix="tmp-", dir=parent if parent.is_dir() else folder)
    try:
        yield temporary
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


@contextlib.contextmanager
def _interpreter_quoted() -> Iterator[None]:
    """Quote the interpreter's path, which kfp.local inserts into a shell script unquoted."""
    interpreter = sys.executable
    sys.executable = shlex.quote(interpreter)
    try:
        yield
    finally:
        sys.executable = interpreter


@contextlib.contextmanager
def _tasks_informed() -> Iterator[None]:
    """Let the tasks know how many run at the same time, and how often to report progress."""
    variables = {
        STEPS_AT_ONCE_VARIABLE: str(_ITERATIONS_AT_ONCE),
        PROGRESS_VARIABLE: str(_PROGRESS_S),
    }
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]


@contextlib.contextmanager
def logged_apart(folder: Path) -> Iterator[None]:
    """Write the output of the block to the log of the run."""
    with _log_file(folder) as log, contextlib.redirect_stdout(log):
        yield


def share_with_tasks(environment: str | None) -> None:
    """Let the tasks' processes find this project and the chosen settings."""
    os.environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (str(PROJECT_ROOT), os.environ.get("PYTHONPATH", "")))
    )
    if environment:
        os.environ[ENVIRONMENT_VARIABLE] = environment
