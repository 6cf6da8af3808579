"""Extraction on your own Spark: the script of the Glue job in this process."""

from typing import TYPE_CHECKING

from config.extraction import SparkSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.objects import Storage

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


def extract_with_spark(storage: Storage, job: ExtractionJob) -> None:
    """Create the units of the job.

    Raises:
        ConfigurationError: PySpark is not installed.
    """
    settings = job.settings.spark
    session = _session(settings)
    from ml_pipeline.components.data_extraction.spark_script import extract_on_spark

    try:
        extract_on_spark(session, storage, job, settings.s3_scheme)
    finally:
        session.stop()


def _session(settings: SparkSettings) -> "SparkSession":
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise ConfigurationError(
            "extraction.engine is spark, but PySpark is not installed: run scripts/setup.sh spark, "
            "or install the dependency group spark."
        ) from error
    builder = SparkSession.builder.appName("frequent-error-sets-extraction")
    builder = (
        builder.remote(settings.remote) if settings.remote else builder.master(settings.master)
    )
    for name, value in settings.config.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()
