"""One Spark session for all tests that need a real Spark."""

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.spark_tests.spark_servers import QUICK_START

# Most of the time of a short JVM is the thorough translation of code that hardly runs.
os.environ.setdefault("JAVA_TOOL_OPTIONS", QUICK_START)


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Spark local[2], as small as it can be, in a zone of its own: the script must not mind."""
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    os.environ["PYSPARK_PYTHON"] = sys.executable  # of the workers
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.memory", "1g")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.session.timeZone", "America/New_York")
        .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        .config("spark.local.dir", str(folder / "local"))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
