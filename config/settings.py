"""Typed, frozen settings.

Every setting is a field here with its unit and meaning. `base.yaml` holds the values shared by all
environments, `environments/<env>.yaml` the differences; environment variables override both.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_core import InitErrorDetails

from config.dimensions import Dimension, Dimensions, DimensionValue
from config.execution import ExecutionSettings
from config.extraction import EventColumns, ExtractionSettings, ObjectColumns, SourceColumns
from config.kubeflow import KubeflowSettings
from config.recurring import RecurringSettings
from config.section import (
    CENTURY_S,
    DAY_S,
    TRILLION,
    ScopeName,
    Section,
    TimeZone,
    details_below,
    fault_at,
)

# Re-exported: other modules import the sections from here.
__all__ = [
    "Dimension",
    "EventColumns",
    "ExtractionSettings",
    "ObjectColumns",
    "ScopeName",
    "Section",
    "Settings",
    "SourceColumns",
]

PROJECT_ROOT = Path(__file__).resolve().parents[1]

Domain = Literal["kubeflow", "playground", "test_data"]
RunType = Literal["individual", "simulation", "recurring"]

_ROOT = re.compile(r"file:///.+|file://\./.+|s3://[A-Za-z0-9][A-Za-z0-9._-]*(/[^/\s]+)*")
_PLACEHOLDER = re.compile(r"<[^<>]*>")


def _share_or_count(value: float) -> float:
    if value >= 1 and not value.is_integer():
        raise ValueError("must be a share below 1 or a whole number of windows")
    return value


# Below 1: a share of the windows; from 1: a number of windows.
MinSupport = Annotated[float, Field(gt=0, le=TRILLION), AfterValidator(_share_or_count)]
WindowLength = Annotated[float, Field(ge=0, le=CENTURY_S)]


class StorageSettings(Section):
    """Location of the data: `<root>/<domain>/pipeline_input | pipeline_tmp | pipeline_outputs`."""

    root: str
    """`file:///absolute`, `file://./relative` (to the project folder) or `s3://bucket[/prefix]`."""
    domain: Domain
    tmp_retention_days: float = Field(ge=1, le=36_500)
    """Days to keep the temporary data of a failed run, the event files of a week that has been
    extracted again, and whatever else killed runs left. Later runs delete them, and so does
    `doctor --clean`."""

    @field_validator("root")
    @classmethod
    def _known_scheme(cls, root: str) -> str:
        root = root.rstrip("/")
        placeholder = _PLACEHOLDER.search(root)
        if placeholder:
            raise ValueError(f"replace the placeholder {placeholder[0]} with your own value")
        if not all(character.isprintable() for character in root):
            raise ValueError("must not contain line breaks or other control characters")
        if not _ROOT.fullmatch(root):
            raise ValueError(
                "must be file:///absolute/path, file://./path (relative to the project folder) "
                "or s3://bucket[/prefix] without blanks"
            )
        return root


class RetrySettings(Section):
    """Retries of a step after a transient failure, such as unreachable storage.

    By then, storage operations have already been retried for half a minute.
    """

    attempts: int = Field(ge=1, le=100)
    """Total number of attempts per step; 1 disables retries."""
    timeout_s: float = Field(gt=0, le=30 * DAY_S)
    """Seconds after the first failure during which further attempts may begin."""
    wait_initial_s: float = Field(ge=0, le=DAY_S)
    """Seconds before the second attempt; each further wait is twice as long, plus a random part."""
    wait_max_s: float = Field(ge=0, le=DAY_S)
    """Longest wait between two attempts in seconds."""


class RunDefaults(Section):
    """Values of run parameters that are left empty."""

    run_type: RunType
    start_date: date | None = None
    """First day, inclusive. If unset, the run parameter is required."""
    end_date: date | None = None
    """Last day, exclusive. If unset, the run parameter is required."""
    time_zone: TimeZone = "UTC"
    """Time zone in which days and weeks begin, such as `Europe/Berlin`. After a change, the weeks
    are extracted again."""
    recurring: RecurringSettings = RecurringSettings()
    on_no_data: Literal["fail", "accept"] = "fail"
    """Outcome of a run all of whose data scopes are empty. fail: the run fails and says why it has
    no data; accept: it succeeds, with a warning."""
    max_data_scopes: int = Field(ge=1, le=100_000)
    """Largest number of data scopes per run; larger runs are rejected."""
    max_weeks: int = Field(ge=1, le=10_000)
    """Longest period of a run in weeks; longer periods are rejected."""

    @property
    def zone(self) -> ZoneInfo:
        """Time zone in which days and weeks begin."""
        return ZoneInfo(self.time_zone)


class TriggerSettings(Section):
    """Filter that keeps only the events around each occurrence of one event on the same object."""

    event_id: str
    """The trigger event. If the event catalog does not contain it, a warning is logged."""
    before_s: float = Field(ge=0, le=CENTURY_S)
    """Seconds before the trigger event, inclusive."""
    after_s: float = Field(ge=0, le=CENTURY_S)
    """Seconds after the trigger event, inclusive."""


class PreprocessingSettings(Section):
    """Selection of the events that are worth mining."""

    drop_event_classes: tuple[str, ...]
    """Event classes (see `static/event_catalog`) whose events are dropped."""
    min_event_count: int = Field(ge=1, le=TRILLION)
    """Smallest number of events per `event_id` and data scope; rarer events are dropped."""
    trigger: TriggerSettings | None = None


class FeatureEngineeringSettings(Section):
    """Grouping of an object's events into windows, and of windows into error sets."""

    window_kind: Literal["anchored", "session"]
    """anchored: up to `window_length` after the first event; session: after the previous one."""
    window_by: Literal["time", "mileage"]
    """Unit of the window length."""
    window_length: WindowLength
    """Seconds if `window_by` is time, km if it is mileage; both bounds inclusive."""
    min_set_size: int = Field(ge=1, le=1_000_000)
    """Smallest number of distinct events per window; smaller windows are counted and dropped."""


