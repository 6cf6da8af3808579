"""Both ways of searching must give the same answer: tests run on each of them."""

from __future__ import annotations

import pytest

from ml_pipeline.mining import database


@pytest.fixture(params=["by bitmaps", "by rows"])
def search(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Begin every search in the same way, however large the data."""
    by_bitmaps = request.param == "by bitmaps"
    monkeypatch.setattr(database, "bitmaps_pay", lambda *_: by_bitmaps)
    return str(request.param)
