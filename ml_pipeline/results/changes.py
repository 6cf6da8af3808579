"""Changes of the frequent error sets between two data scopes, with their significance.

`docs/changes.md` explains what is compared, and why in this way.
"""

from dataclasses import dataclass

import polars as pl

from ml_pipeline.results.comparison import side_by_side
from ml_pipeline.results.redundancy import covering_sets
from ml_pipeline.results.significance import design_effect, p_value, q_values

LARGEST_Q_VALUE = 0.05
"""Largest false discovery rate of the changes that count as significant."""
MOST_ROWS = 5_000
"""Largest number of rows per comparison."""
COMPARED = ("event_ids", "names", "size", "known_status", "support_count", "support", "objects")
"""Columns of the error sets that are needed."""
_KINDS = ("appeared", "rising", "vanished", "falling")
_MEASURES = ("support_count", "support", "objects")


@dataclass(frozen=True)
class Extent:
    """Extent of a data scope.

    Attributes:
        windows: Number of all windows, at least 1.
        min_support: Number of windows from which on a set is frequent, at least 1.
        object_days: Days with an event, summed over the objects, at least 1.
    """

    windows: int
    min_support: int
    object_days: int


def changed_sets(
    before: pl.DataFrame,
    now: pl.DataFrame,
    extent_before: Extent,
    extent_now: Extent,
    *,
    nested: bool,
) -> pl.DataFrame:
    """Return the error sets that changed between two data scopes.

    Windows are compared by object day. A set that is not frequent has a count that is unknown but
    smaller than the minimum support. It is tested with the largest possible one, so that what only
    crossed the border is not significant.

    If the data scope of now contains that of before, as in a simulation, the two are not
    independent: before is compared with what was added, whose counts are the differences.

    Args:
        before: Frequent error sets with the columns `COMPARED`.
        now: The same, of the later data scope.
        extent_before: Extent of the earlier data scope.
        extent_now: Extent of the later one; if nested, with more object days.
        nested: Whether the data scope of now contains that of before.

    Returns:
        The columns of `data/results/set_changes.yaml` from `rank` on, ordered by `rank`, at most
        `MOST_ROWS` rows. Not significant: only what appeared or vanished.
    """
    joined = side_by_side(before, now, _MEASURES, ("before", "now"))
    count_before = pl.col("support_count_before").fill_null(extent_before.min_support - 1)
    count_now = pl.col("support_count_now").fill_null(extent_now.min_support - 1)
    days = extent_now.object_days
    if nested:
        count_before = pl.min_horizontal(count_before, count_now)
        count_now, days = count_now - count_before, days - extent_before.object_days
    tested = _tested(joined, (count_before, extent_before.object_days), (count_now, days))
    numbers = {
        f"{name}_{time}": pl.lit(getattr(extent, name), pl.Int64)
        for time, extent in (("before", extent_before), ("now", extent_now))
        for name in ("windows", "object_days")
    }
    per_window = extent_now.object_days / extent_now.windows
    tested = tested.with_columns(pl.col("difference") * per_window, **numbers)
    return _ranked(_covered(_leading(tested)))


def _tested(
    joined: pl.DataFrame, rate_before: tuple[pl.Expr, int], rate_now: tuple[pl.Expr, int]
) -> pl.DataFrame:
    """Return all sets with change, difference, p_value, q_value and significant.

    Args:
        joined: The sets of both data scopes.
        rate_before: Number of windows with the set, and number of object days.
        rate_now: The same, now.
    """
    (before, days_before), (now, days_now) = rate_before, rate_now
    appeared, vanished = (pl.col(f"support_count_{time}").is_null() for time in ("before", "now"))
    difference = now / days_now - before / days_before
    possible = (
        pl.when(appeared)
        .then(difference.clip(lower_bound=0))
        .when(vanished)
        .then(difference.clip(upper_bound=0))
        .otherwise(difference)
    )
    change = (
        pl.when(appeared)
        .then(pl.lit("appeared"))
        .when(vanished)
        .then(pl.lit("vanished"))
        .when(difference > 0)
        .then(pl.lit("rising"))
        .when(difference < 0)
        .then(pl.lit("falling"))
    )
    effect = design_effect(
        *(pl.sum_horizontal(f"{name}_before", f"{name}_now") for name in _MEASURES[::2])
    )
    test = p_value(before / effect, now / effect, days_before, days_now)
    tested = joined.with_columns(
        change=change,
        difference=possible,
        p_value=pl.when(possible != 0).then(test).otherwise(1.0),
    )
    tested = tested.with_columns(q_values(tested.get_column("p_value")))
    return tested.with_columns(significant=pl.col("q_value") <= LARGEST_Q_VALUE)


def _leading(tested: pl.DataFrame) -> pl.DataFrame:
    """Return the rows worth keeping: what is significant first, then by the p-value."""
    crossed = pl.col("change").is_in(["appeared", "vanished"])
    return (
        tested.filter(pl.col("significant") | crossed)
        .sort("p_value", pl.col("difference").abs(), "event_ids", descending=[False, True, False])
        .head(MOST_ROWS)
    )


def _covered(sets: pl.DataFrame) -> pl.DataFrame:
    """Return the sets with `covered_by`, null unless both sets changed significantly."""
    grows = pl.col("change").is_in(["appeared", "rising"])
    sizes = sets.with_columns(
        objects=pl.when(grows).then("objects_now").otherwise("objects_before")
    )
    none = pl.lit(None, pl.List(pl.String)).alias("covered_by")
    parts = [sizes.filter(~pl.col("significant")).with_columns(none)]
    for direction in (grows, ~grows):
        part = sizes.filter("significant", direction)
        parts.append(part.with_columns(covering_sets(part)))
    return pl.concat(parts)


def _ranked(sets: pl.DataFrame) -> pl.DataFrame:
    kind = pl.col("change").replace_strict(_KINDS, range(len(_KINDS)), return_dtype=pl.Int8)
    ordered = sets.sort(
        ~pl.col("significant"),
        pl.col("covered_by").is_not_null(),
        kind,
        pl.col("known_status") == "known",
        -pl.col("difference").abs(),
        "event_ids",
    )
    rank = pl.int_range(1, pl.len() + 1, dtype=pl.Int64)
    return ordered.select(rank.alias("rank"), pl.all().exclude("objects"))
