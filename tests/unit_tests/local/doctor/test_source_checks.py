"""Each misconfiguration is named with its cause and with what to write."""

import dataclasses
from collections.abc import Iterable

import polars as pl
import pytest

from config.sources import CsvFormat
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.local.doctor.source_checks import (
    check_columns,
    check_dimensions,
    check_duplicates,
    check_keys,
    check_tables,
    check_types,
)
from ml_pipeline.local.doctor.source_mapping import DimensionColumn, SourceMapping, TableRole
from ml_pipeline.running.findings import Finding

MAPPING = SourceMapping(
    tables={"objects": "cars", "error_events": "faults"},
    object_key="vin",
    events={"object_id": "vin", "event_id": "dtc", "occurred_at": "at", "mileage_km": "km"},
    dimensions=(DimensionColumn("market", "objects", "market", ("DE", "US")),),
)
CARS = SampledTable.of("cars", pl.DataFrame({"vin": ["A1", "A2"], "market": ["DE", "US"]}))
FAULTS = SampledTable.of(
    "faults",
    pl.DataFrame(
        {
            "vin": ["A1", "A2"],
            "dtc": ["P1", "P2"],
            "at": ["2026-07-27", "2026-07-28"],
            "km": [1.5, 2.0],
        }
    ),
)
TABLES: dict[TableRole, SampledTable] = {"objects": CARS, "error_events": FAULTS}


def only(findings: Iterable[Finding], status: str = "fault") -> Finding:
    (finding,) = [finding for finding in findings if finding.status == status]
    return finding


def renamed(table: SampledTable, **names: str) -> SampledTable:
    return SampledTable.of(table.name, table.sample.rename(names))


def test_right_mapping_has_no_fault() -> None:
    tables = {"cars": CARS, "faults": FAULTS}
    findings = [
        *check_tables(MAPPING, tables, "source"),
        *check_columns(MAPPING, TABLES),
        *check_types(MAPPING, TABLES),
        check_keys(MAPPING, CARS, FAULTS),
        *check_duplicates(MAPPING, CARS),
        *check_dimensions(MAPPING, TABLES),
    ]

    assert {finding.status for finding in findings} == {"ok"}


def test_missing_folder_is_named_with_those_that_are_there() -> None:
    finding = only(check_tables(MAPPING, {"cars": CARS, "fault": FAULTS}, "source"))

    assert finding.what == (
        "The table error_events (faults) has no files below source/faults/; there is cars, fault."
    )
    assert finding.to_do.startswith("extraction.tables.error_events: fault")


def test_empty_table_is_named() -> None:
    empty = SampledTable.of("cars", CARS.sample.clear())

    finding = only(check_tables(MAPPING, {"cars": empty, "faults": FAULTS}, "source"))

    assert finding.what == "The table objects (cars) has no rows."


def test_missing_columns_come_with_the_nearest() -> None:
    events = renamed(FAULTS, dtc="DTCs", at="happened")

    finding = only(check_columns(MAPPING, TABLES | {"error_events": events}))

    assert "lacks dtc (for event_id), at (for occurred_at)" in finding.what
    assert "it has vin, DTCs, happened, km" in finding.what
    assert finding.to_do.startswith("Perhaps event_id: DTCs.")


def test_missing_column_of_a_dimension_is_named() -> None:
    finding = only(check_columns(MAPPING, TABLES | {"objects": renamed(CARS, market="markt")}))

    assert "lacks market (for market)" in finding.what
    assert finding.to_do.startswith("Perhaps market: markt.")


def test_swapped_tables_are_recognized() -> None:
    finding = only(check_columns(MAPPING, {"objects": FAULTS, "error_events": CARS}))

    assert finding.what.startswith("The tables are swapped: faults has the columns of the events")
    assert finding.to_do == "extraction.tables: {objects: cars, error_events: faults}"


