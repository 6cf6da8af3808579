from typing import Any

import pytest

from config.settings import RetrySettings
from ml_pipeline.errors import DataContractError, StorageUnavailableError
from ml_pipeline.running.retries import call_with_retries, is_transient

BOUNDS = RetrySettings(attempts=3, timeout_s=60, wait_initial_s=0, wait_max_s=0)


class Caller:
    """Function that raises the given errors, one per call, and then returns the number of calls."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.calls = 0
        self.lines: list[tuple[str, Any, Any]] = []

    def call(self) -> int:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return self.calls

    def log(self, message: str, _level: int, **fields: Any) -> None:
        self.lines.append((message, fields["attempt"], fields["attempts"]))


def test_transient_failure_is_logged_and_retried() -> None:
    caller = Caller(StorageUnavailableError("no answer"))

    assert call_with_retries(caller.call, BOUNDS, caller.log) == 2
    assert caller.lines == [("tried again in 0 s: no answer", 2, 3)]


def test_permanent_failure_is_not_retried() -> None:
    caller = Caller(DataContractError("no column"))

    with pytest.raises(DataContractError, match="no column"):
        call_with_retries(caller.call, BOUNDS, caller.log)
    assert (caller.calls, caller.lines) == (1, [])


def test_last_of_the_attempts_raises_its_failure() -> None:
    caller = Caller(*(StorageUnavailableError(f"failure {number}") for number in range(5)))

    with pytest.raises(StorageUnavailableError, match="failure 2"):
        call_with_retries(caller.call, BOUNDS, caller.log)
    assert caller.calls == 3


def test_outage_that_polars_reports_is_transient() -> None:
    assert is_transient(OSError("HTTP error: connection refused"))
    assert not is_transient(OSError("no space left"))
