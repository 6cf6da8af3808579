"""Checks of what everything else needs: valid settings, and storage that can be used."""

import os
import uuid
from collections.abc import Iterator
from contextlib import suppress
from importlib.resources.abc import Traversable

from pydantic import ValidationError

from config.load import CONFIG_FOLDER, environments, load_settings
from config.settings import Settings, StorageSettings
from config.variables import variable_of
from config.yaml_text import read_yaml
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.running.findings import Finding, fault, fine
from ml_pipeline.storage.keys import TEMPORARY, join_key
from ml_pipeline.storage.objects import Storage


def is_known(environment: str) -> bool:
    """Return whether there is an environment of this name."""
    return environment in environments(CONFIG_FOLDER)


def check_settings(environment: str) -> tuple[Settings | None, Finding]:
    """Return the settings, and whether they are valid. They are None if they are not."""
    try:
        settings = load_settings(environment, folder=CONFIG_FOLDER)
    except ConfigurationError as error:
        return None, fault(str(error), "Correct the file or the variable that is named.")
    return settings, fine(f"The settings of environment {environment} are valid.")


def check_placeholders(settings: Settings) -> Iterator[Finding]:
    """Yield a fault for each setting that still has the value of the template."""
    texts = {"storage.root": settings.storage.root}
    if settings.storage.root.startswith("s3://"):
        texts["kubeflow.namespace"] = settings.kubeflow.namespace or ""
    if settings.execution.beyond == "glue" and settings.execution.glue:
        texts["execution.glue.role"] = settings.execution.glue.role
    for key, text in texts.items():
        if text.removeprefix("s3://").startswith("your-"):
            yield fault(f"{key} is {text!r}, as in the template.", f"Set {key}.")


def storage_alone(environment: str) -> StorageSettings | None:
    """Return the storage of settings whose other sections are wrong. Returns None if it is, too."""
    values: dict[str, object] = {}
    for path in (CONFIG_FOLDER / "base.yaml", environment_file(environment)):
        with suppress(ConfigurationError):
            section = read_yaml(path).values.get("storage")
            values |= section if isinstance(section, dict) else {}
    names = {key: variable_of(("storage", key)) for key in StorageSettings.model_fields}
    values |= {key: os.environ[name] for key, name in names.items() if name in os.environ}
    try:
        return StorageSettings.model_validate(values)
    except ValidationError:
        return None


def environment_file(environment: str) -> Traversable:
    """Return the settings file of an environment."""
    return CONFIG_FOLDER / "environments" / f"{environment}.yaml"


def shipped_dimensions() -> list[str]:
    """Return the names of the dimensions in `base.yaml`."""
    return list(read_yaml(CONFIG_FOLDER / "base.yaml").values.get("dimensions") or {})


def check_storage(storage: Storage) -> Iterator[Finding]:
    """Write, read, list and delete an object of its own.

    Raises:
        StorageError: One of them failed.
    """
    folder = join_key(TEMPORARY, f"doctor-{uuid.uuid4().hex}")
    key = join_key(*folder.split("/"), "probe")
    storage.put(key, b"probe")
    try:
        storage.get(key)
        storage.list_objects(folder)
    finally:
        storage.delete([key])
    yield fine(f"{storage.uri} can be read and written.")
