"""Recognition of the columns and tables that the pipeline needs, by their names and values."""

from collections.abc import Iterable
from dataclasses import dataclass

import polars as pl

from ml_pipeline.local.doctor.samples import SampledColumn, SampledTable
from ml_pipeline.local.doctor.source_mapping import Role, SourceMapping

_WORDS = {
    "object_id": "asset car customer device engine equipment fahrzeug fin host machine maschine "
    "member object serial station truck turbine unit user vehicle vin",
    "event_id": "alarm article artikel code component defect diagnosis dtc error event failure "
    "fault fehler fehlercode item meldung message problem product sku spn symptom",
    "occurred_at": "at created date datetime datum event logged occurred time timestamp ts when "
    "zeit zeitpunkt zeitstempel",
    "readout_id": "basket diagnose invoice order protocol readout session sitzung transaction "
    "upload visit",
    "mileage_km": "distance kilometer km kmstand mileage odo odometer",
    "dimension": "baureihe branch brand category country family filiale klasse land line market "
    "markt marke model modell plant platform region segment series shop site standort state store "
    "type typ variant werk",
}
WORDS = {role: frozenset(words.split()) for role, words in _WORDS.items()}
"""Words in the names of columns, by the role of the column."""
ID_WORDS = frozenset({"id", "code", "key", "number", "nr", "no", "nummer"})
SEARCHED_KEYS = 1_000
CONTAINED = 0.5
"""Share of the objects of events that the table of objects must contain."""
UNIQUE = 0.9
"""Share of distinct values in a column that identifies the rows of its table."""


@dataclass(frozen=True)
class SharedKey:
    """Columns of two tables with which they are joined."""

    events: SampledTable
    events_key: str
    objects: SampledTable
    objects_key: str


def name_score(column: SampledColumn, role: str) -> int:
    """Return how well the name of a column fits a role; 0 if it does not."""
    hits = WORDS[role].intersection(column.words)
    joined = "".join(column.words)
    longer = [word for word in WORDS[role] if len(word) > 3 and word in joined]  # noqa: PLR2004
    if not hits and not longer:
        return 0
    return 2 * len(hits or longer[:1]) + bool(ID_WORDS.intersection(column.words))


def find_time(table: SampledTable) -> SampledColumn | None:
    """Return the column with the time of the events. Returns None if there are no times.

    Of several, the one named like it, then the one with the most distinct values.
    """
    return max(
        table.times,
        key=lambda column: (name_score(column, "occurred_at"), column.distinct),
        default=None,
    )


def find_event_tables(
    tables: Iterable[SampledTable], configured: SourceMapping | None = None
) -> list[SampledTable]:
    """Return the tables that may contain the events, the likeliest first.

    The configured one, if its configured column has times; then the one with the most rows.
    """
    name, time = "", ""
    if configured:
        name, time = configured.tables["error_events"], configured.events["occurred_at"]

    def is_configured(table: SampledTable) -> bool:
        return table.name == name and time in {column.name for column in table.times}

    timed = [table for table in tables if table.times]
    return sorted(timed, key=lambda table: (not is_configured(table), -table.rows, table.name))


def find_shared_key(
    events: SampledTable, others: Iterable[SampledTable], events_key: str | None = None
) -> SharedKey | None:
    """Return how events are joined with their objects. Returns None if no table has the objects.

    Args:
        events: The table of events.
        others: The tables among which may be that of the objects.
        events_key: The column that identifies the object, if that is known.
    """
    keys = [
        (
            (share + _key_score(mine, theirs), mine.distinct),
            SharedKey(events, mine.name, other, theirs.name),
        )
        for other in others
        for mine in events.columns.values()
        for theirs in other.columns.values()
        if events_key in (None, mine.name)
        and _may_be_keys(mine, theirs)
        and (share := _contained(mine, other, theirs)) >= CONTAINED
    ]
    return max(keys, key=lambda scored: scored[0])[1] if keys else None


def find_object(events: SampledTable, taken: Iterable[str]) -> SampledColumn | None:
    """Return the column of the events that identifies the object, without a table of objects."""
    free = [column for column in _ids(events) if column.name not in set(taken)]
    repeated = [column for column in free if 1 < column.distinct < column.values.len()]
    named = [column for column in repeated if name_score(column, "object_id")]
    return max(
        named or [column for column in repeated if not name_score(column, "event_id")],
        key=lambda column: (
            name_score(column, "object_id") - name_score(column, "event_id"),
            column.distinct,
        ),
        default=None,
    )


def find_event(events: SampledTable, taken: Iterable[str]) -> SampledColumn | None:
    """Return the column with the code of the event, which occurs again and again."""
    free = [column for column in _ids(events) if column.name not in set(taken)]
    repeated = [column for column in free if 1 < column.distinct < column.values.len()]
    return max(
        repeated,
        key=lambda column: (
            name_score(column, "event_id"),
            not name_score(column, "readout_id"),
            column.distinct,
        ),
        default=None,
    )


def find_optional(events: SampledTable, role: Role, taken: Iterable[str]) -> SampledColumn | None:
    """Return the column of a role that only its name can tell. Returns None if there is none."""
    free = [column for column in events.columns.values() if column.name not in set(taken)]
    named = [column for column in free if name_score(column, role) and not column.time]
    if role == "mileage_km":
        named = [column for column in named if column.looks_numeric]
    else:
        named = [column for column in named if column.is_id]
    return max(named, key=lambda column: name_score(column, role), default=None)


def _ids(table: SampledTable) -> list[SampledColumn]:
    return [column for column in table.columns.values() if column.is_id and not column.time]


def _may_be_keys(mine: SampledColumn, theirs: SampledColumn) -> bool:
    are_ids = all(column.is_id and not column.time for column in (mine, theirs))
    is_event = name_score(mine, "event_id") > name_score(mine, "object_id")
    return are_ids and not is_event and theirs.uniqueness >= UNIQUE and mine.distinct > 0


def _key_score(mine: SampledColumn, theirs: SampledColumn) -> float:
    """Return how well the names of two columns fit a key of objects."""
    named = [name_score(column, "object_id") > 0 for column in (mine, theirs)]
    return 2 * (mine.words == theirs.words) + sum(named)


def _contained(mine: SampledColumn, other: SampledTable, theirs: SampledColumn) -> float:
    """Return the share of the sampled values that the other column contains, as text."""
    values = mine.values.unique(maintain_order=True).head(SEARCHED_KEYS).cast(pl.String)
    column = other.frame.select(pl.col(theirs.name).cast(pl.String))
    matches = column.filter(pl.col(theirs.name).is_in(values.to_list())).unique()
    count: int = matches.select(pl.len()).collect(engine="streaming").item()
    return count / values.len()
