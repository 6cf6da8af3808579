"""Loads the settings: base.yaml, then environments/<env>.yaml, then environment variables.

The layers are merged here, key by key, because an error must name the file or variable that a value
came from. Pydantic-settings merges first and loses that information.
"""

import os
from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from config.credentials import credentials_below, redact
from config.keys import MOVED, KeyPath, is_secret, model_at, nearest_key
from config.section import is_out_of_range, range_of
from config.settings import Settings
from config.variables import (
    DEFAULT_ENVIRONMENT,
    ENVIRONMENT_VARIABLE,
    nearest_variable,
    variable_of,
    variables_of,
)
from config.yaml_text import YamlFile, direct_faults, read_yaml, reason_of
from ml_pipeline.errors import ConfigurationError, listed, shortened

CONFIG_FOLDER = resources.files("config")
"""Folder of the settings files; in a code archive, a folder of the archive."""

_FROM_VARIABLE = "environment variable "


def load_settings(
    environment: str | None = None,
    *,
    folder: Traversable = CONFIG_FOLDER,
    environ: Mapping[str, str] = os.environ,
) -> Settings:
    """Return the settings of one environment.

    Args:
        environment: Name of a file in `environments/`. If unset, `ML_PIPELINE_ENV`, else `local`.
        folder: Folder that contains `base.yaml` and `environments/`.
        environ: Environment variables.

    Raises:
        ConfigurationError: A file is missing or unreadable, a key is unknown, missing or duplicate,
            or a value is invalid. The message names the key, the file and the closest valid key.
    """
    name = environment or environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT)
    values, origins, files = _merged(name, folder, environ)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        details = direct_faults(error)
        faults = listed((_describe(each, origins, files) for each in details), len(details))
        raise ConfigurationError(
            f"The settings of environment '{name}' are invalid:\n"
            + "\n".join(f"  - {fault}" for fault in faults)
        ) from error


def setting_origins(
    environment: str | None = None,
    *,
    folder: Traversable = CONFIG_FOLDER,
    environ: Mapping[str, str] = os.environ,
) -> dict[KeyPath, str]:
    """Return the file or environment variable that each setting comes from, by its path.

    Settings that are not among them have the default of their model. The arguments are those of
    `load_settings`, with which files and variables were checked.
    """
    name = environment or environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT)
    origins = _merged(name, folder, environ)[1]
    paths = ("base.yaml", f"environments/{name}.yaml")
    names = {str(folder.joinpath(*path.split("/"))): f"config/{path}" for path in paths}
    return {key: names.get(origin, origin) for key, origin in origins.items()}


def _merged(
    name: str, folder: Traversable, environ: Mapping[str, str]
) -> tuple[dict[str, Any], dict[KeyPath, str], dict[str, YamlFile]]:
    """Return the merged settings of an environment, the origin of each, and the files."""
    available = environments(folder)
    if name not in available:
        raise ConfigurationError(
            f"Unknown environment '{shortened(name)}' ({ENVIRONMENT_VARIABLE}): "
            f"{folder / 'environments'} contains {', '.join(available) or 'none'}."
        )
    values: dict[str, Any] = {}
    origins: dict[KeyPath, str] = {}
    files: dict[str, YamlFile] = {}
    for path in (folder / "base.yaml", folder / "environments" / f"{name}.yaml"):
        files[str(path)] = read_yaml(path)
        _refuse_secrets(files[str(path)].values, str(path))
        _refuse_credentials(files[str(path)].values, str(path))
        _merge(values, files[str(path)].values, origins, str(path))
    for variable, key_path, value in variables_of(environ):
        nested: Any = value
        for key in reversed(key_path):
            nested = {key: nested}
        _refuse_credentials(nested, _FROM_VARIABLE + variable)
        _merge(values, nested, origins, _FROM_VARIABLE + variable)
    return values, origins, files


def environments(folder: Traversable = CONFIG_FOLDER) -> list[str]:
    """Return the names of all environments that have a settings file, in order."""
    names = [path.name for path in (folder / "environments").iterdir()]
    return sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml"))


def _refuse_secrets(values: Mapping[str, Any], origin: str) -> None:
    """Reject secrets in files, which are in version control and travel with the pipeline."""
    for key in _paths(values):
        if is_secret(key):
            raise ConfigurationError(
                f"'{'.'.join(key)}' in {origin} is a secret and must not be stored in a file: set "
                f"the environment variable {variable_of(key)} instead."
            )


def _paths(values: Mapping[str, Any], parent: KeyPath = ()) -> Iterator[KeyPath]:
    for key, value in values.items():
        yield (*parent, key)
        if isinstance(value, dict):
            yield from _paths(value, (*parent, key))


