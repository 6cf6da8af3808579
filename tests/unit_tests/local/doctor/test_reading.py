"""What is seen of the files in storage, whatever their format."""

from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import polars as pl
import pytest

from config.sources import CsvFormat
from ml_pipeline.local.doctor.reading import SAMPLED_ROWS, list_folders, read_tables
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.running.findings import Finding
from ml_pipeline.storage.keys import INPUT
from ml_pipeline.storage.objects import Storage

SOURCE = f"{INPUT}/source"


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    (tmp_path / "scratch").mkdir()
    return tmp_path / "scratch"


def put(storage: Storage, key: str, frame: pl.DataFrame) -> None:
    with storage.streamed_target(f"{SOURCE}/{key}") as target:
        frame.write_parquet(target)


def read(
    storage: Storage, scratch: Path, csv: CsvFormat | None = None
) -> tuple[dict[str, SampledTable], list[Finding]]:
    folders, findings = list_folders(storage)
    tables, more = read_tables(storage, folders, csv or CsvFormat(), scratch)
    return tables, [*findings, *chain(*more.values())]


def test_files_of_a_table_may_drift(storage: Storage, scratch: Path) -> None:
    put(storage, "faults/a.parquet", pl.DataFrame({"id": ["a"], "km": [1], "more": ["x"]}))
    put(storage, "faults/year=2026/b.PARQ", pl.DataFrame({"id": ["b"], "km": [1.5]}))
    put(storage, "faults/c.pq", pl.DataFrame({"id": pl.Series(["c"], dtype=pl.Categorical)}))

    tables, findings = read(storage, scratch)

    assert findings == []
    assert tables["faults"].rows == 3
    assert sorted(tables["faults"].distinct("id")) == ["a", "b", "c"]
    assert tables["faults"].sample.schema == {"id": pl.String, "km": pl.Float64, "more": pl.String}


def test_zones_of_times_may_differ(storage: Storage, scratch: Path) -> None:
    moment = pl.DataFrame({"at": [datetime(2026, 7, 27, tzinfo=UTC)]})
    local = moment.with_columns(pl.col("at").dt.convert_time_zone("Europe/Berlin"))
    put(storage, "faults/a.parquet", moment)
    put(storage, "faults/b.parquet", local)

    tables, _ = read(storage, scratch)

    assert tables["faults"].distinct("at").len() == 1


def test_csv_is_read_as_texts(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/faults/a.csv", b"id;km\n0123;1,5\n")

    tables, findings = read(storage, scratch)

    assert findings == []
    assert tables["faults"].csv == CsvFormat()
    assert tables["faults"].sample.to_dicts() == [{"id": "0123", "km": "1,5"}]


def test_other_encoding_is_proposed(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/shops/a.csv", "shop\nKöln\n".encode("cp1252"))

    tables, (finding,) = read(storage, scratch)

    assert tables["shops"].distinct("shop").to_list() == ["Köln"]
    assert finding.status == "fault"
    assert finding.to_do == "extraction.csv: {encoding: cp1252}"


def test_first_line_with_values_is_not_a_header(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/faults/a.csv", b"2026-07-27,P1\n2026-07-28,P2\n")

    tables, (finding,) = read(storage, scratch)

    assert tables["faults"].rows == 2
    assert list(tables["faults"].columns) == ["column_1", "column_2"]
    assert finding.to_do == "extraction.csv: {has_header: false}"


def test_configured_format_needs_no_word(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/shops/a.csv", "shop\nKöln\n".encode("cp1252"))

    _, findings = read(storage, scratch, CsvFormat(encoding="cp1252"))

    assert findings == []


def test_mixed_formats_are_a_fault(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/faults/a.csv", b"id\n1\n")
    put(storage, "faults/b.parquet", pl.DataFrame({"id": ["b"]}))

    tables, (finding,) = read(storage, scratch)

    assert tables == {}
    assert "mixes Parquet and CSV files" in finding.what


def test_damaged_file_does_not_hide_the_others(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/broken/a.parquet", b"PAR1")
    put(storage, "faults/b.parquet", pl.DataFrame({"id": ["b"]}))

    tables, (finding,) = read(storage, scratch)

    assert list(tables) == ["faults"]
    assert "broken/a.parquet" in finding.what


def test_sample_of_a_large_table_is_bounded_and_reaches_its_end(
    storage: Storage, scratch: Path
) -> None:
    put(storage, "faults/a.parquet", pl.select(id=pl.int_range(SAMPLED_ROWS * 3)))

    tables, _ = read(storage, scratch)

    sample = tables["faults"].sample["id"]
    assert sample.len() == SAMPLED_ROWS
    assert sample.min() == 0
    assert sample.max() == SAMPLED_ROWS * 3 - 1


def test_empty_csv_file_is_a_table_without_rows(storage: Storage, scratch: Path) -> None:
    storage.put(f"{SOURCE}/faults/a.csv", b"")

    tables, findings = read(storage, scratch)

    assert findings == []
    assert tables["faults"].rows == 0
