"""Typed settings of the period that a recurring run covers."""

from datetime import date, timedelta
from typing import Literal

from pydantic import Field, model_validator

from config.section import Section


class RecurringSettings(Section):
    """Period of a recurring run: the last complete weeks or months before it is due."""

    step: Literal["week", "month"] = "week"
    """The period ends with the last complete week (from Monday) or month, in `time_zone`."""
    length: int = Field(1, ge=1, le=1000)
    """Number of weeks or months that a run covers."""
    since: date | None = None
    """First day of the period, instead of a fixed length."""

    @model_validator(mode="after")
    def _begins_in_one_way(self) -> "RecurringSettings":
        if self.since is not None and self.length > 1:
            raise ValueError("length must be left out or 1 if since is set")
        return self

    def period(self, due: date) -> tuple[date, date]:
        """Return the first day, inclusive, and the last, exclusive, of the period of a run.

        Args:
            due: Day on which the run is due; not before 1900.
        """
        end = self._begin(due)
        return self.since or self.moved(end, -self.length), end

    def moved(self, end: date, steps: int) -> date:
        """Return the end of a period, moved by weeks or months; backwards if negative."""
        if self.step == "week":
            return end + timedelta(weeks=steps)
        year, month = divmod(end.year * 12 + end.month - 1 + steps, 12)
        return end.replace(year=year, month=month + 1)

    def _begin(self, day: date) -> date:
        return day - timedelta(days=day.weekday()) if self.step == "week" else day.replace(day=1)

    def __str__(self) -> str:
        """Return the period for people: `the last complete week`."""
        if self.since:
            return f"the complete {self.step}s since {self.since}"
        if self.length == 1:
            return f"the last complete {self.step}"
        return f"the last {self.length} complete {self.step}s"
