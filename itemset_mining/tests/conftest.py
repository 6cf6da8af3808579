"""Fixtures that several tests of the library share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from itemset_mining import database

LIBRARY = Path(database.__file__).parent


@pytest.fixture
def copy_of_library(tmp_path: Path) -> Path:
    """A copy of the library without its tests, for `PYTHONPATH`: its parent folder."""
    target = tmp_path / "copy"
    unneeded = shutil.ignore_patterns("__pycache__", "tests", "benchmarks", "build")
    shutil.copytree(LIBRARY, target / LIBRARY.name, ignore=unneeded)
    return target


@pytest.fixture(params=["by bitmaps", "by rows"])
def search(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Begin every search in the same way, however large the data; both must find the same."""
    by_bitmaps = request.param == "by bitmaps"
    monkeypatch.setattr(database, "bitmaps_pay", lambda *_: by_bitmaps)
    return str(request.param)
