"""Published runs with any tables, without a pipeline."""

from collections.abc import Callable
from functools import partial

import pytest

from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.objects import Storage
from tests.report_runs import publish_tables

Publish = Callable[..., RunManifest]


@pytest.fixture
def publish(storage: Storage) -> Publish:
    """Publishes tables in the storage of the test."""
    return partial(publish_tables, storage)
