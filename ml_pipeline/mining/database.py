"""The transaction database as the miner sees it: only frequent items, renamed and ordered.

Items are renamed to *ranks*, rarest first, the order in which prefix-based miners branch least
(Han et al. 2000; Uno et al. 2004). A row is stored as its ranks in ascending order, followed by
minus its multiplicity: a positive number is an item, a negative one ends the row. From the place
of an item one can therefore read everything that may still extend it, and how often, in one go.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ml_pipeline.mining.model import Bool, Int32, Int64, Transactions

# A table with one entry for each possible code, as long as it stays smaller than this many
# entries, replaces a binary search for each cell.
MAX_TABLE = 1 << 24
# A row of fewer frequent items supports no pair.
MIN_ROW = 2
MAX_WEIGHT = int(np.iinfo(np.int32).max)


@dataclass(frozen=True, eq=False)
class Database:
    """Frequent items and the rows that hold at least two of them.

    Attributes:
        items: int32[n_items], the frequent items in ascending order.
        names: int32[n_items], by rank: the item's place in ``items``.
        supports: int64[n_items], by rank: in how many transactions the item occurs; ascending.
        cells: int32[cells], the rows: ranks in ascending order, then minus the multiplicity.
    """

    items: Int32
    names: Int32
    supports: Int64
    cells: Int32

    @property
    def n_items(self) -> int:
        """Number of frequent items."""
        return len(self.items)


def build_database(transactions: Transactions, min_support: int) -> Database:
    """Keep what can be part of a frequent set of two or more items.

    Args:
        transactions: rows to mine.
        min_support: smallest number of transactions, at least 1.

    Raises:
        ValueError: if a row holds an item twice.
    """
    items, places = _enumerate(transactions.items)
    lengths = np.diff(transactions.offsets)
    counts = _weighted_counts(places, np.repeat(transactions.weights, lengths), len(items))
    frequent = np.flatnonzero(counts >= min_support)
    names = np.argsort(counts[frequent], kind="stable").astype(np.int32)
    ranks = np.full(len(items) + 1, -1, np.int32)
    ranks[frequent[names]] = np.arange(len(frequent), dtype=np.int32)
    return Database(
        items=items[frequent],
        names=names,
        supports=counts[frequent[names]],
        cells=_rows_of_ranks(ranks[places], lengths, transactions.weights, len(frequent)),
    )


def repeated_item(row: int) -> ValueError:
    """Return the error for a row that holds an item twice."""
    return ValueError(f"items must be distinct inside a row; row {row} holds one twice")


def _enumerate(codes: Int32) -> tuple[Int32, Int64]:
    """Return the distinct codes in ascending order and the place of each cell among them."""
    if len(codes) == 0:
        return codes, np.empty(0, np.int64)
    low = int(codes.min())
    span = int(codes.max()) - low + 1
    if span > MAX_TABLE:
        items, inverse = np.unique(codes, return_inverse=True)
        return items, inverse.astype(np.int64)
    shifted = codes.astype(np.int64) - low
    seen = np.zeros(span, np.bool_)
    seen[shifted] = True
    table = np.cumsum(seen) - 1
    return (np.flatnonzero(seen) + low).astype(np.int32), table[shifted]


def _weighted_counts(places: Int64, weights: Int64, size: int) -> Int64:
    # Sums of integers are exact in float64 up to 2**53 transactions.
    return np.bincount(places, weights=weights, minlength=size).astype(np.int64)


def _rows_of_ranks(ranks: Int32, lengths: Int64, weights: Int64, n_items: int) -> Int32:
    rows = np.repeat(np.arange(len(lengths)), lengths)
    kept = ranks >= 0
    rows, ranks = rows[kept], ranks[kept]
    keys = np.sort(rows * (n_items + 1) + ranks)
    if len(keys) and np.diff(keys).min(initial=1) == 0:
        row = int(keys[np.flatnonzero(np.diff(keys) == 0)[0]]) // (n_items + 1)
        raise repeated_item(row)
    # The end of a row sorts after its items, as if it were the item n_items.
    light = weights <= MAX_WEIGHT
    if not light.all():
        raise ValueError(f"weights must be at most {MAX_WEIGHT}, found {weights.max()}")
    ends = np.arange(len(lengths)) * (n_items + 1) + n_items
    keys = np.concatenate((keys, ends))
    keys.sort(kind="stable")
    rows, ranks = np.divmod(keys, n_items + 1)
    cells = np.where(ranks == n_items, -weights[rows], ranks).astype(np.int32)
    return _drop_short_rows(cells)


def _drop_short_rows(cells: Int32) -> Int32:
    """Drop the rows of fewer than two items: they support no pair."""
    ends = np.flatnonzero(cells < 0)
    lengths = np.diff(ends, prepend=-1)
    keep: Bool = np.repeat(lengths > MIN_ROW, lengths)  # the end counts as a cell
    return cells[keep]
