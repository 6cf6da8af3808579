"""What all tests of the miner need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ml_pipeline.mining import database

BUILD_KERNELS = Path(__file__).parents[3] / "scripts" / "build_kernels.py"


@pytest.fixture(scope="session", autouse=True)
def current_kernels() -> None:
    """Machine code that takes other arguments than it is called with crashes without a word."""
    command = [sys.executable, str(BUILD_KERNELS), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(params=["by bitmaps", "by rows"])
def search(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Begin every search in the same way, however large the data; both must find the same."""
    by_bitmaps = request.param == "by bitmaps"
    monkeypatch.setattr(database, "bitmaps_pay", lambda *_: by_bitmaps)
    return str(request.param)
