"""Findings of a check-up: what is right, what is wrong, and what to do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from ml_pipeline.errors import PipelineError

Status = Literal["ok", "warning", "fault"]


@dataclass(frozen=True)
class Finding:
    """Statement of a check.

    Attributes:
        status: ok; warning: a run works, perhaps not as expected; fault: it does not work.
        what: What was seen, with the names that the user knows.
        to_do: What to write or do; empty if nothing.
    """

    status: Status
    what: str
    to_do: str = ""


def fine(what: str) -> Finding:
    """Return a finding that needs nothing."""
    return Finding("ok", what)


def warning(what: str, to_do: str = "") -> Finding:
    """Return a finding that lets a run work, perhaps not as expected."""
    return Finding("warning", what, to_do)


def fault(what: str, to_do: str = "") -> Finding:
    """Return a finding that makes a run fail or stay empty."""
    return Finding("fault", what, to_do)


@dataclass(frozen=True)
class Chapter:
    """Findings about one subject, under its title."""

    title: str
    findings: tuple[Finding, ...]

    @property
    def has_fault(self) -> bool:
        """Return whether anything has to be done."""
        return any(finding.status == "fault" for finding in self.findings)


def guarded(check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """Yield the findings of a check, and the error that ends it as a fault."""
    try:
        yield from check()
    except PipelineError as error:
        yield fault(str(error))
