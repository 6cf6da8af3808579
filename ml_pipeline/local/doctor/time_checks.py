"""Checks of the time of the events: its type, its format, and the period of a run."""

from collections.abc import Iterator
from datetime import date, timedelta

import polars as pl

from config.extraction import TimeColumn
from ml_pipeline.components.data_extraction.source_times import EPOCH_UNITS
from ml_pipeline.errors import DataContractError
from ml_pipeline.local.doctor.proposal import time_span
from ml_pipeline.local.doctor.samples import SampledColumn, SampledTable
from ml_pipeline.local.doctor.source_mapping import SourceMapping
from ml_pipeline.local.doctor.times import ENOUGH, TimeGuess, read_times
from ml_pipeline.running.findings import Finding, fault, fine, warning

SECONDS_PER_YEAR = 31_556_952


def check_time(mapping: SourceMapping, events: SampledTable) -> Iterator[Finding]:
    """Yield whether the configured kind and format of the times fit the values."""
    column = events.columns.get(mapping.events["occurred_at"])
    if column is None:
        return
    place = f"{events.name}.{column.name}"
    if column.values.is_empty():
        yield fault(f"{place} (for occurred_at) is empty in the sampled rows.")
        return
    share = _readable(column, mapping.time)
    if share >= ENOUGH:
        yield from _fitting(place, column, mapping.time, share)
    else:
        yield fault(_misfit(place, column, mapping.time), _to_write(column.time))


def _readable(column: SampledColumn, time: TimeColumn) -> float:
    try:
        return (
            read_times(column.values, time, from_text=column.from_text).len() / column.values.len()
        )
    except DataContractError:
        return 0.0


def _fitting(
    place: str, column: SampledColumn, time: TimeColumn, share: float
) -> Iterator[Finding]:
    if time.zone is not None and _has_zone(column):
        yield fault(
            f"{place} contains a time zone already, but extraction.columns.time.zone is "
            f"{time.zone}: the times would be shifted twice.",
            "extraction.columns.time: {zone: null}",
        )
    elif share < 1:
        yield warning(f"{place}: {1 - share:.1%} of the sampled values are no time.")
    else:
        yield fine(f"{place}: times of the kind {described(time)}")


def _has_zone(column: SampledColumn) -> bool:
    if column.values.dtype == pl.String:
        return bool(column.values.str.contains(r":[0-9]{2}\S* ?(Z|[+-][0-9]{2}:?[0-9]{2})$").any())
    return getattr(column.values.dtype, "time_zone", None) is not None


def _misfit(place: str, column: SampledColumn, time: TimeColumn) -> str:
    example = str(column.values[0])
    if time.kind in EPOCH_UNITS and (era := _era(column, time)):
        return f"{place}: read as {time.kind}, {era}."
    if time.kind == "string" and column.values.dtype == pl.String:
        return f"{place}: the format {time.format!r} fits almost no value, such as {example!r}."
    return (
        f"{place} is {column.values.dtype}, such as {example!r}; that is not what "
        f"extraction.columns.time.kind {time.kind} needs."
    )


def _era(column: SampledColumn, time: TimeColumn) -> str:
    """Return when whole numbers lie if read in the configured unit; empty if they are not whole."""
    if column.values.dtype.is_temporal():
        return ""
    numbers = column.values.cast(pl.Int64, strict=False).drop_nulls()
    if numbers.is_empty():
        return ""
    seconds = int(numbers.median() or 0) // EPOCH_UNITS[time.kind]  # type: ignore[arg-type]
    year = 1970 + seconds // SECONDS_PER_YEAR
    if 0 <= seconds < SECONDS_PER_YEAR // 12:
        return "all times lie in January 1970"
    return f"the times lie in the year {year:,}" if year > date.max.year else f"most lie in {year}"


def _to_write(guess: TimeGuess | None) -> str:
    if guess is None:
        return "Name the column with the times in extraction.columns.error_events.occurred_at."
    text_format = f', format: "{guess.column.format}"' if guess.column.format else ""
    return f"extraction.columns.time: {{kind: {guess.column.kind}{text_format}}}"


def described(time: TimeColumn) -> str:
    """Return kind, format and zone in a few words."""
    parts = (time.kind, f'"{time.format}"' if time.format else "", time.zone or "")
    return " ".join(filter(None, parts))


def check_period(
    mapping: SourceMapping, events: SampledTable, start: date | None, end: date | None
) -> Finding:
    """Return whether events happened in the configured period of a run."""
    first, last = time_span(events, mapping.events["occurred_at"], mapping.time)
    seen = f"the events are from {first} to {last}"
    if start is None or end is None:
        return fine(f"No period is configured (run.start_date, run.end_date); {seen}.")
    if last < start or first >= end:
        return fault(
            f"No event between run.start_date ({start}) and run.end_date ({end}): {seen}.",
            f"run: {{start_date: {first}, end_date: {last + timedelta(days=1)}}}",
        )
    return fine(f"Period {start} to {end}; {seen}")
