"""Association rules that follow from itemsets."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from itemset_mining.arguments import (
    require_integer,
    require_share,
    require_transaction_count,
)
from itemset_mining.arrays import Int32, Int64
from itemset_mining.errors import InvalidArgumentError
from itemset_mining.fisher import benjamini_hochberg, fisher_greater
from itemset_mining.model import Float64, Itemsets
from itemset_mining.set_index import SetIndex


@dataclass(frozen=True, eq=False)
class Rules:
    """Association rules: transactions with the antecedent tend to contain the consequent.

    They are ordered by the size of the itemsets they come from, then as these itemsets are, then by
    the size and the items of the consequent.

    Attributes:
        antecedent_items: int32[cells], the items of all antecedents, ascending within each.
        antecedent_offsets: int64[rules + 1], where each antecedent begins.
        consequent_items: int32[cells], the items of all consequents, ascending within each.
        consequent_offsets: int64[rules + 1], where each consequent begins.
        support_count: int64[rules], number of transactions with antecedent and consequent.
        support: float64[rules], share of the transactions with antecedent and consequent.
        confidence: float64[rules], share of the transactions with the antecedent that also contain
            the consequent.
        lift: float64[rules], confidence divided by the support of the consequent.
        leverage: float64[rules], support minus the product of the supports of both sides.
        conviction: float64[rules], Brin et al. 1997; infinite for a confidence of 1.
        p_value: float64[rules], Fisher's exact test, one-sided.
        q_value: float64[rules], Benjamini-Hochberg over all rules, before any is dropped.
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
        """Return the number of rules."""
        return len(self.support_count)


@dataclass(frozen=True, eq=False)
class _Splits:
    """Ways to split sets into two sides.

    Attributes:
        whole: int64[rules], place of the set among the itemsets.
        antecedent: int64[rules], place of its one side.
        consequent: int64[rules], place of its other side.
    """

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
        itemsets: Frequent sets that include all subsets of each, as `mine` returns them.
        n_transactions: Number of transactions, multiplicities included.
        min_confidence: Rules below it (0 to 1) are dropped; they still count as tests in the
            q-values.
        max_q_value: Rules above it (0 to 1) are dropped.
        max_consequent: Largest number of items of a consequent, at least 1.

    Raises:
        InvalidArgumentError: An argument is out of range, or a subset is missing.
    """
    n_transactions = require_transaction_count(n_transactions, itemsets.supports)
    max_consequent = require_integer("max_consequent", max_consequent, 1)
    require_share("min_confidence", min_confidence)
    require_share("max_q_value", max_q_value)
    try:
        splits = _split(itemsets, max_consequent)
    except KeyError:
        raise InvalidArgumentError(
            "every subset of an itemset must be among the itemsets"
        ) from None
    supports = itemsets.supports
    both, left, right = (
        supports[side] for side in (splits.whole, splits.antecedent, splits.consequent)
    )
    p_values = fisher_greater(both, left, right, n_transactions)
    q_values = benjamini_hochberg(p_values)
    passes = (both / np.maximum(left, 1) >= min_confidence) & (q_values <= max_q_value)
    rules = np.flatnonzero(passes)
    both, left, right = both[rules], left[rules], right[rules]
    confidence, consequent_share = both / left, right / n_transactions
    misses = left - both
    conviction = np.full(len(rules), np.inf)
    np.divide((1 - consequent_share) * left, misses, out=conviction, where=misses > 0)
    return Rules(
        *_take(itemsets, splits.antecedent[rules]),
        *_take(itemsets, splits.consequent[rules]),
        support_count=both,
        support=both / n_transactions,
        confidence=confidence,
        lift=confidence / consequent_share,
        leverage=both / n_transactions - left / n_transactions * consequent_share,
        conviction=conviction,
        p_value=p_values[rules],
        q_value=q_values[rules],
    )


def _split(itemsets: Itemsets, max_consequent: int) -> _Splits:
    """Split every itemset in all ways.

    Raises:
        KeyError: A subset is missing.
    """
    codes = np.sort(itemsets.items[itemsets.offsets[:-1][itemsets.sizes == 1]])
    if not np.isin(itemsets.items, codes).all():
        raise KeyError("an item is missing as a set of its own")
    levels = _levels(itemsets, codes)
    indexes = {size: SetIndex(sets, len(codes)) for size, (sets, _) in levels.items()}
    nothing = np.empty(0, np.int64)
    splits = [(nothing, nothing, nothing)]
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
            splits.append((whole, np.column_stack(left).ravel(), np.column_stack(right).ravel()))
    return _Splits(*(np.concatenate(parts) for parts in zip(*splits, strict=True)))


def _levels(itemsets: Itemsets, codes: Int32) -> dict[int, tuple[Int64, Int64]]:
    """Return, by size, the sets as places of their items, and their rows."""
    sizes = itemsets.sizes
    levels = {}
    for size in np.unique(sizes).tolist():
        rows = np.flatnonzero(sizes == size)
        cells = itemsets.items[itemsets.offsets[rows][:, None] + np.arange(size)]
        levels[size] = (np.searchsorted(codes, cells), rows)
    return levels


def _take(itemsets: Itemsets, rows: Int64) -> tuple[Int32, Int64]:
    """Return the items and offsets of some sets."""
    sizes = itemsets.sizes[rows]
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)))
    shift = itemsets.offsets[:-1][rows] - offsets[:-1]
    return itemsets.items[np.arange(offsets[-1]) + np.repeat(shift, sizes)], offsets
