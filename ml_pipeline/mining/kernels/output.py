"""Writing sets down, or only counting them."""

from __future__ import annotations

from typing import NamedTuple

from ml_pipeline.mining.model import Int32, Int64, UInt8

# What a set and each of its items take up at the peak: as found, as joined, as returned.
BYTES_PER_SET = 96
BYTES_PER_CELL = 24

# Places in the state: sets and cells found so far (bytes instead of cells in a tally), room for
# them, what was full, the sets and cells that did not fit if it was the output, the smallest
# support, the smallest and largest size of a set, and the number of cells of the longest row.
SETS, CELLS, SETS_ROOM, CELLS_ROOM, FULL, REACHED_SETS, REACHED_CELLS = range(7)
MIN_SUPPORT, MIN_SIZE, MAX_SIZE, LONGEST_ROW = range(7, 11)
# And of the tally: its number of counters, 0 to write sets instead of tallying them, the support
# that the first one begins with, and the number of supports of each as a power of two.
TALLY_SIZE, TALLY_LOW, TALLY_SHIFT, STATE_SIZE = range(11, 15)
# What was full.
NOTHING, OUTPUT, WORKSPACE = range(3)

# Binomials are not followed beyond this number: every bound on the number of sets lies below.
_MANY = 1 << 56


class Output(NamedTuple):
    """Where sets are written to.

    Attributes:
        items: int32[cells], items of all sets, ascending inside each.
        ends: int64[sets], where each set ends in ``items``.
        supports: int64[sets], in how many transactions each occurs.
        closed: uint8[sets], 0 where a superset of equal support was seen.
        maximal: uint8[sets], 0 where a frequent superset was seen.
        state: int64[STATE_SIZE], see above.
        tally: int64[2 * TALLY_SIZE], sets and their bytes, by support.
        merged: int32[items + 1], scratch: a set with all its perfect extensions, ascending.
        kept: uint8[items + 1], scratch: which items of ``merged`` belong to a subset.
        slots: int32[items + 1], scratch: where in ``merged`` the perfect extensions are.
        chosen: int32[items + 1], scratch: a choice of ``slots``.
    """

    items: Int32
    ends: Int64
    supports: Int64
    closed: UInt8
    maximal: UInt8
    state: Int64
    tally: Int64
    merged: Int32
    kept: UInt8
    slots: Int32
    chosen: Int32


def emit(
    prefix: Int32,
    n_prefix: int,
    item: int,
    perfect: Int32,
    n_perfect: int,
    support: int,
    is_leaf: bool,
    output: Output,
) -> None:
    """Write a set with each subset of its perfect extensions, or say that there is no room.

    Args:
        prefix: items of the set but one, ascending.
        n_prefix: their number.
        item: the last of its items.
        perfect: items that may be added without changing the support.
        n_perfect: their number.
        support: in how many transactions the set occurs.
        is_leaf: whether no other item extends the set: only then, and only with all its perfect
            extensions, it may be maximal. It may be closed with all of them only.
        output: where to write.
    """
    state = output.state
    size = n_prefix + 1
    if state[TALLY_SIZE] > 0:
        _tally(size, n_perfect, support, state, output.tally)
    elif n_perfect > 0:
        _emit_with_subsets(prefix, n_prefix, item, perfect, n_perfect, support, is_leaf, output)
    elif state[MIN_SIZE] <= size <= state[MAX_SIZE]:
        row, place = state[SETS], state[CELLS]
        if row >= state[SETS_ROOM] or place + size > state[CELLS_ROOM]:
            _say_full(row + 1, place + size, state)
            return
        _write(prefix, n_prefix, item, output.items, place)
        output.ends[row] = place + size
        output.supports[row] = support
        output.closed[row] = 1
        output.maximal[row] = is_leaf
        state[SETS] = row + 1
        state[CELLS] = place + size


def _say_full(sets: int, cells: int, state: Int64) -> None:
    """Say that there is no room for so many sets and cells."""
    state[FULL], state[REACHED_SETS], state[REACHED_CELLS] = OUTPUT, sets, cells


def _write(items: Int32, n_items: int, item: int, target: Int32, place: int) -> None:
    """Copy ascending items to ``target[place:]`` and insert one more."""
    index = 0
    while index < n_items and items[index] < item:
        target[place + index] = items[index]
        index += 1
    target[place + index] = item
    while index < n_items:
        target[place + index + 1] = items[index]
        index += 1


def insert(items: Int32, begin: int, end: int, item: int) -> None:
    """Insert an item into the ascending ``items[begin:end]``."""
    while end > begin and items[end - 1] > item:
        items[end] = items[end - 1]
        end -= 1
    items[end] = item


def remove(items: Int32, n_items: int, item: int) -> None:
    """Remove an item from the ``n_items`` ascending items."""
    index = 0
    while items[index] != item:
        index += 1
    while index + 1 < n_items:
        items[index] = items[index + 1]
        index += 1


