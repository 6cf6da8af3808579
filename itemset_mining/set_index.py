"""A hash index of itemsets."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from itemset_mining.arrays import Int64, UInt64


class SetIndex:
    """Finds sets by their items, many at once.

    The hash of a set is the exclusive or of one random number per item (Zobrist 1970), so the hash
    of a set without some of its items costs one operation per item. The numbers are drawn again
    until the hashes of all indexed sets are distinct: for these, the answer is exact.
    """

    def __init__(self, sets: NDArray[np.integer], n_items: int) -> None:
        """Index the rows of a matrix.

        Args:
            sets: int[sets, size], distinct items below `n_items` in each row; rows distinct.
            n_items: Number of different items.
        """
        seed = 0
        while True:
            self._keys, hashes = hash_sets(sets, n_items, seed)
            self._order = np.argsort(hashes)
            self._hashes = hashes[self._order]
            if not (self._hashes[1:] == self._hashes[:-1]).any():
                return
            seed += 1

    def hash(self, sets: NDArray[np.integer]) -> UInt64:
        """Return uint64[sets], the hash of each row of a matrix of items."""
        return _hash(sets, self._keys)

    def find(self, hashes: UInt64) -> Int64:
        """Return int64[hashes], the rows of the indexed sets that have these hashes.

        Raises:
            KeyError: No indexed set has one of the hashes.
        """
        places = np.searchsorted(self._hashes, hashes)
        if (self._hashes[np.minimum(places, len(self._hashes) - 1)] != hashes).any():
            raise KeyError("a set is not in the index")
        return self._order[places]


def hash_sets(sets: NDArray[np.integer], n_items: int, seed: int) -> tuple[UInt64, UInt64]:
    """Return one random number per item, and their exclusive or for each row of `sets`."""
    keys = np.random.default_rng(seed).integers(0, 2**64, n_items, dtype=np.uint64)
    return keys, _hash(sets, keys)


def _hash(sets: NDArray[np.integer], keys: UInt64) -> UInt64:
    hashes = np.zeros(len(sets), np.uint64)
    for column in sets.T:
        hashes ^= keys[column]
    return hashes
