from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.settings import FeatureEngineeringSettings
from ml_pipeline.components.feature_engineering import steps

Row = tuple[Any, ...]

NOON = datetime(2026, 1, 7, 12, tzinfo=UTC)
EVENTS = pl.Schema(
    {
        "object_id": pl.String(),
        "event_id": pl.String(),
        "occurred_at": pl.Datetime("us", "UTC"),
        "mileage_km": pl.Float64(),
    }
)
CATALOG = pl.DataFrame({"event_id": ["P1", "P2"], "name": ["misfire", "lean mixture"]})


def events(*rows: tuple[str, str, float, float | None]) -> pl.DataFrame:
    """Events of object_id, event_id, seconds after noon and mileage."""
    timed = [(vin, event, NOON + timedelta(seconds=s), km) for vin, event, s, km in rows]
    return pl.DataFrame(timed, EVENTS, orient="row")


def windowing(kind: str, by: str, length: float, min_set_size: int = 1) -> Any:
    return FeatureEngineeringSettings.model_validate(
        {
            "window_kind": kind,
            "window_by": by,
            "window_length": length,
            "min_set_size": min_set_size,
        }
    )


def along(by: str, *positions: float) -> pl.DataFrame:
    """Events P0, P1, … of one object at these seconds or km."""
    return events(
        *(
            ("vin1", f"P{n}", at, 1.0) if by == "time" else ("vin1", f"P{n}", 0, at)
            for n, at in enumerate(positions)
        )
    )


def window_ids(frame: pl.DataFrame, kind: str, by: str, length: float) -> list[int]:
    return steps.assign_windows(frame, windowing(kind, by, length))["window_id"].to_list()


@pytest.mark.parametrize("by", ["time", "mileage"])
def test_anchored_window_reaches_to_its_length_after_its_first_event(by: str) -> None:
    positions = along(by, 0, 6, 10, 10.001, 20.001, 20.002)

    assert window_ids(positions, "anchored", by, 10) == [0, 0, 0, 1, 1, 2]


@pytest.mark.parametrize("by", ["time", "mileage"])
def test_session_goes_on_while_the_previous_event_is_within_the_length(by: str) -> None:
    positions = along(by, 0, 6, 10, 20, 30.001, 35)

    assert window_ids(positions, "session", by, 10) == [0, 0, 0, 0, 1, 1]


@pytest.mark.parametrize("kind", ["anchored", "session"])
@pytest.mark.parametrize(
    ("by", "start", "length"), [("time", 0.2, 0.1), ("mileage", 0.2, 0.1), ("mileage", 1e6, 0.3)]
)
def test_decimal_bound_is_met_though_doubles_cannot_hold_it(
    kind: str, by: str, start: float, length: float
) -> None:
    assert window_ids(along(by, start, start + length), kind, by, length) == [0, 0]


def test_microsecond_beyond_the_length_opens_the_next_window() -> None:
    assert window_ids(along("time", 0, 10.000001), "anchored", "time", 10) == [0, 1]


@pytest.mark.parametrize("kind", ["anchored", "session"])
def test_windows_never_join_two_objects(kind: str) -> None:
    rows = events(("vin2", "P1", 0, 1.0), ("vin1", "P1", 0, 1.0), ("vin1", "P2", 0, 1.0))

    windows = steps.assign_windows(rows, windowing(kind, "time", 10))

    assert windows.select("object_id", "window_id").rows() == [
        ("vin1", 0),
        ("vin1", 0),
        ("vin2", 1),
    ]


@pytest.mark.parametrize("kind", ["anchored", "session"])
def test_window_of_length_zero_holds_the_events_of_one_moment(kind: str) -> None:
    assert window_ids(along("time", 0, 0, 1), kind, "time", 0) == [0, 0, 1]


@pytest.mark.parametrize("kind", ["anchored", "session"])
def test_window_longer_than_any_distance_holds_all_events_of_an_object(kind: str) -> None:
    rows = along("mileage", 0, 1e9, 2e9)

    assert window_ids(rows, kind, "mileage", 3e9) == [0, 0, 0]


