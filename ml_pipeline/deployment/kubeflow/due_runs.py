"""Due times of scheduled runs, and the periods that each run covers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, takewhile
from zoneinfo import ZoneInfo

from config.schedules import Schedule
from config.settings import Settings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.running.run_parameters import parse_run_parameters
from ml_pipeline.storage.data_scope import WEEK, midnight

MINIMUM_RUNS = 2
LOOK_AHEAD = timedelta(days=2 * 365)
_ALMOST_A_WEEK = timedelta(days=6)


@dataclass(frozen=True)
class DueRun:
    """Scheduled run.

    Attributes:
        at: Due time, in the time zone of its schedule.
        periods: Start (inclusive) and end (exclusive) of each period it covers.
    """

    at: datetime
    periods: tuple[tuple[date, date], ...]

    @property
    def due(self) -> str:
        """Due time for display, such as `Mon 2026-11-30 06:00 +0100 Europe/Berlin`."""
        return f"{self.at:%a %Y-%m-%d %H:%M %z} {self.at.tzinfo}"

    @property
    def covers(self) -> str:
        """Covered periods for display."""
        (start, end), others = self.periods[0], len(self.periods) - 1
        return f"{start} to {end}" + (f" and {others} more periods" if others else "")


def due_runs(schedule: Schedule, settings: Settings, now: datetime) -> Iterator[DueRun]:
    """Yield the runs of a schedule that are due after `now`.

    Raises:
        ParameterError: A run parameter is wrong.
        ValueError: Kubeflow's time zone has no equivalent cron expression.
    """
    parameters = parse_run_parameters(schedule.parameters, settings.run)
    cron = schedule.cron_in(settings.kubeflow.cron_time_zone)
    for due in cron.due_times(now, ZoneInfo(settings.kubeflow.cron_time_zone)):
        periods = parameters.periods(due, settings.run)
        yield DueRun(due.astimezone(ZoneInfo(schedule.time_zone)), tuple(periods))


def check_weeks(schedule: Schedule, settings: Settings, now: datetime) -> None:
    """Reject a recurring run that does not process each week of the next two years exactly once.

    Raises:
        ConfigurationError: The run skips or repeats a week.
    """
    if not _is_recurring(schedule, settings):
        return
    runs = list(_within_two_years(schedule, settings, now))
    if len(runs) < MINIMUM_RUNS:
        raise ConfigurationError(
            f"it is due {len(runs)} times in two years, and a recurring run covers one week: "
            "schedule it once per week."
        )
    for one, following in pairwise(runs):
        weeks = (following.periods[0][0] - one.periods[0][0]) // WEEK
        if weeks == 1:
            continue
        fault = "be processed twice" if weeks < 1 else "never be processed"
        week = one.periods[0][0] if weeks < 1 else one.periods[0][1]
        raise ConfigurationError(
            f"the week from {week} would {fault}: the run due {one.due} covers {one.covers}, "
            f"the next one, due {following.due}, covers {following.covers}. A recurring run covers "
            f"the last complete week in run.time_zone ({settings.run.time_zone}): schedule it once "
            "per week, some hours after Monday 00:00 there, at a time of day that no clock change "
            "skips or repeats; or set run.time_zone to the time zone that you need."
        )


def late_weeks(schedule: Schedule, settings: Settings, now: datetime) -> str:
    """Return a warning if runs are due shortly before a week ends and so cover the previous week.

    Returns:
        A sentence; empty if there is no reason for a warning.
    """
    if not _is_recurring(schedule, settings):
        return ""
    zone = settings.run.zone
    for run in _within_two_years(schedule, settings, now):
        end = run.periods[0][1]
        if run.at - midnight(end, zone) > _ALMOST_A_WEEK:
            hours = (midnight(end + WEEK, zone) - run.at) / timedelta(hours=1)
            return (
                f"{schedule.name} is almost a week late: the run due {run.due} comes {hours:.1f} "
                f"hours before the week ends in run.time_zone ({settings.run.time_zone}), and "
                f"covers {run.covers}."
            )
    return ""


def _is_recurring(schedule: Schedule, settings: Settings) -> bool:
    return parse_run_parameters(schedule.parameters, settings.run).run_type == "recurring"


def _within_two_years(schedule: Schedule, settings: Settings, now: datetime) -> Iterator[DueRun]:
    end = now.astimezone(UTC) + LOOK_AHEAD
    return takewhile(lambda run: run.at < end, due_runs(schedule, settings, now))
