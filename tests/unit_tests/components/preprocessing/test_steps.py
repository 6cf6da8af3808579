import math
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from config.section import CENTURY_S
from config.settings import PreprocessingSettings, TriggerSettings
from ml_pipeline.components.preprocessing import steps

Row = tuple[Any, ...]

MICROSECOND = timedelta(microseconds=1)
NOON = datetime(2026, 1, 7, 12, tzinfo=UTC)
EXTRACTED = pl.Schema(
    {
        "readout_id": pl.String(),
        "object_id": pl.String(),
        "event_id": pl.String(),
        "occurred_at": pl.Datetime("us", "UTC"),
        "mileage_km": pl.Float64(),
    }
)
RULES = {
    "object_id is missing": pl.col("object_id").is_null(),
    "event_id is missing": pl.col("event_id").is_null(),
    "occurred_at is missing": pl.col("occurred_at").is_null(),
    "mileage_km is not a number": ~pl.col("mileage_km").is_finite(),
    "mileage_km is below 0": pl.col("mileage_km") < 0,
}
BELOW_ZERO = "mileage_km is not a number; mileage_km is below 0"
CATALOG = pl.DataFrame(
    {
        "event_id": ["P1", "P2", "C1"],
        "name": ["misfire", "lean mixture", "low voltage"],
        "event_class": ["powertrain", "powertrain", "chatter"],
        "severity": ["warning", "warning", "info"],
    }
)


def extracted(*rows: Row) -> pl.DataFrame:
    """readout_id, object_id, event_id, occurred_at, mileage_km."""
    return pl.DataFrame(rows, EXTRACTED, orient="row")


def events(*rows: tuple[str, str, float]) -> pl.DataFrame:
    """Valid events of object_id, event_id and seconds after noon, in the order of the pipeline."""
    return extracted(
        *(
            ("r1", object_id, event_id, NOON + timedelta(seconds=seconds), 1.0)
            for object_id, event_id, seconds in rows
        )
    ).sort("object_id", "occurred_at", "event_id")


def seconds(frame: pl.DataFrame) -> list[tuple[str, str, float]]:
    """object_id, event_id and seconds after noon of events."""
    after_noon = (pl.col("occurred_at") - NOON).dt.total_microseconds() / 1e6
    return frame.select("object_id", "event_id", after_noon).rows()


def trigger(before_s: float = 0, after_s: float = 0) -> TriggerSettings:
    return TriggerSettings(event_id="T", before_s=before_s, after_s=after_s)


def preprocessing(**values: Any) -> PreprocessingSettings:
    return PreprocessingSettings.model_validate(
        {"drop_event_classes": ["chatter"], "min_event_count": 1, **values}
    )


def judge(unique: pl.DataFrame, cleaning: PreprocessingSettings) -> pl.DataFrame:
    return steps.judge_event_ids(steps.count_events(unique), CATALOG, cleaning)


def test_period_begins_at_midnight_and_ends_before_midnight() -> None:
    first, last = datetime(2026, 1, 6, tzinfo=UTC), datetime(2026, 1, 8, tzinfo=UTC)
    moments = [first - MICROSECOND, first, last - MICROSECOND, last]
    rows = extracted(*(("r1", "vin1", "P1", moment, 1.0) for moment in moments)).lazy()

    kept = steps.restrict_to_period(rows, date(2026, 1, 6), date(2026, 1, 8)).collect()

    assert kept["occurred_at"].to_list() == moments[1:3]


def test_period_is_one_of_the_time_zone() -> None:
    first = datetime(2026, 3, 28, 23, tzinfo=UTC)
    last = datetime(2026, 3, 29, 22, tzinfo=UTC)  # 23 hours later: the clocks went forward
    moments = [first - MICROSECOND, first, last - MICROSECOND, last]
    rows = extracted(*(("r1", "vin1", "P1", moment, 1.0) for moment in moments)).lazy()

    days = (date(2026, 3, 29), date(2026, 3, 30))
    kept = steps.restrict_to_period(rows, *days, ZoneInfo("Europe/Berlin")).collect()

    assert kept["occurred_at"].to_list() == moments[1:3]


