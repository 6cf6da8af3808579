"""Order of execution: read, mine, name, compare with the known sets, count, write."""

import polars as pl

from ml_pipeline.components.set_mining import steps
from ml_pipeline.running.component import step_component
from ml_pipeline.running.step import ScopeStep, run_scope_step
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.tables import read_table


def set_mining(step: ScopeStep) -> None:
    """From the error sets of a data scope to the frequent ones and the rules between them.

    Raises:
        TooManySetsError: More sets are frequent than the settings or the memory allow.
    """
    settings = step.step_settings
    error_sets = step.scan("error_sets", step="feature_engineering")
    catalog = read_table(step.storage, static_table("event_catalog"), "event_catalog")
    known = read_table(step.storage, static_table("known_error_sets"), "known_error_sets")
    mined = steps.mine_error_sets(error_sets, settings.set_mining)
    frequent = steps.frequent_error_sets(mined, settings.feature_engineering.min_set_size)
    described = steps.mark_known(steps.name_error_sets(frequent, catalog), known)
    rules = steps.association_rules(mined, settings.set_mining.rules)
    _record(step, mined, described, rules)
    step.write_result("frequent_error_sets", described)
    step.write_result("association_rules", rules)


def _record(
    step: ScopeStep, mined: steps.MinedSets, found: pl.DataFrame, rules: pl.DataFrame
) -> None:
    requested = steps.min_windows_of(step.step_settings.set_mining.min_support, mined.windows)
    step.kpi("windows", mined.windows, "windows")
    step.kpi("requested minimum support", requested, "windows")
    step.kpi("minimum support", mined.min_windows, "windows")
    step.kpi("frequent sets", found.height, "sets")
    for flag in ("closed", "maximal"):
        step.kpi(f"{flag} sets", found.filter(flag).height, "sets")
    for status in ("known", "extends known", "new"):
        of_status = found.filter(pl.col("known_status") == status)
        step.kpi(f"sets: {status}", of_status.height, "sets")
    step.kpi("association rules", rules.height, "rules")


@step_component
def set_mining_op(run_id: str, batch: str) -> None:
    """Mines the frequent error sets, names them and says which are new."""
    steps.prepare_mining()  # in the background, while the input is read
    run_scope_step("set_mining", run_id, batch, set_mining)
