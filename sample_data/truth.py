"""What a sample holds, for tests and for people."""

from collections.abc import Iterable
from datetime import date
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

from ml_pipeline.storage.data_scope import WEEK, DataScope, monday_of
from sample_data.spec import Pattern, SampleSpec

Status = Literal["known", "extends known", "new"]

GENERATOR_VERSION = 1
"""Raised with every change of the generator that changes a sample, so that old ones are noticed."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Occurrences(_Frozen):
    """How often a planted set occurs in one week of one model series and market.

    Attributes:
        planted: Visits that carry it, with or without drop-out.
        complete: Visits that carry all its codes: exactly the windows that contain it.
    """

    model_series: str
    market: str
    week: date
    planted: int
    complete: int

    def plus(self, other: Self) -> Self:
        """Together with the occurrences on other objects of the same week and scope."""
        sums = {"planted": self.planted + other.planted, "complete": self.complete + other.complete}
        return self.model_copy(update=sums)


class PlantedSet(_Frozen):
    """An error set that the pipeline must find.

    Attributes:
        event_ids: Its codes, ascending.
        model_series: The model series it is planted in.
        markets: The markets it is planted in.
        status: What the pipeline must call it.
        known_pattern_id: The known set that it equals or extends; None if it is new.
        first_week: Monday of the first week that it occurs in.
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
        """Exactly how many windows of a data scope contain the set.

        Holds for windows of at most 3,600 s and at least 1,200 s, anchored or by session.

        Raises:
            ValueError: The scope does not consist of whole weeks.
        """
        if monday_of(scope.start) != scope.start or monday_of(scope.end) != scope.end:
            raise ValueError(f"{scope} does not start and end on a Monday")
        return sum(
            entry.complete
            for entry in self.occurrences
            if (entry.model_series, entry.market) == (scope.model_series, scope.market)
            and scope.start <= entry.week < scope.end
        )


class MessCounts(_Frozen):
    """What is wrong with the rows of `error_events`, counted.

    Attributes:
        rows: All rows.
        repeated_events: Events that more than one readout delivers.
        repeated_rows: Rows that deliver an event again.
        out_of_order: Rows that stand, in their file, behind a row of the same object with a later
            time; repeated rows often do.
        missing_mileage: Rows whose mileage is null.
        unknown_object: Rows of objects that the table `objects` does not hold.
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
        """The sum of all counts."""
        totals = dict.fromkeys(cls.model_fields, 0)
        for entry in counts:
            for name, count in entry:
                totals[name] += count
        return cls(**totals)


class Sample(_Frozen):
    """A sample that is complete.

    Attributes:
        version: `GENERATOR_VERSION` of the generator that made it.
        spec: What was asked for; `spec.events` is the number of distinct, valid events of known
            objects that it holds.
        objects: Rows of the table `objects`.
        files: Files of the table `error_events`; each holds events of a single week.
        mess: What is wrong with the rows.
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
        """Sums up what the blocks of a sample hold.

        Args:
            spec: What was asked for.
            objects: Rows of the table `objects`.
            files: Files of the table `error_events`.
            mess: Counts of all blocks.
            occurrences: Place of the pattern in the spec, with its occurrences in one block.
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
                _planted_set(spec, pattern, tuple(found[key] for key in sorted(found)))
                for pattern, found in zip(spec.patterns, grouped, strict=True)
            ),
        )

    def scopes(self, weeks: int) -> tuple[DataScope, ...]:
        """A data scope over the last weeks for each model series and market."""
        return tuple(
            DataScope(series.name, market.name, self.spec.end - WEEK * weeks, self.spec.end)
            for series in self.spec.model_series
            for market in self.spec.markets
        )

    def expected_sets(self, scope: DataScope) -> dict[tuple[str, ...], int]:
        """The planted sets that occur in a data scope with their exact support counts."""
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
