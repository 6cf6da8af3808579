"""Search by bitmaps: for databases of few rows, or of rows that contain most items.

Eclat, depth first (Zaki 2000): the rows that contain an item are a set of bits, the rows that
contain several items are the intersection of these. A row of weight 5 = 4 + 1 is in one word whose
bits count four times and in one whose bits count once.

The siblings of a class are side by side: word 0 of each of them, then word 1 of each, and so on. So
one step counts the rows that an item shares with `LANES` others.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from itemset_mining.arrays import Int32, Int64, UInt64
from itemset_mining.kernels.intrinsics import LANES, add_shared_bits
from itemset_mining.kernels.output import (
    CELLS,
    FULL,
    MAX_SIZE,
    MIN_SUPPORT,
    SETS,
    WORKSPACE,
    Output,
    emit,
    insert,
    remove,
)
from itemset_mining.kernels.rows import MIN_ROW
from itemset_mining.native import kernel

# Weights have fewer bits.
MAX_POWERS = 32


class Bitmaps(NamedTuple):
    """Scratch of a dense search.

    Attributes:
        bits: uint64[bits_room], the classes on the way to the current node, one after the other.
        items: int32[siblings_room], their items.
        supports: int64[siblings_room], their supports.
        powers: int64[bits_room], by word: a bit counts as two to the power of this.
        sums: int64[siblings_room], supports of the candidates for a new class.
        frequent: int32[siblings_room], those candidates that are frequent.
        cursors: int64[depths], by depth: the next sibling.
        begins: int64[depths], by depth: where the class begins in `items`.
        ends: int64[depths], by depth: where the class ends in `items`.
        places: int64[depths], by depth: where the class begins in `bits`.
        perfects: int64[depths], by depth: number of perfect extensions.
        first_words: int64[33], scratch.
        room: int64[2], `bits_room` and `siblings_room`.
    """

    bits: UInt64
    items: Int32
    supports: Int64
    powers: Int64
    sums: Int64
    frequent: Int32
    cursors: Int64
    begins: Int64
    ends: Int64
    places: Int64
    perfects: Int64
    first_words: Int64
    room: Int64


def bitmaps_pay(n_items: int, n_cells: int, n_rows: int) -> bool:
    """Estimate whether all pairs are counted faster by bitmaps than by walking the rows."""
    if n_items <= MIN_ROW or n_rows == 0:
        return True
    n_words = (n_rows >> 6) + 1
    by_bitmaps = n_items * (40.0 + (n_items * 0.15 + 1.0) * n_words) + 4.0 * n_cells
    by_rows = n_items * 150.0 + 3.0 * n_cells * (2.0 + n_cells / n_rows)
    return by_bitmaps < by_rows


class Prefix(NamedTuple):
    """The items that all sets of a search have in common.

    Attributes:
        items: int32[all items + 1], the items of the prefix, ascending; scratch after them.
        n_items: Number of items of the prefix.
        perfect: int32[all items + 1], its perfect extensions; scratch after them.
        n_perfect: Number of perfect extensions.
    """

    items: Int32
    n_items: int
    perfect: Int32
    n_perfect: int


def stride(n_items: int) -> int:
    """Return the number of words of a class that are side by side."""
    return (n_items + LANES - 1) & -LANES


def _count_words(cells: Int32, begin: int, end: int, first_words: Int64) -> int:
    """Find, by power, the first word whose bits count as two to that power.

    Returns:
        The number of powers; `first_words` of it is the number of words.
    """
    n_powers = 0
    first_words[0] = 0
    for place in range(begin, end):
        weight, power = -np.int64(cells[place]), 0
        while weight > 0:
            if power == n_powers:
                n_powers += 1
                first_words[n_powers] = 0
            first_words[power + 1] += weight & 1
            weight >>= 1
            power += 1
    for power in range(n_powers):
        first_words[power + 1] = first_words[power] + ((first_words[power + 1] + 63) >> 6)
    return n_powers


@kernel
def build_bitmaps(cells: Int32, begin: int, end: int, n_items: int, bitmaps: Bitmaps) -> int:
    """Turn rows into one bitmap per item.

    Returns:
        The number of words of a bitmap, or -1 if there is no room.
    """
    words = bitmaps.first_words
    n_powers = _count_words(cells, begin, end, words)
    n_words = int(words[n_powers])
    width = stride(n_items)
    if n_words * width > bitmaps.room[0] or width > bitmaps.room[1]:
        return -1
    for power in range(n_powers):
        for word in range(words[power], words[power + 1]):
            bitmaps.powers[word] = power
        words[power] <<= 6  # from here on, the next free bit
    for place in range(n_words * width):
        bitmaps.bits[place] = 0
    start = begin
    for place in range(begin, end):
        weight, power = -np.int64(cells[place]), 0
        while weight > 0:
            if weight & 1:
                word = (words[power] >> 6) * width
                bit = np.uint64(1) << np.uint64(words[power] & 63)
                words[power] += 1
                for inside in range(start, place):
                    bitmaps.bits[word + cells[inside]] |= bit
            weight >>= 1
            power += 1
        if cells[place] < 0:
            start = place + 1
    return n_words


def _join(
    depth: int,
    node: int,
    n_words: int,
    min_support: int,
    bitmaps: Bitmaps,
    perfect: Int32,
    n_perfect: int,
) -> int:
    """Make the class of what extends a node: its siblings that stay frequent.

    Args:
        depth: Depth of the node; its class is written at the next depth.
        node: Place of the node in `items`.
        n_words: Number of words of a bitmap.
        min_support: Smallest number of transactions.
        bitmaps: Scratch.
        perfect: Gets siblings that occur wherever the node does, after the first `n_perfect`.
        n_perfect: Number of perfect extensions so far.

    Returns:
        The new number of perfect extensions, or -1 if there is no room.
    """
    bits, items, supports = bitmaps.bits, bitmaps.items, bitmaps.supports
    sums, frequent = bitmaps.sums, bitmaps.frequent
    begin, end, place = bitmaps.begins[depth], bitmaps.ends[depth], bitmaps.places[depth]
    width, mine = stride(end - begin), node - begin
    first = (mine + 1) & -LANES  # where the block with the next sibling begins
    for other in range(first, width):
        sums[other] = 0
    for word in range(n_words):
        row = place + word * width
        mask, power = bits[row + mine], bitmaps.powers[word]
        if mask:
            for block in range(first, width, LANES):
                add_shared_bits(bits, row + block, mask, power, sums, block)
    n_frequent = 0
    for other in range(mine + 1, end - begin):
        if sums[other] == supports[node]:
            perfect[n_perfect] = items[begin + other]
            n_perfect += 1
        elif sums[other] >= min_support:
            frequent[n_frequent] = other
            n_frequent += 1
    below, new_width = place + width * n_words, stride(n_frequent)
    if below + new_width * n_words > bitmaps.room[0] or end + n_frequent > bitmaps.room[1]:
        return -1
    bitmaps.begins[depth + 1], bitmaps.cursors[depth + 1] = end, end
    bitmaps.ends[depth + 1], bitmaps.places[depth + 1] = end + n_frequent, below
    bitmaps.perfects[depth + 1] = n_perfect
    for new in range(n_frequent):
        items[end + new] = items[begin + frequent[new]]
        supports[end + new] = sums[frequent[new]]
    if n_frequent > 1:
        for word in range(n_words):
            row, new_row = place + word * width, below + word * new_width
            mask = bits[row + mine]
            for new in range(n_frequent):
                bits[new_row + new] = mask & bits[row + frequent[new]]
    return n_perfect


def search_bitmaps(
    first: int,
    last: int,
    n_items: int,
    n_words: int,
    bitmaps: Bitmaps,
    prefix: Prefix,
    output: Output,
) -> int:
    """Find all frequent sets that extend a prefix by items of its bitmaps.

    Args:
        first: The first item to extend it by.
        last: The item after the last one to extend it by.
        n_items: Number of items of the bitmaps, which are the first class.
        n_words: Number of words of a bitmap.
        bitmaps: Bitmaps, items and supports of the first class; scratch after them.
        prefix: The prefix.
        output: The memory to write sets to.

    Returns:
        The first item whose sets did not fit, or `last`. Sets of that item are taken back;
        `output.state[FULL]` states where there was no room.
    """
    state = output.state
    bitmaps.begins[0], bitmaps.cursors[0], bitmaps.ends[0] = 0, first, n_items
    bitmaps.places[0], bitmaps.perfects[0] = 0, prefix.n_perfect
    items, n_prefix, perfect = prefix.items, prefix.n_items, prefix.perfect
    sets_before, cells_before = state[SETS], state[CELLS]
    depth = 0
    while state[FULL] == 0:
        node = bitmaps.cursors[depth]
        if depth == 0:
            sets_before, cells_before = state[SETS], state[CELLS]
            if node == last:
                return last
        if node == bitmaps.ends[depth]:
            depth -= 1
            remove(items, n_prefix + depth + 1, bitmaps.items[bitmaps.cursors[depth] - 1])
            continue
        bitmaps.cursors[depth] = node + 1
        support = bitmaps.supports[node]
        if support < state[MIN_SUPPORT]:
            continue
        size = n_prefix + depth + 1
        n_perfect, n_below = bitmaps.perfects[depth], 0
        if size < state[MAX_SIZE] and node + 1 < bitmaps.ends[depth]:
            n_perfect = _join(depth, node, n_words, state[MIN_SUPPORT], bitmaps, perfect, n_perfect)
            if n_perfect < 0:
                state[FULL] = WORKSPACE
                break
            n_below = bitmaps.ends[depth + 1] - bitmaps.begins[depth + 1]
        item = bitmaps.items[node]
        emit(items, size - 1, item, perfect, n_perfect, support, n_below == 0, output)
        if n_below > 0:
            insert(items, 0, size - 1, item)
            depth += 1
    state[SETS], state[CELLS] = sets_before, cells_before
    return int(bitmaps.cursors[0]) - 1