class RuleSettings(Section):
    """Selection of the association rules to publish."""

    min_confidence: float = Field(ge=0, le=1)
    """Smallest share of the windows with the antecedent that also contain the consequent."""
    max_q_value: float = Field(ge=0, le=1)
    """Largest false discovery rate (Benjamini-Hochberg over all rules of the data scope)."""


class SetMiningSettings(Section):
    """Search for frequent error sets."""

    min_support: MinSupport
    """Windows that must contain a set: below 1 a share of all windows, otherwise their number."""
    max_set_size: int = Field(ge=1, le=64)
    """Largest number of events per set; larger sets are not searched."""
    max_sets: int = Field(ge=1, le=TRILLION)
    """Largest number of sets, including single events."""
    on_too_many_sets: Literal["fail", "raise_support"]
    """fail: stop and report the smallest minimum support that works; raise_support: use it."""
    memory_budget_mb: float | None = Field(default=None, gt=0, le=100_000_000)
    """Memory for the sets and what is made of them. If unset, what container and machine leave."""
    rules: RuleSettings


class StepSettings(Section):
    """Settings that can differ between data scopes."""

    preprocessing: PreprocessingSettings
    feature_engineering: FeatureEngineeringSettings
    set_mining: SetMiningSettings


class ScopeOverride(Section):
    """Different settings for some data scopes."""

    where: dict[str, DimensionValue] = Field(min_length=1)
    """Data scopes to which the override applies: dimensions with the value that they must have."""
    preprocessing: dict[str, Any] = Field(default_factory=dict)
    """Values that differ, with the keys of that section."""
    feature_engineering: dict[str, Any] = Field(default_factory=dict)
    """Values that differ, with the keys of that section."""
    set_mining: dict[str, Any] = Field(default_factory=dict)
    """Values that differ, with the keys of that section."""


class Settings(StepSettings):
    """All settings of one environment."""

    storage: StorageSettings
    run: RunDefaults
    dimensions: Dimensions
    retries: RetrySettings
    execution: ExecutionSettings
    extraction: ExtractionSettings
    kubeflow: KubeflowSettings
    scope_overrides: tuple[ScopeOverride, ...] = ()

    def for_scope(self, values: Sequence[str]) -> StepSettings:
        """Return the step settings of one data scope, with its overrides applied in order.

        Args:
            values: The value of each dimension.
        """
        scope = set(zip(self.dimensions, values, strict=True))
        return self._overridden_by(
            override for override in self.scope_overrides if scope >= override.where.items()
        )

    def _overridden_by(self, overrides: Iterable[ScopeOverride]) -> StepSettings:
        merged = self.model_dump(include=set(StepSettings.model_fields))
        for override in overrides:
            for section, values in merged.items():
                _merge_into(values, getattr(override, section))
        return StepSettings.model_validate(merged)

    @model_validator(mode="after")
    def _sections_fit_together(self) -> "Settings":
        faults = [
            *self._faults_of_engine(),
            *self._faults_of_dimensions(),
            *self._faults_of_windows(self),
        ]
        for number, override in enumerate(self.scope_overrides):
            faults += self._faults_of_override(override, "scope_overrides", number)
        if faults:
            raise ValidationError.from_exception_data("Settings", faults)
        return self

    def _faults_of_engine(self) -> Iterator[InitErrorDetails]:
        if self.extraction.database is not None and self.execution.engine == "local":
            message = "must be unset: execution.engine is local, which reads files, not a catalog"
            yield fault_at(message, "extraction", "database")

    def _faults_of_dimensions(self) -> Iterator[InitErrorDetails]:
        for name, dimension in self.dimensions.items():
            if name in self.extraction.columns.extra:
                message = f"{name} is a dimension, so not a name for an extra column"
                yield fault_at(message, "extraction", "columns", "extra", name)
            if dimension.table == "objects" and self.extraction.tables.objects is None:
                message = (
                    "cannot be objects, because extraction.tables.objects is null: set it to "
                    "error_events, or remove the dimension with null"
                )
                yield fault_at(message, "dimensions", name, "table")

    def _faults_of_override(
        self, override: ScopeOverride, *location: str | int
    ) -> Iterator[InitErrorDetails]:
        for name in override.where.keys() - self.dimensions.keys():
            message = f"is not a dimension; dimensions: {', '.join(self.dimensions) or 'none'}"
            yield fault_at(message, *location, "where", name)
        try:
            overridden = self._overridden_by([override])
        except ValidationError as error:
            yield from details_below(error, *location)
        else:
            yield from self._faults_of_windows(overridden, *location)

    def _faults_of_windows(
        self, steps: StepSettings, *location: str | int
    ) -> Iterator[InitErrorDetails]:
        mileage = self.extraction.columns.error_events.mileage_km
        if steps.feature_engineering.window_by == "mileage" and mileage is None:
            message = (
                "cannot be mileage, because extraction.columns.error_events.mileage_km is null: "
                "name the column, or set it to time"
            )
            yield fault_at(message, *location, "feature_engineering", "window_by")


def _merge_into(values: dict[str, Any], overrides: dict[str, Any]) -> None:
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(values.get(key), dict):
            _merge_into(values[key], value)
        else:
            values[key] = value