def test_by_mileage_events_without_one_are_left_out_and_counted() -> None:
    rows = events(("vin1", "P1", 0, None), ("vin1", "P2", 0, 5.0), ("vin1", "P3", 0, 5.5))
    windows = steps.assign_windows(rows, windowing("anchored", "mileage", 1))
    sets, _ = steps.error_sets(windows, 1)

    assert sets["event_ids"].to_list() == [["P2", "P3"]]
    assert steps.count_windows(rows, windows, sets)["events_without_position"] == 1


def test_by_time_a_missing_mileage_does_not_matter() -> None:
    rows = events(("vin1", "P1", 0, None), ("vin1", "P2", 5, 5.0))

    assert window_ids(rows, "session", "time", 5) == [0, 0]


def test_by_mileage_events_are_ordered_by_mileage_not_by_time() -> None:
    rows = events(("vin1", "late", 9, 1.0), ("vin1", "far", 0, 7.0), ("vin1", "near", 1, 2.0))

    windows = steps.assign_windows(rows, windowing("anchored", "mileage", 1))

    assert windows.select("event_id", "window_id").rows() == [("late", 0), ("near", 0), ("far", 1)]
    assert windows.schema == pl.Schema({**EVENTS, "window_id": pl.Int64()})


def test_error_set_holds_the_distinct_events_of_a_window_in_order() -> None:
    rows = events(
        ("vin1", "P2", 3, 1.0),
        ("vin1", "P1", 5, 1.0),
        ("vin1", "P2", 6, 1.0),
        ("vin1", "P1", 90, 1.0),
        ("vin2", "P3", 0, 1.0),
        ("vin2", "P1", 1, 1.0),
    )
    windows = steps.assign_windows(rows, windowing("anchored", "time", 10))

    sets, _ = steps.error_sets(windows, 2)

    assert sets.rows() == [
        (0, "vin1", NOON + timedelta(seconds=3), ["P1", "P2"]),
        (2, "vin2", NOON, ["P1", "P3"]),
    ]


def test_window_starts_with_its_earliest_event_even_if_that_is_repeated_farther_on() -> None:
    rows = events(("vin1", "P1", 8, 1.0), ("vin1", "P1", 2, 1.5), ("vin1", "P2", 5, 1.2))
    windows = steps.assign_windows(rows, windowing("anchored", "mileage", 1))

    sets, _ = steps.error_sets(windows, 2)

    assert sets["started_at"].to_list() == [NOON + timedelta(seconds=2)]


def test_window_of_one_repeated_event_is_too_small_for_a_set_of_two() -> None:
    rows = events(("vin1", "P1", 0, 1.0), ("vin1", "P1", 1, 1.0))
    windows = steps.assign_windows(rows, windowing("anchored", "time", 10))
    sets, _ = steps.error_sets(windows, 2)

    assert steps.count_windows(rows, windows, sets) == {
        "events": 2,
        "events_without_position": 0,
        "windows": 1,
        "windows_too_small": 1,
        "error_sets": 0,
        "events_in_sets": 0,
    }


def test_frequencies_count_events_objects_and_error_sets() -> None:
    rows = events(
        ("vin1", "P1", 0, 1.0),
        ("vin1", "X9", 1, 1.0),
        ("vin1", "P1", 2, 1.0),
        ("vin2", "P1", 0, 1.0),
        ("vin3", "P2", 0, 1.0),
    )
    sets, _ = steps.error_sets(steps.assign_windows(rows, windowing("anchored", "time", 10)), 2)

    counts = steps.count_event_ids(rows, sets)

    assert steps.event_frequencies(counts, CATALOG).rows() == [
        ("P1", "misfire", 3, 2, 1),
        ("P2", "lean mixture", 1, 1, 0),
        ("X9", None, 1, 1, 1),
    ]


