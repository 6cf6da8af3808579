"""Comparison of the error sets of two runs."""

from itertools import groupby

import polars as pl

from ml_pipeline.results.tables import open_storage, published_run, read_result
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage

COMPARED = ("support_count", "support", "known_status")


def compare(run_a: str, run_b: str, *, storage: Storage | None = None) -> pl.DataFrame:
    """Return the error sets that appeared, disappeared or changed their support between two runs.

    Args:
        run_a: Id of the earlier run.
        run_b: Id of the later run.
        storage: If unset, the storage of the environment's settings.

    Returns:
        data_scope_a, data_scope_b (the pairs of `paired_scopes`), change ("appeared", "disappeared"
        or "changed"), event_ids, names, size, maximal (from b if present, else from a),
        support_count_a, support_count_b, support_a, support_b, support_change (b - a; a missing
        support counts as 0), known_status_a, known_status_b; ordered by scope and by the amount of
        change. Sets with equal support in both runs are left out.

    Raises:
        ObjectNotFoundError: One of the runs is not published.
    """
    storage = open_storage(storage)
    manifests = [published_run(storage, run) for run in (run_a, run_b)]
    pairs = paired_scopes(*manifests)
    sets_a, sets_b = (
        read_result(storage, manifest, "frequent_error_sets") for manifest in manifests
    )
    changes = [_changes(sets_a, sets_b, str(a), str(b)) for a, b in pairs]
    return pl.concat(changes) if changes else _changes(sets_a, sets_b, "", "")


def paired_scopes(run_a: RunManifest, run_b: RunManifest) -> list[tuple[DataScope, DataScope]]:
    """Return the pairs of data scopes that can be compared.

    For each model series and market, these are the data scopes with the same period in both runs;
    if there are none, as for two weeks of a recurring run, the latest of each run. Failed data
    scopes are left out, because missing sets would not mean anything.
    """
    scopes_a, scopes_b = _complete_scopes(run_a), _complete_scopes(run_b)
    pairs: list[tuple[DataScope, DataScope]] = []
    for product, of_a in scopes_a.items():
        of_b = scopes_b.get(product, [])
        same = [(scope, scope) for scope in of_a if scope in of_b]
        if not same and of_b:
            same = [(max(of_a, key=_end), max(of_b, key=_end))]
        pairs += same
    return pairs


def _complete_scopes(manifest: RunManifest) -> dict[tuple[str, str], list[DataScope]]:
    """Return the completed data scopes of a run by model series and market."""
    complete = sorted(
        published.data_scope
        for published in manifest.data_scopes
        if published.status in ("succeeded", "empty")
    )
    grouped = groupby(complete, key=lambda scope: (scope.model_series, scope.market))
    return {product: list(scopes) for product, scopes in grouped}


def _end(scope: DataScope) -> tuple[object, object]:
    return scope.end, scope.start


def _changes(
    sets_a: pl.DataFrame, sets_b: pl.DataFrame, scope_a: str, scope_b: str
) -> pl.DataFrame:
    identity = ("event_ids", "names", "size", "maximal")
    a = sets_a.filter(pl.col("data_scope") == scope_a).select(*identity, *COMPARED)
    b = sets_b.filter(pl.col("data_scope") == scope_b).select(*identity, *COMPARED)
    joined = a.rename({name: f"{name}_a" for name in a.columns if name != "event_ids"}).join(
        b.rename({name: f"{name}_b" for name in b.columns if name != "event_ids"}),
        on="event_ids",
        how="full",
        coalesce=True,
    )
    change = pl.col("support_b").fill_null(0) - pl.col("support_a").fill_null(0)
    kind = (
        pl.when(pl.col("support_a").is_null())
        .then(pl.lit("appeared"))
        .when(pl.col("support_b").is_null())
        .then(pl.lit("disappeared"))
        .when(pl.col("support_a") != pl.col("support_b"))
        .then(pl.lit("changed"))
    )
    return (
        joined.select(
            pl.lit(scope_a).alias("data_scope_a"),
            pl.lit(scope_b).alias("data_scope_b"),
            kind.alias("change"),
            "event_ids",
            *(pl.coalesce(f"{name}_b", f"{name}_a").alias(name) for name in identity[1:]),
            *(f"{name}_{run}" for name in COMPARED[:2] for run in "ab"),
            change.alias("support_change"),
            *(f"{COMPARED[2]}_{run}" for run in "ab"),
        )
        .drop_nulls("change")
        .sort(pl.col("support_change").abs(), "size", "event_ids", descending=[True, True, False])
    )
