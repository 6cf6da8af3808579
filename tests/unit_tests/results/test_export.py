import csv
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from ml_pipeline.errors import ExportError
from ml_pipeline.results import export
from ml_pipeline.results.export import EXCEL_ROWS

AT = datetime(2026, 8, 24, 6, 30, tzinfo=UTC)
HOSTILE = {
    '=HYPERLINK("http://example.invalid","click")': '\'=HYPERLINK("http://example.invalid","click")',
    "+1+1": "'+1+1",
    "-2+3": "'-2+3",
    "@SUM(A1)": "'@SUM(A1)",
    "  =1+1": "'  =1+1",
    "\t=1+1": "'\t=1+1",
    "\r=1+1": "'\r=1+1",
    "\ttext": "'\ttext",
    "\uff1d1+1": "'\uff1d1+1",
    "text;=1+1; @SUM(A1)": "text;'=1+1;' @SUM(A1)",
    "text\n=1+1": "text\n'=1+1",
}
HARMLESS = ["P0300", "Mixture: -5 % off; bank 1", "a=b", "1-2"]
ROWS = len(HOSTILE) + len(HARMLESS)
FRAME = pl.DataFrame(
    {
        "name": [*HOSTILE, *HARMLESS],
        "event_ids": [["=1+1", "B", "+2"]] * ROWS,
        "support": [-0.5] * ROWS,
        "at": [AT] * ROWS,
    }
)


def test_csv_neutralises_every_formula(tmp_path: Path) -> None:
    path = tmp_path / "sets.csv"

    export(FRAME, path)

    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == [*HOSTILE.values(), *HARMLESS]
    assert {row["event_ids"] for row in rows} == {"'=1+1; B;' +2"}
    # A negative number is a number.
    assert {row["support"] for row in rows} == {"-0.5"}
    assert {row["at"] for row in rows} == {"2026-08-24T06:30:00.000000"}


def test_excel_holds_texts_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "sets.xlsx"

    export(FRAME, path)

    with zipfile.ZipFile(path) as workbook:
        (sheet,) = (name for name in workbook.namelist() if "worksheets/sheet" in name)
        cells = workbook.read(sheet).decode()
        texts = workbook.read("xl/sharedStrings.xml").decode()
        assert not any(
            "hyperlink" in name or "externalLink" in name for name in workbook.namelist()
        )
    assert "<f>" not in cells
    assert "<hyperlink" not in cells
    assert len(re.findall(r't="s"', cells)) >= 2 * FRAME.height
    assert "=HYPERLINK" in texts


def test_parquet_holds_everything_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "sets.parquet"

    export(FRAME, path)

    assert_frame_equal(pl.read_parquet(path), FRAME)


def test_empty_table_gives_a_file_with_its_columns(tmp_path: Path) -> None:
    for ending in ("csv", "xlsx", "parquet"):
        export(FRAME.clear(), tmp_path / f"empty.{ending}")

    assert (tmp_path / "empty.csv").read_text().strip() == "name,event_ids,support,at"


@pytest.mark.parametrize(
    ("frame", "name", "message"),
    [
        (FRAME, "sets.doc", r"must end in \.csv, \.parquet or \.xlsx"),
        (FRAME, "nowhere/sets.csv", "nowhere does not exist"),
        (
            pl.DataFrame({"n": range(EXCEL_ROWS + 1)}),
            "sets.xlsx",
            "limit of a worksheet is 1,048,575",
        ),
        (pl.DataFrame({"text": ["x" * 32_768]}), "sets.xlsx", "exceeds the 32,767 characters"),
    ],
)
def test_what_cannot_be_exported_is_said(
    frame: pl.DataFrame, name: str, message: str, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=message):
        export(frame, tmp_path / name)
