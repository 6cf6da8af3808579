"""Loads the settings: base.yaml, then environments/<env>.yaml, then environment variables.

The layers are merged here, key by key, because an error must name the file or variable that a value
came from. Pydantic-settings merges first and loses that information.
"""

import difflib
import json
import os
import re
from collections.abc import Hashable, Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from config.keys import OWN_NAME, KeyPath, is_secret, key_paths, keys_of
from config.settings import Settings
from ml_pipeline.errors import ConfigurationError

CONFIG_FOLDER = resources.files("config")
"""Folder of the settings files; in a code archive, a folder of the archive."""
ENVIRONMENT_VARIABLE = "ML_PIPELINE_ENV"
VARIABLE_PREFIX = "ML_PIPELINE_"
DEFAULT_ENVIRONMENT = "local"

_FROM_VARIABLE = "environment variable "
_SERVICE_VARIABLE = re.compile(
    r"[A-Z0-9_]+_(SERVICE_HOST|SERVICE_PORT(_[A-Z0-9_]+)?"
    r"|PORT(_[0-9]+_(TCP|UDP|SCTP)(_PROTO|_PORT|_ADDR)?)?)"
)
"""Names of the variables that Kubernetes sets in each pod for the services of its namespace."""


class _SettingsLoader(yaml.SafeLoader):
    """YAML loader that does not hide mistakes.

    PyYAML silently keeps the last of two equal keys; this loader raises an error. PyYAML reports an
    impossible date without its key; this loader leaves dates as text, and pydantic names the key.
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
                    None, None, f"duplicate key '{key}'", node.start_mark
                )
        return super().construct_mapping(node, deep=deep)


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
    available = environments(folder)
    if name not in available:
        raise ConfigurationError(
            f"Unknown environment '{name}' ({ENVIRONMENT_VARIABLE}): "
            f"{folder / 'environments'} contains {', '.join(available) or 'none'}."
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
        _merge(values, nested, origins, _FROM_VARIABLE + variable)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        faults = [_describe(details, origins) for details in error.errors()]
        raise ConfigurationError(
            f"The settings of environment '{name}' are invalid:\n"
            + "\n".join(f"  - {fault}" for fault in faults)
        ) from error


def environments(folder: Traversable = CONFIG_FOLDER) -> list[str]:
    """Return the names of all environments that have a settings file, in order."""
    names = [path.name for path in (folder / "environments").iterdir()]
    return sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml"))


def public_overrides(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables that override settings of the steps.

    Secrets, Kubeflow settings and the service variables of Kubernetes are excluded.
    """
    return {
        variable: environ[variable]
        for variable, key_path, _ in _variables(environ)
        if key_path[0] != "kubeflow" and not is_secret(key_path)
    }


def _refuse_secrets(origins: Mapping[KeyPath, str]) -> None:
    """Reject secrets in files, which are in version control and travel with the pipeline."""
    secrets = [(key, origin) for key, origin in origins.items() if is_secret(key)]
    if secrets:
        key, origin = secrets[0]
        variable = variable_of(key)
        raise ConfigurationError(
            f"'{'.'.join(key)}' in {origin} is a secret and must not be stored in a file: set the "
            f"environment variable {variable} instead."
        )


def read_yaml(path: Traversable) -> dict[str, Any]:
    """The keys of a YAML file; an empty file has none.

    Raises:
        ConfigurationError: The file is unreadable, has a duplicate key, or is not a mapping.
    """
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_SettingsLoader)  # noqa: S506 -- it is a SafeLoader
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigurationError(f"Cannot read the settings file {path}: {error}") from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ConfigurationError(f"The settings file {path} must contain keys, not {content!r}.")
    return content


def variable_of(key_path: KeyPath) -> str:
    """Return the name of the environment variable that sets the key at `key_path`."""
    return VARIABLE_PREFIX + "__".join(key_path).upper()


def is_service_variable(variable: str) -> bool:
    """Return whether the variable may be one that Kubernetes sets for a service.

    In the namespace of a single-user Kubeflow, the service `ml-pipeline` adds `ML_PIPELINE_PORT`,
    `ML_PIPELINE_SERVICE_HOST` and others to every pod. No setting has such a name.
    """
    return _SERVICE_VARIABLE.fullmatch(variable) is not None


def _variables(environ: Mapping[str, str]) -> Iterator[tuple[str, KeyPath, Any]]:
    for variable in sorted(environ):
        if (
            variable.startswith(VARIABLE_PREFIX)
            and variable != ENVIRONMENT_VARIABLE
            and not is_service_variable(variable)
        ):
            yield variable, _key_path_of(variable), _parse(environ[variable])


def _key_path_of(variable: str) -> KeyPath:
    return tuple(variable.removeprefix(VARIABLE_PREFIX).lower().split("__"))


def _parse(text: str) -> Any:
    """Return the value of a variable: JSON lists and objects decoded, anything else as text."""
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
    location = tuple(str(part) for part in details["loc"] if part != "[key]")
    key = ".".join(location) or "(all)"
    sections = (location[:end] for end in range(len(location), 0, -1))
    origin = next((origins[part] for part in sections if part in origins), "none of the files")
    if details["type"] == "extra_forbidden":
        return f"unknown key '{key}' in {origin}: {_hint(location, origin)}"
    if details["type"] == "missing":
        return f"'{key}' is missing: set it in base.yaml or in the environment's file."
    whole_section = isinstance(details["input"], dict)
    shown = "" if whole_section or is_secret(location) else f" (received {details['input']!r})"
    shown = re.sub(r"//[^/@\s]+@", "//***@", shown)  # user and password of an address
    needs_list = details["type"] == "tuple_type"
    reason = (
        'must be a list such as ["a", "b"]'
        if needs_list
        else details["msg"].removeprefix("Value error, ")
    )
    return f"'{key}' in {origin}: {reason}{shown}"


def _hint(location: KeyPath, origin: str) -> str:
    """Return a suggestion for the unknown key at `location`."""
    variable = origin.removeprefix(_FROM_VARIABLE) if origin.startswith(_FROM_VARIABLE) else ""
    if variable and len(location) <= len(_key_path_of(variable)):
        nearest = _nearest_variable(variable)
        if nearest:
            return f"did you mean {nearest}?"
    siblings = keys_of(location[:-1])
    matches = difflib.get_close_matches(location[-1], siblings, n=1, cutoff=0.4)
    return f"did you mean '{matches[0]}'?" if matches else f"valid: {', '.join(siblings)}."


def _nearest_variable(variable: str) -> str | None:
    """Return the setting that differs only in its underscores, else the most similar one."""
    received = _key_path_of(variable)
    settings = ["__".join(_named_as(received, path)) for path in key_paths()]
    text = "__".join(received)
    alike = [name for name in settings if re.sub("_+", "_", name) == re.sub("_+", "_", text)]
    matches = alike or difflib.get_close_matches(text, settings, n=1, cutoff=0.5)
    return VARIABLE_PREFIX + matches[0].upper() if matches else None


def _named_as(received: KeyPath, path: KeyPath) -> KeyPath:
    """Return `path` with the names that the user chose in `received`."""
    if OWN_NAME not in path:
        return path
    at = path.index(OWN_NAME)
    own = received[at : at + 1] if path[:at] == received[:at] else ()
    return (*path[:at], *(own or (OWN_NAME,)), *path[at + 1 :])
