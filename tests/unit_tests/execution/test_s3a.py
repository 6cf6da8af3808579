"""Spark's configuration for S3, and what its errors mean; without Spark."""

import sys
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.s3a import check_s3a, explain_s3a, s3a_jars, s3a_options

PREFIX = "spark.hadoop.fs.s3a."


def options(**environ: str) -> dict[str, str]:
    found = s3a_options(environ)
    assert all(name.startswith(PREFIX) for name in found)
    return {name.removeprefix(PREFIX): value for name, value in found.items()}


def test_without_variables_s3a_looks_for_a_role() -> None:
    assert options(PATH="/bin", AWS_ALLOW_HTTP="true", AWS_SESSION_TOKEN="") == {}


def test_credentials_and_region_are_passed_on() -> None:
    assert options(
        AWS_ACCESS_KEY_ID="key",
        AWS_SECRET_ACCESS_KEY="secret",
        AWS_SESSION_TOKEN="token",
        AWS_REGION="eu-central-1",
    ) == {
        "access.key": "key",
        "secret.key": "secret",
        "session.token": "token",
        "endpoint.region": "eu-central-1",
    }


def test_region_of_its_own_variable_counts_first() -> None:
    assert options(AWS_DEFAULT_REGION="b") == {"endpoint.region": "b"}
    assert options(AWS_DEFAULT_REGION="b", AWS_REGION="a") == {"endpoint.region": "a"}


@pytest.mark.parametrize("name", ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT"])
def test_own_server_has_its_buckets_in_the_path(name: str) -> None:
    address = "https://s3.example.com"
    assert options(**{name: address}) == {"endpoint": address, "path.style.access": "true"}


def test_address_of_s3_counts_before_that_of_all_services() -> None:
    found = options(AWS_ENDPOINT_URL="https://all", AWS_ENDPOINT_URL_S3="https://s3")

    assert found["endpoint"] == "https://s3"


def test_server_without_encryption_is_accessed_without() -> None:
    found = options(AWS_ENDPOINT_URL="http://127.0.0.1:8333")

    assert found["connection.ssl.enabled"] == "false"


def test_jars_are_those_of_this_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert s3a_jars() == []
    folder = tmp_path / "spark-jars"
    folder.mkdir()
    for name in ("b.jar", "a.jar", "c.jar.part", ".installed"):
        (folder / name).touch()

    assert s3a_jars() == [str(folder / "a.jar"), str(folder / "b.jar")]


@pytest.mark.parametrize(
    "message",
    [
        'org.apache.hadoop.fs.UnsupportedFileSystemException: No FileSystem for scheme "s3a"',
        "java.io.IOException: No FileSystem for scheme: s3a",
        "java.lang.ClassNotFoundException: Class org.apache.hadoop.fs.s3a.S3AFileSystem not found",
        "java.lang.ClassNotFoundException: org.apache.hadoop.fs.s3a.S3AFileSystem",
    ],
)
def test_missing_library_is_explained(message: str) -> None:
    advice = explain_s3a(RuntimeError(f"An error occurred while calling o48.parquet.\n: {message}"))

    assert advice is not None
    for text in ("org.apache.hadoop:hadoop-aws:", "spark.jars.packages", "scripts/setup.sh spark"):
        assert text in advice


@pytest.mark.parametrize(
    "message",
    ['No FileSystem for scheme "s3"', "Status Code: 403 at S3AFileSystem.java:1", "", "s3a://b/k"],
)
def test_other_errors_are_not_explained(message: str) -> None:
    assert explain_s3a(RuntimeError(message)) is None


def session(hadoop_version: str, library_version: str | None) -> Any:
    """A session with all classes, whose JVM answers with these versions."""
    spark = MagicMock()
    jvm = spark.sparkContext._jvm
    jvm.org.apache.hadoop.util.VersionInfo.getVersion.return_value = hadoop_version
    jvm.java.util.Properties.return_value.getProperty.return_value = library_version
    return spark


@pytest.mark.parametrize("library_version", ["3.4.2", None])
def test_library_of_the_same_version_is_accepted(library_version: str | None) -> None:
    check_s3a(session("3.4.2", library_version))


def test_library_of_another_version_is_refused() -> None:
    with pytest.raises(ConfigurationError) as refused:
        check_s3a(session("3.4.2", "3.4.1"))

    assert str(refused.value).startswith("hadoop-aws is 3.4.1, but this Spark has Hadoop 3.4.2")
    assert "Add org.apache.hadoop:hadoop-aws:3.4.2 to spark.jars.packages" in str(refused.value)
