"""Recognition of the columns that divide the objects into data scopes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import polars as pl

from ml_pipeline.local.doctor.column_recognition import name_score
from ml_pipeline.local.doctor.samples import SampledColumn, SampledTable
from ml_pipeline.local.doctor.source_mapping import DimensionColumn, TableRole

MOST = 3
LONGEST_NAME = 50
MOST_VALUES = 40
MOST_SCOPES = 200
"""Largest product of the numbers of values; further dimensions would leave tiny data scopes."""
RESERVED = frozenset({"object_id", "event_id", "occurred_at", "readout_id", "mileage_km", "week"})


def keep_dimensions(
    tables: Mapping[TableRole, SampledTable], configured: Sequence[DimensionColumn]
) -> tuple[DimensionColumn, ...] | None:
    """Return the configured dimensions with those of their values that occur.

    Returns None if a column does not exist, so that the dimensions are those of other data.
    """
    kept = []
    for dimension in configured:
        table = tables.get(dimension.table)
        if table is None or dimension.column not in table.columns:
            return None
        present = _usable(table.distinct(dimension.column))
        values = tuple(value for value in dimension.values if value in present) or tuple(present)
        kept.append(replace(dimension, values=values))
    return tuple(kept)


def find_dimensions(
    tables: Mapping[TableRole, SampledTable], taken: Mapping[TableRole, set[str]], event: str
) -> tuple[DimensionColumn, ...]:
    """Return up to three dimensions: columns of few values with a telling name.

    Columns of the objects come first. If no name tells, the column of the objects with the fewest
    values, provided that they are texts.

    Args:
        tables: The tables of objects, if there is one, and of events.
        taken: The columns that have another role.
        event: The column with the code of the event.
    """
    found = [
        (table, column)
        for table, sampled in tables.items()
        for column in _of_few_values(sampled, taken[table])
        if table == "objects" or not _follows_from(sampled, column.name, event)
    ]
    named = [pair for pair in found if name_score(pair[1], "dimension")]
    unnamed = [
        (table, column)
        for table, column in found
        if table == "objects" and not column.looks_numeric and column.distinct > 1
    ]
    ranked = named or sorted(unnamed, key=lambda pair: pair[1].distinct)[:1]
    return tuple(_within_limits(ranked, tables))


def dimension_name(column: str) -> str:
    """Return the name of a dimension for a column: lower case, digits and underscores."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column).lower()
    name = re.sub(r"[^a-z0-9]+", "_", words).strip("_") or "group"
    name = (name if name[0].isalpha() else f"group_{name}")[:LONGEST_NAME].rstrip("_")
    return f"{name}_group" if name in RESERVED else name


def _of_few_values(table: SampledTable, taken: set[str]) -> Iterator[SampledColumn]:
    for column in table.columns.values():
        is_free = column.name not in taken and column.is_id and not column.time
        if is_free and 0 < column.distinct <= MOST_VALUES and column.uniqueness < 1:
            yield column


def _follows_from(table: SampledTable, column: str, event: str) -> bool:
    """Return whether the code of the event determines the column, as it does its severity."""
    values = table.sample.group_by(event).agg(pl.col(column).drop_nulls().n_unique())
    return bool((values[column] <= 1).all())


def _within_limits(
    ranked: Sequence[tuple[TableRole, SampledColumn]], tables: Mapping[TableRole, SampledTable]
) -> Iterator[DimensionColumn]:
    scopes, names = 1, set[str]()
    for table, column in ranked:
        values = tuple(dict.fromkeys(_usable(tables[table].distinct(column.name))))
        name = dimension_name(column.name)
        fits = 0 < len(values) <= MOST_VALUES and scopes * len(values) <= MOST_SCOPES
        if fits and name not in names and len(names) < MOST:
            scopes, names = scopes * len(values), names | {name}
            yield DimensionColumn(name, table, column.name, values)


def _usable(values: pl.Series) -> list[str]:
    """Return the values that a setting may contain: not blank, without blanks around them."""
    return values.filter((values == values.str.strip_chars()) & (values != "")).to_list()
