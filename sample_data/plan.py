"""Division of a sample into blocks that are generated independently of each other.

A block is one week of one part: a fixed group of objects of one model series and market. Each block
has its own seed, so neither the size of the files nor the order of work changes the content.
"""

from dataclasses import dataclass
from datetime import date
from itertools import product

import numpy as np

from sample_data.spec import Pattern, SampleSpec

BLOCK_EVENTS = 250_000
"""Largest number of events per block, which determines the number of objects per part."""
VISITS_PER_OBJECT_WEEK = 2.0
BACKGROUND_BESIDE_PATTERN = 0.5
"""Mean number of background events in a visit with a planted set."""
BACKGROUND_ALONE = 2.5
"""Mean number of background events in a visit without one, which has at least one."""
CHATTER = 0.7
"""Mean number of chatter events in a visit."""


@dataclass(frozen=True)
class Part:
    """Group of objects of one model series and market.

    Attributes:
        model_series: Their model series.
        market: Their market.
        first: Number of the first object, counted over the sample.
        known: Number of objects.
        unknown: Number of further objects, numbered next, missing from the table `objects`.
        patterns: Planted sets of the model series and market, by their index in the spec.
    """

    model_series: str
    market: str
    first: int
    known: int
    unknown: int
    patterns: tuple[int, ...]

    @property
    def size(self) -> int:
        """Number of known and unknown objects."""
        return self.known + self.unknown


@dataclass(frozen=True)
class Block:
    """Week of one part.

    Attributes:
        part: The objects.
        week: The Monday of the week.
        days: Days from the start of the sample to that Monday.
        events: Distinct valid events to generate.
        patterns: Planted sets active in this week, by their index in the spec.
        seed: Seed of this block only.
    """

    part: Part
    week: date
    days: int
    events: int
    patterns: tuple[int, ...]
    seed: np.random.SeedSequence


@dataclass(frozen=True)
class Plan:
    """Parts and blocks of a sample.

    Attributes:
        parts: The objects, ordered by their numbers.
        blocks: By week, then by part; blocks without events are left out.
        fleet_seed: Seed of the properties of objects.
        ranking_seed: Seed of the ranking of background codes.
    """

    parts: tuple[Part, ...]
    blocks: tuple[Block, ...]
    fleet_seed: np.random.SeedSequence
    ranking_seed: np.random.SeedSequence

    @property
    def objects(self) -> int:
        """Number of known and unknown objects of all parts."""
        return sum(part.size for part in self.parts)


def make_plan(spec: SampleSpec) -> Plan:
    """Return the division of the sample described by `spec`."""
    weights = [
        series.weight * market.weight for series, market in product(spec.model_series, spec.markets)
    ]
    by_week = apportion(spec.events, weights * spec.weeks).reshape(spec.weeks, -1)
    parts, columns = _parts(spec, by_week.max(axis=0))
    seeds = np.random.SeedSequence(spec.seed).spawn(2 + spec.weeks * len(parts))
    blocks = []
    for number, week in enumerate(spec.first_days):
        shares = [
            int(events)
            for column, count in zip(by_week[number], columns, strict=True)
            for events in apportion(int(column), [1.0] * count)
        ]
        for part_number, (part, events) in enumerate(zip(parts, shares, strict=True)):
            seed = seeds[2 + number * len(parts) + part_number]
            active = tuple(p for p in part.patterns if spec.is_active(spec.patterns[p], week))
            blocks.append(Block(part, week, 7 * number, events, active, seed))
    return Plan(tuple(parts), tuple(block for block in blocks if block.events), seeds[0], seeds[1])


def apportion(total: int, weights: list[float]) -> np.ndarray:
    """Return integers (int64) with the sum `total`, as proportional to the weights as possible."""
    shares = np.asarray(weights, dtype=np.float64) * (total / sum(weights))
    numbers = np.floor(shares).astype(np.int64)
    largest_remainders = np.argsort(numbers - shares, kind="stable")[: total - int(numbers.sum())]
    numbers[largest_remainders] += 1
    return numbers


def mean_visit_events(patterns: list[Pattern], drop_out: float) -> float:
    """Return the expected number of events per visit where all the patterns are active."""
    planted = sum(p.rate * len(p.event_ids) * (1 - drop_out) for p in patterns)
    with_pattern = sum(p.rate for p in patterns)
    background = with_pattern * BACKGROUND_BESIDE_PATTERN + (1 - with_pattern) * BACKGROUND_ALONE
    return planted + background + CHATTER


def _parts(spec: SampleSpec, most_events: np.ndarray) -> tuple[list[Part], list[int]]:
    """Return the parts, and their number per model series and market."""
    parts: list[Part] = []
    counts = []
    first = 0
    names = product(spec.model_series, spec.markets)
    for (series, market), events in zip(names, most_events, strict=True):
        active = [p.active_in(series.name, market.name) for p in spec.patterns]
        numbers = tuple(number for number, is_active in enumerate(active) if is_active)
        per_visit = mean_visit_events([spec.patterns[n] for n in numbers], spec.drop_out)
        counts.append(max(1, -(-int(events) // BLOCK_EVENTS)))
        visits = events / per_visit / counts[-1]
        known = max(4, round(visits / VISITS_PER_OBJECT_WEEK))
        unknown = max(1, round(known * spec.mess.unknown_object))
        for _ in range(counts[-1]):
            parts.append(Part(series.name, market.name, first, known, unknown, numbers))
            first += known + unknown
    return parts, counts
