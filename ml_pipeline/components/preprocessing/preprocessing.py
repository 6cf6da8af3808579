"""Order of execution: read, check, remove repetitions, count, apply the rules, write.

It takes two passes over the events, because rare events are known only after all were counted.
"""

import logging
from collections import Counter
from itertools import accumulate

import polars as pl

from ml_pipeline.components.preprocessing import steps
from ml_pipeline.components.preprocessing.ranges import (
    CheckEvents,
    CountWritten,
    Tally,
    WrittenEvents,
)
from ml_pipeline.errors import NoDataError
from ml_pipeline.execution.engine import on_engine
from ml_pipeline.running.component import step_component
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.storage.stored_table import Piece, StoredTable
from ml_pipeline.storage.tables import load_schema, read_static_table

QUARANTINE_ROWS = 100_000
"""Largest number of invalid events that are kept per data scope; the others are only counted."""


@on_engine("feature_engineering")
def preprocessing(step: ScopeStep) -> None:
    """Make the events worth mining of the extracted events of a data scope.

    Raises:
        DataContractError: An extracted file or the event catalog does not match its schema.
        NoDataError: No event is left.
    """
    settings = step.step_settings.preprocessing
    catalog = read_static_table(step.storage, "event_catalog")
    for sentence in steps.unknown_names(catalog, settings):
        step.log(sentence, logging.WARNING)
    pieces, counts, tally = _check(step)
    judged = steps.judge_event_ids(counts, catalog, settings)
    events = step.write_pieces("events", pieces, steps.worth_mining(judged))
    written = _count(step, events)
    _record(step, tally, judged, written)
    if not written.rows:
        raise NoDataError(
            f"No event of {step.scope} is left after preprocessing; the KPIs show how many each "
            "rule dropped. Check the settings in preprocessing."
        )


def _check(step: ScopeStep) -> tuple[list[Piece], pl.DataFrame, Tally]:
    """Write the valid events that no rule has dropped yet, and the quarantine.

    Returns:
        The pieces of the events, the number of valid events by event_id and range, and the tally.
    """
    extracted = StoredTable("extracted_events", keys=step.plan.event_keys)
    work = CheckEvents(
        run_id=step.run_id,
        data_scope=str(step.scope),
        start=step.scope.start,
        end=step.scope.end,
        zone=step.settings.run.zone,
        trigger=step.step_settings.preprocessing.trigger,
        most_broken=QUARANTINE_ROWS,
    )
    checked = list(step.ranges.map(extracted, work))
    tally: Tally = Counter()
    for each in checked:
        tally.update(each.tally)
    _write_quarantine(step, [piece for each in checked for piece in each.quarantine])
    pieces = [piece for each in checked for piece in each.events]
    return pieces, pl.concat([each.counts for each in checked]), tally


def _write_quarantine(step: ScopeStep, pieces: list[Piece]) -> None:
    table = "quarantined_events"
    own = tuple(name for name in load_schema(table).columns if name not in ("run_id", "data_scope"))
    before = accumulate((piece.rows for piece in pieces), initial=0)
    sums = zip(pieces, before, strict=False)  # the last sum is that of all pieces
    first = [piece for piece, rows in sums if rows < QUARANTINE_ROWS]
    rows = StoredTable(table, pieces=tuple(first), columns=own).scan(step.storage)
    step.write_result(table, rows.head(QUARANTINE_ROWS))


def _count(step: ScopeStep, events: StoredTable) -> WrittenEvents:
    found = list(step.ranges.map(events.only("object_id", "event_id"), CountWritten()))
    nothing = pl.Series("event_id", [], pl.String)
    return WrittenEvents(
        rows=sum(each.rows for each in found),
        objects=sum(each.objects for each in found),
        event_ids=pl.concat([nothing, *(each.event_ids for each in found)]).unique(),
    )


def _record(step: ScopeStep, tally: Tally, judged: pl.DataFrame, written: WrittenEvents) -> None:
    dropped = steps.count_dropped(judged)
    tally.update({f"dropped: {reason}": rows for reason, rows in dropped.items()})
    if step.step_settings.preprocessing.trigger:
        worth = int(judged.get_column("events").sum()) - sum(dropped.values())
        tally["dropped: far from trigger"] = worth - written.rows
    tally["rows out"] = written.rows
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
    step.kpi("distinct events", written.event_ids.len(), "events")
    step.kpi("objects", written.objects, "objects")


@step_component
def preprocessing_op(run_id: str, batch: str) -> None:
    """Check the extracted events and keep those worth mining."""
    run_scope_step("preprocessing", run_id, batch, preprocessing)
