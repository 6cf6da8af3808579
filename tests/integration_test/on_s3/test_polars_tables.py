"""Source files on S3: odd names, parts of objects, and texts that pass through the local disk."""

import pytest

from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.storage.objects import Storage
from tests.source_cases import ALL


@pytest.mark.parametrize(
    "name",
    [
        "no endings",
        "names of patterns",
        "files that are none",
        "CSV",
        "CSV compressed",
        "CSV in an encoding that is set",
        "drift: INT96 and nanoseconds",
    ],
)
def test_source_is_read(storage: Storage, name: str) -> None:
    case = ALL[name]
    job = case.put(storage)

    extract_locally(storage, job)

    case.check(storage)
