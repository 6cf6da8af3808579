"""Every way of searching must give the same answer: tests run on each of them."""

from __future__ import annotations

import pytest

from ml_pipeline.mining import miner, results


@pytest.fixture(params=["vectorised", "compiled", "taken over"])
def strategy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Force NumPy, compiled kernels, or the change from one to the other in the middle."""
    cells, work = {
        "vectorised": (1 << 40, float("inf")),
        "compiled": (-1, 0.0),
        "taken over": (1 << 40, 20.0),
    }[request.param]
    monkeypatch.setattr(miner, "_VECTORISED_CELLS", cells)
    monkeypatch.setattr(miner, "_VECTORISED_WORK", work)
    monkeypatch.setattr(miner, "_kernels_are_loaded", lambda: False)
    monkeypatch.setattr(results, "SORTED_CELLS", cells if cells < 0 or work > 20 else -1)
    return str(request.param)
