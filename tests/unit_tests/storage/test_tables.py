import io
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import ml_pipeline.storage.tables
from ml_pipeline.errors import (
    ConfigurationError,
    DataContractError,
    InvalidKeyError,
    ObjectNotFoundError,
)
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import (
    TableSchema,
    check_content,
    count_rows,
    load_schema,
    read_static_table,
    read_table,
    scan_tables,
    table_names,
    to_parquet,
    write_table,
)

KEY = "t/objects.parquet"
SCHEMA_NAMES = [
    name for kind in ("source", "static", "intermediate", "results") for name in table_names(kind)
]


@pytest.fixture
def objects() -> pl.DataFrame:
    return pl.DataFrame(
        {
            "object_id": ["o1", "o2", "o3"],
            "model_series": ["G20", "G20", "G30"],
            "market": ["DE", "US", "DE"],
        }
    )


def schema_of(**column: Any) -> TableSchema:
    """The schema of a table of the one column `x`."""
    column = {"type": "float", "description": "x"} | column
    return TableSchema.model_validate({"name": "t", "description": "t", "columns": {"x": column}})


def check(schema: TableSchema, values: list[Any]) -> None:
    check_content(pl.DataFrame({"x": values}, schema=schema.polars), schema, "some.parquet")


def put_parquet(storage: Storage, key: str, frame: pl.DataFrame) -> None:
    """Writes a table past all checks."""
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    storage.put(key, buffer.getvalue())


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_every_schema_loads_and_accepts_an_empty_table(name: str) -> None:
    schema = load_schema(name)
    assert schema.name == name
    assert schema.description
    assert all(column.description for column in schema.columns.values())
    assert set(schema.unique) <= set(schema.columns)
    assert count_rows(to_parquet(schema.polars.to_frame(), name, "here")) == 0


def test_no_two_schemas_have_one_name() -> None:
    assert len(set(SCHEMA_NAMES)) == len(SCHEMA_NAMES)


@pytest.mark.parametrize("name", table_names("results"))
def test_every_result_table_says_of_which_run_it_is(name: str) -> None:
    assert next(iter(load_schema(name).columns)) == "run_id"


@pytest.mark.parametrize(
    ("kind", "default"), [("integer", 2.5), ("integer", "3"), ("string", 3), ("boolean", "no")]
)
def test_default_of_another_type_is_refused(kind: str, default: object) -> None:
    with pytest.raises(ValueError, match=f"default {default!r} is not of type {kind}"):
        schema_of(type=kind, default=default)


def test_tables_are_listed_by_kind() -> None:
    assert table_names("source") == ["error_events", "objects"]
    assert table_names("static") == ["event_catalog", "known_error_sets"]
    assert table_names("no such kind") == []


def test_missing_schema_is_named() -> None:
    with pytest.raises(DataContractError, match=r"There is no schema nothing\.yaml in .*/data/\*/"):
        load_schema("nothing")


def test_values_of_a_schema_are_read_as_in_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_schema(tmp_path, monkeypatch, "{type: string, description: x, allowed: [NO, on, 12:30]}")
    assert load_schema("own").columns["x"].allowed == ("NO", "on", "12:30")
    load_schema.cache_clear()


@pytest.mark.parametrize(
    ("column", "message"),
    [
        (
            "{type: string, description: x, allowed: [0123]}",
            r'own\.yaml is invalid:\n  - columns\.x\.allowed\.0: .*: write "0123"$',
        ),
        ("{type: text, description: x}", r"own\.yaml is invalid:\n  - columns\.x\.type: Input"),
    ],
)
def test_invalid_schema_is_named_with_its_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, column: str, message: str
) -> None:
    put_schema(tmp_path, monkeypatch, column)
    with pytest.raises(DataContractError, match=message):
        load_schema("own")


def test_key_given_twice_in_a_schema_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_schema(tmp_path, monkeypatch, "{type: string, description: x, type: float}")
    with pytest.raises(ConfigurationError, match=r"own\.yaml, line 2: duplicate key 'type'"):
        load_schema("own")


