"""A hash index of itemsets."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from itemset_mining.arrays import Int32, Int64, UInt64
from itemset_mining.model import Itemsets


class SetIndex:
    """Finds sets by their items, many at once.

    The hash of a set is the exclusive or of one random number per item (Zobrist 1970), so the hash
    of a set without some of its items follows from its own. The numbers are drawn again until the
    hashes of all sets are distinct: for these, the answer is exact.

    Attributes:
        hashes: uint64[sets], the hash of each set.
    """

    hashes: UInt64

    def __init__(self, itemsets: Itemsets) -> None:
        """Index sets that are all different.

        Raises:
            KeyError: An item is missing as a set of its own.
        """
        singles = itemsets.offsets[:-1][itemsets.sizes == 1]
        self._codes: Int32 = np.sort(itemsets.items[singles])
        self.hashes = np.empty(len(itemsets), np.uint64)
        seed = 0
        while True:
            generator = np.random.default_rng(seed)
            self._keys = generator.integers(0, 2**64, len(self._codes), dtype=np.uint64)
            for batch in itemsets.batches():
                items, begins = itemsets.part(batch)
                self.hashes[batch] = np.bitwise_xor.reduceat(self.keys(items), begins)
            self._order = np.argsort(self.hashes)
            self._sorted = self.hashes[self._order]
            if not (self._sorted[1:] == self._sorted[:-1]).any():
                return
            seed += 1

    def keys(self, items: NDArray[np.int32]) -> UInt64:
        """Return the random number of each item.

        Raises:
            KeyError: An item is missing as a set of its own.
        """
        places = np.searchsorted(self._codes, items)
        if (
            not len(self._codes)
            or (self._codes[np.minimum(places, len(self._codes) - 1)] != items).any()
        ):
            raise KeyError("an item is missing as a set of its own")
        return self._keys[places]

    def find(self, hashes: UInt64) -> Int64:
        """Return int64[hashes], the sets that have these hashes.

        Raises:
            KeyError: No set has one of the hashes.
        """
        places = np.searchsorted(self._sorted, hashes)
        if (self._sorted[np.minimum(places, len(self._sorted) - 1)] != hashes).any():
            raise KeyError("a set is not in the index")
        return self._order[places]
