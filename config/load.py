"""Reads the settings: base.yaml, then environments/<env>.yaml, then environment variables.

The layers are merged here, key by key, because an error must name the file or variable that a value
came from: pydantic-settings merges first and cannot tell any more.
"""

import difflib
import json
import os
import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_origin

import yaml
from pydantic import BaseModel, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from config.kubeflow import PodSettings
from config.settings import PROJECT_ROOT, ScopeOverride, Settings, StepSettings
from ml_pipeline.errors import ConfigurationError

CONFIG_FOLDER = PROJECT_ROOT / "config"
ENVIRONMENT_VARIABLE = "ML_PIPELINE_ENV"
VARIABLE_PREFIX = "ML_PIPELINE_"
DEFAULT_ENVIRONMENT = "local"

KeyPath = tuple[str, ...]


class _SettingsLoader(yaml.SafeLoader):
    """Differs from PyYAML in what would hide a mistake.

    Of two equal keys it keeps the last without a word: here a setting given twice is an error. Of a
    date that does not exist it says neither where nor which: here dates stay text, and pydantic
    names the key.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012 -- PyYAML's own attribute
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [self.construct_object(key, deep=deep) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' is given twice", node.start_mark
                )
        return super().construct_mapping(node, deep=deep)


def load_settings(
    environment: str | None = None,
    *,
    folder: Path = CONFIG_FOLDER,
    environ: Mapping[str, str] = os.environ,
) -> Settings:
    """The settings of one environment.

    Args:
        environment: Name of a file in `environments/`; default: `ML_PIPELINE_ENV`, else `local`.
        folder: Folder that holds `base.yaml` and `environments/`.
        environ: Environment variables.

    Raises:
        ConfigurationError: A file is missing or unreadable, a key is unknown, missing or given
            twice, or a value is not allowed. The message names key, file and nearest valid key.
    """
    name = environment or environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT)
    available = sorted(path.stem for path in (folder / "environments").glob("*.yaml"))
    if name not in available:
        raise ConfigurationError(
            f"Unknown environment '{name}' ({ENVIRONMENT_VARIABLE}): "
            f"{folder / 'environments'} has {', '.join(available) or 'none'}."
        )
    values: dict[str, Any] = {}
    origins: dict[KeyPath, str] = {}
    for path in (folder / "base.yaml", folder / "environments" / f"{name}.yaml"):
        _merge(values, read_yaml(path), origins, str(path))
    _refuse_secrets(origins)
    for variable, key_path, value in _variables(environ):
        nested: Any = value
        for key in reversed(key_path):
            nested = {key: nested}
        _merge(values, nested, origins, f"environment variable {variable}")
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        faults = [_describe(details, origins) for details in error.errors()]
        raise ConfigurationError(
            f"The settings of environment '{name}' are wrong:\n"
            + "\n".join(f"  - {fault}" for fault in faults)
        ) from error


def public_overrides(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables that override settings of the steps: no secret, nothing about Kubeflow."""
    return {
        variable: environ[variable]
        for variable, key_path, _ in _variables(environ)
        if key_path[0] != "kubeflow" and not _is_secret(key_path)
    }


def _refuse_secrets(origins: Mapping[KeyPath, str]) -> None:
    """The files are in version control, and they travel with the pipeline."""
    found = [(key, origin) for key, origin in origins.items() if _is_secret(key)]
    if found:
        key, origin = found[0]
        variable = VARIABLE_PREFIX + "__".join(key).upper()
        raise ConfigurationError(
            f"'{'.'.join(key)}' in {origin} is a secret, which must not stand in a file: give it "
            f"in the environment variable {variable}."
        )


def _is_secret(key_path: KeyPath) -> bool:
    model = _model_at(key_path[:-1])
    field = model.model_fields.get(key_path[-1]) if model else None
    annotation = field.annotation if field else None
    return SecretStr in (annotation, *getattr(annotation, "__args__", ()))


def read_yaml(path: Path) -> dict[str, Any]:
    """The keys of a YAML file; an empty file has none.

    Raises:
        ConfigurationError: It cannot be read, a key is given twice, or it holds no keys.
    """
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_SettingsLoader)  # noqa: S506 -- it is a SafeLoader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigurationError(f"Cannot read the settings file {path}: {error}") from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ConfigurationError(f"The settings file {path} must hold keys, not {content!r}.")
    return content


def _variables(environ: Mapping[str, str]) -> Iterator[tuple[str, KeyPath, Any]]:
    for variable in sorted(environ):
        if variable.startswith(VARIABLE_PREFIX) and variable != ENVIRONMENT_VARIABLE:
            key_path = tuple(variable.removeprefix(VARIABLE_PREFIX).lower().split("__"))
            yield variable, key_path, _parse(environ[variable])


def _parse(text: str) -> Any:
    """Lists and objects arrive as JSON; pydantic turns everything else from text into its type."""
    if text[:1] in ("[", "{"):
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return text
    return text


def _merge(
    values: dict[str, Any], new: dict[str, Any], origins: dict[KeyPath, str], origin: str
) -> None:
    pending: list[tuple[dict[str, Any], dict[str, Any], KeyPath]] = [(values, new, ())]
    while pending:
        target, source, parent = pending.pop()
        for key, value in source.items():
            origins[(*parent, str(key))] = origin
            if isinstance(value, dict) and isinstance(target.get(key), dict):
                pending.append((target[key], value, (*parent, str(key))))
            else:
                target[key] = value


def _describe(details: ErrorDetails, origins: dict[KeyPath, str]) -> str:
    location = tuple(str(part) for part in details["loc"])
    key = ".".join(location) or "(all)"
    sections = (location[:end] for end in range(len(location), 0, -1))
    origin = next((origins[part] for part in sections if part in origins), "none of the files")
    if details["type"] == "extra_forbidden":
        siblings = _keys_of(location[:-1])
        nearest = difflib.get_close_matches(location[-1], siblings, n=1, cutoff=0.4)
        hint = f"did you mean '{nearest[0]}'?" if nearest else f"valid: {', '.join(siblings)}."
        return f"unknown key '{key}' in {origin}: {hint}"
    if details["type"] == "missing":
        return f"'{key}' is missing: give it in base.yaml or the environment's file."
    whole_section = isinstance(details["input"], dict)
    shown = "" if whole_section or _is_secret(location) else f" (received {details['input']!r})"
    shown = re.sub(r"//[^/@\s]+@", "//***@", shown)  # user and password of an address
    is_no_list = details["type"] == "tuple_type"
    reason = 'must be a list such as ["a", "b"]' if is_no_list else details["msg"]
    return f"'{key}' in {origin}: {reason}{shown}"


def _keys_of(location: KeyPath) -> list[str]:
    """The valid keys of the section at `location`."""
    model = _model_at(location)
    return list(model.model_fields) if model else []


def _model_at(location: KeyPath) -> type[BaseModel] | None:
    """The model of the section at `location`; None when there is none."""
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
        model = next(
            (
                kind
                for kind in (annotation, *getattr(annotation, "__args__", ()))
                if isinstance(kind, type) and issubclass(kind, BaseModel)
            ),
            None,
        )
    return model
