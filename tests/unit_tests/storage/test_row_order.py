import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml_pipeline.storage.row_order import ascends

ORDER = ("object_id", "second")


def table(*rows: tuple[str | None, int | None]) -> pl.DataFrame:
    return pl.DataFrame(rows, {"object_id": pl.String, "second": pl.Int64}, orient="row")


@pytest.mark.parametrize("rows", [[], [("a", 1)], [("a", 1), ("a", 2), ("b", 0)]])
def test_rows_each_after_the_one_before_ascend(rows: list[tuple[str, int]]) -> None:
    assert ascends(table(*rows), ORDER)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([("b", 1), ("a", 2)], id="an object before its predecessor"),
        pytest.param([("a", 2), ("a", 1)], id="back in time"),
        pytest.param([("a", 1), ("a", 1)], id="repeated"),
    ],
)
def test_row_not_after_the_one_before_is_seen(rows: list[tuple[str, int]]) -> None:
    assert not ascends(table(*rows), ORDER)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["a", "b", "é", ""]), st.integers(0, 3)), max_size=8))
def test_rows_ascend_where_sorting_and_removing_repetitions_change_nothing(
    rows: list[tuple[str, int]],
) -> None:
    assert ascends(table(*rows), ORDER) == (rows == sorted(set(rows)))
