"""Where the data-heavy work of a step runs, according to the settings."""

from collections.abc import Callable, Sequence
from functools import wraps

from config.execution import Engine
from ml_pipeline.errors import SparkJobError
from ml_pipeline.execution.jobs import is_job, run_job
from ml_pipeline.execution.scope_job import ScopeJob
from ml_pipeline.execution.spark_ranges import SparkRanges
from ml_pipeline.execution.spark_session import ship_code, spark_session
from ml_pipeline.execution.spark_worker import package_versions
from ml_pipeline.execution.stop_signal import stop_on_signals
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.prepared import prepare_ahead, take_over
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.file_errors import temporary_folder
from ml_pipeline.storage.keys import temporary

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
            engine = step.settings.execution.engine_of(step.plan.rows)
            if "ranges" in vars(step) or engine == "local":
                work(step)
            elif take_over(step):
                step.log("the work was done before, together with that of an earlier step")
            elif is_job(step.settings.execution, engine):
                _run_as_job(step, engine, together)
            else:
                _run_in_session(step, work, together)

        return run

    return decorate


def _run_as_job(step: ScopeStep, engine: Engine, together: Sequence[str]) -> None:
    """Let a job do the work of the steps, and take over the outcome of this one."""
    job = ScopeJob(
        run_id=step.run_id,
        data_scope=step.scope,
        steps=(step.name, *together),
        settings=step.settings,
        versions=package_versions(),
    )
    # Its name tells jobs apart: one of an earlier attempt is only taken over if it is the same.
    content = job.to_bytes()
    key = temporary(step.run_id, step.scope, step.name, f"job-{digest_of(content)}.json")
    step.storage.put(key, content)
    run_job(step, engine, {"--scope_job": key})
    if not take_over(step):
        raise SparkJobError(
            f"The job ended well, but left no outcome of {step.name}; look at its log."
        )


def _run_in_session(step: ScopeStep, work: Work, together: Sequence[str]) -> None:
    """Do the work in a session of this process, and that of the later steps after it."""
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
            if not prepare_ahead(later, scope_function(name)):
                return
