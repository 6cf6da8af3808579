"""Installation of a step's packages in its pod, before the step runs.

    python -m ml_pipeline.running.start WORK STORAGE STEP ARGUMENTS…

The bootstrap starts it before the packages exist, so it uses only the standard library and obstore.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from config.credentials import redact
from ml_pipeline.errors import printable
from ml_pipeline.running.pod import WORK_VARIABLE
from ml_pipeline.running.start_failure import record_start_failure

PIP = (
    *("install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-cache-dir"),
    *("--no-compile", "--root-user-action=ignore", "--no-deps", "--only-binary", ":all:"),
    *("--require-hashes", "--target"),
)


def main(work: str, storage: str, step: str, *arguments: str) -> None:
    """Install the packages of the step's requirements file, then replace this process by the step.

    The folder `work` contains the code; the packages are added to it.
    """
    code, packages = Path(work, "code"), Path(work, "packages")
    requirements = code / "requirements" / f"{step}.txt"
    done = subprocess.run(  # noqa: S603 -- pip, with the locked packages
        [sys.executable, "-m", "pip", *PIP, str(packages), "--requirement", str(requirements)],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    output = printable(redact(done.stderr))
    sys.stderr.write(output)
    if done.returncode:
        reason = (output.strip() or "no reason given").splitlines()[-1]
        message = f"its packages cannot be installed: {reason}"
        record_start_failure(storage, step, arguments, "PackageError", message)
        shutil.rmtree(work, ignore_errors=True)
        sys.exit(f"ERROR {step} cannot start: {message}")
    os.environ["PYTHONPATH"] = f"{code}:{packages}"
    os.environ[WORK_VARIABLE] = work
    step_command = ["-m", "ml_pipeline.running.pod", storage, step, *arguments]
    os.execv(sys.executable, [sys.executable, *step_command])  # noqa: S606 -- the step


if __name__ == "__main__":
    main(*sys.argv[1:])
