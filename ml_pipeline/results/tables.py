"""Access to the tables of published runs; unpublished runs stay invisible."""

from collections.abc import Sequence

import polars as pl

from config.load import load_settings
from ml_pipeline.errors import ObjectNotFoundError, ParameterError
from ml_pipeline.results.published import read_part
from ml_pipeline.running.document_store import published_runs, read_manifest
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope, list_scopes
from ml_pipeline.storage.keys import RUN_LEVEL, scope_part
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, table_names

RUNS_SCHEMA = pl.Schema(
    {
        "run_id": pl.String(),
        "run_type": pl.String(),
        "status": pl.String(),
        "started_at": pl.Datetime("us", "UTC"),
        "ended_at": pl.Datetime("us", "UTC"),
        "data_scopes": pl.Int64(),
        "empty_scopes": pl.Int64(),
        "failed_scopes": pl.Int64(),
        "error_sets": pl.Int64(),
        "resumed_from": pl.String(),
        "pipeline_version": pl.String(),
        "code_digest": pl.String(),
    }
)


def open_storage(storage: Storage | None) -> Storage:
    """Return the given storage, or that of the environment's settings."""
    return storage or Storage.from_settings(load_settings().storage)


def runs(*, storage: Storage | None = None) -> pl.DataFrame:
    """Return the published runs, oldest first.

    Args:
        storage: Default: that of the environment's settings.

    Returns:
        run_id, run_type, status, started_at, ended_at, data_scopes, empty_scopes and failed_scopes
        (numbers of them), error_sets (number of frequent ones), resumed_from, pipeline_version,
        code_digest.
    """
    manifests = published_runs(open_storage(storage))
    frame = pl.DataFrame([_run_row(manifest) for manifest in manifests], schema=RUNS_SCHEMA)
    return frame if has_error_sets() else frame.drop("error_sets")


def latest_run(*, storage: Storage | None = None) -> str:
    """Return the id of the most recently published run.

    Raises:
        ObjectNotFoundError: No run is published.
    """
    storage = open_storage(storage)
    manifests = published_runs(storage)
    if not manifests:
        raise ObjectNotFoundError(
            f"No run is published in {storage.uri}. Run the pipeline first: make run"
        )
    return manifests[-1].run_id


def error_sets(
    *, run: str | None = None, scope: DataScope | str | None = None, storage: Storage | None = None
) -> pl.DataFrame:
    """Return the frequent error sets, as in `data/results/frequent_error_sets.yaml`.

    Args:
        run: Id of a run; default: every published run.
        scope: A data scope, or the first values of some: `G20` or `G20/DE`; default: all.
        storage: Default: that of the environment's settings.

    Raises:
        ParameterError: No data scope is or begins with `scope`.
        ObjectNotFoundError: The run was not published.
    """
    return result_table("frequent_error_sets", run=run, scope=scope, storage=storage)


def kpis(
    *, run: str | None = None, scope: DataScope | str | None = None, storage: Storage | None = None
) -> pl.DataFrame:
    """Return the figures recorded by the steps, as in `data/results/kpis.yaml`.

    Args:
        run: Id of a run; default: every published run.
        scope: A data scope, or the first values of some; `_run`: the steps of the whole run;
            default: all.
        storage: Default: that of the environment's settings.

    Raises:
        ParameterError: No data scope is or begins with `scope`.
        ObjectNotFoundError: The run was not published.
    """
    return result_table("kpis", run=run, scope=scope, storage=storage)


def result_table(
    table: str,
    *,
    run: str | None = None,
    scope: DataScope | str | None = None,
    storage: Storage | None = None,
) -> pl.DataFrame:
    """Return any result table of `data/results/`; the arguments are those of `error_sets`.

    Raises:
        ParameterError: The result table does not exist, or no data scope matches `scope`.
        ObjectNotFoundError: The run was not published.
    """
    if table not in table_names("results"):
        tables = ", ".join(table_names("results"))
        raise ParameterError([f"table: received '{table}'; allowed: {tables}"])
    storage = open_storage(storage)
    manifests = [published_run(storage, run)] if run else published_runs(storage)
    frame = pl.concat(
        [
            load_schema(table).polars.to_frame(),
            *(read_result(storage, manifest, table) for manifest in manifests),
        ]
    )
    if scope is None:
        return frame
    return frame.filter(pl.col("data_scope").is_in(matching_scopes(str(scope), manifests)))


