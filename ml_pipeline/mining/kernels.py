"""The compiled inner loops of the miner; imported only when there is enough to do.

Two ways of finding the items that extend a prefix follow each other:

- *Sparse*: walk the rows that hold the prefix and count what follows in them ("occurrence
  deliver", LCM ver. 2, Uno et al. 2004); what stays frequent becomes a new, smaller database of the
  same layout, its *conditional database* (FP-growth, Han et al. 2000).
- *Dense*: as soon as intersecting bitmaps is estimated to cost less than walking rows, turn the
  conditional database into one bitmap for each item and intersect those (Eclat, Zaki 2000). A row
  of weight 5 = 4 + 1 stands in a word whose bits count four times and in one whose bits count once.

An item that occurs in every row of a prefix (a *perfect extension*, Borgelt 2003) is set aside: it
may join or leave every set below without changing the support, so those sets are written down
without being searched for.

Every loop over a tree keeps its own stack: a compiled function that calls itself does not survive
being loaded from Numba's cache. All kernels stay in this file, because the cache notices only
changes of the file that holds the calling function.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import types
from numba.extending import intrinsic
from numpy.typing import NDArray

from ml_pipeline.mining.database import MIN_ROW
from ml_pipeline.mining.jit import AHEAD, compiled, prefetch
from ml_pipeline.mining.model import Bool, Int32, Int64
from ml_pipeline.mining.sink import BYTES_PER_CELL, BYTES_PER_SET

UInt32 = NDArray[np.uint32]
UInt64 = NDArray[np.uint64]
# A database inside the search: cells, begins, places, volumes, names, supports.
_Frame = tuple[Int32, Int64, UInt32, Int64, Int32, Int64]
# Where sets are written to: names, ends, supports, whether they may be closed and maximal, the
# state, the tally, and scratch for the items of one set.
_Output = tuple[Int32, Int64, Int64, Bool, Bool, Int64, Int64, Int32]
# Smallest and largest size of a set.
_Limits = tuple[int, int]

# Places in the state: sets and cells found so far (bytes instead of cells in a tally), room for
# them, whether it was too small, and the smallest support.
SETS, CELLS, SETS_ROOM, CELLS_ROOM, FULL, MIN_SUPPORT = range(6)
# The place of the state in the output.
STATE = 5

# Binomials are not followed beyond this number: every bound on the number of sets lies below.
_MANY = 1 << 56


@intrinsic
def _popcount(_typing_context: Any, _word: Any) -> Any:
    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.ctpop(arguments[0])

    return types.uint64(types.uint64), generate


@compiled
def index_occurrences(cells: Int32, n_items: int) -> tuple[Int64, UInt32, Int64]:
    """Find where each item occurs and something follows it in its row.

    Returns:
        ``begins`` and ``places``: ``cells[places[begins[i]:begins[i + 1]]]`` are all ``i``; and
        ``volumes``: the number of cells behind item ``i`` in its rows, the rows' ends included.
    """
    begins = np.zeros(n_items + 2, np.int64)
    volumes = np.zeros(n_items, np.int64)
    end = 0
    for place in range(len(cells) - 1, -1, -1):
        item = cells[place]
        if item < 0:
            end = place
        elif place + 1 < end:
            begins[item + 2] += 1
            volumes[item] += end - place
    for item in range(2, n_items + 2):
        begins[item] += begins[item - 1]
    places = np.empty(begins[n_items + 1], np.uint32)
    for place in range(len(cells)):
        item = cells[place]
        if item >= 0 and cells[place + 1] >= 0:
            places[begins[item + 1]] = place
            begins[item + 1] += 1
    return begins[: n_items + 1], places, volumes


@compiled
def _gather(item: int, frame: _Frame, counts: Int64) -> Int32:
    """Copy what follows an item in its rows, and count it in transactions."""
    cells, begins, places, volumes = frame[0], frame[1], frame[2], frame[3]
    followers = np.empty(volumes[item], np.int32)
    size = 0
    last = begins[item + 1]
    for index in range(begins[item], last):
        if index + AHEAD < last:
            prefetch(cells, np.int64(places[index + AHEAD]))  # type: ignore[call-arg]
        place = np.int64(places[index]) + 1
        begin = size
        while cells[place] >= 0:
            followers[size] = cells[place]
            size += 1
            place += 1
        for copied in range(begin, size):
            counts[followers[copied]] -= cells[place]
        followers[size] = cells[place]
        size += 1
    return followers[:size]


@compiled
def _compact(cells: Int32, new_ranks: Int64) -> tuple[int, int]:
    """Rename items in place, drop those without a new rank and rows of fewer than two items.

    Args:
        cells: rows to change.
        new_ranks: by item: one more than the new rank, 0 to drop it.

    Returns:
        The number of cells and of rows that remain.
    """
    size, n_rows, begin = 0, 0, 0
    for place in range(len(cells)):
        item = cells[place]
        if item < 0:
            if size - begin >= MIN_ROW:
                cells[size] = item
                size += 1
                n_rows += 1
            else:
                size = begin
            begin = size
        elif new_ranks[item] > 0:
            cells[size] = new_ranks[item] - 1
            size += 1
    return size, n_rows


@compiled
def _condition(
    item: int, frame: _Frame, min_support: int, counts: Int64, perfect: Int32, n_perfect: int
) -> tuple[Int32, int, Int32, Int64, int]:
    """Build the conditional database of an item.

    Args:
        item: rank of the item in ``frame``.
        frame: database to restrict to the rows with ``item``.
        min_support: smallest number of transactions.
        counts: zeros, one for each item of ``frame``; zeros again afterwards.
        perfect: perfect extensions; those of ``item`` are appended.
        n_perfect: how many there are already.

    Returns:
        Rows, number of rows, names and supports of the items that remain frequent, and the new
        number of perfect extensions.
    """
    names, supports = frame[4], frame[5]
    followers = _gather(item, frame, counts)
    n_kept = 0
    for other in range(item + 1, len(names)):
        n_kept += counts[other] >= min_support
    kept_names = np.empty(n_kept, np.int32)
    kept_supports = np.empty(n_kept, np.int64)
    last = len(names) if n_kept > 0 else item + 1
    n_kept = 0
    for other in range(item + 1, last):
        support = counts[other]
        counts[other] = 0
        if support == supports[item]:
            perfect[n_perfect] = names[other]
            n_perfect += 1
        elif support >= min_support:
            kept_names[n_kept] = names[other]
            kept_supports[n_kept] = support
            n_kept += 1
            counts[other] = n_kept
    size, n_rows = 0, 0
    if n_kept > 1:
        size, n_rows = _compact(followers, counts)
    for other in range(item + 1, len(names)):
        counts[other] = 0
    return followers[:size], n_rows, kept_names[:n_kept], kept_supports[:n_kept], n_perfect


@compiled
def _choose(n: int, size: int) -> int:
    """Return the binomial coefficient, or ``_MANY`` if it is larger."""
    result = 1
    for step in range(size):
        if result > _MANY // (n - step):
            return _MANY
        result = result * (n - step) // (step + 1)
    return result


@compiled
def _insert(item: int, items: Int32, begin: int, end: int) -> None:
    """Insert an item into the ascending ``items[begin:end]``."""
    while end > begin and items[end - 1] > item:
        items[end] = items[end - 1]
        end -= 1
    items[end] = item


@compiled
def _emit(
    prefix: Int32,
    n_prefix: int,
    perfect: Int32,
    n_perfect: int,
    support: int,
    is_leaf: bool,
    limits: _Limits,
    output: _Output,
) -> None:
    """Write a prefix with each subset of its perfect extensions, or say that there is no room.

    Only the set with all perfect extensions may be closed, and it may be maximal only if nothing
    else extends the prefix (``is_leaf``).
    """
    names, ends, supports, closed, maximal, state, tally, ordered = output
    if len(tally) > 0:
        _tally(n_prefix, n_perfect, support, limits, state, tally)
        return
    smallest = max(0, limits[0] - n_prefix)
    largest = min(n_perfect, limits[1] - n_prefix)
    place, row = state[CELLS], state[SETS]
    sets, cells = row, place
    for size in range(smallest, largest + 1):
        ways = _choose(n_perfect, size)
        sets += ways
        cells += ways * (n_prefix + size)
        if sets > state[SETS_ROOM] or cells > state[CELLS_ROOM]:
            state[FULL] = 1
            return
    for index in range(n_prefix):
        _insert(prefix[index], ordered, 0, index)
    chosen = ordered[n_prefix:]
    for size in range(smallest, largest + 1):
        for index in range(size):
            chosen[index] = index
        for _ in range(_choose(n_perfect, size)):
            for index in range(n_prefix):
                names[place + index] = ordered[index]
            for index in range(size):
                _insert(perfect[chosen[index]], names, place, place + n_prefix + index)
            place += n_prefix + size
            ends[row] = place
            supports[row] = support
            closed[row] = size == n_perfect
            maximal[row] = is_leaf and size == n_perfect
            row += 1
            _next_subset(chosen, size, n_perfect)
    state[SETS] = sets
    state[CELLS] = cells


@compiled
def _tally(
    n_prefix: int, n_perfect: int, support: int, limits: _Limits, state: Int64, tally: Int64
) -> None:
    """Count sets by their support, and raise the smallest support while they are too many.

    The search for the k most frequent sets (Han et al. 2002): what falls below the support raised
    so far needs no more search.
    """
    if support < state[MIN_SUPPORT]:
        return
    room = state[SETS_ROOM] + 1
    for size in range(max(0, limits[0] - n_prefix), min(n_perfect, limits[1] - n_prefix) + 1):
        ways = min(_choose(n_perfect, size), room)
        n_bytes = ways * (BYTES_PER_SET + BYTES_PER_CELL * (n_prefix + size))
        tally[2 * support] += ways
        tally[2 * support + 1] += n_bytes
        state[SETS] += ways
        state[CELLS] += n_bytes
    while state[SETS] > state[SETS_ROOM] or state[CELLS] > state[CELLS_ROOM]:
        state[SETS] -= tally[2 * state[MIN_SUPPORT]]
        state[CELLS] -= tally[2 * state[MIN_SUPPORT] + 1]
        state[MIN_SUPPORT] += 1


@compiled
def _next_subset(chosen: Int32, size: int, n: int) -> None:
    """Step to the next subset of the same size, in lexicographic order."""
    place = size - 1
    while place >= 0 and chosen[place] == n - size + place:
        place -= 1
    if place >= 0:
        chosen[place] += 1
        for behind in range(place + 1, size):
            chosen[behind] = chosen[behind - 1] + 1


@compiled
def _build_bitmaps(cells: Int32, n_items: int) -> tuple[UInt64, UInt64]:
    """Turn rows into one bitmap for each item.

    Returns:
        uint64[n_items * words], and for each word the power of two that its bits count.
    """
    words = np.zeros(33, np.int64)
    for cell in cells:
        weight, power = -cell, 0
        while weight > 0:
            words[power + 1] += weight & 1
            weight >>= 1
            power += 1
    for power in range(32):
        words[power + 1] = words[power] + (words[power + 1] + 63) // 64
    n_words = words[32]
    powers = np.empty(n_words, np.uint64)
    for power in range(32):
        for word in range(words[power], words[power + 1]):
            powers[word] = power
        words[power] *= 64  # from here on the next free bit
    bitmaps = np.zeros(n_items * n_words, np.uint64)
    begin = 0
    for place in range(len(cells)):
        weight, power = -cells[place], 0
        while weight > 0:
            if weight & 1:
                word, bit = words[power] >> 6, np.uint64(1) << np.uint64(words[power] & 63)
                words[power] += 1
                for inside in range(begin, place):
                    bitmaps[cells[inside] * n_words + word] |= bit
            weight >>= 1
            power += 1
        if cells[place] < 0:
            begin = place + 1
    return bitmaps, powers


@compiled
def _intersect(bits: UInt64, left: int, right: int, both: int, powers: UInt64) -> int:
    """Write the rows two bitmaps share into a third and return their number of transactions."""
    n_words = len(powers)
    left_bits = bits[left * n_words : (left + 1) * n_words]
    right_bits = bits[right * n_words : (right + 1) * n_words]
    both_bits = bits[both * n_words : (both + 1) * n_words]
    total = np.uint64(0)
    for word in range(n_words):
        shared = left_bits[word] & right_bits[word]
        both_bits[word] = shared
        total += _popcount(shared) << powers[word]  # type: ignore[call-arg]
    return np.int64(total)  # type: ignore[return-value]


@compiled
def _search_bitmaps(
    root: tuple[UInt64, UInt64, Int32, Int64],
    prefix: Int32,
    n_prefix: int,
    perfect: Int32,
    n_perfect: int,
    limits: _Limits,
    output: _Output,
) -> None:
    """Find all frequent sets that extend a prefix by items of its bitmaps (Eclat, depth first).

    The stack holds one class of siblings for each depth, one behind the other.

    Args:
        root: bitmaps, their powers, names and supports of the items.
        prefix: names of the prefix's items; scratch behind them.
        n_prefix: their number.
        perfect: names of the prefix's perfect extensions; scratch behind them.
        n_perfect: their number.
        limits: smallest and largest size.
        output: where sets are written to.
    """
    bits, powers, names, supports = root
    cursors = np.zeros(len(names) + 2, np.int64)
    ends = np.empty(len(names) + 2, np.int64)
    perfects = np.empty(len(names) + 2, np.int64)
    ends[0], perfects[0] = len(names), n_perfect
    depth = 0
    while depth >= 0 and output[STATE][FULL] == 0:
        node, end = cursors[depth], ends[depth]
        if node == end:
            depth -= 1
            continue
        cursors[depth] += 1
        if supports[node] < output[STATE][MIN_SUPPORT]:
            continue
        prefix[n_prefix + depth] = names[node]
        size = n_prefix + depth + 1
        n_perfect, top = perfects[depth], end
        if size < limits[1] and len(powers) > 0:
            if end + end - node > len(names):
                capacity = 2 * (end + end - node)
                bits = _grow(bits, end * len(powers), capacity * len(powers))
                names = _grow(names, end, capacity)
                supports = _grow(supports, end, capacity)
            for other in range(node + 1, end):
                support = _intersect(bits, node, other, top, powers)
                if support == supports[node]:
                    perfect[n_perfect] = names[other]
                    n_perfect += 1
                elif support >= output[STATE][MIN_SUPPORT]:
                    names[top] = names[other]
                    supports[top] = support
                    top += 1
        _emit(prefix, size, perfect, n_perfect, supports[node], top == end, limits, output)
        if top > end:
            depth += 1
            cursors[depth], ends[depth], perfects[depth] = end, top, n_perfect


@compiled
def _grow(array: Any, used: int, capacity: int) -> Any:
    larger = np.empty(capacity, array.dtype)
    for place in range(used):
        larger[place] = array[place]
    return larger


@compiled
def _bitmaps_pay(n_items: int, n_cells: int, n_rows: int) -> bool:
    """Estimate whether all pairs are counted faster by bitmaps than by walking the rows."""
    if n_items <= MIN_ROW or n_rows == 0:
        return True
    by_bitmaps = 0.5 * n_items * n_items * (n_rows / 64 * 0.5 + 6.0)
    by_rows = n_items * (300.0 + n_items) + 3.0 * n_cells * (n_cells / n_rows)
    return by_bitmaps < by_rows


@compiled
def _new_stack(depth: int) -> tuple[Int64, Int64, Int64]:
    """Return by depth: the next item, the one behind the last, the number of perfect extensions."""
    return np.zeros(depth, np.int64), np.zeros(depth, np.int64), np.zeros(depth, np.int64)


@compiled
def mine_items(first: int, last: int, database: _Frame, limits: _Limits, output: _Output) -> int:
    """Find all sets whose rarest item is one of ``first`` to ``last - 1``.

    Args:
        first: rank of the first item.
        last: rank behind the last item.
        database: rows to mine, indexed.
        limits: smallest and largest size.
        output: where sets are written to.

    Returns:
        The first item whose sets did not fit into the output, or ``last``. What was found of
        its sets is taken back.
    """
    n_items = len(database[4])
    state = output[STATE]
    counts = np.zeros(n_items, np.int64)
    prefix = np.empty(n_items + 1, np.int32)
    perfect = np.empty(n_items + 1, np.int32)
    cursors, ends, perfects = _new_stack(n_items + 2)
    cursors[0], ends[0] = first, last
    sets_before, cells_before = state[SETS], state[CELLS]
    frames = [database]
    while len(frames) > 0 and state[FULL] == 0:
        depth = len(frames) - 1
        item = cursors[depth]
        if depth == 0:
            sets_before, cells_before = state[SETS], state[CELLS]
        if item == ends[depth]:
            frames.pop()
            continue
        cursors[depth] += 1
        frame = frames[depth]
        if frame[5][item] < state[MIN_SUPPORT]:
            continue
        prefix[depth] = frame[4][item]
        n_perfect = perfects[depth]
        if depth + 1 == limits[1]:
            _emit(prefix, depth + 1, perfect, n_perfect, frame[5][item], True, limits, output)
            continue
        rows, n_rows, names, supports, n_perfect = _condition(
            item, frame, state[MIN_SUPPORT], counts, perfect, n_perfect
        )
        is_leaf = len(names) == 0
        _emit(prefix, depth + 1, perfect, n_perfect, frame[5][item], is_leaf, limits, output)
        if _bitmaps_pay(len(names), len(rows), n_rows):
            bitmaps, powers = _build_bitmaps(rows, len(names))
            root = (bitmaps, powers, names, supports)
            _search_bitmaps(root, prefix, depth + 1, perfect, n_perfect, limits, output)
        else:
            begins, places, volumes = index_occurrences(rows, len(names))
            frames.append((rows, begins, places, volumes, names, supports))
            cursors[depth + 1], ends[depth + 1] = 0, len(names)
            perfects[depth + 1] = n_perfect
    if state[FULL]:
        state[SETS], state[CELLS] = sets_before, cells_before
        return int(cursors[0]) - 1
    return last
