"""Specification of a sample."""

from datetime import date, timedelta
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from config.settings import ScopeName
from ml_pipeline.storage.data_scope import WEEK
from sample_data.stories import KNOWN_SETS, PATTERNS
from sample_data.vocabulary import BACKGROUND_CODES, STORY_CODES

Share = Annotated[float, Field(ge=0, le=1)]
_STORY_IDS = frozenset(code.event_id for code in STORY_CODES)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Weighted(_Frozen):
    """Model series or market with its relative number of events."""

    name: ScopeName
    weight: float = Field(default=1.0, gt=0)


class KnownSet(_Frozen):
    """One row of `known_error_sets`."""

    pattern_id: str
    event_ids: tuple[str, ...] = Field(min_length=2)
    description: str


class Pattern(_Frozen):
    """Error set to plant.

    Attributes:
        event_ids: Its codes, from `STORY_CODES`.
        rate: Share of the visits (event series of an object) with the set, where active.
        model_series: Model series in which it is planted; if empty, in all.
        markets: Markets in which it is planted; if empty, in all.
        last_weeks: Number of last weeks in which it occurs. If unset, all.
        first_weeks: Number of first weeks in which it occurs. If unset, all.
    """

    event_ids: tuple[str, ...] = Field(min_length=2, max_length=6)
    rate: float = Field(gt=0, lt=1)
    model_series: tuple[ScopeName, ...] = ()
    markets: tuple[ScopeName, ...] = ()
    last_weeks: int | None = Field(default=None, ge=1)
    first_weeks: int | None = Field(default=None, ge=1)

    @field_validator("event_ids")
    @classmethod
    def _distinct_story_codes(cls, event_ids: tuple[str, ...]) -> tuple[str, ...]:
        unknown = sorted(set(event_ids) - _STORY_IDS)
        if unknown:
            raise ValueError(f"{', '.join(unknown)} not among the STORY_CODES of vocabulary.py")
        if len(set(event_ids)) < len(event_ids):
            raise ValueError("contains a code twice")
        return tuple(sorted(event_ids))

    def active_in(self, model_series: str, market: str) -> bool:
        """Return whether it is planted in this model series and market."""
        return (not self.model_series or model_series in self.model_series) and (
            not self.markets or market in self.markets
        )


class Mess(_Frozen):
    """Faults of real data, as shares.

    The shares from `unknown_object` on are rows in addition to the valid events, relative to their
    number; their codes never belong to a planted set, so the planted frequencies stay exact.
    """

    repeated: Share = 0.30
    """Share of the events that later readouts repeat, one to three times."""
    displaced: Share = 0.10
    """Share of the rows moved to a random position within the week."""
    missing_mileage: Share = 0.05
    """Share of the rows whose mileage is null, which is allowed."""
    unknown_object: Share = 0.005
    """Rows of objects that are missing from the table `objects`."""
    negative_mileage: Share = 0.001
    null_event_id: Share = 0.0008
    empty_event_id: Share = 0.0008
    null_occurred_at: Share = 0.0002
    """Rows without a time. They belong to no week, so an extraction by period never reads them;
    they are stored in the file of the week for which they were generated."""


class SampleSpec(_Frozen):
    """Specification of a sample; equal specifications give equal bytes.

    Attributes:
        seed: Seed of all random numbers.
        events: Number of distinct, valid events of known objects. Mess and repeated readouts add
            about 46 % more rows.
        end: End of the period, exclusive; a Monday. It does not depend on the length, so that every
            sample includes the period configured in the environments.
        weeks: Length of the period.
        model_series: Model series, weighted.
        markets: Markets, weighted.
        background_codes: Number of different background codes.
        patterns: The error sets to plant.
        known_sets: Content of `known_error_sets`.
        drop_out: Share of the codes that are missing from the occurrences of a planted set.
        stray: Share of the visits without a planted set that contain one code of such a set.
    """

    seed: int = Field(default=7, ge=0)
    events: int = Field(default=600_000, ge=1)
    end: date = date(2026, 8, 24)
    weeks: int = Field(default=12, ge=1, le=520)
    model_series: tuple[Weighted, ...] = Field(
        default=tuple(
            Weighted(name=name, weight=weight)
            for name, weight in (("G20", 0.45), ("G30", 0.45), ("U11", 0.1))
        ),
        min_length=1,
    )
    markets: tuple[Weighted, ...] = Field(
        default=tuple(
            Weighted(name=name, weight=weight)
            for name, weight in (("DE", 0.5), ("US", 0.4), ("FR", 0.1))
        ),
        min_length=1,
    )
    background_codes: int = Field(default=1500, ge=2, le=len(BACKGROUND_CODES))
    patterns: tuple[Pattern, ...] = tuple(Pattern.model_validate(values) for values in PATTERNS)
    known_sets: tuple[KnownSet, ...] = tuple(
        KnownSet.model_validate(values) for values in KNOWN_SETS
    )
    drop_out: float = Field(default=0.1, ge=0, lt=1)
    stray: Share = 0.02
    mess: Mess = Mess()

    @property
    def start(self) -> date:
        """First day of the period, a Monday."""
        return self.end - WEEK * self.weeks

    @property
    def first_days(self) -> tuple[date, ...]:
        """The Monday of each week, oldest first."""
        return tuple(self.start + WEEK * number for number in range(self.weeks))

    def first_week(self, pattern: Pattern) -> date:
        """Return the Monday of the first week in which a pattern occurs."""
        return self.end - WEEK * min(pattern.last_weeks or self.weeks, self.weeks)

    def is_active(self, pattern: Pattern, week: date) -> bool:
        """Return whether a pattern occurs in the week that begins on this Monday."""
        last = self.start + WEEK * min(pattern.first_weeks or self.weeks, self.weeks)
        return self.first_week(pattern) <= week < last

    @classmethod
    def one_scope(
        cls, model_series: str = "G20", market: str = "DE", events: int = 20_000, weeks: int = 4
    ) -> Self:
        """Return a small sample in a single model series and market, for tests."""
        return cls(
            events=events,
            weeks=weeks,
            model_series=(Weighted(name=model_series),),
            markets=(Weighted(name=market),),
        )

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        if self.end.weekday() != 0:
            next_monday = self.end + timedelta(days=7 - self.end.weekday())
            raise ValueError(f"end {self.end} is not a Monday; the next one is {next_monday}")
        for names in (self.model_series, self.markets):
            if len({entry.name for entry in names}) < len(names):
                raise ValueError("duplicate model series or market")
        for series in self.model_series:
            for market in self.markets:
                rates = [p.rate for p in self.patterns if p.active_in(series.name, market.name)]
                if sum(rates) > 1:
                    raise ValueError(
                        f"the rates of the patterns in {series.name}/{market.name} exceed 1"
                    )
        return self
