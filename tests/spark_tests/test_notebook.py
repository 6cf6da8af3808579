"""The Spark notebook runs from its first to its last cell."""

import json
import os
import subprocess
import sys

from config.settings import PROJECT_ROOT

NOTEBOOK = PROJECT_ROOT / "notebooks/spark_extraction.ipynb"


def test_notebook_runs_and_holds_no_output() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert [cell["outputs"] for cell in code] == [[]] * len(code)
    program = "\n".join("".join(cell["source"]) for cell in code)

    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=NOTEBOOK.parent,
        env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-2_000:]
    assert "vin1|     420|2026-07-27 09:01:00|" in done.stdout
