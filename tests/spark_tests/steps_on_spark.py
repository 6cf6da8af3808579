"""Plugin of pytest: the data-heavy steps of every data scope run on Spark."""

import sys
from collections.abc import Iterator

import pytest

from config.execution import ExecutionSettings


@pytest.fixture(autouse=True)
def steps_on_spark(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Choose Spark whatever the number of events; the extraction runs as set."""
    monkeypatch.setattr(ExecutionSettings, "engine_of", lambda *_: "spark")
    yield
    assert "pyspark" in sys.modules
