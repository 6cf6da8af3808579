"""Data scopes, the unit of work of the pipeline's loop, and the weekly units that compose them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from pydantic import TypeAdapter, ValidationError

from config.settings import ScopeName
from ml_pipeline.errors import ParameterError

WEEK = timedelta(days=7)
_scope_name = TypeAdapter(ScopeName)


def monday_of(day: date) -> date:
    """Return the Monday that starts the ISO week of `day`."""
    return day - timedelta(days=day.weekday())


def midnight(day: date, zone: tzinfo = UTC) -> datetime:
    """Return the first moment of `day` in a time zone, as UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True, order=True)
class ExtractionUnit:
    """Smallest extracted and reused unit: one model series, one market, one ISO week.

    Attributes:
        week: Monday that starts the week; the next Monday is not part of it.
    """

    model_series: str
    market: str
    week: date

    def start(self, zone: tzinfo = UTC) -> datetime:
        """Return the first moment of the week in a time zone, as UTC."""
        return midnight(self.week, zone)

    def end(self, zone: tzinfo = UTC) -> datetime:
        """Return the first moment after the week in a time zone, as UTC."""
        return midnight(self.week + WEEK, zone)

    def __str__(self) -> str:
        return f"{self.model_series}/{self.market}/{self.week}"


@dataclass(frozen=True, order=True)
class DataScope:
    """Model series, market and period; written `<model_series>/<market>/<start>_<end>`.

    Attributes:
        start: First day, inclusive.
        end: Last day, exclusive.
    """

    model_series: str
    market: str
    start: date
    end: date

    @classmethod
    def parse(cls, text: str) -> "DataScope":
        """Parse the text produced by `str`.

        Raises:
            ParameterError: `text` is not a data scope.
        """
        try:
            model_series, market, period = text.split("/")
            start, end = (date.fromisoformat(day) for day in period.split("_"))
            for name in (model_series, market):
                _scope_name.validate_python(name)
        except (ValueError, ValidationError) as error:
            raise ParameterError(
                [f"data_scope '{text}' is not <model_series>/<market>/<start>_<end>: {error}"]
            ) from error
        if start >= end:
            raise ParameterError([f"data_scope '{text}' has an empty period"])
        return cls(model_series, market, start, end)

    @property
    def key(self) -> str:
        """Data scope as one part of a storage key."""
        return str(self).replace("/", "__")

    @property
    def units(self) -> tuple[ExtractionUnit, ...]:
        """Extraction units that overlap the period, oldest first."""
        first = monday_of(self.start)
        weeks = -((first - self.end).days // 7)  # rounded up to whole weeks
        return tuple(
            ExtractionUnit(self.model_series, self.market, first + WEEK * number)
            for number in range(weeks)
        )

    def __str__(self) -> str:
        return f"{self.model_series}/{self.market}/{self.start}_{self.end}"
