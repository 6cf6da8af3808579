"""Check for rows that are already sorted, which is much cheaper than sorting them."""

from collections.abc import Sequence

import polars as pl


def ascends(rows: pl.DataFrame, order: Sequence[str]) -> bool:
    """Return whether rows strictly ascend by the columns `order`, which must not contain nulls."""
    tied = pl.repeat(True, max(rows.height - 1, 0), eager=True)
    for column in order:
        before, after = rows[column][:-1], rows[column][1:]
        # Equality of strings is cheap to test, so they are only ordered where they differ.
        differs = tied & (before != after)
        if not (before.filter(differs) < after.filter(differs)).all():
            return False
        tied &= ~differs
    return not tied.any()
