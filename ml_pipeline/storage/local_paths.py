"""Objects that are files on this machine: links among them, and writes that were killed."""

import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from ml_pipeline.errors import DataContractError, InvalidKeyError, listed

OWN_FOLDERS = ("pipeline_input/source/", "pipeline_input/static/")
"""Folders of the user, who may link data into them; the pipeline only reads them."""
LONGEST_QUOTE = 200
_OUTSIDE = frozenset({"", ".", ".."})
_UNFINISHED = re.compile(r".#\d+$")
"""End of the name of an unfinished write; obstore omits such names from listings."""


def check_key(key: str) -> None:
    """Reject a key that leads out of the storage; documents there may contain any text.

    Raises:
        InvalidKeyError: It is empty or absolute, or contains `..`.
    """
    if "\0" in key or not _OUTSIDE.isdisjoint(key.split("/")):
        raise InvalidKeyError(
            f"{key[:LONGEST_QUOTE]!r} is not the key of an object: it must be relative to the "
            "storage, without an empty part, '.' or '..'. Look at the document that contains it."
        )


def refuse_link(folder: Path, key: str) -> None:
    """Reject an object in the folder of a domain that is behind a link.

    Raises:
        InvalidKeyError: A part of the path is a link, which may lead out of the storage.
    """
    path = folder / key
    if not key.startswith(OWN_FOLDERS) and os.path.realpath(path) != str(path):
        raise InvalidKeyError(
            f"{str(path)[:LONGEST_QUOTE]} is behind a link, which may lead out of the storage. "
            "Replace the link by what it refers to."
        )


def refuse_broken_links(folder: Path, prefix: str) -> None:
    """Reject links below a prefix to what does not exist, which listings leave out.

    Raises:
        DataContractError: There is one, so data may be missing.
    """
    broken = [
        str(path)
        for parent, _, names in os.walk(folder / prefix, followlinks=True)
        for name in names
        if not name.startswith((".", "_")) and (path := Path(parent, name)).is_symlink()
        if not path.exists()
    ]
    if broken:
        raise DataContractError(
            f"{', '.join(listed(sorted(broken)))}: a link to what does not exist. Make available "
            "what it refers to, such as a drive, or remove it."
        )


def link_detector(folder: Path) -> Callable[[str], bool]:
    """Return a function that says whether a listed object of a domain is behind a link."""

    @cache
    def is_linked(folder_key: str) -> bool:
        path = folder / folder_key
        return os.path.realpath(path) != str(path)

    def is_behind_link(key: str) -> bool:
        if key.startswith(OWN_FOLDERS):
            return False
        return is_linked(key.rpartition("/")[0]) or (folder / key).is_symlink()

    return is_behind_link


def delete_unfinished_writes(folder: Path, prefix: str, before: datetime) -> list[str]:
    """Delete what killed writes left below a prefix before a time (UTC), and empty folders.

    Returns:
        The names of the deleted files, relative to the folder.
    """
    deleted = []
    for parent, folders, names in os.walk(folder / prefix):
        if not folders and not names and _is_older(Path(parent), before):
            _delete_empty_folders(Path(parent), folder)
        for name in names:
            path = Path(parent, name)
            if _UNFINISHED.search(name) and _is_older(path, before):
                path.unlink(missing_ok=True)
                _delete_empty_folders(path.parent, folder)
                deleted.append(path.relative_to(folder).as_posix())
    return deleted


def _is_older(path: Path, before: datetime) -> bool:
    try:
        return datetime.fromtimestamp(path.lstat().st_mtime, UTC) < before
    except FileNotFoundError:
        return False


def _delete_empty_folders(innermost: Path, folder: Path) -> None:
    for path in (innermost, *innermost.parents):
        if path == folder:
            return
        try:
            path.rmdir()
        except OSError:  # it contains something, or is gone
            return
