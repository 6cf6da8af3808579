"""The form that starts a run: its fields, and for each the value that it has if unchanged.

Kubeflow's form shows names and defaults only, so a default must say what an untouched box stands
for. A text that equals the shown default therefore counts as not given.
"""

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from config.settings import Settings
from ml_pipeline.running.run_parameters import Configured, RunParameters

NOT_SET = "not set"


def with_run_parameters(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a function a text parameter for each run parameter, in place of its `**parameters`.

    kfp reads the inputs of a pipeline and of a component from the signature of a function.
    """
    signature = inspect.signature(function)
    own = [each for each in signature.parameters.values() if each.kind is not each.VAR_KEYWORD]
    added = [
        inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default="", annotation=str)
        for name in RunParameters.model_fields
    ]
    extended = signature.replace(parameters=[*own, *added])

    @functools.wraps(function)
    def taking_each(*args: Any, **kwargs: Any) -> Any:
        bound = extended.bind(*args, **kwargs)
        bound.apply_defaults()
        return function(**bound.arguments)

    taking_each.__signature__ = extended  # type: ignore[attr-defined]
    return taking_each


def shown_defaults(settings: Settings) -> dict[str, str]:
    """Return the text that the form shows for each run parameter.

    Args:
        settings: The settings of the environment.
    """
    return {
        name: _shown_default(name, field, settings)
        for name, field in RunParameters.model_fields.items()
    }


def given_parameters(texts: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """Return the run parameters that someone gave: neither empty nor the shown default.

    A unit may be written after the number, as the form shows it.
    """
    defaults = shown_defaults(settings)
    return {
        name: text.strip().removesuffix(_unit(name, settings)).strip()
        for name, text in texts.items()
        if text.strip() not in ("", defaults.get(name))
    }


def _shown_default(name: str, field: FieldInfo, settings: Settings) -> str:
    setting = Configured.of(field)
    value = getattr(getattr(settings, setting.section), name) if setting else field.default
    if value is None or value is PydanticUndefined:
        return f"({NOT_SET}, such as {field.examples[0]})" if field.examples else f"({NOT_SET})"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    text = f"{value:.12g}" if isinstance(value, float) else str(value)
    return f"{text} {_unit(name, settings)}".strip()


def _unit(name: str, settings: Settings) -> str:
    field = RunParameters.model_fields.get(name)
    setting = Configured.of(field) if field else None
    return setting.unit(settings) if setting and setting.unit else ""
