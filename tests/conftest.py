"""Settings and storage of the tests, on local files; integration tests add a real S3 server."""

import os

import pytest

from config.load import VARIABLE_PREFIX, load_settings
from config.settings import Settings
from ml_pipeline.storage.objects import Storage

DOMAIN = "test_data"


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the developer's shell sets for this pipeline or for AWS is not for the tests."""
    for variable in os.environ:
        if variable.startswith((VARIABLE_PREFIX, "AWS_")):
            monkeypatch.delenv(variable)


@pytest.fixture
def file_root(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A root URL below a fresh folder."""
    return (tmp_path_factory.mktemp("files") / "storage").as_uri()


@pytest.fixture
def storage_root(file_root: str) -> str:
    """A fresh root URL; folders of tests that also run on S3 override it."""
    return file_root


@pytest.fixture
def storage(storage_root: str) -> Storage:
    """An empty storage."""
    return Storage(storage_root, DOMAIN)


@pytest.fixture
def settings(file_root: str) -> Settings:
    """The settings of the tests, with an empty storage on local files."""
    return settings_for(file_root)


def settings_for(root: str) -> Settings:
    """The settings of the tests for another storage root."""
    return load_settings("test", environ={"ML_PIPELINE_STORAGE__ROOT": root})
