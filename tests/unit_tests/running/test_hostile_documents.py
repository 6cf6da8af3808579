"""Documents that somebody damaged or wrote by hand are named, with the reason."""

from collections.abc import Callable

import pytest

from ml_pipeline.errors import DataContractError
from ml_pipeline.running.document_store import (
    RECORD_NAME,
    published_runs,
    read_manifest,
    read_record,
    read_run_plan,
    read_scope_plan,
    read_start_failure,
    read_unit_manifest,
)
from ml_pipeline.running.documents import Document
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import (
    run_manifest,
    run_plan_key,
    scope_plan_key,
    start_failure_key,
    temporary,
    unit_manifest,
)
from ml_pipeline.storage.objects import Storage
from tests.hostile import refused
from tests.runs import DE, RUN_ID

UNIT = ExtractionUnit(DE.values, DE.start)
READERS: dict[str, tuple[str, Callable[[Storage], object]]] = {
    "RunPlan": (run_plan_key(RUN_ID), lambda storage: read_run_plan(storage, RUN_ID)),
    "ScopePlan": (
        scope_plan_key(RUN_ID, DE),
        lambda storage: read_scope_plan(storage, RUN_ID, DE),
    ),
    "StepRecord": (
        temporary(RUN_ID, DE, "set_mining", RECORD_NAME),
        lambda storage: read_record(storage, RUN_ID, DE, "set_mining"),
    ),
    "ErrorRecord": (
        start_failure_key(RUN_ID, "set_mining"),
        lambda storage: read_start_failure(storage, RUN_ID, "set_mining"),
    ),
    "RunManifest": (run_manifest(RUN_ID), lambda storage: read_manifest(storage, RUN_ID)),
    "RunManifest ": (run_manifest(RUN_ID), published_runs),
}
CONTENTS: dict[str, bytes] = {
    "nothing": b"",
    "text": b"not JSON",
    "null": b"null",
    "list": b"[1, 2]",
    "number": b"1e999",
    "empty object": b"{}",
    "half": b'{"run_id": "42", "data_sc',
    "deep": b"[" * 100_000,
    "deep object": b'{"a":' * 100_000,
    "binary": bytes(range(256)),
    "null character": b'{"run_id": "\x00"}',
    "escape sequence": b'{"\\u001b[31m": 1}',
    "thousands of keys": b"{" + b",".join(b'"k%d": 1' % n for n in range(20_000)) + b"}",
    "long key": b'{"' + b"x" * 1_000_000 + b'": 1}',
    "long number": b'{"rows": ' + b"9" * 100_000 + b"}",
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("kind", READERS)
def test_damaged_document_is_named(storage: Storage, kind: str, content: bytes) -> None:
    key, read = READERS[kind]
    storage.put(key, content)

    with refused(rf"{key.split('/')[-1]} is not a readable {kind.strip()}: ", DataContractError):
        read(storage)


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_unit_with_a_damaged_manifest_does_not_exist(storage: Storage, content: bytes) -> None:
    storage.put(unit_manifest(UNIT), content)

    assert read_unit_manifest(storage, UNIT) is None


def test_message_lists_some_faults_only() -> None:
    with refused(r"a: Extra inputs.*; and 4,980 more$", DataContractError):
        content = ",".join(f'"{"a" * (n + 1)}": 1' for n in range(5_000))
        Document.from_bytes(f"{{{content}}}".encode(), "here")
