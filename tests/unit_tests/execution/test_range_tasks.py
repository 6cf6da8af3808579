"""How a table is cut into tasks, and what a task does and returns."""

from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml_pipeline.errors import DataContractError, ObjectTooLargeError, StorageUnavailableError
from ml_pipeline.execution.range_tasks import (
    CountObjects,
    Done,
    Part,
    RangeTask,
    parts_by_object,
    parts_of_pieces,
    refused,
)
from ml_pipeline.execution.spark_worker import Refusal
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.stored_table import Piece, PieceWriter, StoredTable
from ml_pipeline.storage.tables import load_schema, write_table

NOON = datetime(2026, 1, 7, 12, tzinfo=UTC)


class Fail:
    """Work that fails."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def make(self, _: pl.DataFrame) -> None:
        raise self.error

    def keep(self, made: None, _: PieceWriter) -> None:
        return made


def events(*object_ids: str | None) -> pl.DataFrame:
    rows = [(object_id, "P1", NOON, 1.0) for object_id in object_ids]
    return pl.DataFrame(rows, load_schema("events").polars, orient="row")


def task(root: Path, *object_ids: str, work: object, most: int = 10) -> RangeTask:
    storage = Storage(root.as_uri(), "test_data")
    write_table(storage, "events.parquet", events(*object_ids), "events")
    part = Part(StoredTable("events", keys=("events.parquet",)))
    return RangeTask(root.as_uri(), "test_data", "pipeline_tmp/r", part, work, most)  # type: ignore[arg-type]


def test_pieces_are_collected_until_a_part_is_large_enough() -> None:
    pieces = tuple(Piece(str(number), rows) for number, rows in enumerate((3, 3, 9, 1, 1)))

    parts = parts_of_pieces(StoredTable("events", pieces=pieces), 5)

    assert [[piece.rows for piece in part.table.pieces] for part in parts] == [[3, 3], [9], [1, 1]]
    assert [part.rows for part in parts] == [6, 9, 2]


objects = st.lists(st.sampled_from(["a", "b", "c", "dd", "é", "", None]), max_size=30)


@settings(max_examples=200, deadline=None)
@given(
    files=st.lists(objects, min_size=1, max_size=4), group=st.integers(1, 5), rows=st.integers(1, 9)
)
def test_every_object_is_in_exactly_one_part(
    files: list[list[str | None]], group: int, rows: int
) -> None:
    count = CountObjects(group)
    frames = [pl.DataFrame({"object_id": file}, {"object_id": pl.String}) for file in files]
    rows_of_all = list(chain.from_iterable(files))

    parts = parts_by_object(StoredTable("events"), list(map(count.make, frames)), rows)

    everything = pl.concat(frames).lazy()
    held = [part.table.within.of(everything).collect()["object_id"].to_list() for part in parts]
    assert sorted(chain.from_iterable(held), key=str) == sorted(rows_of_all, key=str)
    assert sum(len(set(each) - {None}) for each in held) == len(set(rows_of_all) - {None})
    assert sum(part.rows for part in parts) == sum(each is not None for each in rows_of_all)


def test_results_and_the_peak_memory_are_returned(tmp_path: Path) -> None:
    outcome = task(tmp_path, "a", "b", "a", work=CountObjects(1))()

    assert isinstance(outcome, Done)
    (loads,) = outcome.results
    assert loads.rows() == [("a", 2), ("b", 1)]
    assert outcome.peak_memory_mb > 1


def test_permanent_error_is_returned_so_that_spark_does_not_try_again(tmp_path: Path) -> None:
    outcome = task(tmp_path, "a", work=Fail(DataContractError("bad")))()

    assert isinstance(outcome, Refusal)
    error = refused(outcome)
    assert type(error) is DataContractError
    assert str(error) == "bad"


def test_object_that_is_too_large_is_refused(tmp_path: Path) -> None:
    outcome = task(tmp_path, "a", "big", "big", work=CountObjects(1), most=1)()

    assert isinstance(outcome, Refusal)
    with pytest.raises(ObjectTooLargeError, match="The object big has 2 rows"):
        raise refused(outcome)


@pytest.mark.parametrize("error", [StorageUnavailableError("gone"), MemoryError("full")])
def test_what_may_pass_is_raised_so_that_spark_tries_again(
    tmp_path: Path, error: Exception
) -> None:
    with pytest.raises(type(error)):
        task(tmp_path, "a", work=Fail(error))()
