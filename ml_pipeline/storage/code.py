"""Source files of the pipeline, the archive in which they are shipped, and its storage.

    python -m ml_pipeline.storage.code FILE    # writes the archive, for spark-submit --py-files

In a checkout, the source files are those tracked by git: any other file, which may contain a token,
is not shipped, and neither is a link. A pod has no repository; all of its files were shipped.
"""

import io
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from config.credentials import credentials_in, known_credentials, refuse_credentials
from config.settings import PROJECT_ROOT
from ml_pipeline.errors import ObjectNotFoundError, StorageError
from ml_pipeline.storage.digests import digest_of, digest_of_files
from ml_pipeline.storage.keys import code_key
from ml_pipeline.storage.objects import Storage

SOURCE_FOLDERS = ("ml_pipeline", "itemset_mining", "config", "data")
NOT_SHIPPED = {Path("itemset_mining", name) for name in ("tests", "benchmarks", "build")}
"""Folders of the library that the pipeline does not run."""
SOURCE_SUFFIXES = (".py", ".yaml", ".ll", ".html", ".css", ".js", ".svg")
ARCHIVE_VARIABLE = "PIPELINE_CODE_ARCHIVE"
"""Variable with the SHA-256 of the archive from which a pod was started."""
_ALIAS = re.compile(rb"(?:^|[\s\[{,:-])\*\w", re.MULTILINE)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def source_files(root: Path = PROJECT_ROOT) -> list[Path]:
    """Return every source file, relative to `root`, ordered by path."""
    return tracked_files(root) or sorted(
        path.relative_to(root)
        for folder in SOURCE_FOLDERS
        for path in (root / folder).rglob("*")
        if path.is_file() and _is_source(path.relative_to(root)) and not is_link(path, root)
    )


def tracked_files(root: Path = PROJECT_ROOT) -> list[Path]:
    """Return the source files tracked by git; empty if `root` is not in a repository."""
    return [path for path in _tracked(root) if not is_link(root / path, root)]


def left_behind(root: Path = PROJECT_ROOT) -> list[Path]:
    """Return apparent source files that are not shipped: untracked files and links."""
    links = [path for path in _tracked(root) if is_link(root / path, root)]
    others = map(Path, _git_list(root, "--others", "--exclude-standard"))
    return sorted([*links, *(path for path in others if _is_source(path))])


def is_link(path: Path, root: Path) -> bool:
    """Return whether a path below `root`, or a folder on its way, is a link."""
    folders = list(path.relative_to(root).parents)[:-1]
    return path.is_symlink() or any((root / folder).is_symlink() for folder in folders)


def read_sources(root: Path = PROJECT_ROOT) -> dict[str, bytes]:
    """Return the content of every source file by its path, also where they run from an archive."""
    if root.is_file():
        with zipfile.ZipFile(root) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {path.as_posix(): (root / path).read_bytes() for path in source_files(root)}


def checked(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files after making sure that they contain no credential.

    Raises:
        CredentialError: One does; the message names file and line.
    """
    known = tuple(sorted(known_credentials().items()))
    places = [place for name in sorted(files) for place in _places(name, files[name], known)]
    documents = {name: _documents(text) for name, text in files.items() if name.endswith(".yaml")}
    refuse_credentials(documents, "The code", others=places)
    return files


@cache
def _places(name: str, content: bytes, known: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    text = content.decode("utf-8", "replace")
    matches = credentials_in(text, dict(known), is_code=name.endswith(".py"))
    return tuple(
        f"{name}, line {text.count(chr(10), 0, match.start) + 1}: {match.kind}" for match in matches
    )


@cache
def _documents(content: bytes) -> list[Any]:
    """Return the documents of a YAML file; none if it has aliases, which may make it endless."""
    if _ALIAS.search(content):
        return []
    with suppress(yaml.YAMLError):
        return list(yaml.load_all(content, Loader=yaml.CSafeLoader))
    return []


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return a zip archive of the files; equal files give equal bytes.

    The files are stored uncompressed, because the output of zlib depends on its build.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, mode="w", compression=zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return content.getvalue()


@cache
def code_digest() -> str:
    """Return the SHA-256 (hexadecimal) of every source file of the pipeline."""
    return digest_of_files(read_sources())


def store_code(storage: Storage, content: bytes, suffix: str) -> str:
    """Store an archive or a script under its digest, unless it exists already, and return the key.

    Other content under its key, which ends with `suffix` (`zip` or `py`), is replaced. A pod finds
    what the deployment stored, so it needs no right to write code.
    """
    key = code_key(digest_of(content), suffix)
    with suppress(ObjectNotFoundError):
        if storage.get(key) == content:
            return key
    storage.put(key, content)
    return key


def check_code(storage: Storage, digest: str) -> str:
    """Return the key of a code archive whose content matches its name.

    Raises:
        ObjectNotFoundError: The archive does not exist.
        StorageError: The archive was changed.
    """
    key = code_key(digest, "zip")
    if digest_of(storage.get(key)) != digest:
        raise StorageError(
            f"{storage.location(key)} was changed: its SHA-256 does not match its name. Upload "
            "it again: python -m ml_pipeline update."
        )
    return key


def _tracked(root: Path) -> list[Path]:
    paths = map(Path, _git_list(root))
    return sorted(path for path in paths if _is_source(path) and (root / path).is_file())


def _is_source(path: Path) -> bool:
    return path.suffix in SOURCE_SUFFIXES and not NOT_SHIPPED & set(path.parents)


def _git_list(root: Path, *options: str) -> list[str]:
    git = shutil.which("git")
    if git is None:
        return []
    done = subprocess.run(  # noqa: S603 -- git, with arguments from this file
        [git, "-C", str(root), "ls-files", "-z", *options, "--", *SOURCE_FOLDERS],
        capture_output=True,
        text=True,
        check=False,
    )
    return [entry for entry in done.stdout.split("\0") if entry] if done.returncode == 0 else []


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(pack(checked(read_sources())))
