"""Work of steps of a data scope as one job elsewhere, which leaves their outcomes in storage."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from config.settings import Settings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.spark_errors import translated
from ml_pipeline.execution.spark_ranges import SparkRanges
from ml_pipeline.execution.spark_worker import version_faults
from ml_pipeline.execution.stop_signal import StopRequest
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.documents import Document
from ml_pipeline.running.prepared import prepare, prepare_ahead
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.running.step import peak_memory_mb
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


class ScopeJob(Document):
    """Job description.

    Attributes:
        steps: The steps whose work the job does, in order.
        settings: Settings of the environment; secrets are masked.
        versions: The packages that driver and workers must have.
    """

    run_id: str
    data_scope: DataScope
    steps: tuple[str, ...]
    settings: Settings
    versions: dict[str, str]


def run_scope_job(session: "SparkSession", storage: Storage, key: str) -> None:
    """Do the work of the steps, up to the first one that does not succeed.

    Its permanent error is its outcome. After another failure, a later step does the work itself.

    Args:
        session: A session whose workers have the code.
        storage: Storage of the data scope.
        key: Key of the job description.

    Raises:
        Exception: The first step failed in another way, and is left without an outcome.
    """
    job = ScopeJob.from_bytes(storage.get(key), storage.location(key))
    first, *later = (
        ScopeStep(name, job.run_id, job.data_scope, job.settings, storage) for name in job.steps
    )
    for step in (first, *later):
        step.ranges = SparkRanges(session, step, StopRequest(), job.versions)
    if first.retried(lambda: prepare(first, _work_of(first, job))):
        all(prepare_ahead(step, _work_of(step, job)) for step in later)


def _work_of(step: ScopeStep, job: ScopeJob) -> Callable[[ScopeStep], None]:
    function = scope_function(step.name)

    def work(step: ScopeStep) -> None:
        require_versions(job.versions)
        with translated():
            function(step)
        step.kpi("peak memory of the driver", round(peak_memory_mb(), 1), "MB")

    return work


def require_versions(versions: Mapping[str, str]) -> None:
    """Check the packages of this process.

    Raises:
        ConfigurationError: One has another version.
    """
    if faults := version_faults(versions):
        raise ConfigurationError(f"The driver of the job has other versions: {faults}.")
