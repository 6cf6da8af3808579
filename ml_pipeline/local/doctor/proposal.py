"""The proposal of settings for tables that no settings describe yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import polars as pl

from config.extraction import TimeColumn
from config.sources import CsvFormat
from ml_pipeline.local.doctor.column_recognition import (
    SharedKey,
    find_event,
    find_event_tables,
    find_object,
    find_optional,
    find_shared_key,
    find_time,
)
from ml_pipeline.local.doctor.dimensions import find_dimensions, keep_dimensions
from ml_pipeline.local.doctor.samples import (
    SampledColumn,
    SampledTable,
    csv_changes,
    decimal_sign,
)
from ml_pipeline.local.doctor.source_mapping import Role, SourceMapping, TableRole
from ml_pipeline.local.doctor.times import TimeGuess
from ml_pipeline.running.findings import Finding, fault, warning

OPTIONAL: tuple[Role, ...] = ("readout_id", "mileage_km")


@dataclass(frozen=True)
class Proposal:
    """Settings that fit the tables, as far as their rows tell.

    Attributes:
        mapping: Tables, columns, format of the times, and dimensions.
        start: First day with an event.
        end: Day after the last one.
        csv: Values of `extraction.csv` that differ from the defaults.
        doubts: What a person should look at.
    """

    mapping: SourceMapping
    start: date
    end: date
    csv: Mapping[str, object] = field(default_factory=dict)
    doubts: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class NoProposal:
    """Reason why no settings can be proposed."""

    reason: Finding


def propose(
    tables: Sequence[SampledTable], max_weeks: int = 520, configured: SourceMapping | None = None
) -> Proposal | NoProposal:
    """Return settings for the tables, or why there are none.

    Args:
        tables: The tables of the user.
        max_weeks: Longest period of a run; of a longer one, the last weeks are proposed.
        configured: The present mapping, of which stays what fits the tables.
    """
    answers = (
        _propose_for(events, tables, max_weeks, configured)
        for events in find_event_tables(tables, configured)
    )
    failure: NoProposal | None = None
    for answer in answers:
        if isinstance(answer, Proposal):
            return answer
        failure = failure or answer
    return failure or NoProposal(_without_times(tables))


def _propose_for(
    events: SampledTable,
    tables: Sequence[SampledTable],
    max_weeks: int,
    configured: SourceMapping | None,
) -> Proposal | NoProposal:
    """Return settings with one of the tables as that of the events."""
    others = [table for table in tables if table is not events]
    kept = _kept(events, configured)
    shared = find_shared_key(events, others, kept.get("object_id"))
    roles, time = _roles(events, shared, kept)
    missing = [role for role in ("object_id", "event_id") if role not in roles]
    if missing or time is None:
        return NoProposal(_without_roles(events, missing))
    mapping = _mapping(events, shared, roles, time.column, configured)
    period = _period(events, roles["occurred_at"], time.column, max_weeks)
    used = set(mapping.tables.values())
    doubts = (*_doubts(events, roles, time), *_unused(tables, used), *period.doubts)
    csv = _csv(events, shared.objects if shared else None, roles.get("mileage_km"))
    return Proposal(mapping, period.start, period.end, csv, doubts)


def _kept(events: SampledTable, configured: SourceMapping | None) -> dict[Role, str]:
    """Return the configured columns that the events have; the one of the times, if it has times."""
    return {
        role: name
        for role, name in (configured.events.items() if configured else ())
        if name in events.columns and (role != "occurred_at" or events.columns[name].time)
    }


def _roles(
    events: SampledTable, shared: SharedKey | None, kept: Mapping[Role, str]
) -> tuple[dict[Role, str], TimeGuess | None]:
    roles: dict[Role, str] = dict(kept)

    def assign(role: Role, find: Callable[[], SampledColumn | None]) -> None:
        column = None if role in roles else find()
        if column is not None:
            roles[role] = column.name

    if shared:
        roles["object_id"] = shared.events_key
    assign("occurred_at", lambda: find_time(events))
    assign("object_id", lambda: find_object(events, roles.values()))
    assign("mileage_km", lambda: find_optional(events, "mileage_km", roles.values()))
    assign("event_id", lambda: find_event(events, roles.values()))
    assign("readout_id", lambda: find_optional(events, "readout_id", roles.values()))
    return roles, events.columns[roles["occurred_at"]].time


def _mapping(
    events: SampledTable,
    shared: SharedKey | None,
    roles: Mapping[Role, str],
    time: TimeColumn,
    configured: SourceMapping | None,
) -> SourceMapping:
    tables: dict[TableRole, SampledTable] = {"objects": shared.objects} if shared else {}
    tables["error_events"] = events
    taken: dict[TableRole, set[str]] = {"error_events": {*roles.values()}}
    taken["objects"] = {shared.objects_key} if shared else set()
    dimensions = keep_dimensions(tables, configured.dimensions) if configured else None
    if dimensions is None:
        dimensions = find_dimensions(tables, taken, roles["event_id"])
    return SourceMapping(
        tables={role: table.name for role, table in tables.items()},
        object_key=shared.objects_key if shared else None,
        events=roles,
        time=time,
        dimensions=dimensions,
    )


def _csv(
    events: SampledTable, objects: SampledTable | None, mileage: str | None
) -> dict[str, object]:
    """Return what must be set to read the CSV files among the tables."""
    changes: dict[str, object] = {}
    for table in filter(None, (objects, events)):
        changes |= csv_changes(CsvFormat(), table.csv)
    sign = decimal_sign(events.columns[mileage]) if mileage else None
    return changes | ({"decimal": sign} if sign == "," else {})


@dataclass(frozen=True)
class _Period:
    start: date
    end: date
    doubts: tuple[Finding, ...]


def _period(table: SampledTable, column: str, time: TimeColumn, max_weeks: int) -> _Period:
    """Return the days that the events cover, at most the last `max_weeks` weeks."""
    first, last = time_span(table, column, time)
    start, end = first, last + timedelta(days=1)
    if (end - start).days <= max_weeks * 7 - 7:
        return _Period(start, end, ())
    start = end - timedelta(weeks=max_weeks - 1)
    doubt = warning(
        f"The times span {first} to {last}, longer than run.max_weeks ({max_weeks}).",
        f"The proposal begins at {start}; choose another period if other years matter.",
    )
    return _Period(start, end, (doubt,))


def time_span(table: SampledTable, column: str, time: TimeColumn) -> tuple[date, date]:
    """Return the first and the last day with an event between 1990 and 2099."""
    moments = table.moments(column, time)
    span = moments.select(first=pl.col("_utc").min(), last=pl.col("_utc").max())
    first, last = span.collect(engine="streaming").row(0)
    return first.date(), last.date()


def _doubts(events: SampledTable, roles: Mapping[Role, str], time: TimeGuess) -> list[Finding]:
    column = f"{events.name}.{roles['occurred_at']}"
    doubts = []
    if time.is_ambiguous:
        doubts.append(
            warning(
                f"{column}: day and month may be the other way round; no value decides it.",
                f"Look at extraction.columns.time.format: {time.column.format}",
            )
        )
    if time.share < 1:
        doubts.append(
            warning(f"{column}: {1 - time.share:.0%} of the sampled values are no such times.")
        )
    if not _knows_zone(events, roles["occurred_at"], time):
        doubts.append(
            warning(
                f"{column}: the times name no time zone, so they are read as UTC.",
                "If they are local times, set extraction.columns.time.zone, such as Europe/Berlin.",
            )
        )
    return doubts


def _knows_zone(events: SampledTable, column: str, time: TimeGuess) -> bool:
    dtype = events.columns[column].values.dtype
    return time.knows_zone or getattr(dtype, "time_zone", None) is not None


def _unused(tables: Sequence[SampledTable], used: set[str]) -> list[Finding]:
    names = sorted(table.name for table in tables if table.name not in used)
    if not names:
        return []
    return [
        warning(
            f"Not used: {', '.join(names)}; no column of theirs identifies the objects of the "
            "events."
        )
    ]


def _without_times(tables: Sequence[SampledTable]) -> Finding:
    columns = [f"{table.name}: {', '.join(table.columns)}" for table in tables]
    days = [
        f"{table.name}.{column.name}"
        for table in tables
        for column in table.columns.values()
        if column.values.dtype == pl.Date
    ]
    if days:
        return fault(
            f"{', '.join(days)}: days of the type Date are not read as times.",
            "Write them as timestamps or as text.",
        )
    return fault(
        f"No column contains times ({'; '.join(columns)}).",
        "The table of events needs the time of each event: a timestamp, a text such as "
        "2026-07-27 08:00:00, or seconds, milli- or microseconds since 1970.",
    )


def _without_roles(events: SampledTable, missing: Sequence[str]) -> Finding:
    what = {"object_id": "the object (a machine, a customer)", "event_id": "the code of the event"}
    return fault(
        f"No column of {events.name} looks like {' or '.join(what[role] for role in missing)}: "
        f"{', '.join(events.columns)}.",
        "Name them in extraction.columns.error_events. Such a column is text or whole numbers, and "
        "its values occur more than once.",
    )
