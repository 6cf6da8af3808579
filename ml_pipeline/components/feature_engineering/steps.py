"""From events to windows, and from windows to error sets."""

import numpy as np
import numpy.typing as npt
import polars as pl

from config.settings import FeatureEngineeringSettings

Positions = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

TICKS = 1_000_000
"""Ticks in a second (microseconds) and in a km (millimetres): whole numbers compare exactly."""
FARTHEST = 2**61
"""Positions and lengths are cut here, so that their sums and differences stay 64-bit integers."""


def assign_windows(events: pl.LazyFrame, settings: FeatureEngineeringSettings) -> pl.LazyFrame:
    """Numbers the window that every event falls into.

    anchored: a window opens at the first event of an object, takes every following event at most
    `window_length` after that *first* one; the next event opens the next window. session: at most
    `window_length` after the *previous* one. Both bounds inclusive, compared in whole microseconds
    or millimetres. By mileage, events without one have no place on the axis and are left out.

    Args:
        events: As in `data/intermediate/events.yaml`.
        settings: Kind, axis and length of the windows.

    Returns:
        The events with `window_id` (int64, from 0, without gaps), ordered by object and by time or
        mileage, where `window_id` ascends.
    """
    length = int(min(round(min(settings.window_length, FARTHEST) * TICKS), FARTHEST))
    placed = _place_on_axis(events, settings)
    new_object = pl.col("object_id").ne_missing(pl.col("object_id").shift())
    kind = {"anchored": _opens_anchored_window, "session": _opens_session}[settings.window_kind]
    return (
        placed.with_columns(new_object=new_object)
        .with_columns(window_id=kind(length).cast(pl.Int64).cum_sum() - 1)
        .drop("position", "new_object")
        .cache()
    )


def _place_on_axis(events: pl.LazyFrame, settings: FeatureEngineeringSettings) -> pl.LazyFrame:
    """The events with their `position` (int64 ticks), ordered by object, position and event."""
    if settings.window_by == "time":
        order = ("object_id", "occurred_at", "event_id", "mileage_km")
        position = pl.col("occurred_at").dt.epoch("us")
    else:
        order = ("object_id", "position", "occurred_at", "event_id")
        position = (pl.col("mileage_km") * TICKS).round().clip(-FARTHEST, FARTHEST).cast(pl.Int64)
        events = events.filter(pl.col("mileage_km").is_not_null())
    return events.with_columns(position=position).sort(order)


def _opens_session(length: int) -> pl.Expr:
    return pl.col("new_object") | (pl.col("position").diff() > length).fill_null(False)


def _opens_anchored_window(length: int) -> pl.Expr:
    def openings(axis: pl.Series) -> pl.Series:
        position = axis.struct.field("position").to_numpy()
        new_object = axis.struct.field("new_object").to_numpy()
        return pl.Series(anchored_openings(position, new_object, length))

    return pl.struct("position", "new_object").map_batches(openings, return_dtype=pl.Boolean)


def anchored_openings(position: Positions, new_object: Flags, length: int) -> Flags:
    """Marks the events that open an anchored window.

    Whether an event opens a window depends on where the window before it opened: a chain that looks
    sequential. But a gap longer than `length` always ends a window, so the stretches between such
    gaps are independent, and most of them are one window. All stretches advance together, a window
    a round, and leave when they are done: the work is O(windows * log(events in a stretch)) in
    vector operations, the rounds are as many as the longest stretch has windows.

    Args:
        position: Where the events lie (whole ticks), ascending within each object.
        new_object: True at the first event of each object.
        length: Longest distance from the event that opens a window, inclusive (ticks).

    Returns:
        True at each event that opens a window.
    """
    opens = new_object | (np.diff(position, prepend=position[:1]) > length)
    start = np.flatnonzero(opens)
    end = np.append(start[1:], len(position))
    while start.size:
        unfinished = position[end - 1] - position[start] > length
        start, end = start[unfinished], end[unfinished]
        start = _first_beyond(position[start] + length, position, start, end)
        opens[start] = True
    return opens


def _first_beyond(
    limit: Positions, position: Positions, start: Positions, end: Positions
) -> Positions:
    """The first event of each stretch that lies beyond its limit: a binary search in all at once.

    The event at `start` lies within the limit, the last one before `end` beyond it.
    """
    within, beyond = start, end - 1
    while (beyond - within > 1).any():
        middle = (within + beyond) // 2
        is_beyond = position[middle] > limit
        within, beyond = np.where(is_beyond, within, middle), np.where(is_beyond, middle, beyond)
    return beyond


