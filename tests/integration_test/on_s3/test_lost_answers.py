"""A run whose publication loses answers of a real S3 server."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

import ml_pipeline.storage.objects
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.errors import StorageUnavailableError
from ml_pipeline.storage.keys import TEMPORARY
from ml_pipeline.storage.objects import Storage
from tests.lossy_proxy import Loss, Proxy, lossy_proxy
from tests.seaweedfs import S3Server
from tests.unit_tests.components.exit_handler.test_interleavings import (
    attempt,
    check_nothing_else,
    check_published,
    prepare,
    test_ending_a_run_again_after_success_changes_nothing,
    test_second_attempt_leaves_the_results_of_the_first_alone_until_it_published,
)

__all__ = [
    "test_ending_a_run_again_after_success_changes_nothing",
    "test_second_attempt_leaves_the_results_of_the_first_alone_until_it_published",
]


@pytest.fixture
def file_root(s3_root: str) -> str:
    """A root on the S3 server for the tests that are written for files."""
    return s3_root


@pytest.fixture
def proxy(s3_server: S3Server, s3_root: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """A proxy before the S3 server, which storage that is opened from now on goes through."""
    monkeypatch.setattr(ml_pipeline.storage.objects, "RETRY_TIME", timedelta(seconds=2))
    with lossy_proxy(s3_server.endpoint) as proxy:
        monkeypatch.setenv("AWS_ENDPOINT_URL", proxy.address)
        yield proxy


@pytest.mark.parametrize(
    ("loss", "methods", "part", "times"),
    [
        ("reset", ("PUT",), "/pipeline_outputs/", 1),
        ("reset", ("PUT",), "/pipeline_outputs/runs/", 99),
        ("500", ("PUT",), "/pipeline_outputs/", 1),
        ("503", ("PUT",), "/pipeline_outputs/runs/", 99),
        ("reset", ("POST", "DELETE"), "", 1),
    ],
)
def test_run_is_published_once_whatever_answer_is_lost(
    s3_root: str, proxy: Proxy, loss: Loss, methods: tuple[str, ...], part: str, times: int
) -> None:
    step = prepare(s3_root)
    proxy.loss, proxy.methods, proxy.part, proxy.times = loss, methods, part, times

    end_run(step, "SUCCEEDED")

    assert proxy.lost
    proxy.methods = ()
    check_published(step.storage, "succeeded")
    check_nothing_else(step.storage)
    end_run(attempt(s3_root), "SUCCEEDED")
    assert step.storage.list_objects(TEMPORARY) == []


def test_plan_that_is_missed_once_is_found(s3_root: str, proxy: Proxy) -> None:
    step = prepare(s3_root)
    proxy.loss, proxy.methods, proxy.part = "404 instead", ("GET",), "run_plan.json"

    end_run(step, "SUCCEEDED")

    assert proxy.lost
    check_published(step.storage, "succeeded")


def test_large_object_whose_last_answer_was_lost_is_written_again(
    s3_root: str, proxy: Proxy
) -> None:
    storage = Storage(s3_root, "test_data")
    proxy.loss, proxy.methods, proxy.part = "500", ("POST",), "uploadId="

    for _ in range(2):
        try:
            storage.put("a/large", b"x" * 6_000_000)
        except StorageUnavailableError:
            continue
    assert proxy.lost
    assert storage.get("a/large") == b"x" * 6_000_000
