"""Order of execution: read, check, remove repetitions, count, apply the rules, write.

Twice through the objects, a bucket at a time: which events are rare shows when all were counted.
"""

import logging
from collections import Counter

import polars as pl

from ml_pipeline.buckets import Pieces, in_turns, put_aside, split_by_object
from ml_pipeline.component import step_component
from ml_pipeline.components.preprocessing import steps
from ml_pipeline.errors import NoDataError
from ml_pipeline.layout import static_table
from ml_pipeline.step import ScopeStep
from ml_pipeline.tables import load_schema, read_table, scan_tables

Tally = Counter[str]


def preprocess(step: ScopeStep) -> None:
    """From the extracted events of a data scope to the events worth mining.

    Raises:
        DataContractError: An extracted file or the event catalog is not what its schema demands.
        NoDataError: No event is left.
    """
    extracted = scan_tables(step.storage, list(step.plan.event_keys), "extracted_events")
    in_period = steps.restrict_to_period(extracted, step.scope.start, step.scope.end)
    catalog = read_table(step.storage, static_table("event_catalog"), "event_catalog")
    for sentence in steps.unknown_names(catalog, step.step_settings.preprocessing):
        step.log(sentence, logging.WARNING)
    tally: Tally = Counter()
    with put_aside() as unique, put_aside("events") as events:
        quarantined, counts = _check(in_period, unique, tally)
        judged = steps.judge_event_ids(counts, catalog, step.step_settings.preprocessing)
        event_ids = _clean(step, unique, judged, events, tally)
        step.write_result("quarantined_events", quarantined)
        step.write("events", events.whole)
    _record(step, tally, distinct_events=len(event_ids))
    if not tally["rows out"]:
        raise NoDataError(
            f"No event of {step.scope} is left after preprocessing; the KPIs say how many each "
            "rule dropped. Check the settings in preprocessing."
        )


def _check(
    extracted: pl.LazyFrame, unique: Pieces, tally: Tally
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Puts the valid events aside, each once; returns the others, and how often each id occurs."""
    rules = load_schema("events").rules

    def check(rows: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, Tally]:
        valid, broken = steps.check_contract(rows, rules)
        once = steps.remove_repeated_readouts(valid).drop("readout_id")
        repeated = valid.height - once.height
        counted = {
            "rows in": rows.height,
            "quarantined": broken.height,
            "dropped: repeated readouts": repeated,
        }
        return once, broken, steps.count_events(once), Counter(counted)

    quarantined, counts = [], []
    for once, broken, counted, rows in in_turns(split_by_object(extracted), check):
        unique.append(once)
        quarantined.append(broken)
        counts.append(counted)
        tally.update(rows)
    return pl.concat(quarantined), pl.concat(counts)


def _clean(
    step: ScopeStep, unique: Pieces, judged: pl.DataFrame, events: Pieces, tally: Tally
) -> set[str]:
    """Puts the events worth mining aside; returns their event_ids."""
    trigger = step.step_settings.preprocessing.trigger
    for reason, rows in steps.count_dropped(judged).items():
        tally[f"dropped: {reason}"] = rows

    def clean(once: pl.DataFrame) -> tuple[pl.DataFrame, int]:
        worth = steps.keep_judged(once, judged)
        kept = steps.keep_around_trigger(worth, once, trigger) if trigger else worth
        return kept, worth.height - kept.height

    event_ids: set[str] = set()
    for kept, far in in_turns(unique, clean):
        if trigger:
            tally["dropped: far from trigger"] += far
        tally["rows out"] += kept.height
        tally["objects"] += kept.get_column("object_id").n_unique()
        event_ids.update(kept.get_column("event_id").unique())
        events.append(kept)
    return event_ids


def _record(step: ScopeStep, tally: Tally, distinct_events: int) -> None:
    objects = tally.pop("objects")
    for name, rows in tally.items():
        step.kpi(name, rows, "rows")
    step.kpi("distinct events", distinct_events, "events")
    step.kpi("objects", objects, "objects")


@step_component
def preprocessing_op(run_id: str, data_scope: str) -> None:
    """Checks the extracted events and keeps those worth mining."""
    from ml_pipeline.components.preprocessing.preprocessing import preprocess
    from ml_pipeline.step import run_scope_step

    run_scope_step("preprocessing", run_id, data_scope, preprocess)
