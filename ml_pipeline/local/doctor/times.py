"""Recognition of columns that contain times, and of the format of these times.

A candidate is judged by the reader of the extraction itself: what it reads here, a run reads too.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

import narwhals as nw
import polars as pl

from config.extraction import TimeColumn
from ml_pipeline.components.data_extraction.csv_files import with_types
from ml_pipeline.components.data_extraction.source_schema import Kind, select_wanted
from ml_pipeline.components.data_extraction.source_times import EPOCH_UNITS, with_utc_time

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)
"""Times outside are not those of events, so an epoch time has one possible unit."""
ENOUGH = 0.9
"""Share of the values that a format must fit."""
SAMPLED = 1_000
FIRST = 20
"""Values that decide which formats are tried."""

_DATES = (
    *("%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y"),
    *("%m/%d/%Y", "%m-%d-%Y", "%Y/%m/%d", "%Y%m%d"),
)
_SEPARATED_CLOCKS = (
    *("%H:%M:%S", "%H:%M", "%H:%M:%S.%3f", "%H:%M:%S.%f", "%H:%M:%S,%3f", "%H:%M:%S,%f"),
)
_COMPACT_CLOCKS = ("%H%M%S", "%H%M")
_DIGITS_OF = {"%Y": 4, "%f": 6, "%3f": 3}
_DAY_FIRST = re.compile(r"%d(.)%m(.)%Y")


@dataclass(frozen=True)
class TimeGuess:
    """Format of a column with times.

    Attributes:
        column: The format, as in the settings.
        share: Share of the values that it fits.
        is_ambiguous: Whether day and month may be the other way round.
    """

    column: TimeColumn
    share: float
    is_ambiguous: bool = False

    @property
    def knows_zone(self) -> bool:
        """Return whether the values contain or imply a time zone."""
        return self.column.kind.startswith("epoch") or (self.column.format or "").endswith("%z")


def guess_time(values: pl.Series, *, from_text: bool = False) -> TimeGuess | None:
    """Return the format of a column with times. Returns None if it does not contain times.

    Args:
        values: Values of the column, of any type.
        from_text: Whether they are the texts of a CSV file, which get the type that is wanted.
    """
    present = values.drop_nulls().head(SAMPLED)
    guesses = [
        TimeGuess(
            candidate, read_times(present, candidate, from_text=from_text).len() / len(present)
        )
        for candidate in _candidates(present, from_text=from_text)
    ]
    fitting = [guess for guess in guesses if guess.share >= ENOUGH]
    if not fitting:
        return None
    best = max(fitting, key=lambda guess: guess.share)  # the first of equals
    twin = _DAY_FIRST.sub(r"%m\1%d\2%Y", best.column.format or "")
    formats = {guess.column.format for guess in fitting if guess.share == best.share}
    is_ambiguous = twin != best.column.format and twin in formats
    return TimeGuess(best.column, best.share, is_ambiguous)


def _candidates(values: pl.Series, *, from_text: bool) -> Iterator[TimeColumn]:
    """Yield the formats that the values may have, by their type and the first of them."""
    if values.is_empty():
        return
    if values.dtype == pl.Datetime:
        yield TimeColumn()
    elif values.dtype.is_numeric() or (from_text and _are_whole(values)):
        yield from (TimeColumn.model_validate({"kind": kind}) for kind in EPOCH_UNITS)
    if values.dtype == pl.String:
        first = values.head(FIRST).to_list()
        for text_format, pattern in _formats().items():
            if any(pattern.fullmatch(text) for text in first):
                yield TimeColumn(kind="string", format=text_format)


def with_moments(
    frame: pl.LazyFrame, column: str, time: TimeColumn, *, from_text: bool
) -> pl.LazyFrame:
    """Return the column `_utc` with the moments that the extraction reads, from 1990 to 2099.

    Raises:
        DataContractError: The type of the column does not fit the kind of the times.
    """
    kind: Kind = "epoch" if time.kind in EPOCH_UNITS else time.kind  # type: ignore[assignment]
    narrow = nw.from_native(frame.select(column))
    dtype = frame.collect_schema()[column]
    if from_text:
        narrow = with_types(narrow, {column: kind}, ".")
    elif kind == "epoch" and dtype.is_numeric() and not dtype.is_integer():
        narrow = select_wanted(narrow, [column], {column: kind})
    timed = with_utc_time(narrow, column, time, EARLIEST, LATEST).to_native()
    return timed.select("_utc").filter(pl.col("_utc").is_between(EARLIEST, LATEST))


def read_times(values: pl.Series, time: TimeColumn, *, from_text: bool = False) -> pl.Series:
    """Return the moments that the extraction reads from values, without those it cannot read.

    Raises:
        DataContractError: The type of the values does not fit the kind of the times.
    """
    frame = values.alias("value").to_frame().lazy()
    local = time.model_copy(update={"zone": None})
    return with_moments(frame, "value", local, from_text=from_text).collect().to_series()


def _are_whole(values: pl.Series) -> bool:
    return values.dtype == pl.String and bool(values.str.contains(r"^-?[0-9]{9,18}$").all())


@cache
def _formats() -> dict[str, re.Pattern[str]]:
    """Return all formats with their pattern, those with the more usual order of the date first."""
    pairs = itertools.product(_DATES, _SEPARATED_CLOCKS, ("T", " "))
    texts = [f"{date}{between}{clock}" for date, clock, between in pairs]
    texts += [f"%Y%m%d{between}{clock}" for clock in _COMPACT_CLOCKS for between in ("", "T", " ")]
    zoned = [text + zone for text in texts for zone in ("", "%z", " %z")]
    return {text: re.compile(_pattern(text)) for text in (*_DATES, *zoned)}


def _pattern(text_format: str) -> str:
    """Return a regular expression for texts with the digits and separators of the format."""
    pattern = ""
    for part in re.findall(r"%3f|%.|[^%]+", text_format):
        if part == "%z":
            pattern += r"(?:Z|[+-][0-9]{2}:?[0-9]{2})"
        elif part.startswith("%"):
            pattern += f"[0-9]{{{_DIGITS_OF.get(part, 2)}}}"
        else:
            pattern += re.escape(part)
    return pattern
