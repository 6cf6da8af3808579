"""Conversion of source times to UTC timestamps, on any Narwhals engine.

Engines differ in the texts that they parse as times and in their treatment of clock changes.
Therefore texts are converted to one strict format and zones to plain offsets here; the rest is
equal on all engines.
"""

import re
from collections.abc import Iterator, Sequence
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
"""More than any UTC offset: a local time this far outside a period is also outside it in UTC."""
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
_YEAR, _MONTH, _DAY, _HOUR, _MINUTE, _SECOND = (_DIRECTIVES[f"%{d}"][1] for d in "YmdHMS")
_ISO = (
    rf"\A({_YEAR}-{_MONTH}-{_DAY})"
    rf"(?:[T ]({_HOUR}:{_MINUTE})(:{_SECOND})?(?:[.,]([0-9]{{1,9}}))?)? ?({_ZONE})?\z"
)


def with_utc_time(
    table: nw.LazyFrame[IntoLazyFrameT],
    column: str,
    time: TimeColumn,
    start: datetime,
    end: datetime,
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the table with the column `_utc`, without rows certainly outside the period.

    Args:
        table: A source table.
        column: The column with the time.
        time: Format of the column.
        start: First moment of the period, UTC; earlier times may be null or left out.
        end: First moment after the period, UTC.

    Raises:
        DataContractError: The type of the column differs from the settings.
    """
    dtype = table.collect_schema()[column]
    if time.kind in EPOCH_UNITS:
        _demand(dtype.is_integer(), column, dtype, "whole numbers", time)
        return _from_epoch(table, column, EPOCH_UNITS[time.kind], start, end)
    if time.kind == "string":
        _demand(dtype == nw.String, column, dtype, "strings", time)
        timed = from_string(table, column, time.format or "")
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
    """Return the rows without a time: null, or text that does not match or is not a real day.

    Args:
        table: A source table whose column has the type required by `with_utc_time`.
        column: The column with the time.
        time: Format of the column.
    """
    if time.kind == "string":
        return from_string(table, column, time.format or "").filter(nw.col("_utc").is_null())
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
    """Return a comparison of the bare column with constants: readers then skip parts."""
    dtype = table.collect_schema()[column]
    bounds = [start - MARGIN, end + MARGIN]
    zone = getattr(dtype, "time_zone", None)
    if zone is not None:
        bounds = [bound.astimezone(ZoneInfo(zone)) for bound in bounds]
    elif table.implementation.is_polars():
        bounds = [bound.replace(tzinfo=None) for bound in bounds]
    else:  # PySpark shifts constants without a zone by the zone of its host
        return table
    low, high = (nw.lit(bound).cast(dtype) for bound in bounds)
    return table.filter((nw.col(column) >= low) & (nw.col(column) < high))


def _from_epoch(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, unit: int, start: datetime, end: datetime
) -> nw.LazyFrame[IntoLazyFrameT]:
    low, high = (int(moment.timestamp()) * unit for moment in (start, end))
    raw = nw.col(column)
    within = (raw >= low) & (raw < high)
    # Inside the condition too: Spark may compute it before filtering, and numbers far outside the
    # period would overflow.
    micros = nw.when(within).then(raw.cast(nw.Int64) * (MICROS // unit))
    return _micros_to_time(table.filter(within).with_columns(_utc=micros))


def _micros_to_time(table: nw.LazyFrame[IntoLazyFrameT]) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return `_utc`, microseconds since 1970, as a timestamp; Narwhals lacks the cast for Spark."""
    if table.implementation.is_polars():
        return table.with_columns(nw.col("_utc").cast(UTC_MICROSECONDS))
    from pyspark.sql import functions

    native: Any = table.to_native()
    moment = functions.timestamp_micros(functions.col("_utc"))
    timed: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(native.withColumn("_utc", moment))
    return timed


def _from_local(local: nw.Expr, zone: ZoneInfo, start: datetime, end: datetime) -> nw.Expr:
    """Return local clock times as UTC: PEP 495 with fold=0, which is also Java's rule."""
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
    """Return the clock times in the zone, labelled as UTC.

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
    """UTC offset, with the moment it begins and the clock time then (labelled as UTC)."""

    offset: timedelta
    since: datetime
    since_local: datetime


def _offsets(zone: tzinfo, start: datetime, end: datetime) -> Iterator[_Offset]:
    """Return the UTC offsets of the zone between two moments, in order."""
    offset = _offset_at(zone, start)
    yield _Offset(offset, start, start + offset)
    day = timedelta(days=1)
    while start < end:
        after = _offset_at(zone, start + day)
        if after != offset:
            change = _change_between(zone, start, start + day)
            # Until the larger of both: a repeated hour means its first occurrence, a skipped one
            # is counted on from before.
            yield _Offset(after, change, change + max(offset, after))
            offset = after
        start += day


def _offset_at(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _change_between(zone: tzinfo, start: datetime, end: datetime) -> datetime:
    """Return the first second at which the offset differs from that of `start`."""
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


def from_string(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, text_format: str
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Convert matching texts to one format that all engines parse alike."""
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


def with_iso_times(
    table: nw.LazyFrame[IntoLazyFrameT], column: str
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the table with a column of ISO 8601 texts as timestamps in UTC.

    Args:
        table: A table of strings.
        column: Texts such as 2026-01-03, 2026-01-03 07:00 or 2026-01-03T07:00:00.123+01:00. Times
            without a zone are UTC; a text that does not match, or is not a real day, becomes null.
    """
    day, clock, second, fraction, zone = (f"_iso_{number}" for number in range(1, 6))
    parts = _with_groups(table, column, _ISO, [day, clock, second, fraction, zone])
    canonical = nw.concat_str(
        nw.col(day),
        nw.lit(" "),
        _or_else(clock, "00:00"),
        _or_else(second, ":00"),
        nw.lit("."),
        nw.concat_str(nw.col(fraction), nw.lit("000000")).str.slice(0, 6),
        nw.when(nw.col(zone) == "").then(nw.lit("+00:00")).otherwise(_zone_of(nw.col(zone))),
    )
    text = nw.when(nw.col(column).str.contains(_ISO)).then(canonical)
    timed = _read_canonical(parts.with_columns(_text=text)).with_columns(
        nw.col("_utc").alias(column)
    )
    return timed.drop("_utc", day, clock, second, fraction, zone)


def _or_else(name: str, default: str) -> nw.Expr:
    return nw.when(nw.col(name) == "").then(nw.lit(default)).otherwise(nw.col(name))


def _with_groups(
    table: nw.LazyFrame[IntoLazyFrameT], column: str, pattern: str, names: Sequence[str]
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the table with the groups of a pattern, which Narwhals cannot extract, as columns.

    A group without a match is an empty text.
    """
    native: Any = table.to_native()
    if table.implementation.is_polars():
        import polars as pl

        text = pl.col(column).str
        groups = {n: text.extract(pattern, i).fill_null("") for i, n in enumerate(names, 1)}
        native = native.with_columns(**groups)
    else:
        from pyspark.sql import functions

        for number, name in enumerate(names, 1):
            native = native.withColumn(name, functions.regexp_extract(column, pattern, number))
    extracted: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(native)
    return extracted


def _read_canonical(table: nw.LazyFrame[IntoLazyFrameT]) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return the time in `_text`, YYYY-MM-DD HH:MM:SS.ffffff+00:00. Returns null for invalid days.

    Narwhals has no parser that tolerates failures.
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
    parsed: nw.LazyFrame[IntoLazyFrameT] = nw.from_native(timed)
    return parsed.drop("_text")


def _compile(text_format: str) -> tuple[str, dict[str, tuple[int, int]], int | None]:
    """Return a format's regular expression, start and length of each part, and zone."""
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
    """Return Z, +0100 or +01:00 in the format +01:00."""
    digits = text.str.replace_all(":", "", literal=True)
    written = nw.concat_str(digits.str.slice(0, 3), nw.lit(":"), digits.str.slice(3, 2))
    return nw.when(text == "Z").then(nw.lit("+00:00")).otherwise(written)