def _choose(n: int, size: int) -> int:
    """Return the binomial coefficient, or ``_MANY`` if it is larger."""
    result = 1
    for step in range(size):
        if result > _MANY // (n - step):
            return _MANY
        result = result * (n - step) // (step + 1)
    return result


def _merge(
    prefix: Int32, n_prefix: int, item: int, perfect: Int32, n_perfect: int, output: Output
) -> None:
    """Put a set and its perfect extensions in order, and note where the latter are."""
    merged, kept, slots = output.merged, output.kept, output.slots
    _write(prefix, n_prefix, item, merged, 0)
    n_merged = n_prefix + 1
    for index in range(n_merged):
        kept[index] = 1
    for index in range(n_perfect):
        place = n_merged
        while place > 0 and merged[place - 1] > perfect[index]:
            merged[place], kept[place] = merged[place - 1], kept[place - 1]
            place -= 1
        merged[place], kept[place] = perfect[index], 0
        n_merged += 1
    found = 0
    for place in range(n_merged):
        if not kept[place]:
            slots[found] = place
            found += 1


def _emit_with_subsets(
    prefix: Int32,
    n_prefix: int,
    item: int,
    perfect: Int32,
    n_perfect: int,
    support: int,
    is_leaf: bool,
    output: Output,
) -> None:
    """Write a set with each subset of its perfect extensions, by size."""
    state, items, merged, kept = output.state, output.items, output.merged, output.kept
    smallest = max(0, state[MIN_SIZE] - n_prefix - 1)
    largest = min(n_perfect, state[MAX_SIZE] - n_prefix - 1)
    place, row = state[CELLS], state[SETS]
    sets, cells, room = row, place, state[SETS_ROOM] + 1
    for size in range(smallest, largest + 1):
        ways = min(_choose(n_perfect, size), room)
        sets += ways
        cells += ways * (n_prefix + 1 + size)
        if sets >= room or cells >= state[CELLS_ROOM]:
            _say_full(sets, cells, state)
            return
    _merge(prefix, n_prefix, item, perfect, n_perfect, output)
    for size in range(smallest, largest + 1):
        for index in range(size):
            output.chosen[index] = index
            kept[output.slots[index]] = 1
        is_whole = size == n_perfect
        for _ in range(_choose(n_perfect, size)):
            for index in range(n_prefix + 1 + n_perfect):
                items[place] = merged[index]
                place += kept[index]
            output.ends[row] = place
            output.supports[row] = support
            output.closed[row] = is_whole
            output.maximal[row] = is_leaf and is_whole
            row += 1
            _next_subset(output.chosen, size, n_perfect, output.slots, kept)
    state[SETS] = row
    state[CELLS] = place


def _next_subset(chosen: Int32, size: int, n: int, slots: Int32, kept: UInt8) -> None:
    """Step to the next subset of the same size, in lexicographic order; to none from the last."""
    place = size - 1
    while place >= 0 and chosen[place] == n - size + place:
        kept[slots[chosen[place]]] = 0
        place -= 1
    if place >= 0:
        kept[slots[chosen[place]]] = 0
        chosen[place] += 1
        kept[slots[chosen[place]]] = 1
        for behind in range(place + 1, size):
            chosen[behind] = chosen[behind - 1] + 1
            kept[slots[chosen[behind]]] = 1


def _tally(size: int, n_perfect: int, support: int, state: Int64, tally: Int64) -> None:
    """Count sets by their support, and raise the smallest support while they are too many.

    The search for the k most frequent sets (Han et al. 2002): what falls below the support raised
    so far needs no more search.

    The last counter stands for all supports from its first one on. Who calls sees to it that the
    sets there are within the bound: else the support would be raised beyond the counters.
    """
    if support < state[MIN_SUPPORT]:
        return
    room, low, shift = state[SETS_ROOM] + 1, state[TALLY_LOW], state[TALLY_SHIFT]
    counter = min((support - low) >> shift, state[TALLY_SIZE] - 1)
    for added in range(max(0, state[MIN_SIZE] - size), min(n_perfect, state[MAX_SIZE] - size) + 1):
        ways = min(_choose(n_perfect, added), room)
        n_bytes = ways * (BYTES_PER_SET + BYTES_PER_CELL * (size + added))
        tally[2 * counter] += ways
        tally[2 * counter + 1] += n_bytes
        state[SETS] += ways
        state[CELLS] += n_bytes
    while state[SETS] > state[SETS_ROOM] or state[CELLS] > state[CELLS_ROOM]:
        counter = (state[MIN_SUPPORT] - low) >> shift
        state[SETS] -= tally[2 * counter]
        state[CELLS] -= tally[2 * counter + 1]
        state[MIN_SUPPORT] = low + ((counter + 1) << shift)
