from collections import defaultdict
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml_pipeline.components.feature_engineering import steps
from ml_pipeline.components.feature_engineering.distribution import (
    LENGTHS,
    bin_windows,
    window_distribution,
)
from ml_pipeline.storage.tables import load_schema
from tests.unit_tests.components.feature_engineering.test_steps import (
    along,
    event_rows,
    events,
    windowing,
)

Bin = tuple[str, str, float | None, float | None]


def bins_of(frame: pl.DataFrame, kind: str, by: str, length: float, smallest: int) -> pl.DataFrame:
    windows = steps.assign_windows(frame, windowing(kind, by, length))
    _, sizes = steps.error_sets(windows, smallest)
    return bin_windows(windows, sizes, by)


def distribution(frame: pl.DataFrame, by: str = "time", length: float = 1e9) -> list[Any]:
    return window_distribution(bins_of(frame, "anchored", by, length, 2)).rows()


def test_windows_are_counted_by_size_and_length() -> None:
    rows = events(
        ("vin1", "P1", 0, 1.0),
        ("vin1", "P2", 3, 1.0),
        ("vin1", "P1", 4, 1.0),
        ("vin2", "P1", 0, 1.0),
        ("vin3", "P3", 0, 1.0),
    )
    assert distribution(rows) == [
        ("size", "events", None, 1, 2),
        ("size", "events", 1, 2, 1),
        ("length", "s", None, 0, 2),
        ("length", "s", 0, 1, 0),
        ("length", "s", 1, 2, 0),
        ("length", "s", 2, 5, 1),
    ]


@pytest.mark.parametrize("by", ["time", "mileage"])
def test_upper_end_is_part_of_its_bin(by: str) -> None:
    unit = {"time": "s", "mileage": "km"}[by]
    assert distribution(along(by, 0, 5), by)[-1] == ("length", unit, 2, 5, 1)
    assert distribution(along(by, 0, 5.000001), by)[-1] == ("length", unit, 5, 10, 1)


def test_largest_windows_share_a_bin_without_an_end() -> None:
    rows = distribution(along("mileage", *range(20), 5e8), "mileage")
    assert rows[20] == ("size", "events", 20, None, 1)
    assert rows[-1] == ("length", "km", 2e8, 5e8, 1)
    assert distribution(along("mileage", 0, 9e8), "mileage")[-1] == ("length", "km", 5e8, None, 1)


def test_windows_too_small_for_an_error_set_are_counted() -> None:
    bins = bins_of(along("time", 0, 1, 50), "anchored", "time", 10, 3)
    assert window_distribution(bins)["windows"].to_list() == [1, 1, 1, 1]


def test_no_windows_have_no_distribution() -> None:
    empty = window_distribution(bins_of(events(), "session", "mileage", 10, 1))
    assert empty.is_empty()
    schema = load_schema("window_distribution").polars
    assert empty.schema == pl.Schema(list(schema.items())[2:])


def counted_by_hand(windows: pl.DataFrame, by: str) -> dict[Bin, int]:
    """Return how many windows are in each bin that has any, one window at a time."""
    members: dict[int, list[tuple[str, float]]] = defaultdict(list)
    for row in windows.iter_rows(named=True):
        at = row["mileage_km"] if by == "mileage" else row["occurred_at"].timestamp()
        members[row["window_id"]].append((row["event_id"], at))
    counts: dict[Bin, int] = defaultdict(int)
    unit = {"time": "s", "mileage": "km"}[by]
    for of_window in members.values():
        size = len({event_id for event_id, _ in of_window})
        places = [at for _, at in of_window]
        length = round(max(places) - min(places), 6)
        up_to = next(end for end in LENGTHS if length <= end)
        above = max((end for end in LENGTHS if end < up_to), default=None)
        counts["size", "events", size - 1 if size > 1 else None, size] += 1
        counts["length", unit, above, up_to] += 1
    return dict(counts)


@pytest.mark.parametrize("kind", ["anchored", "session"])
@pytest.mark.parametrize("by", ["time", "mileage"])
@settings(max_examples=40, deadline=None)
@given(
    rows=event_rows,
    length=st.integers(0, 40),
    smallest=st.integers(1, 4),
    cut=st.sampled_from(["vin1", "vin2", "vin3"]),
)
def test_ranges_add_up_to_what_one_would_count_by_hand(
    kind: str, by: str, rows: list[Any], length: int, smallest: int, cut: str
) -> None:
    frame = events(*rows)
    ranges = [frame.filter(pl.col("object_id") < cut), frame.filter(pl.col("object_id") >= cut)]
    parts = [bins_of(part, kind, by, length / 10, smallest) for part in ranges]

    table = window_distribution(pl.concat(parts))

    windows = steps.assign_windows(frame, windowing(kind, by, length / 10))
    filled = table.filter(pl.col("windows") > 0)
    found = {tuple(row[:-1]): row[-1] for row in filled.rows()}
    assert found == counted_by_hand(windows, by)
    for _, of_measure in table.group_by("measure"):
        assert of_measure["windows"].sum() == windows["window_id"].n_unique()
        ends = of_measure["up_to"].fill_null(np.inf)
        assert ends.is_sorted()
        assert of_measure["above"].to_list() == [None, *ends.to_list()[:-1]]
