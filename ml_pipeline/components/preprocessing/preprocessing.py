"""Order of execution: read, check, remove repetitions, count, apply the rules, write.

It takes two passes over the events, because rare events are known only after all were counted.
"""

import logging
from collections import Counter
from collections.abc import Mapping

import polars as pl

from ml_pipeline.components.preprocessing import steps
from ml_pipeline.errors import NoDataError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.storage.object_ranges import in_turns, split_by_object
from ml_pipeline.storage.pieces import Pieces, put_aside
from ml_pipeline.storage.tables import load_schema, read_static_table, scan_tables

Tally = Counter[str]

QUARANTINE_ROWS = 100_000
"""Largest number of invalid events that are kept per data scope; the others are only counted."""


def preprocessing(step: ScopeStep) -> None:
    """Make the events worth mining of the extracted events of a data scope.

    Raises:
        DataContractError: An extracted file or the event catalog does not match its schema.
        NoDataError: No event is left.
    """
    extracted = scan_tables(step.storage, list(step.plan.event_keys), "extracted_events")
    catalog = read_static_table(step.storage, "event_catalog")
    for sentence in steps.unknown_names(catalog, step.step_settings.preprocessing):
        step.log(sentence, logging.WARNING)
    tally: Tally = Counter()
    with put_aside("events") as candidates, put_aside() as quarantine:
        counts = _check(step, extracted, candidates, quarantine, tally)
        judged = steps.judge_event_ids(counts, catalog, step.step_settings.preprocessing)
        step.write_result("quarantined_events", quarantine.whole)
        step.write("events", steps.keep_judged(candidates.whole, judged))
    written = steps.count_written(step.scan("events", step.name))
    _record(step, tally, judged, written)
    if not written["rows"]:
        raise NoDataError(
            f"No event of {step.scope} is left after preprocessing; the KPIs show how many each "
            "rule dropped. Check the settings in preprocessing."
        )


def _check(
    step: ScopeStep, extracted: pl.LazyFrame, candidates: Pieces, quarantine: Pieces, tally: Tally
) -> pl.DataFrame:
    """Set aside the invalid events, and the valid ones without repetitions and close to a trigger.

    Returns:
        The number of valid events by event_id and range of objects.
    """
    rules = load_schema("events").rules
    trigger = step.step_settings.preprocessing.trigger

    def check(rows: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, Tally]:
        valid, broken = steps.check_contract(rows, rules)
        unique = steps.remove_repeated_readouts(valid).drop("readout_id")
        near = steps.keep_around_trigger(unique, trigger) if trigger else unique
        numbers = {
            "rows in": rows.height,
            "quarantined": broken.height,
            "dropped: repeated readouts": valid.height - unique.height,
            "object days": steps.count_object_days(near),
        }
        return near, broken, steps.count_events(unique), Counter(numbers)

    counts, room = [], QUARANTINE_ROWS
    columns = load_schema("quarantined_events").columns
    zone = step.settings.run.zone
    all_ranges, total = split_by_object(extracted)
    ranges = [
        steps.restrict_to_period(object_range, step.scope.start, step.scope.end, zone)
        for object_range in all_ranges
    ]
    for near, broken, events, numbers in in_turns(ranges, check):
        candidates.append(near)
        kept = steps.for_quarantine(broken, columns, room)
        quarantine.append(kept)
        room -= kept.height
        counts.append(events)
        tally.update(numbers)
        step.progress(tally["rows in"], total)
    return pl.concat(counts)


def _record(
    step: ScopeStep, tally: Tally, judged: pl.DataFrame, written: Mapping[str, int]
) -> None:
    dropped = steps.count_dropped(judged)
    tally.update({f"dropped: {reason}": rows for reason, rows in dropped.items()})
    if step.step_settings.preprocessing.trigger:
        worth = int(judged.get_column("events").sum()) - sum(dropped.values())
        tally["dropped: far from trigger"] = worth - written["rows"]
    tally["rows out"] = written["rows"]
    step.record_rows(read=tally["rows in"], written=tally["rows out"])
    step.kpi("object days", tally.pop("object days"), "days")
    for name, rows in tally.items():
        step.kpi(name, rows, "rows")
    left_out = tally["quarantined"] - QUARANTINE_ROWS
    if left_out > 0:
        step.kpi("quarantined, not kept", left_out, "rows")
        step.log(
            f"{tally['quarantined']:,} rows break the contract; quarantined_events contains the "
            f"first {QUARANTINE_ROWS:,}. Correct their source",
            logging.WARNING,
        )
    step.kpi("distinct events", written["events"], "events")
    step.kpi("objects", written["objects"], "objects")


@step_component
def preprocessing_op(run_id: str, batch: str) -> None:
    """Check the extracted events and keep those worth mining."""
    run_scope_step("preprocessing", run_id, batch, preprocessing)
