"""Extraction on your own Spark, which runs the script of the Glue job from this process."""

from typing import TYPE_CHECKING

from pydantic import SecretStr

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
    if settings.remote:
        builder = builder.remote(_address(settings.remote, settings.token))
    else:
        builder = builder.master(settings.master)
    for name, value in settings.config.items():
        builder = builder.config(name, value)
    for name, secret in settings.secret_config.items():
        builder = builder.config(name, secret.get_secret_value())
    return builder.getOrCreate()


def _address(remote: str, token: SecretStr | None) -> str:
    """Return the address of Spark Connect with its token, in the format `sc://host/;token=…`."""
    if token is None:
        return remote
    host, separator, parameters = remote.partition("/;")
    others = f";{parameters}" if separator else ""
    return f"{host.rstrip('/')}/;token={token.get_secret_value()}{others}"
