"""Static tables as people write them: of similar types, or as CSV."""

import io
import json
from collections.abc import Mapping

import polars as pl

from ml_pipeline.errors import DataContractError

SEPARATORS = ",;\t|"
COMPRESSED = (b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\x78\x01", b"\x78\x9c", b"\x78\xda")
"""Beginnings of files compressed with gzip, zstd or zlib."""
_TEXTS = (pl.String, pl.Categorical, pl.Enum, pl.Null)


def with_types(frame: pl.DataFrame, schema: Mapping[str, pl.DataType]) -> pl.DataFrame:
    """Return the frame with the types of the schema where nothing is lost by it.

    Whole numbers and categories become text, and a column of Arrow's type null becomes a column of
    any type; lists likewise. All other columns stay as they are.
    """
    return frame.with_columns(
        pl.col(name).cast(kind)
        for name, kind in schema.items()
        if name in frame.columns and _fits(frame.schema[name], kind)
    )


def _fits(dtype: pl.DataType, kind: pl.DataType) -> bool:
    if dtype == pl.Null:
        return True
    if isinstance(dtype, pl.List) and isinstance(kind, pl.List):
        return _fits(_inner(dtype), _inner(kind))
    if kind == pl.String:
        whole = isinstance(dtype, pl.Decimal) and dtype.scale == 0
        return dtype.is_integer() or whole or dtype in _TEXTS
    if kind == pl.Int64:
        return dtype.is_integer()
    if kind == pl.Float64:
        return dtype.is_numeric()
    return False


def _inner(dtype: pl.List) -> pl.DataType:
    inner = dtype.inner
    return inner if isinstance(inner, pl.DataType) else inner()


def read_csv(content: bytes, schema: Mapping[str, pl.DataType], where: str) -> pl.DataFrame:
    """Return a CSV file in UTF-8, with texts in quotes where necessary and lists as JSON.

    Raises:
        DataContractError: It is not a readable CSV file, or a list is not JSON.
    """
    if content.startswith(COMPRESSED):  # Polars would unpack it, to any size
        raise DataContractError(f"{where} is compressed: unpack it, or write a Parquet file.")
    line = content.split(b"\n", 1)[0]
    separator = max(SEPARATORS, key=lambda character: line.count(character.encode()))
    try:
        texts = pl.read_csv(io.BytesIO(content), separator=separator, infer_schema=False)
        lists = {
            name: pl.Series(map(_parse_list, texts[name]), dtype=kind)
            for name, kind in schema.items()
            if name in texts.columns and isinstance(kind, pl.List)
        }
    except (pl.exceptions.PolarsError, ValueError, TypeError, RecursionError) as error:
        raise DataContractError(
            f"{where} is not a readable CSV file: {error}. Write it in UTF-8, with lists as JSON "
            '("[""P0301"", ""P0302""]").'
        ) from error
    return texts.with_columns(**lists)


def _parse_list(text: str | None) -> list[str] | None:
    return None if text is None else [str(item) for item in json.loads(text)]
