"""Headers and texts of CSV files, on any Narwhals engine.

Every field is read as text, so that ids keep their leading zeros, and converted to the type of its
column afterwards. An empty field is null.
"""

import codecs
import csv
import io
import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import narwhals as nw
from narwhals.typing import IntoLazyFrameT

from config.sources import CsvFormat
from ml_pipeline.components.data_extraction.source_columns import TYPES
from ml_pipeline.components.data_extraction.source_schema import Kind
from ml_pipeline.components.data_extraction.source_times import with_iso_times
from ml_pipeline.errors import DataContractError, listed
from ml_pipeline.storage.objects import Storage, StoredObject

SEPARATORS = ",;\t|"
HEAD = 64 * 1024
"""Bytes in which the first line ends in almost any file."""
LONGEST_FIRST_LINE = 16 * HEAD
"""Bytes in which the first line must end."""
QUOTING = (
    "Put texts that contain the separator, a line break or a quote into quotes, and double the "
    "quotes in them."
)
"""Advice for a file whose fields cannot be told apart."""
TOO_LONG = "a line has more fields than the first one"
_GZIP_MAGIC = b"\x1f\x8b"
_OTHER_FORMATS = {
    b"PAR1": "a Parquet file",
    b"PK\x03\x04": "a zip or Excel file",
    b"\xd0\xcf\x11\xe0": "an old Excel file",
    b"\x28\xb5\x2f\xfd": "compressed with zstd",
    b"BZh": "compressed with bzip2",
    b"\xfd7zXZ": "compressed with xz",
}
"""Beginnings of files that have the ending of CSV but are something else."""
_GZIP = 16 + zlib.MAX_WBITS
_FLOAT = r"\A[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z"
_INTEGER = r"\A[+-]?[0-9]{1,18}(?:\.0*)?\z"
_NAN = nw.lit(float("nan"))
_BOOLEANS = {True: ("true", "t", "yes", "y", "1"), False: ("false", "f", "no", "n", "0")}


@dataclass(frozen=True)
class CsvFile:
    """CSV file with what its first line shows.

    Attributes:
        file: The stored file.
        location: Its path or URL.
        separator: Character between two fields.
        names: Names of the columns in order.
        is_compressed: Whether the file is compressed with gzip.
    """

    file: StoredObject
    location: str
    separator: str
    names: tuple[str, ...]
    is_compressed: bool


def read_header(storage: Storage, file: StoredObject, settings: CsvFormat) -> CsvFile:
    """Return a file with its separator and the names of its columns.

    Raises:
        DataContractError: The file is something else than CSV, its first line is empty, too long
            or not in the encoding, or its names are not distinct.
    """
    location = storage.location(file.key)
    head = _read_head(storage, file)
    is_compressed = head.startswith(_GZIP_MAGIC)
    is_whole = len(head) == file.size
    if is_compressed:
        head = _unzipped(head, location)
        is_whole = is_whole and len(head) < LONGEST_FIRST_LINE
    _refuse_other_formats(head, location)
    text = _decode(head, location, settings)
    _check_first_line(text, location, is_whole=is_whole)
    separator, fields = _first_record(text, location, settings)
    if settings.has_header:
        names = tuple(field.strip() for field in fields)
        _check_names(names, location)
    else:
        names = tuple(f"column_{number}" for number in range(1, len(fields) + 1))
    return CsvFile(file, location, separator, names, is_compressed)


def names_of_csv(files: Iterable[CsvFile]) -> list[tuple[str, Collection[str]]]:
    """Return the location and the columns of each file that is not empty."""
    return [(file.location, file.names) for file in files if file.names]


def _read_head(storage: Storage, file: StoredObject) -> bytes:
    """Return the first bytes of a file: more than usual if its first line does not end in them."""
    head = b""
    for length in (HEAD, LONGEST_FIRST_LINE):
        if b"\n" not in head and len(head) < file.size:
            head = storage.get_range(file.key, 0, min(file.size, length))
    return head


def _unzipped(head: bytes, location: str) -> bytes:
    try:
        return zlib.decompressobj(_GZIP).decompress(head, LONGEST_FIRST_LINE)
    except zlib.error as error:
        raise broken_csv(location, f"it is not a gzip file ({error})") from error


def _refuse_other_formats(head: bytes, location: str) -> None:
    for magic, name in _OTHER_FORMATS.items():
        if head.startswith(magic):
            raise DataContractError(
                f"{location} is {name}, not CSV as its name says: write it as CSV, plain or packed "
                "with gzip, or as Parquet under the ending .parquet."
            )


