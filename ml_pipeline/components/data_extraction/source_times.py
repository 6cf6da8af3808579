"""The times of a source table as UTC timestamps, on any engine that Narwhals speaks.

Engines differ in which texts they read as a time and in what they make of clock changes. So texts
are brought into one strict form and zones into plain offsets here; the rest is the same everywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import narwhals as nw
from narwhals.typing import IntoLazyFrameT

from config.extraction import TimeColumn
from ml_pipeline.errors import DataContractError

UTC_MICROSECONDS = nw.Datetime("us", "UTC")
MICROS = 1_000_000
EPOCH_UNITS = {"epoch_seconds": 1, "epoch_milliseconds": 1_000, "epoch_microseconds": MICROS}
MARGIN = timedelta(days=2)
"""More than any UTC offset: a local time this far outside a period is outside it in UTC too."""
_DIRECTIVES = {
    "%Y": ("year", r"(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)", 4),
    "%m": ("month", r"(?:0[1-9]|1[0-2])", 2),
    "%d": ("day", r"(?:0[1-9]|[12][0-9]|3[01])", 2),
    "%H": ("hour", r"(?:[01][0-9]|2[0-3])", 2),
    "%M": ("minute", r"[0-5][0-9]", 2),
    "%S": ("second", r"[0-5][0-9]", 2),
    "%f": ("micros", r"[0-9]{6}", 6),
    "%3f": ("millis", r"[0-9]{3}", 3),
}
_ZONE = r"(?:Z|[+-](?:0[0-9]|1[0-8]):?[0-5][0-9])"


def with_utc_time(
    table: nw.LazyFrame[IntoLazyFrameT],
    column: str,
    time: TimeColumn,
    start: datetime,
    end: datetime,
) -> nw.LazyFrame[IntoLazyFrameT]:
    """The table with the column `_utc`, and without rows that are certainly outside the period.

    Args:
        table: A source table.
        column: The column that stores the time.
        time: How it does.
        start: First moment of interest, UTC; earlier times may be null or left out.
        end: First moment after it, UTC.

    Raises:
        DataContractError: The column has another type than the settings say.
    """
    dtype = table.collect_schema()[column]
    if time.kind in EPOCH_UNITS:
        _demand(dtype.is_integer(), column, dtype, "whole numbers", time)
        return _from_epoch(table, column, EPOCH_UNITS[time.kind], start, end)
    if time.kind == "string":
        _demand(dtype == nw.String, column, dtype, "strings", time)
        timed = _from_string(table, column, time.format or "")
    else:
        _demand(dtype == nw.Datetime, column, dtype, "timestamps", time)
        moment = nw.col(column).dt.convert_time_zone("UTC").cast(UTC_MICROSECONDS)
        timed = _roughly_within(table, column, start, end).with_columns(_utc=moment)
    if time.zone is None:
        return timed
    return timed.with_columns(_utc=_from_local(nw.col("_utc"), ZoneInfo(time.zone), start, end))


def without_time(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, time: TimeColumn
) -> nw.LazyFrame[IntoLazyFrameT]:
    """The rows that tell no time: null, or a text that does not fit or names no real day.

    Args:
        table: A source table whose column has the type that `with_utc_time` demands.
        column: The column that stores the time.
        time: How it does.
    """
    if time.kind == "string":
        return _from_string(table, column, time.format or "").filter(nw.col("_utc").is_null())
    return table.filter(nw.col(column).is_null())


def _demand(fits: bool, column: str, dtype: nw.dtypes.DType, needed: str, time: TimeColumn) -> None:
    if not fits:
        raise DataContractError(
            f"The column {column} of error_events has the type {dtype}, but {needed} are expected "
            f"because extraction.columns.time.kind is {time.kind}."
        )


def _roughly_within(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, start: datetime, end: datetime
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Compares the bare column with constants, which lets readers skip parts of files."""
    dtype = table.collect_schema()[column]
    bounds = [start - MARGIN, end + MARGIN]
    zone = getattr(dtype, "time_zone", None)
    if zone is not None:
        bounds = [bound.astimezone(ZoneInfo(zone)) for bound in bounds]
    elif table.implementation.is_polars():
        bounds = [bound.replace(tzinfo=None) for bound in bounds]
    else:  # PySpark shifts constants without a zone by that of its host
        return table
    low, high = (nw.lit(bound).cast(dtype) for bound in bounds)
    return table.filter((nw.col(column) >= low) & (nw.col(column) < high))


