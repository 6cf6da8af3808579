"""Cron as Kubeflow reads it: `cron.Parse` and `SpecSchedule.Next` of github.com/robfig/cron v1.2.0.

The code follows its parser.go and spec.go, because Kubeflow's due times are what matters: when
daylight saving time starts or ends, it skips or repeats due times that Python's libraries would
move.
"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_BOUNDS: tuple[tuple[int, int, dict[str, int]], ...] = (
    (0, 59, {}),
    (0, 59, {}),
    (0, 23, {}),
    (1, 31, {}),
    (1, 12, {name: number for number, name in enumerate(_MONTHS, 1)}),
    (0, 6, {name: number for number, name in enumerate(_DAYS)}),
)
_DESCRIPTORS = {
    "@yearly": "0 0 0 1 1 *",
    "@annually": "0 0 0 1 1 *",
    "@monthly": "0 0 0 1 * *",
    "@weekly": "0 0 0 * * 0",
    "@daily": "0 0 0 * * *",
    "@midnight": "0 0 0 * * *",
    "@hourly": "0 0 * * * *",
}
_LARGEST_INT = 2**63 - 1
_YEARS = 5  # that robfig/cron looks ahead


class Field(NamedTuple):
    """One field of a cron expression.

    Attributes:
        text: The field as written.
        values: Its numbers.
        star: Whether it contains `*` or `?`.
    """

    text: str
    values: frozenset[int]
    star: bool


class Cron(NamedTuple):
    """A parsed cron expression. Days of the week count from 0, Sunday."""

    second: Field
    minute: Field
    hour: Field
    day: Field
    month: Field
    weekday: Field

    @classmethod
    def parse(cls, text: str) -> "Cron":
        """Read an expression exactly as Kubeflow does.

        Args:
            text: Second, minute, hour, day of month, month and, optionally, day of week; or a
                descriptor such as `@weekly`.

        Raises:
            ValueError: Kubeflow would reject it; the message is that of robfig/cron. Also raised
                for `@every …`, which has no due times of its own.
        """
        if not text:
            raise ValueError("Empty spec string")
        if text.startswith("@every "):
            raise ValueError(f"{text} counts from the time of its creation; write the due times")
        if text.startswith("@") and text not in _DESCRIPTORS:
            raise ValueError(f"Unrecognized descriptor: {text}")
        fields = _DESCRIPTORS.get(text, text).split()
        if len(fields) not in (5, 6):
            raise ValueError(f"Expected 5 to 6 fields, found {len(fields)}: {text}")
        fields += ["*"] * (6 - len(fields))
        return cls(*map(_read_field, fields, _BOUNDS))

    def __str__(self) -> str:
        return " ".join(field.text for field in self)

    def due_times(self, after: datetime, zone: tzinfo) -> Iterator[datetime]:
        """Yield the due times after a moment, as Kubeflow computes each from the one before.

        Args:
            after: The moment, with a time zone.
            zone: Time zone of the installation.

        Yields:
            Times in `zone`; ends at a gap of more than five years.
        """
        while (due := self._next(after, zone)) is not None:
            yield due
            after = due

    def matches(self, local: datetime, unit: str) -> bool:
        """Return whether one unit of a moment, such as `hour`, is among the due times."""
        if unit != "day":
            return getattr(local, unit) in getattr(self, unit).values
        day = local.day in self.day.values
        weekday = local.isoweekday() % 7 in self.weekday.values
        return day and weekday if self.day.star or self.weekday.star else day or weekday

    def _next(self, after: datetime, zone: tzinfo) -> datetime | None:
        """Look for the next due time field by field, beginning again whenever a field wraps."""
        if not all(field.values for field in self):
            return None
        local = after.astimezone(zone)
        local = _later(local, microseconds=1_000_000 - local.microsecond)
        last_year = local.year + _YEARS
        fresh = True  # until a field moves, the smaller fields keep the start time
        while local.year <= last_year:
            is_due, local, fresh = self._move(local, fresh)
            if is_due:
                return local
        return None

    def _move(self, local: datetime, fresh: bool) -> tuple[bool, datetime, bool]:
        """Advance to a due time, or to the point where a field wraps."""
        for unit, (begin, advance) in _MOVES.items():
            while not self.matches(local, unit):
                if fresh:
                    fresh, local = False, begin(local)
                local = advance(local)
                if getattr(local, unit) == (1 if unit in ("month", "day") else 0):
                    return False, local, fresh
        return True, local, fresh


def _read_field(text: str, bounds: tuple[int, int, dict[str, int]]) -> Field:
    ranges = [_read_range(part, *bounds) for part in text.split(",") if part]
    values = frozenset(number for numbers, _ in ranges for number in numbers)
    return Field(text, values, any(star for _, star in ranges))


def _read_range(text: str, lowest: int, highest: int, names: dict[str, int]) -> tuple[range, bool]:
    bounds, *steps = text.split("/")
    first, *others = bounds.split("-")
    star = first in ("*", "?")
    if star:
        start, end = lowest, highest
    else:
        start = end = _read_number(first, names)
        if len(others) == 1:
            end = _read_number(others[0], names)
        elif others:
            raise ValueError(f"Too many hyphens: {text}")
    if len(steps) > 1:
        raise ValueError(f"Too many slashes: {text}")
    step = _read_number(steps[0], {}) if steps else 1
    if steps and not others:
        end = highest
    if start < lowest:
        raise ValueError(f"Beginning of range ({start}) below minimum ({lowest}): {text}")
    if end > highest:
        raise ValueError(f"End of range ({end}) above maximum ({highest}): {text}")
    if start > end:
        raise ValueError(f"Beginning of range ({start}) beyond end of range ({end}): {text}")
    if step == 0:
        raise ValueError(f"Step of range should be a positive number: {text}")
    return range(start, end + 1, step), star


def _read_number(text: str, names: dict[str, int]) -> int:
    if text.lower() in names:
        return names[text.lower()]
    reason = "" if re.fullmatch(r"[+-]?[0-9]+", text) else "invalid syntax"
    if not reason and abs(int(text)) > _LARGEST_INT:
        reason = "value out of range"
    if reason:
        raise ValueError(
            f'Failed to parse int from {text}: strconv.Atoi: parsing "{text}": {reason}'
        )
    if int(text) < 0:
        raise ValueError(f"Negative number ({int(text)}) not allowed: {text}")
    return int(text)


def _later(local: datetime, **duration: float) -> datetime:
    """Return the moment after the given elapsed time, regardless of clock changes."""
    return (local.astimezone(UTC) + timedelta(**duration)).astimezone(local.tzinfo)


def _on_clock(local: datetime, *, months: int = 0, **duration: float) -> datetime:
    """Return the moment after the given calendar and clock time, as Go's `time.Date` does.

    If the clock skips or repeats that time, Go takes the offset valid at the same time in UTC,
    corrects by it, and uses the offset valid there.
    """
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    first = local.replace(year=year, month=month + 1, day=1, tzinfo=UTC)
    figures = first + timedelta(days=local.day - 1) + timedelta(**duration)
    guess = figures - _offset(figures, local.tzinfo)
    return (figures - _offset(guess, local.tzinfo)).astimezone(local.tzinfo)


def _offset(moment: datetime, zone: tzinfo | None) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _at_midnight(local: datetime) -> datetime:
    return _on_clock(local, hours=-local.hour, minutes=-local.minute, seconds=-local.second)


_MOVES: dict[str, tuple[Callable[[datetime], datetime], Callable[[datetime], datetime]]] = {
    "month": (lambda t: _at_midnight(t.replace(day=1)), lambda t: _on_clock(t, months=1)),
    "day": (_at_midnight, lambda t: _on_clock(t, days=1)),
    "hour": (
        lambda t: _on_clock(t, minutes=-t.minute, seconds=-t.second),
        lambda t: _later(t, hours=1),
    ),
    "minute": (lambda t: _later(t, seconds=-t.second), lambda t: _later(t, minutes=1)),
    "second": (lambda t: t, lambda t: _later(t, seconds=1)),
}
"""For each unit: reset of the smaller units, and advance by one."""
