"""Association rules that follow from itemsets."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from ml_pipeline.mining.fisher import benjamini_hochberg, fisher_greater
from ml_pipeline.mining.model import Int32, Int64, Itemsets
from ml_pipeline.mining.subsets import SetIndex

Float64 = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Rules:
    """Association rules: transactions with the antecedent tend to hold the consequent.

    They are ordered by the size of the itemsets they come from, then like these, then by the size
    and the items of the consequent.

    Attributes:
        antecedent_items: int32[cells], items of all antecedents, ascending inside each.
        antecedent_offsets: int64[rules + 1], where each antecedent begins.
        consequent_items: int32[cells], items of all consequents, ascending inside each.
        consequent_offsets: int64[rules + 1], where each consequent begins.
        support_count: int64[rules], transactions with antecedent and consequent.
        support: float64[rules], their share.
        confidence: float64[rules], share of the transactions with the antecedent that also hold
            the consequent.
        lift: float64[rules], confidence over the consequent's support.
        leverage: float64[rules], support minus the product of the sides' supports.
        conviction: float64[rules], Brin et al. 1997; infinite for a confidence of 1.
        p_value: float64[rules], Fisher's exact test, one-sided.
        q_value: float64[rules], Benjamini-Hochberg over all rules, before any are left out.
    """

    antecedent_items: Int32
    antecedent_offsets: Int64
    consequent_items: Int32
    consequent_offsets: Int64
    support_count: Int64
    support: Float64
    confidence: Float64
    lift: Float64
    leverage: Float64
    conviction: Float64
    p_value: Float64
    q_value: Float64

    def __len__(self) -> int:
        """Number of rules."""
        return len(self.support_count)


@dataclass(frozen=True, eq=False)
class _Splits:
    """Ways to split sets into two sides, as places of sets among the itemsets: int64[rules]."""

    whole: Int64
    antecedent: Int64
    consequent: Int64


def find_rules(
    itemsets: Itemsets,
    n_transactions: int,
    *,
    min_confidence: float = 0.0,
    max_q_value: float = 1.0,
    max_consequent: int = 1,
) -> Rules:
    """Split every itemset into an antecedent and a consequent.

    A set of k items has k rules with a single consequent, but 2**k - 2 with any: the default
    grows with the size of the result only.

    Args:
        itemsets: frequent sets with all their subsets among them, as ``mine`` returns them.
        n_transactions: number of transactions, multiplicities included.
        min_confidence: rules below it are left out; they still count as tests in the q-values.
        max_q_value: rules above it are left out.
        max_consequent: largest number of items of a consequent, at least 1.

    Raises:
        ValueError: if an argument is out of range.
    """
    if max_consequent < 1:
        raise ValueError(f"max_consequent must be at least 1, found {max_consequent}")
    if not 0 <= min_confidence <= 1:
        raise ValueError(f"min_confidence must be between 0 and 1, found {min_confidence}")
    splits = _split(itemsets, max_consequent)
    supports = itemsets.supports
    both, left, right = (
        supports[side] for side in (splits.whole, splits.antecedent, splits.consequent)
    )
    p_values = fisher_greater(both, left, right, n_transactions)
    q_values = benjamini_hochberg(p_values)
    is_kept = (both / np.maximum(left, 1) >= min_confidence) & (q_values <= max_q_value)
    kept = np.flatnonzero(is_kept)
    both, left, right = both[kept], left[kept], right[kept]
    confidence, expected = both / left, right / n_transactions
    missed = left - both
    conviction = np.full(len(kept), np.inf)
    np.divide((1 - expected) * left, missed, out=conviction, where=missed > 0)
    return Rules(
        *_take(itemsets, splits.antecedent[kept]),
        *_take(itemsets, splits.consequent[kept]),
        support_count=both,
        support=both / n_transactions,
        confidence=confidence,
        lift=confidence / expected,
        leverage=both / n_transactions - left / n_transactions * expected,
        conviction=conviction,
        p_value=p_values[kept],
        q_value=q_values[kept],
    )


def _split(itemsets: Itemsets, max_consequent: int) -> _Splits:
    codes = np.sort(itemsets.items[itemsets.offsets[:-1][itemsets.sizes == 1]])
    levels = _levels(itemsets, codes)
    indexes = {size: SetIndex(sets, len(codes)) for size, (sets, _) in levels.items()}
    nothing = np.empty(0, np.int64)
    found = [(nothing, nothing, nothing)]
    for size, (sets, rows) in levels.items():
        left, right = [], []
        for count in range(1, min(max_consequent, size - 1) + 1):
            for columns in combinations(range(size), count):
                rest = [column for column in range(size) if column not in columns]
                antecedents, consequents = indexes[size - count], indexes[count]
                hashes = antecedents.hash(sets[:, rest])
                left.append(levels[size - count][1][antecedents.find(hashes)])
                hashes = consequents.hash(sets[:, list(columns)])
                right.append(levels[count][1][consequents.find(hashes)])
        if left:
            whole = np.repeat(rows, len(left))
            found.append((whole, np.column_stack(left).ravel(), np.column_stack(right).ravel()))
    return _Splits(*(np.concatenate(parts) for parts in zip(*found, strict=True)))


def _levels(itemsets: Itemsets, codes: Int32) -> dict[int, tuple[Int64, Int64]]:
    """Return for each size the sets, as places of their items, and their rows."""
    sizes = itemsets.sizes
    levels = {}
    for size in np.unique(sizes).tolist():
        rows = np.flatnonzero(sizes == size)
        cells = itemsets.items[itemsets.offsets[rows][:, None] + np.arange(size)]
        levels[size] = (np.searchsorted(codes, cells), rows)
    return levels


def _take(itemsets: Itemsets, chosen: Int64) -> tuple[Int32, Int64]:
    """Return the items and offsets of chosen sets."""
    sizes = itemsets.sizes[chosen]
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)))
    shift = itemsets.offsets[:-1][chosen] - offsets[:-1]
    return itemsets.items[np.arange(offsets[-1]) + np.repeat(shift, sizes)], offsets
