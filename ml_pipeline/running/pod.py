"""Run of a step in its pod: the message of a failure is the end of its log, marked `ERROR`.

    python -m ml_pipeline.running.pod STORAGE STEP ARGUMENTS…

Imported before the packages of the step are installed: at the top, the standard library only.
"""

import os
import shutil
import sys
import traceback
from pathlib import Path

from config.credentials import redact
from ml_pipeline.errors import (
    LONGEST_MESSAGE,
    PipelineError,
    RunConflictError,
    TransientError,
    printable,
    shortened,
)
from ml_pipeline.running.start_failure import record_start_failure

COMPONENTS = Path(__file__).resolve().parents[1] / "components"
WORK_VARIABLE = "PIPELINE_WORK"
"""Variable that names the folder of code and packages; if unset, they are part of the image."""


def main(storage: str, step: str, *arguments: str) -> int:
    """Run the component function of a step as KFP's own command would; return the exit code.

    `storage` is the address of the data domain, `<root>/<domain>`; the arguments are those of KFP,
    `--executor_input` and `--function_to_execute`.
    """
    os.environ["_KFP_RUNTIME"] = "true"
    module = COMPONENTS / step / f"{step}.py"
    sys.argv = ["executor_main", "--component_module_path", str(module), *arguments]
    try:
        from kfp.dsl.executor_main import executor_main

        from ml_pipeline.running.logs import log_text

        log_text()
        executor_main()
    except Exception as error:  # noqa: BLE001 -- the border of the process
        _report(error)
        # No exit handler follows a published run to delete the record: Kubeflow's Retry does not
        # repeat one that succeeded.
        if not isinstance(error, RunConflictError):
            record_start_failure(storage, step, arguments, type(error).__name__, str(error))
        return 1
    finally:
        # A node keeps the files of an ended pod until the pod is removed.
        if work := os.environ.get(WORK_VARIABLE):
            shutil.rmtree(work, ignore_errors=True)
    return 0


def _report(error: Exception) -> None:
    """Write the message last; if the error is not one of ours, write its traceback first."""
    message = str(error)
    if not isinstance(error, PipelineError | TransientError):
        sys.stderr.write(printable(redact("".join(traceback.format_exception(error)))))
        message = printable(f"{type(error).__name__}: {shortened(message, LONGEST_MESSAGE)}")
    sys.stdout.flush()
    sys.stderr.write("".join(f"ERROR {line}\n" for line in redact(message).splitlines()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
