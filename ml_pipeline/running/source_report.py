"""Report on the source tables, and the reasons that it gives for data scopes without events."""

import difflib
import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta

from config.extraction import TimeColumn
from ml_pipeline.running.documents import Document, LeftOut

UNITS = {"epoch_seconds": 1, "epoch_milliseconds": 1_000, "epoch_microseconds": 1_000_000}
"""Units per second of each kind of epoch time."""
PLAUSIBLE_YEARS = range(1990, 2101)
VALUES_KEPT = 8
MISSING_NAMED = 3
"""Missing values of each dimension that are named, each with the values nearest to it."""
LONGEST_TEXT = 60
_YEAR_S = 365.2425 * 24 * 3600
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class DimensionReport(Document):
    """Values of a dimension in the source tables.

    Attributes:
        dimension: Name of the dimension.
        column: Its table and column.
        number: Number of distinct values; of very many, a lower bound.
        examples: The most frequent values.
        missing: Values that the units have and the column has not, each with the nearest that
            it has.
    """

    dimension: str
    column: str
    number: int
    examples: tuple[str, ...]
    missing: dict[str, tuple[str, ...]]


class SourceReport(Document):
    """Contents of the source tables, made if an extraction found no event of some values.

    Attributes:
        events: Rows of the table of events.
        without_time: Those without a time.
        example: A text that does not fit the format of the times. None for times of another kind.
        first_s: Earliest time, in seconds since 1970. None if no row has a time.
        last_s: Latest time.
        in_period: Rows from the first extracted week to the last.
        start: First moment of these weeks, UTC.
        end: First moment after them, UTC.
        time_column: The user's column of the times.
        time: Its format.
        dimensions: The values of each dimension.
        left_out: Numbers of rows that belong to no unit.
        unknown_objects: Ids of objects that have events, but that the table of objects lacks.
        known_objects: Ids of objects in the table of objects.
    """

    events: int
    without_time: int
    example: str | None
    first_s: float | None
    last_s: float | None
    in_period: int
    start: datetime
    end: datetime
    time_column: str
    time: TimeColumn
    dimensions: tuple[DimensionReport, ...]
    left_out: LeftOut
    unknown_objects: tuple[str, ...] = ()
    known_objects: tuple[str, ...] = ()


def shortened(text: str) -> str:
    """Return a text of the source for a message: printable, and not too long."""
    shown = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
    return shown if len(shown) <= LONGEST_TEXT else f"{shown[: LONGEST_TEXT - 1]}…"


def nearest_values(value: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """Return the two candidates nearest to a value, regardless of case and blanks around them."""
    normal: dict[str, str] = {}
    for candidate in candidates:
        normal.setdefault(candidate.strip().casefold(), candidate)
    matches = difflib.get_close_matches(value.strip().casefold(), normal, n=2, cutoff=0.5)
    return tuple(normal[match] for match in matches)


def reasons(report: SourceReport) -> list[str]:
    """Return sentences that say why there is no event, the most decisive first."""
    if not report.events:
        return ["the source table of the events has no rows"]
    values = [
        {each.dimension: value}
        for each in report.dimensions
        for value in list(each.missing)[:MISSING_NAMED]
    ]
    absences = (sentence for value in values for sentence in value_reasons(report, value))
    sentences = [*_time_reasons(report), *absences, *_row_reasons(report)]
    if not sentences:
        rows = f"{report.in_period:,} of {report.events:,} source rows lie in {_period(report)}"
        sentences = [f"{rows}, but none has the values of a data scope"]
    return sentences


def value_reasons(report: SourceReport, values: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence per value that the source lacks.

    Args:
        report: The report.
        values: A value of each dimension, by its name.
    """
    for each in report.dimensions:
        value = values.get(each.dimension)
        if value is None or value not in each.missing:
            continue
        absence = f"{each.column} does not contain the {each.dimension} '{shortened(value)}'"
        nearest = _listed(each.missing[value])
        hint = f"; nearest: {nearest}" if nearest else ""
        yield f"{absence}{hint}; {_contents(each)}"


def _contents(dimension: DimensionReport) -> str:
    if not dimension.examples:
        return "it has no values"
    examples = _listed(dimension.examples)
    if dimension.number <= len(dimension.examples):
        return f"it contains {examples}"
    return f"it contains {dimension.number:,} values, such as {examples}"


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(f"'{shortened(text)}'" for text in texts)


def _time_reasons(report: SourceReport) -> Iterator[str]:
    if report.without_time:
        yield f"{_share(report.without_time, report.events)} no time: {_why_timeless(report)}"
    if report.first_s is not None and report.last_s is not None and not report.in_period:
        lie = f"all times lie {_span(report.first_s, report.last_s)}"
        unit = _other_unit(report.time.kind, report.last_s)
        yield f"{lie}{unit}" if unit else f"{lie}, none in the weeks of the run: {_period(report)}"


def _share(rows: int, of: int) -> str:
    return f"all {of:,} source rows have" if rows == of else f"{rows:,} of {of:,} source rows have"


def _why_timeless(report: SourceReport) -> str:
    if report.example is None:
        return f"the column {report.time_column} is null or unreadable in them"
    text = f"'{shortened(report.example)}' in the column {report.time_column}"
    return f"{text} does not fit extraction.columns.time.format '{report.time.format}'"


def _span(first_s: float, last_s: float) -> str:
    first, last = _moment(first_s), _moment(last_s)
    if first is None or last is None:
        years = sorted({_year(first_s), _year(last_s)})
        return f"in the year{'s' * (len(years) > 1)} {' to '.join(f'{year:,}' for year in years)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"in {first:%B %Y}"
    return f"from {first:%Y-%m-%d} to {last:%Y-%m-%d}"


def _moment(seconds: float) -> datetime | None:
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None


def _year(seconds: float) -> int:
    return 1970 + math.floor(seconds / _YEAR_S)


def _other_unit(kind: str, seconds: float) -> str:
    """Return the question whether another unit was meant, if it makes the times plausible."""
    if _year(seconds) in PLAUSIBLE_YEARS or kind not in UNITS:
        return ""
    number = seconds * UNITS[kind]
    others = (other for other, per_s in UNITS.items() if _year(number / per_s) in PLAUSIBLE_YEARS)
    other = next(others, None)
    if other is None:
        return ""
    names = [name.removeprefix("epoch_") for name in (other, kind)]
    setting = f"extraction.columns.time.kind is {kind}"
    return f": are they {names[0]} rather than {names[1]}? {setting}"


def _period(report: SourceReport) -> str:
    return f"{report.start:%Y-%m-%d} to {report.end:%Y-%m-%d}"


def _row_reasons(report: SourceReport) -> Iterator[str]:
    of_period = f"of the {report.in_period:,} source rows in {_period(report)}"
    unknown = report.left_out.of_unknown_objects
    if unknown:
        ids = f", such as {_listed(report.unknown_objects)}" if report.unknown_objects else ""
        lists = f"lists {_listed(report.known_objects)}" if report.known_objects else "has no rows"
        rows = f"{unknown:,} {of_period} are of objects"
        yield f"{rows} that the table objects does not list{ids}; it {lists}"
