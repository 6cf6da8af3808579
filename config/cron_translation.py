"""Translation of cron expressions from one time zone to another."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from config.cron import Cron, Field

_HOURS = 10 * 366 * 24  # the difference between two time zones must be constant for ten years
_DAY = 24 * 60
_LENGTHS = {"day": 31, "month": 12, "weekday": 7}


@cache
def translate(text: str, zone: str, target: str) -> Cron:
    """Return the expression in another time zone with the same due times.

    Args:
        text: The six-field expression.
        zone: Its time zone.
        target: The time zone in which Kubeflow reads cron.

    Raises:
        ValueError: No expression is always equivalent.
    """
    cron = Cron.parse(text)
    if zone == target:
        return cron
    differences = _differences(cron, zone, target)
    moved = _moved(cron, -min(differences)) if len(differences) == 1 else cron
    if moved is None:
        raise ValueError(
            f"'{text}' in {zone} cannot be written as one cron expression in {target}, the time "
            f"zone in which this Kubeflow reads cron: set time_zone: {target} and convert the due "
            "times, using several schedules if necessary"
        )
    differences |= {-minutes for minutes in _differences(moved, target, zone)}
    if len(differences) > 1:
        raise ValueError(
            f"the difference between {zone} and {target}, the time zone in which this Kubeflow "
            f"reads cron, is not constant when '{text}' is due (daylight saving): either give the "
            f"due time in time_zone: {target}, or set CRON_SCHEDULE_TIMEZONE of Kubeflow's "
            f"ScheduledWorkflow controller and kubeflow.cron_time_zone to {zone}"
        )
    return moved


def _differences(cron: Cron, zone: str, other: str) -> set[int]:
    """Return how many minutes `zone` is ahead of `other` in the hours of the due times."""
    ours, theirs = ZoneInfo(zone), ZoneInfo(other)
    start = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    hours = ((start + timedelta(hours=number)).astimezone(ours) for number in range(_HOURS))
    return {
        (hour.replace(tzinfo=None) - hour.astimezone(theirs).replace(tzinfo=None))
        // timedelta(minutes=1)
        for hour in hours
        if all(cron.matches(hour, unit) for unit in ("hour", "month", "day"))
    }


def _moved(cron: Cron, minutes: int) -> Cron | None:
    """Return the expression due this many minutes later. Returns None if none exists."""
    moments = {
        divmod(60 * hour + minute + minutes, _DAY)
        for hour in cron.hour.values
        for minute in cron.minute.values
    }
    hours = {time // 60 for _, time in moments}
    minutes_of_hour = {time % 60 for _, time in moments}
    if len(hours) * len(minutes_of_hour) != len({time for _, time in moments}):
        return None
    weekday = _moved_weekday(cron, {day for day, _ in moments})
    return weekday and cron._replace(
        minute=_with_values(cron.minute, minutes_of_hour),
        hour=_with_values(cron.hour, hours),
        weekday=weekday,
    )


def _moved_weekday(cron: Cron, days: set[int]) -> Field | None:
    any_day, any_month, any_weekday = (
        len(getattr(cron, unit).values) == length for unit, length in _LENGTHS.items()
    )
    if days == {0} or (any_day and any_month and any_weekday):
        return cron.weekday
    weekday_decides = any_day and any_month and cron.day.star
    if not weekday_decides or len(days) > 1:
        return None
    (shift,) = days
    return _with_values(cron.weekday, {(day + shift) % 7 for day in cron.weekday.values})


def _with_values(field: Field, values: set[int]) -> Field:
    if values == field.values:
        return field
    return Field(",".join(map(str, sorted(values))), frozenset(values), star=False)
