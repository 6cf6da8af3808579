"""The mapping of a user's tables to the names of the pipeline, as settings or as a proposal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from config.extraction import TimeColumn
from config.settings import Settings

Role = Literal["object_id", "event_id", "occurred_at", "readout_id", "mileage_km"]
TableRole = Literal["objects", "error_events"]


@dataclass(frozen=True)
class DimensionColumn:
    """A dimension of the data scopes: its name, its column, and the values of a run."""

    name: str
    table: TableRole
    column: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class SourceMapping:
    """Tables and columns in which the pipeline finds what it needs.

    Attributes:
        tables: The user's table for each of ours; that of the objects may be missing.
        object_key: The column of the table of objects that identifies the object.
        events: The user's column of the events for each of ours; some may be missing.
        time: The format of the times.
        dimensions: The dimensions, in order.
    """

    tables: Mapping[TableRole, str]
    object_key: str | None
    events: Mapping[Role, str]
    time: TimeColumn = field(default_factory=TimeColumn)
    dimensions: tuple[DimensionColumn, ...] = ()

    def columns_of(self, table: TableRole) -> dict[str, str]:
        """Return the name in the pipeline of each of the user's columns that must be there."""
        own = {column.column: column.name for column in self.dimensions if column.table == table}
        if table == "objects":
            return ({self.object_key: "object_id"} if self.object_key else {}) | own
        return {theirs: str(ours) for ours, theirs in self.events.items()} | own


def mapping_of(settings: Settings) -> SourceMapping:
    """Return the mapping that the settings contain."""
    tables, columns = settings.extraction.tables, settings.extraction.columns
    named: dict[TableRole, str | None] = {
        "objects": tables.objects,
        "error_events": tables.error_events,
    }
    events: dict[Role, str | None] = {
        role: getattr(columns.error_events, role) for role in get_args(Role)
    }
    return SourceMapping(
        tables={role: table for role, table in named.items() if table is not None},
        object_key=columns.objects.object_id if columns.objects and tables.objects else None,
        events={role: column for role, column in events.items() if column is not None},
        time=columns.time,
        dimensions=tuple(
            DimensionColumn(name, dimension.table, dimension.column, dimension.values)
            for name, dimension in settings.dimensions.items()
        ),
    )