def _from_epoch(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, unit: int, start: datetime, end: datetime
) -> nw.LazyFrame[IntoLazyFrameT]:
    low, high = (int(moment.timestamp()) * unit for moment in (start, end))
    raw = nw.col(column)
    within = (raw >= low) & (raw < high)
    # Inside the condition too: Spark may compute it before it filters, and numbers far outside
    # would overflow.
    micros = nw.when(within).then(raw.cast(nw.Int64) * (MICROS // unit))
    return _micros_to_time(table.filter(within).with_columns(_utc=micros))


def _micros_to_time(table: nw.LazyFrame[IntoLazyFrameT]) -> nw.LazyFrame[IntoLazyFrameT]:
    """Makes microseconds since 1970 in `_utc` a timestamp; Narwhals has no such cast for Spark."""
    if table.implementation.is_polars():
        return table.with_columns(nw.col("_utc").cast(UTC_MICROSECONDS))
    from pyspark.sql import functions

    native: Any = table.to_native()
    moment = functions.timestamp_micros(functions.col("_utc"))
    timed: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(native.withColumn("_utc", moment))
    return timed


def _from_local(local: nw.Expr, zone: ZoneInfo, start: datetime, end: datetime) -> nw.Expr:
    """What a clock in the zone showed, as UTC: PEP 495 with fold=0, which is also Java's rule."""
    periods = list(_offsets(zone, start - MARGIN, end + MARGIN))
    moment = _shifted(local, -periods[0].offset)
    for period in periods[1:]:
        moment = (
            nw.when(local >= period.since_local)
            .then(_shifted(local, -period.offset))
            .otherwise(moment)
        )
    return moment


def local_time(utc: nw.Expr, zone: tzinfo, start: datetime, end: datetime) -> nw.Expr:
    """Return what a clock in the zone shows, labelled as UTC.

    Args:
        utc: Times in UTC, from `start` to `end`.
        zone: The time zone of the clock.
        start: First moment of the times.
        end: First moment after the times.
    """
    periods = list(_offsets(zone, start, end))
    local = _shifted(utc, periods[0].offset)
    for period in periods[1:]:
        shifted = _shifted(utc, period.offset)
        local = nw.when(utc >= period.since).then(shifted).otherwise(local)
    return local


@dataclass(frozen=True)
class _Offset:
    """A UTC offset, when it begins to hold, and what the clock shows then (labelled as UTC)."""

    offset: timedelta
    since: datetime
    since_local: datetime


def _offsets(zone: tzinfo, start: datetime, end: datetime) -> Iterator[_Offset]:
    """The UTC offsets of the zone between two moments, in their order."""
    offset = _offset_at(zone, start)
    yield _Offset(offset, start, start + offset)
    day = timedelta(days=1)
    while start < end:
        after = _offset_at(zone, start + day)
        if after != offset:
            change = _change_between(zone, start, start + day)
            # Until the larger of both: a repeated hour is meant the first time, a skipped one
            # counts on from before.
            yield _Offset(after, change, change + max(offset, after))
            offset = after
        start += day


def _offset_at(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _change_between(zone: tzinfo, start: datetime, end: datetime) -> datetime:
    """The first second at which the offset is no longer that of `start`."""
    before = _offset_at(zone, start)
    low, high = int(start.timestamp()), int(end.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        if _offset_at(zone, datetime.fromtimestamp(middle, UTC)) == before:
            low = middle
        else:
            high = middle
    return datetime.fromtimestamp(high, UTC)


def _shifted(moment: nw.Expr, by: timedelta) -> nw.Expr:
    seconds = int(by.total_seconds())
    return moment.dt.offset_by(f"{seconds}s") if seconds else moment


def _from_string(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, text_format: str
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Brings what fits the format into one form that all engines read alike."""
    pattern, places, zone_at = _compile(text_format)
    fitting = table.with_columns(
        _text=nw.when(nw.col(column).str.contains(pattern)).then(nw.col(column))
    )
    part = {
        name: nw.col("_text").str.slice(start, length) for name, (start, length) in places.items()
    }
    time_of_day = [part.get(name, nw.lit("00")) for name in ("hour", "minute", "second")]
    fraction = [part.get("micros", nw.concat_str(part.get("millis", nw.lit("000")), nw.lit("000")))]
    canonical = nw.concat_str(
        nw.concat_str(part["year"], part["month"], part["day"], separator="-"),
        nw.lit(" "),
        nw.concat_str(*time_of_day, separator=":"),
        nw.lit("."),
        *fraction,
        nw.lit("+00:00") if zone_at is None else _zone_of(nw.col("_text").str.slice(zone_at)),
    )
    return _read_canonical(fitting.with_columns(_text=canonical))


def _read_canonical(table: nw.LazyFrame[IntoLazyFrameT]) -> nw.LazyFrame[IntoLazyFrameT]:
    """The time that `_text` says, YYYY-MM-DD HH:MM:SS.ffffff+00:00; null if there is no such day.

    Narwhals has no reading that allows for failures.
    """
    native: Any = table.to_native()
    if table.implementation.is_polars():
        import polars as pl

        form = "%Y-%m-%d %H:%M:%S%.6f%z"
        text = pl.col("_text").str
        read = text.to_datetime(form, time_unit="us", time_zone="UTC", strict=False)
        timed = native.with_columns(_utc=read)
    else:
        from pyspark.sql import functions

        form = "yyyy-MM-dd HH:mm:ss.SSSSSSxxx"
        read = functions.try_to_timestamp(functions.col("_text"), functions.lit(form))
        timed = native.withColumn("_utc", read)
    told: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(timed)
    return told.drop("_text")


def _compile(text_format: str) -> tuple[str, dict[str, tuple[int, int]], int | None]:
    """The regular expression of a format, where each part begins and its length, and the zone."""
    pattern, position, zone_at = r"\A", 0, None
    places: dict[str, tuple[int, int]] = {}
    for part in re.findall(r"%3f|%.|[^%]+", text_format):
        if part == "%z":
            pattern, zone_at = pattern + _ZONE, position
        elif part in _DIRECTIVES:
            name, digits, length = _DIRECTIVES[part]
            pattern, places[name] = pattern + digits, (position, length)
            position += length
        else:
            literal = "%" if part == "%%" else part
            pattern, position = pattern + re.escape(literal), position + len(literal)
    return pattern + r"\z", places, zone_at


def _zone_of(text: nw.Expr) -> nw.Expr:
    """Z, +0100 or +01:00 as +01:00."""
    digits = text.str.replace_all(":", "", literal=True)
    written = nw.concat_str(digits.str.slice(0, 3), nw.lit(":"), digits.str.slice(3, 2))
    return nw.when(text == "Z").then(nw.lit("+00:00")).otherwise(written)
