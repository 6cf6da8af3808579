"""Compiled look-up of subsets; imported only when there are many."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ml_pipeline.mining.jit import compiled
from ml_pipeline.mining.model import Bool, Int32, Int64

UInt64 = NDArray[np.uint64]
# Sets: their items, ascending inside each; where each ends; how often it occurs.
_Sets = tuple[Int32, Int64, Int64]


@compiled
def _begin(ends: Int64, row: int) -> int:
    return ends[row - 1] if row > 0 else 0


@compiled
def _hash(names: Int32, begin: int, end: int, keys: UInt64) -> int:
    """Return the exclusive or of the random numbers of a set's items (Zobrist 1970)."""
    hashed = np.uint64(0)
    for place in range(begin, end):
        hashed ^= keys[names[place]]
    return hashed  # type: ignore[return-value]


@compiled
def index_sets(names: Int32, ends: Int64, chosen: Int64, keys: UInt64) -> tuple[UInt64, Int64]:
    """Enter sets into an open hash table.

    Args:
        names: int32[cells], items of all sets.
        ends: int64[sets], where each set ends in ``names``.
        chosen: int64[chosen], the sets to enter.
        keys: uint64[items], random.

    Returns:
        By place, a power of two of them: the hash of a set, 0 where there is none; and the set.
    """
    size = 2
    while size < 2 * len(chosen):
        size *= 2
    hashes, rows = np.zeros(size, np.uint64), np.empty(size, np.int64)
    mask = np.uint64(size - 1)
    for row in chosen:
        hashed = _hash(names, _begin(ends, row), ends[row], keys)
        place = (hashed >> np.uint64(1)) & mask
        while hashes[place] != 0:
            place = (place + np.uint64(1)) & mask
        hashes[place] = hashed | np.uint64(1)
        rows[place] = row
    return hashes, rows


@compiled
def _lacks_one(subsets: _Sets, subset: int, supersets: _Sets, superset: int, left_out: int) -> bool:
    """Say whether a set holds the items of another one but that at ``left_out``."""
    place, end = _begin(supersets[1], superset), supersets[1][superset]
    begin = _begin(subsets[1], subset)
    if subsets[1][subset] - begin != end - place - 1:
        return False
    for index in range(begin, subsets[1][subset]):
        place += place == left_out
        if subsets[0][index] != supersets[0][place]:
            return False
        place += 1
    return True


@compiled
def clear_flags(
    supersets: _Sets,
    chosen: Int64,
    keys: UInt64,
    index: tuple[UInt64, Int64],
    subsets: _Sets,
    flags: tuple[Bool, Bool],
) -> None:
    """Clear the flags of all subsets with one item left out; threads may share out ``chosen``.

    Args:
        supersets: names, ends and supports.
        chosen: int64[chosen], the supersets to take.
        keys: uint64[items], random.
        index: hash table of the subsets whose flags are open.
        subsets: names, ends and supports.
        flags: closed and maximal, cleared where a superset has equal support, and where there is
            one.
    """
    names, ends, supports = supersets
    hashes, rows = index
    closed, maximal = flags
    mask = np.uint64(len(hashes) - 1)
    for superset in chosen:
        begin, end = _begin(ends, superset), ends[superset]
        whole = _hash(names, begin, end, keys)
        for left_out in range(begin, end):
            wanted = whole ^ keys[names[left_out]]
            place = (wanted >> np.uint64(1)) & mask
            wanted |= np.uint64(1)
            while hashes[place] != 0:
                if hashes[place] == wanted:
                    subset = rows[place]
                    is_equal = closed[subset] and subsets[2][subset] == supports[superset]
                    is_open = is_equal or maximal[subset]
                    if is_open and _lacks_one(subsets, subset, supersets, superset, left_out):
                        maximal[subset] = False
                        if is_equal:
                            closed[subset] = False
                        break
                place = (place + np.uint64(1)) & mask
