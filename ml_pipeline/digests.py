"""SHA-256 digests: of any content, and of the code that ran."""

import hashlib
import os
from functools import cache
from pathlib import Path

from config.settings import PROJECT_ROOT, ExtractionSettings

SOURCE_FOLDERS = ("ml_pipeline", "itemset_mining", "config", "data")
NOT_SHIPPED = {Path("itemset_mining", name) for name in ("tests", "benchmarks", "build")}
"""Folders of the library that never run in the pipeline; the image lacks them."""
SOURCE_SUFFIXES = (".py", ".yaml", ".ll")
DIGEST_VARIABLE = "PIPELINE_CODE_DIGEST"
"""Says the digest of the whole code in a pod that carries only what its step needs."""


def digest_of(content: bytes) -> str:
    """SHA-256 of `content`, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


@cache
def code_digest() -> str:
    """SHA-256 (hexadecimal) of every source file of the pipeline, by path and content."""
    return os.environ.get(DIGEST_VARIABLE) or digest_of_files(PROJECT_ROOT)


def digest_of_files(root: Path) -> str:
    """The same, of the files below `root` whatever the environment says."""
    digest = hashlib.sha256()
    paths = (path for folder in SOURCE_FOLDERS for path in (root / folder).rglob("*"))
    for path in sorted(path for path in paths if path.suffix in SOURCE_SUFFIXES):
        name = path.relative_to(root)
        if NOT_SHIPPED & set(name.parents):
            continue
        digest.update(name.as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def extraction_digest(settings: ExtractionSettings) -> str:
    """SHA-256 of what decides on the content of a unit: the source tables and their columns.

    Not the engine: all give the same content.
    """
    decisive = {"database", "tables", "columns"}
    return digest_of(settings.model_dump_json(include=decisive).encode())
