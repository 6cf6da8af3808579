"""What a report says of a run, whatever its algorithm: outcome, rows, quality, settings, costs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import polars as pl

from ml_pipeline.results.report import bounds
from ml_pipeline.results.tables import read_result
from ml_pipeline.running.documents import PublishedScope, RunManifest
from ml_pipeline.storage.keys import RUN_LEVEL
from ml_pipeline.storage.objects import Storage

SUSPICIOUS_SHARE = 0.01
"""Share of quarantined rows from which on the data needs a look."""

_ROWS, _WINDOWS, _SETS = "rows", "windows", "sets"
STAGES = (
    ("preprocessing", "rows in", _ROWS, "rows extracted"),
    ("preprocessing", "rows out", _ROWS, "rows worth mining"),
    ("feature_engineering", "windows", _WINDOWS, "windows"),
    ("feature_engineering", "error sets", _WINDOWS, "windows with enough events"),
    ("set_mining", "frequent sets", _SETS, "frequent sets"),
    ("set_mining", "maximal sets", _SETS, "of these, part of no larger one"),
)
"""Step, KPI, unit and meaning of each stage of the way from rows to sets."""
LOSSES = ("quarantined", "dropped: ", "events without position", "windows too small")
"""Beginnings of the KPIs that count what a step left out."""
NOT_KEPT = "quarantined, not kept"


@dataclass(frozen=True)
class Stage:
    """A stage of the way from rows to results.

    Attributes:
        name: What is counted.
        count: How many are left.
        unit: What they are.
        share: Share of the first stage with the same unit.
        losses: What the step left out before, by reason.
    """

    name: str
    count: float
    unit: str
    share: float
    losses: Mapping[str, float]


@dataclass(frozen=True)
class StepCost:
    """Time and memory of a step, over all data scopes."""

    step: str
    runs: int
    seconds: float
    longest: float
    peak_memory_mb: float


@dataclass(frozen=True)
class RunFacts:
    """The published tables of a run that describe the run itself.

    Attributes:
        storage: Storage of the run.
        manifest: Manifest of the run, with all its tables but `run_info`.
    """

    storage: Storage
    manifest: RunManifest

    @cached_property
    def kpis(self) -> pl.DataFrame:
        """As in `data/results/kpis.yaml`."""
        return read_result(self.storage, self.manifest, "kpis")

    @cached_property
    def errors(self) -> pl.DataFrame:
        """As in `data/results/error_logs.yaml`; those of the whole run first."""
        errors = read_result(self.storage, self.manifest, "error_logs")
        return errors.sort(pl.col("data_scope") != RUN_LEVEL, maintain_order=True)

    @cached_property
    def scopes(self) -> Sequence[PublishedScope]:
        """The data scopes, those that did not succeed first."""
        order = {"failed": 0, "cancelled": 1, "empty": 2, "succeeded": 3}
        return sorted(self.manifest.data_scopes, key=lambda scope: order[scope.status])

    @cached_property
    def latest(self) -> Sequence[PublishedScope]:
        """The data scopes that are shown in detail, see `latest_scopes`."""
        return latest_scopes(self.manifest.data_scopes)

    @property
    def parameters(self) -> Sequence[tuple[str, str, str]]:
        """Name, value as text and origin of the run parameters that have a value."""
        if self.manifest.parameters is None:
            return []
        values = self.manifest.parameters.model_dump(mode="json", exclude_none=True)
        origins = self.manifest.parameter_origins
        return [
            (
                name,
                ", ".join(value) if isinstance(value, list) else str(value),
                origins.get(name, "not recorded"),
            )
            for name, value in values.items()
        ]

    def kpi_of(self, scope: str, step: str, name: str) -> float | None:
        """Return a figure of a data scope. Returns None if the step recorded none."""
        return self._figures.get((scope, step, name))

    @cached_property
    def _figures(self) -> Mapping[tuple[str, str, str], float]:
        columns = self.kpis.select("data_scope", "step", "kpi", "value")
        return {(scope, step, name): value for scope, step, name, value in columns.rows()}

    @cached_property
    def _losses(self) -> Mapping[tuple[str, str], Mapping[str, float]]:
        losses: dict[tuple[str, str], dict[str, float]] = {}
        for (scope, step, name), value in self._figures.items():
            if name.startswith(LOSSES) and name != NOT_KEPT and value:
                losses.setdefault((scope, step), {})[name.removeprefix("dropped: ")] = value
        return losses

    def total(self, step: str, name: str) -> float:
        """Return the sum of a figure over `latest`, so that overlapping periods count once."""
        figures = (self.kpi_of(str(each.data_scope), step, name) for each in self.latest)
        return float(sum(figure for figure in figures if figure is not None))

    def funnel(self, scope: str) -> Sequence[Stage]:
        """Return the stages of a data scope, as far as it came."""
        stages: list[Stage] = []
        firsts: dict[str, float] = {}
        told: set[str] = set()
        for step, kpi, unit, name in STAGES:
            count = self.kpi_of(scope, step, kpi)
            if count is None:
                continue
            first = firsts.setdefault(unit, count)
            losses: Mapping[str, float] = {}
            if unit in told and step not in told:
                losses = self._losses.get((scope, step), {})
                told.add(step)
            told.add(unit)
            stages.append(Stage(name, count, unit, count / first if first else 0, losses))
        return stages

    def quarantine(self) -> tuple[float, float]:
        """Return the number of rows in quarantine, and of all rows, of the periods of `latest`."""
        return self.total("preprocessing", "quarantined"), self.total("preprocessing", "rows in")

    def step_costs(self) -> Sequence[StepCost]:
        """Return time and memory of each step, in the order of the records."""
        figures = self.kpis.filter(pl.col("kpi").is_in(["duration", "peak memory"]))
        by_step = figures.group_by("step", maintain_order=True).agg(
            runs=(pl.col("kpi") == "duration").sum(),
            seconds=pl.col("value").filter(pl.col("kpi") == "duration").sum(),
            longest=pl.col("value").filter(pl.col("kpi") == "duration").max(),
            peak=pl.col("value").filter(pl.col("kpi") == "peak memory").max(),
        )
        return [StepCost(*row) for row in by_step.fill_null(0).rows()]

    def settings(self) -> pl.DataFrame:
        """Return step, parameter, value, origin and `data_scopes`, the number that have them."""
        published = read_result(self.storage, self.manifest, "hyperparameters")
        keys = ["step", "parameter", "value", "origin"]
        return published.group_by(keys, maintain_order=True).agg(data_scopes=pl.len())

    def quarantined(self) -> pl.DataFrame:
        """Return reason, `rows` (kept of it) and `examples`, the most frequent reason first.

        Like the other figures of the data, they are those of the periods of `latest`.
        """
        latest = [str(each.data_scope) for each in self.latest]
        rows = read_result(self.storage, self.manifest, "quarantined_events")
        rows = rows.filter(pl.col("data_scope").is_in(latest))
        examples = pl.struct(pl.exclude("run_id", "reason")).head(bounds.EXAMPLES_SHOWN)
        reasons = rows.group_by("reason").agg(rows=pl.len(), examples=examples)
        return reasons.sort("rows", "reason", descending=[True, False])

    def failure(self) -> str | None:
        """Return why the run as a whole failed. Returns None if it did not."""
        of_run = self.errors.filter(pl.col("data_scope") == RUN_LEVEL)
        if self.manifest.status != "failed" or of_run.is_empty():
            return None
        error = of_run.row(0, named=True)
        reason = bounds.shown(error["message"], bounds.LONGEST_REASON)
        return f"The run failed at {error['step']}: {reason}"

    def sentence(self) -> str:
        """Return whether the data behind the results is sound."""
        quarantined, rows = self.quarantine()
        share = quarantined / rows if rows else 0
        succeeded = sum(scope.status == "succeeded" for scope in self.scopes)
        warnings = len(self.manifest.warnings)
        is_sound = (
            self.manifest.status == "succeeded"
            and succeeded == len(self.scopes)
            and share < SUSPICIOUS_SHARE
            and not warnings
        )
        parts = [
            f"{succeeded:,} of {len(self.scopes):,} data scopes succeeded",
            f"{share:.2%} of the rows break the contract" if rows else "no row was read",
            counted(warnings, "warning") + (" was given" if warnings == 1 else " were given"),
        ]
        state = "The data is sound" if is_sound else "The data needs a look"
        return f"{state}: {', '.join(parts[:-1])}, and {parts[-1]}."


def counted(count: int, noun: str) -> str:
    """Return a number with its noun."""
    number = f"{count:,}" if count else "no"
    return f"{number} {noun}" + ("" if count == 1 else "s")


def latest_scopes(scopes: Iterable[PublishedScope]) -> list[PublishedScope]:
    """Return one data scope per values of the dimensions: those of a simulation overlap.

    It is the latest that succeeded, if any did.
    """
    latest: dict[tuple[str, ...], PublishedScope] = {}
    for published in scopes:
        values = published.data_scope.values
        latest[values] = max(latest.get(values, published), published, key=_priority)
    return list(latest.values())


def _priority(published: PublishedScope) -> tuple[bool, date]:
    return published.status == "succeeded", published.data_scope.end
