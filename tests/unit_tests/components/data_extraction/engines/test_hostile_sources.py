"""Source files that nobody should write: refused with their name, or read but for bad rows."""

import bz2
import gzip
import io
import math
from datetime import timedelta
from typing import Literal

import polars as pl
import pytest

from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.errors import DataContractError
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.storage.objects import Storage
from tests.hostile import refused
from tests.source_cases import EVENT, HEADER, OTHER, UNIT, SourceCase, parquet

WHOLE = parquet(EVENT, OTHER)
LONG_NAME = "\x1b[31m" + "x" * 5_000
LINE = b"r1,o1,101,2026-01-05 07:30:15,10\n"
TABLE = HEADER.encode() + b"\n" + LINE


def with_column(name: str, values: pl.Expr) -> bytes:
    return parquet(EVENT, OTHER, **{name: values})


def with_bad_text() -> bytes:
    """Return an event_id that is no UTF-8, which Polars would not write."""
    buffer = io.BytesIO()
    pl.DataFrame([EVENT | {"event_id": "ÄÖ"}]).write_parquet(buffer, compression="uncompressed")
    return buffer.getvalue().replace("ÄÖ".encode(), b"\xff\xfe\xff\xfe")


REFUSED: dict[str, tuple[str, bytes, str]] = {
    "empty": ("e.parquet", b"", r"e\.parquet is not a readable Parquet file"),
    "garbage": ("e.parquet", b"PAR1" + b"x" * 100 + b"PAR1", "not a readable Parquet file"),
    "long footer": ("e.parquet", b"PAR1\xff\xff\xff\x7fPAR1", "not a readable Parquet file"),
    "half": ("e.parquet", WHOLE[: len(WHOLE) // 2], "not a readable Parquet file"),
    "no UTF-8": ("e.parquet", with_bad_text(), "not a readable Parquet file.*UTF-8"),
    "structs": (
        "e.parquet",
        with_column("event_id", pl.struct("event_id")),
        "cannot become string",
    ),
    "lists": ("e.parquet", with_column("object_id", pl.concat_list("object_id")), "cannot become"),
    "binary": ("e.parquet", with_column("event_id", pl.lit(b"\xff")), "cannot become string"),
    "ids not a number": ("e.parquet", with_column("event_id", pl.lit(math.nan)), "cannot become"),
    "durations": ("e.parquet", with_column("occurred_at", pl.lit(timedelta(1))), "timestamps are"),
    "hostile name": (
        "e.parquet",
        parquet(
            {("\x1b[31m" + "x" * 5_000 if k == "event_id" else k): v for k, v in EVENT.items()}
        ),
        "lacks event_id .*it has .*x … ",
    ),
    "thousands of columns": (
        "e.parquet",
        parquet(dict.fromkeys(map(str, range(3_000)), 1)),
        "more",
    ),
    "unclosed quote": ("e.csv", HEADER.encode() + b'\nr1,o1,"101,2026-01-05,1\n', r"e\.csv is not"),
    "endless field": ("e.csv", b'"' + b"x" * 200_000, "its first line cannot be read"),
    "endless first line": ("e.csv", b"x" * 2_000_000, "its first line is longer than 1,048,576"),
    "endless first line in gzip": (
        "e.csv",
        gzip.compress(b"x" * 2_000_000),
        "its first line is longer than 1,048,576",
    ),
    "empty first line": ("e.csv", b"\r\n" + TABLE, "its first line is empty"),
    "megabytes of empty lines": ("e.csv", b"\n" * 2_000_000, "its first line is empty"),
    "carriage returns": ("e.csv", TABLE.replace(b"\n", b"\r"), "end with a carriage return alone"),
    "endless header": ("e.csv", b"a," * 60_000, "has no name for column"),
    "repeated names": ("e.csv", b"a,b," * 5_000 + b"c", "has several columns called a, b"),
    "UTF-16": ("e.csv", HEADER.encode("utf-16"), "is not encoded in utf-8"),
    "bytes": ("e.csv", bytes(range(256)) * 100, "is not encoded in utf-8"),
    "zstd": ("e.csv", b"\x28\xb5\x2f\xfd" + b"x" * 100, "is compressed with zstd, not CSV"),
    "bzip2": ("e.csv", bz2.compress(TABLE), "is compressed with bzip2, not CSV"),
    "Parquet": ("e.csv", WHOLE, "is a Parquet file, not CSV as its name says"),
    "Excel": ("e.csv", b"PK\x03\x04" + b"x" * 100, "is a zip or Excel file, not CSV"),
    "more than gzip": (
        "e.csv",
        gzip.compress(TABLE) + b"garbage" * 5,
        "is not a gzip file to its end",
    ),
    "no gzip": ("e.csv", b"\x1f\x8b" + b"garbage" * 10, "is not a gzip file"),
}


@pytest.mark.parametrize(("name", "content", "message"), REFUSED.values(), ids=REFUSED)
def test_hostile_source_is_refused(
    storage: Storage, name: str, content: bytes, message: str
) -> None:
    job = SourceCase(events={name: content}).put(storage)

    with refused(message, DataContractError):
        extract_locally(storage, job)


def at(unit: Literal["ms", "us", "ns"], value: int) -> bytes:
    """Return the first event, and the other one at a time of that many units since 1970."""
    first = pl.col("occurred_at").cast(pl.Datetime(unit))
    other = pl.lit(value).cast(pl.Int64).cast(pl.Datetime(unit))
    return parquet(
        EVENT, OTHER, occurred_at=pl.when(pl.int_range(pl.len()) == 0).then(first).otherwise(other)
    )


READ: dict[str, tuple[str, bytes, int]] = {
    "milliseconds far ahead": ("e.parquet", at("ms", 2**62), 1),
    "milliseconds long ago": ("e.parquet", at("ms", -(2**62)), 1),
    "microseconds far ahead": ("e.parquet", at("us", 2**62), 1),
    "nanoseconds long ago": ("e.parquet", at("ns", -(2**62)), 1),
    "only a time far ahead": (
        "e.parquet",
        with_column("occurred_at", pl.lit(2**62).cast(pl.Datetime("ms"))),
        0,
    ),
    "not a number": ("e.parquet", with_column("mileage_km", pl.lit(math.nan)), 2),
    "infinite": ("e.parquet", with_column("mileage_km", pl.lit(math.inf)), 2),
    "long text": ("e.parquet", with_column("event_id", pl.lit("x" * 1_000_000)), 2),
    "null characters": ("e.csv", TABLE + LINE.replace(b"101", b"\0"), 2),
    "numbers of any kind": (
        "e.csv",
        TABLE + LINE.replace(b"101,", b"102,").replace(b",10\n", b",1e999\n"),
        2,
    ),
    "times of any kind": ("e.csv", TABLE + LINE.replace(b"2026-01-05", b"0000-00-00"), 1),
    "compressed": ("e.csv", gzip.compress(TABLE), 1),
    "missing fields": ("e.csv", HEADER.encode() + b"\nr1,o1\n" + LINE, 1),
    "header only": ("e.csv", HEADER.encode(), 0),
}


@pytest.mark.parametrize(("name", "content", "rows"), READ.values(), ids=READ)
def test_rows_beside_a_broken_one_are_extracted(
    storage: Storage, name: str, content: bytes, rows: int
) -> None:
    extract_locally(storage, SourceCase(events={name: content}).put(storage))

    manifest = read_unit_manifest(storage, UNIT)
    assert manifest is not None
    assert manifest.rows == rows
