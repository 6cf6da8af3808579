import re
from datetime import date
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml_pipeline.errors import InvalidKeyError
from ml_pipeline.storage import keys as layout
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.keys import join_key

SCOPE = DataScope("G20", "DE", date(2026, 7, 27), date(2026, 8, 3))
UNIT = ExtractionUnit("G20", "DE", date(2026, 7, 27))


def test_parts_are_joined_by_slashes() -> None:
    assert join_key("a", "run_id=42", "x.parquet") == "a/run_id=42/x.parquet"


@pytest.mark.parametrize(
    "part",
    [
        *("", ".", "..", "...", "a..b", ".hidden", "/", "/etc", "a/b", "a\\b", "-x", "=x"),
        *(" ", "a b", "a\n", "a\x00", "a#1", "a%2e", "a?b", "ä", "~", "C:"),
    ],
)
def test_part_that_could_lead_elsewhere_is_refused(part: str) -> None:
    message = re.escape(f"'{part}' cannot be a part of a storage key")
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


@given(st.from_regex(r"[A-Za-z0-9]{1,4}([._-][A-Za-z0-9]{1,4}){0,3}", fullmatch=True))
def test_every_name_that_the_parameters_accept_makes_a_key(name: str) -> None:
    scope = DataScope(name, name, date(2026, 7, 27), date(2026, 8, 3))
    assert layout.result_table("kpis", "42", scope).endswith(f"/{scope.key}.parquet")
    assert layout.unit_prefix(scope.units[0]).endswith(f"/{name}/{name}/2026-07-27")


def test_inputs_have_their_places() -> None:
    assert layout.source_prefix("objects") == "pipeline_input/source/objects"
    assert layout.static_table("event_catalog") == "pipeline_input/static/event_catalog.parquet"


@pytest.mark.parametrize(
    ("name", "is_data"),
    [
        ("part-0.parquet", True),
        ("2026/07/part-0.parquet", True),
        ("year=2026/_month=7/part-0.parquet", True),
        ("_SUCCESS", False),
        ("_temporary/0/part-0.parquet", False),
        ("2026/_part-0.parquet", False),
        (".part-0.parquet", False),
        (".spark-staging/part-0.parquet", False),
        ("part-0.csv", False),
    ],
)
def test_file_that_its_writer_has_not_finished_is_no_source(name: str, is_data: bool) -> None:
    key = f"{layout.source_prefix('error_events')}/{name}"

    assert layout.is_source_file(key) == is_data


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
    assert layout.result_table("kpis", "42", SCOPE) == f"{folder}/{SCOPE.key}.parquet"
    assert layout.run_manifest("42") == "pipeline_outputs/runs/42.json"


@pytest.mark.parametrize("run_id", ["", "..", "a/b", "/"])
def test_run_id_that_could_lead_elsewhere_is_refused(run_id: str) -> None:
    with pytest.raises(InvalidKeyError, match="cannot be a part of a storage key"):
        layout.run_prefix(run_id)
