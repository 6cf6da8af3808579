"""Addresses, names and files that make libraries crash end in one of our errors."""

import gzip
import io
import zlib
from datetime import timedelta
from pathlib import Path

import polars as pl
import pytest
from polars.exceptions import PanicException

from ml_pipeline.errors import ConfigurationError, DataContractError, StorageError
from ml_pipeline.storage import objects, tables
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import (
    load_schema,
    read_static_table,
    readable_parquet,
    scan_tables,
    write_table,
)
from tests.hostile import refused

ADDRESS = "must be an address such as https://host:port"
REGION = "must be a region such as eu-central-1"


@pytest.fixture
def on_s3(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(objects, "RETRY_TIME", timedelta(0))
    for name, value in {"ACCESS_KEY_ID": "id", "SECRET_ACCESS_KEY": "secret"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    return monkeypatch


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("AWS_ENDPOINT_URL", "http://[", ADDRESS),
        ("AWS_ENDPOINT_URL", "http://:0", ADDRESS),
        ("AWS_ENDPOINT_URL", "http://host:0", ADDRESS),
        ("AWS_ENDPOINT_URL", "http://host:99999", ADDRESS),
        ("AWS_ENDPOINT_URL", "http://host:port", ADDRESS),
        ("AWS_ENDPOINT_URL", "http://%", ADDRESS),
        ("AWS_ENDPOINT_URL", "http://{host}", ADDRESS),
        ("AWS_ENDPOINT_URL", "ftp://host", ADDRESS),
        ("AWS_ENDPOINT_URL", "file:///etc/passwd", ADDRESS),
        ("AWS_ENDPOINT_URL_S3", "http://" + "[" * 10_000, ADDRESS),
        ("AWS_ENDPOINT", "http://[::1", ADDRESS),
        ("AWS_REGION", "@evil.example/", REGION),
        ("AWS_REGION", "a/../b?", REGION),
        ("AWS_DEFAULT_REGION", "x" * 10_000, REGION),
    ],
)
def test_variable_that_crashes_or_leads_elsewhere_is_refused(
    on_s3: pytest.MonkeyPatch, variable: str, value: str, message: str
) -> None:
    on_s3.setenv(variable, value)

    with refused(f"^{variable} {message}", ConfigurationError):
        Storage("s3://bucket", "playground")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9000", "https://s3.eu-central-1.amazonaws.com", "http://[::1]:80"]
)
def test_address_of_a_server_is_accepted(on_s3: pytest.MonkeyPatch, address: str) -> None:
    on_s3.setenv("AWS_ENDPOINT_URL", address)
    on_s3.setenv("AWS_ALLOW_HTTP", "true")
    assert not Storage("s3://bucket", "playground").is_local


def test_crash_of_the_client_is_an_error_with_its_usual_cause(on_s3: pytest.MonkeyPatch) -> None:
    on_s3.delenv("AWS_ACCESS_KEY_ID")
    on_s3.delenv("AWS_SECRET_ACCESS_KEY")
    on_s3.setenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "\x01")

    with refused(r"Cannot read s3://bucket/.*: the client of the storage crashed", StorageError):
        Storage("s3://bucket", "playground").get("a/b")


