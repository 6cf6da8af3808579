"""Order of execution, by range of objects: read, window, collect error sets, count, write."""

from collections import Counter

import polars as pl

from ml_pipeline.components.feature_engineering import steps
from ml_pipeline.components.feature_engineering.distribution import (
    bin_windows,
    window_distribution,
)
from ml_pipeline.errors import NoDataError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.storage.object_ranges import in_turns, split_by_object
from ml_pipeline.storage.pieces import Pieces, put_aside
from ml_pipeline.storage.tables import read_static_table

Tally = Counter[str]
_Counts = tuple[pl.DataFrame, pl.DataFrame]


def feature_engineering(step: ScopeStep) -> None:
    """Make the error sets of the events of a data scope.

    Raises:
        NoDataError: No window contains enough events.
    """
    catalog = read_static_table(step.storage, "event_catalog")
    with put_aside("error_sets") as error_sets:
        tally, event_counts, bins = _collect(step, error_sets)
        step.write_result("event_frequencies", steps.event_frequencies(event_counts, catalog))
        step.write_result("window_distribution", window_distribution(bins))
        step.write("error_sets", error_sets.whole)
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


def _collect(step: ScopeStep, error_sets: Pieces) -> tuple[Tally, pl.DataFrame, pl.DataFrame]:
    """Set the error sets aside; return the totals, and the counts by event and by bin."""
    settings = step.step_settings.feature_engineering

    def window(events: pl.DataFrame) -> tuple[pl.DataFrame, dict[str, int], _Counts]:
        windows = steps.assign_windows(events, settings)
        sets, sizes = steps.error_sets(windows, settings.min_set_size)
        totals = steps.count_windows(events, windows, sets)
        bins = bin_windows(windows, sizes, settings.window_by)
        return sets, totals, (steps.count_event_ids(events, sets), bins)

    tally: Tally = Counter()
    counts: list[_Counts] = []
    ranges, total = split_by_object(step.scan("events", step="preprocessing"))
    for sets, totals, of_range in in_turns(ranges, window):
        error_sets.append(steps.follow_on(sets, tally["windows"]))
        counts.append(of_range)
        tally.update(totals)
        step.progress(tally["events"], total)
    event_counts, bins = zip(*counts, strict=True)
    return tally, pl.concat(event_counts), pl.concat(bins)


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