def _refuse_credentials(values: Mapping[str, Any], origin: str) -> None:
    """Reject credentials under keys that hold no secrets, even where another layer replaces them.

    Files are shipped as they are.
    """
    for match in credentials_below(values):
        if not is_secret(match.location):
            raise ConfigurationError(
                f"'{match.place}' in {origin} contains {match.kind}. "
                "Settings are shipped with the pipeline and recorded in storage: "
                f"{_instead(match.location)}."
            )


def _instead(location: KeyPath) -> str:
    """Return where to put a credential instead."""
    spark = ("execution", "spark")
    if location[:2] == spark:
        variable = variable_of(
            (*spark, "token" if location[2:] == ("remote",) else "secret_config")
        )
        return f"set the environment variable {variable} instead"
    if location[:1] == ("kubeflow",) and "env" in location:
        return "store it in a Kubernetes secret and name that in `secret_env`"
    return "remove it, and give it to those who need it by an environment variable of their own"


def _origin(location: KeyPath, origins: Mapping[KeyPath, str]) -> str:
    """Return the file or variable of the value at `location`, or of the closest section."""
    sections = (location[:end] for end in range(len(location), 0, -1))
    return next((origins[part] for part in sections if part in origins), "none of the files")


def _merge(
    values: dict[str, Any], new: dict[str, Any], origins: dict[KeyPath, str], origin: str
) -> None:
    pending: list[tuple[dict[str, Any], dict[str, Any], KeyPath]] = [(values, new, ())]
    while pending:
        target, source, parent = pending.pop()
        for key, value in source.items():
            is_section = isinstance(value, dict)
            if is_section and not isinstance(target.get(key), dict | None):
                continue  # of the layer before, whose value is refused there
            origins[(*parent, str(key))] = origin
            if not is_section:
                target[key] = value
                continue
            if not isinstance(target.get(key), dict):
                target[key] = {}  # not `value`, which an alias in the file may use elsewhere
            pending.append((target[key], value, (*parent, str(key))))


def _describe(
    details: ErrorDetails, origins: Mapping[KeyPath, str], files: Mapping[str, YamlFile]
) -> str:
    parts = details["loc"]
    if parts[-1:] == ("[key]",) and details["type"] != "extra_forbidden":
        parts = parts[:-1]  # Pydantic's mark for the key of a mapping
    location = tuple(map(str, parts))
    key = shortened(".".join(location) or "(all)")
    origin = _origin(location, origins)
    shown_origin = shortened(origin)
    if details["type"] == "extra_forbidden":
        return f"unknown key '{key}' in {shown_origin}: {_suggestion(location, origin)}"
    if details["type"] == "missing":
        emptied = _emptied(location, files)
        if emptied:
            return (
                f"'{key}' is missing, because {emptied} is null; leave that out, or set all keys."
            )
        return f"'{key}' is missing: set it in base.yaml or in the environment's file."
    if is_secret(location):
        return f"'{key}' in {shown_origin}: {reason_of(details, '***')}"
    text = files[origin].text_at(location) if origin in files else None
    reason = _allowed_range(details, location) or reason_of(details, text)
    shown = "" if reason.startswith("must be text") else _received(details["input"], text)
    return f"'{key}' in {shown_origin}: {reason}{shown}"


def _emptied(location: KeyPath, files: Mapping[str, YamlFile]) -> str:
    """Return the section around a key that a file sets to null, with the file, or an empty text."""
    for path, file in files.items():
        section: Any = file.values
        for number, part in enumerate(location[:-1], 1):
            if part not in section:
                break
            section = section[part]
            if section is None:
                return f"'{'.'.join(location[:number])}' in {path}"
            if not isinstance(section, dict):
                break
    return ""


def _received(value: object, text: str | None) -> str:
    """Return the value for a message, as it is written; an empty text for a whole section."""
    if isinstance(value, dict):
        return ""
    if value is None and not text:
        return " (received nothing)"
    shown = repr(value) if isinstance(value, str) or not text else text
    return f" (received {shortened(redact(shown))})"


def _allowed_range(details: ErrorDetails, location: KeyPath) -> str | None:
    """Return which numbers are allowed. Returns None if the value is wrong in another way."""
    model = model_at(location[:-1]) if location and is_out_of_range(details) else None
    field = model.model_fields.get(location[-1]) if model else None
    if field is None:
        return None
    noun = "whole number" if details["type"].startswith("int_") else "number"
    return f"must be a {noun} {range_of(field)}".rstrip()


def _suggestion(location: KeyPath, origin: str) -> str:
    """Return what to write instead of the unknown key at `location`."""
    variable = origin.removeprefix(_FROM_VARIABLE) if origin.startswith(_FROM_VARIABLE) else ""
    is_moved = location[:2] in MOVED
    nearest = nearest_variable(variable, location) if variable and not is_moved else None
    return f"did you mean {nearest}?" if nearest else nearest_key(location)
