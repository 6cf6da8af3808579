"""Cleaning of extracted events, and selection of the events worth mining.

All functions except `judge_event_ids` treat each object independently, so that objects can be
processed in ranges. They work on frames in memory, which Polars sorts twice as fast as streams.
"""

import difflib
from collections.abc import Collection, Mapping
from datetime import UTC, date, timedelta, tzinfo
from typing import Literal, TypeVar

import polars as pl

from config.settings import PreprocessingSettings, TriggerSettings
from ml_pipeline.storage.data_scope import midnight
from ml_pipeline.storage.row_order import ascends

Frame = TypeVar("Frame", pl.DataFrame, pl.LazyFrame)

EVENT_KEY = ("object_id", "occurred_at", "event_id")
REASON_SEPARATOR = "; "
DROP_REASONS = ("excluded classes", "rare events")
LONGEST_TEXT = 1_000
"""Characters of a text in the quarantine, where anything may arrive."""
BLANK_IDS = {
    f"{column} is blank": pl.col(column).str.strip_chars() == ""
    for column in ("object_id", "event_id")
}


def unknown_names(catalog: pl.DataFrame, settings: PreprocessingSettings) -> list[str]:
    """Return a sentence per name in the settings that is missing from the event catalog."""
    trigger = settings.trigger
    if catalog.is_empty() and settings.drop_event_classes:
        classes = ", ".join(settings.drop_event_classes)
        sentence = "static/event_catalog does not exist or has no rows, so no event has a class"
        return [f"{sentence}: preprocessing.drop_event_classes ({classes}) drops nothing."]
    references = [
        *(("drop_event_classes", "event_class", name) for name in settings.drop_event_classes),
        *([("trigger.event_id", "event_id", trigger.event_id)] if trigger else []),
    ]
    sentences = []
    for setting, column, name in references:
        names = catalog.get_column(column).drop_nulls().unique().sort().to_list()
        if name not in names:
            nearest = difflib.get_close_matches(name, names, n=1, cutoff=0.4)
            hint = f"; did you mean '{nearest[0]}'?" if nearest else "."
            sentences.append(
                f"preprocessing.{setting} contains '{name}', which is not an {column} of "
                f"static/event_catalog{hint}"
            )
    return sentences


def restrict_to_period(events: Frame, start: date, end: date, zone: tzinfo = UTC) -> Frame:
    """Return the events from `start`, inclusive, to `end`, exclusive, midnight in the time zone.

    An event without a time stays, so that `check_contract` can reject it.
    """
    occurred_at = pl.col("occurred_at")
    within = (occurred_at >= midnight(start, zone)) & (occurred_at < midnight(end, zone))
    return events.filter(within.fill_null(True))


