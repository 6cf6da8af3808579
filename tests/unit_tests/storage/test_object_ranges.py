import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml_pipeline.storage.object_ranges import in_turns, split_by_object


def objects(*object_ids: str | None) -> pl.LazyFrame:
    return pl.LazyFrame({"object_id": object_ids}, {"object_id": pl.String})


def held(divided: tuple[list[pl.LazyFrame], int]) -> list[list[str | None]]:
    ranges, total = divided
    contents = [frame.collect()["object_id"].to_list() for frame in ranges]
    assert sum(map(len, contents)) == total
    return contents


def test_few_rows_are_one_range() -> None:
    assert held(split_by_object(objects("b", "a", None), 3)) == [["b", "a", None]]


def test_ranges_of_objects_are_in_order() -> None:
    rows = objects("c", "a", "b", "b", "d", "a")

    assert held(split_by_object(rows, 2)) == [["a", "a"], ["b", "b"], ["c", "d"]]


def test_object_is_never_divided() -> None:
    assert held(split_by_object(objects("a", "a", "a", "b"), 2)) == [["a", "a", "a"], ["b"]]


def test_single_object_is_one_range_and_rows_without_object_are_in_the_first() -> None:
    assert held(split_by_object(objects("a", None, "a"), 1)) == [["a", None, "a"]]
    assert held(split_by_object(objects("b", None, "a"), 1)) == [[None, "a"], ["b"]]


def test_no_rows_are_one_empty_range() -> None:
    assert held(split_by_object(objects(), 1)) == [[]]


@settings(max_examples=80, deadline=None)
@given(rows=st.lists(st.sampled_from(["a", "b", "c", "dd", "é", "", None])), size=st.integers(1, 9))
def test_every_row_is_in_exactly_one_range(rows: list[str | None], size: int) -> None:
    found = held(split_by_object(objects(*rows), size))

    assert sorted((row for members in found for row in members), key=str) == sorted(rows, key=str)
    of_objects = [{row for row in members if row is not None} for members in found]
    assert sum(map(len, of_objects)) == len(set(rows) - {None})


def test_ranges_are_worked_on_in_their_order_a_step_ahead() -> None:
    begun: list[int] = []

    def work(rows: pl.DataFrame) -> int:
        begun.append(rows.height)
        return rows.height

    results = in_turns([objects("a"), objects("b", "b"), objects(), objects("c")], work)

    assert next(results) == 1
    assert begun[:1] == [1]
    assert list(results) == [2, 0, 1]
    assert begun == [1, 2, 0, 1]


def test_failure_in_a_range_reaches_the_caller() -> None:
    def fail_for_two(rows: pl.DataFrame) -> int:
        if rows.height == 2:
            raise ValueError("two rows")
        return rows.height

    results = in_turns([objects("a"), objects("b", "b"), objects("c")], fail_for_two)

    assert next(results) == 1
    with pytest.raises(ValueError, match="two rows"):
        next(results)


def test_no_range_gives_no_result() -> None:
    assert list(in_turns([], len)) == []
