"""Errors of Spark as errors of ours, which say what to do."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from ml_pipeline.errors import (
    ConfigurationError,
    PipelineError,
    SparkJobError,
    SparkUnavailableError,
    StorageUnavailableError,
    TransientError,
)
from ml_pipeline.execution.s3a import explain_s3a

_LIBRARIES = ("pyspark", "py4j", "grpc")
_DRIVER_MEMORY = (
    "Give the driver more memory: spark.driver.memory in execution.spark.config, and "
    "spark.driver.maxResultSize if that is what Spark names"
)
_ADVICE = {
    r"System memory \d+ must be at least": f"The driver has too little memory. {_DRIVER_MEMORY}",
    r"spark\.driver\.maxResultSize": f"The driver has too little memory. {_DRIVER_MEMORY}",
    r"java\.lang\.OutOfMemoryError|GC overhead limit": f"Spark is out of memory. {_DRIVER_MEMORY}, "
    "or spark.executor.memory",
    r"ExecutorLostFailure|exit code 137|OOMKilled": "Executors were lost, often because their "
    "memory was too small: set spark.executor.pyspark.memory and spark.executor.memoryOverhead, or "
    "use fewer cores per executor",
    r"No module named '(?:polars|obstore|pydantic|numpy|yaml|narwhals)'": "The Python of the "
    "workers lacks packages: install requirements/pods.txt there",
    r"PYTHON_VERSION_MISMATCH": "The workers have another version of Python than this process: set "
    "spark.pyspark.python to the same version",
    r"PyArrow .* must be installed|No module named 'pyarrow'": "The Python of the workers lacks "
    "PyArrow: install the dependency group spark there",
}
"""What to do about messages of Spark."""
_UNREACHABLE = re.compile(
    r"StatusCode\.(UNAVAILABLE|CANCELLED|ABORTED)|SESSION_NOT_FOUND|INVALID_HANDLE\.\w+|"
    r"SparkContext was shut down|All masters are unresponsive|Connection refused|"
    r"Answer from Java side is empty|Error while sending or receiving|ConnectionResetError|"
    r"No SparkContext|stopped SparkContext",
    re.IGNORECASE,
)
_PY4J = "An error occurred while calling"
"""Start of the first line of an error of the JVM, which the reason follows."""
_GRPC = re.compile(r'^\s*details = "(.+)"$', re.MULTILINE)
"""Reason in an error of gRPC, whose first line names a class only."""
_TRANSIENT = re.compile(r"\b(StorageUnavailableError|TransientError): ?(.*)")


@contextmanager
def translated() -> Iterator[None]:
    """Turn an error of Spark in the block into one of ours.

    Raises:
        ConfigurationError: Spark, its Python or its memory does not suffice.
        SparkUnavailableError: Spark cannot be reached, or the connection was lost.
        StorageUnavailableError: The workers cannot reach the storage.
        SparkJobError: The work failed for another reason.
    """
    try:
        yield
    except (PipelineError, TransientError):
        raise
    except Exception as error:
        if not _is_of_spark(error):
            raise
        raise of_spark(error) from error


def of_spark(error: Exception) -> Exception:
    """Return our error for one of Spark."""
    text = str(error) or type(error).__name__
    for pattern, advice in _ADVICE.items():
        if re.search(pattern, text):
            return ConfigurationError(f"{advice}. Spark says: {_first_line(text, pattern)}")
    if explained := explain_s3a(error):
        return ConfigurationError(explained)
    if match := _TRANSIENT.search(text):
        return StorageUnavailableError(f"A worker on Spark: {match[2]}")
    if _UNREACHABLE.search(text) or isinstance(error, ConnectionError):
        return SparkUnavailableError(
            f"Spark cannot be reached, or the connection was lost: {_first_line(text)}"
        )
    return SparkJobError(f"The work on Spark failed: {_reason(text)}")


def _is_of_spark(error: Exception) -> bool:
    modules = {kind.__module__.partition(".")[0] for kind in type(error).__mro__}
    return bool(modules.intersection(_LIBRARIES)) or isinstance(error, ConnectionError)


def _first_line(text: str, pattern: str = "") -> str:
    """Return the first line that says something, or that with the pattern."""
    if not pattern and (reason := _GRPC.search(text)):
        return reason[1]
    lines = [line.strip(": ") for line in text.splitlines() if not line.startswith(_PY4J)]
    lines = [line for line in lines if line]
    return next((line for line in lines if re.search(pattern, line)), lines[0] if lines else text)


def _reason(text: str) -> str:
    """Return the error of the Python worker, if there is one: the end of its traceback."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if "Traceback (most recent call last)" in line:
            below = lines[number + 1 :]
            return next((each for each in below if each and not each[0].isspace()), line)
    return _first_line(text)
