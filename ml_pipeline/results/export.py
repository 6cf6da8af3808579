"""Export of result tables to files for other programs.

Fault codes, names and messages come from outside. A spreadsheet interprets a text that begins with
`=`, `+`, `-` or `@` as a formula, so in CSV such a text is prefixed with an apostrophe, as OWASP
recommends. Where the comma is the decimal mark, spreadsheets split a line at `;` and ignore quotes,
so a `;` or a line break within a text counts as the beginning of another text. In Excel workbooks,
every text is stored as text, which no program evaluates.
"""

from pathlib import Path

import polars as pl
from polars import selectors as cs

from ml_pipeline.errors import ExportError

FULL_WIDTH = "\uff1d\uff0b\uff0d\uff20"
"""= + - @ as typed on East Asian keyboards; spreadsheets treat them alike."""
FORMULA_START = rf"(^|[;\t\r\n])(\s*[=+\-@{FULL_WIDTH}])"
CONTROL_START = r"^([\t\r\n])"
LIST_SEPARATOR = "; "
EXCEL_ROWS = 1_048_575
EXCEL_CELL_CHARACTERS = 32_767


def export(frame: pl.DataFrame, path: Path) -> None:
    """Write a result table to a file whose extension determines the format.

    In CSV and Excel, lists are joined to a text and times are UTC. Parquet keeps all types.

    Args:
        frame: Any frame returned by `ml_pipeline.results`.
        path: File name that ends in .csv, .parquet or .xlsx; an existing file is replaced.

    Raises:
        ExportError: The extension is not supported, the folder does not exist, or the table does
            not fit into a worksheet.
    """
    ending = path.suffix.removeprefix(".").lower()
    if not path.parent.is_dir():
        raise ExportError(f"Cannot export to {path}: the folder {path.parent} does not exist.")
    match ending:
        case "csv":
            _flat(frame).with_columns(_without_formulas()).write_csv(path)
        case "parquet":
            frame.write_parquet(path)
        case "xlsx":
            _write_excel(_flat(frame), path)
        case _:
            raise ExportError(
                f"Cannot export to {path}: the name must end in .csv, .parquet or .xlsx."
            )


def _flat(frame: pl.DataFrame) -> pl.DataFrame:
    """Return lists as text and times without their zone, which neither format supports."""
    return frame.with_columns(
        cs.list().list.join(LIST_SEPARATOR), cs.datetime().dt.replace_time_zone(None)
    )


def _without_formulas() -> pl.Expr:
    text = cs.string().str.replace_all(FORMULA_START, "${1}'${2}")
    return text.str.replace(CONTROL_START, "'${1}")


def _write_excel(frame: pl.DataFrame, path: Path) -> None:
    import xlsxwriter

    if frame.height > EXCEL_ROWS:
        raise ExportError(
            f"Cannot export {frame.height:,} rows to {path}: the limit of a worksheet is "
            f"{EXCEL_ROWS:,}. Choose a data scope, or export to .parquet."
        )
    longest = frame.select(cs.string().str.len_chars().max()).row(0)
    if any(length and length > EXCEL_CELL_CHARACTERS for length in longest):
        raise ExportError(
            f"Cannot export to {path}: a text exceeds the {EXCEL_CELL_CHARACTERS:,} characters "
            "allowed in a cell. Export to .parquet."
        )
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, as_text) as workbook:
        frame.write_excel(workbook, "results", autofit=True, freeze_panes=(1, 0))
