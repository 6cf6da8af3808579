"""The tree of keys that settings may have."""

import difflib
from collections.abc import Iterator
from typing import Any, get_origin

from pydantic import BaseModel, SecretStr

from config.kubeflow import PodSettings
from config.settings import ScopeOverride, Settings, StepSettings

KeyPath = tuple[str, ...]

MOVED: dict[KeyPath, KeyPath] = {
    ("extraction", key): ("execution", key) for key in ("engine", "spark", "glue")
}
"""Keys of earlier releases, and where they are now."""
OWN_NAME = "<name>"
"""Part of a key path that stands for a name that the user chooses, such as that of a step."""


def key_paths(model: type[BaseModel] = Settings, parent: KeyPath = ()) -> Iterator[KeyPath]:
    """Yield the path of every key that a file or an environment variable can set.

    The items of lists are excluded: no variable can address them.
    """
    for name, field in model.model_fields.items():
        path = (*parent, name)
        yield path
        section = PodSettings if path == ("kubeflow", "steps") else _model_in(field.annotation)
        kind = get_origin(field.annotation)
        if section and kind is not tuple:
            yield from key_paths(section, (*path, OWN_NAME) if kind is dict else path)


def is_secret(key_path: KeyPath) -> bool:
    """Return whether the key at `key_path` holds a secret, or lies within a value that does."""
    return any(_is_secret_field(key_path[:end]) for end in range(1, len(key_path) + 1))


def _is_secret_field(key_path: KeyPath) -> bool:
    model = model_at(key_path[:-1])
    field = model.model_fields.get(key_path[-1]) if model else None
    annotation = field.annotation if field else None
    return SecretStr in (annotation, *getattr(annotation, "__args__", ()))


def keys_of(location: KeyPath) -> list[str]:
    """Return the valid keys of the section at `location`."""
    model = model_at(location)
    return list(model.model_fields) if model else []


def nearest_key(location: KeyPath) -> str:
    """Return a hint at the keys that the unknown one at `location` may stand for."""
    if location[:2] in MOVED:
        return f"it is '{'.'.join((*MOVED[location[:2]], *location[2:]))}' now."
    siblings = keys_of(location[:-1])
    matches = difflib.get_close_matches(location[-1], siblings, n=1, cutoff=0.4)
    return f"did you mean '{matches[0]}'?" if matches else f"valid: {', '.join(siblings)}."


def model_at(location: KeyPath) -> type[BaseModel] | None:
    """Return the model of the section at `location`. Returns None if there is none."""
    model: type[BaseModel] | None = Settings
    if location[:1] == ("scope_overrides",):  # then come its number and the section it overrides
        location = location[2:]
        model = StepSettings if location else ScopeOverride
    if location[:2] == ("kubeflow", "steps"):  # then comes the step whose pod it overrides
        location, model = location[3:], PodSettings
    parts = iter(location)
    for part in parts:
        field = model.model_fields.get(part) if model else None
        annotation = field.annotation if field else None
        if get_origin(annotation) in (dict, tuple):
            next(parts, None)  # a key or number of the user's own
        model = _model_in(annotation)
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    kinds = (annotation, *getattr(annotation, "__args__", ()))
    return next(
        (kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)), None
    )
