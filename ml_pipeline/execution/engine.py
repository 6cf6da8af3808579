"""Where the data-heavy work of a step runs, according to the settings."""

import logging
from collections.abc import Callable, Sequence
from functools import wraps

from ml_pipeline.errors import StepStoppedError
from ml_pipeline.execution.spark_ranges import SparkRanges
from ml_pipeline.execution.spark_session import ship_code, spark_session
from ml_pipeline.execution.stop_signal import stop_on_signals
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.prepared import prepare, take_over
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.file_errors import temporary_folder

Work = Callable[[ScopeStep], None]


def on_engine(*together: str) -> Callable[[Work], Work]:
    """Return a decorator for the work of a step, which runs it on the engine of the data scope.

    Args:
        together: Later steps of the data scope whose work the same job on the engine does, because
            to start one takes longer than the work of many data scopes. Each of them takes over
            its outcome when its turn comes.
    """

    def decorate(work: Work) -> Work:
        @wraps(work)
        def run(step: ScopeStep) -> None:
            if "ranges" in vars(step) or _engine_of(step) == "local":
                work(step)
            elif not take_over(step):
                _run_in_session(step, work, together)

        return run

    return decorate


def _engine_of(step: ScopeStep) -> str:
    return step.settings.execution.engine_of(step.plan.rows)


def _run_in_session(step: ScopeStep, work: Work, together: Sequence[str]) -> None:
    with (
        temporary_folder() as folder,
        stop_on_signals() as stop,
        spark_session(step.settings.execution.spark) as session,
    ):
        ship_code(session, folder)
        step.ranges = SparkRanges(session, step, stop)
        try:
            work(step)
        finally:
            del step.ranges
        for name in together:
            later = ScopeStep(name, step.run_id, step.scope, step.settings, step.storage)
            later.ranges = SparkRanges(session, later, stop)
            if not _prepared(later, step):
                return


def _prepared(later: ScopeStep, step: ScopeStep) -> bool:
    """Do the work of a later step, and return whether its outcome is there."""
    try:
        prepare(later, scope_function(later.name))
    except StepStoppedError:
        raise
    except Exception as error:  # noqa: BLE001 -- that step will do the work, and record its errors
        step.log(f"{later.name} was not done ahead", logging.INFO, because=str(error))
        return False
    return True
