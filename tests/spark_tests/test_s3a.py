"""Spark on a real S3 server, by `s3a://`."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from config.load import load_settings
from config.settings import PROJECT_ROOT
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec
from tests.seaweedfs import S3Server, running_server

DOMAIN = "test_data"
SPEC = SampleSpec.one_scope(events=1_000, weeks=2)
UNITS = tuple(ExtractionUnit(("G20", "DE"), week) for week in SPEC.first_days)
START = """
import os, sys
from pyspark.sql import SparkSession
from ml_pipeline.execution.s3a import check_s3a, s3a_jars, s3a_options

def start(jars):
    builder = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.shuffle.partitions", "2")
    builder = builder.config("spark.jars", ",".join(jars))
    for name, value in s3a_options(os.environ).items():
        builder = builder.config(name, value)
    return builder.getOrCreate()
"""
ROUND_TRIP = """
spark = start(s3a_jars())
check_s3a(spark)
for format in ("parquet", "csv"):
    location = f"{sys.argv[1]}/{format}"
    spark.range(1_000).repartition(2).write.format(format).save(location)
    spark.range(10).write.mode("append").format(format).save(location)
    print(format, spark.read.format(format).load(location).count())
"""
EXTRACT = """
from ml_pipeline.components.data_extraction.spark_script import extract_on_spark
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.keys import extraction_job_key
from ml_pipeline.storage.objects import Storage

storage = Storage(sys.argv[1], "test_data")
key = extraction_job_key("spark")
extract_on_spark(start(s3a_jars()), storage, ExtractionJob.from_bytes(storage.get(key), key), "s3a")
"""
WITHOUT_JARS = """
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.s3a import explain_s3a

spark = start([])
try:
    check_s3a(spark)
except ConfigurationError as error:
    print(error)
try:
    spark.read.parquet("s3a://bucket/key")
except Exception as error:
    print(explain_s3a(error))
"""


COMMAND_LINES = """
from pathlib import Path
from pydantic import SecretStr
from config.execution import SparkSettings
from ml_pipeline.execution.spark_session import spark_session
secret = {"spark.hadoop.fs.s3a.encryption.key": SecretStr("planted-own")}
settings = SparkSettings(
    master="local[1]", s3_scheme="s3a", config={"spark.ui.enabled": "false"}, secret_config=secret
)
with spark_session(settings, reads_s3=True) as session:
    hadoop = session.sparkContext._jsc.hadoopConfiguration()
    print(hadoop.get("fs.s3a.secret.key"), hadoop.get("fs.s3a.encryption.key"))
    lines = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")]
    jvms = [line for line in lines if line.partition(b"\\0")[0].endswith(b"java")]
    assert jvms
    print(sum(b"planted" in line for line in jvms))
"""


@pytest.fixture(scope="module")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    with running_server(tmp_path_factory.mktemp("seaweedfs")) as server:
        yield server


@pytest.fixture
def root(
    s3_server: S3Server,
    own_environment: None,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> str:
    """A root URL on the S3 server, which subprocesses find too."""
    for variable, value in s3_server.environment.items():
        monkeypatch.setenv(variable, value)
    return f"s3://{s3_server.bucket}/{request.node.name}"


def run(script: str, *arguments: str) -> str:
    """Returns what the script prints, in a process of its own with a JVM of its own."""
    done = subprocess.run(
        [sys.executable, "-c", START + script, *arguments],
        cwd=PROJECT_ROOT,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    return done.stdout


def test_files_of_spark_are_objects_of_the_storage(root: str) -> None:
    written = run(ROUND_TRIP, f"{root.replace('s3://', 's3a://')}/{DOMAIN}/table")

    assert written.split() == ["parquet", "1010", "csv", "1010"]
    stored = [each.key for each in Storage(root, DOMAIN).list_objects("table/parquet")]
    assert len([key for key in stored if key.endswith(".parquet")]) == 3
    assert not [key for key in stored if "_temporary" in key]


def extraction_job(run_id: str) -> ExtractionJob:
    shipped = load_settings("test", environ={})
    return ExtractionJob(
        run_id=run_id,
        settings=shipped.extraction,
        dimensions=shipped.dimensions,
        settings_digest="s",
        code_digest="c",
        units=UNITS,
    )


def test_missing_library_is_named_with_its_version() -> None:
    checked, explained = run(WITHOUT_JARS).splitlines()

    assert checked == (
        "This Spark cannot access s3a://, because it lacks hadoop-aws and the AWS SDK v2. "
        "Add org.apache.hadoop:hadoop-aws:3.4.2 to spark.jars.packages in "
        "execution.spark.config, or run scripts/setup.sh spark for a local Spark."
    )
    assert explained.startswith("This Spark cannot access s3a://, because it lacks hadoop-aws.")


def test_no_key_is_on_a_command_line() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMMAND_LINES],
        cwd=PROJECT_ROOT,
        env={
            **os.environ,
            "AWS_ACCESS_KEY_ID": "planted-id",
            "AWS_SECRET_ACCESS_KEY": "planted-key",
            "SPARK_LOCAL_IP": "127.0.0.1",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-3_000:]
    assert done.stdout.split() == ["planted-key", "planted-own", "0"]
