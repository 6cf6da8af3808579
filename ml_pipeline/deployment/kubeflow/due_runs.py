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
from ml_pipeline.storage.data_scope import midnight

MINIMUM_RUNS = 2
LOOK_AHEAD = timedelta(days=2 * 365)
_SHORTLY = timedelta(days=1)


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
    parameters = parse_run_parameters(schedule.parameters, settings)
    cron = schedule.cron_in(settings.kubeflow.cron_time_zone)
    for due in cron.due_times(now, ZoneInfo(settings.kubeflow.cron_time_zone)):
        periods = parameters.periods(due, settings.run)
        yield DueRun(due.astimezone(ZoneInfo(schedule.time_zone)), tuple(periods))


def check_weeks(schedule: Schedule, settings: Settings, now: datetime) -> None:
    """Reject a recurring run that skips a week or month of the next two years, or repeats a period.

    Periods of several weeks or months may overlap.

    Raises:
        ConfigurationError: A week or month would be skipped, or two runs cover the same period.
    """
    if not _is_recurring(schedule, settings):
        return
    runs = list(_within_two_years(schedule, settings, now))
    recurring = settings.run.recurring
    if len(runs) < MINIMUM_RUNS:
        raise ConfigurationError(
            f"it is due {len(runs)} times in two years, and a recurring run covers {recurring}: "
            f"schedule it once per {recurring.step}."
        )
    for one, following in pairwise(runs):
        (_, end), (next_start, next_end) = one.periods[0], following.periods[0]
        if next_start <= end < next_end:
            continue
        is_skipped = next_start > end
        fault = "never be processed" if is_skipped else "be processed twice"
        first = end if is_skipped else recurring.moved(end, -1)
        begin = "Monday" if recurring.step == "week" else "the first day of the month,"
        raise ConfigurationError(
            f"the {recurring.step} from {first} would {fault}: the run due {one.due} covers "
            f"{one.covers}, the next one, due {following.due}, covers {following.covers}. A "
            f"recurring run covers {recurring} in run.time_zone ({settings.run.time_zone}): "
            f"schedule it once per {recurring.step}, some hours after {begin} 00:00 there, at a "
            "time of day that no clock change skips or repeats; or set run.time_zone to the time "
            "zone that you need."
        )


def late_weeks(schedule: Schedule, settings: Settings, now: datetime) -> str:
    """Return a warning if runs are due shortly before a week or month ends, and so do not cover it.

    Returns:
        A sentence; empty if there is no reason for a warning.
    """
    if not _is_recurring(schedule, settings):
        return ""
    zone, recurring = settings.run.zone, settings.run.recurring
    for run in _within_two_years(schedule, settings, now):
        left = midnight(recurring.moved(run.periods[0][1], 1), zone) - run.at
        if left < _SHORTLY:
            return (
                f"{schedule.name} is almost a {recurring.step} late: the run due {run.due} comes "
                f"{left / timedelta(hours=1):.1f} hours before the {recurring.step} ends in "
                f"run.time_zone ({settings.run.time_zone}), and covers {run.covers}."
            )
    return ""


def _is_recurring(schedule: Schedule, settings: Settings) -> bool:
    return parse_run_parameters(schedule.parameters, settings).run_type == "recurring"


def _within_two_years(schedule: Schedule, settings: Settings, now: datetime) -> Iterator[DueRun]:
    end = now.astimezone(UTC) + LOOK_AHEAD
    return takewhile(lambda run: run.at < end, due_runs(schedule, settings, now))
