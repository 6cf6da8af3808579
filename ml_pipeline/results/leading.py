"""The error sets of a run that lead: those that are shown first."""

import polars as pl


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
