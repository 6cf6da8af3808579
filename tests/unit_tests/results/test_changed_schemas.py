"""Result tables whose schema changed after runs had been published."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

from ml_pipeline import results
from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, to_parquet
from tests.unit_tests.results.conftest import WEEK_1, Publish

TABLE = "frequent_error_sets"
Columns = dict[str, dict[str, Any]]
ChangeColumns = Callable[[Callable[[Columns], object]], None]


@pytest.fixture
def change_columns(schemas: Path) -> ChangeColumns:
    """Changes the columns of the table of error sets, as its file would be edited."""

    def change(edit: Callable[[Columns], object]) -> None:
        path = schemas / "results" / f"{TABLE}.yaml"
        content = yaml.safe_load(path.read_text("utf-8"))
        edit(content["columns"])
        path.write_text(yaml.safe_dump(content, sort_keys=False), "utf-8")
        load_schema.cache_clear()

    return change


def add_columns(columns: Columns) -> None:
    common = {"type": "string", "description": "x"}
    columns["comment"] = common | {"nullable": True}
    columns["team"] = common | {"default": "unassigned"}
    columns["owner"] = common
    columns["labels"] = common | {"type": "strings", "default": ["old"]}


def test_added_columns_of_an_earlier_run_have_their_default_or_null(
    storage: Storage, publish: Publish, change_columns: ChangeColumns
) -> None:
    publish("earlier", {WEEK_1: {"A B": 0.5, "B C": 0.25}})
    change_columns(add_columns)

    sets = results.error_sets(run="earlier", storage=storage)

    assert sets.schema == load_schema(TABLE).polars
    assert sets.select("support", "comment", "team", "owner", "labels").rows() == [
        (0.5, None, "unassigned", None, ["old"]),
        (0.25, None, "unassigned", None, ["old"]),
    ]


def test_runs_before_and_after_a_column_was_added_are_compared_and_exported_together(
    storage: Storage, publish: Publish, change_columns: ChangeColumns, tmp_path: Path
) -> None:
    publish("earlier", {WEEK_1: {"A B": 0.5}})
    change_columns(lambda columns: columns.update(score={"type": "float", "description": "x"}))
    publish("later", {WEEK_1: {"A B": 0.25}}, score=7.5)

    both = results.error_sets(storage=storage)
    results.export(both, tmp_path / "sets.parquet")
    changes = results.compare("earlier", "later", storage=storage)

    assert both.select("run_id", "score").rows() == [("earlier", None), ("later", 7.5)]
    assert pl.read_parquet(tmp_path / "sets.parquet").equals(both)
    assert changes.select("change", "support_change").rows() == [("changed", -0.25)]


def test_removed_column_is_left_out_of_earlier_runs(
    storage: Storage, publish: Publish, change_columns: ChangeColumns
) -> None:
    publish("earlier", {WEEK_1: {"A B": 0.5}})
    change_columns(lambda columns: columns.pop("lift"))

    sets = results.error_sets(storage=storage)

    assert "lift" not in sets.columns
    assert sets.get_column("support").to_list() == [0.5]


def test_earlier_runs_are_held_to_the_rules_of_their_time(
    storage: Storage, publish: Publish, change_columns: ChangeColumns
) -> None:
    publish("earlier", {WEEK_1: {"A B": 0.5}})
    change_columns(lambda columns: columns["known_status"].update(allowed=["known"]))

    assert results.error_sets(storage=storage).get_column("known_status").to_list() == ["new"]


def test_column_of_another_type_is_refused(
    storage: Storage, publish: Publish, change_columns: ChangeColumns
) -> None:
    publish("earlier", {WEEK_1: {"A B": 0.5}})
    change_columns(lambda columns: columns["objects"].update(type="string"))

    with pytest.raises(DataContractError, match=r"column objects is Int64, not String"):
        results.error_sets(storage=storage)


@pytest.mark.parametrize("column", ["owner", "team"])
def test_new_run_must_fill_an_added_column(change_columns: ChangeColumns, column: str) -> None:
    change_columns(add_columns)
    frame = load_schema(TABLE).polars.to_frame()

    with pytest.raises(DataContractError, match=f"column {column} is missing"):
        to_parquet(frame.drop(column), TABLE, "here")


def test_table_changed_after_its_publication_is_refused(storage: Storage, publish: Publish) -> None:
    (file,) = publish("run", {WEEK_1: {"A B": 0.5}}).tables[TABLE]
    storage.put(file.key, to_parquet(load_schema(TABLE).polars.to_frame(), TABLE, "here"))

    with pytest.raises(DataContractError, match=r"was changed after it was published"):
        results.error_sets(storage=storage)
