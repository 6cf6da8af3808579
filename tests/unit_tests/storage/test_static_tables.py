"""Expert knowledge is read as people write it."""

import io
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import read_table

CATALOG = {"event_id": ["17", "8"], "name": ["a", "b"], "event_class": "x", "severity": "info"}
KNOWN = {"pattern_id": ["1"], "event_ids": [["17", "8"]], "description": ["d"]}


def put(storage: Storage, name: str, frame: pl.DataFrame) -> None:
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    storage.put(static_table(name), buffer.getvalue())


def read(storage: Storage, name: str) -> pl.DataFrame:
    return read_table(storage, static_table(name), name)


@pytest.mark.parametrize(
    "dtype", [pl.Int64, pl.UInt8, pl.Decimal(20, 0), pl.Categorical, pl.Enum(["17", "8"])]
)
def test_ids_of_any_type_become_text(storage: Storage, dtype: Any) -> None:
    ids = pl.col("event_id")
    numbers = ids.cast(pl.Int64).cast(dtype) if dtype != pl.Categorical else ids.cast(dtype)
    typed = ids.cast(dtype) if isinstance(dtype, pl.Enum) else numbers
    put(storage, "event_catalog", pl.DataFrame(CATALOG).with_columns(typed))

    assert read(storage, "event_catalog")["event_id"].to_list() == ["17", "8"]


@pytest.mark.parametrize("dtype", [pl.Int32, pl.Categorical])
def test_ids_in_lists_become_text(storage: Storage, dtype: Any) -> None:
    ids = pl.col("event_ids").cast(pl.List(pl.Int32) if dtype == pl.Int32 else pl.List(dtype))
    frame = pl.DataFrame(KNOWN).with_columns(ids, pl.col("pattern_id").cast(pl.Int64))
    put(storage, "known_error_sets", frame)

    assert read(storage, "known_error_sets").to_dict(as_series=False) == KNOWN


@pytest.mark.parametrize("name", ["event_catalog", "known_error_sets"])
def test_frame_without_rows_needs_no_types(storage: Storage, name: str) -> None:
    columns = CATALOG if name == "event_catalog" else KNOWN
    put(storage, name, pl.DataFrame(schema=dict.fromkeys(columns, pl.Null)))

    assert read(storage, name).is_empty()


def test_list_without_ids_needs_no_type(storage: Storage) -> None:
    put(storage, "known_error_sets", pl.DataFrame({**KNOWN, "event_ids": [[]]}))

    assert read(storage, "known_error_sets")["event_ids"].to_list() == [[]]


def test_broken_numbers_are_no_ids(storage: Storage) -> None:
    put(storage, "event_catalog", pl.DataFrame({**CATALOG, "event_id": [1.5, 2.0]}))

    with pytest.raises(DataContractError, match="column event_id is Float64, not String"):
        read(storage, "event_catalog")


@pytest.mark.parametrize("separator", [",", ";"])
def test_csv_is_read_beside_parquet(storage: Storage, separator: str) -> None:
    catalog = 'event_id,name,event_class,severity\r\n0017,"a, b",x,info\r\n'
    known = 'pattern_id,event_ids,description\n1,"[""17"", 8]",d\n'
    if separator == ";":
        catalog = catalog.replace(",", ";")
        known = known.replace(",", ";").replace("; 8]", ", 8]")
    storage.put("pipeline_input/static/event_catalog.csv", b"\xef\xbb\xbf" + catalog.encode())
    storage.put("pipeline_input/static/known_error_sets.csv", known.encode())

    assert read(storage, "event_catalog")["event_id"].to_list() == ["0017"]
    assert read(storage, "known_error_sets").to_dict(as_series=False) == KNOWN


@pytest.mark.parametrize("ids", ["17;8", "17", "{"])
def test_list_that_is_not_json_is_refused(storage: Storage, ids: str) -> None:
    content = f'pattern_id,event_ids,description\n1,"{ids}",d\n'.encode()
    storage.put("pipeline_input/static/known_error_sets.csv", content)

    with pytest.raises(DataContractError, match=r"known_error_sets\.csv .*with lists as JSON"):
        read(storage, "known_error_sets")


def test_link_to_a_table_that_does_not_exist_is_refused(storage: Storage, tmp_path: Path) -> None:
    link = Path(storage.location(static_table("event_catalog")))
    link.parent.mkdir(parents=True)
    link.symlink_to(tmp_path / "unmounted" / "catalog.parquet")

    with pytest.raises(DataContractError, match=r"event_catalog\.parquet: a link to what does not"):
        read(storage, "event_catalog")
