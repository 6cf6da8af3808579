"""Session on your own Spark: in this process, on a cluster, or by Spark Connect."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import SecretStr

from config.execution import SparkSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.s3a import check_s3a, s3a_jars, s3a_options
from ml_pipeline.execution.spark_errors import translated
from ml_pipeline.storage.code import checked, code_digest, pack, read_sources

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

APP = "frequent-error-sets"
REQUESTS_REPEATED = 6
"""How often the client of Spark Connect repeats a request that a lost connection broke, with pauses
of a minute in all; by default, it does so for ten minutes, at each request. Then the step decides
about retries."""
_PYTHON = "PYSPARK_PYTHON"
_HADOOP = "spark.hadoop."


@contextmanager
def spark_session(settings: SparkSettings, *, reads_s3: bool = False) -> "Iterator[SparkSession]":
    """Yield a session that is stopped after the block; errors of Spark become ours.

    Args:
        settings: Where Spark is, and its configuration.
        reads_s3: Whether Spark itself has to read and write the storage, and that is on S3.

    Raises:
        ConfigurationError: PySpark or the library for S3 is not installed, or Spark does not start
            with these settings.
        SparkUnavailableError: Spark cannot be reached, or the connection was lost.
        SparkJobError: Work on Spark failed.
    """
    with translated():
        uses_s3a = reads_s3 and settings.s3_scheme == "s3a" and not settings.remote
        session = _start(settings, _for_s3a(settings) if uses_s3a else {})
        try:
            if uses_s3a:
                check_s3a(session)
            yield session
        finally:
            _stop(session)


def is_remote(session: "SparkSession") -> bool:
    """Return whether the session is one of Spark Connect, which has no access to the JVM."""
    return type(session).__module__.startswith("pyspark.sql.connect")


def ship_code(session: "SparkSession", folder: Path) -> None:
    """Give the workers the code of this process, and nothing else of this machine.

    Args:
        session: The session.
        folder: Where the archive is until the session is stopped.
    """
    archive = folder / f"{code_digest()}.zip"
    archive.write_bytes(pack(checked(read_sources())))
    if is_remote(session):
        session.addArtifacts(str(archive), pyfile=True)
        return
    here = list(sys.path)
    session.sparkContext.addPyFile(str(archive))
    sys.path[:] = here  # Spark adds it to that of this process too, which has the code


def _for_s3a(settings: SparkSettings) -> dict[str, str]:
    """Return the configuration for S3: our credentials, and our jars unless others are named."""
    options = s3a_options(os.environ)
    named = {"spark.jars", "spark.jars.packages"} & settings.config.keys()
    if not named and (jars := s3a_jars()):
        options["spark.jars"] = ",".join(jars)
    return options


def _start(settings: SparkSettings, defaults: Mapping[str, str]) -> "SparkSession":
    builder = _builder(settings)
    config = dict(defaults) | settings.config
    config |= {name: secret.get_secret_value() for name, secret in settings.secret_config.items()}
    later = {}
    session = None
    try:
        if settings.remote and settings.remote.startswith("sc://"):
            session = builder.getOrCreate()  # it sends its first request below
            _limit_repetitions(session, REQUESTS_REPEATED)
        elif not settings.remote:
            # Its bar of progress would stand in the log of the step, which reports the progress.
            builder = builder.config("spark.ui.showConsoleProgress", "false")
            # What is set before the start is on the command line of the JVM, for all to see.
            later = {name: value for name, value in config.items() if name.startswith(_HADOOP)}
        builder = builder.appName(APP)
        for name in config.keys() - later.keys():
            builder = builder.config(name, config[name])
        session = builder.getOrCreate()
        for name, value in later.items():
            hadoop = session.sparkContext._jsc.hadoopConfiguration()
            hadoop.set(name.removeprefix(_HADOOP), value)
    except Exception:
        _stop(session)
        raise
    return session


def _builder(settings: SparkSettings) -> "SparkSession.Builder":
    """Return a builder that knows where Spark is."""
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise ConfigurationError(
            "execution.engine is spark, but PySpark is not installed: run scripts/setup.sh spark, "
            "or install the dependency group spark."
        ) from error
    if settings.remote:
        return SparkSession.builder.remote(_address(settings.remote, settings.token))
    if settings.master.startswith("local"):
        # Without it, Spark starts the first `python3` of the PATH.
        os.environ.setdefault(_PYTHON, sys.executable)
    return SparkSession.builder.master(settings.master)


def _limit_repetitions(session: "SparkSession", most: int) -> None:
    """Let the client of Spark Connect repeat a request so many times."""
    from pyspark.sql.connect.client.retries import DefaultPolicy

    session.client.set_retry_policies([DefaultPolicy(max_retries=most)])


def _stop(session: "SparkSession | None") -> None:
    """Stop the session, or what is left of one that did not start, so that a retry starts anew.

    Errors are ignored: a lost connection was reported already, and must not be replaced.
    """
    with suppress(Exception):
        if session and is_remote(session):
            _limit_repetitions(session, 0)
        if session:
            session.stop()
    with suppress(Exception):
        _forget_context()


def _forget_context() -> None:
    """Stop a context that lost its session, and forget a JVM that has ended: Spark keeps both."""
    from pyspark.core.context import SparkContext

    context, gateway = SparkContext._active_spark_context, SparkContext._gateway
    if context:
        context.stop()
    process = getattr(gateway, "proc", None)
    if process and process.poll() is not None:
        SparkContext._gateway = SparkContext._jvm = None


def _address(remote: str, token: SecretStr | None) -> str:
    """Return the address of Spark Connect with its token, in the format `sc://host/;token=…`."""
    if token is None:
        return remote
    host, separator, parameters = remote.partition("/;")
    others = f";{parameters}" if separator else ""
    return f"{host.rstrip('/')}/;token={token.get_secret_value()}{others}"
