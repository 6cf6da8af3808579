"""Compiled kernels are loaded from a cache by fresh processes, wherever the package lies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import ml_pipeline.mining

MINE = """
import sys
from ml_pipeline.mining import Transactions, mine, miner
miner._VECTORISED_CELLS = -1
found = mine(Transactions.from_rows([[1, 2, 3], [1, 2], [2, 3]] * 5), min_support=5, threads=2)
from ml_pipeline.mining import kernels
stats = kernels.mine_items.stats
print(len(found), sum(stats.cache_hits.values()), sum(stats.cache_misses.values()))
"""


def run(package_root: Path, **environment: str) -> list[int]:
    inherited = {k: v for k, v in os.environ.items() if k != "NUMBA_CACHE_DIR"}
    done = subprocess.run(
        [sys.executable, "-c", MINE],
        cwd=package_root,
        env=inherited | {"PYTHONPATH": str(package_root)} | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return [int(number) for number in done.stdout.split()]


def copy_package(target: Path) -> Path:
    package = target / "ml_pipeline"
    source = Path(ml_pipeline.mining.__file__).parent
    shutil.copytree(source, package / "mining", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "__init__.py").touch()
    return package


def test_the_second_process_loads_what_the_first_compiled(tmp_path: Path) -> None:
    copy_package(tmp_path)
    cache = {"NUMBA_CACHE_DIR": str(tmp_path / "cache")}
    assert run(tmp_path, **cache) == [7, 0, 1]
    assert run(tmp_path, **cache) == [7, 1, 0]


def test_an_installation_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    package = copy_package(tmp_path)
    # A file in the place of the folder stops even a superuser from writing into it.
    (package / "mining" / "__pycache__").touch()
    home = {"HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "home")}
    assert run(tmp_path, **home) == [7, 0, 1]


def test_without_any_folder_for_a_cache_kernels_compile_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ml_pipeline.mining import jit

    def njit(*, cache: bool, **_: object) -> object:
        if cache:
            raise RuntimeError("cannot cache function: no locator available")
        return lambda function: function

    monkeypatch.setattr(jit, "njit", njit)
    assert jit.compiled(len) is len


def test_small_inputs_start_no_compiler() -> None:
    script = """
import sys
from ml_pipeline.mining import Transactions, mine
mine(Transactions.from_rows([[1, 2, 3], [1, 2], [2, 3]] * 500), min_support=5)
print(int("numba" in sys.modules), int("scipy" in sys.modules))
"""
    root = Path(ml_pipeline.mining.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["0", "0"]
