"""What was planted is what a plain miner finds: exactly, completely, and before anything else."""

from datetime import date
from itertools import pairwise

import polars as pl
import pytest

from ml_pipeline.storage.data_scope import DataScope
from sample_data import SampleSpec, SampleTables, build_tables
from tests.unit_tests.sample_data.oracle import (
    MIN_SUPPORT,
    error_sets,
    maximal_sets,
    valid_events,
)

FOUR_WEEKS = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 24))
LAST_WEEK = DataScope(("G30", "US"), date(2026, 8, 17), date(2026, 8, 24))
EMERGING = ("B1F40", "U1F10", "U1F22")


@pytest.mark.parametrize("scope", [FOUR_WEEKS, LAST_WEEK], ids=str)
def test_planted_sets_lead_the_maximal_sets_with_their_exact_support(
    default_tables: SampleTables, scope: DataScope
) -> None:
    windows = error_sets(default_tables, scope)
    found = maximal_sets(windows)
    expected = {
        frozenset(codes): count
        for codes, count in default_tables.sample.expected_sets(scope).items()
    }
    by_chance = {codes: count for codes, count in found.items() if codes not in expected}
    assert len(expected) == 6
    assert {codes: found.get(codes) for codes in expected} == expected
    assert max(by_chance.values()) < min(expected.values()) / 2
    assert all(len(codes) == 1 for codes in by_chance)


def test_no_pair_by_chance_comes_near_the_minimum_support(default_tables: SampleTables) -> None:
    windows = error_sets(default_tables, FOUR_WEEKS)
    planted = [set(codes) for codes in default_tables.sample.expected_sets(FOUR_WEEKS)]
    pairs = pl.Series(
        [
            f"{first} {second}"
            for window in windows
            for place, first in enumerate(sorted(window))
            for second in sorted(window)[place + 1 :]
            if not any({first, second} <= codes for codes in planted)
        ]
    )
    most = pairs.value_counts()["count"].max()
    assert isinstance(most, int)
    assert most < MIN_SUPPORT * len(windows) / 2


def test_the_configured_scopes_hold_enough_events(default_tables: SampleTables) -> None:
    scopes = [
        DataScope((series, market), FOUR_WEEKS.start, FOUR_WEEKS.end)
        for series in ("G20", "G30")
        for market in ("DE", "US")
    ]
    assert sum(len(valid_events(default_tables, scope)) for scope in scopes) >= 150_000


def test_a_small_sample_in_one_scope_holds_what_it_planted(small_tables: SampleTables) -> None:
    scope = small_tables.sample.scopes(weeks=4)[0]
    found = maximal_sets(error_sets(small_tables, scope))
    expected = small_tables.sample.expected_sets(scope)
    leading = sorted(found.values(), reverse=True)[: len(expected)]
    assert leading == sorted(expected.values(), reverse=True)
    assert {codes: found[frozenset(codes)] for codes in expected} == expected


def test_the_emerging_set_is_absent_before_its_first_week(default_tables: SampleTables) -> None:
    sample = default_tables.sample
    emerging = next(entry for entry in sample.planted if entry.event_ids == EMERGING)
    before = DataScope(("G20", "DE"), sample.spec.start, emerging.first_week)
    windows = error_sets(default_tables, before)
    assert emerging.first_week == date(2026, 8, 3)
    assert emerging.support_count(before) == 0
    assert not any(set(EMERGING) <= window for window in windows)


def test_known_sets_give_planted_sets_their_status(default_tables: SampleTables) -> None:
    found = {
        entry.event_ids: (entry.status, entry.known_pattern_id)
        for entry in default_tables.sample.planted
    }
    assert found == {
        ("C0545", "P0562", "U0100"): ("known", "K001"),
        ("C1A60", "C1A67"): ("known", "K002"),
        ("P0171", "P0300", "P0301", "P0420"): ("extends known", "K003"),
        ("P207F", "P2201", "P2BAD"): ("known", "K004"),
        ("B1B71", "P0A0D", "P0A94", "P0AA1", "P0AA6", "P0D2C"): ("new", None),
        ("U0073", "U0121", "U0126", "U0131", "U0155"): ("new", None),
        ("B1A21", "B1A34", "B1A48", "B1A55"): ("new", None),
        EMERGING: ("new", None),
        ("C0A11", "C0A1C", "C0A2F"): ("new", None),
    }


def test_sets_are_planted_only_where_they_belong(default_tables: SampleTables) -> None:
    for planted in default_tables.sample.planted:
        places = {(entry.model_series, entry.market) for entry in planted.occurrences}
        assert places == {(s, m) for s in planted.model_series for m in planted.markets}
    unasked = default_tables.sample.planted[-1]
    assert unasked.model_series == ("U11",)
    windows = error_sets(default_tables, FOUR_WEEKS)
    assert not any(set(unasked.event_ids) <= window for window in windows)


def test_drop_out_leaves_the_expected_share_complete(default_tables: SampleTables) -> None:
    for planted in default_tables.sample.planted:
        carried = sum(entry.planted for entry in planted.occurrences)
        complete = sum(entry.complete for entry in planted.occurrences)
        assert complete / carried == pytest.approx(0.9 ** len(planted.event_ids), abs=0.06)


def test_without_drop_out_every_occurrence_is_complete() -> None:
    spec = SampleSpec.one_scope(events=3_000).model_copy(update={"drop_out": 0.0})
    for planted in build_tables(spec).sample.planted:
        assert all(entry.planted == entry.complete for entry in planted.occurrences)


def test_support_in_half_a_week_is_refused(small_tables: SampleTables) -> None:
    scope = DataScope(("G20", "DE"), date(2026, 8, 17), date(2026, 8, 20))
    with pytest.raises(ValueError, match="does not start and end on a Monday"):
        small_tables.sample.planted[0].support_count(scope)


def test_mileage_grows_with_time(small_tables: SampleTables) -> None:
    readings = (
        small_tables.error_events.filter(
            pl.col("mileage_km") >= 0, pl.col("occurred_at").is_not_null()
        )
        .sort("object_id", "occurred_at")
        .select("object_id", "occurred_at", "mileage_km")
        .rows()
    )
    for (object_id, earlier, mileage), (next_id, later, next_mileage) in pairwise(readings):
        if object_id == next_id:
            days = (later - earlier).total_seconds() / 86_400
            assert 25 * days - 0.11 <= next_mileage - mileage <= 75 * days + 0.11
