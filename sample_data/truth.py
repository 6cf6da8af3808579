"""Contents of a sample, for tests and for people."""

from collections.abc import Iterable
from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

from ml_pipeline.storage.data_scope import WEEK, DataScope, monday_of
from sample_data.spec import Pattern, SampleSpec

Status = Literal["known", "extends known", "new"]

GENERATOR_VERSION = 1
"""Incremented with every change of the generator that affects samples, to detect old ones."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Occurrences(_Frozen):
    """Frequency of a planted set in one week of one model series and market.

    Attributes:
        planted: Visits with the set, with or without drop-out.
        complete: Visits with all its codes, which are exactly the windows that contain it.
    """

    model_series: str
    market: str
    week: date
    planted: int
    complete: int

    def plus(self, other: Self) -> Self:
        """Return the sum with the occurrences on other objects of the same week and scope."""
        sums = {"planted": self.planted + other.planted, "complete": self.complete + other.complete}
        return self.model_copy(update=sums)


class PlantedSet(_Frozen):
    """Error set that the pipeline must find.

    Attributes:
        event_ids: Its codes, ascending.
        model_series: The model series in which it is planted.
        markets: The markets in which it is planted.
        status: Expected status in the results.
        known_pattern_id: The known set that it equals or extends. None if it is new.
        first_week: Monday of the first week in which it occurs.
        occurrences: By week, then model series, then market.
    """

    event_ids: tuple[str, ...]
    model_series: tuple[str, ...]
    markets: tuple[str, ...]
    status: Status
    known_pattern_id: str | None
    first_week: date
    occurrences: tuple[Occurrences, ...]

    def support_count(self, scope: DataScope) -> int:
        """Return the exact number of windows of a data scope that contain the set.

        This is valid for windows between 1,200 s and 3,600 s, anchored or session.

        Raises:
            ValueError: The data scope does not consist of whole weeks.
        """
        if monday_of(scope.start) != scope.start or monday_of(scope.end) != scope.end:
            raise ValueError(f"{scope} does not start and end on a Monday")
        return sum(
            entry.complete
            for entry in self.occurrences
            if (entry.model_series, entry.market) == scope.values
            and scope.start <= entry.week < scope.end
        )


class MessCounts(_Frozen):
    """Counts of faulty rows of `error_events`.

    Attributes:
        rows: All rows.
        repeated_events: Events delivered by more than one readout.
        repeated_rows: Rows that repeat an event.
        out_of_order: Rows that follow, in their file, a row of the same object with a later time;
            repeated rows often do.
        missing_mileage: Rows whose mileage is null.
        unknown_object: Rows of objects that are missing from the table `objects`.
        negative_mileage: Rows whose mileage is negative.
        null_event_id: Rows whose event_id is null.
        empty_event_id: Rows whose event_id is the empty string.
        null_occurred_at: Rows whose occurred_at is null.
    """

    rows: int = 0
    repeated_events: int = 0
    repeated_rows: int = 0
    out_of_order: int = 0
    missing_mileage: int = 0
    unknown_object: int = 0
    negative_mileage: int = 0
    null_event_id: int = 0
    empty_event_id: int = 0
    null_occurred_at: int = 0

    @classmethod
    def total(cls, counts: Iterable["MessCounts"]) -> "MessCounts":
        """Return the sum of all counts."""
        totals = dict.fromkeys(cls.model_fields, 0)
        for entry in counts:
            for name, count in entry:
                totals[name] += count
        return cls(**totals)


class Sample(_Frozen):
    """Complete sample.

    Attributes:
        version: `GENERATOR_VERSION` of the generator.
        spec: Specification; `spec.events` is the number of distinct, valid events of known objects.
        objects: Rows of the table `objects`.
        files: Files of the table `error_events`; each contains events of a single week.
        mess: Counts of faulty rows.
        planted: The planted sets, in the order of the spec.
    """

    version: int = GENERATOR_VERSION
    spec: SampleSpec
    objects: int
    files: int
    mess: MessCounts
    planted: tuple[PlantedSet, ...]

    @classmethod
    def of(
        cls,
        spec: SampleSpec,
        objects: int,
        files: int,
        mess: Iterable[MessCounts],
        occurrences: Iterable[tuple[int, Occurrences]],
    ) -> Self:
        """Return the summary of all blocks of a sample.

        Args:
            spec: Specification of the sample.
            objects: Rows of the table `objects`.
            files: Files of the table `error_events`.
            mess: Counts of all blocks.
            occurrences: Index of the pattern in the spec, with its occurrences in one block.
        """
        grouped: list[dict[tuple[date, str, str], Occurrences]] = [{} for _ in spec.patterns]
        for number, entry in occurrences:
            key = (entry.week, entry.model_series, entry.market)
            before = grouped[number].get(key)
            grouped[number][key] = before.plus(entry) if before else entry
        return cls(
            spec=spec,
            objects=objects,
            files=files,
            mess=MessCounts.total(mess),
            planted=tuple(
                _planted_set(spec, pattern, tuple(entries[key] for key in sorted(entries)))
                for pattern, entries in zip(spec.patterns, grouped, strict=True)
            ),
        )

    def scopes(self, weeks: int) -> tuple[DataScope, ...]:
        """Return a data scope over the last weeks for each model series and market."""
        return tuple(
            DataScope((series.name, market.name), self.spec.end - WEEK * weeks, self.spec.end)
            for series in self.spec.model_series
            for market in self.spec.markets
        )

    def expected_sets(self, scope: DataScope) -> dict[tuple[str, ...], int]:
        """Return the planted sets that occur in a data scope, with their exact support counts."""
        counts = {planted.event_ids: planted.support_count(scope) for planted in self.planted}
        return {event_ids: count for event_ids, count in counts.items() if count}


def _planted_set(
    spec: SampleSpec, pattern: Pattern, occurrences: tuple[Occurrences, ...]
) -> PlantedSet:
    status: Status = "new"
    known_pattern_id = None
    for known in spec.known_sets:
        if set(known.event_ids) == set(pattern.event_ids):
            status, known_pattern_id = "known", known.pattern_id
            break
        if set(known.event_ids) < set(pattern.event_ids):
            status, known_pattern_id = "extends known", known.pattern_id
    names = [(series.name, market.name) for series in spec.model_series for market in spec.markets]
    active = [name for name in names if pattern.active_in(*name)]
    return PlantedSet(
        event_ids=pattern.event_ids,
        model_series=tuple(dict.fromkeys(series for series, _ in active)),
        markets=tuple(dict.fromkeys(market for _, market in active)),
        status=status,
        known_pattern_id=known_pattern_id,
        first_week=spec.first_week(pattern),
        occurrences=occurrences,
    )
