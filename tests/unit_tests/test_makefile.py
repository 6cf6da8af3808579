"""Variables of `make` are values: whatever they contain, no shell and no make executes it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT

PRINT_ARGUMENTS = "#!/usr/bin/env python3\nimport json, sys\nprint(json.dumps(sys.argv[1:]))\n"
HOSTILE = [
    "$(touch x)",
    "$$(touch x)",
    "$(shell touch x)",
    "${shell touch x}",
    "`touch x`",
    '"; touch x; "',
    "'; touch x; '",
    "a\\$(touch x)",
    "a & touch x",
    "a | touch x",
    "--help",
    "a b",
    "$NAME",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the Makefile, and a Python that only prints its arguments."""
    shutil.copy(PROJECT_ROOT / "Makefile", tmp_path)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(PRINT_ARGUMENTS)
    setup = tmp_path / "scripts" / "setup.sh"
    setup.parent.mkdir()
    setup.write_text('#!/bin/sh\nprintf "%s" "$PYTHON" > python.txt\n')
    for script in (python, setup):
        script.chmod(0o755)
    return tmp_path


def make(folder: Path, *arguments: str) -> list[list[str]]:
    """Run make, and return the arguments of each command that it started."""
    # Without the variables of a make that started the tests.
    own = {name: text for name, text in os.environ.items() if not name.startswith(("MAKE", "MFL"))}
    done = subprocess.run(
        ["make", *arguments], cwd=folder, env=own, capture_output=True, text=True, check=True
    )
    assert not (folder / "x").exists()
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("value", HOSTILE)
def test_name_of_a_step_is_not_executed(folder: Path, value: str) -> None:
    assert make(folder, "new-step", f"NAME={value}") == [["scripts/new_step.py", "--", value]]


@pytest.mark.parametrize("value", HOSTILE)
def test_names_of_the_product_are_not_executed(folder: Path, value: str) -> None:
    (rename, _) = make(folder, "rename", f"NAME={value}", f"PROFILE={value}")

    assert rename == ["scripts/rename.py", f"--profile={value}", "--", value]


def test_profile_is_optional(folder: Path) -> None:
    assert make(folder, "rename", "NAME=a-b")[0] == ["scripts/rename.py", "--", "a-b"]


@pytest.mark.parametrize("value", HOSTILE)
def test_interpreter_is_not_executed_by_make(folder: Path, value: str) -> None:
    make(folder, "setup", f"PYTHON={value}")

    assert (folder / "python.txt").read_text() == value
