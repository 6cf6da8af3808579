"""Code in storage, under names that are digests of its content."""

from contextlib import suppress

from ml_pipeline.digests import digest_of
from ml_pipeline.errors import ObjectExistsError, StorageError
from ml_pipeline.layout import code_key
from ml_pipeline.storage import Storage

ARCHIVE_VARIABLE = "PIPELINE_CODE_ARCHIVE"
"""Holds the SHA-256 of the archive that a pod was started from."""


def store_code(storage: Storage, content: bytes, suffix: str) -> str:
    """Store code unless it is there; what else lies under its name is replaced.

    Args:
        storage: The storage.
        content: An archive or a script.
        suffix: Ending of its name, such as `zip`.

    Returns:
        Its key.
    """
    key = code_key(digest_of(content), suffix)
    with suppress(ObjectExistsError):
        storage.create(key, content)
        return key
    if storage.get(key) != content:
        storage.put(key, content)
    return key


def check_code(storage: Storage, digest: str) -> str:
    """Return the key of a code archive whose content is what its name says.

    Raises:
        ObjectNotFoundError: It does not exist.
        StorageError: It was changed.
    """
    key = code_key(digest, "zip")
    if digest_of(storage.get(key)) != digest:
        raise StorageError(
            f"{storage.location(key)} was changed: its SHA-256 is not its name. Upload it again: "
            "--type update."
        )
    return key
