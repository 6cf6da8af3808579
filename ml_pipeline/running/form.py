"""The form that starts a run: its fields, and for each the value that it has if unchanged.

Kubeflow's form shows names and defaults only, so a default must say what an untouched box stands
for. A text that equals the shown default therefore counts as not given.
"""

import csv
import functools
import inspect
import io
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from config.dimensions import MOST_DIMENSIONS
from config.settings import Settings
from ml_pipeline.running.run_parameters import Configured, parameters_of

Parameter = TypeVar("Parameter")

NOT_SET = "not set"


DIMENSION_SLOTS = tuple(f"dimension_{number}" for number in range(1, MOST_DIMENSIONS + 1))
"""Names of the parameters of the dimensions as inputs of the component that plans the run.

A pod finds a component in its module before it knows the settings, so its inputs are fixed.
"""


def with_texts(names: Iterable[str]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator that gives a function a text parameter per name, for its `**parameters`.

    kfp reads the inputs of a pipeline and of a component from the signature of a function.
    """
    added = [
        inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, default="", annotation=str)
        for name in names
    ]

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        signature = inspect.signature(function)
        own = [each for each in signature.parameters.values() if each.kind is not each.VAR_KEYWORD]
        extended = signature.replace(parameters=[*own, *added])

        @functools.wraps(function)
        def taking_each(*args: Any, **kwargs: Any) -> Any:
            bound = extended.bind(*args, **kwargs)
            bound.apply_defaults()
            return function(**bound.arguments)

        taking_each.__signature__ = extended  # type: ignore[attr-defined]
        return taking_each

    return decorate


def to_slots(parameters: Mapping[str, Parameter], settings: Settings) -> dict[str, Parameter]:
    """Return the run parameters by the names of the component's inputs."""
    slots = _slots(settings)
    return {slots.get(name, name): value for name, value in parameters.items()}


def from_slots(texts: Mapping[str, Parameter], settings: Settings) -> dict[str, Parameter]:
    """Return the run parameters by their own names; the reverse of `to_slots`."""
    names = {slot: name for name, slot in _slots(settings).items()}
    unused = set(DIMENSION_SLOTS) - names.keys()
    return {names.get(slot, slot): text for slot, text in texts.items() if slot not in unused}


def _slots(settings: Settings) -> dict[str, str]:
    parameters = (dimension.parameter for dimension in settings.dimensions.values())
    return dict(zip(parameters, DIMENSION_SLOTS, strict=False))


def join_values(values: Iterable[str]) -> str:
    """Return values as one text that `split_values` reads."""
    return ", ".join(map(_quoted, values))


def _quoted(value: str) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow([value])
    return text.getvalue()


def shown_defaults(settings: Settings) -> dict[str, str]:
    """Return the text that the form shows for each run parameter.

    Args:
        settings: The settings of the environment.
    """
    return {
        name: _shown_default(name, field, settings)
        for name, field in parameters_of(settings).model_fields.items()
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
    value = setting.value(settings, name) if setting else field.default
    if value is None or value is PydanticUndefined:
        return f"({NOT_SET}, such as {field.examples[0]})" if field.examples else f"({NOT_SET})"
    if isinstance(value, tuple):
        return join_values(value)
    text = f"{value:.12g}" if isinstance(value, float) else str(value)
    return f"{text} {_unit(name, settings)}".strip()


def _unit(name: str, settings: Settings) -> str:
    field = parameters_of(settings).model_fields.get(name)
    setting = Configured.of(field) if field else None
    return setting.unit(settings) if setting and setting.unit else ""
