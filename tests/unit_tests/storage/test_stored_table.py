"""Tables in pieces: what their readers find, and what is left of attempts that failed."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ml_pipeline.errors import DataContractError, ObjectNotFoundError, ObjectTooLargeError
from ml_pipeline.storage import object_ranges
from ml_pipeline.storage.object_ranges import ObjectRange
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.stored_table import LocalRanges, Piece, PieceWriter, StoredTable
from ml_pipeline.storage.tables import load_schema, write_table

NOON = datetime(2026, 1, 7, 12, tzinfo=UTC)
FOLDER = "pipeline_tmp/r1/G20/preprocessing"


def events(*rows: tuple[str | None, str]) -> pl.DataFrame:
    """Events of object_id and event_id."""
    values = [(object_id, event_id, NOON, 1.0) for object_id, event_id in rows]
    return pl.DataFrame(values, load_schema("events").polars, orient="row")


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return Storage(tmp_path.as_uri(), "test_data")


class CopyEvents:
    """Work that writes the events as they are."""

    def make(self, rows: pl.DataFrame) -> pl.DataFrame:
        return rows

    def keep(self, made: pl.DataFrame, writer: PieceWriter) -> tuple[Piece, ...]:
        return writer.write("events", made)


def pairs(rows: pl.LazyFrame) -> list[tuple[Any, ...]]:
    return rows.select("object_id", "event_id").collect().rows()


def test_pieces_are_read_in_order_without_the_events_that_do_not_belong(storage: Storage) -> None:
    writer = PieceWriter(storage, FOLDER)
    first = writer.write("events", events(("a", "P1"), ("a", "P2")))
    second = writer.write("events", events(("b", "P2"), ("c", "P1")))
    table = StoredTable("events", pieces=first + second, event_ids=("P1",))

    assert pairs(table.scan(storage)) == [("a", "P1"), ("c", "P1")]
    ranges, rows = table.ranges(storage)
    assert [pairs(each) for each in ranges] == [[("a", "P1")], [("c", "P1")]]
    assert rows == 4  # those that are read
    assert StoredTable("events", pieces=first, event_ids=()).scan(storage).collect().is_empty()


def test_no_rows_are_no_piece_and_no_pieces_are_an_empty_table(storage: Storage) -> None:
    assert PieceWriter(storage, FOLDER).write("events", events()) == ()
    assert storage.list_objects(FOLDER) == []
    empty = StoredTable("events").scan(storage).collect()
    assert empty.schema == load_schema("events").polars


def test_two_attempts_write_different_pieces(storage: Storage) -> None:
    rows = events(("a", "P1"))
    keys = {PieceWriter(storage, FOLDER).write("events", rows)[0].key for _ in range(2)}
    assert len(keys) == 2


def test_piece_that_breaks_the_schema_is_refused(storage: Storage) -> None:
    with pytest.raises(DataContractError, match="object_id is missing in 1 rows"):
        PieceWriter(storage, FOLDER).write("events", events((None, "P1")))


def test_missing_piece_is_named(storage: Storage) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"gone\.parquet: it does not exist"):
        StoredTable("events", pieces=(Piece(f"{FOLDER}/gone.parquet", 1),)).scan(storage)


def test_file_that_is_damaged_inside_is_named(storage: Storage) -> None:
    [piece] = PieceWriter(storage, FOLDER).write("events", events(("a", "P1"), ("b", "P2")))
    content = storage.get(piece.key)
    storage.put(piece.key, content[:40] + bytes(100) + content[140:])
    ranges = LocalRanges(storage, FOLDER)

    with pytest.raises(DataContractError, match=f"{piece.key} is not a readable Parquet file"):
        list(ranges.map(StoredTable("events", pieces=(piece,)), CopyEvents()))
    with pytest.raises(
        DataContractError, match=r"One of 2 files from \S+/first\S+ to \S+\.parquet"
    ):
        list(ranges.map(two_files(storage, piece.key), CopyEvents()))


def two_files(storage: Storage, damaged: str) -> StoredTable:
    write_table(storage, "first.parquet", events(("a", "P1")), "events")
    return StoredTable("events", keys=("first.parquet", damaged))


def test_windows_of_a_piece_are_numbered_after_those_before_it(storage: Storage) -> None:
    sets = pl.DataFrame(
        [(0, "a", NOON, ["P1", "P2"]), (2, "a", NOON, ["P1"])],
        load_schema("error_sets").polars,
        orient="row",
    )
    (piece,) = PieceWriter(storage, FOLDER).write("error_sets", sets)
    table = StoredTable("error_sets", pieces=(piece, piece.after(5)))

    assert table.scan(storage).collect()["window_id"].to_list() == [0, 2, 5, 7]


def test_part_of_a_table_has_its_objects_and_columns(storage: Storage) -> None:
    rows = events(("a", "P1"), ("b", "P1"), ("c", "P1"))
    write_table(storage, "events.parquet", rows, "events")
    table = StoredTable("events", keys=("events.parquet",), within=ObjectRange("b", "c"))

    assert table.only("object_id").scan(storage).collect().rows() == [("b",)]


def test_work_is_done_range_by_range_and_reports_its_progress(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(object_ranges, "ROWS_PER_RANGE", 2)
    rows = events(("b", "P1"), ("a", "P1"), ("c", "P1"), ("a", "P2"), ("c", "P2"))
    write_table(storage, "events.parquet", rows, "events")
    reported: list[tuple[int, int]] = []
    ranges = LocalRanges(storage, FOLDER, lambda read, total: reported.append((read, total)))

    kept = list(ranges.map(StoredTable("events", keys=("events.parquet",)), CopyEvents()))

    found = [pairs(StoredTable("events", pieces=pieces).scan(storage)) for pieces in kept]
    assert found == [[("a", "P1"), ("a", "P2")], [("b", "P1"), ("c", "P1"), ("c", "P2")]]
    assert reported == [(2, 5), (5, 5)]


@pytest.mark.parametrize("rows", [3, 30])
def test_object_that_is_too_large_is_named(storage: Storage, rows: int) -> None:
    own = [("big", "P1")] * rows
    write_table(storage, "events.parquet", events(("a", "P1"), *own, ("z", "P1")), "events")
    ranges = LocalRanges(storage, FOLDER, most_per_object=2)

    with pytest.raises(ObjectTooLargeError, match=f"The object big has {rows} rows: more than 2"):
        list(ranges.map(StoredTable("events", keys=("events.parquet",)), CopyEvents()))
