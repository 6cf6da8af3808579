"""Documents whose code blocks a test executes, as a reader would."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RUNNERS = {
    "sh": ["bash", "-euo", "pipefail", "-s"],
    "python": [".venv/bin/python", "-"],
    "diff": ["git", "apply", "-"],
}


def blocks(page: Path, until: str = "") -> list[tuple[str, str]]:
    """Return language and text of each code block of a page, all of which can be executed.

    Args:
        page: The page.
        until: Text that ends the part to read. If empty, the whole page is read.
    """
    text = page.read_text("utf-8")
    matches = BLOCK.findall(text[: text.index(until)] if until else text)
    assert {language for language, _ in matches} <= RUNNERS.keys()
    return matches


def execute(language: str, block: str, folder: Path, environment: Mapping[str, str]) -> str:
    """Executes a block, which must succeed, in a folder; returns its output."""
    done = subprocess.run(
        RUNNERS[language],
        cwd=folder,
        env=environment,
        input=block,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.returncode == 0, f"{block}\n{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
    return done.stdout
