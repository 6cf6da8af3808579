"""Copies of the project on disk, in which tests act like a developer."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from config.settings import PROJECT_ROOT

# `poetry install --with test` leaves out the tools of `make check`; a copy then sets up its own.
HAS_ALL_TOOLS = all(map(find_spec, ("ruff", "mypy", "importlinter", "nbstripout")))


def environment_of_a_person(folder: Path) -> dict[str, str]:
    """Return the environment of a new developer, without installing packages again."""
    (folder / "bin").mkdir()
    make = folder / "bin" / "make"
    as_it_is = "--old-file=setup" if HAS_ALL_TOOLS else ""
    make.write_text(f'#!/bin/sh\nexec {shutil.which("make")} {as_it_is} "$@"\n')
    make.chmod(0o755)
    person = {"NAME": "A Person", "EMAIL": "person@example.invalid"}
    git = {f"GIT_{role}_{key}": person[key] for role in ("AUTHOR", "COMMITTER") for key in person}
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    return inherited | git | {"PATH": f"{make.parent}{os.pathsep}{inherited['PATH']}"}


def copy_project(target: Path, environment: dict[str, str]) -> None:
    """Copy the project, as it is on disk now, into a new repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=PROJECT_ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for path in filter(None, listed.stdout.split("\0")):
        if (PROJECT_ROOT / path).is_file():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT_ROOT / path, target / path)
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "Template"]):
        subprocess.run(["git", *command], cwd=target, env=environment, check=True)


def link_environment(clone: Path) -> None:
    """Let a copy use the packages that are installed here."""
    if HAS_ALL_TOOLS:
        (clone / ".venv").symlink_to(sys.prefix)