def test_crash_while_the_storage_is_opened_is_an_error(on_s3: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> None:
        raise PanicException("request must be valid: \x1b[31m")

    on_s3.setattr(objects, "S3Store", crash)
    with refused("Cannot open the storage s3://bucket: the client", StorageError):
        Storage("s3://bucket", "playground")


@pytest.mark.parametrize(
    "root", ["s3://bucket/../..", "s3://bucket/a//b", "s3://bucket/" + "x/../" * 1_000]
)
def test_prefix_that_is_no_path_is_refused(on_s3: pytest.MonkeyPatch, root: str) -> None:
    with refused("Cannot", StorageError):
        Storage(root, "playground").get("a")


@pytest.mark.parametrize(
    "root",
    ["file:///" + "x" * 5_000, "file:///" + "x/" * 5_000, "file:///a\0b", "file:///dev/null"],
)
def test_folder_that_cannot_exist_is_refused(root: str) -> None:
    with refused("Cannot open the storage", StorageError):
        Storage(root, "playground")


@pytest.mark.parametrize("key", ["a\0b", "../../etc/passwd", "a/../b", "x" * 5_000, "\udcff"])
def test_key_that_no_object_can_have_is_refused(storage: Storage, key: str) -> None:
    with refused("Cannot|is not the key of an object"):
        storage.get(key)
    with refused("Cannot|is not the key of an object"):
        storage.put(key, b"")


def test_write_into_a_file_as_a_folder_is_refused(storage: Storage) -> None:
    storage.put("a", b"")

    with refused("Cannot write", StorageError):
        write_table(
            storage, "a/b.parquet", load_schema("objects").polars.to_frame().lazy(), "objects"
        )


def parquet(frame: pl.DataFrame | pl.LazyFrame) -> bytes:
    buffer = io.BytesIO()
    frame.lazy().collect().write_parquet(buffer, compression="zstd")
    return buffer.getvalue()


CATALOG = pl.DataFrame(
    {"event_id": ["P1"], "name": ["misfire"], "event_class": ["engine"], "severity": ["info"]}
)
HEADER = ",".join(CATALOG.columns).encode()
GARBAGE = b"PAR1" + bytes(range(256)) + b"PAR1"


def test_catalog_of_millions_of_rows_is_refused_before_it_is_read(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = parquet(pl.select(event_id=pl.lit("P1").repeat_by(1_200_000)).explode("event_id"))
    assert len(content) < 500_000
    storage.put(static_table("event_catalog"), content)
    monkeypatch.setattr(pl, "read_parquet", None)  # it would be read with it

    with refused(r"has 1,200,000 rows; a static table may have 1,000,000", DataContractError):
        read_static_table(storage, "event_catalog")


def test_catalog_of_many_rows_is_read(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_STATIC_ROWS", 1)
    storage.put(static_table("event_catalog"), parquet(CATALOG))

    assert read_static_table(storage, "event_catalog").rows() == CATALOG.rows()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (gzip.compress(HEADER + b"\n" + b"a,b,c,d\n" * 10), "is compressed: unpack it"),
        (zlib.compress(HEADER), "is compressed: unpack it"),
        (b"\x28\xb5\x2f\xfd" + b"x" * 100, "is compressed: unpack it"),
        (HEADER + b"\n" + b"a,b,c,d\n" * 1_000_001, "has 1,000,001 rows|has 1,000,002 rows"),
        (b"", "is not a readable CSV file"),
        (b"\xff\xfe\x00", "does not match|not a readable CSV"),
        (b'"' + b"x" * 100_000, "does not match|not a readable CSV"),
        (",".join(f"c{n}" for n in range(5_000)).encode(), "column event_id is missing"),
    ],
    ids=["gzip", "zlib", "zstd", "rows", "empty", "UTF-16", "quote", "columns"],
)
def test_hostile_catalog_as_csv_is_refused(storage: Storage, content: bytes, message: str) -> None:
    storage.put(static_table("event_catalog").replace(".parquet", ".csv"), content)

    with refused(message, DataContractError):
        read_static_table(storage, "event_catalog")


@pytest.mark.parametrize(
    "content", [b"", b"x", b"PAR1", GARBAGE, b"PAR1\xff\xff\xff\x7fPAR1", parquet(CATALOG)[:-9]]
)
def test_file_that_is_no_parquet_is_refused(storage: Storage, content: bytes) -> None:
    storage.put(static_table("event_catalog"), content)
    storage.put("a.parquet", content)

    with refused("is not a readable Parquet file", DataContractError):
        read_static_table(storage, "event_catalog")
    with refused("is not a readable Parquet file", DataContractError):
        scan_tables(storage, ["a.parquet"], "event_catalog")


def test_deep_list_in_a_csv_file_is_refused(storage: Storage) -> None:
    text = "pattern_id,event_ids,description\nk1," + "[" * 100_000 + ",d\n"
    storage.put(static_table("known_error_sets").replace(".parquet", ".csv"), text.encode())

    with refused("is not a readable CSV file", DataContractError):
        read_static_table(storage, "known_error_sets")


def test_crash_of_polars_names_the_file(tmp_path: Path) -> None:
    message = "file.parquet is not a readable Parquet file: range"
    with refused(message, DataContractError), readable_parquet(str(tmp_path / "file.parquet")):
        raise PanicException("range end index 311657 out of range")


def test_interruption_is_no_crash(storage: Storage) -> None:
    with pytest.raises(KeyboardInterrupt), readable_parquet("file"):
        raise KeyboardInterrupt
