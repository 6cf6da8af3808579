"""The rig: a test that asks for `storage_root` runs on local files and on a real S3 server."""

import os
import uuid
from collections.abc import Iterator

import pytest

from config.load import VARIABLE_PREFIX, load_settings
from config.settings import Settings
from ml_pipeline.storage.objects import Storage
from tests.seaweedfs import S3Server, running_server

DOMAIN = "test_data"


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the developer's shell sets for this pipeline or for AWS is not for the tests."""
    for variable in os.environ:
        if variable.startswith((VARIABLE_PREFIX, "AWS_")):
            monkeypatch.delenv(variable)


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """An S3 server, started when the first test of this process asks for it."""
    with running_server(tmp_path_factory.mktemp("seaweedfs")) as server:
        yield server


@pytest.fixture
def s3_root(s3_server: S3Server, own_environment: None, monkeypatch: pytest.MonkeyPatch) -> str:
    """A root URL on the S3 server that no other test uses; subprocesses find the server too."""
    for variable, value in s3_server.environment.items():
        monkeypatch.setenv(variable, value)
    return f"s3://{s3_server.bucket}/{uuid.uuid4().hex}"


@pytest.fixture
def file_root(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A root URL below a fresh folder."""
    return (tmp_path_factory.mktemp("files") / "storage").as_uri()


@pytest.fixture(params=["file", "s3"])
def storage_root(request: pytest.FixtureRequest) -> str:
    """A fresh root URL, once on local files and once on S3."""
    root: str = request.getfixturevalue(f"{request.param}_root")
    return root


@pytest.fixture
def storage(storage_root: str) -> Storage:
    """An empty storage, once on local files and once on S3."""
    return Storage(storage_root, DOMAIN)


@pytest.fixture
def settings(file_root: str) -> Settings:
    """The settings of the tests, with an empty storage on local files."""
    return settings_for(file_root)


def settings_for(root: str) -> Settings:
    """The settings of the tests for another storage root."""
    return load_settings("test", environ={"ML_PIPELINE_STORAGE__ROOT": root})
