"""A step of the data scopes is found by its name."""

import pytest
from kfp.dsl.python_component import PythonComponent

from ml_pipeline.errors import ConfigurationError
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.discovery import scope_component, scope_function


@pytest.mark.parametrize("step", SCOPE_STEPS)
def test_every_step_has_a_function_and_a_component_of_its_name(step: str) -> None:
    assert scope_function(step).__name__ == step
    assert isinstance(scope_component(step), PythonComponent)


def test_step_without_a_folder_is_named_with_what_to_do() -> None:
    with pytest.raises(
        ConfigurationError, match=r"names the step 'rank', .*rank/rank\.py does not"
    ):
        scope_component("rank")


def test_step_without_the_function_of_its_name_is_named() -> None:
    with pytest.raises(ConfigurationError, match="does not define data_extraction"):
        scope_function("data_extraction")
