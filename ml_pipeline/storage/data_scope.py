"""Data scopes, the unit of work of the pipeline's loop, and the weekly units that compose them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

WEEK = timedelta(days=7)
SCOPES_LISTED = 20


def monday_of(day: date) -> date:
    """Return the Monday that starts the ISO week of `day`."""
    return day - timedelta(days=day.weekday())


def midnight(day: date, zone: tzinfo = UTC) -> datetime:
    """Return the first moment of `day` in a time zone, as UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True, order=True)
class ExtractionUnit:
    """Smallest extracted and reused unit: one value of each dimension, and one ISO week.

    Attributes:
        values: The value of each dimension, in the order of the settings.
        week: Monday that starts the week; the next Monday is not part of it.
    """

    values: tuple[str, ...]
    week: date

    def start(self, zone: tzinfo = UTC) -> datetime:
        """Return the first moment of the week in a time zone, as UTC."""
        return midnight(self.week, zone)

    def end(self, zone: tzinfo = UTC) -> datetime:
        """Return the first moment after the week in a time zone, as UTC."""
        return midnight(self.week + WEEK, zone)

    def __str__(self) -> str:
        return "/".join((*self.values, str(self.week)))


@dataclass(frozen=True, order=True)
class DataScope:
    """Values of the dimensions and period; written `<value>/<value>/<start>_<end>`.

    Attributes:
        values: The value of each dimension, in the order of the settings.
        start: First day, inclusive.
        end: Last day, exclusive.
    """

    values: tuple[str, ...]
    start: date
    end: date

    @property
    def period(self) -> str:
        """The period as text."""
        return f"{self.start}_{self.end}"

    @property
    def units(self) -> tuple[ExtractionUnit, ...]:
        """Extraction units that overlap the period, oldest first."""
        first = monday_of(self.start)
        weeks = -((first - self.end).days // 7)  # rounded up to whole weeks
        return tuple(ExtractionUnit(self.values, first + WEEK * number) for number in range(weeks))

    def begins_with(self, text: str) -> bool:
        """Return whether `text` is the data scope, or its first values joined by a slash."""
        beginnings = {"/".join(self.values[:end]) for end in range(1, len(self.values) + 1)}
        return not {text, text.removesuffix("/")}.isdisjoint({*beginnings, str(self)})

    def __str__(self) -> str:
        return "/".join((*self.values, self.period))


def list_scopes(scopes: Sequence[DataScope]) -> str:
    """Return the data scopes for a message; of many, only the first."""
    more = f" and {len(scopes) - SCOPES_LISTED} more" if len(scopes) > SCOPES_LISTED else ""
    return (", ".join(map(str, scopes[:SCOPES_LISTED])) or "none") + more
