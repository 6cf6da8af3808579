"""Keys and links that lead out of the storage, and what killed writes leave on disk."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ml_pipeline.errors import InvalidKeyError
from ml_pipeline.storage.objects import Storage

USES: dict[str, Callable[[Storage, str], object]] = {
    "get": lambda storage, key: storage.get(key),
    "find": lambda storage, key: storage.find(key),
    "get_range": lambda storage, key: storage.get_range(key, 0, 1),
    "stream": lambda storage, key: list(storage.stream(key)),
    "put": lambda storage, key: storage.put(key, b"new"),
    "create": lambda storage, key: storage.create(key, b"new"),
    "exists": lambda storage, key: storage.exists(key),
    "delete": lambda storage, key: storage.delete([key]),
    "location": lambda storage, key: storage.location(key),
    "copy from": lambda storage, key: storage.copy(key, storage, "t/copy"),
    "copy to": lambda storage, key: storage.copy("t/a", storage, key),
    "streamed_target": lambda storage, key: storage.streamed_target(key).__enter__(),
}


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """Return a folder outside of the storage that contains one file."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret").write_bytes(b"secret")
    return folder


def folder_of(storage: Storage) -> Path:
    return Path(storage.location("t/a")).parents[1]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("key", ["/etc/hostname", "../x", "t/../../x", "t//a", "./a", "t/..", ""])
def test_key_that_leads_out_of_the_storage_is_refused(storage: Storage, use: str, key: str) -> None:
    storage.put("t/a", b"content")

    with pytest.raises(InvalidKeyError, match="is not the key of an object"):
        USES[use](storage, key)


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("key", ["t/linked/secret", "t/link"])
def test_link_is_not_followed(storage: Storage, outside: Path, use: str, key: str) -> None:
    storage.put("t/a", b"content")
    (folder_of(storage) / "t" / "linked").symlink_to(outside)
    (folder_of(storage) / "t" / "link").symlink_to(outside / "secret")

    with pytest.raises(InvalidKeyError, match=r"is behind a link, which may lead out"):
        USES[use](storage, key)

    assert [path.name for path in outside.iterdir()] == ["secret"]
    assert (outside / "secret").read_bytes() == b"secret"


def test_prefix_is_deleted_without_what_its_links_refer_to(storage: Storage, outside: Path) -> None:
    storage.put("pipeline_tmp/42/a", b"content")
    (folder_of(storage) / "pipeline_tmp" / "42" / "linked").symlink_to(outside)
    (folder_of(storage) / "pipeline_tmp" / "42" / "link").symlink_to(outside / "secret")

    assert storage.delete_prefix("pipeline_tmp/42") == 1

    assert (outside / "secret").read_bytes() == b"secret"


def test_user_may_link_source_files_into_the_storage(storage: Storage, outside: Path) -> None:
    key = "pipeline_input/source/events/linked/secret"
    link = folder_of(storage) / "pipeline_input" / "source" / "events" / "linked"
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)

    assert [stored.key for stored in storage.list_objects("pipeline_input/source")] == [key]
    assert storage.get(key) == b"secret"


def test_root_may_be_a_link(tmp_path: Path, outside: Path) -> None:
    (tmp_path / "root").symlink_to(outside)
    storage = Storage((tmp_path / "root").as_uri(), "test_data")

    storage.put("t/a", b"content")

    assert [stored.key for stored in storage.list_objects("t")] == ["t/a"]
    assert storage.get("t/a") == b"content"


def test_message_about_a_key_is_short(storage: Storage) -> None:
    with pytest.raises(InvalidKeyError) as raised:
        storage.get("../" + "x" * 100_000)
    assert len(str(raised.value)) < 500


def test_what_killed_writes_left_is_deleted_with_its_folder(storage: Storage) -> None:
    now = datetime.now(UTC)
    old = (now - timedelta(days=15)).timestamp()
    for name in ("old/a.parquet#4711", "old/b#1", "kept/a.parquet", "kept/new#2", "kept/c#d"):
        path = folder_of(storage) / "t" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
        if name != "kept/new#2":
            os.utime(path, (old, old))

    deleted = storage.delete_unfinished_writes("t", now - timedelta(days=14))

    assert sorted(deleted) == ["t/old/a.parquet#4711", "t/old/b#1"]
    left = sorted(path.name for path in (folder_of(storage) / "t").rglob("*"))
    assert left == ["a.parquet", "c#d", "kept", "new#2"]


def test_folder_that_a_killed_write_made_is_deleted(storage: Storage) -> None:
    now = datetime.now(UTC)
    old = (now - timedelta(days=15)).timestamp()
    storage.put("t/a", b"content")
    for name in ("old/empty", "new/empty"):
        (folder_of(storage) / "t" / name).mkdir(parents=True)
    os.utime(folder_of(storage) / "t" / "old" / "empty", (old, old))

    assert storage.delete_unfinished_writes("t", now - timedelta(days=14)) == []

    left = sorted(path.name for path in (folder_of(storage) / "t").rglob("*"))
    assert left == ["a", "empty", "new"]


def test_what_is_behind_a_link_is_no_unfinished_write(storage: Storage, outside: Path) -> None:
    storage.put("t/a", b"content")
    (outside / "b#1").write_bytes(b"half")
    (folder_of(storage) / "t" / "linked").symlink_to(outside)

    assert storage.delete_unfinished_writes("t", datetime.now(UTC) + timedelta(days=1)) == []
    assert (outside / "b#1").exists()
