"""Events of the steps of a local run, as in the JSON log lines that their processes print."""

import json
import signal
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

EVENT_MESSAGES = ("step started", "step progress", "step ended", "step skipped", "step lost")


@dataclass(frozen=True)
class StepEvent:
    """Start, progress, end, skip or loss of a step.

    Attributes:
        message: One of `EVENT_MESSAGES`.
        data_scope: The data scope as text; `_run` for a step of the whole run.
        status: Status after the end; for a skipped step, that of the earlier attempt.
        error: Message of the error that ended the step.
        rows_in: Number of rows that the step read, so far or in all.
        rows_out: Number of rows that it wrote, after the end.
        rows_total: Number of rows to read, while it works.
        stage: What Spark does for it, while it works there.
    """

    message: str
    run_id: str
    step: str
    data_scope: str
    status: str = ""
    error: str = ""
    rows_in: int | None = None
    rows_out: int | None = None
    rows_total: int | None = None
    stage: str = ""

    @classmethod
    def parse(cls, line: str) -> "StepEvent | None":
        """Return the event in a line of output. Returns None if it contains none."""
        if '"step ' not in line:
            return None
        names = {field.name for field in fields(cls)}
        try:
            values: dict[str, Any] = json.loads(line)
            event = cls(**{name: values[name] for name in names & values.keys()})
        except (ValueError, TypeError, AttributeError, RecursionError):  # no JSON, or not of a step
            return None
        return event if event.message in EVENT_MESSAGES else None

    def lost(self, exit_code: int) -> "StepEvent":
        """Return the event of this step if its process ended first, for example killed."""
        end = f"ended with exit code {exit_code}"
        if exit_code < 0:
            end = f"was killed by {signal.Signals(-exit_code).name}"
        error = f"the process of the step {end}"
        return replace(self, message="step lost", status="failed", error=error)

    def to_line(self) -> str:
        """Return the line that `parse` reads."""
        return json.dumps(asdict(self))
