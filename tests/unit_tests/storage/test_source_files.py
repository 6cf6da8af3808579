"""Objects in the folder of a source table: data, side files, and what is passed over."""

import pytest

from ml_pipeline.errors import DataContractError
from ml_pipeline.storage.keys import source_prefix
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.source_files import list_source_files

PREFIX = source_prefix("error_events")
PARQUET = b"PAR1 content PAR1"


def put(storage: Storage, *names: str, content: bytes = b"content") -> None:
    for name in names:
        storage.put(f"{PREFIX}/{name}", content)


@pytest.mark.parametrize(
    ("name", "file_format"),
    [
        ("part-0.parquet", "parquet"),
        ("part-0.PARQUET", "parquet"),
        ("part-0.snappy.Parq", "parquet"),
        ("part-0.pq", "parquet"),
        ("2026/07/part-0.parquet", "parquet"),
        ("year=2026/_month=7/part-0.parquet", "parquet"),
        ("part-0.csv", "csv"),
        ("part-0.TSV", "csv"),
        ("part-0.csv.GZ", "csv"),
    ],
)
def test_data_is_known_by_its_ending(storage: Storage, name: str, file_format: str) -> None:
    put(storage, name)

    listing = list_source_files(storage, "error_events")

    assert [file.key for file in listing.files] == [f"{PREFIX}/{name}"]
    assert (listing.format, listing.passed_over) == (file_format, ())


@pytest.mark.parametrize(
    "name",
    [
        "_SUCCESS",
        "_temporary/0/part-0.parquet",
        "2026/_part-0.parquet",
        ".part-0.parquet",
        ".spark-staging/part-0.parquet",
        "part-0.parquet.crc",
    ],
)
def test_side_file_is_ignored(storage: Storage, name: str) -> None:
    put(storage, name)

    listing = list_source_files(storage, "error_events")

    assert (listing.format, listing.files, listing.passed_over) == (None, (), ())


@pytest.mark.parametrize(
    ("content", "is_parquet"),
    [(PARQUET, True), (b"PAR1 only at its start", False), (b"PAR1", False), (b"a,b", False)],
)
def test_file_without_ending_is_data_if_it_is_parquet(
    storage: Storage, content: bytes, is_parquet: bool
) -> None:
    put(storage, "part-00000", content=content)

    listing = list_source_files(storage, "error_events")

    assert (len(listing.files), len(listing.passed_over)) == ((1, 0) if is_parquet else (0, 1))


def test_folder_marker_is_no_file(storage: Storage) -> None:
    put(storage, "2026", content=b"")

    assert list_source_files(storage, "error_events").passed_over == ()


def test_file_of_another_kind_is_passed_over(storage: Storage) -> None:
    put(storage, "a.parquet", "b.xlsx", "c.parquet.bak", "d.json")

    listing = list_source_files(storage, "error_events")

    assert [file.key for file in listing.files] == [f"{PREFIX}/a.parquet"]
    assert listing.passed_over == tuple(
        f"{PREFIX}/{name}" for name in ("b.xlsx", "c.parquet.bak", "d.json")
    )


def test_two_formats_in_one_table_are_refused(storage: Storage) -> None:
    put(storage, "a.parquet", "b.csv")

    with pytest.raises(DataContractError, match=r"mixes .*a\.parquet and .*b\.csv\. Move"):
        list_source_files(storage, "error_events")
