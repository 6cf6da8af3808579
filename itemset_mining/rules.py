"""Association rules that follow from itemsets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from itemset_mining.arguments import (
    require_integer,
    require_share,
    require_transaction_count,
)
from itemset_mining.arrays import Int32, Int64
from itemset_mining.errors import InvalidArgumentError
from itemset_mining.fisher import benjamini_hochberg, fisher_greater
from itemset_mining.model import Bool, Float64, Itemsets
from itemset_mining.set_index import SetIndex

Places = NDArray[np.integer[Any]]

_RULES_AT_ONCE = 1 << 17


@dataclass(frozen=True, eq=False)
class Rules:
    """Association rules: transactions with the antecedent tend to contain the consequent.

    They are ordered by the size of the itemsets they come from, then as these itemsets are, then by
    the size and the items of the consequent. What follows from the itemsets is computed when it is
    asked for: of many rules, `take` a part at a time.

    Attributes:
        itemsets: The itemsets that the rules come from.
        n_transactions: Number of transactions.
        whole: int[rules], place of the set of both sides among the itemsets.
        antecedent: int[rules], place of the antecedent.
        consequent: int[rules], place of the consequent.
        p_value: float64[rules], Fisher's exact test, one-sided.
        q_value: float64[rules], Benjamini-Hochberg over all rules, before any is dropped.
    """

    itemsets: Itemsets
    n_transactions: int
    whole: Places
    antecedent: Places
    consequent: Places
    p_value: Float64
    q_value: Float64

    def __len__(self) -> int:
        """Return the number of rules."""
        return len(self.whole)

    def take(self, rows: slice | Places | Bool) -> Rules:
        """Return some of the rules."""
        return replace(
            self,
            whole=self.whole[rows],
            antecedent=self.antecedent[rows],
            consequent=self.consequent[rows],
            p_value=self.p_value[rows],
            q_value=self.q_value[rows],
        )

    @property
    def antecedent_items(self) -> Int32:
        """int32[cells], the items of all antecedents, ascending within each."""
        return _take(self.itemsets, self.antecedent)[0]

    @property
    def antecedent_offsets(self) -> Int64:
        """int64[rules + 1], where each antecedent begins."""
        return _take(self.itemsets, self.antecedent)[1]

    @property
    def consequent_items(self) -> Int32:
        """int32[cells], the items of all consequents, ascending within each."""
        return _take(self.itemsets, self.consequent)[0]

    @property
    def consequent_offsets(self) -> Int64:
        """int64[rules + 1], where each consequent begins."""
        return _take(self.itemsets, self.consequent)[1]

    @property
    def support_count(self) -> Int64:
        """int64[rules], number of transactions with antecedent and consequent."""
        return self.itemsets.supports[self.whole]

    @property
    def support(self) -> Float64:
        """float64[rules], share of the transactions with antecedent and consequent."""
        return self.support_count / self.n_transactions

    @property
    def confidence(self) -> Float64:
        """float64[rules], share of those with the antecedent that also contain the consequent."""
        return self.support_count / self._left

    @property
    def lift(self) -> Float64:
        """float64[rules], confidence divided by the support of the consequent."""
        return self.confidence / self._consequent_share

    @property
    def leverage(self) -> Float64:
        """float64[rules], support minus the product of the supports of both sides."""
        return self.support - self._left / self.n_transactions * self._consequent_share

    @property
    def conviction(self) -> Float64:
        """float64[rules], Brin et al. 1997; infinite for a confidence of 1."""
        left = self._left
        misses = left - self.support_count
        conviction = np.full(len(self), np.inf)
        expected = (1 - self._consequent_share) * left
        np.divide(expected, misses, out=conviction, where=misses > 0)
        return conviction

    @property
    def _left(self) -> Int64:
        return self.itemsets.supports[self.antecedent]

    @property
    def _consequent_share(self) -> Float64:
        return self.itemsets.supports[self.consequent] / self.n_transactions


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
    unknown = np.empty(len(splits[0]))
    rules = Rules(itemsets, n_transactions, *splits, p_value=unknown, q_value=unknown)
    p_values = _p_values(rules)
    q_values = benjamini_hochberg(p_values)
    rules = replace(rules, p_value=p_values, q_value=q_values)
    passes = np.empty(len(rules), np.bool_)
    for batch in _batches(len(rules)):
        part = rules.take(batch)
        passes[batch] = (part.confidence >= min_confidence) & (part.q_value <= max_q_value)
    return rules if passes.all() else rules.take(passes)


def _p_values(rules: Rules) -> Float64:
    p_values = np.empty(len(rules))
    supports = rules.itemsets.supports
    for batch in _batches(len(rules)):
        both, left = supports[rules.whole[batch]], supports[rules.antecedent[batch]]
        right = supports[rules.consequent[batch]]
        p_values[batch] = fisher_greater(both, left, right, rules.n_transactions)
    return p_values


def _batches(n_rules: int) -> Iterator[slice]:
    """Yield slices of the rules, to work on one by one."""
    for first in range(0, n_rules, _RULES_AT_ONCE):
        yield slice(first, first + _RULES_AT_ONCE)


def _split(itemsets: Itemsets, max_consequent: int) -> tuple[Places, Places, Places]:
    """Split every itemset into two sides in all ways.

    Returns:
        The places of the sets, of their antecedents and of their consequents.

    Raises:
        KeyError: A subset is missing.
    """
    index, sizes = SetIndex(itemsets), itemsets.sizes
    choices = {size: _choices(size, max_consequent) for size in np.unique(sizes).tolist()}
    n_rules = sum(np.count_nonzero(sizes == size) * len(ways) for size, ways in choices.items())
    # Places in 32 bits are half the memory of the rules.
    kind: Any = np.int32 if len(itemsets) <= np.iinfo(np.int32).max else np.int64
    whole: Places = np.empty(n_rules, kind)
    antecedent: Places = np.empty(n_rules, kind)
    consequent: Places = np.empty(n_rules, kind)
    end = 0
    for size, ways in choices.items():
        of_size = np.flatnonzero(sizes == size)
        at_once = max(1, _RULES_AT_ONCE // max(1, len(ways)))
        for first in range(0, len(of_size) if ways else 0, at_once):
            rows = of_size[first : first + at_once]
            part = slice(end, end + len(rows) * len(ways))
            whole[part] = np.repeat(rows, len(ways))
            antecedent[part], consequent[part] = _sides(itemsets, index, rows, ways)
            end = part.stop
    return whole, antecedent, consequent


def _choices(size: int, max_consequent: int) -> list[list[int]]:
    """Return the places of the items that may be a consequent of a set."""
    counts = range(1, min(max_consequent, size - 1) + 1)
    return [list(columns) for count in counts for columns in combinations(range(size), count)]


def _sides(
    itemsets: Itemsets, index: SetIndex, rows: Int64, ways: list[list[int]]
) -> tuple[Int64, Int64]:
    """Return the places of the antecedents and consequents of sets of one size, set by set.

    Raises:
        KeyError: A subset is missing.
    """
    size = itemsets.offsets[rows[0] + 1] - itemsets.offsets[rows[0]]
    keys = index.keys(itemsets.items[itemsets.offsets[rows][:, None] + np.arange(size)])
    of_consequents = np.column_stack(
        [np.bitwise_xor.reduce(keys[:, columns], axis=1) for columns in ways]
    )
    of_antecedents = index.hashes[rows][:, None] ^ of_consequents
    return index.find(of_antecedents.ravel()), index.find(of_consequents.ravel())


def _take(itemsets: Itemsets, rows: Places) -> tuple[Int32, Int64]:
    """Return the items and offsets of some sets."""
    sizes = itemsets.sizes[rows]
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)))
    shift = itemsets.offsets[:-1][rows] - offsets[:-1]
    return itemsets.items[np.arange(offsets[-1]) + np.repeat(shift, sizes)], offsets