def test_period_leaves_events_without_a_time_to_the_contract() -> None:
    rows = extracted(("r1", "vin1", "P1", None, 1.0)).lazy()

    assert steps.restrict_to_period(rows, date(2026, 1, 6), date(2026, 1, 8)).collect().height == 1


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("r1", None, "P1", NOON, 1.0), "object_id is missing"),
        (("r1", " ", "P1", NOON, 1.0), "object_id is blank"),
        (("r1", "vin1", None, NOON, 1.0), "event_id is missing"),
        (("r1", "vin1", "", NOON, 1.0), "event_id is blank"),
        (("r1", "vin1", "P1", None, 1.0), "occurred_at is missing"),
        (("r1", "vin1", "P1", NOON, math.nan), "mileage_km is not a number"),
        (("r1", "vin1", "P1", NOON, math.inf), "mileage_km is not a number"),
        (("r1", "vin1", "P1", NOON, -0.1), "mileage_km is below 0"),
        (
            ("r1", "", None, NOON, -math.inf),
            f"event_id is missing; {BELOW_ZERO}; object_id is blank",
        ),
    ],
)
def test_bad_row_goes_to_the_quarantine_with_every_reason(row: Row, reason: str) -> None:
    valid, quarantine = steps.check_contract(extracted(row), RULES)

    assert valid.is_empty()
    assert_frame_equal(quarantine, extracted(row).select(pl.lit(reason).alias("reason"), pl.all()))


@pytest.mark.parametrize(
    "row",
    [
        ("r1", "vin1", "P1", NOON, 0.0),
        ("r1", "vin1", "P1", NOON, None),
        (None, "vin1", "P1", NOON, 1.0),
    ],
)
def test_row_that_keeps_the_contract_is_valid(row: Row) -> None:
    valid, quarantine = steps.check_contract(extracted(row), RULES)

    assert valid.rows() == [row]
    assert quarantine.is_empty()


def test_of_repeated_readouts_the_smallest_readout_id_stays() -> None:
    rows = extracted(
        ("r2", "vin1", "P1", NOON, 2.0),
        (None, "vin1", "P1", NOON, 0.0),
        ("r1", "vin1", "P1", NOON, None),
        ("r1", "vin1", "P1", NOON, 1.0),
        ("r3", "vin1", "P1", NOON + MICROSECOND, 3.0),
    )

    unique = steps.remove_repeated_readouts(rows)

    assert unique.select("readout_id", "mileage_km").rows() == [("r1", 1.0), ("r3", 3.0)]


def test_events_of_excluded_classes_are_dropped_and_unlisted_ones_kept() -> None:
    rows = events(("vin1", "C1", 0), ("vin1", "P1", 0), ("vin1", "X9", 0))

    judged = judge(rows, preprocessing())

    assert seconds(steps.keep_judged(rows, judged)) == [("vin1", "P1", 0), ("vin1", "X9", 0)]
    assert steps.count_dropped(judged) == {"excluded classes": 1, "rare events": 0}


def test_no_excluded_class_drops_nothing() -> None:
    rows = events(("vin1", "C1", 0))

    assert steps.keep_judged(rows, judge(rows, preprocessing(drop_event_classes=[]))).height == 1


def test_event_with_fewer_than_the_minimum_of_events_is_rare() -> None:
    rows = events(("vin1", "P1", 0), ("vin1", "P2", 1), ("vin2", "P1", 2))

    judged = judge(rows, preprocessing(min_event_count=2))

    assert seconds(steps.keep_judged(rows, judged)) == [("vin1", "P1", 0), ("vin2", "P1", 2)]
    assert steps.count_dropped(judged) == {"excluded classes": 0, "rare events": 1}


def test_rare_event_of_an_excluded_class_is_counted_once() -> None:
    rows = events(("vin1", "C1", 0), ("vin1", "P1", 0), ("vin1", "P1", 1))

    judged = judge(rows, preprocessing(min_event_count=2))

    assert steps.count_dropped(judged) == {"excluded classes": 1, "rare events": 0}


def test_events_at_the_bounds_around_a_trigger_stay() -> None:
    rows = events(
        ("vin1", "P1", -10.000001),
        ("vin1", "P2", -10),
        ("vin1", "T", 0),
        ("vin1", "P3", 20),
        ("vin1", "P4", 20.000001),
    )

    kept = steps.keep_around_trigger(rows, trigger(10, 20))

    assert seconds(kept) == [("vin1", "P2", -10), ("vin1", "T", 0), ("vin1", "P3", 20)]


