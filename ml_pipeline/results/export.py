"""Export of result tables to files for other programs.

A list is JSON in its cell, so that it can be read back whatever its texts contain.

Fault codes, names and messages come from outside. A spreadsheet interprets a text that begins with
`=`, `+`, `-` or `@` as a formula, so in CSV such a text is prefixed with an apostrophe, as OWASP
recommends. Where the comma is the decimal mark, spreadsheets split a line at `;` and ignore quotes,
so a `;` or a line break within a text counts as the beginning of another text; in JSON, both are
escaped there. In Excel workbooks, every text is stored as text, which no program evaluates.
"""

from pathlib import Path

import polars as pl
from polars import selectors as cs

from ml_pipeline.errors import ExportError

FULL_WIDTH = "\uff1d\uff0b\uff0d\uff20"
"""= + - @ as typed on East Asian keyboards; spreadsheets treat them alike."""
FORMULA_START = rf"(^|[;\t\r\n])(\s*[=+\-@{FULL_WIDTH}])"
FORMULA_IN_JSON = rf";(\s*[=+\-@{FULL_WIDTH}])"
CONTROL_START = r"^([\t\r\n])"
EXCEL_ROWS = 1_048_575
EXCEL_COLUMNS = 16_384
EXCEL_CELL_CHARACTERS = 32_767
_ENDINGS = (".csv", ".parquet", ".xlsx")


def export(frame: pl.DataFrame, path: Path, *, bom: bool = False) -> None:
    """Write a result table to a file whose extension determines the format.

    In CSV and Excel, a list is JSON and times are UTC. Parquet keeps all types.

    Args:
        frame: Any frame returned by `ml_pipeline.results`.
        path: File name that ends in .csv, .parquet or .xlsx; an existing file is replaced.
        bom: Begin a CSV file with a byte order mark, by which Excel recognises UTF-8.

    Raises:
        ExportError: The extension is not supported, the file cannot be written, or the table does
            not fit into a worksheet.
    """
    from xlsxwriter.exceptions import XlsxWriterException

    ending = path.suffix.lower()
    if ending not in _ENDINGS:
        raise ExportError(f"Cannot export to {path}: the name must end in .csv, .parquet or .xlsx.")
    if bom and ending != ".csv":
        raise ExportError(f"Cannot export to {path}: only a .csv file has a byte order mark.")
    try:
        _check_folder(path)
        if ending == ".parquet":
            frame.write_parquet(path)
        elif ending == ".csv":
            _for_csv(frame).write_csv(path, include_bom=bom)
        else:
            _write_excel(_flat(frame), path)
    except ExportError:
        raise
    except (OSError, pl.exceptions.PolarsError, XlsxWriterException) as error:
        raise ExportError(
            f"Cannot export to {path}: {error}. Check rights and free space, and close the file in "
            "other programs."
        ) from error
    except (ValueError, TypeError, OverflowError) as error:
        raise ExportError(
            f"Cannot export to {path}: {error}. A value may not fit into this format; export to "
            ".parquet."
        ) from error


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise ExportError(f"Cannot export to {path}: the folder {path.parent} does not exist.")
    if path.is_dir():
        raise ExportError(f"Cannot export to {path}: it is a folder; add the name of a file.")


def _flat(frame: pl.DataFrame) -> pl.DataFrame:
    """Return lists as JSON and times without their zone, which neither format supports."""
    return frame.with_columns(
        *(_as_json(name) for name in cs.expand_selector(frame, cs.nested())),
        (cs.categorical() | cs.enum()).cast(pl.String),
        cs.datetime().dt.replace_time_zone(None),
    )


def _as_json(name: str) -> pl.Expr:
    # Polars only encodes structs.
    encoded = pl.struct(pl.col(name).alias("cell")).struct.json_encode()
    text = encoded.str.strip_prefix('{"cell":').str.strip_suffix("}")
    return pl.when(pl.col(name).is_not_null()).then(text).alias(name)


def _for_csv(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the flat table without texts that a spreadsheet would interpret as formulas."""
    nested = cs.by_name(cs.expand_selector(frame, cs.nested()))
    text = (cs.string() - nested).str.replace_all(FORMULA_START, "${1}'${2}")
    return _flat(frame).with_columns(
        text.str.replace(CONTROL_START, "'${1}"),
        nested.str.replace_all(FORMULA_IN_JSON, r"\u003b${1}"),
    )


def _write_excel(frame: pl.DataFrame, path: Path) -> None:
    import xlsxwriter

    if frame.height > EXCEL_ROWS:
        raise ExportError(
            f"Cannot export {frame.height:,} rows to {path}: the limit of a worksheet is "
            f"{EXCEL_ROWS:,}. Choose a data scope, or export to .parquet."
        )
    if frame.width > EXCEL_COLUMNS:
        raise ExportError(
            f"Cannot export {frame.width:,} columns to {path}: the limit of a worksheet is "
            f"{EXCEL_COLUMNS:,}. Export to .parquet."
        )
    lengths = frame.select(cs.string().str.len_chars().max())
    if any((column.item() or 0) > EXCEL_CELL_CHARACTERS for column in lengths):
        raise ExportError(
            f"Cannot export to {path}: a text exceeds the {EXCEL_CELL_CHARACTERS:,} characters "
            "allowed in a cell. Export to .parquet."
        )
    options = {
        "in_memory": True,  # it would leave temporary files, open, if a value does not fit
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": True,
    }
    with xlsxwriter.Workbook(path, options) as workbook:
        frame.write_excel(
            workbook,
            "results",
            autofit=True,
            freeze_panes=(1, 0),
            dtype_formats={pl.String: "@"},  # a code stays text when its cell is edited
        )
