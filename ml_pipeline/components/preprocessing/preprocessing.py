"""Order of execution: read, check, remove repetitions, count, apply the rules, write.

Twice through the events: which of them are rare shows when all were counted.
"""

import logging
from collections import Counter
from collections.abc import Mapping

import polars as pl

from ml_pipeline.components.preprocessing import steps
from ml_pipeline.errors import NoDataError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.step import ScopeStep, run_scope_step
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.object_ranges import Pieces, in_turns, put_aside, split_by_object
from ml_pipeline.storage.tables import load_schema, read_table, scan_tables

Tally = Counter[str]


def preprocessing(step: ScopeStep) -> None:
    """From the extracted events of a data scope to the events worth mining.

    Raises:
        DataContractError: An extracted file or the event catalog is not what its schema demands.
        NoDataError: No event is left.
    """
    extracted = scan_tables(step.storage, list(step.plan.event_keys), "extracted_events")
    catalog = read_table(step.storage, static_table("event_catalog"), "event_catalog")
    for sentence in steps.unknown_names(catalog, step.step_settings.preprocessing):
        step.log(sentence, logging.WARNING)
    tally: Tally = Counter()
    with put_aside("events") as candidates:
        quarantined, counts = _check(step, extracted, candidates, tally)
        judged = steps.judge_event_ids(counts, catalog, step.step_settings.preprocessing)
        step.write_result("quarantined_events", quarantined)
        step.write("events", steps.keep_judged(candidates.whole, judged))
    written = steps.count_written(step.scan("events", step.name))
    _record(step, tally, judged, written)
    if not written["rows"]:
        raise NoDataError(
            f"No event of {step.scope} is left after preprocessing; the KPIs say how many each "
            "rule dropped. Check the settings in preprocessing."
        )


def _check(
    step: ScopeStep, extracted: pl.LazyFrame, candidates: Pieces, tally: Tally
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Puts the valid events aside, each once, those far from a trigger left out.

    Returns:
        The events that are not valid, and the counts of each id in the others, by range.
    """
    rules = load_schema("events").rules
    trigger = step.step_settings.preprocessing.trigger

    def check(rows: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, Tally]:
        valid, broken = steps.check_contract(rows, rules)
        once = steps.remove_repeated_readouts(valid).drop("readout_id")
        counted = {
            "rows in": rows.height,
            "quarantined": broken.height,
            "dropped: repeated readouts": valid.height - once.height,
        }
        near = steps.keep_around_trigger(once, once, trigger) if trigger else once
        return near, broken, steps.count_events(once), Counter(counted)

    quarantined, counts = [], []
    zone = step.settings.run.zone
    ranges = [
        steps.restrict_to_period(object_range, step.scope.start, step.scope.end, zone)
        for object_range in split_by_object(extracted)
    ]
    for near, broken, counted, rows in in_turns(ranges, check):
        candidates.append(near)
        quarantined.append(broken)
        counts.append(counted)
        tally.update(rows)
    return pl.concat(quarantined), pl.concat(counts)


def _record(
    step: ScopeStep, tally: Tally, judged: pl.DataFrame, written: Mapping[str, int]
) -> None:
    dropped = steps.count_dropped(judged)
    tally.update({f"dropped: {reason}": rows for reason, rows in dropped.items()})
    if step.step_settings.preprocessing.trigger:
        worth = int(judged.get_column("events").sum()) - sum(dropped.values())
        tally["dropped: far from trigger"] = worth - written["rows"]
    tally["rows out"] = written["rows"]
    for name, rows in tally.items():
        step.kpi(name, rows, "rows")
    step.kpi("distinct events", written["events"], "events")
    step.kpi("objects", written["objects"], "objects")


@step_component
def preprocessing_op(run_id: str, batch: str) -> None:
    """Checks the extracted events and keeps those worth mining."""
    run_scope_step("preprocessing", run_id, batch, preprocessing)
