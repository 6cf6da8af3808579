"""Which week each run of a recurring schedule covers, over two years."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import islice, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from config.load import load_settings
from config.recurring import RecurringSettings
from config.schedules import Schedule
from config.settings import Settings
from ml_pipeline.deployment.kubeflow.due_runs import (
    LOOK_AHEAD,
    DueRun,
    check_weeks,
    due_runs,
    late_weeks,
)
from ml_pipeline.errors import ConfigurationError

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
MON, THU, SUN = 1, 4, 7
EACH_DAY = (1, 2, 3, 4, 5, 6, 7)


@dataclass(frozen=True)
class Case:
    """A schedule, once as cron and once as a clock shows it, and what becomes of the weeks.

    Attributes:
        outcome: `once`, or the first week that is not processed once.
    """

    cron: str
    weekdays: tuple[int, ...]
    time: str
    zone: str
    installation: str
    weeks: str
    outcome: str

    def __str__(self) -> str:
        return f"{self.cron} {self.zone}, Kubeflow {self.installation}, weeks {self.weeks}"

    @property
    def minutes(self) -> int:
        hour, minute = map(int, self.time.split(":"))
        return 60 * hour + minute

    @property
    def schedule(self) -> Schedule:
        return schedule(self.cron, self.zone)

    @property
    def settings(self) -> Settings:
        return settings(self.installation, self.weeks)


UTC_, BERLIN, LONDON, TOKYO = "UTC", "Europe/Berlin", "Europe/London", "Asia/Tokyo"
NEW_YORK, CHICAGO, KOLKATA = "America/New_York", "America/Chicago", "Asia/Kolkata"
CHILE = "America/Santiago"
CASES = [
    Case("0 6 * * MON", (MON,), "06:00", UTC_, UTC_, UTC_, "once"),
    Case("0 6 * * MON", (MON,), "06:00", BERLIN, BERLIN, UTC_, "once"),
    Case("0 6 * * MON", (MON,), "06:00", BERLIN, BERLIN, BERLIN, "once"),
    Case("0 6 * * MON", (MON,), "06:00", BERLIN, LONDON, BERLIN, "once"),
    Case("0 1 * * MON", (MON,), "01:00", BERLIN, BERLIN, BERLIN, "once"),
    Case("0 1 * * MON", (MON,), "01:00", BERLIN, BERLIN, UTC_, "2026-10-12 never"),
    Case("0 0 * * MON", (MON,), "00:00", NEW_YORK, NEW_YORK, NEW_YORK, "once"),
    Case("0 20 * * SUN", (SUN,), "20:00", NEW_YORK, NEW_YORK, UTC_, "once"),
    Case("30 19 * * SUN", (SUN,), "19:30", NEW_YORK, NEW_YORK, UTC_, "2026-10-19 never"),
    Case("0 20 * * SUN", (SUN,), "20:00", CHICAGO, NEW_YORK, UTC_, "once"),
    Case("0 6 * * MON", (MON,), "06:00", TOKYO, UTC_, TOKYO, "once"),
    Case("0 6 * * MON", (MON,), "06:00", TOKYO, UTC_, UTC_, "once"),
    Case("0 3 * * MON", (MON,), "03:00", KOLKATA, UTC_, KOLKATA, "once"),
    Case("30 2 * * SUN", (SUN,), "02:30", BERLIN, BERLIN, BERLIN, "2026-10-12 twice"),
    Case("30 1 * * SUN", (SUN,), "01:30", LONDON, LONDON, LONDON, "2026-10-12 twice"),
    Case("30 2 * * SUN", (SUN,), "02:30", NEW_YORK, NEW_YORK, UTC_, "2027-03-01 never"),
    Case("0 0 * * SUN", (SUN,), "00:00", CHILE, CHILE, CHILE, "2027-08-23 never"),
    Case("0 6 * * MON,THU", (MON, THU), "06:00", UTC_, UTC_, UTC_, "2026-08-31 twice"),
    Case("0 6 * * *", EACH_DAY, "06:00", UTC_, UTC_, UTC_, "2026-08-24 twice"),
]


def schedule(cron: str, zone: str = "UTC", **parameters: str) -> Schedule:
    given = {"run_type": "recurring"} | parameters
    return Schedule(name="weekly", cron=cron, time_zone=zone, parameters=given)


def settings(installation: str = "UTC", weeks: str = "UTC") -> Settings:
    return load_settings(
        "test",
        environ={
            "ML_PIPELINE_KUBEFLOW__CRON_TIME_ZONE": installation,
            "ML_PIPELINE_RUN__TIME_ZONE": weeks,
        },
    )


@cache
def due_by_the_clock(case: Case) -> tuple[datetime, ...]:
    """Looks at a clock of the schedule's zone every half hour."""
    halves = (NOW + number * HALF_HOUR for number in range(1, LOOK_AHEAD // HALF_HOUR))
    shown = ((moment, moment.astimezone(ZoneInfo(case.zone))) for moment in halves)
    return tuple(
        moment
        for moment, local in shown
        if (local.hour, local.minute) == divmod(case.minutes, 60)
        and local.isoweekday() in case.weekdays
    )


def weeks_by_the_calendar(case: Case) -> list[date]:
    """The Monday of the week before that in which each run is due."""
    weeks = []
    for moment in due_by_the_clock(case):
        year, week, _ = moment.astimezone(ZoneInfo(case.weeks)).isocalendar()
        weeks.append(date.fromisocalendar(year, week, 1) - timedelta(days=7))
    return weeks


def first_fault(weeks: list[date]) -> str:
    for one, following in pairwise(weeks):
        if following <= one:
            return f"{one} twice"
        if following > one + timedelta(days=7):
            return f"{one + timedelta(days=7)} never"
    return "once"


@pytest.mark.parametrize("case", CASES, ids=str)
def test_weeks_are_those_of_an_independent_calculation(case: Case) -> None:
    runs = list(due_runs_until(case, NOW + LOOK_AHEAD))

    assert [run.at.astimezone(UTC) for run in runs] == list(due_by_the_clock(case))
    assert [run.periods[0][0] for run in runs] == weeks_by_the_calendar(case)
    assert first_fault([run.periods[0][0] for run in runs]) == case.outcome
    assert len(runs) > 100


def due_runs_until(case: Case, end: datetime) -> Iterator[DueRun]:
    for run in due_runs(case.schedule, case.settings, NOW):
        if run.at >= end:
            return
        yield run


@pytest.mark.parametrize("case", CASES, ids=str)
def test_schedule_that_skips_or_repeats_a_week_is_refused(case: Case) -> None:
    if case.outcome == "once":
        check_weeks(case.schedule, case.settings, NOW)
        return
    week, _, fault = case.outcome.partition(" ")
    would = {"never": "would never be processed", "twice": "would be processed twice"}[fault]
    with pytest.raises(ConfigurationError, match=f"the week from {week} {would}"):
        check_weeks(case.schedule, case.settings, NOW)


def test_refusal_says_which_runs_and_what_to_do() -> None:
    early = schedule("0 1 * * MON", "Europe/Berlin")
    with pytest.raises(ConfigurationError) as raised:
        check_weeks(early, settings("Europe/Berlin"), NOW)
    assert str(raised.value) == (
        "the week from 2026-10-12 would never be processed: the run due "
        "Mon 2026-10-19 01:00 +0200 Europe/Berlin covers 2026-10-05 to 2026-10-12, the next one, "
        "due Mon 2026-10-26 01:00 +0100 Europe/Berlin, covers 2026-10-19 to 2026-10-26. A "
        "recurring run covers the last complete week in run.time_zone (UTC): schedule it once per "
        "week, some hours after Monday 00:00 there, at a time of day that no clock change skips or "
        "repeats; or set run.time_zone to the time zone that you need."
    )


def test_schedule_of_months_skips_weeks() -> None:
    with pytest.raises(ConfigurationError, match="the week from 2026-09-28 would never"):
        check_weeks(schedule("0 6 1 * *"), settings(), NOW)


def with_recurring(installation: str = "UTC", **values: Any) -> Settings:
    weekly = settings(installation)
    recurring = RecurringSettings.model_validate(values)
    run = weekly.run.model_copy(update={"recurring": recurring})
    return weekly.model_copy(update={"run": run})


@pytest.mark.parametrize(
    ("cron", "recurring"),
    [
        ("0 6 1 * *", {"step": "month"}),
        ("0 6 1 1,4,7,10 *", {"step": "month", "length": 3}),
        ("0 6 * * MON", {"length": 4}),
        ("0 6 1 * *", {"length": 5}),
        ("0 6 1 * *", {"since": "2026-01-01"}),
    ],
)
def test_schedule_that_covers_all_periods_is_accepted(cron: str, recurring: dict[str, Any]) -> None:
    check_weeks(schedule(cron), with_recurring(**recurring), NOW)


@pytest.mark.parametrize(
    ("cron", "recurring", "message"),
    [
        ("0 6 1 */2 *", {"step": "month"}, "the month from 2026-11-01 would never be processed"),
        ("0 6 * * MON", {"step": "month"}, "the month from 2026-08-01 would be processed twice"),
        ("0 6 1 * *", {"length": 2}, "the week from 2026-09-28 would never be processed"),
        ("0 6 * * *", {"length": 4}, "the week from 2026-08-24 would be processed twice"),
        ("0 6 1 1 *", {"step": "month"}, "the month from 2027-01-01 would never be processed"),
        (
            "0 6 29 2 *",
            {"step": "month"},
            (
                "due 1 times in two years, and a recurring run covers "
                "the last complete month: schedule it once per month"
            ),
        ),
    ],
)
def test_schedule_that_skips_or_repeats_a_period_is_refused(
    cron: str, recurring: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        check_weeks(schedule(cron), with_recurring(**recurring), NOW)


def test_refusal_names_the_period_of_the_settings() -> None:
    message = (
        r"A recurring run covers the last complete month in run\.time_zone \(UTC\): schedule it "
        "once per month, some hours after the first day of the month, 00:00 there"
    )
    with pytest.raises(ConfigurationError, match=message):
        check_weeks(schedule("0 6 * * MON"), with_recurring(step="month"), NOW)


def test_run_just_before_the_end_of_a_month_is_a_month_late() -> None:
    monthly = schedule("0 6 1 * *", "Asia/Tokyo")
    late = late_weeks(monthly, with_recurring("Asia/Tokyo", step="month"), NOW)
    assert "weekly is almost a month late: the run due Thu 2026-10-01 06:00 +0900" in late
    assert "comes 3.0 hours before the month ends" in late
    assert late.endswith("covers 2026-08-01 to 2026-09-01.")


def test_schedule_of_a_fixed_period_may_be_due_at_any_time() -> None:
    period = {"run_type": "individual", "start_date": "2026-08-03", "end_date": "2026-08-10"}
    daily = schedule("0 6 * * *", **period)
    check_weeks(daily, settings(), NOW)
    assert late_weeks(daily, settings(), NOW) == ""
    (run,) = islice(due_runs(daily, settings(), NOW), 1)
    assert run.covers == "2026-08-03 to 2026-08-10"


def test_run_type_of_the_settings_counts_when_the_schedule_names_none() -> None:
    daily = Schedule(name="daily", cron="0 6 * * *")
    recurring = settings()
    run = recurring.run.model_copy(update={"run_type": "recurring"})
    with pytest.raises(ConfigurationError, match="processed twice"):
        check_weeks(daily, recurring.model_copy(update={"run": run}), NOW)


def test_run_just_before_the_end_of_a_week_is_a_week_late() -> None:
    assert late_weeks(schedule("0 6 * * MON", "Asia/Tokyo"), settings(), NOW) == (
        "weekly is almost a week late: the run due Mon 2026-09-07 06:00 +0900 Asia/Tokyo comes "
        "3.0 hours before the week ends in run.time_zone (UTC), and covers 2026-08-24 to "
        "2026-08-31."
    )


@pytest.mark.parametrize(
    ("cron", "zone", "weeks"),
    [("0 6 * * MON", "Asia/Tokyo", "Asia/Tokyo"), ("0 6 * * WED", "UTC", "UTC")],
)
def test_run_after_the_end_of_a_week_is_not_late(cron: str, zone: str, weeks: str) -> None:
    assert late_weeks(schedule(cron, zone), settings(weeks=weeks), NOW) == ""


def test_simulation_tells_how_many_periods_it_covers() -> None:
    period = {"run_type": "simulation", "start_date": "2026-08-03", "end_date": "2026-08-24"}
    (run,) = islice(due_runs(schedule("0 6 * * MON", **period), settings(), NOW), 1)
    assert run.covers == "2026-08-03 to 2026-08-10 and 2 more periods"
