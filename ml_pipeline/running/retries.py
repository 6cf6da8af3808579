"""Retries after a transient failure, in the same process.

Kubeflow restarts a pod that was lost, but not one whose step failed.
"""

import logging
import time
from collections.abc import Callable
from typing import TypeVar, cast

import stamina
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

from config.settings import RetrySettings
from ml_pipeline.errors import TransientError
from ml_pipeline.storage.objects import is_outage

Result = TypeVar("Result")


def is_transient(error: Exception) -> bool:
    """Return whether a retry may succeed; Polars raises its own errors in lazy work."""
    return isinstance(error, TransientError) or is_outage(error)


def call_with_retries(
    function: Callable[[], Result], bounds: RetrySettings, log: Callable[..., None]
) -> Result:
    """Call a function, again after each transient failure, within the bounds; log each retry.

    Time counts from the first failure, so work that breaks after hours is retried too.
    """
    failures: list[float] = []

    def may_pass(error: Exception) -> bool:
        failures.append(time.monotonic())
        return is_transient(error) and failures[-1] - failures[0] <= bounds.timeout_s

    # The arguments are for `_log_retry`.
    @stamina.retry(
        on=may_pass,
        attempts=bounds.attempts,
        timeout=None,
        wait_initial=bounds.wait_initial_s,
        wait_max=bounds.wait_max_s,
        wait_jitter=bounds.wait_initial_s,
    )
    def attempt(_log: Callable[..., None], _attempts: int) -> Result:
        return function()

    return attempt(log, bounds.attempts)


def _log_retry(details: RetryDetails) -> None:
    log, attempts = cast("tuple[Callable[..., None], int]", details.args)
    message = f"tried again in {details.wait_for:.0f} s: {details.caused_by}"
    log(message, logging.WARNING, attempt=details.retry_num + 1, attempts=attempts)


set_on_retry_hooks([_log_retry])
