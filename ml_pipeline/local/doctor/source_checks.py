"""Checks of the mapping: tables, columns, types, keys and dimensions against the data."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import polars as pl

from config.settings import Settings
from config.sources import CsvFormat
from ml_pipeline.components.data_extraction.source_schema import check_files, needed_columns
from ml_pipeline.errors import DataContractError
from ml_pipeline.local.doctor.samples import SampledTable, decimal_sign
from ml_pipeline.local.doctor.source_mapping import SourceMapping, TableRole
from ml_pipeline.running.findings import Finding, fault, fine, warning

SHOWN = 10
OVERLAP = 0.5
"""Share of the objects of events below which the keys of the two tables do not fit together."""
VARIANTS: Mapping[str, Callable[[pl.Expr], pl.Expr]] = {
    "without the blanks around them": lambda key: key.str.strip_chars(),
    "in capitals": lambda key: key.str.to_uppercase(),
    "without leading zeros": lambda key: key.str.strip_chars_start("0"),
    "without blanks, capitals and leading zeros": lambda key: (
        key.str.strip_chars().str.to_uppercase().str.strip_chars_start("0")
    ),
}
"""Spellings in which keys of two tables may be equal that differ as they are."""


def shown(values: Iterable[object], limit: int = SHOWN) -> str:
    """Return values separated by commas, the first of many."""
    texts = [str(value) for value in values]
    rest = f", … ({len(texts):,} in all)" if len(texts) > limit else ""
    return ", ".join(texts[:limit]) + rest


def nearest(text: str, possible: Iterable[str]) -> list[str]:
    """Return the most similar texts, not regarding case and blanks."""
    folded = {candidate.strip().casefold(): candidate for candidate in possible}
    matches = difflib.get_close_matches(text.strip().casefold(), folded, n=2, cutoff=0.6)
    return [folded[match] for match in matches]


def check_tables(
    mapping: SourceMapping, tables: Mapping[str, SampledTable], place: str
) -> Iterator[Finding]:
    """Yield a fault for each mapped table that has no rows in storage."""
    for role, name in mapping.tables.items():
        table = tables.get(name)
        if table is None:
            there = shown(tables) or "no table at all"
            similar = nearest(name, tables)
            hint = f"extraction.tables.{role}: {similar[0]}" if similar else "Put its files there"
            yield fault(
                f"The table {role} ({name}) has no files below {place}/{name}/; there is {there}.",
                f"{hint}, or name another folder in extraction.tables.{role}.",
            )
        elif table.rows == 0:
            yield fault(f"The table {role} ({name}) has no rows.")
        else:
            yield fine(f"{role}: {name}, {table.rows:,} rows")


def check_columns(
    mapping: SourceMapping, tables: Mapping[TableRole, SampledTable]
) -> Iterator[Finding]:
    """Yield a fault for the missing columns of each table; a different one if they are swapped."""
    missing = _missing(mapping, tables)
    if not any(missing.values()):
        return
    if len(tables) > 1:
        swapped: dict[TableRole, SampledTable] = {
            "objects": tables["error_events"],
            "error_events": tables["objects"],
        }
        if not any(_missing(mapping, swapped).values()):
            yield fault(
                f"The tables are swapped: {tables['objects'].name} has the columns of the events, "
                f"{tables['error_events'].name} those of the objects.",
                f"extraction.tables: {{objects: {tables['error_events'].name}, "
                f"error_events: {tables['objects'].name}}}",
            )
            return
    for role, columns in missing.items():
        if columns:
            yield _missing_columns(role, columns, tables[role], mapping)


def check_each_file(
    settings: Settings, tables: Mapping[TableRole, SampledTable]
) -> Iterator[Finding]:
    """Yield a fault for each table with a file whose rows would be lost."""
    for role, table in tables.items():
        try:
            check_files(role, table.files, needed_columns(settings.extraction.columns, role))
        except DataContractError as error:
            yield fault(str(error))


def _missing(
    mapping: SourceMapping, tables: Mapping[TableRole, SampledTable]
) -> dict[TableRole, list[str]]:
    return {
        role: [theirs for theirs in mapping.columns_of(role) if theirs not in table.columns]
        for role, table in tables.items()
    }


def _missing_columns(
    role: TableRole, missing: Sequence[str], table: SampledTable, mapping: SourceMapping
) -> Finding:
    names = mapping.columns_of(role)
    described = [f"{theirs} (for {names[theirs]})" for theirs in missing]
    hints = [
        f"{names[theirs]}: {similar[0]}"
        for theirs in missing
        if (similar := nearest(theirs, table.columns))
    ]
    hint = f"Perhaps {', '.join(hints)}. " if hints else ""
    return fault(
        f"The table {role} ({table.name}) lacks {', '.join(described)}; "
        f"it has {shown(table.columns, 30)}.",
        f"{hint}Name your columns in extraction.columns.{role}; null if there is no readout or "
        "mileage."
        if role == "error_events"
        else f"{hint}Name your columns in extraction.columns.{role} and in dimensions.",
    )


def check_types(
    mapping: SourceMapping, tables: Mapping[TableRole, SampledTable]
) -> Iterator[Finding]:
    """Yield a fault for each column whose values cannot be what they are mapped to."""
    for role, table in tables.items():
        for theirs, ours in mapping.columns_of(role).items():
            column = table.columns.get(theirs)
            if column is None or ours == "occurred_at" or column.values.is_empty():
                continue
            if ours == "mileage_km" and table.csv and decimal_sign(column) == _other(table.csv):
                yield fault(
                    f"{table.name}.{theirs} contains numbers such as {column.values[0]!r}, but the "
                    f"decimal sign is {table.csv.decimal!r}.",
                    f'extraction.csv: {{decimal: "{decimal_sign(column)}"}}',
                )
            fits = column.is_number if ours == "mileage_km" else column.is_id
            if not fits:
                expected = "numbers" if ours == "mileage_km" else "texts or whole numbers"
                yield fault(
                    f"{table.name}.{theirs} (for {ours}) is {column.values.dtype}, such as "
                    f"{column.values[0]!r}; {expected} are needed.",
                    f"Name another column in extraction.columns.{role}.{ours}."
                    if ours in ("object_id", "event_id", "readout_id", "mileage_km")
                    else f"Name another column in dimensions.{ours}.column.",
                )


def _other(csv: CsvFormat) -> str:
    return "," if csv.decimal == "." else "."


def check_keys(mapping: SourceMapping, objects: SampledTable, events: SampledTable) -> Finding:
    """Return whether the events belong to known objects, and if not, how the keys differ."""
    theirs, mine = mapping.object_key or "", mapping.events["object_id"]
    known, used = (
        _keys(objects, theirs),
        _keys(events, mine).unique(),
    )
    share = _overlap(used, known)
    place = f"{events.name}.{mine}", f"{objects.name}.{theirs}"
    if share >= OVERLAP:
        text = f"{share:.0%} of the objects in {place[0]} are in {place[1]}"
        return fine(text) if share == 1 else warning(f"{text}; events of the others are left out.")
    examples = [
        shown((repr(value) for value in _first(keys)), 3) for keys in (used, known.unique())
    ]
    for spelling, changed in VARIANTS.items():
        variant = changed(pl.col("key"))
        if _overlap(used.select(variant), known.select(variant)) >= OVERLAP:
            return fault(
                f"{place[0]} ({examples[0]}) and {place[1]} ({examples[1]}) do not match: they are "
                f"the same only {spelling}.",
                "Write the ids alike in both tables.",
            )
    return fault(
        f"Only {share:.0%} of the objects in {place[0]} ({examples[0]}) are in {place[1]} "
        f"({examples[1]}).",
        "Name the columns that identify the same object in extraction.columns.objects.object_id "
        "and extraction.columns.error_events.object_id.",
    )


def _keys(table: SampledTable, column: str) -> pl.LazyFrame:
    return table.frame.select(key=pl.col(column).cast(pl.String)).drop_nulls()


def _first(keys: pl.LazyFrame) -> list[str]:
    return keys.sort("key").head(2).collect(engine="streaming")["key"].to_list()


def _overlap(used: pl.LazyFrame, known: pl.LazyFrame) -> float:
    distinct = used.unique()
    matches = distinct.join(known.unique(), on="key", how="semi")
    total, matching = (
        frame.select(pl.len()).collect(engine="streaming").item() for frame in (distinct, matches)
    )
    return matching / total if total else 0.0


def check_duplicates(mapping: SourceMapping, objects: SampledTable) -> Iterator[Finding]:
    """Yield a warning if an object is listed with different values of a dimension."""
    columns = [d.column for d in mapping.dimensions if d.table == "objects"]
    key = pl.col(mapping.object_key or "").cast(pl.String)
    if not columns:
        return
    distinct = objects.frame.select(key.alias("_key"), *map(pl.col, columns)).unique()
    doubled = (
        distinct.group_by("_key").len().filter(pl.col("len") > 1).sort("_key").select("_key")
    ).collect(engine="streaming")["_key"]
    if doubled.len():
        yield warning(
            f"{doubled.len():,} objects of {objects.name} are listed with several values of "
            f"{' or '.join(columns)}, such as {doubled[0]}; all their events go to the first.",
            "List each object once.",
        )


def check_dimensions(
    mapping: SourceMapping, tables: Mapping[TableRole, SampledTable]
) -> Iterator[Finding]:
    """Yield, for each dimension, whether its configured values occur in its column."""
    for dimension in mapping.dimensions:
        table = tables.get(dimension.table)
        if table is None or dimension.column not in table.columns:
            continue
        values = table.distinct(dimension.column).to_list()
        absent = [value for value in dimension.values if value not in values]
        present = [value for value in dimension.values if value in values]
        place = f"{table.name}.{dimension.column}"
        if present:
            yield fine(f"{dimension.name}: {shown(present)} in {place}")
        for value in absent:
            yield _absent_value(dimension.name, value, place, values, some=bool(present))


def _absent_value(
    name: str, value: str, place: str, values: Sequence[str], *, some: bool
) -> Finding:
    similar = nearest(value, values)
    told = f"the nearest: {shown(repr(text) for text in similar)}" if similar else ""
    report = warning if some else fault
    return report(
        f"No row of {place} has the {name} {value!r}; "
        + (told or f"there are {shown(repr(text) for text in values)}")
        + ".",
        f"Write values as they are in the data in dimensions.{name}.values"
        + (", and data without blanks around them." if _padded(similar) else "."),
    )


def _padded(values: Iterable[str]) -> bool:
    return any(value != value.strip() for value in values)
