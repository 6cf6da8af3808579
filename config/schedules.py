"""The recurring runs that `config/schedules.yaml` lists."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from pydantic import Field, TypeAdapter, field_validator

from config.cron import Cron
from config.section import Section, TimeZone

_HOURS = 10 * 366 * 24  # of ten years, in which two time zones have to keep their difference


class Schedule(Section):
    """One recurring run."""

    name: str = Field(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max_length=60)
    """Tells it from the others of the environment."""
    cron: str
    """Minute, hour, day of month, month, day of week; or those six with seconds first."""
    time_zone: TimeZone = "UTC"
    """Name in the IANA database, such as `Europe/Berlin`, in which cron is meant."""
    parameters: dict[str, str] = Field(default_factory=dict)
    enabled: bool = True
    max_concurrency: int = Field(1, ge=1, le=10)
    """How many of its runs may be under way."""
    catch_up: bool = False
    """Whether runs that were missed, while it was disabled say, are made up for."""

    @field_validator("cron")
    @classmethod
    def _with_seconds(cls, cron: str) -> str:
        if "TZ=" in cron:
            raise ValueError("Kubeflow takes no time zone in cron; write it as time_zone")
        # Kubeflow would take the first of five fields for the seconds.
        text = f"0 {cron}" if len(cron.split()) == 5 else cron.strip()  # noqa: PLR2004
        try:
            parsed = Cron.parse(text)
        except ValueError as error:
            raise ValueError(f"Kubeflow refuses '{cron}': {error}") from error
        if next(parsed.due_times(datetime.now(UTC), UTC), None) is None:
            raise ValueError(f"'{cron}' is never due: there is no such day")
        return str(parsed)

    def cron_in(self, zone: str) -> Cron:
        """Return what Kubeflow is told: six fields that are due at the same moments.

        Args:
            zone: Time zone of the installation.

        Raises:
            ValueError: No cron expression of that time zone always means the same.
        """
        return _translated(self.cron, self.time_zone, zone)


@cache
def _translated(text: str, zone: str, target: str) -> Cron:
    """Return the expression for another time zone; see `Schedule.cron_in`."""
    cron = Cron.parse(text)
    if zone == target:
        return cron
    differences = _differences(cron, zone, target)
    moved = cron.moved_by(-min(differences)) if len(differences) == 1 else cron
    if moved is None:
        raise ValueError(
            f"'{text}' in {zone} cannot be written as one cron expression in {target}, in which "
            f"this Kubeflow reads cron: give the due times in time_zone: {target}, in several "
            "schedules if need be"
        )
    differences |= {-minutes for minutes in _differences(moved, target, zone)}
    if len(differences) > 1:
        raise ValueError(
            f"{zone} and {target}, in which this Kubeflow reads cron, are not always the same time "
            f"apart when '{text}' is due (daylight saving). Either give the due time in time_zone: "
            f"{target}; or have CRON_SCHEDULE_TIMEZONE of Kubeflow's ScheduledWorkflow controller "
            f"set to {zone}, and kubeflow.cron_time_zone with it"
        )
    return moved


def _differences(cron: Cron, zone: str, other: str) -> set[int]:
    """Return by how many minutes a clock in `zone` is ahead in the hours of the due times."""
    ours, theirs = ZoneInfo(zone), ZoneInfo(other)
    start = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    hours = ((start + timedelta(hours=number)).astimezone(ours) for number in range(_HOURS))
    return {
        (_offset(hour) - _offset(hour.astimezone(theirs))) // timedelta(minutes=1)
        for hour in hours
        if cron.is_due_within(hour)
    }


def _offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta()


SCHEDULES = TypeAdapter(dict[str, tuple[Schedule, ...]])
