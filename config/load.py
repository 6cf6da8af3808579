"""Reads the settings: base.yaml, then environments/<env>.yaml, then environment variables.

The layers are merged here, key by key, because an error must name the file or variable that a value
came from: pydantic-settings merges first and cannot tell any more.
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
"""What Kubernetes calls the variables that it makes of a service, for each pod of its namespace."""


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
    folder: Traversable = CONFIG_FOLDER,
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
    available = environments(folder)
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
        _merge(values, nested, origins, _FROM_VARIABLE + variable)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        faults = [_describe(details, origins) for details in error.errors()]
        raise ConfigurationError(
            f"The settings of environment '{name}' are wrong:\n"
            + "\n".join(f"  - {fault}" for fault in faults)
        ) from error


def environments(folder: Traversable = CONFIG_FOLDER) -> list[str]:
    """Return the names of all environments that have a settings file, in order."""
    names = [path.name for path in (folder / "environments").iterdir()]
    return sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml"))


def public_overrides(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that override settings of the steps.

    Secrets, settings about Kubeflow, and variables that Kubernetes makes of services are left out.
    """
    return {
        variable: environ[variable]
        for variable, key_path, _ in _variables(environ)
        if key_path[0] != "kubeflow" and not is_secret(key_path)
    }


def _refuse_secrets(origins: Mapping[KeyPath, str]) -> None:
    """The files are in version control, and they travel with the pipeline."""
    found = [(key, origin) for key, origin in origins.items() if is_secret(key)]
    if found:
        key, origin = found[0]
        variable = variable_of(key)
        raise ConfigurationError(
            f"'{'.'.join(key)}' in {origin} is a secret, which must not stand in a file: give it "
            f"in the environment variable {variable}."
        )


def read_yaml(path: Traversable) -> dict[str, Any]:
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


def variable_of(key_path: KeyPath) -> str:
    """Return the name of the environment variable that sets the key at `key_path`."""
    return VARIABLE_PREFIX + "__".join(key_path).upper()


def is_service_variable(variable: str) -> bool:
    """Return whether Kubernetes could have made the variable of a service.

    In the namespace of a single-user Kubeflow the service `ml-pipeline` gives every pod
    `ML_PIPELINE_PORT`, `ML_PIPELINE_SERVICE_HOST` and others. No setting has such a name.
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
    location = tuple(str(part) for part in details["loc"] if part != "[key]")
    key = ".".join(location) or "(all)"
    sections = (location[:end] for end in range(len(location), 0, -1))
    origin = next((origins[part] for part in sections if part in origins), "none of the files")
    if details["type"] == "extra_forbidden":
        return f"unknown key '{key}' in {origin}: {_hint(location, origin)}"
    if details["type"] == "missing":
        return f"'{key}' is missing: give it in base.yaml or the environment's file."
    whole_section = isinstance(details["input"], dict)
    shown = "" if whole_section or is_secret(location) else f" (received {details['input']!r})"
    shown = re.sub(r"//[^/@\s]+@", "//***@", shown)  # user and password of an address
    is_no_list = details["type"] == "tuple_type"
    reason = (
        'must be a list such as ["a", "b"]'
        if is_no_list
        else details["msg"].removeprefix("Value error, ")
    )
    return f"'{key}' in {origin}: {reason}{shown}"


def _hint(location: KeyPath, origin: str) -> str:
    """Return what may have been meant by the unknown key at `location`."""
    variable = origin.removeprefix(_FROM_VARIABLE) if origin.startswith(_FROM_VARIABLE) else ""
    if variable and len(location) <= len(_key_path_of(variable)):
        nearest = _nearest_variable(variable)
        if nearest:
            return f"did you mean {nearest}?"
    siblings = keys_of(location[:-1])
    matches = difflib.get_close_matches(location[-1], siblings, n=1, cutoff=0.4)
    return f"did you mean '{matches[0]}'?" if matches else f"valid: {', '.join(siblings)}."


def _nearest_variable(variable: str) -> str | None:
    """Return the setting that differs by its underscores only, else the most similar one."""
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