def has_error_sets() -> bool:
    """Return whether the project mines error sets; it does while it has a schema for them."""
    return "frequent_error_sets" in table_names("results")


def summary_tables() -> list[str]:
    """Return the result tables that the summary of a run shows, see `summary_rows`."""
    return [name for name in table_names("results") if load_schema(name).summary_rows]


def published_run(storage: Storage, run: str) -> RunManifest:
    """Return the manifest of a published run.

    Raises:
        ObjectNotFoundError: The run is not published; the message lists the latest published runs.
    """
    try:
        return read_manifest(storage, run)
    except ObjectNotFoundError as error:
        latest = [manifest.run_id for manifest in published_runs(storage)][-5:]
        raise ObjectNotFoundError(
            f"The run {run} is not published in {storage.uri}; the latest published runs: "
            f"{', '.join(latest) or 'none'}."
        ) from error


def read_result(storage: Storage, manifest: RunManifest, table: str) -> pl.DataFrame:
    """Return a result table of a published run, with all its data scopes.

    Its content was checked when it was written; that it is unchanged is checked here. A column that
    the schema got since contains its default, or null; a column that it lost is left out.

    Args:
        storage: Storage of the run.
        manifest: The manifest of the run.
        table: Name of the result table.

    Returns:
        The columns of `data/results/<table>.yaml`; no rows if the run has no such table.

    Raises:
        DataContractError: A file was changed after it was published, or a column has another type
            than the schema demands.
    """
    files = manifest.tables.get(table, ())
    parts = [read_part(storage, file.key, file.sha256, table) for file in files]
    return pl.concat(parts) if parts else load_schema(table).polars.to_frame()


def read_scope_result(
    storage: Storage,
    manifest: RunManifest,
    scope: DataScope,
    table: str,
    columns: Sequence[str] | None = None,
) -> pl.DataFrame:
    """Return the part of a result table of a run that belongs to one data scope.

    Args:
        storage: Storage of the run.
        manifest: The manifest of the run.
        scope: The data scope.
        table: Name of the result table.
        columns: Columns to read. If unset, all of `data/results/<table>.yaml`.

    Returns:
        The columns, as in `read_result`; no rows if the data scope has no such table.

    Raises:
        ObjectNotFoundError: The part is gone.
        DataContractError: It was changed after it was published, or a column has another type than
            the schema demands.
    """
    name = f"{scope_part(scope)}.parquet"
    for file in manifest.tables.get(table, ()):
        if file.key.endswith(f"/{name}"):
            return read_part(storage, file.key, file.sha256, table, columns)
    return load_schema(table).polars.to_frame().select(columns or pl.all())


def matching_scopes(text: str, manifests: Sequence[RunManifest]) -> list[str]:
    """Return the data scopes of the runs that are, or begin with, a text."""
    if text == RUN_LEVEL:
        return [RUN_LEVEL]
    published = (each.data_scope for manifest in manifests for each in manifest.data_scopes)
    scopes = list(dict.fromkeys(published))
    matches = [str(scope) for scope in scopes if scope.begins_with(text)]
    if not matches:
        allowed = "a data scope, or the first values of some, of"
        raise ParameterError(
            [f"scope: received '{text}'; allowed: {allowed} {list_scopes(scopes)}"]
        )
    return matches


def _run_row(manifest: RunManifest) -> dict[str, object]:
    sets = manifest.tables.get("frequent_error_sets", ())
    return {
        "run_id": manifest.run_id,
        "run_type": manifest.parameters.run_type if manifest.parameters else None,
        "status": manifest.status,
        "started_at": manifest.started_at,
        "ended_at": manifest.ended_at,
        "data_scopes": len(manifest.data_scopes),
        "empty_scopes": sum(scope.status == "empty" for scope in manifest.data_scopes),
        "failed_scopes": sum(scope.status == "failed" for scope in manifest.data_scopes),
        "error_sets": sum(part.rows for part in sets),
        "resumed_from": manifest.resumed_from,
        "pipeline_version": manifest.pipeline_version,
        "code_digest": manifest.code_digest,
    }
