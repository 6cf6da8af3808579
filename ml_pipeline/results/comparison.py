"""Comparison of the error sets, or of any table of numbers, of two runs."""

from collections.abc import Sequence
from itertools import groupby

import polars as pl

from ml_pipeline.errors import ParameterError
from ml_pipeline.results.tables import open_storage, published_run, read_result, result_table
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


def compare_table(
    run_a: str, run_b: str, table: str, *, storage: Storage | None = None
) -> pl.DataFrame:
    """Return the numbers of a result table side by side, for two runs.

    Args:
        run_a: Id of the earlier run.
        run_b: Id of the later run.
        table: A result table in which the columns that are not numbers identify a row within its
            data scope, such as a table of metrics.
        storage: If unset, the storage of the environment's settings.

    Returns:
        data_scope_a, data_scope_b (the pairs of `paired_scopes`), the columns that are not numbers,
        and of each number `x` the columns x_a, x_b and x_change (b - a); null in the run without
        the row.

    Raises:
        ParameterError: The result table does not exist, or rows cannot be told from each other.
        ObjectNotFoundError: One of the runs is not published.
    """
    storage, runs = open_storage(storage), (run_a, run_b)
    frames = [result_table(table, run=run, storage=storage).drop("run_id") for run in runs]
    keys = [name for name, kind in frames[0].schema.items() if not kind.is_numeric()]
    if any(frame.select(keys).is_duplicated().any() for frame in frames):
        raise ParameterError(
            [f"table: received '{table}'; it has several rows with the same {', '.join(keys)}"]
        )
    numbers = [name for name in frames[0].columns if name not in keys]
    scopes = paired_scopes(*(published_run(storage, run) for run in runs))
    pairs = pl.DataFrame(
        [(str(a), str(b)) for a, b in scopes],
        schema={"data_scope_a": pl.String, "data_scope_b": pl.String},
        orient="row",
    )
    a, b = (
        frame.rename({name: f"{name}_{run}" for name in ("data_scope", *numbers)}).join(
            pairs, on=f"data_scope_{run}", maintain_order="left"
        )
        for frame, run in zip(frames, "ab", strict=True)
    )
    identity = ["data_scope_a", "data_scope_b", *(key for key in keys if key != "data_scope")]
    return a.join(
        b, on=identity, how="full", coalesce=True, nulls_equal=True, maintain_order="left_right"
    ).select(*identity, *(column for name in numbers for column in _numbers(name)))


def _numbers(name: str) -> tuple[pl.Expr, ...]:
    a, b = pl.col(f"{name}_a"), pl.col(f"{name}_b")
    return a, b, (b - a).alias(f"{name}_change")


def paired_scopes(run_a: RunManifest, run_b: RunManifest) -> list[tuple[DataScope, DataScope]]:
    """Return the pairs of data scopes that can be compared.

    For each combination of values, these are the data scopes with the same period in both runs; if
    there are none, as for two weeks of a recurring run, the latest of each run. Failed data scopes
    are left out, because missing sets would not mean anything.
    """
    scopes_a, scopes_b = _complete_scopes(run_a), _complete_scopes(run_b)
    pairs: list[tuple[DataScope, DataScope]] = []
    for values, of_a in scopes_a.items():
        of_b = scopes_b.get(values, [])
        same = [(scope, scope) for scope in of_a if scope in of_b]
        if not same and of_b:
            same = [(max(of_a, key=_end), max(of_b, key=_end))]
        pairs += same
    return pairs


def _complete_scopes(manifest: RunManifest) -> dict[tuple[str, ...], list[DataScope]]:
    """Return the completed data scopes of a run by the values of the dimensions."""
    complete = sorted(
        published.data_scope
        for published in manifest.data_scopes
        if published.status in ("succeeded", "empty")
    )
    grouped = groupby(complete, key=lambda scope: scope.values)
    return {values: list(scopes) for values, scopes in grouped}


def _end(scope: DataScope) -> tuple[object, object]:
    return scope.end, scope.start


def side_by_side(
    sets_a: pl.DataFrame, sets_b: pl.DataFrame, measures: Sequence[str], names: tuple[str, str]
) -> pl.DataFrame:
    """Return the error sets of two data scopes, one row per set.

    Args:
        sets_a: Error sets of one data scope, with `event_ids`.
        sets_b: Those of the other.
        measures: Columns that are kept for both.
        names: Suffixes of these columns, after an underscore.

    Returns:
        `event_ids`, the other columns (from b if present, else from a), and each measure twice;
        null where the set is missing. Not ordered.
    """
    a, b = names
    shared = [name for name in sets_b.columns if name not in ("event_ids", *measures)]
    joined = sets_a.rename(lambda name: name if name == "event_ids" else f"{name}_{a}").join(
        sets_b.rename(lambda name: name if name == "event_ids" else f"{name}_{b}"),
        on="event_ids",
        how="full",
        coalesce=True,
    )
    return joined.select(
        "event_ids",
        *(pl.coalesce(f"{name}_{b}", f"{name}_{a}").alias(name) for name in shared),
        *(f"{name}_{suffix}" for name in measures for suffix in names),
    )


def _changes(
    sets_a: pl.DataFrame, sets_b: pl.DataFrame, scope_a: str, scope_b: str
) -> pl.DataFrame:
    identity = ("event_ids", "names", "size", "maximal")
    a, b = (
        sets.filter(pl.col("data_scope") == scope).select(*identity, *COMPARED)
        for sets, scope in ((sets_a, scope_a), (sets_b, scope_b))
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
        side_by_side(a, b, COMPARED, ("a", "b"))
        .select(
            pl.lit(scope_a).alias("data_scope_a"),
            pl.lit(scope_b).alias("data_scope_b"),
            kind.alias("change"),
            *identity,
            *(f"{name}_{run}" for name in COMPARED[:2] for run in "ab"),
            change.alias("support_change"),
            *(f"{COMPARED[2]}_{run}" for run in "ab"),
        )
        .drop_nulls("change")
        .sort(pl.col("support_change").abs(), "size", "event_ids", descending=[True, True, False])
    )
