"""Files that runs published in addition to their tables, such as models and plots."""

import polars as pl

from ml_pipeline.errors import ObjectNotFoundError
from ml_pipeline.results.published import read_published
from ml_pipeline.results.tables import matching_scopes, open_storage, published_run
from ml_pipeline.running.document_store import published_runs
from ml_pipeline.running.documents import ResultFile, RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import RUN_LEVEL
from ml_pipeline.storage.objects import Storage

FILES_SCHEMA = pl.Schema(
    {
        "run_id": pl.String(),
        "data_scope": pl.String(),
        "name": pl.String(),
        "size": pl.Int64(),
        "sha256": pl.String(),
        "location": pl.String(),
    }
)


def files(
    *, run: str | None = None, scope: DataScope | str | None = None, storage: Storage | None = None
) -> pl.DataFrame:
    """Return the published files, one row each.

    Args:
        run: Id of a run; default: every published run.
        scope: A data scope, or the beginning of some; default: all and those of the whole run.
        storage: Default: that of the environment's settings.

    Returns:
        run_id, data_scope (`_run` for a file of the whole run), name, size in bytes, sha256 and
        location (a path, or an `s3://` URL).

    Raises:
        ObjectNotFoundError: The run was not published.
    """
    storage = open_storage(storage)
    manifests = [published_run(storage, run)] if run else published_runs(storage)
    rows = [
        {
            "run_id": manifest.run_id,
            "data_scope": _scope_text(file),
            "location": storage.location(file.key),
            **file.model_dump(include={"name", "size", "sha256"}),
        }
        for manifest in manifests
        for file in manifest.files
    ]
    frame = pl.DataFrame(rows, schema=FILES_SCHEMA)
    if scope is None:
        return frame
    return frame.filter(pl.col("data_scope").is_in(matching_scopes(str(scope), manifests)))


def read_file(
    run: str, scope: DataScope | str | None, name: str, *, storage: Storage | None = None
) -> bytes:
    """Return the content of a published file.

    Args:
        run: Id of the run.
        scope: Its data scope; None for a file of the whole run.
        name: The name that its step gave it.
        storage: Default: that of the environment's settings.

    Raises:
        ObjectNotFoundError: The run was not published, or has no such file.
        DataContractError: The file was changed after it was published.
    """
    storage = open_storage(storage)
    file = _find(published_run(storage, run), str(scope or RUN_LEVEL), name)
    return read_published(storage, file.key, file.sha256)


def _find(manifest: RunManifest, scope: str, name: str) -> ResultFile:
    names = {(_scope_text(file), file.name): file for file in manifest.files}
    if (scope, name) in names:
        return names[scope, name]
    published = ", ".join(f"{name} of {scope}" for scope, name in list(names)[:10])
    raise ObjectNotFoundError(
        f"The run {manifest.run_id} published no file {name} of {scope}; its files: "
        f"{published or 'none'}."
    )


def _scope_text(file: ResultFile) -> str:
    return str(file.data_scope or RUN_LEVEL)