def test_trigger_on_another_object_does_not_count() -> None:
    rows = events(("vin1", "P1", 0), ("vin2", "T", 0))

    kept = steps.keep_around_trigger(rows, trigger(5, 5))

    assert seconds(kept) == [("vin2", "T", 0)]


def test_trigger_of_any_length_keeps_every_event_of_its_objects() -> None:
    rows = events(("vin1", "P1", -1e8), ("vin1", "T", 0), ("vin1", "P2", 1e8), ("vin2", "P1", 0))

    kept = steps.keep_around_trigger(rows, trigger(CENTURY_S, CENTURY_S))

    assert [row[0] for row in seconds(kept)] == ["vin1", "vin1", "vin1"]


def test_event_is_rare_where_all_ranges_of_objects_together_hold_too_few() -> None:
    ranges = [events(("vin1", "P1", 0), ("vin1", "P2", 1)), events(("vin2", "P1", 0))]
    counts = pl.concat([steps.count_events(rows) for rows in ranges])

    judged = steps.judge_event_ids(counts, CATALOG, preprocessing(min_event_count=2))

    assert sorted(judged.rows()) == [("P1", 2, None), ("P2", 1, "rare events")]


def test_trigger_counts_though_its_own_class_is_excluded() -> None:
    rows = events(("vin1", "C1", 0), ("vin1", "P1", 1), ("vin2", "P1", 1))
    around = TriggerSettings(event_id="C1", before_s=5, after_s=5)

    near = steps.keep_around_trigger(rows, around)

    kept = steps.keep_judged(near, judge(rows, preprocessing()))
    assert seconds(kept) == [("vin1", "P1", 1)]


def test_no_events_give_empty_frames_and_zero_counts() -> None:
    judged = judge(events(), preprocessing())

    assert steps.keep_judged(events(), judged).is_empty()
    assert steps.count_dropped(judged) == {"excluded classes": 0, "rare events": 0}
    assert steps.keep_around_trigger(events(), trigger(5, 5)).is_empty()


few_seconds = st.integers(-20, 20).map(float)
few_events = st.lists(
    st.tuples(st.sampled_from(["vin1", "vin2"]), st.sampled_from(["P1", "P2", "T"]), few_seconds),
    max_size=20,
)


@settings(max_examples=80, deadline=None)
@given(rows=few_events, before_s=st.integers(0, 12), after_s=st.integers(0, 12))
def test_kept_events_are_those_with_any_trigger_in_reach(
    rows: Sequence[tuple[str, str, float]], before_s: int, after_s: int
) -> None:
    kept = steps.keep_around_trigger(events(*rows), trigger(before_s, after_s))

    triggers = [(vin, at) for vin, event, at in rows if event == "T"]
    assert sorted(seconds(kept)) == sorted(
        (vin, event, at)
        for vin, event, at in rows
        if any(vin == other and -before_s <= at - since <= after_s for other, since in triggers)
    )


@settings(max_examples=80, deadline=None)
@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["r1", "r2", "r10", None]),
            st.sampled_from(["vin1", "vin2"]),
            st.sampled_from(["P1", "P2"]),
            st.sampled_from([NOON, NOON + MICROSECOND]),
            st.sampled_from([1.0, 2.0, None]),
        ),
        max_size=20,
    )
)
def test_every_event_stays_once_whatever_the_order_of_its_readouts(rows: list[Row]) -> None:
    def rank(row: Row) -> Row:
        readout_id, _, _, _, mileage = row
        return (readout_id is None, readout_id or "", mileage is None, mileage or 0)

    kept: dict[Row, Row] = {}
    for row in sorted(rows, key=rank):
        kept.setdefault((row[1], row[3], row[2]), row)

    unique = steps.remove_repeated_readouts(extracted(*rows))

    assert unique.rows() == [row for _, row in sorted(kept.items())]


def test_object_days_are_the_days_with_an_event_summed_over_the_objects() -> None:
    day = 24 * 3600
    table = events(
        ("a", "P1", 0),
        ("a", "P2", 60),
        ("a", "P1", day),
        ("b", "P1", day),
        ("b", "P1", 3 * day),
        ("b", "P2", 3 * day),
    )

    assert steps.count_object_days(table) == 4
    assert steps.count_object_days(table.clear()) == 0
