"""Whether rows have an order already, which is much cheaper to see than to sort them."""

from collections.abc import Sequence

import polars as pl


def ascends(rows: pl.DataFrame, order: Sequence[str]) -> bool:
    """Whether every row comes after the one before it, none equal to it in all of `order`.

    Args:
        rows: Any rows; a null is neither before nor after anything.
        order: The columns to compare, the first one first.
    """
    comes_after = pl.lit(False)
    for column in map(pl.col, reversed(order)):
        before = column.shift()
        comes_after = (column > before) | ((column == before) & comes_after)
    return bool(rows.select(comes_after.slice(1).all()).item())
