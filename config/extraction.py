"""Typed settings of the extraction: the structure of your warehouse."""

import re
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from config.section import TRILLION, ScopeName, Section, TimeZone
from config.sources import CsvFormat

ColumnType = Literal["string", "integer", "float", "boolean", "date", "timestamp"]
# Names that every engine and Parquet reader accepts without quotes.
ColumnName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]

# Columns of the extracted events; no other column may have their names.
EVENT_COLUMNS = ("readout_id", "object_id", "event_id", "occurred_at", "mileage_km")
TIME_DIRECTIVES = ("%Y", "%m", "%d", "%H", "%M", "%S", "%f", "%3f", "%z")


class ObjectColumns(Section):
    """Names of the columns of the table `objects` in your warehouse."""

    object_id: str
    """Your column that identifies the object."""


class EventColumns(Section):
    """Names of the columns of the table `error_events` in your warehouse."""

    readout_id: str | None
    """Your column that identifies the readout; null if there is none."""
    object_id: str
    """Your column that identifies the object."""
    event_id: str
    """Your column with the fault code."""
    occurred_at: str
    """Your column with the time of the error; for its format, see `time` below."""
    mileage_km: str | None
    """Your column with the mileage in km; null if there is none."""


class TimeColumn(Section):
    """Format of the column that is mapped to `occurred_at`."""

    kind: Literal[
        "timestamp", "epoch_seconds", "epoch_milliseconds", "epoch_microseconds", "string"
    ] = "timestamp"
    """timestamp: also ISO 8601 texts in CSV files; epoch: whole seconds, milliseconds or
    microseconds since 1970-01-01 UTC, of any numeric type."""
    format: str | None = None
    """For strings: %Y %m %d %H %M %S (fixed width), %f six or %3f three digits of a second, %z at
    the end (Z, +0100 or +01:00); all other characters are literal. Values that do not match become
    null."""
    zone: TimeZone | None = None
    """Time zone of the clock, if the column contains local times. A repeated time means its first
    occurrence; a skipped time is counted on from before the change."""

    @model_validator(mode="after")
    def _fits_together(self) -> "TimeColumn":
        if (self.kind == "string") != (self.format is not None):
            raise ValueError("format is required for kind string and not allowed otherwise")
        if self.format is not None:
            _check_format(self.format)
        knows_zone = self.kind.startswith("epoch") or (self.format or "").endswith("%z")
        if self.zone is not None and knows_zone:
            raise ValueError("zone must be unset: these times already include their time zone")
        return self


def _check_format(text: str) -> None:
    used = re.findall(r"%3f|%.?", text)
    unknown = sorted(set(used) - {*TIME_DIRECTIVES, "%%"})
    if unknown:
        raise ValueError(
            f"format contains {', '.join(unknown)}; allowed: {' '.join(TIME_DIRECTIVES)} %%"
        )
    parts = ["%f" if part == "%3f" else part for part in used if part != "%%"]
    if len(set(parts)) < len(parts) or not {"%Y", "%m", "%d"} <= set(parts):
        raise ValueError("format must contain %Y, %m and %d, and no part twice")
    if "%z" in parts and not text.endswith("%z"):
        raise ValueError("format may contain %z only at its end")


class ExtraColumn(Section):
    """Additional column to extract."""

    table: Literal["objects", "error_events"] = "error_events"
    """Table that contains the column."""
    column: str
    """Name of the column in your warehouse."""
    type: ColumnType


class SourceColumns(Section):
    """Mapping of your columns to the names that the pipeline uses."""

    objects: ObjectColumns | None
    """Ignored if there is no table of objects."""
    error_events: EventColumns
    time: TimeColumn = TimeColumn()
    extra: dict[ColumnName, ExtraColumn] = Field(default_factory=dict)
    """Additional columns, keyed by the names they get in the pipeline."""

    @field_validator("extra")
    @classmethod
    def _new_names(cls, extra: dict[str, ExtraColumn]) -> dict[str, ExtraColumn]:
        reserved = {*EVENT_COLUMNS, "week"}
        conflicts = sorted(reserved & extra.keys())
        if conflicts:
            raise ValueError(f"reserved, so not a name for an extra column: {', '.join(conflicts)}")
        return extra


class SourceTables(Section):
    """Your tables: folders of files in `pipeline_input/source/`, or tables in `database`."""

    objects: ScopeName | None
    """Your table of objects (the machines); null if there is none."""
    error_events: ScopeName
    """Your table of their errors."""

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the tables that exist."""
        return tuple(table for table in (self.objects, self.error_events) if table is not None)


class LocalSettings(Section):
    """Extraction on this machine, with Polars."""

    max_rows: int = Field(ge=1, le=TRILLION)
    """Source rows processed at a time. Memory grows accordingly: 0.5 GB plus about 250 bytes per
    row."""


class ExtractionSettings(Section):
    """Extraction of the source tables to events, per week and value of each dimension."""

    database: ScopeName | None = None
    """Database of the Glue Data Catalog (or your Spark's catalog) that contains the tables. If
    unset, the tables are folders of Parquet or CSV files."""
    tables: SourceTables
    csv: CsvFormat = CsvFormat()
    columns: SourceColumns
    changed_sources: Literal["extract_again", "reuse"]
    """Treatment of extracted weeks after one of their source files has been replaced or deleted;
    additional files never affect them. Weeks from tables in a database are always reused."""
    local: LocalSettings

    @model_validator(mode="after")
    def _objects_are_complete(self) -> "ExtractionSettings":
        if self.tables.objects is not None and self.columns.objects is None:
            raise ValueError("columns.objects is required unless tables.objects is null")
        if self.tables.objects is None:
            lost = [n for n, extra in self.columns.extra.items() if extra.table == "objects"]
            if lost:
                raise ValueError(
                    "tables.objects is null, so columns.extra cannot take columns from it: "
                    f"{', '.join(lost)}"
                )
        return self
