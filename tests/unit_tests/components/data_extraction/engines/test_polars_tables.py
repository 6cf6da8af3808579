"""Every kind of source file that people have, read by the engine `local`."""

import pytest

from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.errors import DataContractError, ObjectNotFoundError
from ml_pipeline.storage.objects import Storage
from tests.source_cases import ALL, SourceCase


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_source_is_read_or_refused_with_the_reason(storage: Storage, case: SourceCase) -> None:
    job = case.put(storage)
    if case.error:
        with pytest.raises((DataContractError, ObjectNotFoundError), match=case.error):
            extract_locally(storage, job)
        return

    extract_locally(storage, job)

    case.check(storage)
