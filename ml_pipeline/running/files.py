"""Files that steps leave for publication, in addition to tables: models, plots, reports."""

from collections.abc import Collection
from pathlib import Path

from ml_pipeline.errors import FileConflictError, ObjectNotFoundError
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import FILES, scope_prefix, temporary_file
from ml_pipeline.storage.objects import Storage, StoredObject


def put_file(
    storage: Storage,
    run_id: str,
    scope: DataScope | None,
    step: str,
    name: str,
    content: bytes | Path,
) -> None:
    """Write a file of a step to the temporary data of its run, replacing it.

    Raises:
        InvalidKeyError: The name cannot be a part of a key.
        FileConflictError: Another step wrote a file of this name for the same data scope.
        ObjectNotFoundError: The content is the path of a file that does not exist.
    """
    key = temporary_file(run_id, scope, step, name)
    if isinstance(content, Path) and not content.is_file():
        raise ObjectNotFoundError(f"Cannot write {name}: there is no file {content}.")
    for owner, stored in _stored_files(storage, run_id, scope):
        if owner != step and stored.key.rpartition("/")[2] == name:
            raise FileConflictError(
                f"The step {step} cannot write the file {name}: the step {owner} wrote one of this "
                f"name for {scope or 'the whole run'}. Give it another name."
            )
    storage.put(key, content)


def files_to_publish(
    storage: Storage, run_id: str, scope: DataScope | None, steps: Collection[str]
) -> list[StoredObject]:
    """Return the files that these steps wrote for a data scope, or for the whole run."""
    return [stored for owner, stored in _stored_files(storage, run_id, scope) if owner in steps]


def _stored_files(
    storage: Storage, run_id: str, scope: DataScope | None
) -> list[tuple[str, StoredObject]]:
    """Return the files of a data scope, or of the whole run, each with its step."""
    prefix = scope_prefix(run_id, scope)
    listed = [
        (stored.key.removeprefix(f"{prefix}/").split("/"), stored)
        for stored in storage.list_objects(prefix)
    ]
    return [(path[0], stored) for path, stored in listed if path[1:2] == [FILES] and path[2:]]