def put_schema(folder: Path, monkeypatch: pytest.MonkeyPatch, column: str) -> None:
    """Make `own` the only schema; it has one column."""
    (folder / "results").mkdir()
    text = f"description: own\ncolumns: {{x: {column}}}\n"
    (folder / "results" / "own.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(ml_pipeline.storage.tables, "SCHEMA_FOLDER", folder)
    load_schema.cache_clear()


def test_types_of_a_schema_are_those_of_polars(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    types = ["string", "strings", "integer", "float", "boolean", "date", "timestamp"]
    lines = [f"  {kind}_: {{type: {kind}, description: x}}" for kind in types]
    (tmp_path / "results").mkdir()
    text = "\n".join(["description: all types", "columns:", *lines])
    (tmp_path / "results" / "all_types.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(ml_pipeline.storage.tables, "SCHEMA_FOLDER", tmp_path)
    row = ("a", ["b"], 1, 2.0, True, date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC))
    schema = load_schema("all_types").polars
    assert pl.DataFrame([row], schema, orient="row", strict=True).row(0) == row


def test_missing_value_breaks_a_rule() -> None:
    with pytest.raises(
        DataContractError, match=r"some\.parquet breaks .*t\.yaml: x is missing in 2"
    ):
        check(schema_of(), [None, 1.0, None])


def test_missing_value_is_fine_where_it_may_be() -> None:
    check(schema_of(nullable=True), [None, 1.0])


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_float_is_a_number(value: float) -> None:
    with pytest.raises(DataContractError, match="x is not a number in 1 rows"):
        check(schema_of(nullable=True), [1.0, value, None])


def test_value_below_the_minimum_breaks_a_rule() -> None:
    with pytest.raises(DataContractError, match=r"x is below 0\.5 in 1 rows"):
        check(schema_of(minimum=0.5), [0.5, 0.49])


def test_value_that_is_not_allowed_breaks_a_rule() -> None:
    with pytest.raises(DataContractError, match="x is none of red, green in 1 rows"):
        check(schema_of(type="string", allowed=["red", "green"]), ["red", "blue"])


def test_missing_value_is_not_also_a_value_not_allowed() -> None:
    check(schema_of(type="string", allowed=["red"], nullable=True), ["red", None])


def test_repeated_key_breaks_a_rule(objects: pl.DataFrame) -> None:
    twice = pl.concat([objects, objects.head(1)])
    with pytest.raises(DataContractError, match="object_id is not unique in 2 rows"):
        to_parquet(twice, "objects", "here")


def test_all_broken_rules_come_at_once() -> None:
    message = "x is missing in 1 rows; x is not a number in 1 rows; x is below 0 in 1,200 rows"
    with pytest.raises(DataContractError, match=message):
        check(schema_of(minimum=0), [None, float("nan"), *[-1.0] * 1_200])


def test_written_table_is_read_back(storage: Storage, objects: pl.DataFrame) -> None:
    write_table(storage, KEY, objects, "objects")
    assert_frame_equal(read_table(storage, KEY, "objects"), objects)


def test_table_is_written_in_the_order_of_its_schema(
    storage: Storage, objects: pl.DataFrame
) -> None:
    write_table(storage, KEY, objects.select("market", "object_id", "model_series"), "objects")
    assert_frame_equal(pl.read_parquet(storage.get(KEY)), objects)


def test_streamed_table_is_the_same_as_a_written_one(
    storage: Storage, objects: pl.DataFrame
) -> None:
    write_table(storage, KEY, objects.lazy().filter(pl.col("market") == "DE"), "objects")
    assert read_table(storage, KEY, "objects")["object_id"].to_list() == ["o1", "o3"]
    assert [stored.key for stored in storage.list_objects("t")] == [KEY]


@pytest.mark.parametrize("lazy", [False, True])
def test_table_of_another_schema_is_not_written(
    storage: Storage, objects: pl.DataFrame, lazy: bool
) -> None:
    wrong = objects.drop("market").with_columns(model_series=pl.lit(20), colour=pl.lit("red"))
    message = (
        r"t/objects\.parquet does not match data/\*\*/objects\.yaml: column market is missing; "
        r"column model_series is Int32, not String; column colour is unknown\."
    )
    with pytest.raises(DataContractError, match=message):
        write_table(storage, KEY, wrong.lazy() if lazy else wrong, "objects")
    assert not storage.exists(KEY)


def test_table_that_breaks_a_rule_is_not_written(storage: Storage, objects: pl.DataFrame) -> None:
    nameless = objects.with_columns(market=pl.lit(None, pl.String))
    with pytest.raises(DataContractError, match="market is missing in 3 rows"):
        write_table(storage, KEY, nameless, "objects")
    assert not storage.exists(KEY)


def test_columns_that_nobody_asked_for_are_left_out(
    storage: Storage, objects: pl.DataFrame
) -> None:
    put_parquet(storage, KEY, objects.with_columns(colour=pl.lit("red")))
    assert_frame_equal(read_table(storage, KEY, "objects"), objects)
    assert_frame_equal(scan_tables(storage, [KEY], "objects").collect(), objects)


@pytest.mark.parametrize("read", [read_table, lambda *a: scan_tables(a[0], [a[1]], a[2])])
def test_table_with_a_wrong_column_is_not_read(
    storage: Storage, objects: pl.DataFrame, read: Any
) -> None:
    put_parquet(storage, KEY, objects.drop("market").with_columns(object_id=pl.lit(1.0)))
    message = "column market is missing; column object_id is Float64, not String"
    with pytest.raises(DataContractError, match=message) as raised:
        read(storage, KEY, "objects")
    assert str(raised.value).startswith(storage.location(KEY))


def test_table_that_breaks_a_rule_is_not_read(storage: Storage, objects: pl.DataFrame) -> None:
    put_parquet(storage, KEY, pl.concat([objects, objects]))
    with pytest.raises(DataContractError, match="object_id is not unique in 6 rows"):
        read_table(storage, KEY, "objects")


@pytest.mark.parametrize("content", [b"", b"no parquet", b"PAR1 but nothing more PAR1"])
@pytest.mark.parametrize("read", [read_table, lambda *a: scan_tables(a[0], [a[1]], a[2])])
def test_corrupt_table_is_named(storage: Storage, content: bytes, read: Any) -> None:
    storage.put(KEY, content)
    with pytest.raises(DataContractError, match="is not a readable Parquet file") as raised:
        read(storage, KEY, "objects")
    assert str(raised.value).startswith(storage.location(KEY))


@pytest.mark.parametrize("read", [read_table, lambda *a: scan_tables(a[0], [a[1]], a[2])])
def test_missing_table_is_named(storage: Storage, read: Any) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"t/objects\.parquet: it does not exist"):
        read(storage, KEY, "objects")


@pytest.mark.parametrize("name", table_names("static"))
def test_missing_static_table_has_no_rows(storage: Storage, name: str) -> None:
    empty = read_static_table(storage, name)
    assert empty.is_empty()
    assert empty.schema == load_schema(name).polars


def test_damaged_static_table_is_not_taken_for_a_missing_one(storage: Storage) -> None:
    storage.put(static_table("event_catalog"), b"no Parquet")
    with pytest.raises(DataContractError, match="is not a readable Parquet file"):
        read_static_table(storage, "event_catalog")


def test_folder_may_be_called_like_a_pattern(tmp_path: Path, objects: pl.DataFrame) -> None:
    storage = Storage(f"file://{tmp_path}/data[1]*?", "test_data")
    write_table(storage, KEY, objects, "objects")
    assert_frame_equal(scan_tables(storage, [KEY], "objects").collect(), objects)


def test_scan_is_over_all_tables_in_their_order(storage: Storage, objects: pl.DataFrame) -> None:
    keys = []
    for number, row in enumerate(reversed(objects.rows())):
        keys.append(f"t/{number}.parquet")
        write_table(storage, keys[-1], pl.DataFrame([row], objects.schema, orient="row"), "objects")
    found = scan_tables(storage, keys, "objects").collect()
    assert found["object_id"].to_list() == ["o3", "o2", "o1"]


def test_scan_over_no_tables_is_empty(storage: Storage) -> None:
    empty = scan_tables(storage, [], "objects").collect()
    assert_frame_equal(empty, load_schema("objects").polars.to_frame())


def test_rows_are_counted(objects: pl.DataFrame) -> None:
    assert count_rows(to_parquet(objects, "objects", "here")) == 3


@pytest.mark.parametrize("key", ["/etc/hostname", "../../elsewhere.parquet"])
def test_table_outside_of_the_storage_is_not_scanned(storage: Storage, key: str) -> None:
    with pytest.raises(InvalidKeyError, match="is not the key of an object"):
        scan_tables(storage, [key], "objects")
