"""Steps of the data scopes by their names.

The module `ml_pipeline/components/<step>/<step>.py` holds the function `<step>`, which does the
work for one data scope, and its Kubeflow component `<step>_op`.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ml_pipeline.errors import ConfigurationError

if TYPE_CHECKING:
    from ml_pipeline.running.scope_step import ScopeStep


def scope_function(step: str) -> "Callable[[ScopeStep], None]":
    """Return the order of execution of a step for one data scope, as a plain function.

    Raises:
        ConfigurationError: There is no such step.
    """
    function: Callable[[ScopeStep], None] = _member(step, step)
    return function


def scope_component(step: str) -> Any:
    """Return the Kubeflow component of a step of the data scopes.

    Raises:
        ConfigurationError: There is no such step.
    """
    return _member(step, f"{step}_op")


def _member(step: str, name: str) -> Any:
    module = f"ml_pipeline.components.{step}.{step}"
    try:
        return getattr(import_module(module), name)
    except (ModuleNotFoundError, AttributeError) as error:
        if isinstance(error, ModuleNotFoundError) and not module.startswith(error.name or "?"):
            raise
        raise ConfigurationError(
            f"SCOPE_STEPS in ml_pipeline/pipeline.py names the step '{step}', but "
            f"ml_pipeline/components/{step}/{step}.py does not define {name}. Create it with "
            f"make new-step, or remove the line '{step}'."
        ) from error
