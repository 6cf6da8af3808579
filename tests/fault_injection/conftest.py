"""The S3 server of the integration tests, and the laboratory of this process."""

from collections.abc import Iterator

import pytest

from tests.fault_injection.laboratory import Laboratory
from tests.fault_injection.processes import ForkServer
from tests.integration_test.conftest import s3_root, s3_server

__all__ = ["s3_root", "s3_server"]


@pytest.fixture(scope="session")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    """A laboratory on local files; making it takes three runs."""
    folder = tmp_path_factory.mktemp("laboratory")
    server = ForkServer(folder)
    yield Laboratory.on_files(server, folder)
    server.close()
