import re
from datetime import date
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml_pipeline.errors import InvalidKeyError, printable
from ml_pipeline.storage import keys as layout
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.keys import join_key, scope_part, value_part

SCOPE = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 3))
UNIT = ExtractionUnit(("G20", "DE"), date(2026, 7, 27))


def test_parts_are_joined_by_slashes() -> None:
    assert join_key("a", "run_id=42", "x.parquet") == "a/run_id=42/x.parquet"


@pytest.mark.parametrize(
    "part",
    [
        *("", ".", "..", "...", "a..b", ".hidden", "/", "/etc", "a/b", "a\\b", "-x"),
        *(" ", "a b", "a\n", "a\x00", "a#1", "a%2e", "a?b", "ä", "~", "C:", "a" * 256),
    ],
)
def test_part_that_could_lead_elsewhere_is_refused(part: str) -> None:
    message = re.escape(f"'{printable(part)}' cannot be a part of a storage key")
    with pytest.raises(InvalidKeyError, match=message):
        join_key("folder", part)


@given(st.lists(st.text("aZ09._=-/\\ ~:\n#", max_size=6), min_size=1, max_size=4))
def test_no_accepted_key_leaves_its_folder(parts: list[str]) -> None:
    try:
        key = join_key("folder", *parts)
    except InvalidKeyError:
        return
    path = PurePosixPath(key)
    assert path.parts == ("folder", *parts)
    assert not path.is_absolute()
    assert ".." not in path.parts


VALUES = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=80)
SCOPES = st.builds(
    lambda values: DataScope(tuple(values), date(2026, 7, 27), date(2026, 8, 3)),
    st.lists(VALUES, max_size=3),
)


@given(VALUES)
def test_value_can_be_read_from_its_part_of_a_key_unless_it_is_long(value: str) -> None:
    part = value_part(value)
    if "==" not in part:
        content = re.sub(rb"=(..)", lambda match: bytes.fromhex(match[1].decode()), part.encode())
        assert content.decode() == value
    assert join_key("folder", part) == f"folder/{part}"
    assert len(part) <= 64


@given(SCOPES, SCOPES)
def test_different_data_scopes_have_different_keys(one: DataScope, other: DataScope) -> None:
    assert (scope_part(one) == scope_part(other)) == (one == other)
    units = (one.units[0], other.units[0])
    assert (layout.unit_prefix(units[0]) == layout.unit_prefix(units[1])) == (one == other)


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("G20", "G20"),
        ("i4", "i4"),
        ("a-b.c", "a-b.c"),
        ("Köln Süd/Ost", "K=C3=B6ln=20S=C3=BCd=2FOst"),
        ("11+", "11=2B"),
        ("a, b", "a=2C=20b"),
        ("_spark", "=5Fspark"),
        ("a__b", "a=5F=5Fb"),
        ("..", "=2E=2E"),
        ("-x", "=2Dx"),
        ("a=b", "a=3Db"),
    ],
)
def test_value_is_escaped_byte_by_byte(value: str, part: str) -> None:
    assert value_part(value) == part


def test_long_values_are_told_apart_by_a_digest() -> None:
    parts = {value_part("x" * 100 + ending) for ending in "abc"}
    assert len(parts) == 3
    assert all(re.fullmatch(r"x{46}==[0-9a-f]{16}", part) for part in parts)


@given(SCOPES)
def test_file_name_of_a_data_scope_is_short_enough_for_a_disk(scope: DataScope) -> None:
    name = layout.result_table("kpis", "42", scope).rpartition("/")[2]
    assert len(name.encode()) < 255


@pytest.mark.parametrize("values", [(), ("G20",), ("2026-07-27", "DE", "Köln Süd/Ost")])
def test_folder_of_a_unit_is_known_from_its_files(values: tuple[str, ...]) -> None:
    unit = ExtractionUnit(values, date(2026, 7, 27))
    assert layout.unit_folder(layout.unit_events(unit, "42")) == layout.unit_prefix(unit)


@pytest.mark.parametrize("key", ["notes.parquet", "G20/DE/notes.parquet", "_spark/r/a/x.parquet"])
def test_other_file_is_in_no_folder_of_a_unit(key: str) -> None:
    assert layout.unit_folder(f"pipeline_input/extracted/{key}") is None


def test_inputs_have_their_places() -> None:
    assert layout.source_prefix("objects") == "pipeline_input/source/objects"
    assert layout.static_table("event_catalog") == "pipeline_input/static/event_catalog.parquet"


def test_each_run_extracts_a_unit_to_a_key_of_its_own() -> None:
    folder = "pipeline_input/extracted/G20/DE/2026-07-27"
    assert layout.unit_manifest(UNIT) == f"{folder}/manifest.json"
    assert layout.unit_events(UNIT, "42") == f"{folder}/events-42.parquet"


def test_temporary_data_lies_below_its_run() -> None:
    scope = "pipeline_tmp/42/G20__DE__2026-07-27_2026-08-03"
    assert layout.run_prefix("42") == "pipeline_tmp/42"
    assert layout.scope_prefix("42", SCOPE) == scope
    assert layout.temporary("42", SCOPE, "preprocessing", "a.parquet") == (
        f"{scope}/preprocessing/a.parquet"
    )
    assert layout.scope_plan_key("42", SCOPE) == f"{scope}/setup_pipeline/scope_plan.json"
    assert layout.run_plan_key("42") == "pipeline_tmp/42/_run/setup_extraction/run_plan.json"


def test_results_lie_below_table_and_run() -> None:
    folder = "pipeline_outputs/kpis/run_id=42"
    assert layout.result_table("kpis", "42", None) == f"{folder}/_run.parquet"
    assert layout.result_table("kpis", "42", SCOPE) == f"{folder}/{scope_part(SCOPE)}.parquet"
    assert layout.run_manifest("42") == "pipeline_outputs/runs/42.json"


@pytest.mark.parametrize("run_id", ["", "..", "a/b", "/"])
def test_run_id_that_could_lead_elsewhere_is_refused(run_id: str) -> None:
    with pytest.raises(InvalidKeyError, match="cannot be a part of a storage key"):
        layout.run_prefix(run_id)


def test_results_of_another_attempt_have_a_folder_of_their_own() -> None:
    key = layout.result_table("kpis", "42", SCOPE)
    name = key.rpartition("/")[2]
    other = layout.attempt_key(key, "0123456789abcdef" * 4)
    assert other == f"pipeline_outputs/kpis/run_id=42/attempt=0123456789abcdef/{name}"
    assert layout.published_run(other) == layout.published_run(key) == "42"


@pytest.mark.parametrize(
    "key",
    [
        "pipeline_outputs/runs/42.json",
        "pipeline_outputs/notes/run_id=42",
        "pipeline_outputs/run_id=42/a/b",
        "pipeline_outputs/kpis/run_id=../a",
        "pipeline_tmp/kpis/run_id=42/a",
    ],
)
def test_other_objects_are_no_results_of_a_run(key: str) -> None:
    assert layout.published_run(key) is None


def test_files_and_document_of_an_attempt_with_spark_belong_together() -> None:
    attempt = layout.spark_events_prefix("42", "a1")
    for key in (f"{attempt}/_unit=1/part.parquet", f"{attempt}/_SUCCESS", f"{attempt}.json"):
        assert layout.spark_attempt(key) == attempt
    assert layout.spark_attempt("pipeline_input/extracted/G20/DE/2026-07-27/a.parquet") is None
