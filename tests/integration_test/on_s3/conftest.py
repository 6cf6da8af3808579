"""Unit tests that depend on the storage, once more: here on a real S3 server.

The tests are written once, in tests/unit_tests, where they run on local files. A module of this
folder imports them, and they find the fixtures of this folder.
"""

import pytest


@pytest.fixture
def storage_root(s3_root: str) -> str:
    """A fresh root URL on the S3 server."""
    return s3_root
