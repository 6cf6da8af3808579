"""What a schedule may say, and what Kubeflow is told."""

from datetime import UTC, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from config.schedules import Schedule

START = datetime(2026, 9, 1, tzinfo=UTC)
END = START + timedelta(days=730)


def schedule(cron: str, zone: str = "UTC") -> Schedule:
    return Schedule(name="weekly", cron=cron, time_zone=zone)


@pytest.mark.parametrize(
    ("cron", "told"),
    [
        ("0 6 * * MON", "0 0 6 * * MON"),
        ("0 6 * * 1", "0 0 6 * * 1"),
        (" 5/15  6 * JAN-MAR mon-fri ", "0 5/15 6 * JAN-MAR mon-fri"),
        ("30 0 6 ? * MON", "30 0 6 ? * MON"),
        ("@weekly", "0 0 0 * * 0"),
        ("@monthly", "0 0 0 1 * *"),
    ],
)
def test_kubeflow_is_told_six_fields(cron: str, told: str) -> None:
    assert str(schedule(cron).cron_in("UTC")) == told


@pytest.mark.parametrize(
    ("cron", "message"),
    [
        ("0 6 * *", "Expected 5 to 6 fields, found 4"),
        ("0 0 6 * * MON 2026", "Expected 5 to 6 fields, found 7"),
        ("0 6 * * 7", r"Kubeflow rejects '0 6 \* \* 7': End of range \(7\) above maximum \(6\)"),
        ("0 24 * * *", r"End of range \(24\) above maximum \(23\)"),
        ("0 6 L * *", "Failed to parse int from L"),
        ("0 6 * * 1#1", "Failed to parse int from 1#1"),
        ("TZ=Europe/Berlin 0 6 * * MON", "does not accept a time zone in cron; use time_zone"),
        ("CRON_TZ=Europe/Berlin 0 6 * * MON", "does not accept a time zone in cron"),
        ("@every 168h", "counts from the time of its creation"),
        ("@reboot", "Unrecognized descriptor: @reboot"),
        ("0 6 30 2 *", "is never due: no such day exists"),
        ("0 6 31 4,6,9,11 *", "is never due"),
    ],
)
def test_what_kubeflow_refuses_or_never_starts_is_refused(cron: str, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        schedule(cron)


def test_unknown_time_zone_is_refused() -> None:
    with pytest.raises(ValidationError, match="must be a name of the IANA time zone database"):
        schedule("0 6 * * MON", "Berlin")


@pytest.mark.parametrize(
    ("cron", "zone", "installation", "told"),
    [
        ("0 6 * * MON", "Europe/Berlin", "Europe/Berlin", "0 0 6 * * MON"),
        ("0 6 * * MON", "Europe/Berlin", "Europe/Paris", "0 0 6 * * MON"),
        ("30 2 * * SUN", "Europe/Berlin", "Europe/London", "0 30 1 * * SUN"),
        ("0 0 * * MON", "Europe/Berlin", "Europe/London", "0 0 23 * * 0"),
        ("0 6 * * MON", "Asia/Tokyo", "UTC", "0 0 21 * * 0"),
        ("0 6 * * MON-FRI", "Asia/Tokyo", "UTC", "0 0 21 * * 0,1,2,3,4"),
        ("0 22 * * SUN-FRI", "America/Phoenix", "UTC", "0 0 5 * * 1,2,3,4,5,6"),
        ("30 2 * * MON", "Asia/Kolkata", "UTC", "0 0 21 * * 0"),
        ("50,55 6 * * MON", "Asia/Kathmandu", "UTC", "0 5,10 1 * * MON"),
        ("0 12 1 * *", "Asia/Tokyo", "UTC", "0 0 3 1 * *"),
        ("0 0,12 * * *", "Asia/Tokyo", "UTC", "0 0 3,15 * * *"),
        ("0 6 1 1 *", "Europe/Berlin", "UTC", "0 0 5 1 1 *"),
        ("0 6 * * MON", "America/Chicago", "America/New_York", "0 0 7 * * MON"),
        ("0 6 * * MON", "Australia/Brisbane", "Asia/Tokyo", "0 0 5 * * MON"),
    ],
)
def test_translated_schedule_is_due_at_the_same_moments(
    cron: str, zone: str, installation: str, told: str
) -> None:
    translated = schedule(cron, zone).cron_in(installation)

    assert str(translated) == told
    due = translated.due_times(START, ZoneInfo(installation))
    wanted = schedule(cron, zone).cron_in(zone).due_times(START, ZoneInfo(zone))
    moments = [each.astimezone(UTC) for each in takewhile(lambda each: each < END, due)]
    assert moments == [each.astimezone(UTC) for each in takewhile(lambda e: e < END, wanted)]
    assert moments


def test_every_hour_is_the_same_in_zones_that_are_whole_hours_apart() -> None:
    assert str(schedule("0 * * * *", "Asia/Tokyo").cron_in("UTC")) == "0 0 * * * *"


@pytest.mark.parametrize(
    ("cron", "zone", "installation", "message"),
    [
        ("0 6 * * MON", "Europe/Berlin", "UTC", "either give the due time in time_zone: UTC, or"),
        ("0 6 * * MON", "UTC", "Europe/Berlin", "is not constant when"),
        ("30 1 * * SUN", "America/Chicago", "America/New_York", "is not constant when"),
        ("0 6 * * MON", "Europe/Berlin", "America/New_York", "is not constant when"),
        ("0 6 1 * *", "Asia/Tokyo", "UTC", "cannot be written as one cron expression in UTC"),
        ("0 0,12 * * MON", "Asia/Tokyo", "UTC", "using several schedules if necessary"),
        ("0,30 6 * * MON", "Asia/Kolkata", "UTC", "cannot be written as one cron expression"),
        ("0 6 1-31 * MON", "Asia/Tokyo", "UTC", "cannot be written as one cron expression"),
    ],
)
def test_schedule_that_cannot_be_translated_is_refused(
    cron: str, zone: str, installation: str, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        schedule(cron, zone).cron_in(installation)
