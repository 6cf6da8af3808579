"""Typed settings of the dimensions of a data scope, such as model series and market."""

import unicodedata
from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from config.extraction import EVENT_COLUMNS, ColumnName
from config.section import Section
from ml_pipeline.errors import listed

MOST_DIMENSIONS = 3
LONGEST_VALUE = 200

_RESERVED_NAMES = (*EVENT_COLUMNS, "week")


def _printable(value: str) -> str:
    """Reject control characters, line breaks and halves of characters; emoji are allowed."""
    if any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in value):
        raise ValueError("must not contain control characters or line breaks")
    return value


# A text as a person would write it: `Köln Süd/Ost`, `11+`, `a, b`.
DimensionValue = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_VALUE),
    AfterValidator(_printable),
]


def _unique(values: tuple[str, ...]) -> tuple[str, ...]:
    repeated = sorted(value for value, number in Counter(values).items() if number > 1)
    if repeated:
        raise ValueError(f"must not contain a value twice: {', '.join(listed(repeated))}")
    return values


class Dimension(Section):
    """Dimension of a data scope: a column, and the values that a run covers."""

    table: Literal["objects", "error_events"]
    """Table that contains the column."""
    column: str = Field(min_length=1)
    """Your column with the values."""
    values: Annotated[tuple[DimensionValue, ...], AfterValidator(_unique)] = Field(min_length=1)
    """Values that a run covers if its run parameter is left empty, as in the column."""
    parameter: ColumnName = ""
    """Name of the run parameter. If unset, the name of the dimension."""


def _named(dimensions: Any) -> Any:
    """Drop dimensions that are null, and name the run parameter of the others."""
    if not isinstance(dimensions, dict):
        return dimensions
    return {
        name: {"parameter": name, **dimension} if isinstance(dimension, dict) else dimension
        for name, dimension in dimensions.items()
        if dimension is not None
    }


def _consistent(dimensions: dict[str, Dimension]) -> dict[str, Dimension]:
    if len(dimensions) > MOST_DIMENSIONS:
        raise ValueError(
            f"at most {MOST_DIMENSIONS} dimensions are possible, not {len(dimensions)}: "
            f"{', '.join(dimensions)}; null removes one that base.yaml contains"
        )
    reserved = sorted({*_RESERVED_NAMES} & {*dimensions})
    if reserved:
        raise ValueError(f"reserved, so not a name for a dimension: {', '.join(reserved)}")
    parameters = [dimension.parameter for dimension in dimensions.values()]
    if len(set(parameters)) < len(parameters):
        raise ValueError("two dimensions have the same run parameter")
    return dimensions


Dimensions = Annotated[
    dict[ColumnName, Dimension], BeforeValidator(_named), AfterValidator(_consistent)
]
"""The dimensions by name, in the order in which data scopes show their values."""
