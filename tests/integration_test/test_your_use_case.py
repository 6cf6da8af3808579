"""docs/your-use-case.md, block by block, in a clone; with it `make rename` and `make new-step`."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from scripts.rename import PRODUCT_NAMES
from tests.clones import HAS_ALL_TOOLS, copy_project, environment_of_a_person

PAGE = PROJECT_ROOT / "docs" / "your-use-case.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RUNNERS = {
    "sh": ["bash", "-euo", "pipefail", "-s"],
    "python": [".venv/bin/python", "-"],
    "diff": ["git", "apply", "-"],
}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return environment_of_a_person(tmp_path) | {"TEMPLATE": str(tmp_path / "template")}


@pytest.fixture
def template(tmp_path: Path, environment: dict[str, str]) -> Path:
    copy_project(tmp_path / "template", environment)
    return tmp_path / "template"


def blocks() -> Iterator[tuple[str, str]]:
    found = BLOCK.findall(PAGE.read_text("utf-8"))
    assert {language for language, _ in found} <= RUNNERS.keys()
    yield from found


def test_every_block_works_and_leaves_a_green_project(
    tmp_path: Path, template: Path, environment: dict[str, str]
) -> None:
    folder, clone = tmp_path, tmp_path / "battery-faults"
    for language, block in blocks():
        done = subprocess.run(
            RUNNERS[language],
            cwd=folder,
            env=environment,
            input=_with_environment(block, clone),
            capture_output=True,
            text=True,
            timeout=1800,
            check=False,
        )
        assert done.returncode == 0, f"{block}\n{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
        folder = clone

    assert (clone / "findings.xlsx").is_file()
    _execute(sorted((clone / "notebooks").glob("[!s]*.ipynb")), environment)
    for name in {*PRODUCT_NAMES} - {clone.name}:
        left = subprocess.run(
            ["git", "grep", "--name-only", name], cwd=clone, capture_output=True, check=False
        )
        assert left.stdout.decode().split() in ([], ["CHANGELOG.md"])
    checked = subprocess.run(
        ["make", "check", "ARGS="], cwd=clone, env=environment, capture_output=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def _execute(notebooks: list[Path], environment: dict[str, str]) -> None:
    """The notebooks work on the tables and columns of the page, not only on sample data."""
    assert len(notebooks) == 3
    done = subprocess.run(
        [Path(sys.prefix) / "bin" / "jupyter-execute", *notebooks],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]


def _with_environment(block: str, clone: Path) -> str:
    """Lets the clone use this environment, and mypy what it knows of the code already."""
    if "git clone" not in block:
        return block
    cache = PROJECT_ROOT / ".mypy_cache"
    copied = f"cp -rp {cache} {clone}\n" if cache.is_dir() else ""
    linked = f"ln -s {sys.prefix} {clone}/.venv\n" if HAS_ALL_TOOLS else ""
    return block.replace("cd battery-faults\n", f"cd battery-faults\n{copied}{linked}")
