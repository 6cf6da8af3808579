"""Looks at a job elsewhere, from time to time, until it ends or the step must."""

import time
from collections.abc import Iterator
from typing import Protocol

from ml_pipeline.errors import PipelineError, StepStoppedError, TransientError
from ml_pipeline.execution.stop_signal import StopRequest

GROWTH = 1.5
OUTAGE_S = 900.0
"""Longest time that a service may be unreachable while a job runs."""


class PollingSettings(Protocol):
    """Settings of a job elsewhere."""

    @property
    def wait_minutes(self) -> float:
        """Longest time until the end of the job."""

    @property
    def poll_s(self) -> float:
        """Seconds until the second look."""

    @property
    def max_poll_s(self) -> float:
        """Longest pause in seconds."""


class Polling:
    """Pauses between the looks, up to the end of the time that the settings give."""

    def __init__(
        self,
        settings: PollingSettings,
        section: str,
        stop: StopRequest,
        too_late: type[PipelineError],
    ) -> None:
        """Begin to count the time.

        Args:
            settings: The settings.
            section: Where they are, for messages.
            stop: Request to stop.
            too_late: Error to raise when the time is over.
        """
        self._settings = settings
        self._section = section
        self._stop = stop
        self._too_late = too_late
        self._deadline = time.monotonic() + settings.wait_minutes * 60

    def pauses(self) -> Iterator[float]:
        """Yield the seconds of each pause, without an end."""
        pause = self._settings.poll_s
        while True:
            yield pause
            pause = min(pause * GROWTH, self._settings.max_poll_s)

    def wait(self, seconds: float, consequence: str) -> None:
        """Wait, unless the step must end; the message says what follows from that.

        Raises:
            StepStoppedError: The step was asked to stop.
            PipelineError: The time is over.
        """
        left = self._deadline - time.monotonic()
        if self._stop.wait(max(0.0, min(seconds, left))):
            raise StepStoppedError(
                f"The step was asked to stop ({self._stop.signal_name}): {consequence}."
            )
        if time.monotonic() >= self._deadline:
            minutes = self._settings.wait_minutes
            raise self._too_late(
                f"{self._section}.wait_minutes ({minutes:g} min) are over: {consequence}."
            )


def tolerate(error: TransientError, outage_since: float | None) -> float:
    """Return when an outage began (`time.monotonic`); raise the error if it lasts too long."""
    now = time.monotonic()
    since = outage_since or now
    if now - since > OUTAGE_S:
        raise error
    return since
