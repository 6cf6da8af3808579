"""Result tables as files for other programs.

Fault codes, names and messages come from outside. A spreadsheet takes a text that begins with
`=`, `+`, `-` or `@` for a formula, so in CSV such a text is led by an apostrophe, as OWASP advises.
Where the comma is the decimal mark, spreadsheets split a line at `;` instead, and do not see that a
text is quoted: what follows a `;` or a line break within a text is treated as the beginning of one.
In Excel workbooks every text is stored as text, which no program evaluates.
"""

from pathlib import Path

import polars as pl
from polars import selectors as cs

from ml_pipeline.errors import ExportError

FULL_WIDTH = "\uff1d\uff0b\uff0d\uff20"
"""= + - @ as East Asian keyboards type them; spreadsheets take them for the same."""
FORMULA_START = rf"(^|[;\t\r\n])(\s*[=+\-@{FULL_WIDTH}])"
CONTROL_START = r"^([\t\r\n])"
LIST_SEPARATOR = "; "
EXCEL_ROWS = 1_048_575
EXCEL_CELL_CHARACTERS = 32_767


def export(frame: pl.DataFrame, path: Path) -> None:
    """Writes a result table to a file, whose ending decides on the format.

    Lists become one text in CSV and Excel, times are UTC. Parquet holds everything as it is.

    Args:
        frame: Any frame that `ml_pipeline.results` returned.
        path: Ends in .csv, .parquet or .xlsx; an existing file is replaced.

    Raises:
        ExportError: The ending is none of these, the folder does not exist, or the table does not
            fit into a worksheet.
    """
    ending = path.suffix.removeprefix(".").lower()
    if not path.parent.is_dir():
        raise ExportError(f"Cannot export to {path}: there is no folder {path.parent}.")
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
    """Lists as text, times without their zone, which neither format can hold."""
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
            f"Cannot export {frame.height:,} rows to {path}: a worksheet holds {EXCEL_ROWS:,}. "
            "Choose a data scope, or export to .parquet."
        )
    longest = frame.select(cs.string().str.len_chars().max()).row(0)
    if any(length and length > EXCEL_CELL_CHARACTERS for length in longest):
        raise ExportError(
            f"Cannot export to {path}: a text is longer than the {EXCEL_CELL_CHARACTERS:,} "
            "characters that a cell holds. Export to .parquet."
        )
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, as_text) as workbook:
        frame.write_excel(workbook, "results", autofit=True, freeze_panes=(1, 0))
