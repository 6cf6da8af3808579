"""docs/your-use-case.md, block by block, in a clone; with it `make rename` and `make new-step`.

Its last section begins with a copy instead of a clone: `test_copier.py`.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from scripts.rename import PRODUCT_NAMES
from tests.clones import HAS_ALL_TOOLS, copy_project, environment_of_a_person
from tests.documents import blocks, execute

PAGE = PROJECT_ROOT / "docs" / "your-use-case.md"
LEFT_ALONE = (
    "itemset_mining/tests",
    "tests/unit_tests/components/data_extraction",
    "tests/unit_tests/components/exit_handler",
    "tests/unit_tests/fuzz",
    "tests/unit_tests/sample_data",
    "tests/unit_tests/storage",
    "tests/unit_tests/test_makefile.py",
)
"""Tests of code that the page does not change; they are executed here anyway."""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return environment_of_a_person(tmp_path) | {
        "TEMPLATE": str(tmp_path / "template"),
        "PYTEST_ADDOPTS": " ".join(f"--deselect={folder}" for folder in LEFT_ALONE),
    }


@pytest.fixture
def template(tmp_path: Path, environment: dict[str, str]) -> Path:
    copy_project(tmp_path / "template", environment)
    return tmp_path / "template"


def test_every_block_works_and_leaves_a_green_project(
    tmp_path: Path, template: Path, environment: dict[str, str]
) -> None:
    folder, clone = tmp_path, tmp_path / "battery-faults"
    for language, block in blocks(PAGE, until="\n## 8. "):
        execute(language, _with_environment(block, clone), folder, environment)
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
