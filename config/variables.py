"""Environment variables that override settings: `ML_PIPELINE_<SECTION>__<KEY>`."""

import difflib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from config.keys import OWN_NAME, KeyPath, is_secret, key_paths
from config.yaml_text import DEEPEST
from ml_pipeline.errors import ConfigurationError, shortened

ENVIRONMENT_VARIABLE = "ML_PIPELINE_ENV"
"""Variable that selects the environment."""
DEFAULT_ENVIRONMENT = "local"
VARIABLE_PREFIX = "ML_PIPELINE_"

_SERVICE_VARIABLE = re.compile(
    r"[A-Z0-9_]+_(SERVICE_HOST|SERVICE_PORT(_[A-Z0-9_]+)?"
    r"|PORT(_[0-9]+_(TCP|UDP|SCTP)(_PROTO|_PORT|_ADDR)?)?)"
)
"""Names of the variables that Kubernetes sets in each pod for the services of its namespace."""


def variables_of(environ: Mapping[str, str]) -> Iterator[tuple[str, KeyPath, Any]]:
    """Yield each variable that stands for a setting, the path of its key, and its value.

    Raises:
        ConfigurationError: A variable has too many levels, is no text, or its name is not in
            capitals.
    """
    for variable in sorted(environ):
        capitals = variable.upper()
        if capitals.startswith(VARIABLE_PREFIX) and capitals != variable:
            raise ConfigurationError(
                f"The name of the environment variable {shortened(variable)} must be in capitals: "
                f"call it {shortened(capitals)}."
            )
        if (
            variable.startswith(VARIABLE_PREFIX)
            and variable != ENVIRONMENT_VARIABLE
            and not is_service_variable(variable)
        ):
            key_path = _key_path_of(variable)
            if len(key_path) > DEEPEST:
                raise _too_deep(variable)
            value = _parse(variable, environ[variable])
            _require_unicode(variable, value)
            yield variable, key_path, value


def _key_path_of(variable: str) -> KeyPath:
    return tuple(variable.removeprefix(VARIABLE_PREFIX).lower().split("__"))


def _parse(variable: str, text: str) -> Any:
    """Return the value of a variable: null, lists and objects as in JSON, anything else as text.

    Raises:
        ConfigurationError: It is JSON with too many levels.
    """
    if text == "null":
        return None
    if text[:1] in ("[", "{"):
        try:
            value = json.loads(text)
        except RecursionError:
            raise _too_deep(variable) from None
        except ValueError:  # also a number with thousands of digits
            return text
        if _levels_of(value) > DEEPEST:
            raise _too_deep(variable)
        return value
    return text


def _require_unicode(variable: str, value: Any) -> None:
    """Reject bytes that are no text and lone surrogates, which no document can contain."""
    try:
        json.dumps([variable, value], ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ConfigurationError(
            f"The environment variable {shortened(variable)} contains what is not Unicode text."
        ) from None


def _levels_of(value: Any) -> int:
    levels, parts = 0, [value]
    while parts := [each for each in parts if isinstance(each, list | dict)]:
        levels += 1
        parts = [
            each for part in parts for each in (part.values() if isinstance(part, dict) else part)
        ]
    return levels


def _too_deep(variable: str) -> ConfigurationError:
    return ConfigurationError(
        f"The environment variable {shortened(variable)} has more than {DEEPEST} levels of lists "
        "and objects."
    )


def public_overrides(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables that override settings of the steps.

    Secrets, Kubeflow settings and the service variables of Kubernetes are excluded.
    """
    return {
        variable: environ[variable]
        for variable, key_path, _ in variables_of(environ)
        if key_path[0] != "kubeflow" and not is_secret(key_path)
    }


def variable_of(key_path: KeyPath) -> str:
    """Return the name of the environment variable that sets the key at `key_path`."""
    return VARIABLE_PREFIX + "__".join(key_path).upper()


def is_service_variable(variable: str) -> bool:
    """Return whether the variable may be one that Kubernetes sets for a service.

    In the namespace of a single-user Kubeflow, the service `ml-pipeline` adds `ML_PIPELINE_PORT`,
    `ML_PIPELINE_SERVICE_HOST` and others to every pod. No setting has such a name.
    """
    return _SERVICE_VARIABLE.fullmatch(variable) is not None


def nearest_variable(variable: str, location: KeyPath) -> str | None:
    """Return the variable that differs only in its underscores, else the most similar one.

    Args:
        variable: A variable that stands for no setting.
        location: The unknown key. If it lies within the value of the variable, there is no hint.
    """
    received = _key_path_of(variable)
    if len(location) > len(received):
        return None
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
