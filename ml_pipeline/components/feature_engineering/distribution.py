"""Distribution of windows: how many have which size and length, in bins that can be added up."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import polars as pl

from ml_pipeline.components.feature_engineering.steps import TICKS, Counts, position_by

SIZES = tuple(range(1, 21))
"""Sizes with a bin of their own; the last bin has all larger ones."""
LENGTHS = (0, *(step * 10**power for power in range(9) for step in (1, 2, 5)))
"""Upper ends of the bins of lengths in s or km, inclusive; the last bin has all larger ones.

They do not depend on `window_length`, so that data scopes with different ones can be compared.
"""
UNITS = {"time": "s", "mileage": "km"}


def bin_windows(windows: pl.DataFrame, sizes: Counts, window_by: str) -> pl.DataFrame:
    """Return how many windows of a range are in each bin; those of several ranges can be added up.

    Args:
        windows: Result of `assign_windows`.
        sizes: Number of distinct events of each window, as `error_sets` returns them.
        window_by: Axis of the windows; their length is the way from the first to the last event.

    Returns:
        As `window_distribution`, with all bins.
    """
    position = windows.select(position_by(window_by)).to_series().to_numpy()
    window_id = windows.get_column("window_id")
    first = window_id.ne_missing(window_id.shift()).arg_true().to_numpy()
    last = np.append(first, len(position))[1:] - 1
    lengths = position[last] - position[first]
    return pl.concat(
        [
            _histogram("size", "events", SIZES, sizes),
            _histogram("length", UNITS[window_by], LENGTHS, lengths, TICKS),
        ]
    )


def _histogram(
    measure: str, unit: str, ends: Sequence[int], values: npt.NDArray[np.int64], ticks: int = 1
) -> pl.DataFrame:
    places = np.searchsorted(np.array(ends, np.int64) * ticks, values)
    bounds = {"above": [None, *ends], "up_to": [*ends, None]}
    return pl.DataFrame(
        {**bounds, "windows": np.bincount(places, minlength=len(ends) + 1)},
        schema={"above": pl.Float64, "up_to": pl.Float64, "windows": pl.Int64},
    ).select(pl.lit(measure).alias("measure"), pl.lit(unit).alias("unit"), pl.all())


def window_distribution(counts: pl.DataFrame) -> pl.DataFrame:
    """Return how many windows are in each bin.

    Args:
        counts: Results of `bin_windows`, one per range of objects.

    Returns:
        The columns of `data/results/window_distribution.yaml` except run_id and data_scope; sizes
        before lengths, in ascending order, without the empty bins after the largest window.
    """
    bins = ["measure", "unit", "above", "up_to"]
    totals = counts.group_by(bins, maintain_order=True).agg(pl.col("windows").sum())
    in_or_beyond = pl.col("windows").cum_sum(reverse=True).over("measure")
    return totals.filter(in_or_beyond > 0)
