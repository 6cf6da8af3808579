"""Plugin of pytest: the data-heavy steps of every data scope run on Spark, in one session."""

from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import pytest

from config.execution import ExecutionSettings
from config.load import load_settings
from ml_pipeline.execution import engine
from ml_pipeline.execution.spark_session import spark_session


@pytest.fixture(scope="session")
def session() -> Iterator[Any]:
    """The session, which starts once."""
    with spark_session(load_settings("test", environ={}).execution.spark) as started:
        yield started


@pytest.fixture(autouse=True)
def steps_on_spark(session: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose Spark whatever the number of events; the extraction runs as set."""
    monkeypatch.setattr(ExecutionSettings, "engine_of", lambda *_: "spark")
    monkeypatch.setattr(engine, "spark_session", lambda _: nullcontext(session))
