"""The rig: a test that asks for `storage_root` runs on local files and on a real S3 server."""

import os
import uuid
from collections.abc import Generator, Iterator

import pytest

from tests.seaweedfs import S3Server, running_server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, bool, bool]:
    """Start processes without the variable by which coverage follows them.

    Whole runs would take three times as long, and add nothing to what the other tests cover.
    """
    measured = os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
    ran = yield
    if measured is not None:
        os.environ["COVERAGE_PROCESS_CONFIG"] = measured
    return ran


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


@pytest.fixture(params=["file", "s3"])
def storage_root(request: pytest.FixtureRequest) -> str:
    """A fresh root URL, once on local files and once on S3."""
    root: str = request.getfixturevalue(f"{request.param}_root")
    return root
