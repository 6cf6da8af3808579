"""Source files of any content are read, or refused with a short message of ours."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import read_static_table
from tests.fuzzing import changed, changes, fuzz, texts
from tests.hostile import accepted_or_refused
from tests.source_cases import EVENT, HEADER, OTHER, SourceCase, parquet

PARQUET = parquet(EVENT, OTHER)
CSV = f"{HEADER}\nr1,o1,101,2026-01-05 07:30:15,10\nr2,o1,102,2026-01-06,20\n".encode()
CATALOG = b"event_id,name,event_class,severity\nP1,misfire,engine,info\n"
fields = texts.map(lambda text: text.encode("utf-8", "surrogatepass"))
lines = st.lists(st.lists(fields, max_size=7).map(b",".join), max_size=4).map(b"\n".join)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sources")


def extract(root: Path, name: str, content: bytes) -> None:
    storage = Storage(root.as_uri(), "test_data")
    storage.delete_prefix("pipeline_input")
    job = SourceCase(events={name: content}).put(storage)
    with accepted_or_refused():
        extract_locally(storage, job)


@fuzz(25)
@given(places=changes, at_the_end=st.booleans())
def test_parquet_with_changed_bytes(
    root: Path, places: list[tuple[float, int]], at_the_end: bool
) -> None:
    footer = len(PARQUET) // 2 if at_the_end else 0
    extract(root, "e.parquet", PARQUET[:footer] + changed(PARQUET[footer:], places))


@fuzz(25)
@given(places=changes)
def test_csv_with_changed_bytes(root: Path, places: list[tuple[float, int]]) -> None:
    extract(root, "e.csv", changed(CSV, places))


@fuzz(25)
@given(content=lines)
def test_csv_with_lines_of_any_content(root: Path, content: bytes) -> None:
    extract(root, "e.csv", HEADER.encode() + b"\n" + content)


@fuzz(25)
@given(content=st.binary(max_size=200), ending=st.sampled_from([".csv", ".parquet"]))
def test_source_of_any_content(root: Path, content: bytes, ending: str) -> None:
    extract(root, f"e{ending}", content)


@fuzz(100)
@given(
    content=st.one_of(lines, st.binary(max_size=200), changes.map(lambda p: changed(CATALOG, p)))
)
def test_catalog_of_any_content(root: Path, content: bytes) -> None:
    storage = Storage(root.as_uri(), "test_data")
    storage.put(static_table("event_catalog").replace(".parquet", ".csv"), content)
    with accepted_or_refused():
        read_static_table(storage, "event_catalog")
