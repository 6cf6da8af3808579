"""Whether rows have an order already, which is much cheaper to see than to sort them."""

from collections.abc import Sequence

import polars as pl


def ascends(rows: pl.DataFrame, order: Sequence[str]) -> bool:
    """Whether every row comes after the one before it, none equal to it in all of `order`.

    Args:
        rows: Any rows without nulls in `order`.
        order: The columns to compare, the first one first.
    """
    tied = pl.repeat(True, max(rows.height - 1, 0), eager=True)
    for column in order:
        before, after = rows[column][:-1], rows[column][1:]
        # Whether strings are equal is quickly seen; which is the larger one only where they differ.
        differs = tied & (before != after)
        if not (before.filter(differs) < after.filter(differs)).all():
            return False
        tied &= ~differs
    return not tied.any()
