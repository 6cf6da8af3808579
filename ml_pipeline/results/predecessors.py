"""Changes of a run's error sets since the data scopes that came before its own.

`docs/changes.md` explains what is compared, and why in this way.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

import polars as pl

from ml_pipeline.errors import DataContractError, PipelineError
from ml_pipeline.results.changes import COMPARED, Extent, changed_sets
from ml_pipeline.results.comparison import paired_scopes
from ml_pipeline.results.tables import read_scope_result
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import RUNS_PREFIX
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, table_names

TABLE = "set_changes"
RUNS_READ = 50
"""Largest number of earlier runs, the last published ones, among which one is searched."""
UNCOMPARED_SETTINGS = frozenset(
    ("set_mining", parameter)
    for parameter in ("min_support", "max_sets", "on_too_many_sets", "memory_budget_mb", "rules")
)
"""Settings that may differ: they decide how many sets are found, not how windows are counted."""

ScopeOfRun = tuple[RunManifest, DataScope]
SettingsOfScope = dict[tuple[str, str], str]
"""Values by step and parameter."""


@dataclass
class Faults:
    """Earlier runs that could not be compared with.

    Attributes:
        messages: The first fault of each of these runs.
        scopes: Number of data scopes without a comparison, by the run.
    """

    messages: dict[str, str] = field(default_factory=dict)
    scopes: Counter[str] = field(default_factory=Counter)

    @contextmanager
    def noted(self, run: str) -> Iterator[None]:
        """Note a fault in the block, which ends the block and nothing else."""
        try:
            yield
        except (PipelineError, pl.exceptions.PolarsError) as error:
            self.messages.setdefault(run, str(error))
            self.scopes[run] += 1

    def warn(self, warn: Callable[[str], None]) -> None:
        """Pass one sentence per run to `warn`."""
        for run, message in self.messages.items():
            times = f", of {self.scopes[run]:,} data scopes," if self.scopes[run] > 1 else ""
            warn(f"what changed since the run {run}{times} is not known: {message}")


def find_changes(
    storage: Storage, run: RunManifest, warn: Callable[[str], None]
) -> Iterator[tuple[DataScope, pl.DataFrame]]:
    """Yield the changed error sets of each succeeded data scope that has a predecessor.

    The data scopes are read one after the other, each with its predecessors.

    Args:
        storage: Storage of the runs.
        run: The run; it does not have to be published, but the parts of its tables must exist.
        warn: Receives one sentence per earlier run that cannot be read; no fault is raised.

    Yields:
        The data scope and its rows of `data/results/set_changes.yaml`.
    """
    if not {TABLE, "frequent_error_sets"} <= {*table_names("results")}:
        return
    faults = Faults()
    scopes = _succeeded(run)
    week_before = _weeks_before(scopes)
    earlier = _earlier_scopes(storage, run, scopes, week_before, faults)
    for scope in scopes:
        predecessors = [(run, week_before[scope])] if scope in week_before else []
        predecessors += [earlier[scope]] if scope in earlier else []
        parts = []
        for predecessor in predecessors:
            with faults.noted(predecessor[0].run_id):
                parts.append(_changes_since(storage, predecessor, (run, scope)))
        if parts:
            yield scope, pl.concat(parts)
    faults.warn(warn)


def _succeeded(run: RunManifest) -> list[DataScope]:
    return [each.data_scope for each in run.data_scopes if each.status == "succeeded"]


def _weeks_before(scopes: Iterable[DataScope]) -> dict[DataScope, DataScope]:
    """Return the data scope before each one that continues another, as those of a simulation do."""
    before: dict[DataScope, DataScope] = {}
    last: dict[tuple[object, ...], DataScope] = {}
    for scope in sorted(scopes):
        start = (scope.values, scope.start)
        if start in last:
            before[scope] = last[start]
        last[start] = scope
    return before


def _earlier_scopes(
    storage: Storage,
    run: RunManifest,
    scopes: Iterable[DataScope],
    week_before: Iterable[DataScope],
    faults: Faults,
) -> dict[DataScope, ScopeOfRun]:
    """Return the last published data scope that each one can be compared with.

    It belongs to the last run in which a data scope of the same values, with comparable settings
    and an earlier end succeeded. If there is none, it is that of the same period in the last run,
    unless a week of this run came before.
    """
    pending, continued = {*scopes}, {*week_before}
    settings = cache(lambda scope: _settings(storage, (run, scope)))
    same_period: dict[DataScope, ScopeOfRun] = {}
    earlier: dict[DataScope, ScopeOfRun] = {}
    for candidate in _earlier_runs(storage, run, faults):
        if not pending:
            break
        complete = {*_succeeded(candidate)}
        for before, now in paired_scopes(candidate, run):
            if now not in pending or before not in complete or before.end > now.end:
                continue
            if before.end == now.end and (now in same_period or now in continued):
                continue
            with faults.noted(candidate.run_id):
                if not _are_comparable(_settings(storage, (candidate, before)), settings(now)):
                    continue
                if before.end < now.end:
                    earlier[now] = (candidate, before)
                    pending.remove(now)
                else:
                    same_period[now] = (candidate, before)
    return same_period | earlier


def _earlier_runs(storage: Storage, run: RunManifest, faults: Faults) -> Iterator[RunManifest]:
    """Yield the succeeded runs with the same dimensions, the last published one first."""
    stored = [each for each in storage.list_objects(RUNS_PREFIX) if each.key.endswith(".json")]
    stored.sort(key=lambda each: (each.modified_at, each.key), reverse=True)
    for each in stored[:RUNS_READ]:
        location = storage.location(each.key)
        with faults.noted(each.key.rpartition("/")[2].removesuffix(".json")):
            manifest = RunManifest.from_bytes(storage.get(each.key), location)
            if (
                manifest.run_id != run.run_id
                and manifest.status == "succeeded"
                and manifest.dimensions == run.dimensions
            ):
                yield manifest


def _are_comparable(before: SettingsOfScope, now: SettingsOfScope) -> bool:
    """Return whether the settings are the same, as far as they decide on windows.

    Settings that only one version of the pipeline has are not compared.
    """
    compared = before.keys() & now.keys() - UNCOMPARED_SETTINGS
    return bool(compared) and all(before[name] == now[name] for name in compared)


def _settings(storage: Storage, scope: ScopeOfRun) -> SettingsOfScope:
    rows = read_scope_result(storage, *scope, "hyperparameters")
    settings = rows.select("step", "parameter", "value")
    return {(step, parameter): value for step, parameter, value in settings.iter_rows()}


def _changes_since(storage: Storage, before: ScopeOfRun, now: ScopeOfRun) -> pl.DataFrame:
    """Return what changed between two data scopes, as rows of `set_changes`.

    Raises:
        ObjectNotFoundError: A part of a table is gone.
        DataContractError: A part was changed, or lacks what is needed.
    """
    extents = [_extent(storage, each) for each in (before, now)]
    nested = before[0] is now[0]
    if nested and extents[0].object_days >= extents[1].object_days:
        return load_schema(TABLE).polars.to_frame()
    sets_before, sets_now = (
        read_scope_result(storage, *each, "frequent_error_sets", COMPARED) for each in (before, now)
    )
    changes = changed_sets(sets_before, sets_now, *extents, nested=nested)
    identity = {
        "run_id": now[0].run_id,
        "data_scope": str(now[1]),
        "compared_run_id": before[0].run_id,
        "compared_data_scope": str(before[1]),
    }
    literals = [pl.lit(value).alias(name) for name, value in identity.items()]
    return changes.select(*literals, pl.all()).select(*load_schema(TABLE).columns)


def _extent(storage: Storage, scope: ScopeOfRun) -> Extent:
    """Return the extent of a data scope, as its steps counted it."""
    kpis = read_scope_result(storage, *scope, "kpis").select("step", "kpi", "value")
    figures = {(step, kpi): int(value) for step, kpi, value in kpis.iter_rows()}
    try:
        return Extent(
            windows=figures["set_mining", "windows"],
            min_support=figures["set_mining", "minimum support"],
            object_days=figures["preprocessing", "object days"],
        )
    except KeyError as error:
        run, data_scope = scope
        step, kpi = error.args[0]
        raise DataContractError(
            f"The table kpis of {data_scope} in run {run.run_id} lacks '{kpi}' of {step}, which "
            "versions of the pipeline before this one did not record."
        ) from error
