"""Look-ups of subsets, which show that these are not closed or not maximal.

The subsets are in an open hash table. The hash of a set is the exclusive or of one random number
per item (Zobrist 1970): the hash of a subset with one item less costs one operation. An entry
consists of the upper bits of the hash and the number of the set; before a flag changes, the items
are compared.

Look-ups wait for memory: the places of a few sets are computed ahead, and fetched meanwhile.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from itemset_mining.arrays import Int32, Int64, UInt8, UInt64
from itemset_mining.kernels.intrinsics import prefetch
from itemset_mining.native import kernel

# Number of sets that are hashed ahead.
AHEAD = 8
# Lower bits of an entry: the number of a set, plus one.
_ROW = np.uint64((1 << 40) - 1)


class Sets(NamedTuple):
    """Sets of items.

    Attributes:
        items: int32[cells], ascending within each set.
        ends: int64[sets], where each set ends in `items`.
        supports: int64[sets], number of transactions with the set.
    """

    items: Int32
    ends: Int64
    supports: Int64


class Table(NamedTuple):
    """An open hash table.

    Attributes:
        entries: uint64[size], 0 where there is none.
        size: A power of two, at least twice the number of sets.
    """

    entries: UInt64
    size: int


class Flags(NamedTuple):
    """Flags of sets: 1 until disproved.

    Attributes:
        closed: uint8[sets], no superset of equal support was seen.
        maximal: uint8[sets], no frequent superset was seen.
    """

    closed: UInt8
    maximal: UInt8


def _begin(sets: Sets, row: int) -> int:
    return sets.ends[row - 1] if row > 0 else 0


def _random(item: int) -> np.uint64:
    """Return a random number for an item (Steele et al. 2014, SplitMix64)."""
    word = np.uint64(item) * np.uint64(0x9E3779B97F4A7C15)
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return word ^ (word >> np.uint64(31))


def _hash(sets: Sets, row: int) -> np.uint64:
    hashed = np.uint64(0)
    for place in range(_begin(sets, row), sets.ends[row]):
        hashed ^= _random(sets.items[place])
    return hashed


@kernel
def index_sets(
    sets: Sets, rows: Int64, first: int, last: int, table: Table, hashes: UInt64
) -> None:
    """Insert the sets `rows[first:last]` into a hash table.

    Args:
        sets: The sets.
        rows: Numbers of sets.
        first: See `rows`.
        last: See `rows`.
        table: The table, empty.
        hashes: uint64[AHEAD], scratch.
    """
    mask = np.uint64(table.size - 1)
    for begin in range(first, last, AHEAD):
        end = min(begin + AHEAD, last)
        for index in range(begin, end):
            hashed = _hash(sets, rows[index])
            hashes[index - begin] = hashed
            prefetch(table.entries, int(np.int64(hashed & mask)))
        for index in range(begin, end):
            hashed = hashes[index - begin]
            place = int(np.int64(hashed & mask))
            while table.entries[place] != np.uint64(0):
                place = (place + 1) & (table.size - 1)
            table.entries[place] = (hashed & ~_ROW) | np.uint64(rows[index] + 1)


def _lacks_one(subsets: Sets, subset: int, supersets: Sets, superset: int, gap: int) -> bool:
    """Return whether a set consists of the items of another one except that at `gap`."""
    place, end = _begin(supersets, superset), supersets.ends[superset]
    begin = _begin(subsets, subset)
    if subsets.ends[subset] - begin != end - place - 1:
        return False
    for index in range(begin, subsets.ends[subset]):
        if place == gap:
            place += 1
        if subsets.items[index] != supersets.items[place]:
            return False
        place += 1
    return True


def _refute(
    target: np.uint64,
    table: Table,
    subsets: Sets,
    flags: Flags,
    supersets: Sets,
    superset: int,
    gap: int,
) -> None:
    """Clear the flags of the set with the hash `target`, which lacks the item at `gap`."""
    support = supersets.supports[superset]
    place = int(np.int64(target & np.uint64(table.size - 1)))
    while table.entries[place] != np.uint64(0):
        entry = table.entries[place]
        if (entry ^ target) & ~_ROW == np.uint64(0):
            subset = int(np.int64(entry & _ROW)) - 1
            is_equal = flags.closed[subset] and subsets.supports[subset] == support
            is_open = is_equal or flags.maximal[subset]
            if is_open and _lacks_one(subsets, subset, supersets, superset, gap):
                flags.maximal[subset] = 0
                if is_equal:
                    flags.closed[subset] = 0
                return
        place = (place + 1) & (table.size - 1)


@kernel
def clear_flags(
    supersets: Sets,
    rows: Int64,
    first: int,
    last: int,
    table: Table,
    subsets: Sets,
    flags: Flags,
    hashes: UInt64,
) -> None:
    """Clear the flags of all subsets with one item less; threads may share the supersets.

    Args:
        supersets: The sets that disprove flags.
        rows: Numbers of supersets.
        first: The first of `rows` to take.
        last: The place after the last of `rows` to take.
        table: The subsets whose flags are open.
        subsets: The sets in the table.
        flags: By subset.
        hashes: uint64[AHEAD], scratch.
    """
    mask = np.uint64(table.size - 1)
    for begin in range(first, last, AHEAD):
        end = min(begin + AHEAD, last)
        for index in range(begin, end):
            row = rows[index]
            hashed = _hash(supersets, row)
            hashes[index - begin] = hashed
            for place in range(_begin(supersets, row), supersets.ends[row]):
                target = hashed ^ _random(supersets.items[place])
                prefetch(table.entries, int(np.int64(target & mask)))
        for index in range(begin, end):
            row = rows[index]
            for place in range(_begin(supersets, row), supersets.ends[row]):
                target = hashes[index - begin] ^ _random(supersets.items[place])
                _refute(target, table, subsets, flags, supersets, row, place)
