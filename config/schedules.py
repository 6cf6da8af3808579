"""Recurring runs listed in `config/schedules.yaml`."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from pydantic import Field, TypeAdapter, field_validator

from config.cron import Cron
from config.section import Section, TimeZone

_HOURS = 10 * 366 * 24  # the difference between two time zones must be constant for ten years


class Schedule(Section):
    """One recurring run."""

    name: str = Field(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max_length=60)
    """Unique name within the environment."""
    cron: str
    """Minute, hour, day of month, month, day of week; or those six with seconds first."""
    time_zone: TimeZone = "UTC"
    """IANA name, such as `Europe/Berlin`, of the time zone in which cron is evaluated."""
    parameters: dict[str, str] = Field(default_factory=dict)
    enabled: bool = True
    max_concurrency: int = Field(1, ge=1, le=10)
    """Largest number of its runs at the same time."""
    catch_up: bool = False
    """Whether missed runs are started later, for example after the schedule was disabled."""

    @field_validator("cron")
    @classmethod
    def _with_seconds(cls, cron: str) -> str:
        if "TZ=" in cron:
            raise ValueError("Kubeflow does not accept a time zone in cron; use time_zone")
        # Kubeflow would read the first of five fields as seconds.
        text = f"0 {cron}" if len(cron.split()) == 5 else cron.strip()  # noqa: PLR2004
        try:
            parsed = Cron.parse(text)
        except ValueError as error:
            raise ValueError(f"Kubeflow rejects '{cron}': {error}") from error
        if next(parsed.due_times(datetime.now(UTC), UTC), None) is None:
            raise ValueError(f"'{cron}' is never due: no such day exists")
        return str(parsed)

    def cron_in(self, zone: str) -> Cron:
        """Return the six-field expression for Kubeflow that is due at the same moments.

        Args:
            zone: Time zone of the installation.

        Raises:
            ValueError: No cron expression in that time zone is always equivalent.
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
        (_offset(hour) - _offset(hour.astimezone(theirs))) // timedelta(minutes=1)
        for hour in hours
        if cron.is_due_within(hour)
    }


def _offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta()


SCHEDULES = TypeAdapter(dict[str, tuple[Schedule, ...]])