def check_contract(
    events: pl.DataFrame, rules: Mapping[str, pl.Expr]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Split the events into those that keep the contract and those that violate it.

    Args:
        events: Extracted events, any columns.
        rules: The contract: for each rule, an expression that is true where a row violates it.
            `BLANK_IDS` is checked in addition.

    Returns:
        The valid events, and the others with `reason` as first column: all rules that the row
        violates, joined by "; ".
    """
    broken = {
        reason: rule.fill_null(value=False) for reason, rule in {**rules, **BLANK_IDS}.items()
    }
    reasons = [pl.when(rule).then(pl.lit(reason)) for reason, rule in broken.items()]
    reason = pl.concat_str(reasons, separator=REASON_SEPARATOR, ignore_nulls=True)
    is_bad = events.select(pl.any_horizontal(broken.values()).alias("is_bad")).to_series()
    return events.filter(~is_bad), events.filter(is_bad).select(reason.alias("reason"), pl.all())


def for_quarantine(broken: pl.DataFrame, columns: Collection[str], most: int) -> pl.DataFrame:
    """Return the first invalid events with the columns of the quarantine, long texts cut.

    Their order, by object first, does not depend on how the objects were divided into ranges.

    Args:
        broken: Invalid events with their reason, any columns.
        columns: Names of the columns of the quarantine.
        most: Largest number of rows to return.
    """
    shared = [name for name in broken.columns if name in columns]
    return (
        broken.sort("object_id", "occurred_at", "event_id", "readout_id", "mileage_km")
        .head(max(most, 0))
        .select(shared)
        .with_columns(pl.col(pl.String).str.slice(0, LONGEST_TEXT))
    )


def remove_repeated_readouts(events: pl.DataFrame) -> pl.DataFrame:
    """Return one row per (object_id, event_id, occurred_at), that of the smallest readout_id.

    Null readout_ids come last; among rows that differ only in mileage, the smallest non-null
    mileage is used. Sorting groups the repetitions and gives the order of the result: object,
    time, event.

    Args:
        events: Valid events (readout_id, object_id, event_id: str, occurred_at: datetime UTC,
            mileage_km: float): none of the three key columns is null.
    """
    # The units are consecutive in time, and each is sorted; the extraction leaves repetitions only
    # where a unit was cut in two.
    by_object = events.sort("object_id", maintain_order=True)
    if ascends(by_object, EVENT_KEY):
        return by_object
    is_first = pl.any_horizontal(
        pl.col(column).ne_missing(pl.col(column).shift()) for column in EVENT_KEY
    )
    return events.sort(*EVENT_KEY, "readout_id", "mileage_km", nulls_last=True).filter(is_first)


def count_events(events: pl.DataFrame) -> pl.DataFrame:
    """Return the frequency of each event_id: event_id, events (int64)."""
    return events.group_by("event_id").agg(pl.len().cast(pl.Int64).alias("events"))


def count_object_days(events: pl.DataFrame) -> int:
    """Return the number of days (UTC) with an event, summed over the objects.

    Unlike the number of windows, it does not depend on which events are rare, and numbers of
    consecutive periods add up: it is what runs over different periods are compared by.

    Args:
        events: Ordered by object_id and occurred_at.
    """
    object_id, day = pl.col("object_id"), pl.col("occurred_at").dt.date()
    is_first = object_id.ne_missing(object_id.shift()) | day.ne_missing(day.shift())
    return int(events.select(is_first.sum()).item())


def judge_event_ids(
    counts: pl.DataFrame, catalog: pl.DataFrame, settings: PreprocessingSettings
) -> pl.DataFrame:
    """Return a decision per event_id whether it is worth mining.

    Args:
        counts: Results of `count_events`, one per range of objects.
        catalog: `static/event_catalog`.
        settings: The classes to drop; the smallest number of events that is not rare.

    Returns:
        event_id, events (int64, of all ranges), dropped_by: "excluded classes", else "rare
        events", else null. An event that the catalog does not list has no class.
    """
    in_class = pl.col("event_class").is_in(settings.drop_event_classes)
    excluded = catalog.filter(in_class).get_column("event_id").implode()
    return (
        counts.group_by("event_id")
        .agg(pl.col("events").sum())
        .with_columns(
            dropped_by=pl.when(pl.col("event_id").is_in(excluded))
            .then(pl.lit("excluded classes"))
            .when(pl.col("events") < settings.min_event_count)
            .then(pl.lit("rare events"))
        )
    )


def count_dropped(judged: pl.DataFrame) -> dict[str, int]:
    """Return the number of events dropped per reason of `judge_event_ids`, in its order."""
    dropped = dict(judged.group_by("dropped_by").agg(pl.col("events").sum()).iter_rows())
    return {reason: dropped.get(reason, 0) for reason in DROP_REASONS}


def worth_mining(judged: pl.DataFrame) -> list[str]:
    """Return the events that `judge_event_ids` does not drop, ascending."""
    worth = judged.filter(pl.col("dropped_by").is_null())
    return worth.get_column("event_id").sort().to_list()


def keep_judged(events: Frame, judged: pl.DataFrame) -> Frame:
    """Return the events whose event_id is worth mining, in their order."""
    return events.filter(pl.col("event_id").is_in(worth_mining(judged)))


def keep_around_trigger(events: pl.DataFrame, trigger: TriggerSettings) -> pl.DataFrame:
    """Return the events close enough to a trigger event on the same object.

    That is at most `before_s` before or `after_s` after it, both inclusive and compared in whole
    microseconds. Only the nearest trigger on either side matters, so two as-of joins suffice, in
    linear time.

    Args:
        events: Events ordered by object and time, including the trigger's.
        trigger: The event_id of the trigger and the bounds.
    """
    time = pl.col("occurred_at")
    is_trigger = pl.col("event_id") == trigger.event_id
    triggers = events.filter(is_trigger).select("object_id", "occurred_at", trigger_at=time)

    def is_near(strategy: Literal["backward", "forward"], seconds: float) -> pl.Series:
        nearest = events.join_asof(
            triggers, on="occurred_at", by="object_id", strategy=strategy, check_sortedness=False
        )
        limit = timedelta(microseconds=round(seconds * 1_000_000))
        is_within = (time - pl.col("trigger_at")).abs() <= limit
        return nearest.select(is_within.fill_null(False)).to_series()

    is_after, is_before = is_near("backward", trigger.after_s), is_near("forward", trigger.before_s)
    return events.filter(is_after | is_before)
