"""How far itemsets are from what independent items would give."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from itemset_mining.arguments import require_transaction_count
from itemset_mining.errors import InvalidArgumentError
from itemset_mining.model import Float64, Itemsets


@dataclass(frozen=True, eq=False)
class ItemsetMeasures:
    """Measures of itemsets, one value per set.

    Attributes:
        support: float64[sets], share of the transactions that contain the set.
        lift: float64[sets], support divided by the support that independent items would have.
        leverage: float64[sets], support minus the support that independent items would have.
    """

    support: Float64
    lift: Float64
    leverage: Float64


def measure_itemsets(itemsets: Itemsets, n_transactions: int) -> ItemsetMeasures:
    """Compare the support of sets with that of independent items.

    Args:
        itemsets: Sets that include each of their items as a set of its own, as `mine` returns them.
        n_transactions: Number of transactions, multiplicities included.

    Raises:
        InvalidArgumentError: An item is missing as a set of its own, or `n_transactions` is smaller
            than a support.
    """
    n_transactions = require_transaction_count(n_transactions, itemsets.supports)
    singles = np.flatnonzero(itemsets.sizes == 1)
    codes = itemsets.items[itemsets.offsets[singles]]
    order = np.argsort(codes)
    singles, codes = singles[order], codes[order]
    support = itemsets.supports / n_transactions
    shares = support[singles]
    independent = np.empty(len(itemsets))
    for batch in itemsets.batches():
        items, begins = itemsets.part(batch)
        if not np.isin(items, codes).all():
            raise InvalidArgumentError("every item must be among the itemsets as a set of its own")
        of_items = shares[np.searchsorted(codes, items)]
        independent[batch] = np.multiply.reduceat(of_items, begins)
    return ItemsetMeasures(support, support / independent, support - independent)
