"""Order of execution: read, mine, name, compare with the known sets, count, write.

The tables of sets and rules are made and written in parts: together they take several times the
memory of what they are made from.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

import polars as pl

from ml_pipeline.components.set_mining import steps
from ml_pipeline.components.set_mining.known_sets import mark_known, name_error_sets
from ml_pipeline.components.set_mining.search import (
    MORE_MEMORY,
    min_windows_of,
    require_memory,
)
from ml_pipeline.errors import TooManySetsError
from ml_pipeline.running.component import step_component
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.running.step import steps_at_once
from ml_pipeline.storage.tables import read_static_table

Tally = Counter[str]


def set_mining(step: ScopeStep) -> None:
    """Mine the frequent error sets of a data scope and the association rules between them.

    Raises:
        TooManySetsError: More sets are frequent than the settings or the memory allow.
    """
    try:
        _mine(step)
    except MemoryError as error:
        # Without its traceback, which refers to all that fills the memory.
        cause = error.with_traceback(None)
        raise TooManySetsError(f"The step is out of memory. {MORE_MEMORY}") from cause


def _mine(step: ScopeStep) -> None:
    require_memory(steps_at_once())
    settings = step.step_settings
    error_sets = step.scan("error_sets", step="feature_engineering")
    catalog = read_static_table(step.storage, "event_catalog")
    known = read_static_table(step.storage, "known_error_sets")
    mined = steps.mine_error_sets(error_sets, settings.set_mining, steps_at_once())
    frequent = steps.frequent_error_sets(mined, settings.feature_engineering.min_set_size)
    described = (mark_known(name_error_sets(part, catalog), known) for part in frequent)
    tally: Tally = Counter()
    step.write_result_in_parts("frequent_error_sets", _counted(described, tally))
    rules = steps.association_rules(mined, settings.set_mining.rules)
    step.write_result_in_parts("association_rules", _counted_rules(rules, tally))
    _record(step, mined, tally)


def _counted(sets: Iterable[pl.DataFrame], tally: Tally) -> Iterator[pl.DataFrame]:
    """Yield the parts of the table of sets, and count them by what they are."""
    for part in sets:
        tally["frequent sets"] += part.height
        for flag in ("closed", "maximal"):
            tally[f"{flag} sets"] += int(part.get_column(flag).sum())
        for status, count in part.get_column("known_status").value_counts().rows():
            tally[f"sets: {status}"] += count
        yield part


def _counted_rules(rules: Iterable[pl.DataFrame], tally: Tally) -> Iterator[pl.DataFrame]:
    """Yield the parts of the table of rules, and count their rows."""
    for part in rules:
        tally["association rules"] += part.height
        yield part


def _record(step: ScopeStep, mined: steps.MinedSets, tally: Tally) -> None:
    requested = min_windows_of(step.step_settings.set_mining.min_support, mined.windows)
    step.record_rows(read=mined.windows, written=tally["frequent sets"])
    step.kpi("windows", mined.windows, "windows")
    step.kpi("requested minimum support", requested, "windows")
    step.kpi("minimum support", mined.min_windows, "windows")
    for name in ("frequent sets", "closed sets", "maximal sets"):
        step.kpi(name, tally[name], "sets")
    for status in ("known", "extends known", "new"):
        step.kpi(f"sets: {status}", tally[f"sets: {status}"], "sets")
    step.kpi("association rules", tally["association rules"], "rules")


@step_component
def set_mining_op(run_id: str, batch: str) -> None:
    """Mine the frequent error sets, name them and mark those that are new."""
    steps.prepare_mining()  # in the background, while the input is read
    run_scope_step("set_mining", run_id, batch, set_mining)
