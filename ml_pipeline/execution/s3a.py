"""Access of Spark to S3 by `s3a://`, which needs the library hadoop-aws and the AWS SDK."""

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ml_pipeline.errors import ConfigurationError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_OPTIONS = {
    "access.key": ("AWS_ACCESS_KEY_ID",),
    "secret.key": ("AWS_SECRET_ACCESS_KEY",),
    "session.token": ("AWS_SESSION_TOKEN",),
    "endpoint.region": ("AWS_REGION", "AWS_DEFAULT_REGION"),
    "endpoint": ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT"),
}
"""Variables for each option; the first that is set counts, as for obstore."""
_CLASSES = {
    "org.apache.hadoop.fs.s3a.S3AFileSystem": "hadoop-aws",
    "software.amazon.awssdk.services.s3.S3Client": "the AWS SDK v2",
}
_POM = "META-INF/maven/org.apache.hadoop/hadoop-aws/pom.properties"
_MISSING = re.compile(
    r'No FileSystem for scheme:? "?s3a\b|'
    r"ClassNotFoundException:\s.*S3AFileSystem|S3AFileSystem not found"
)


def s3a_options(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the Spark configuration for the credentials and the server of the AWS variables.

    Nothing is returned for a variable that is not set: s3a then looks for a role itself.

    Args:
        environ: The environment variables.
    """
    options = {
        option: value
        for option, names in _OPTIONS.items()
        if (value := next(filter(None, map(environ.get, names)), None))
    }
    if endpoint := options.get("endpoint"):
        options["path.style.access"] = "true"
        if endpoint.startswith("http://"):
            options["connection.ssl.enabled"] = "false"
    return {f"spark.hadoop.fs.s3a.{option}": value for option, value in options.items()}


def s3a_jars() -> list[str]:
    """Return the paths of the jars that `scripts/setup.sh spark` downloaded; may be empty."""
    return sorted(map(str, (Path(sys.prefix) / "spark-jars").glob("*.jar")))


def check_s3a(session: "SparkSession") -> None:
    """Check that a session can use `s3a://`, before its first use.

    Args:
        session: A classic session; that of Spark Connect has no access to the JVM.

    Raises:
        ConfigurationError: A library is missing, or hadoop-aws is not of the version of Hadoop.
    """
    jvm = session.sparkContext._jvm
    # It has the class loader by which Hadoop looks for file systems.
    hadoop = session.sparkContext._jsc.hadoopConfiguration()
    version = str(jvm.org.apache.hadoop.util.VersionInfo.getVersion())
    missing = [what for name, what in _CLASSES.items() if not hadoop.getClassByNameOrNull(name)]
    if missing:
        raise ConfigurationError(
            f"This Spark cannot access s3a://, because it lacks {' and '.join(missing)}. "
            f"{_advice(version)}"
        )
    library = _library_version(jvm, hadoop)
    if library not in (None, version):
        raise ConfigurationError(
            f"hadoop-aws is {library}, but this Spark has Hadoop {version}: both must have the "
            f"same version. {_advice(version)}"
        )


def explain_s3a(error: BaseException) -> str | None:
    """Return what to do if an error of Spark says that it lacks s3a. Returns None for others."""
    if not _MISSING.search(str(error)):
        return None
    return (
        "This Spark cannot access s3a://, because it lacks hadoop-aws. "
        f"{_advice('<version of its Hadoop>')} With Spark Connect, set spark.jars.packages on its "
        "server instead."
    )


def _library_version(jvm: Any, hadoop: Any) -> str | None:
    """Return the version of hadoop-aws. Returns None if its jar does not state it."""
    resource = hadoop.getResource(_POM)
    if resource is None:
        return None
    properties = jvm.java.util.Properties()
    stream = resource.openStream()
    try:
        properties.load(stream)
    finally:
        stream.close()
    version: str | None = properties.getProperty("version")
    return version


def _advice(version: str) -> str:
    return (
        f"Add org.apache.hadoop:hadoop-aws:{version} to spark.jars.packages in "
        "execution.spark.config, or run scripts/setup.sh spark for a local Spark."
    )
