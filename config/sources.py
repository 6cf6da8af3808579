"""Typed settings of source files that are not Parquet."""

import codecs
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from config.section import Section


def _known_encoding(name: str) -> str:
    try:
        "".encode(name)  # refuses what encodes no text, such as zip
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        raise ValueError("must be an encoding that Python knows, such as utf-8 or cp1252") from None


def _separates_fields(character: str) -> str:
    if character != "\t" and not (character.isascii() and character.isprintable()):
        raise ValueError("must be a printable ASCII character or a tab")
    if character.isalnum() or character == '"':
        raise ValueError("must not be a letter, a digit or a double quote")
    return character


class CsvFormat(Section):
    """Format of source tables in CSV files: RFC 4180, with a quote doubled within quotes."""

    separator: (
        Annotated[str, Field(min_length=1, max_length=1), AfterValidator(_separates_fields)] | None
    ) = None
    r"""Character between two fields. If unset, the one of `,` `;` `\t` `|` that separates the most
    names in the first line of each file."""
    encoding: Annotated[str, AfterValidator(_known_encoding)] = "utf-8"
    """Encoding of the text, such as `cp1252`. A byte order mark is skipped."""
    decimal: Literal[".", ","] = "."
    """Decimal sign of numbers."""
    has_header: bool = True
    """Whether the first line contains the names of the columns; otherwise they are called
    `column_1`, `column_2`, …"""
