"""What Spark says, and what we say about it. The texts are those of Spark 4.1.1."""

import pytest

from ml_pipeline.errors import (
    ConfigurationError,
    DataContractError,
    SparkJobError,
    SparkUnavailableError,
    StorageUnavailableError,
)
from ml_pipeline.execution.spark_errors import translated

TRACEBACK = """Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times
org.apache.spark.api.python.PythonException: Traceback (most recent call last):
  File "/x/worker.py", line 1, in <module>
    raise {error}
{error}

\tat org.apache.spark.api.python.BasePythonRunner"""


class Py4JError(Exception):
    """Stands for an exception of Spark, which is recognised by its module."""

    __module__ = "py4j.protocol"


@pytest.mark.parametrize(
    ("said", "kind", "message"),
    [
        (
            "System memory 268435456 must be at least 471859200. Please increase heap size",
            ConfigurationError,
            r"The driver has too little memory\. .*spark\.driver\.memory.*Spark says: System mem",
        ),
        (
            (
                "Total size of serialized results of 3 tasks (9 KiB) is bigger than "
                "spark.driver.maxResultSize (1024.0 B)"
            ),
            ConfigurationError,
            r"too little memory\..*spark\.driver\.maxResultSize",
        ),
        (
            "ExecutorLostFailure (executor 1 exited caused by one of the running tasks)",
            ConfigurationError,
            r"Executors were lost.*spark\.executor\.pyspark\.memory",
        ),
        (
            TRACEBACK.format(error="ModuleNotFoundError: No module named 'polars'"),
            ConfigurationError,
            r"lacks packages: install requirements/pods\.txt",
        ),
        (
            TRACEBACK.format(
                error="ml_pipeline.errors.StorageUnavailableError: Cannot read s3://x"
            ),
            StorageUnavailableError,
            r"A worker on Spark: Cannot read s3://x",
        ),
        (
            '<_MultiThreadedRendezvous ... status = StatusCode.UNAVAILABLE details = "x">',
            SparkUnavailableError,
            r"cannot be reached, or the connection was lost",
        ),
        (
            (
                "<_InactiveRpcError of RPC that terminated with:\n"
                "\tstatus = StatusCode.UNAVAILABLE\n"
                '\tdetails = "failed to connect to 10.0.0.1:15002"\n>'
            ),
            SparkUnavailableError,
            r"the connection was lost: failed to connect to 10\.0\.0\.1:15002$",
        ),
        (
            (
                "An error occurred while calling None.org.apache.spark.sql.classic.SparkSession.\n"
                ": java.lang.IllegalStateException: Cannot call methods on a stopped SparkContext."
            ),
            SparkUnavailableError,
            r"the connection was lost: java\.lang\.IllegalStateException: Cannot call methods",
        ),
        (
            TRACEBACK.format(error="KeyError: 'x'"),
            SparkJobError,
            r"The work on Spark failed: KeyError: 'x'$",
        ),
    ],
)
def test_error_of_spark_says_what_to_do(said: str, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message) as caught, translated():
        raise Py4JError(said)
    assert isinstance(caught.value.__cause__, Py4JError)


@pytest.mark.parametrize("error", [DataContractError("ours"), KeyError("a bug")])
def test_errors_of_others_stay_as_they_are(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, translated():
        raise error
    assert caught.value is error
