"""Order of execution, by range of objects: read, window, collect error sets, count, write."""

from collections import Counter

import polars as pl

from ml_pipeline.components.feature_engineering import steps
from ml_pipeline.components.feature_engineering.distribution import window_distribution
from ml_pipeline.components.feature_engineering.ranges import CollectErrorSets, Tally
from ml_pipeline.errors import NoDataError
from ml_pipeline.execution.engine import on_engine
from ml_pipeline.running.component import step_component
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.storage.stored_table import Piece
from ml_pipeline.storage.tables import read_static_table


@on_engine()
def feature_engineering(step: ScopeStep) -> None:
    """Make the error sets of the events of a data scope.

    Raises:
        NoDataError: No window contains enough events.
    """
    catalog = read_static_table(step.storage, "event_catalog")
    pieces, tally, event_counts, bins = _collect(step)
    step.write_result("event_frequencies", steps.event_frequencies(event_counts, catalog))
    step.write_result("window_distribution", window_distribution(bins))
    step.write_pieces("error_sets", pieces)
    _record(step, tally)
    if tally["events"] and tally["events_without_position"] == tally["events"]:
        raise NoDataError(
            f"No event of {step.scope} has a mileage, which feature_engineering.window_by: mileage "
            "needs."
        )
    if not tally["error_sets"]:
        min_set_size = step.step_settings.feature_engineering.min_set_size
        raise NoDataError(
            f"No window of {step.scope} contains {min_set_size} distinct events; check "
            "window_length and min_set_size in feature_engineering."
        )


def _collect(step: ScopeStep) -> tuple[list[Piece], Tally, pl.DataFrame, pl.DataFrame]:
    """Write the error sets; return their pieces, the totals, and the counts by event and by bin."""
    events = step.table("events", step="preprocessing")
    work = CollectErrorSets(step.step_settings.feature_engineering)
    pieces, counts, bins = [], [], []
    tally: Tally = Counter()
    for found in step.ranges.map(events, work):
        pieces += [piece.after(tally["windows"]) for piece in found.error_sets]
        tally.update(found.tally)
        counts.append(found.counts)
        bins.append(found.bins)
    return pieces, tally, pl.concat(counts), pl.concat(bins)


def _record(step: ScopeStep, tally: Tally) -> None:
    step.record_rows(read=tally["events"], written=tally["error_sets"])
    events_in_sets = tally.pop("events_in_sets")
    for name, value in tally.items():
        unit = "events" if name.startswith("events") else "windows"
        step.kpi(name.replace("_", " "), value, unit)
    mean = events_in_sets / tally["error_sets"] if tally["error_sets"] else 0
    step.kpi("mean set size", mean, "events")


@step_component
def feature_engineering_op(run_id: str, batch: str) -> None:
    """Group the events of each object into windows and collect their error sets."""
    run_scope_step("feature_engineering", run_id, batch, feature_engineering)
