"""The example of the README runs as printed."""

from __future__ import annotations

import re
import subprocess
import sys

from itemset_mining.tests.conftest import LIBRARY


def test_the_example_prints_what_the_readme_shows() -> None:
    readme = (LIBRARY / "README.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    (output,) = re.findall(r"```text\n(.*?)```", readme, re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=LIBRARY.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout == output
