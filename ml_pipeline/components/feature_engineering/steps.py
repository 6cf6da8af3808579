"""Windows of events and error sets of windows, for one range of objects at a time."""

import numpy as np
import numpy.typing as npt
import polars as pl

from config.settings import FeatureEngineeringSettings
from ml_pipeline.storage.row_order import ascends

Positions = npt.NDArray[np.int64]
Counts = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

TICKS = 1_000_000
"""Ticks per second (microseconds) and per km (millimetres): integers compare exactly."""
FARTHEST = 2**61
"""Limit of positions and lengths, so that sums and differences stay 64-bit integers."""


def assign_windows(events: pl.DataFrame, settings: FeatureEngineeringSettings) -> pl.DataFrame:
    """Number the windows and assign each event to its window.

    anchored: a window opens at the first event of an object and contains every following event at
    most `window_length` after that *first* event; the next event opens the next window. session: at
    most `window_length` after the *previous* event. Both bounds are inclusive and compared in whole
    microseconds or millimetres. For windows by mileage, events without mileage are left out.

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
    )


def _place_on_axis(events: pl.DataFrame, settings: FeatureEngineeringSettings) -> pl.DataFrame:
    """Return the sorted events with their `position` (int64 ticks)."""
    placed = events.with_columns(position=position_by(settings.window_by))
    order = ["object_id", "position", "event_id"]
    if settings.window_by == "mileage":
        placed = placed.filter(pl.col("position").is_not_null())
        order = ["object_id", "position", "occurred_at", "event_id"]
    # Preprocessing already orders its events by time: checking that is much cheaper than sorting.
    return placed if ascends(placed, order) else placed.sort(*order, "mileage_km")


def position_by(window_by: str) -> pl.Expr:
    """Return the position of events on the axis of the windows (int64 ticks; null without one)."""
    if window_by == "time":
        return pl.col("occurred_at").dt.epoch("us")
    return (pl.col("mileage_km") * TICKS).round().clip(-FARTHEST, FARTHEST).cast(pl.Int64)


def _opens_session(length: int) -> pl.Expr:
    return pl.col("new_object") | (pl.col("position").diff() > length).fill_null(False)


def _opens_anchored_window(length: int) -> pl.Expr:
    def openings(axis: pl.Series) -> pl.Series:
        position = axis.struct.field("position").to_numpy()
        new_object = axis.struct.field("new_object").to_numpy()
        return pl.Series(anchored_openings(position, new_object, length))

    return pl.struct("position", "new_object").map_batches(openings, return_dtype=pl.Boolean)


def anchored_openings(position: Positions, new_object: Flags, length: int) -> Flags:
    """Return a mask of the events that open an anchored window.

    An event opens a window depending on the start of the previous window, which seems sequential.
    But a gap longer than `length` always ends a window, so the stretches between such gaps are
    independent, and most of them are one window. All stretches advance together, one window per
    round, and are dropped when done: the work is O(windows * log(events in a stretch)) in vector
    operations, and the number of rounds is the largest number of windows in a stretch.

    Args:
        position: Positions of the events (whole ticks), ascending within each object.
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
    """Return the first event beyond the limit of each stretch, by a simultaneous binary search.

    The event at `start` is within the limit, and the last one before `end` is beyond it.
    """
    within, beyond = start, end - 1
    while (beyond - within > 1).any():
        middle = (within + beyond) // 2
        is_beyond = position[middle] > limit
        within, beyond = np.where(is_beyond, within, middle), np.where(is_beyond, middle, beyond)
    return beyond


