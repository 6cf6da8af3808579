"""Typed, frozen settings.

Every setting is a field here with its unit and meaning; `base.yaml` gives the values that hold
everywhere, `environments/<env>.yaml` what differs, environment variables override both.
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

# Part of these settings, and imported from here by whoever needs them.
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


# A share of the windows below 1, a number of windows from 1 on.
MinSupport = Annotated[float, Field(gt=0), AfterValidator(_share_or_count)]


class StorageSettings(Section):
    """Where the data lives: `<root>/<domain>/pipeline_input | pipeline_tmp | pipeline_outputs`."""

    root: str
    """`file:///absolute`, `file://./relative` (to the project folder) or `s3://bucket[/prefix]`."""
    domain: Domain
    tmp_retention_days: float = Field(ge=1)
    """Days after its last write when the temporary data of a failed run is removed by the next, and
    after a week was extracted anew when its older event files are."""

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
    """How a step tries again what failed for a reason that may pass, such as storage out of reach.

    Each operation on storage has been repeated for half a minute before; this is what follows.
    """

    attempts: int = Field(ge=1)
    """Number of times that a step is tried in all; 1 switches this off."""
    timeout_s: float = Field(gt=0)
    """Seconds after the start of the first attempt from which on no further attempt begins."""
    wait_initial_s: float = Field(ge=0)
    """Seconds before the second attempt; each further wait is twice as long, plus a random part."""
    wait_max_s: float = Field(ge=0)
    """Longest wait between two attempts in seconds."""


class RunDefaults(Section):
    """What an empty run parameter stands for."""

    run_type: RunType
    model_series: tuple[ScopeName, ...] = Field(min_length=1)
    """Names as in the table `objects`; a run covers each of them in each market."""
    markets: tuple[ScopeName, ...] = Field(min_length=1)
    """Names as in the table `objects`."""
    start_date: date | None = None
    """First day, inclusive; none: the parameter must be given."""
    end_date: date | None = None
    """Last day, exclusive; none: the parameter must be given."""
    time_zone: TimeZone = "UTC"
    """Time zone in which days and weeks begin, such as `Europe/Berlin`. If it is changed, the weeks
    are extracted again."""
    max_data_scopes: int = Field(ge=1)
    """A run that would expand to more data scopes is refused."""
    max_weeks: int = Field(ge=1)
    """A run over a longer period is refused."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone."""
        return ZoneInfo(self.time_zone)


class TriggerSettings(Section):
    """Keeps only the events around each occurrence of one event on the same object."""

    event_id: str
    """The event; one that the event catalog lacks is a warning in the log."""
    before_s: float = Field(ge=0)
    """Seconds before the trigger event, inclusive."""
    after_s: float = Field(ge=0)
    """Seconds after the trigger event, inclusive."""


class PreprocessingSettings(Section):
    """What counts as an event worth mining."""

    drop_event_classes: tuple[str, ...]
    """Classes of `static/event_catalog` whose events are dropped."""
    min_event_count: int = Field(ge=1)
    """An `event_id` with fewer events in the data scope is rare and dropped."""
    trigger: TriggerSettings | None = None


class FeatureEngineeringSettings(Section):
    """How the events of one object become windows, and windows error sets."""

    window_kind: Literal["anchored", "session"]
    """anchored: up to `window_length` after the first event; session: after the previous one."""
    window_by: Literal["time", "mileage"]
    """What the length of a window is measured in."""
    window_length: float = Field(ge=0)
    """Seconds when `window_by` is time, km when it is mileage; both bounds inclusive."""
    min_set_size: int = Field(ge=1)
    """Windows with fewer distinct events are counted and dropped."""


class RuleSettings(Section):
    """Which association rules are worth a row."""

    min_confidence: float = Field(ge=0, le=1)
    """Share of the windows with the antecedent that hold the consequent too, at least."""
    max_q_value: float = Field(ge=0, le=1)
    """Largest false discovery rate: Benjamini-Hochberg over all rules of the data scope."""


class SetMiningSettings(Section):
    """Which error sets are frequent."""

    min_support: MinSupport
    """Windows that must contain a set: a share of all below 1, else their number."""
    max_set_size: int = Field(ge=1, le=64)
    """Largest number of events in a set; larger ones are not looked for."""
    max_sets: int = Field(ge=1)
    """Largest number of sets, single events included."""
    on_too_many_sets: Literal["fail", "raise_support"]
    """fail: end with the smallest minimum support that would do; raise_support: use that one."""
    memory_budget_mb: float | None = Field(default=None, gt=0)
    """Memory that mining may take; none: a share of what the container has."""
    rules: RuleSettings


class StepSettings(Section):
    """The settings that a data scope can have of its own."""

    preprocessing: PreprocessingSettings
    feature_engineering: FeatureEngineeringSettings
    set_mining: SetMiningSettings


class ScopeOverride(Section):
    """Other values for the data scopes of one model series, one market, or both."""

    model_series: ScopeName | None = None
    """The model series it applies to; none: all."""
    market: ScopeName | None = None
    """The market it applies to; none: all."""
    preprocessing: dict[str, Any] = Field(default_factory=dict)
    """What is different there, with the keys of that section."""
    feature_engineering: dict[str, Any] = Field(default_factory=dict)
    """What is different there, with the keys of that section."""
    set_mining: dict[str, Any] = Field(default_factory=dict)
    """What is different there, with the keys of that section."""

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
        """The step settings of one data scope, its overrides applied in their order."""
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
