"""Extraction on your own Spark, which runs the script of the Glue job from this process."""

from ml_pipeline.execution.spark_session import spark_session
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.running.step import Step


def extract_with_spark(step: Step, job: ExtractionJob) -> None:
    """Create the units of the job.

    Raises:
        ConfigurationError: PySpark or its library for S3 is not installed, or Spark does not start.
        SparkUnavailableError: Spark cannot be reached.
    """
    settings = step.settings.execution.spark
    on_s3 = step.storage.uri.startswith("s3://")
    with spark_session(settings, reads_s3=on_s3) as session:
        from ml_pipeline.components.data_extraction.spark_script import extract_on_spark

        extract_on_spark(session, step.storage, job, settings.s3_scheme)
