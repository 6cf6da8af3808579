"""The pipeline in plain Python, written from the design alone: slow, simple, for comparison."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import combinations

from ml_pipeline.storage.data_scope import DataScope, midnight
from sample_data import SampleTables

WINDOW = timedelta(seconds=1800)
MIN_EVENT_COUNT = 5
MIN_SUPPORT = 0.005

ErrorSet = frozenset[str]
Event = tuple[str, datetime, str]


def valid_events(tables: SampleTables, scope: DataScope) -> set[Event]:
    """Distinct (object_id, occurred_at, event_id) of a scope that nothing is wrong with."""
    objects = {
        object_id
        for object_id, series, market in tables.objects.iter_rows()
        if (series, market) == scope.values
    }
    start, end = midnight(scope.start), midnight(scope.end)
    return {
        (object_id, occurred_at, event_id)
        for _, object_id, event_id, occurred_at, mileage in tables.error_events.iter_rows()
        if object_id in objects
        and event_id
        and occurred_at is not None
        and start <= occurred_at < end
        and (mileage is None or mileage >= 0)
    }


def windows_of(tables: SampleTables, scope: DataScope) -> list[list[Event]]:
    """The anchored windows of a scope, without chatter and rare codes."""
    chatter = {row[0] for row in tables.event_catalog.iter_rows() if row[2] == "chatter"}
    events = [event for event in valid_events(tables, scope) if event[2] not in chatter]
    counts = Counter(event_id for _, _, event_id in events)
    windows: list[list[Event]] = []
    for event in sorted(event for event in events if counts[event[2]] >= MIN_EVENT_COUNT):
        first = windows[-1][0] if windows else None
        if first is None or first[0] != event[0] or event[1] - first[1] > WINDOW:
            windows.append([])
        windows[-1].append(event)
    return windows


def error_sets(tables: SampleTables, scope: DataScope) -> list[ErrorSet]:
    """The codes of each window of a scope with two or more."""
    sets = (frozenset(code for _, _, code in window) for window in windows_of(tables, scope))
    return [codes for codes in sets if len(codes) > 1]


def maximal_sets(windows: list[ErrorSet]) -> dict[ErrorSet, int]:
    """The maximal frequent sets with their support counts, found size by size."""
    least = MIN_SUPPORT * len(windows)
    frequent: dict[ErrorSet, int] = {}
    level = _frequent((frozenset([code]) for window in windows for code in window), least)
    while level:
        frequent |= level
        codes = frozenset[str]().union(*level)
        size = len(next(iter(level))) + 1
        candidates = (
            frozenset(candidate)
            for window in windows
            for candidate in combinations(sorted(window & codes), size)
        )
        level = _frequent(candidates, least)
    return {
        codes: count
        for codes, count in frequent.items()
        if not any(codes < other for other in frequent)
    }


def _frequent(sets: Iterable[ErrorSet], least: float) -> dict[ErrorSet, int]:
    return {codes: count for codes, count in Counter(sets).items() if count >= least}
