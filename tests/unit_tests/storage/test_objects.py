import hashlib
import secrets
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import polars as pl
import pytest

import ml_pipeline.storage.objects
from config.settings import PROJECT_ROOT, StorageSettings
from ml_pipeline.errors import (
    ObjectExistsError,
    ObjectNotFoundError,
    StorageError,
)
from ml_pipeline.storage.objects import Storage


class StoppedError(Exception):
    """What goes wrong in the middle of a write."""


def folder_of(root: str) -> Path:
    return Path(url2pathname(urlparse(root).path))


def keys(storage: Storage, prefix: str) -> list[str]:
    return [stored.key for stored in storage.list_objects(prefix)]


def test_put_object_is_read_back(storage: Storage) -> None:
    storage.put("a/b.bin", b"\x00content")
    assert storage.get("a/b.bin") == b"\x00content"
    assert storage.exists("a/b.bin")


def test_empty_object_is_an_object(storage: Storage) -> None:
    storage.put("a/empty", b"")
    assert storage.get("a/empty") == b""


def test_put_replaces_the_older_object(storage: Storage) -> None:
    storage.put("a/b", b"a long old content")
    storage.put("a/b", b"new")
    assert storage.get("a/b") == b"new"


def test_large_object_is_written_whole(storage: Storage) -> None:
    content = secrets.token_bytes(12_000_000)
    storage.put("a/large", content)
    assert storage.get("a/large") == content


def test_missing_object_is_named(storage: Storage) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"Cannot read .*/test_data/a/b: it does not"):
        storage.get("a/b")
    assert not storage.exists("a/b")


def test_find_returns_none_for_a_missing_object(storage: Storage) -> None:
    storage.put("a/empty", b"")

    assert storage.find("a/empty") == b""
    assert storage.find("a/b") is None


def test_object_that_is_missed_once_is_found(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage.put("a/b", b"content")
    get, answers = storage.get, iter(["a/gone", "a/b"])
    monkeypatch.setattr(storage, "get", lambda _: get(next(answers)))

    assert storage.find("a/b") == b"content"


def test_missing_object_can_be_caught_as_missing_file(storage: Storage) -> None:
    with pytest.raises(FileNotFoundError):
        storage.get("a/b")


def test_created_object_is_read_back(storage: Storage) -> None:
    storage.create("runs/1.json", b"first")
    assert storage.get("runs/1.json") == b"first"


def test_create_leaves_an_existing_object_alone(storage: Storage) -> None:
    storage.put("runs/1.json", b"first")
    with pytest.raises(ObjectExistsError, match=r"Cannot create .*/runs/1.json: it exists already"):
        storage.create("runs/1.json", b"second")
    assert storage.get("runs/1.json") == b"first"


def test_object_with_the_same_content_counts_as_created(storage: Storage) -> None:
    storage.create("runs/1.json", b"first")
    storage.create("runs/1.json", b"first")
    with pytest.raises(ObjectExistsError):
        storage.create("runs/1.json", b"firs")
    assert storage.get("runs/1.json") == b"first"


def test_of_concurrent_creates_exactly_one_wins(storage: Storage) -> None:
    threads = 8
    together = threading.Barrier(threads)

    def create(number: int) -> int | None:
        together.wait()
        try:
            storage.create("runs/1.json", str(number).encode())
        except ObjectExistsError:
            return None
        return number

    with ThreadPoolExecutor(threads) as pool:
        winners = [number for number in pool.map(create, range(threads)) if number is not None]
    assert len(winners) == 1
    assert storage.get("runs/1.json") == str(winners[0]).encode()


def test_listing_is_ordered_by_key_and_goes_deep(storage: Storage) -> None:
    for key in ("t/b", "t/a/z", "t/a-1", "t/B", "t/a/deep/er"):
        storage.put(key, b"12")
    assert keys(storage, "t") == ["t/B", "t/a-1", "t/a/deep/er", "t/a/z", "t/b"]


def test_listing_tells_size_and_time(storage: Storage) -> None:
    storage.put("t/a", b"123")
    (stored,) = storage.list_objects("t")
    assert stored.size == 3
    assert abs(datetime.now(UTC) - stored.modified_at) < timedelta(minutes=1)


def test_prefix_ends_at_a_separator(storage: Storage) -> None:
    storage.put("t/run-1/a", b"")
    storage.put("t/run-11/a", b"")
    assert keys(storage, "t/run-1") == ["t/run-1/a"]


def test_listing_nothing_is_empty(storage: Storage) -> None:
    assert storage.list_objects("nothing/here") == []


def test_domains_do_not_see_each_other(storage_root: str) -> None:
    Storage(storage_root, "test_data").put("a/b", b"")
    assert Storage(storage_root, "playground").list_objects("a") == []


def test_delete_is_content_with_objects_that_are_gone(storage: Storage) -> None:
    storage.put("t/a", b"")
    storage.delete(["t/gone", "t/a"])
    assert not storage.exists("t/a")


def test_delete_prefix_deletes_what_is_below_and_nothing_else(storage: Storage) -> None:
    for key in ("t/1/a", "t/1/deep/b", "t/2/a"):
        storage.put(key, b"")
    assert storage.delete_prefix("t/1") == 2
    assert keys(storage, "t") == ["t/2/a"]


def test_delete_prefix_deletes_more_than_one_page(storage: Storage) -> None:
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda number: storage.put(f"t/{number}", b""), range(1_010)))
    assert storage.delete_prefix("t") == 1_010
    assert keys(storage, "t") == []