def _check_first_line(text: str, location: str, *, is_whole: bool) -> None:
    """Reject a first line without which the others cannot be read."""
    line, line_end, _ = text.partition("\n")
    if not line.strip() and (text.strip() or not is_whole):
        raise broken_csv(location, "its first line is empty", "Remove empty lines at its start.")
    if not line_end and not is_whole:
        reason = f"its first line is longer than {LONGEST_FIRST_LINE:,} bytes"
        raise broken_csv(location, reason, "Leave out columns.")
    if not line_end and "\r" in line.rstrip("\r"):
        reason = "its lines end with a carriage return alone"
        raise broken_csv(location, reason, "End them with a line feed.")


def _decode(head: bytes, location: str, settings: CsvFormat) -> str:
    decoder = codecs.getincrementaldecoder(settings.encoding)()
    try:
        text = decoder.decode(head)
    except UnicodeError as error:
        raise wrong_encoding(location, settings) from error
    return text.removeprefix("\ufeff")


def wrong_encoding(location: str, settings: CsvFormat) -> DataContractError:
    """Return the error of a file that is not in the encoding of the settings."""
    return DataContractError(
        f"{location} is not encoded in {settings.encoding}: set extraction.csv.encoding, for "
        "example to cp1252."
    )


def broken_csv(location: str, reason: str, advice: str = QUOTING) -> DataContractError:
    """Return the error of a file that breaks the rules of CSV."""
    return DataContractError(f"{location} is not a readable CSV file: {reason}. {advice}")


def _first_record(text: str, location: str, settings: CsvFormat) -> tuple[str, list[str]]:
    """Return the separator and the fields of the first line, which may extend over several."""
    candidates = settings.separator or SEPARATORS
    try:
        records = [(s, next(csv.reader(io.StringIO(text), delimiter=s), [])) for s in candidates]
    except csv.Error as error:
        raise broken_csv(location, f"its first line cannot be read ({error})") from error
    return max(records, key=lambda record: len(record[1]))


def _check_names(names: tuple[str, ...], location: str) -> None:
    # Pandas writes its index first, under an empty name.
    blank = [number for number, name in enumerate(names, 1) if not name and number > 1]
    if blank:
        raise DataContractError(
            f"{location} has no name for column {blank[0]} in its first line. Name every column, "
            "or set extraction.csv.has_header to false."
        )
    repeated = sorted(name for name, number in Counter(names).items() if number > 1)
    if repeated:
        raise DataContractError(
            f"{location} has several columns called {', '.join(listed(repeated))}: rename them, or "
            "set extraction.csv.has_header to false if the first line contains data."
        )


def with_types(
    texts: nw.LazyFrame[IntoLazyFrameT], kinds: Mapping[str, Kind], decimal: str
) -> nw.LazyFrame[IntoLazyFrameT]:
    """Return columns of texts in the types of their kinds; lines without any text are left out.

    A number that cannot be read is not a number (NaN), so that it is not taken for a missing one.
    Any other text that does not fit becomes null.

    Args:
        texts: Columns of strings only.
        kinds: The wanted columns; those that `texts` lacks become null.
        decimal: Decimal sign.
    """
    names = [name for name in kinds if name in texts.collect_schema()]
    filled = texts.with_columns(nw.when(nw.col(name) != "").then(nw.col(name)) for name in names)
    if names:
        is_blank = nw.all_horizontal(*(nw.col(name).is_null() for name in names), ignore_nulls=True)
        filled = filled.filter(~is_blank)
    for name in names:
        if kinds[name] in ("date", "timestamp"):
            filled = with_iso_times(filled, name)
    return filled.select(
        (_typed(name, kind, decimal) if name in names else nw.lit(None))
        .cast(TYPES[kind])
        .alias(name)
        for name, kind in kinds.items()
    )


def _typed(name: str, kind: Kind, decimal: str) -> nw.Expr:
    text = nw.col(name)
    match kind:
        case "float":
            number = text.str.replace_all(decimal, ".", literal=True).str.strip_chars(" ")
            readable = nw.when(number.str.contains(_FLOAT)).then(number).cast(nw.Float64)
            return nw.when(text.is_null() | ~readable.is_null()).then(readable).otherwise(_NAN)
        case "integer" | "epoch":
            whole = text.str.replace_all(r"\.0*\z", "")
            return nw.when(text.str.contains(_INTEGER)).then(whole).cast(nw.Int64)
        case "boolean":
            lower = text.str.to_lowercase()
            is_true, is_false = (lower.is_in(_BOOLEANS[value]) for value in (True, False))
            return nw.when(is_true | is_false).then(is_true)
        case _:
            return text
