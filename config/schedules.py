"""The recurring runs that `config/schedules.yaml` lists."""

import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, TypeAdapter, field_validator

from config.section import Section

DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
FIELDS: tuple[tuple[str, int, int, tuple[str, ...]], ...] = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of month", 1, 31, ()),
    ("month", 1, 12, MONTHS),
    ("day of week", 0, 6, DAYS),
)
_PART = re.compile(r"^(\*|\w+(-\w+)?)(/[1-9]\d*)?$")


class Schedule(Section):
    """One recurring run."""

    name: str = Field(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max_length=60)
    """Tells it from the others of the environment."""
    cron: str
    """Minute, hour, day of month, month, day of week."""
    time_zone: str = "UTC"
    """Name in the IANA database, such as `Europe/Berlin`."""
    parameters: dict[str, str] = Field(default_factory=dict)
    enabled: bool = True
    max_concurrency: int = Field(1, ge=1, le=10)
    """How many of its runs may be under way."""
    catch_up: bool = False
    """Whether runs that were missed, while it was disabled say, are made up for."""

    @field_validator("cron")
    @classmethod
    def _five_fields(cls, cron: str) -> str:
        texts = cron.split()
        if len(texts) != len(FIELDS):
            raise ValueError(
                "needs five fields: minute, hour, day of month, month, day of week "
                f"(it has {len(texts)})"
            )
        for text, field in zip(texts, FIELDS, strict=True):
            _check_field(text, *field)
        return " ".join(texts)

    @field_validator("time_zone")
    @classmethod
    def _known_time_zone(cls, time_zone: str) -> str:
        try:
            ZoneInfo(time_zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("is no time zone such as Europe/Berlin") from error
        return time_zone

    @property
    def kubeflow_cron(self) -> str:
        """As Kubeflow wants it: the time zone, and the seconds as a first field."""
        return f"TZ={self.time_zone} 0 {self.cron}"


def _check_field(text: str, name: str, lowest: int, highest: int, words: tuple[str, ...]) -> None:
    for part in text.split(","):
        if not _PART.match(part):
            raise ValueError(f"the field '{name}' cannot be '{text}'")
        bounds = [] if part.startswith("*") else part.partition("/")[0].split("-")
        for bound in bounds:
            known = bound.upper() in words
            if not known and not (bound.isdigit() and lowest <= int(bound) <= highest):
                raise ValueError(f"the field '{name}' goes from {lowest} to {highest}: '{text}'")


SCHEDULES = TypeAdapter(dict[str, tuple[Schedule, ...]])