def test_delete_prefix_of_nothing_deletes_nothing(storage: Storage) -> None:
    assert storage.delete_prefix("t") == 0


def test_delete_prefix_leaves_no_empty_folders(file_root: str) -> None:
    storage = Storage(file_root, "test_data")
    storage.put("t/1/deep/er/a", b"")
    storage.put("t/keep", b"")
    storage.delete_prefix("t/1")
    assert [path.name for path in (folder_of(file_root) / "test_data").rglob("*")] == ["t", "keep"]


def test_streamed_object_is_visible_when_it_is_complete(storage: Storage) -> None:
    frame = pl.LazyFrame({"n": [1, 2, 3]})
    with storage.streamed_target("t/a.parquet") as target:
        frame.sink_parquet(target)
    assert pl.read_parquet(storage.get("t/a.parquet"))["n"].to_list() == [1, 2, 3]
    assert keys(storage, "t") == ["t/a.parquet"]


def test_streamed_object_is_invisible_while_it_is_written(file_root: str) -> None:
    storage = Storage(file_root, "test_data")
    with storage.streamed_target("t/a") as target:
        Path(target).write_bytes(b"half")
        assert keys(storage, "t") == []
        assert not storage.exists("t/a")
    assert storage.get("t/a") == b"half"


def test_streamed_object_replaces_the_older_one(storage: Storage) -> None:
    storage.put("t/a.parquet", b"old")
    with storage.streamed_target("t/a.parquet") as target:
        pl.LazyFrame({"n": [1]}).sink_parquet(target)
    assert pl.read_parquet(storage.get("t/a.parquet"))["n"].to_list() == [1]


def test_failed_stream_leaves_nothing(storage: Storage) -> None:
    def fail(batch: pl.DataFrame) -> pl.DataFrame:
        raise StoppedError

    frame = pl.LazyFrame({"n": range(10)}).map_batches(fail, schema={"n": pl.Int64()})
    with pytest.raises(StoppedError), storage.streamed_target("t/a") as target:
        frame.sink_parquet(target)
    assert storage.list_objects("t") == []


def test_failed_stream_leaves_no_unfinished_file_and_the_older_object(file_root: str) -> None:
    storage = Storage(file_root, "test_data")
    storage.put("t/a", b"old")

    def write_half() -> None:
        with storage.streamed_target("t/a") as target:
            Path(target).write_bytes(b"half")
            raise StoppedError

    with pytest.raises(StoppedError):
        write_half()
    assert storage.get("t/a") == b"old"
    assert [path.name for path in (folder_of(file_root) / "test_data" / "t").iterdir()] == ["a"]


def test_location_is_where_polars_finds_the_object(storage: Storage) -> None:
    with storage.streamed_target("t/a.parquet") as target:
        pl.LazyFrame({"n": [7]}).sink_parquet(target)
    assert pl.scan_parquet(storage.location("t/a.parquet")).collect().item() == 7


def test_relative_root_starts_at_the_project_folder() -> None:
    storage = Storage("file://./storage", "kubeflow")
    assert storage.uri == (PROJECT_ROOT / "storage" / "kubeflow").as_uri()
    assert storage.location("a/b") == str(PROJECT_ROOT / "storage" / "kubeflow" / "a" / "b")


def test_folder_may_hold_spaces_and_umlauts(tmp_path: Path) -> None:
    storage = Storage(f"file://{tmp_path}/mein Büro", "test_data")
    storage.put("a/b", b"1")
    assert (tmp_path / "mein Büro" / "test_data" / "a" / "b").read_bytes() == b"1"


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    root = (tmp_path / "file" / "storage").as_uri()
    with pytest.raises(StorageError, match=f"Cannot open the storage {root}: "):
        Storage(root, "test_data")


def test_settings_say_where_the_storage_is(file_root: str) -> None:
    settings = StorageSettings(root=file_root, domain="playground", tmp_retention_days=1)
    assert Storage.from_settings(settings).uri == f"{file_root}/playground"


def test_storage_that_cannot_be_reached_is_given_up_within_half_a_minute() -> None:
    assert timedelta(seconds=30) >= ml_pipeline.storage.objects.RETRY_TIME


def test_a_copy_may_go_to_another_domain(storage_root: str) -> None:
    source, target = Storage(storage_root, "test_data"), Storage(storage_root, "playground")
    content = bytes(range(256)) * 40_000
    source.put("a/b.bin", content)
    source.put("empty.bin", b"")

    digest = source.copy("a/b.bin", target, "c/d.bin")
    source.copy("empty.bin", target, "empty.bin")

    assert target.get("c/d.bin") == source.get("a/b.bin") == content
    assert digest == hashlib.sha256(content).hexdigest()
    assert target.get("empty.bin") == b""
    with pytest.raises(ObjectNotFoundError, match=r"Cannot copy .*/test_data/gone.bin"):
        source.copy("gone.bin", target, "gone.bin")


def test_file_on_disk_is_put_as_an_object(storage: Storage, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"content")

    storage.put("a/model.bin", tmp_path / "model.bin")

    assert storage.get("a/model.bin") == b"content"