@pytest.mark.parametrize(
    ("column", "values", "expected"),
    [
        ("km", ["far", "near"], "faults.km (for mileage_km) is String, such as 'far'; numbers"),
        ("dtc", [1.5, 2.5], "faults.dtc (for event_id) is Float64, such as 1.5; texts or whole"),
    ],
)
def test_wrong_type_is_named(column: str, values: list[object], expected: str) -> None:
    events = SampledTable.of("faults", FAULTS.sample.with_columns(pl.Series(column, values)))

    assert expected in only(check_types(MAPPING, TABLES | {"error_events": events})).what


@pytest.mark.parametrize(
    ("keys", "spelling"),
    [
        (["A1 ", " A2"], "without the blanks around them"),
        (["a1", "a2"], "in capitals"),
        (["00A1", "0A2"], "without leading zeros"),
        (["00a1 ", "0a2"], "without blanks, capitals and leading zeros"),
    ],
)
def test_keys_that_differ_in_spelling_only_say_how(keys: list[str], spelling: str) -> None:
    events = SampledTable.of("faults", FAULTS.sample.with_columns(vin=pl.Series(keys)))

    finding = check_keys(MAPPING, CARS, events)

    assert finding.status == "fault"
    assert f"they are the same only {spelling}." in finding.what
    assert repr(min(keys)) in finding.what


def test_keys_of_something_else_are_a_fault() -> None:
    events = SampledTable.of("faults", FAULTS.sample.with_columns(vin=pl.Series(["x", "y"])))

    finding = check_keys(MAPPING, CARS, events)

    assert finding.status == "fault"
    assert "Only 0% of the objects in faults.vin ('x', 'y') are in cars.vin" in finding.what


def test_some_unknown_objects_are_a_warning() -> None:
    events = SampledTable.of("faults", FAULTS.sample.with_columns(vin=pl.Series(["A1", "B"])))

    assert check_keys(MAPPING, CARS, events).status == "warning"


def test_object_in_two_markets_is_a_warning() -> None:
    cars = SampledTable.of(
        "cars", pl.DataFrame({"vin": ["A1", "A1", "A2", "A2"], "market": ["DE", "US", "US", "US"]})
    )

    finding = only(check_duplicates(MAPPING, cars), "warning")

    assert finding.what.startswith("1 objects of cars are listed with several values of market")
    assert "A1" in finding.what


def test_value_that_no_row_has_comes_with_the_nearest() -> None:
    cars = SampledTable.of("cars", pl.DataFrame({"vin": ["A1", "A2"], "market": ["DE ", "us"]}))

    findings = list(check_dimensions(MAPPING, TABLES | {"objects": cars}))

    assert [finding.status for finding in findings] == ["fault", "fault"]
    assert findings[0].what == "No row of cars.market has the market 'DE'; the nearest: 'DE '."
    assert "without blanks around them" in findings[0].to_do
    assert findings[1].what == "No row of cars.market has the market 'US'; the nearest: 'us'."


def test_one_of_several_values_that_no_row_has_is_a_warning() -> None:
    dimension = dataclasses.replace(MAPPING.dimensions[0], values=("DE", "Mars"))
    mapping = dataclasses.replace(MAPPING, dimensions=(dimension,))

    finding = only(check_dimensions(mapping, TABLES), "warning")

    assert finding.what == "No row of cars.market has the market 'Mars'; there are 'DE', 'US'."


def test_other_decimal_sign_of_csv_files_is_named() -> None:
    texts = FAULTS.sample.with_columns(km=pl.Series(["1,5", "2"]))
    events = SampledTable.of("faults", texts, CsvFormat())

    finding = only(check_types(MAPPING, TABLES | {"error_events": events}))

    assert "faults.km contains numbers such as '1,5', but the decimal sign is '.'" in finding.what
    assert finding.to_do == 'extraction.csv: {decimal: ","}'


def test_numbers_in_csv_files_are_texts() -> None:
    texts = FAULTS.sample.with_columns(km=pl.Series(["1.5", "2"]))
    events = SampledTable.of("faults", texts, CsvFormat())

    assert list(check_types(MAPPING, TABLES | {"error_events": events})) == []
