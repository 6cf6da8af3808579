from datetime import date

import pytest
from pydantic import ValidationError

from config.recurring import RecurringSettings

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("recurring", "start", "text"),
    [
        (RecurringSettings(), date(2026, 2, 23), "the last complete week"),
        (RecurringSettings(length=4), date(2026, 2, 2), "the last 4 complete weeks"),
        (
            RecurringSettings(since=date(2026, 1, 1)),
            date(2026, 1, 1),
            "the complete weeks since 2026-01-01",
        ),
    ],
)
def test_weeks_end_with_the_last_complete_one(
    recurring: RecurringSettings, start: date, text: str
) -> None:
    assert recurring.period(TUESDAY) == (start, date(2026, 3, 2))
    assert str(recurring) == text


@pytest.mark.parametrize(
    ("recurring", "due", "start", "end"),
    [
        (RecurringSettings(step="month"), TUESDAY, date(2026, 2, 1), date(2026, 3, 1)),
        (RecurringSettings(step="month"), date(2026, 1, 1), date(2025, 12, 1), date(2026, 1, 1)),
        (
            RecurringSettings(step="month", length=14),
            date(2026, 1, 31),
            date(2024, 11, 1),
            date(2026, 1, 1),
        ),
    ],
)
def test_months_are_those_of_the_calendar(
    recurring: RecurringSettings, due: date, start: date, end: date
) -> None:
    assert recurring.period(due) == (start, end)


def test_day_on_which_a_week_begins_belongs_to_the_next_period() -> None:
    assert RecurringSettings().period(date(2026, 3, 2)) == (date(2026, 2, 23), date(2026, 3, 2))


def test_period_begins_either_at_a_date_or_by_its_length() -> None:
    with pytest.raises(ValidationError, match="length must be left out or 1 if since is set"):
        RecurringSettings(length=4, since=date(2026, 1, 1))
