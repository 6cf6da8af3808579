"""How far are itemsets from what independent items would give?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ml_pipeline.mining.model import Itemsets

Float64 = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class ItemsetMeasures:
    """Measures of itemsets, one value for each set.

    Attributes:
        support: float64[sets], share of the transactions that contain the set.
        lift: float64[sets], support over what independent items would have.
        leverage: float64[sets], support minus what independent items would have.
    """

    support: Float64
    lift: Float64
    leverage: Float64


def measure_itemsets(itemsets: Itemsets, n_transactions: int) -> ItemsetMeasures:
    """Compare the support of sets with that of independent items.

    Args:
        itemsets: sets with all their single items among them, as ``mine`` returns them.
        n_transactions: number of transactions, multiplicities included.

    Raises:
        ValueError: if an item is missing as a set of its own.
    """
    singles = np.flatnonzero(itemsets.sizes == 1)
    codes = itemsets.items[itemsets.offsets[singles]]
    order = np.argsort(codes)
    singles, codes = singles[order], codes[order]
    if not np.isin(itemsets.items, codes).all():
        raise ValueError("every item must be there as a set of its own")
    support = itemsets.supports / n_transactions
    if not len(itemsets):
        return ItemsetMeasures(support, support, support)
    shares = support[singles][np.searchsorted(codes, itemsets.items)]
    expected = np.multiply.reduceat(shares, itemsets.offsets[:-1])
    return ItemsetMeasures(support, support / expected, support - expected)
