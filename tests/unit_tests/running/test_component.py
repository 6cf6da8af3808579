import importlib
import os
from collections.abc import Iterator
from typing import Any

import pytest
from kfp.dsl.python_component import PythonComponent

from ml_pipeline.running import component
from ml_pipeline.running.component import BASE_IMAGE, step_component


@pytest.fixture
def inside_a_task(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("_KFP_RUNTIME", "true")
    importlib.reload(component)
    yield
    monkeypatch.undo()
    importlib.reload(component)


def double(number: int) -> int:
    return 2 * number


def test_function_becomes_a_component() -> None:
    made: Any = step_component(double)
    assert isinstance(made, PythonComponent)
    assert made.name == "double"


def test_component_installs_nothing_when_it_starts() -> None:
    made: Any = step_component(double)
    container = made.component_spec.implementation.container
    assert container.image == BASE_IMAGE
    assert "pip install" not in " ".join(container.command)


def test_inside_a_task_the_function_stays_a_function(inside_a_task: None) -> None:
    assert os.environ["_KFP_RUNTIME"] == "true"
    assert component.step_component(double) is double
