"""Documents of any content are read, or refused with a short message of ours."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml_pipeline.running.document_store import published_runs, read_unit_manifest_at
from ml_pipeline.running.documents import (
    Document,
    ErrorRecord,
    ExtractionJob,
    LeftOut,
    RunManifest,
    RunPlan,
    ScopePlan,
    StepRecord,
    UnitManifest,
)
from ml_pipeline.running.source_report import SourceReport, reasons
from ml_pipeline.storage.keys import run_manifest
from ml_pipeline.storage.objects import Storage
from tests.fuzzing import changed, changes, fuzz, replaced, values
from tests.hostile import accepted_or_refused
from tests.runs import DE, US, run_plan, step_record

PLAN = run_plan(DE, US)
RECORD = step_record("set_mining", "failed", "the reason")
KINDS: tuple[type[Document], ...] = (
    *(RunPlan, ScopePlan, StepRecord, ErrorRecord, RunManifest),
    *(UnitManifest, ExtractionJob, LeftOut, SourceReport),
)
paths = st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=3)


@fuzz(300)
@given(document=st.sampled_from([PLAN, RECORD]), path=paths, value=values)
def test_document_with_another_value(document: Document, path: list[float], value: object) -> None:
    content = json.dumps(replaced(json.loads(document.to_bytes()), path, value)).encode()
    with accepted_or_refused():
        read = type(document).from_bytes(content, "document")
        assert type(document).from_bytes(read.to_bytes(), "document") == read
        if isinstance(read, RunPlan):
            assert sum(map(len, read.batches.values())) == len(read.data_scopes)


@fuzz(300)
@given(places=changes)
def test_document_with_changed_bytes(places: list[tuple[float, int]]) -> None:
    for document in (PLAN, RECORD):
        with accepted_or_refused():
            type(document).from_bytes(changed(document.to_bytes(), places), "document")


@fuzz(300)
@given(kind=st.sampled_from(KINDS), content=st.binary(max_size=300) | values.map(json.dumps))
def test_document_of_any_content(kind: type[Document], content: bytes | str) -> None:
    with accepted_or_refused():
        raw = content.encode() if isinstance(content, str) else content
        document = kind.from_bytes(raw, "document")
        if isinstance(document, SourceReport):
            reasons(document)


@pytest.fixture(scope="module")
def own_storage(tmp_path_factory: pytest.TempPathFactory) -> Storage:
    return Storage(tmp_path_factory.mktemp("documents").as_uri(), "test_data")


@fuzz(100)
@given(content=st.binary(max_size=300))
def test_stored_document_of_any_content(own_storage: Storage, content: bytes) -> None:
    own_storage.put(run_manifest("1"), content)
    with accepted_or_refused():
        published_runs(own_storage)
    with accepted_or_refused():
        assert read_unit_manifest_at(own_storage, run_manifest("1")) is None
