import csv
import json
import re
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from ml_pipeline.errors import ExportError
from ml_pipeline.results import export
from ml_pipeline.results.export import EXCEL_ROWS
from tests.hostile import refused

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
    assert {row["event_ids"] for row in rows} == {'["=1+1","B","+2"]'}
    # A negative number is a number.
    assert {row["support"] for row in rows} == {"-0.5"}
    assert {row["at"] for row in rows} == {"2026-08-24T06:30:00.000000"}


IDS = ["a; b", ", ", 'say "x"', "back\\slash", "M\u00fcller/S\u00fcd", " lead ", "|", "'", ""]
ODD = [*IDS, "\u00a0", "\U0001f600", "line\nbreak", "tab\t", "0123", "5E10", *HOSTILE]


def test_lists_in_csv_are_read_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "sets.csv"
    lists = [ODD, [], None, ["P0300"], ODD[::-1]]
    frame = pl.DataFrame({"size": range(5), "event_ids": lists, "numbers": [[1, 2]] * 5})

    export(frame, path)

    assert_frame_equal(
        pl.read_csv(path).with_columns(
            pl.col("event_ids").str.json_decode(pl.List(pl.String)),
            pl.col("numbers").str.json_decode(pl.List(pl.Int64)),
        ),
        frame,
    )
    with path.open(newline="", encoding="utf-8") as file:
        assert json.loads(next(csv.DictReader(file))["event_ids"]) == ODD


def test_list_in_csv_begins_no_formula_where_lines_are_split_at_semicolons(tmp_path: Path) -> None:
    path = tmp_path / "sets.csv"

    export(pl.DataFrame({"event_ids": [["text;=1+1", "x; @SUM(A1)", "a\n=1"]]}), path)

    cells = re.split(r"[;\r\n]", path.read_text(encoding="utf-8"))
    assert not [cell for cell in cells if re.match(r"\s*[=+\-@]", cell)]


def test_csv_begins_with_a_byte_order_mark_if_asked(tmp_path: Path) -> None:
    frame = pl.DataFrame({"name": ["Z\u00fcndaussetzer"]})

    export(frame, tmp_path / "plain.csv")
    export(frame, tmp_path / "excel.csv", bom=True)

    plain = (tmp_path / "plain.csv").read_bytes()
    assert plain == "name\nZ\u00fcndaussetzer\n".encode()
    assert (tmp_path / "excel.csv").read_bytes() == b"\xef\xbb\xbf" + plain


def test_codes_in_excel_stay_the_texts_they_are(tmp_path: Path) -> None:
    path = tmp_path / "sets.xlsx"
    codes = ["0123", "5E10", "1-2", "Z\u00fcnd", "TRUE", "2026-07-27"]

    export(pl.DataFrame({"event_id": codes}), path)

    with zipfile.ZipFile(path) as workbook:
        cells = workbook.read("xl/worksheets/sheet1.xml").decode()
        texts = workbook.read("xl/sharedStrings.xml").decode()
        styles = workbook.read("xl/styles.xml").decode()
    assert re.findall(r"<t[^>]*>(.*?)</t>", texts) == ["event_id", *codes]
    assert len(re.findall(r'<c r="A\d"[^>]* t="s">', cells)) == 1 + len(codes)
    assert 'formatCode="@"' in styles  # the format of texts


@pytest.mark.parametrize(
    ("frame", "cells"),
    [  # in Excel, the names of the columns are cells too, and a table without rows has an empty one
        (pl.DataFrame({"n": [1, 2], "x": [0.5, float("nan")], "y": [float("inf"), None]}), 8),
        (pl.DataFrame({"n": [1]}).clear(), 1),
        (pl.DataFrame(), 0),
    ],
)
def test_table_without_texts_is_exported(frame: pl.DataFrame, cells: int, tmp_path: Path) -> None:
    for ending in ("csv", "xlsx", "parquet"):
        export(frame, tmp_path / f"numbers.{ending}")

    with zipfile.ZipFile(tmp_path / "numbers.xlsx") as workbook:
        assert workbook.read("xl/worksheets/sheet1.xml").decode().count("<v>") == cells


def test_texts_of_a_category_are_neutralised_too(tmp_path: Path) -> None:
    path = tmp_path / "sets.csv"

    export(pl.DataFrame({"name": ["=1+1"]}, schema={"name": pl.Categorical}), path)

    assert path.read_text() == "name\n'=1+1\n"


@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_place_that_cannot_be_written_is_named(ending: str, tmp_path: Path) -> None:
    (tmp_path / f"folder.{ending}").mkdir()
    (tmp_path / f"loop.{ending}").symlink_to(tmp_path / f"loop.{ending}")
    for name, reason in (("folder", "it is a folder"), ("loop", ".+ Check rights and free space")):
        path = tmp_path / f"{name}.{ending}"
        with pytest.raises(ExportError, match=rf"^Cannot export to {path}: {reason}"):
            export(FRAME, path)


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
        (FRAME, "sets", r"must end in \.csv, \.parquet or \.xlsx"),
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


FAR = pl.Series("at", [2**62]).cast(pl.Datetime("us"))


@pytest.mark.parametrize(
    ("frame", "name"),
    [
        (pl.DataFrame({"a": [1]}), "x" * 300 + ".csv"),
        (pl.DataFrame({"a": [1]}), "x" * 300 + ".xlsx"),
        (pl.DataFrame({"a": [1]}), "x" * 300 + "/a.parquet"),
        (pl.DataFrame({"a": [1]}), "a\0b.csv"),
        (pl.DataFrame({"a": [1]}), "a\0b.xlsx"),
        (pl.DataFrame({"a": [1]}), "\x1b[2J/a.csv"),
        (pl.DataFrame({"a": [b"\xff"]}), "a.csv"),
        (pl.DataFrame({"a": [b"\xff"]}), "a.xlsx"),
        (pl.DataFrame({f"c{number}": [1] for number in range(17_000)}), "a.xlsx"),
        (FAR.to_frame(), "a.xlsx"),
    ],
)
def test_table_that_cannot_be_written_is_refused_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, frame: pl.DataFrame, name: str
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with refused("Cannot export", ExportError):
        export(frame, tmp_path / name)
    assert not list(temporary.iterdir())
