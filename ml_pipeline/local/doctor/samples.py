"""Tables of the user with a sample of their rows, and what the sample tells of each column."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from config.extraction import TimeColumn
from config.sources import CsvFormat
from ml_pipeline.local.doctor.times import TimeGuess, guess_time, with_moments

_NUMBER = r"^\s*-?[0-9]+([.,][0-9]+)?\s*$"
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_a-zA-Z]+")


@dataclass(frozen=True)
class SampledColumn:
    """Column of a table, with what its sample shows.

    Attributes:
        name: Its name.
        values: The values of the sample, without nulls.
        distinct: Number of distinct values in the sample.
        time: The format, if these are times.
        from_text: Whether they are the texts of a CSV file, which get the type that is wanted.
    """

    name: str
    values: pl.Series
    distinct: int
    time: TimeGuess | None
    from_text: bool

    @classmethod
    def of(cls, column: pl.Series, *, from_text: bool) -> "SampledColumn":
        """Return what a column of a sample tells."""
        values = column.drop_nulls()
        distinct = 0 if values.dtype.is_nested() else values.n_unique()
        time = guess_time(values, from_text=from_text)
        return cls(column.name, values, distinct, time, from_text)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of the name: `machineID` and `machine_id` are machine and id."""
        return tuple(word.lower() for word in _WORD.findall(self.name))

    @property
    def uniqueness(self) -> float:
        """Return the share of distinct values: 1 if none occurs twice."""
        return self.distinct / self.values.len() if self.values.len() else 0.0

    @property
    def is_id(self) -> bool:
        """Return whether the values are of a type that may identify something."""
        kind = self.values.dtype
        is_text = kind in (pl.String, pl.Categorical, pl.Enum)
        return (is_text and decimal_sign(self) is None) or kind.is_integer()

    @cached_property
    def looks_numeric(self) -> bool:
        """Return whether all values are numbers, be they written as text."""
        if self.values.dtype == pl.String:
            return self.values.len() > 0 and bool(self.values.str.contains(_NUMBER).all())
        return self.values.dtype.is_numeric()

    @property
    def is_number(self) -> bool:
        """Return whether the extraction can read the values as numbers."""
        return self.values.dtype.is_numeric() or (self.from_text and self.looks_numeric)


@dataclass(frozen=True)
class SampledTable:
    """Table of the user, as far as it was sampled.

    Attributes:
        name: Its folder.
        frame: All of its rows, lazily, under the user's names.
        sample: Some of its rows.
        rows: Number of rows.
        csv: The format of its CSV files. If unset, they are Parquet.
        files: The location of each file with rows, and the names of its columns.
    """

    name: str
    frame: pl.LazyFrame
    sample: pl.DataFrame
    rows: int
    csv: CsvFormat | None = None
    files: Sequence[tuple[str, Collection[str]]] = ()

    @classmethod
    def of(cls, name: str, frame: pl.DataFrame, csv: CsvFormat | None = None) -> "SampledTable":
        """Return a table that is in memory."""
        return cls(name, frame.lazy(), frame, frame.height, csv)

    @cached_property
    def columns(self) -> Mapping[str, SampledColumn]:
        """Return the columns by their names."""
        from_text = self.csv is not None
        return {
            column.name: SampledColumn.of(column, from_text=from_text) for column in self.sample
        }

    @property
    def times(self) -> list[SampledColumn]:
        """Return the columns that contain times."""
        return [column for column in self.columns.values() if column.time]

    def moments(self, column: str, time: TimeColumn) -> pl.LazyFrame:
        """Return `_utc`, the moments that the extraction reads from a column of all rows."""
        return with_moments(self.frame, column, time, from_text=self.csv is not None)

    def distinct(self, column: str) -> pl.Series:
        """Return the distinct values of a column of the whole table as text, in order."""
        values = self.frame.select(pl.col(column).cast(pl.String).unique())
        return values.collect(engine="streaming").to_series().drop_nulls().sort()


def csv_changes(before: CsvFormat, after: CsvFormat | None) -> dict[str, object]:
    """Return the values of a format of CSV files that differ from another format."""
    if after is None:
        return {}
    values = after.model_dump(mode="json")
    return {key: value for key, value in values.items() if value != getattr(before, key)}


def decimal_sign(column: SampledColumn) -> str | None:
    """Return the decimal sign of numbers written as text. Returns None if no value has one."""
    if not (column.from_text and column.looks_numeric):
        return None
    signs = [sign for sign in ".," if column.values.str.contains(sign, literal=True).any()]
    return signs[0] if len(signs) == 1 else None
