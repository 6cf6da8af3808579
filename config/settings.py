"""Typed, frozen settings.

Every setting is a field here with its unit and meaning. `base.yaml` holds the values shared by all
environments, `environments/<env>.yaml` the differences; environment variables override both.
"""

import re
from collections.abc import Iterable
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

from config.extraction import EventColumns, ExtractionSettings, ObjectColumns, SourceColumns
from config.kubeflow import KubeflowSettings
from config.section import ScopeName, Section, TimeZone, details_below

# Re-exported: other modules import the sections from here.
__all__ = [
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

_ROOT = re.compile(r"file:///.+|file://\./.+|s3:/(/[^/]+)+")


def _share_or_count(value: float) -> float:
    if value >= 1 and not value.is_integer():
        raise ValueError("must be a share below 1 or a whole number of windows")
    return value


# Below 1: a share of the windows; from 1: a number of windows.
MinSupport = Annotated[float, Field(gt=0), AfterValidator(_share_or_count)]


class StorageSettings(Section):
    """Location of the data: `<root>/<domain>/pipeline_input | pipeline_tmp | pipeline_outputs`."""

    root: str
    """`file:///absolute`, `file://./relative` (to the project folder) or `s3://bucket[/prefix]`."""
    domain: Domain
    tmp_retention_days: float = Field(ge=1)
    """Days to keep the temporary data of a failed run, and the event files of a week that has been
    extracted again. Later runs delete them."""

    @field_validator("root")
    @classmethod
    def _known_scheme(cls, root: str) -> str:
        root = root.rstrip("/")
        if not _ROOT.fullmatch(root):
            raise ValueError(
                "must be file:///absolute/path, file://./path (relative to the project folder) "
                "or s3://bucket[/prefix]"
            )
        return root


class RetrySettings(Section):
    """Retries of a step after a transient failure, such as unreachable storage.

    By then, storage operations have already been retried for half a minute.
    """

    attempts: int = Field(ge=1)
    """Total number of attempts per step; 1 disables retries."""
    timeout_s: float = Field(gt=0)
    """Seconds after the start of the first attempt during which further attempts may begin."""
    wait_initial_s: float = Field(ge=0)
    """Seconds before the second attempt; each further wait is twice as long, plus a random part."""
    wait_max_s: float = Field(ge=0)
    """Longest wait between two attempts in seconds."""


class RunDefaults(Section):
    """Values of run parameters that are left empty."""

    run_type: RunType
    model_series: tuple[ScopeName, ...] = Field(min_length=1)
    """Names as in the table `objects`; a run covers each of them in each market."""
    markets: tuple[ScopeName, ...] = Field(min_length=1)
    """Names as in the table `objects`."""
    start_date: date | None = None
    """First day, inclusive. If unset, the run parameter is required."""
    end_date: date | None = None
    """Last day, exclusive. If unset, the run parameter is required."""
    time_zone: TimeZone = "UTC"
    """Time zone in which days and weeks begin, such as `Europe/Berlin`. After a change, the weeks
    are extracted again."""
    max_data_scopes: int = Field(ge=1)
    """Largest number of data scopes per run; larger runs are rejected."""
    max_weeks: int = Field(ge=1)
    """Longest period of a run in weeks; longer periods are rejected."""

    @property
    def zone(self) -> ZoneInfo:
        """Time zone in which days and weeks begin."""
        return ZoneInfo(self.time_zone)


class TriggerSettings(Section):
    """Filter that keeps only the events around each occurrence of one event on the same object."""

    event_id: str
    """The trigger event. If the event catalog does not contain it, a warning is logged."""
    before_s: float = Field(ge=0)
    """Seconds before the trigger event, inclusive."""
    after_s: float = Field(ge=0)
    """Seconds after the trigger event, inclusive."""


class PreprocessingSettings(Section):
    """Selection of the events that are worth mining."""

    drop_event_classes: tuple[str, ...]
    """Event classes (see `static/event_catalog`) whose events are dropped."""
    min_event_count: int = Field(ge=1)
    """Smallest number of events per `event_id` and data scope; rarer events are dropped."""
    trigger: TriggerSettings | None = None


class FeatureEngineeringSettings(Section):
    """Grouping of an object's events into windows, and of windows into error sets."""

    window_kind: Literal["anchored", "session"]
    """anchored: up to `window_length` after the first event; session: after the previous one."""
    window_by: Literal["time", "mileage"]
    """Unit of the window length."""
    window_length: float = Field(ge=0)
    """Seconds if `window_by` is time, km if it is mileage; both bounds inclusive."""
    min_set_size: int = Field(ge=1)
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
    max_sets: int = Field(ge=1)
    """Largest number of sets, including single events."""
    on_too_many_sets: Literal["fail", "raise_support"]
    """fail: stop and report the smallest minimum support that works; raise_support: use it."""
    memory_budget_mb: float | None = Field(default=None, gt=0)
    """Memory available to mining. If unset, a share of the container's memory."""
    rules: RuleSettings


class StepSettings(Section):
    """Settings that can differ between data scopes."""

    preprocessing: PreprocessingSettings
    feature_engineering: FeatureEngineeringSettings
    set_mining: SetMiningSettings


class ScopeOverride(Section):
    """Different settings for the data scopes of one model series, one market, or both."""

    model_series: ScopeName | None = None
    """Model series to which the override applies. If unset, all."""
    market: ScopeName | None = None
    """Market to which the override applies. If unset, all."""
    preprocessing: dict[str, Any] = Field(default_factory=dict)
    """Values that differ, with the keys of that section."""
    feature_engineering: dict[str, Any] = Field(default_factory=dict)
    """Values that differ, with the keys of that section."""
    set_mining: dict[str, Any] = Field(default_factory=dict)
    """Values that differ, with the keys of that section."""

    @model_validator(mode="after")
    def _applies_somewhere(self) -> "ScopeOverride":
        if self.model_series is None and self.market is None:
            raise ValueError("needs a model_series, a market or both to apply to")
        return self


class Settings(StepSettings):
    """All settings of one environment."""

    storage: StorageSettings
    run: RunDefaults
    retries: RetrySettings
    extraction: ExtractionSettings
    kubeflow: KubeflowSettings
    scope_overrides: tuple[ScopeOverride, ...] = ()

    def for_scope(self, model_series: str, market: str) -> StepSettings:
        """Return the step settings of one data scope, with its overrides applied in order."""
        return self._overridden_by(
            override
            for override in self.scope_overrides
            if override.model_series in (None, model_series) and override.market in (None, market)
        )

    def _overridden_by(self, overrides: Iterable[ScopeOverride]) -> StepSettings:
        merged = self.model_dump(include=set(StepSettings.model_fields))
        for override in overrides:
            for section, values in merged.items():
                _merge_into(values, getattr(override, section))
        return StepSettings.model_validate(merged)

    @model_validator(mode="after")
    def _overrides_are_valid(self) -> "Settings":
        faults: list[InitErrorDetails] = []
        for number, override in enumerate(self.scope_overrides):
            try:
                self._overridden_by([override])
            except ValidationError as error:
                faults += details_below(error, "scope_overrides", number)
        if faults:
            raise ValidationError.from_exception_data("Settings", faults)
        return self


def _merge_into(values: dict[str, Any], overrides: dict[str, Any]) -> None:
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(values.get(key), dict):
            _merge_into(values[key], value)
        else:
            values[key] = value