def error_sets(windows: pl.DataFrame, min_set_size: int) -> tuple[pl.DataFrame, Counts]:
    """Return the error sets of the windows with enough distinct events, and the sizes of all.

    A cell, the pair of a window and an event, is encoded as one number: the window's number times
    the number of events, plus the event's index. Sorting these numbers groups repeated events and
    orders the cells of a window by event.

    Args:
        windows: Result of `assign_windows`.
        min_set_size: Windows with fewer distinct events are left out.

    Returns:
        As in `data/intermediate/error_sets.yaml`, ordered by window_id, where those of omitted
        windows are missing; and the number of distinct events of each window, by window_id.
    """
    event_ids = windows.get_column("event_id").unique().sort()
    n_events = max(event_ids.len(), 1)
    place = pl.col("event_id").cast(pl.Enum(event_ids)).to_physical().cast(pl.Int64)
    cell = windows.select(pl.col("window_id") * n_events + place).to_series().sort()
    cell = cell.filter(cell.ne_missing(cell.shift()))
    sizes = (cell // n_events).rle().struct.field("len").cast(pl.Int64).to_numpy()
    cell = cell.filter(np.repeat(sizes >= min_set_size, sizes))
    event_id = event_ids.gather(cell % n_events)
    sets = (
        pl.DataFrame({"window_id": cell // n_events, "event_ids": event_id})
        .with_columns(pl.col("window_id").set_sorted())
        .group_by("window_id", maintain_order=True)
        .agg("event_ids")
        .pipe(_with_beginnings, windows)
    )
    return sets, sizes


def _with_beginnings(sets: pl.DataFrame, windows: pl.DataFrame) -> pl.DataFrame:
    """Return the sets with the object of each window and the time of its earliest event."""
    window_id = windows.get_column("window_id")
    first = window_id.ne_missing(window_id.shift()).arg_true()
    times = windows.get_column("occurred_at")
    earliest = np.minimum.reduceat(times.to_physical().to_numpy(), first.to_numpy())
    beginnings = pl.DataFrame(
        {
            "object_id": windows.get_column("object_id").gather(first),
            "started_at": pl.Series(earliest, dtype=pl.Int64).cast(times.dtype),
        }
    )
    of_sets = beginnings.select(pl.all().gather(sets.get_column("window_id")))
    return of_sets.hstack(sets).select("window_id", "object_id", "started_at", "event_ids")


def count_windows(
    events: pl.DataFrame, windows: pl.DataFrame, sets: pl.DataFrame
) -> dict[str, int]:
    """Return the numbers of events, `windows` and error `sets` of a range, which can be added up.

    `events` are those before `assign_windows`.
    """
    n_windows = 0 if windows.is_empty() else windows.item(-1, "window_id") + 1
    return {
        "events": events.height,
        "events_without_position": events.height - windows.height,
        "windows": n_windows,
        "windows_too_small": n_windows - sets.height,
        "error_sets": sets.height,
        "events_in_sets": int(sets.get_column("event_ids").list.len().sum()),
    }


def count_event_ids(events: pl.DataFrame, sets: pl.DataFrame) -> pl.DataFrame:
    """Return the frequency of each event_id in a range; those of several ranges can be added up.

    Args:
        events: As in `data/intermediate/events.yaml`, grouped by object.
        sets: The error sets made of them.

    Returns:
        event_id, events, objects, windows (int64).
    """
    occurrences = (
        events.select("event_id", object_number=pl.col("object_id").rle_id())
        .group_by("event_id")
        .agg(
            pl.len().cast(pl.Int64).alias("events"),
            pl.col("object_number").n_unique().cast(pl.Int64).alias("objects"),
        )
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
    """Return the frequency of each event.

    Args:
        counts: Results of `count_event_ids`, one per range of objects.
        catalog: `static/event_catalog`.

    Returns:
        The columns of `data/results/event_frequencies.yaml` except run_id and data_scope; most
        frequent first, then by event_id.
    """
    return (
        counts.group_by("event_id")
        .agg(pl.col("events", "objects", "windows").sum())
        .join(catalog.select("event_id", "name"), on="event_id", how="left")
        .select("event_id", "name", "events", "objects", "windows")
        .sort("events", "event_id", descending=[True, False])
    )
