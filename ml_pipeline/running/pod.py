"""Run a step in its pod; what it raises ends as the last lines of its log, each marked `ERROR`.

python -m ml_pipeline.running.pod STORAGE STEP ARGUMENTS…
"""

import os
import shutil
import sys
import traceback
from pathlib import Path

from ml_pipeline.running.start_failure import record_start_failure

COMPONENTS = Path(__file__).resolve().parents[1] / "components"
WORK_VARIABLE = "PIPELINE_WORK"
"""The variable that names the folder of code and packages; without it they are the image's."""


def main(storage: str, step: str, *arguments: str) -> int:
    """Run the component function of a step as KFP's own command would.

    Args:
        storage: Address of the data domain, `<root>/<domain>`.
        step: Name of the step.
        arguments: KFP's: `--executor_input` and `--function_to_execute`.

    Returns:
        The exit code: 0 if the step succeeded, else 1.
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
        if not _is_of_published_run(error):
            record_start_failure(storage, step, arguments, type(error).__name__, str(error))
        return 1
    finally:
        _free_disk()
    return 0


def _free_disk() -> None:
    """Delete code and packages: a node keeps the files of an ended pod until the pod is removed."""
    work = os.environ.get(WORK_VARIABLE)
    if work:
        shutil.rmtree(work, ignore_errors=True)


def _is_of_published_run(error: Exception) -> bool:
    """Return whether the run was published before, so that nobody would delete what is written.

    Kubeflow's Retry runs an exit handler that succeeded not again.
    """
    from ml_pipeline.errors import RunConflictError

    return isinstance(error, RunConflictError)


def _report(error: Exception) -> None:
    """Write the message last; of an error that is not ours, the trace before it."""
    from ml_pipeline.errors import PipelineError, TransientError

    message = str(error)
    if not isinstance(error, PipelineError | TransientError):
        traceback.print_exception(error)
        message = f"{type(error).__name__}: {message}"
    sys.stdout.flush()
    sys.stderr.write("".join(f"ERROR {line}\n" for line in message.splitlines()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