def test_frequencies_of_ranges_of_objects_add_up() -> None:
    schema = {"event_id": pl.String, "events": pl.Int64, "objects": pl.Int64, "windows": pl.Int64}
    counts = pl.DataFrame([("P1", 5, 2, 1), ("X9", 7, 1, 0), ("P1", 3, 1, 2)], schema, orient="row")

    assert steps.event_frequencies(counts, CATALOG).rows() == [
        ("P1", "misfire", 8, 3, 3),
        ("X9", None, 7, 1, 0),
    ]


@pytest.mark.parametrize("kind", ["anchored", "session"])
@pytest.mark.parametrize("by", ["time", "mileage"])
def test_no_events_give_empty_frames_of_the_right_types(kind: str, by: str) -> None:
    windows = steps.assign_windows(events(), windowing(kind, by, 10))
    sets, _ = steps.error_sets(windows, 2)

    assert sets.schema == pl.Schema(
        {
            "window_id": pl.Int64(),
            "object_id": pl.String(),
            "started_at": pl.Datetime("us", "UTC"),
            "event_ids": pl.List(pl.String()),
        }
    )
    assert sets.is_empty()
    assert set(steps.count_windows(events(), windows, sets).values()) == {0}
    counts = steps.count_event_ids(events(), sets)
    assert steps.event_frequencies(counts, CATALOG).schema == pl.Schema(
        {
            "event_id": pl.String(),
            "name": pl.String(),
            "events": pl.Int64(),
            "objects": pl.Int64(),
            "windows": pl.Int64(),
        }
    )


def cut_by_hand(positions: Sequence[int], length: int, kind: str) -> list[int]:
    """How many events each window of one object holds, one event at a time."""
    sizes: list[int] = []
    reference = 0
    for position in positions:
        if not sizes or position - reference > length:
            sizes.append(0)
            reference = position
        if kind == "session":
            reference = position
        sizes[-1] += 1
    return sizes


tenths = st.integers(0, 100)
event_rows = st.lists(
    st.tuples(
        st.sampled_from(["vin1", "vin2", "vin3"]),
        st.sampled_from(["P1", "P2", "P3", "P4"]),
        tenths.map(lambda tenth: tenth / 10),
        st.one_of(tenths.map(lambda tenth: tenth / 10), st.none()),
    ),
    max_size=40,
)


@pytest.mark.parametrize("kind", ["anchored", "session"])
@pytest.mark.parametrize("by", ["time", "mileage"])
@settings(max_examples=40, deadline=None)
@given(rows=event_rows, length=st.integers(0, 40))
def test_error_sets_equal_what_one_would_cut_by_hand(
    kind: str, by: str, rows: list[Row], length: int
) -> None:
    def placed(row: Row) -> Any:
        return row[2 if by == "time" else 3]

    ordered = sorted(
        (row for row in rows if placed(row) is not None), key=lambda r: (r[0], placed(r))
    )
    expected = []
    for vin, group in groupby(ordered, lambda row: row[0]):
        own = list(group)
        for size in cut_by_hand([round(placed(row) * 10) for row in own], length, kind):
            window, own = own[:size], own[size:]
            started_at = NOON + timedelta(seconds=min(row[2] for row in window))
            expected.append((vin, started_at, sorted({row[1] for row in window})))

    windows = steps.assign_windows(events(*rows), windowing(kind, by, length / 10))
    sets, _ = steps.error_sets(windows, 1)

    assert sets["window_id"].to_list() == list(range(len(expected)))
    assert sets.drop("window_id").rows() == expected


@settings(max_examples=60, deadline=None)
@given(
    gaps=st.lists(st.integers(0, 6), min_size=1, max_size=300),
    length=st.integers(0, 20),
)
def test_long_chain_of_anchored_windows_is_cut_as_by_hand(gaps: list[int], length: int) -> None:
    position = np.cumsum(gaps, dtype=np.int64)
    new_object = np.arange(len(gaps)) == 0

    opens = steps.anchored_openings(position, new_object, length)

    assert np.diff(np.append(np.flatnonzero(opens), len(gaps))).tolist() == cut_by_hand(
        position.tolist(), length, "anchored"
    )
