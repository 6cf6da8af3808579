"""From extracted events to the events worth mining.

Every function is lazy and looks at one object at a time, `common_events` aside.
"""

import difflib
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

import polars as pl

from config.settings import PreprocessingSettings, TriggerSettings
from ml_pipeline.data_scope import midnight

EVENT_KEY = ("object_id", "occurred_at", "event_id")
REASON_SEPARATOR = "; "
BLANK_IDS = {
    f"{column} is blank": pl.col(column).str.strip_chars() == ""
    for column in ("object_id", "event_id")
}
LONGEST_S = timedelta.max.total_seconds() / 1_000


def unknown_names(catalog: pl.DataFrame, settings: PreprocessingSettings) -> list[str]:
    """A sentence for each name in the settings that the event catalog does not have."""
    trigger = settings.trigger
    wanted = [
        *(("drop_event_classes", "event_class", name) for name in settings.drop_event_classes),
        *([("trigger.event_id", "event_id", trigger.event_id)] if trigger else []),
    ]
    sentences = []
    for setting, column, name in wanted:
        known = catalog.get_column(column).drop_nulls().unique().sort().to_list()
        if name not in known:
            nearest = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
            hint = f"; did you mean '{nearest[0]}'?" if nearest else "."
            sentences.append(
                f"preprocessing.{setting} names '{name}', which is no {column} of "
                f"static/event_catalog{hint}"
            )
    return sentences


def restrict_to_period(events: pl.LazyFrame, start: date, end: date) -> pl.LazyFrame:
    """The events from `start`, inclusive, to `end`, exclusive, midnight UTC.

    An event without a time stays: it is for `check_contract` to judge.
    """
    occurred_at = pl.col("occurred_at")
    within = (occurred_at >= midnight(start)) & (occurred_at < midnight(end))
    return events.filter(within.fill_null(True))


def check_contract(
    events: pl.LazyFrame, rules: Mapping[str, pl.Expr]
) -> tuple[pl.LazyFrame, pl.LazyFrame]:
    """Splits the events into those that keep the contract and those that break it.

    Args:
        events: Extracted events, any columns.
        rules: The contract: for each rule an expression that is true where a row breaks it.
            `BLANK_IDS` is checked besides.

    Returns:
        The valid events, and the others with the column `reason` in front: all rules that the row
        breaks, joined by "; ". Every row of `events` is in exactly one of the two.
    """
    broken = {
        reason: rule.fill_null(value=False) for reason, rule in {**rules, **BLANK_IDS}.items()
    }
    reasons = [pl.when(rule).then(pl.lit(reason)) for reason, rule in broken.items()]
    reason = pl.concat_str(reasons, separator=REASON_SEPARATOR, ignore_nulls=True)
    is_bad = pl.any_horizontal(broken.values())
    return events.filter(~is_bad), events.filter(is_bad).select(reason.alias("reason"), pl.all())


def apply_rules(
    unique: pl.LazyFrame,
    common: pl.LazyFrame,
    catalog: pl.LazyFrame,
    settings: PreprocessingSettings,
) -> dict[str, pl.LazyFrame]:
    """What each rule leaves of unique events, by the name of the rule, in their order.

    Args:
        unique: What `remove_repeated_readouts` left, of all objects or of some.
        common: What `common_events` found for all objects.
        catalog: `static/event_catalog`.
        settings: Which rules apply.

    Returns:
        excluded_classes, rare_events and, with a trigger, far_from_trigger: the events that the
        rule left. The last one is the result, in the order of `unique`. A trigger counts even where
        its own class is excluded or it is rare.
    """
    of_classes = drop_event_classes(unique, catalog, settings.drop_event_classes)
    left = {"excluded_classes": of_classes, "rare_events": drop_rare_events(of_classes, common)}
    if settings.trigger is None:
        return left
    occurrences = trigger_occurrences(unique, settings.trigger)
    around = keep_around_trigger(left["rare_events"], occurrences, settings.trigger)
    return left | {"far_from_trigger": around}


def count_dropped(unique: pl.LazyFrame, left: Mapping[str, pl.LazyFrame]) -> pl.LazyFrame:
    """How many events each rule dropped.

    Args:
        unique: The events before the first rule.
        left: What was left after each rule, as `apply_rules` returns it.

    Returns:
        One row, one column a rule (int64).
    """
    counts = [
        frame.select(pl.len().cast(pl.Int64).alias(name))
        for name, frame in {"unique": unique, **left}.items()
    ]
    dropped = [
        (pl.col(before) - pl.col(after)).alias(after)
        for before, after in pairwise(["unique", *left])
    ]
    return pl.concat(counts, how="horizontal").select(dropped)


