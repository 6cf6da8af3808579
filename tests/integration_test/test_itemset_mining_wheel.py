"""The library `itemset_mining` works on its own: as a wheel, in an empty environment."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT

LIBRARY = PROJECT_ROOT / "itemset_mining"
PYENV_VERSIONS = Path.home() / ".pyenv" / "versions"


def interpreter(version: str) -> str | None:
    """Return a Python of a version, or None if this machine has none."""
    show = "import sys; print('{}.{}'.format(*sys.version_info))"
    installed = [str(path) for path in PYENV_VERSIONS.glob(f"{version}.*/bin/python3")]
    for python in (sys.executable, shutil.which(f"python{version}"), *installed):
        if python:
            # A shim of pyenv is there although its Python is not.
            done = subprocess.run([python, "-c", show], capture_output=True, text=True, check=False)
            if done.stdout.strip() == version:
                return python
    return None


PYTHONS = {
    version: python for version in ("3.11", "3.12", "3.13") if (python := interpreter(version))
}

MINE = """
import itemset_mining
from itemset_mining import Transactions, find_rules, mine
assert "site-packages" in itemset_mining.__file__, itemset_mining.__file__
baskets = Transactions.from_rows([[1, 2, 3], [1, 2], [2, 3], [1, 2, 3]])
sets = mine(baskets, min_support=2)
supports = dict(sorted((sets[i], int(sets.supports[i])) for i in range(len(sets))))
print(supports, len(find_rules(sets, baskets.total, min_confidence=1)))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy: building leaves files beside the sources."""
    folder = tmp_path_factory.mktemp("library")
    left_by_builds = shutil.ignore_patterns("__pycache__", "build", "*.egg-info")
    shutil.copytree(LIBRARY, folder / LIBRARY.name, ignore=left_by_builds)
    command = [*(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"), f"./{LIBRARY.name}"]
    subprocess.run([*command, "--wheel-dir", "dist"], cwd=folder, check=True, timeout=300)
    (path,) = (folder / "dist").iterdir()
    return path


def test_the_wheel_is_pure_and_holds_the_library_alone(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    sources = {
        path.relative_to(LIBRARY.parent).as_posix()
        for folder in ("", "kernels", "kernel_build")
        for path in (LIBRARY / folder).glob("*.py")
    }
    files = {name for name in names if ".dist-info/" not in name}
    assert files == sources | {"itemset_mining/kernels.ll", "itemset_mining/py.typed"}


@pytest.mark.parametrize("version", PYTHONS)
def test_the_wheel_mines_in_an_empty_environment(wheel: Path, tmp_path: Path, version: str) -> None:
    environment = tmp_path / "environment"
    subprocess.run([PYTHONS[version], "-m", "venv", str(environment)], check=True)
    python = str(environment / "bin" / "python")
    install = [*(python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:"), str(wheel)]
    subprocess.run(install, check=True, timeout=300)
    done = subprocess.run(
        [python, "-I", "-c", MINE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    expected = "{(1,): 3, (1, 2): 3, (1, 2, 3): 2, (1, 3): 2, (2,): 4, (2, 3): 3, (3,): 3} 3\n"
    assert (done.stdout, done.stderr) == (expected, "")
