import secrets
from datetime import timedelta

import pytest

import ml_pipeline.storage.objects
from ml_pipeline.errors import StorageError, StorageUnavailableError, TransientError
from ml_pipeline.storage.objects import Storage
from tests.unit_tests.storage.test_objects import *


def test_bucket_needs_no_prefix(s3_root: str) -> None:
    bucket, _, prefix = s3_root.removeprefix("s3://").partition("/")
    Storage(f"s3://{bucket}", prefix).put("a/b", b"1")
    assert Storage(s3_root, "a").get("b") == b"1"


def test_wrong_secret_is_refused_and_never_printed(
    s3_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = secrets.token_hex(16)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", wrong)
    storage = Storage(s3_root, "test_data")
    with pytest.raises(StorageError, match=r"access denied. Check AWS_ACCESS_KEY_ID") as raised:
        storage.put("a/b", b"1")
    assert wrong not in f"{raised.value} {raised.value.__cause__!r} {storage.__dict__}"


def test_missing_bucket_is_named(s3_root: str) -> None:
    with pytest.raises(StorageError, match="no-such-bucket"):
        Storage("s3://no-such-bucket", "test_data").put("a/b", b"1")


def test_endpoint_that_cannot_be_reached_is_an_error(
    s3_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")  # where nobody listens
    monkeypatch.setattr(ml_pipeline.storage.objects, "RETRY_TIME", timedelta(milliseconds=200))
    message = r"Cannot list s3://.*retry_timeout: 200ms"
    with pytest.raises(StorageUnavailableError, match=message):
        Storage(s3_root, "test_data").list_objects("t")


def test_missing_credentials_are_named(s3_root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(variable)
    # Where a machine on AWS would get a role's; here nobody listens.
    monkeypatch.setenv("AWS_METADATA_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr(ml_pipeline.storage.objects, "RETRY_TIME", timedelta(milliseconds=200))
    with pytest.raises(StorageError, match="no credentials: set AWS_ACCESS_KEY_ID") as raised:
        Storage(s3_root, "test_data").get("a/b")
    assert not isinstance(raised.value, TransientError)
