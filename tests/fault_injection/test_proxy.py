"""The proxy does what the experiments rely on."""

import os
import subprocess
import sys
from collections.abc import Iterator

import polars as pl
import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.errors import ObjectNotFoundError, StorageError
from ml_pipeline.storage.objects import Storage
from tests.conftest import DOMAIN
from tests.fault_injection.proxy import KINDS, FaultProxy, Kind, fault_proxy
from tests.seaweedfs import S3Server

STREAM = """
import sys
import polars as pl
from ml_pipeline.storage.objects import Storage
with Storage(sys.argv[1], "test_data").streamed_target("table.parquet") as target:
    numbers = pl.LazyFrame({"number": range(4_000_000)})
    numbers.sink_parquet(target, compression="uncompressed", row_group_size=400_000)
"""


@pytest.fixture
def proxy(s3_server: S3Server) -> Iterator[FaultProxy]:
    with fault_proxy(s3_server.endpoint) as proxy:
        yield proxy


@pytest.fixture
def storage(s3_root: str, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch) -> Storage:
    monkeypatch.setenv("AWS_ENDPOINT_URL", proxy.endpoint)
    return Storage(s3_root, DOMAIN)


@pytest.mark.parametrize("kind", KINDS)
def test_fault_is_over_when_the_request_is_repeated(
    kind: Kind, storage: Storage, proxy: FaultProxy
) -> None:
    content = b"content" * 10_000
    proxy.follow({0: kind})
    storage.put("a", content)
    proxy.follow({0: kind})
    assert storage.get("a") == content
    assert proxy.injected[kind] >= 1


def test_every_part_of_a_large_object_may_be_lost(storage: Storage, proxy: FaultProxy) -> None:
    content = b"0123456789abcdef" * (1 << 20)  # 16 MiB: several parts
    for kind in ("lost reset", "lost 503", "reset", "500"):
        proxy.follow(dict.fromkeys(range(0, 20, 2), kind))
        storage.put("large", content)
        assert any("uploadId" in each for each in proxy.requests)
        proxy.follow({})
        assert storage.get("large") == content


def test_every_part_of_a_streamed_table_may_be_lost(
    s3_root: str, storage: Storage, proxy: FaultProxy
) -> None:
    # In a process of its own, because Polars reads the size of a part once. 32 MB are six parts.
    environment = {
        **os.environ,
        "PYTHONPATH": str(PROJECT_ROOT),
        "POLARS_UPLOAD_CHUNK_SIZE": str(6 << 20),
    }
    for kind in ("lost reset", "lost 503", "reset"):
        proxy.follow(dict.fromkeys(range(1, 20, 3), kind))
        subprocess.run([sys.executable, "-c", STREAM, s3_root], env=environment, check=True)
        assert any("uploadId" in each for each in proxy.requests), proxy.requests
        proxy.follow({})
        stored = pl.read_parquet(storage.get("table.parquet"))
        assert stored.get_column("number").to_list() == list(range(4_000_000))


def test_refusal_is_an_error_at_once(storage: Storage, proxy: FaultProxy) -> None:
    proxy.follow({0: "403"})
    with pytest.raises(StorageError, match="access denied"):
        storage.get("a")
    proxy.follow({0: "404"})
    with pytest.raises(ObjectNotFoundError):
        storage.get("a")
