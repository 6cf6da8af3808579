"""Settings and storage of the tests, on local files; integration tests add a real S3 server."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

from config.load import load_settings
from config.settings import PROJECT_ROOT, Settings
from config.variables import VARIABLE_PREFIX
from ml_pipeline.storage import tables
from ml_pipeline.storage.objects import Storage
from tests.fuzzing import SOAK

hypothesis_settings.register_profile("patient", deadline=None)  # a busy machine is no fault
hypothesis_settings.load_profile("patient")
hypothesis_settings.register_profile(SOAK)
DOMAIN = "test_data"


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the variables that the developer's shell sets for this pipeline or AWS."""
    for variable in os.environ:
        if variable.startswith((VARIABLE_PREFIX, "AWS_")):
            monkeypatch.delenv(variable)


@pytest.fixture
def file_root(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a root URL in a new folder."""
    return (tmp_path_factory.mktemp("files") / "storage").as_uri()


@pytest.fixture
def storage_root(file_root: str) -> str:
    """Return a new root URL; folders of tests that also run on S3 override it."""
    return file_root


@pytest.fixture
def storage(storage_root: str) -> Storage:
    """Return an empty storage."""
    return Storage(storage_root, DOMAIN)


@pytest.fixture
def settings(file_root: str) -> Settings:
    """Return the settings of the tests, with an empty storage on local files."""
    return settings_for(file_root)


def settings_for(root: str) -> Settings:
    """Return the settings of the tests for another storage root."""
    return load_settings("test", environ={"ML_PIPELINE_STORAGE__ROOT": root})


@pytest.fixture
def schemas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the folder of the schemas, which a test may change before it reads a table."""
    folder = tmp_path / "data"
    shutil.copytree(PROJECT_ROOT / "data", folder)
    monkeypatch.setattr(tables, "SCHEMA_FOLDER", folder)
    tables.load_schema.cache_clear()
    yield folder
    tables.load_schema.cache_clear()