def error_sets(windows: pl.LazyFrame, min_set_size: int) -> pl.LazyFrame:
    """The error set of every window with at least `min_set_size` distinct events.

    Args:
        windows: Events with their `window_id`.
        min_set_size: Windows with fewer distinct events are left out.

    Returns:
        As in `data/intermediate/error_sets.yaml`, ordered by window_id. The ids of windows left out
        are missing, so the windows number `window_id.max() + 1` before and the rows after.
    """
    cell = ("window_id", "event_id")
    is_first = pl.any_horizontal(pl.col(part).ne_missing(pl.col(part).shift()) for part in cell)
    return (
        windows.sort(*cell, "occurred_at")
        .filter(is_first)
        .group_by("window_id", maintain_order=True)
        .agg(
            pl.col("object_id").first(),
            pl.col("occurred_at").min().alias("started_at"),
            pl.col("event_id").alias("event_ids"),
        )
        .filter(pl.col("event_ids").list.len() >= min_set_size)
        .cache()
    )


def follow_on(sets: pl.DataFrame, windows_before: int) -> pl.DataFrame:
    """The error sets of one bucket of objects, numbered on after the windows of those before."""
    return sets.with_columns(pl.col("window_id") + windows_before)


def count_windows(events: pl.LazyFrame, windows: pl.LazyFrame, sets: pl.LazyFrame) -> pl.LazyFrame:
    """What became of the events and windows; the counts of several buckets add up.

    Args:
        events: The events before `assign_windows`.
        windows: What it returned.
        sets: What `error_sets` made of that.

    Returns:
        One row: events, events_without_position, windows, windows_too_small, error_sets,
        events_in_sets (int64). Collected together with the error sets (`polars.collect_all`) it
        costs no second pass.
    """
    counts = pl.concat(
        [
            events.select(events=pl.len().cast(pl.Int64)),
            windows.select(
                placed=pl.len().cast(pl.Int64),
                windows=pl.col("window_id").max().fill_null(-1) + 1,
            ),
            sets.select(
                error_sets=pl.len().cast(pl.Int64),
                events_in_sets=pl.col("event_ids").list.len().cast(pl.Int64).sum(),
            ),
        ],
        how="horizontal",
    )
    return counts.select(
        "events",
        (pl.col("events") - pl.col("placed")).alias("events_without_position"),
        "windows",
        (pl.col("windows") - pl.col("error_sets")).alias("windows_too_small"),
        "error_sets",
        "events_in_sets",
    )


def count_event_ids(events: pl.LazyFrame, sets: pl.LazyFrame) -> pl.LazyFrame:
    """How often each event_id occurs; the counts of several buckets of objects add up.

    Args:
        events: As in `data/intermediate/events.yaml`.
        sets: The error sets made of them.

    Returns:
        event_id, events, objects, windows (int64).
    """
    occurrences = (
        events.group_by("event_id", "object_id")
        .agg(pl.len().cast(pl.Int64).alias("events"))
        .group_by("event_id")
        .agg(pl.col("events").sum(), pl.len().cast(pl.Int64).alias("objects"))
    )
    windows = (
        sets.select(pl.col("event_ids").explode().alias("event_id"))
        .group_by("event_id")
        .agg(pl.len().cast(pl.Int64).alias("windows"))
    )
    return occurrences.join(windows, on="event_id", how="left").with_columns(
        pl.col("windows").fill_null(0)
    )


def event_frequencies(counts: pl.DataFrame, catalog: pl.DataFrame) -> pl.DataFrame:
    """How often each event occurs.

    Args:
        counts: What `count_event_ids` found, for each bucket of objects.
        catalog: `static/event_catalog`.

    Returns:
        The columns of `data/results/event_frequencies.yaml` but run_id and data_scope: event_id,
        name (str, null where the catalog has none), events, objects, windows (int64); the most
        frequent first, then by event_id.
    """
    return (
        counts.group_by("event_id")
        .agg(pl.col("events", "objects", "windows").sum())
        .join(catalog.select("event_id", "name"), on="event_id", how="left")
        .select("event_id", "name", "events", "objects", "windows")
        .sort("events", "event_id", descending=[True, False])
    )
