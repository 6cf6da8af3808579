"""Work of steps of a data scope as one job elsewhere, which leaves their outcomes in storage."""

from typing import TYPE_CHECKING

from config.settings import Settings
from ml_pipeline.execution.spark_ranges import SparkRanges
from ml_pipeline.execution.stop_signal import StopRequest
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.documents import Document
from ml_pipeline.running.prepared import prepare
from ml_pipeline.running.scope_step import ScopeStep
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
    """Do the work of the steps, up to the first one with a permanent error, which is left too.

    Args:
        session: A session whose workers have the code.
        storage: Storage of the data scope.
        key: Key of the job description.

    Raises:
        Exception: The work failed in another way; the steps from there on have no outcome.
    """
    job = ScopeJob.from_bytes(storage.get(key), storage.location(key))
    for name in job.steps:
        step = ScopeStep(name, job.run_id, job.data_scope, job.settings, storage)
        step.ranges = SparkRanges(session, step, StopRequest(), job.versions)
        if not prepare(step, scope_function(name)):
            return
