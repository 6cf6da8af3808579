"""A small and the default sample in memory, and an empty storage."""

from pathlib import Path

import pytest

from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, SampleTables, build_tables


@pytest.fixture(scope="session")
def default_tables() -> SampleTables:
    return build_tables(SampleSpec())


@pytest.fixture(scope="session")
def small_tables() -> SampleTables:
    return build_tables(SampleSpec.one_scope())


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return Storage(f"file://{tmp_path}", "test_data")
