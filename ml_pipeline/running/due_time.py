"""The time at which a run is due."""

from datetime import UTC, datetime, timedelta

from ml_pipeline.errors import ParameterError, shortened
from ml_pipeline.running.run_parameters import FIRST_DAY, LAST_DAY

# What a due time may be away from now: a schedule that catches up is late, clocks differ.
LATEST_DUE, EARLIEST_DUE = timedelta(days=31), timedelta(days=3653)


def parse_scheduled_time(text: str) -> datetime:
    """Read the time at which a run was due; an empty text stands for now.

    Raises:
        ParameterError: `text` is not an ISO date and time.
    """
    if not text.strip():
        return datetime.now(UTC)
    example = "2026-08-24T06:00:00Z"
    refusal = ParameterError(
        [f"scheduled time '{shortened(text)}' is not an ISO date and time such as {example}"]
    )
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise refusal from error
    if not FIRST_DAY <= moment.date() <= LAST_DAY:
        raise refusal
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def parse_due_time(text: str) -> datetime:
    """Read the time at which a recurring run was due, as Kubeflow hands it over.

    Backends before 2.16 hand over the placeholder itself and 2.16 an empty text; 2.17.0 hands over
    the due time and, for a run that was started by hand, the time at which it was created.

    Raises:
        ParameterError: There is no due time, or it is more than a month ahead or ten years ago.
    """
    instead = (
        "a recurring run covers a period before it was due, which Kubeflow Pipelines hands over "
        "from 2.17.0 on: use that, or give run_type=individual, start_date and end_date"
    )
    if not text.strip() or "{{" in text:
        raise ParameterError(
            [f"scheduled time: Kubeflow handed over '{shortened(text)}'; {instead}"]
        )
    due, now = parse_scheduled_time(text), datetime.now(UTC)
    if not now - EARLIEST_DUE <= due <= now + LATEST_DUE:
        allowed = f"at most {LATEST_DUE.days} days ahead or ten years ago"
        fault = f"scheduled time '{text}' is implausible at {now:%Y-%m-%dT%H:%M:%SZ}: {allowed}"
        raise ParameterError([f"{fault}; {instead}"])
    return due