def remove_repeated_readouts(events: pl.LazyFrame) -> pl.LazyFrame:
    """One row for each (object_id, event_id, occurred_at): that of the smallest readout_id.

    A null readout_id comes after every other; rows that differ in mileage alone are decided by the
    smallest known mileage. Sorting brings the repetitions together and gives the order of the
    result: object, time, event.

    Args:
        events: Valid events (readout_id, object_id, event_id: str, occurred_at: datetime UTC,
            mileage_km: float): none of the three key columns is null.
    """
    ordered = events.sort(*EVENT_KEY, "readout_id", "mileage_km", nulls_last=True)
    is_first = pl.any_horizontal(
        pl.col(column).ne_missing(pl.col(column).shift()) for column in EVENT_KEY
    )
    return ordered.filter(is_first)


def drop_event_classes(
    events: pl.LazyFrame, catalog: pl.LazyFrame, classes: Collection[str]
) -> pl.LazyFrame:
    """The events whose class in the catalog is none of `classes`, or that it does not list."""
    excluded = catalog.filter(pl.col("event_class").is_in(list(classes))).select("event_id")
    return events.join(excluded, on="event_id", how="anti", maintain_order="left")


def count_events(
    unique: pl.LazyFrame, catalog: pl.LazyFrame, settings: PreprocessingSettings
) -> pl.LazyFrame:
    """How many events of a class that is not excluded each event_id has: event_id, events."""
    of_classes = drop_event_classes(unique, catalog, settings.drop_event_classes)
    return of_classes.group_by("event_id").agg(pl.len().cast(pl.Int64).alias("events"))


def common_events(counts: pl.LazyFrame, settings: PreprocessingSettings) -> pl.LazyFrame:
    """The event_ids that are not rare: those with at least `min_event_count` events.

    Args:
        counts: What `count_events` found, for each bucket of objects.
        settings: The bound.
    """
    events = counts.group_by("event_id").agg(pl.col("events").sum())
    return events.filter(pl.col("events") >= settings.min_event_count).select("event_id")


def drop_rare_events(events: pl.LazyFrame, common: pl.LazyFrame) -> pl.LazyFrame:
    """The events whose `event_id` is one of the common ones."""
    return events.join(common, on="event_id", how="semi", maintain_order="left")


def trigger_occurrences(events: pl.LazyFrame, trigger: TriggerSettings) -> pl.LazyFrame:
    """Where and when the trigger event occurred: object_id, occurred_at, in this order."""
    occurred = events.filter(pl.col("event_id") == trigger.event_id)
    return occurred.select("object_id", "occurred_at").sort("object_id", "occurred_at")


def keep_around_trigger(
    events: pl.LazyFrame, occurrences: pl.LazyFrame, trigger: TriggerSettings
) -> pl.LazyFrame:
    """The events at most `before_s` before or `after_s` after a trigger event on the same object.

    Only the nearest trigger on either side can decide, so two as-of joins do, in linear time.

    Args:
        events: Events ordered by object and time.
        occurrences: What `trigger_occurrences` found.
        trigger: The bounds, both inclusive; compared in whole microseconds.
    """
    time = pl.col("occurred_at")
    since, until = pl.col("trigger_before"), pl.col("trigger_after")
    near = (time - since <= _duration(trigger.after_s)).fill_null(False) | (
        until - time <= _duration(trigger.before_s)
    ).fill_null(False)
    return (
        _with_nearest(events, occurrences, "backward", "trigger_before")
        .pipe(_with_nearest, occurrences, "forward", "trigger_after")
        .filter(near)
        .drop("trigger_before", "trigger_after")
    )


def _with_nearest(
    events: pl.LazyFrame,
    occurrences: pl.LazyFrame,
    strategy: Literal["backward", "forward"],
    name: str,
) -> pl.LazyFrame:
    return events.join_asof(
        occurrences.with_columns(pl.col("occurred_at").alias(name)),
        on="occurred_at",
        by="object_id",
        strategy=strategy,
        check_sortedness=False,
    )


def _duration(seconds: float) -> timedelta:
    return timedelta(microseconds=round(min(seconds, LONGEST_S) * 1_000_000))
