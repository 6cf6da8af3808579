from typing import Any

import pytest
from kfp.dsl.python_component import PythonComponent

from ml_pipeline.running.component import BASE_IMAGE, step_component


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


def test_component_imports_the_function_from_its_module() -> None:
    made: Any = step_component(double)
    source = made.component_spec.implementation.container.command[-1]
    assert source == f"from {__name__} import double\n"


def test_inside_a_task_the_function_stays_a_function(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_KFP_RUNTIME", "true")
    assert step_component(double) is double
