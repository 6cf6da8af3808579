"""Access to the tables of published runs; unpublished runs stay invisible."""

import polars as pl

from config.load import load_settings
from ml_pipeline.errors import ObjectNotFoundError, ParameterError
from ml_pipeline.running.document_store import published_runs, read_manifest
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, read_table, table_names

RUNS_SCHEMA = pl.Schema(
    {
        "run_id": pl.String(),
        "run_type": pl.String(),
        "status": pl.String(),
        "started_at": pl.Datetime("us", "UTC"),
        "ended_at": pl.Datetime("us", "UTC"),
        "data_scopes": pl.Int64(),
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
        run_id, run_type, status, started_at, ended_at, data_scopes and failed_scopes (numbers of
        them), error_sets (number of frequent ones), resumed_from, pipeline_version, code_digest.
    """
    manifests = published_runs(open_storage(storage))
    return pl.DataFrame([_run_row(manifest) for manifest in manifests], schema=RUNS_SCHEMA)


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
        scope: A data scope, or the beginning of some: `G20` or `G20/DE`; default: all.
        storage: Default: that of the environment's settings.

    Raises:
        ObjectNotFoundError: The run was not published.
    """
    return result_table("frequent_error_sets", run=run, scope=scope, storage=storage)


def kpis(
    *, run: str | None = None, scope: DataScope | str | None = None, storage: Storage | None = None
) -> pl.DataFrame:
    """Return the figures recorded by the steps, as in `data/results/kpis.yaml`.

    Args:
        run: Id of a run; default: every published run.
        scope: A data scope, or the beginning of some; default: all and the steps of the whole run.
        storage: Default: that of the environment's settings.

    Raises:
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
        ParameterError: The result table does not exist.
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
    return frame if scope is None else frame.filter(_is_within(str(scope)))


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

    Args:
        storage: Storage of the run.
        manifest: The manifest of the run.
        table: Name of the result table.

    Returns:
        The columns of `data/results/<table>.yaml`; no rows if the run has no such table.
    """
    parts = [read_table(storage, file.key, table) for file in manifest.tables.get(table, ())]
    return pl.concat(parts) if parts else load_schema(table).polars.to_frame()


def leading_error_sets(error_sets: pl.DataFrame, count: int) -> pl.DataFrame:
    """Return the leading error sets of each data scope.

    Only maximal sets are ranked: every subset of a frequent set is frequent too, so a table of all
    sets would repeat each finding many times.

    Args:
        error_sets: As in `data/results/frequent_error_sets.yaml`.
        count: Number of sets per data scope.
    """
    return (
        error_sets.filter("maximal")
        .sort("support_count", "size", "event_ids", descending=[True, True, False])
        .group_by("data_scope", maintain_order=True)
        .head(count)
    )


def _is_within(scope: str) -> pl.Expr:
    data_scope = pl.col("data_scope")
    return (data_scope == scope) | data_scope.str.starts_with(f"{scope.rstrip('/')}/")


def _run_row(manifest: RunManifest) -> dict[str, object]:
    sets = manifest.tables.get("frequent_error_sets", ())
    return {
        "run_id": manifest.run_id,
        "run_type": manifest.parameters.run_type if manifest.parameters else None,
        "status": manifest.status,
        "started_at": manifest.started_at,
        "ended_at": manifest.ended_at,
        "data_scopes": len(manifest.data_scopes),
        "failed_scopes": sum(scope.status == "failed" for scope in manifest.data_scopes),
        "error_sets": sum(part.rows for part in sets),
        "resumed_from": manifest.resumed_from,
        "pipeline_version": manifest.pipeline_version,
        "code_digest": manifest.code_digest,
    }
