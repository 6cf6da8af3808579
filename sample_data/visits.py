"""Valid events of a block: visits of objects with planted sets, background and chatter.

A visit is a series of events on one object. Visits of an object are at least an hour apart, and a
visit with a planted set lasts less than half an hour, so it is exactly one window of the default
length.
"""

from dataclasses import dataclass

import numpy as np

from sample_data.catalog import Codes
from sample_data.plan import (
    BACKGROUND_ALONE,
    BACKGROUND_BESIDE_PATTERN,
    CHATTER,
    Block,
    mean_visit_events,
)
from sample_data.spec import SampleSpec

SECOND = 1_000_000  # µs
_MILLISECOND = 1_000  # µs
_SLOT = 7 * 3600  # s: an object has at most one visit in each of the 24 slots of a week
_SLOTS = 24
_LATEST_START = 4 * 3600  # s into the slot
_LONG_VISIT = 2 * 3600  # s
_LONG_SHARE = 0.2
_VISIT = 1500  # s
_PATTERN_START = 900  # s into the visit, at most
_PATTERN = 240  # s


@dataclass(frozen=True)
class Visits:
    """Visits of a block.

    Attributes:
        pattern: Index (int64) of the planted set in the block's patterns; -1 for none.
        planted: For each visit with a planted set and each position of the widest set, whether that
            code occurred (bool, two dimensions).
        complete: For each of these visits, whether all codes occurred (bool).
        background: Number (int64) of background events.
        chatter: Number (int64) of chatter events.
    """

    pattern: np.ndarray
    planted: np.ndarray
    complete: np.ndarray
    background: np.ndarray
    chatter: np.ndarray

    def first(self, count: int, spare: int) -> "Visits":
        """Return the first `count` visits, and one more with only `spare` background events."""
        with_pattern = int((self.pattern[:count] >= 0).sum())
        return Visits(
            pattern=np.append(self.pattern[:count], -1),
            planted=self.planted[:with_pattern],
            complete=self.complete[:with_pattern],
            background=np.append(self.background[:count], spare),
            chatter=np.append(self.chatter[:count], 0),
        )


@dataclass(frozen=True)
class Events:
    """Distinct valid events of a block.

    Attributes:
        object_number: Number (int64) within the block's part.
        code: Number (int64) of the code.
        time: µs (int64) since the start of the week.
    """

    object_number: np.ndarray
    code: np.ndarray
    time: np.ndarray


def draw_visits(rng: np.random.Generator, spec: SampleSpec, block: Block) -> Visits:
    """Draw as many visits as have exactly the events of the block."""
    patterns = [spec.patterns[number] for number in block.patterns]
    per_visit = mean_visit_events(patterns, spec.drop_out)
    count = int(block.events / per_visit * 1.1) + 50
    pattern = np.searchsorted(
        np.cumsum([p.rate for p in patterns]), rng.random(count), side="right"
    )
    pattern[pattern == len(patterns)] = -1
    with_pattern = pattern >= 0
    sizes = np.array([len(p.event_ids) for p in patterns], dtype=np.int64)[pattern[with_pattern]]
    places = np.arange(max((len(p.event_ids) for p in patterns), default=0))
    in_set = places < sizes[:, np.newaxis]
    planted = in_set & (rng.random(in_set.shape) >= spec.drop_out)
    visits = Visits(
        pattern=pattern,
        planted=planted,
        complete=planted.sum(axis=1) == sizes,
        background=np.where(
            with_pattern,
            rng.poisson(BACKGROUND_BESIDE_PATTERN, count),
            1 + rng.poisson(BACKGROUND_ALONE - 1, count),
        ),
        chatter=rng.poisson(CHATTER, count),
    )
    events = visits.background + visits.chatter
    events[with_pattern] += planted.sum(axis=1)
    cumulative = np.cumsum(events)
    whole = int(np.searchsorted(cumulative, block.events, side="right"))
    return visits.first(whole, block.events - int(cumulative[whole - 1] if whole else 0))


def draw_events(
    rng: np.random.Generator, spec: SampleSpec, block: Block, codes: Codes, visits: Visits
) -> Events:
    """Draw the events of the visits."""
    objects, starts = _objects_and_starts(rng, block.part.known, len(visits.pattern))
    groups = [
        _planted_events(rng, spec, block, codes, visits),
        _background_events(rng, spec, codes, visits),
        _chatter_events(rng, codes, visits),
    ]
    visit, code, seconds, place = (np.concatenate(arrays) for arrays in zip(*groups, strict=True))
    # Milliseconds distinguish the events of a visit, so no two events of an object coincide.
    time = (starts[visit] + seconds) * SECOND + place * _MILLISECOND
    return Events(objects[visit], code, time)


def _objects_and_starts(
    rng: np.random.Generator, objects: int, visits: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return object (int64) and start, s since the start of the week (int64), of each visit."""
    slots = rng.choice(objects * _SLOTS, size=visits, replace=False)
    return slots // _SLOTS, slots % _SLOTS * _SLOT + rng.integers(0, _LATEST_START, visits)


Group = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""Events of one kind: visit, code, s since the visit's start, index in the visit (all int64)."""


def _planted_events(
    rng: np.random.Generator, spec: SampleSpec, block: Block, codes: Codes, visits: Visits
) -> Group:
    carriers = np.flatnonzero(visits.pattern >= 0)
    begins = rng.integers(0, _PATTERN_START, len(carriers))
    carrier, place = np.nonzero(visits.planted)
    table = np.zeros((max(len(block.patterns), 1), visits.planted.shape[1]), dtype=np.int64)
    for row, number in enumerate(block.patterns):
        event_ids = spec.patterns[number].event_ids
        table[row, : len(event_ids)] = [codes.stories[event_id] for event_id in event_ids]
    visit = carriers[carrier]
    seconds = begins[carrier] + rng.integers(0, _PATTERN, len(carrier))
    return visit, table[visits.pattern[visit], place], seconds, place


def _background_events(
    rng: np.random.Generator, spec: SampleSpec, codes: Codes, visits: Visits
) -> Group:
    visit, place = _enumerate(visits.background)
    code = codes.draw_background(rng, len(visit))
    alone = visits.pattern < 0
    # At most one story code strays into a visit, so no planted set arises by chance.
    strays = (alone & (rng.random(len(alone)) < spec.stray))[visit] & (place == 0)
    code[strays] = codes.draw_stories(rng, int(strays.sum()))
    lengths = np.where(alone & (rng.random(len(alone)) < _LONG_SHARE), _LONG_VISIT, _VISIT)
    seconds = (rng.random(len(visit)) * lengths[visit]).astype(np.int64)
    return visit, code, seconds, place + visits.planted.shape[1]


def _chatter_events(rng: np.random.Generator, codes: Codes, visits: Visits) -> Group:
    visit, place = _enumerate(visits.chatter)
    code = codes.draw_chatter(rng, len(visit))
    place = place + visits.planted.shape[1] + visits.background[visit]
    return visit, code, rng.integers(0, _VISIT, len(visit)), place


def _enumerate(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the visit of each event, and its index within the visit, from counts per visit."""
    visit = np.repeat(np.arange(len(counts)), counts)
    firsts = np.cumsum(counts) - counts
    return visit, np.arange(len(visit)) - firsts[visit]
