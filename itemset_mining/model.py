"""Columnar input and output of the miner.

Rows of unequal length are stored as one flat array and the offsets of its rows, the layout of an
Arrow list column: row `i` is `items[offsets[i]:offsets[i + 1]]`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from itemset_mining.arguments import require_integers
from itemset_mining.arrays import Int32, Int64
from itemset_mining.errors import InvalidArgumentError

Bool = NDArray[np.bool_]
Float64 = NDArray[np.float64]

# Enough items for vector operations, whose intermediate values take some 50 bytes per item.
_ITEMS_PER_BATCH = 1 << 20


@dataclass(frozen=True, eq=False)
class Transactions:
    """Sets of items, each with the number of times it occurred.

    Attributes:
        items: int32[cells], the items of all rows one after the other; distinct within a row, in
            any order.
        offsets: int64[rows + 1], ascending from 0 to `len(items)`.
        weights: int64[rows], the multiplicity of each row, at least 1.

    Raises:
        InvalidArgumentError: The arrays are not integers of one dimension, or do not fit together.
    """

    items: Int32
    offsets: Int64
    weights: Int64

    def __post_init__(self) -> None:
        """Convert the arrays to their types and check that they fit together."""
        for name, dtype in (("items", np.int32), ("offsets", np.int64), ("weights", np.int64)):
            object.__setattr__(self, name, require_integers(name, getattr(self, name), dtype))
        if len(self.offsets) != len(self.weights) + 1:
            raise InvalidArgumentError(
                f"offsets must be one longer than weights, "
                f"found {len(self.offsets)} offsets and {len(self.weights)} weights"
            )
        if self.offsets[0] != 0 or self.offsets[-1] != len(self.items):
            raise InvalidArgumentError(
                f"offsets must run from 0 to {len(self.items)}, "
                f"found {self.offsets[0]} to {self.offsets[-1]}"
            )
        if (self.offsets[1:] < self.offsets[:-1]).any():
            raise InvalidArgumentError("offsets must ascend")
        if len(self.weights) and self.weights.min() < 1:
            raise InvalidArgumentError(f"weights must be at least 1, found {self.weights.min()}")

    @classmethod
    def from_rows(
        cls, rows: Sequence[Iterable[int]], weights: Sequence[int] | None = None
    ) -> Transactions:
        """Build transactions from Python rows.

        Args:
            rows: The items of each row; repeated items of a row count once.
            weights: The multiplicity of each row. If unset, 1.

        Raises:
            InvalidArgumentError: An item or a weight is not an integer, or out of range.
        """
        sets = [sorted(set(row)) for row in rows]
        lengths = np.array([len(row) for row in sets], dtype=np.int64)
        return cls(
            items=np.array([item for row in sets for item in row]),
            offsets=np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths))),
            weights=np.ones(len(sets), np.int64) if weights is None else np.array(weights),
        )

    @property
    def total(self) -> int:
        """Number of transactions, multiplicities included."""
        return int(self.weights.sum())

    def __len__(self) -> int:
        """Return the number of rows, multiplicities not included."""
        return len(self.weights)


@dataclass(frozen=True, eq=False)
class Itemsets:
    """Frequent itemsets.

    Attributes:
        items: int32[cells], the items of all sets; ascending within a set.
        offsets: int64[sets + 1], where each set begins in `items`.
        supports: int64[sets], number of transactions that contain the set.
        closed: bool[sets], no proper superset has the same support (Pasquier et al. 1999).
        maximal: bool[sets], no proper superset is frequent (Bayardo 1998).
    """

    items: Int32
    offsets: Int64
    supports: Int64
    closed: Bool
    maximal: Bool

    @property
    def sizes(self) -> Int64:
        """int64[sets], number of items of each set."""
        return np.diff(self.offsets)

    def batches(self) -> Iterator[slice]:
        """Yield slices of the sets with about a million items each, to work on one by one."""
        cuts = np.searchsorted(self.offsets, np.arange(0, len(self.items), _ITEMS_PER_BATCH))
        for first, last in pairwise([*np.unique(cuts).tolist(), len(self)]):
            yield slice(first, last)

    def part(self, batch: slice) -> tuple[Int32, Int64]:
        """Return the items of a slice of the sets, and where each of them begins in these."""
        begins = self.offsets[batch]
        first, last = self.offsets[batch.start], self.offsets[batch.stop]
        return self.items[first:last], begins - first

    def __len__(self) -> int:
        """Return the number of sets."""
        return len(self.supports)

    def __getitem__(self, index: int) -> tuple[int, ...]:
        """Return the items of one set."""
        begin, end = self.offsets[index], self.offsets[index + 1]
        return tuple(self.items[begin:end].tolist())
