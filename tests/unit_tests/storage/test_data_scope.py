from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml_pipeline.storage.data_scope import (
    WEEK,
    DataScope,
    ExtractionUnit,
    list_scopes,
    midnight,
    monday_of,
)

DAYS = st.dates(date(1970, 1, 8), date(2200, 1, 1))
VALUES = st.lists(st.text(min_size=1, max_size=6), max_size=3).map(tuple)


@st.composite
def data_scopes(draw: st.DrawFn) -> DataScope:
    start = draw(DAYS)
    return DataScope(draw(VALUES), start, start + timedelta(draw(st.integers(1, 800))))


def weeks_of(start: str, end: str) -> list[str]:
    scope = DataScope(("G20", "DE"), date.fromisoformat(start), date.fromisoformat(end))
    return [str(unit.week) for unit in scope.units]


def test_monday_starts_the_week_that_its_sunday_ends() -> None:
    assert monday_of(date(2026, 8, 3)) == date(2026, 8, 3)
    assert monday_of(date(2026, 8, 9)) == date(2026, 8, 3)


def test_week_one_can_start_in_the_year_before() -> None:
    assert monday_of(date(2026, 1, 1)) == date(2025, 12, 29)


def test_midnight_is_in_utc() -> None:
    assert midnight(date(2026, 8, 3)) == datetime(2026, 8, 3, tzinfo=UTC)


def test_unit_lasts_from_monday_to_monday() -> None:
    unit = ExtractionUnit(("G20", "DE"), date(2026, 12, 28))
    assert unit.start() == datetime(2026, 12, 28, tzinfo=UTC)
    assert unit.end() == datetime(2027, 1, 4, tzinfo=UTC)
    assert str(unit) == "G20/DE/2026-12-28"


@pytest.mark.parametrize(
    ("week", "start", "hours"),
    [
        (date(2026, 3, 16), datetime(2026, 3, 15, 23, tzinfo=UTC), 168),
        (date(2026, 3, 23), datetime(2026, 3, 22, 23, tzinfo=UTC), 167),
        (date(2026, 3, 30), datetime(2026, 3, 29, 22, tzinfo=UTC), 168),
        (date(2026, 10, 19), datetime(2026, 10, 18, 22, tzinfo=UTC), 169),
        (date(2026, 10, 26), datetime(2026, 10, 25, 23, tzinfo=UTC), 168),
    ],
)
def test_week_in_berlin_is_an_hour_shorter_in_march_and_longer_in_october(
    week: date, start: datetime, hours: int
) -> None:
    unit, berlin = ExtractionUnit(("G20", "DE"), week), ZoneInfo("Europe/Berlin")
    assert unit.start(berlin) == start
    assert unit.end(berlin) - unit.start(berlin) == timedelta(hours=hours)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Havana", "Africa/Cairo"])
def test_no_moment_lies_between_two_days(zone: str) -> None:
    there = ZoneInfo(zone)
    for number in range(3 * 365):
        day = date(2025, 1, 1) + timedelta(days=number)
        first = midnight(day, there)
        assert first.astimezone(there).date() == day
        assert (first - timedelta(microseconds=1)).astimezone(there).date() < day


def test_whole_weeks_need_no_unit_more() -> None:
    assert weeks_of("2026-07-27", "2026-08-10") == ["2026-07-27", "2026-08-03"]


def test_weeks_begun_are_needed_whole() -> None:
    assert weeks_of("2026-08-02", "2026-08-11") == ["2026-07-27", "2026-08-03", "2026-08-10"]


def test_single_day_needs_its_week() -> None:
    assert weeks_of("2026-08-05", "2026-08-06") == ["2026-08-03"]


def test_units_cross_the_border_of_the_year() -> None:
    assert weeks_of("2026-12-31", "2027-01-05") == ["2026-12-28", "2027-01-04"]


@given(data_scopes())
def test_units_cover_the_period_without_gap_and_without_excess(scope: DataScope) -> None:
    weeks = [unit.week for unit in scope.units]
    assert weeks[0] <= scope.start < weeks[0] + WEEK
    assert weeks[-1] < scope.end <= weeks[-1] + WEEK
    assert all(later - earlier == WEEK for earlier, later in pairwise(weeks))
    assert {week.isoweekday() for week in weeks} == {1}


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ((), "2026-07-27_2026-08-03"),
        (("Köln Süd/Ost",), "Köln Süd/Ost/2026-07-27_2026-08-03"),
        (("G20", "11+", "a, b"), "G20/11+/a, b/2026-07-27_2026-08-03"),
    ],
)
def test_data_scope_is_shown_with_its_values_as_they_are(
    values: tuple[str, ...], text: str
) -> None:
    assert str(DataScope(values, date(2026, 7, 27), date(2026, 8, 3))) == text


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Köln Süd/Ost", True),
        ("Köln Süd/Ost/", True),
        ("Köln Süd/Ost/11+", True),
        ("Köln Süd/Ost/11+/2026-07-27_2026-08-03", True),
        ("Köln Süd", False),
        ("Köln Süd/Ost/11", False),
        ("11+", False),
        ("", False),
    ],
)
def test_data_scope_begins_with_whole_values(text: str, begins: bool) -> None:
    scope = DataScope(("Köln Süd/Ost", "11+"), date(2026, 7, 27), date(2026, 8, 3))
    assert scope.begins_with(text) is begins


def test_of_many_data_scopes_a_message_lists_the_first() -> None:
    scopes = [DataScope((f"S{n}",), date(2026, 7, 27), date(2026, 8, 3)) for n in range(22)]
    assert list_scopes(scopes).endswith("S19/2026-07-27_2026-08-03 and 2 more")
    assert list_scopes([]) == "none"
