"""Typed settings of the extraction: which engine, and what your warehouse looks like."""

import re
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator, model_validator

from config.glue import GlueSettings
from config.section import ScopeName, Section, TimeZone

ColumnType = Literal["string", "integer", "float", "boolean", "date", "timestamp"]
# Names that every engine and Parquet reader takes without quotes.
ColumnName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]

TIME_DIRECTIVES = ("%Y", "%m", "%d", "%H", "%M", "%S", "%f", "%3f", "%z")


class ObjectColumns(Section):
    """Names of the columns of the table `objects` in your warehouse."""

    object_id: str
    """Your column that identifies the object."""
    model_series: str
    """Your column with its model series."""
    market: str
    """Your column with the market that it was delivered to."""


class EventColumns(Section):
    """Names of the columns of the table `error_events` in your warehouse."""

    readout_id: str
    """Your column that identifies the readout."""
    object_id: str
    """Your column that identifies the object."""
    event_id: str
    """Your column with the fault code."""
    occurred_at: str
    """Your column with the time of the error; how it stores time: `time` below."""
    mileage_km: str
    """Your column with the mileage in km."""


class TimeColumn(Section):
    """How the column that is mapped to `occurred_at` stores time."""

    kind: Literal[
        "timestamp", "epoch_seconds", "epoch_milliseconds", "epoch_microseconds", "string"
    ] = "timestamp"
    """epoch: whole seconds, milliseconds or microseconds since 1970-01-01 UTC."""
    format: str | None = None
    """For strings: %Y %m %d %H %M %S (fixed width), %f six or %3f three digits of a second, %z at
    the end (Z, +0100 or +01:00); everything else stands for itself. What does not fit is null."""
    zone: TimeZone | None = None
    """Set it when the column holds local times: the zone of the clock. Of a time that occurs twice
    the first is meant; a time that the clock skipped counts on from before the change."""

    @model_validator(mode="after")
    def _fits_together(self) -> "TimeColumn":
        if (self.kind == "string") != (self.format is not None):
            raise ValueError("format is needed for kind string, and only there")
        if self.format is not None:
            _check_format(self.format)
        knows_zone = self.kind.startswith("epoch") or (self.format or "").endswith("%z")
        if self.zone is not None and knows_zone:
            raise ValueError("zone must be left out: these times already say which moment they are")
        return self


def _check_format(text: str) -> None:
    used = re.findall(r"%3f|%.?", text)
    unknown = sorted(set(used) - {*TIME_DIRECTIVES, "%%"})
    if unknown:
        raise ValueError(
            f"format has {', '.join(unknown)}; allowed: {' '.join(TIME_DIRECTIVES)} %%"
        )
    parts = ["%f" if part == "%3f" else part for part in used if part != "%%"]
    if len(set(parts)) < len(parts) or not {"%Y", "%m", "%d"} <= set(parts):
        raise ValueError("format needs each of %Y %m %d, and no part twice")
    if "%z" in parts and not text.endswith("%z"):
        raise ValueError("format may have %z at its end only")


class ExtraColumn(Section):
    """A further column of `error_events` that the extracted events shall have."""

    column: str
    """Its name in your warehouse."""
    type: ColumnType


class SourceColumns(Section):
    """How your columns map to the names that the pipeline uses."""

    objects: ObjectColumns
    error_events: EventColumns
    time: TimeColumn = TimeColumn()
    extra: dict[ColumnName, ExtraColumn] = Field(default_factory=dict)
    """Further columns by the name they shall get."""

    @field_validator("extra")
    @classmethod
    def _new_names(cls, extra: dict[str, ExtraColumn]) -> dict[str, ExtraColumn]:
        reserved = {*EventColumns.model_fields, *ObjectColumns.model_fields, "week"}
        taken = sorted(reserved & extra.keys())
        if taken:
            raise ValueError(f"{', '.join(taken)} cannot be the name of an extra column")
        return extra


class SourceTables(Section):
    """Your tables: folders of Parquet files below `pipeline_input/source/`, or of `database`."""

    objects: ScopeName
    """Your table of the machines."""
    error_events: ScopeName
    """Your table of their errors."""


class LocalSettings(Section):
    """The extraction on this machine, with Polars."""

    max_rows: int = Field(ge=1)
    """Source rows worked on at a time. The memory follows it: about 250 bytes a row and 0.5 GB."""


class SparkSettings(Section):
    """The extraction on your own Spark, from this process."""

    master: str
    """`local[*]`, `spark://host:7077`, `yarn`, …"""
    remote: str | None = None
    """Spark Connect: `sc://host:15002`, in place of `master`."""
    s3_scheme: Literal["s3", "s3a"]
    """How your Spark calls S3: s3a with Apache Hadoop, s3 on EMR."""
    config: dict[str, str] = Field(default_factory=dict)
    """Spark configuration of a session that is made for the step."""


class ExtractionSettings(Section):
    """From the source tables to the events of one week of one model series in one market."""

    engine: Literal["local", "spark", "glue"]
    """local: Polars on this machine; spark: your own Spark; glue: a job on AWS Glue."""
    database: ScopeName | None = None
    """Database of the Glue Data Catalog (or your Spark's catalog) that holds the tables; none: the
    tables are folders of Parquet files."""
    tables: SourceTables
    columns: SourceColumns
    changed_sources: Literal["extract_again", "reuse"]
    """What becomes of extracted weeks when a source file they were made from is replaced or gone;
    further files never matter to them. Tables in a database: weeks are always reused."""
    local: LocalSettings
    spark: SparkSettings
    glue: GlueSettings | None = None

    @field_validator("database")
    @classmethod
    def _engine_has_catalog(cls, database: str | None, info: ValidationInfo) -> str | None:
        if database is not None and info.data.get("engine") == "local":
            raise ValueError("must be left out: the engine local reads Parquet files, no catalog")
        return database

    @model_validator(mode="after")
    def _engine_is_configured(self) -> "ExtractionSettings":
        if self.engine == "glue" and self.glue is None:
            raise ValueError("engine glue needs the section extraction.glue")
        return self
