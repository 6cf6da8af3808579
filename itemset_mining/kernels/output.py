"""Output of a search: sets are written, or only counted."""

from __future__ import annotations

from typing import NamedTuple

from itemset_mining.arrays import Int32, Int64, UInt8

# Places in the state: sets and cells so far (in a tally, bytes instead of cells), the room for
# them, which memory was full, the sets and cells that did not fit if it was the output, the
# smallest support, the smallest and largest size of a set, and the cells of the longest row.
SETS, CELLS, SETS_ROOM, CELLS_ROOM, FULL, REACHED_SETS, REACHED_CELLS = range(7)
MIN_SUPPORT, MIN_SIZE, MAX_SIZE, LONGEST_ROW = range(7, 11)
# For the tally: its number of counters (0: write sets instead), the support that the first counter
# begins with, the number of supports per counter as a power of two, and the memory of a set and of
# each of its items.
TALLY_SIZE, TALLY_LOW, TALLY_SHIFT, SET_BYTES, CELL_BYTES, STATE_SIZE = range(11, 17)
# Memory that was full.
NOTHING, OUTPUT, WORKSPACE = range(3)

# Larger binomials are not computed: every bound on the number of sets is below this.
_MANY = 1 << 56


class Output(NamedTuple):
    """Memory that sets are written to.

    Attributes:
        items: int32[cells], items of all sets, ascending within each.
        ends: int64[sets], where each set ends in `items`.
        supports: int64[sets], number of transactions with the set.
        closed: uint8[sets], 0 where a superset of equal support was seen.
        maximal: uint8[sets], 0 where a frequent superset was seen.
        state: int64[STATE_SIZE], see above.
        tally: int64[2 * TALLY_SIZE], number of sets and their bytes, by support.
        union: int32[items + 1], scratch: a set with all its perfect extensions, ascending.
        members: uint8[items + 1], scratch: 1 where an item of `union` belongs to a subset.
        slots: int32[items + 1], scratch: places of the perfect extensions in `union`.
        choice: int32[items + 1], scratch: a choice of `slots`.
    """

    items: Int32
    ends: Int64
    supports: Int64
    closed: UInt8
    maximal: UInt8
    state: Int64
    tally: Int64
    union: Int32
    members: UInt8
    slots: Int32
    choice: Int32


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
    """Write a set with each subset of its perfect extensions, or record that there is no room.

    Args:
        prefix: Items of the set except one, ascending.
        n_prefix: Number of items of the prefix.
        item: The remaining item of the set.
        perfect: Items that may be added without changing the support.
        n_perfect: Number of these items.
        support: Number of transactions with the set.
        is_leaf: Whether no other item extends the set. Only then, and only with all its perfect
            extensions, may it be maximal; it may be closed only with all of them.
        output: The memory to write to.
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
            _record_full(row + 1, place + size, state)
            return
        _write(prefix, n_prefix, item, output.items, place)
        output.ends[row] = place + size
        output.supports[row] = support
        output.closed[row] = 1
        output.maximal[row] = is_leaf
        state[SETS] = row + 1
        state[CELLS] = place + size


def _record_full(sets: int, cells: int, state: Int64) -> None:
    """Record that the output has no room for so many sets and cells."""
    state[FULL], state[REACHED_SETS], state[REACHED_CELLS] = OUTPUT, sets, cells


def _write(items: Int32, n_items: int, item: int, target: Int32, place: int) -> None:
    """Copy ascending items to `target[place:]` and insert one more."""
    index = 0
    while index < n_items and items[index] < item:
        target[place + index] = items[index]
        index += 1
    target[place + index] = item
    while index < n_items:
        target[place + index + 1] = items[index]
        index += 1


def insert(items: Int32, begin: int, end: int, item: int) -> None:
    """Insert an item into the ascending `items[begin:end]`."""
    while end > begin and items[end - 1] > item:
        items[end] = items[end - 1]
        end -= 1
    items[end] = item


def remove(items: Int32, n_items: int, item: int) -> None:
    """Remove an item from the `n_items` ascending items."""
    index = 0
    while items[index] != item:
        index += 1
    while index + 1 < n_items:
        items[index] = items[index + 1]
        index += 1


def _choose(n: int, size: int) -> int:
    """Return the binomial coefficient, or `_MANY` if it is larger."""
    result = 1
    for step in range(size):
        if result > _MANY // (n - step):
            return _MANY
        result = result * (n - step) // (step + 1)
    return result


def _merge(
    prefix: Int32, n_prefix: int, item: int, perfect: Int32, n_perfect: int, output: Output
) -> None:
    """Sort a set together with its perfect extensions, and record where the latter are."""
    union, members, slots = output.union, output.members, output.slots
    _write(prefix, n_prefix, item, union, 0)
    size = n_prefix + 1
    for index in range(size):
        members[index] = 1
    for index in range(n_perfect):
        place = size
        while place > 0 and union[place - 1] > perfect[index]:
            union[place], members[place] = union[place - 1], members[place - 1]
            place -= 1
        union[place], members[place] = perfect[index], 0
        size += 1
    n_slots = 0
    for place in range(size):
        if not members[place]:
            slots[n_slots] = place
            n_slots += 1


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
    state, items, union, members = output.state, output.items, output.union, output.members
    smallest = max(0, state[MIN_SIZE] - n_prefix - 1)
    largest = min(n_perfect, state[MAX_SIZE] - n_prefix - 1)
    place, row = state[CELLS], state[SETS]
    sets, cells, room = row, place, state[SETS_ROOM] + 1
    for size in range(smallest, largest + 1):
        ways = min(_choose(n_perfect, size), room)
        sets += ways
        cells += ways * (n_prefix + 1 + size)
        if sets >= room or cells >= state[CELLS_ROOM]:
            _record_full(sets, cells, state)
            return
    _merge(prefix, n_prefix, item, perfect, n_perfect, output)
    for size in range(smallest, largest + 1):
        for index in range(size):
            output.choice[index] = index
            members[output.slots[index]] = 1
        is_whole = size == n_perfect
        for _ in range(_choose(n_perfect, size)):
            for index in range(n_prefix + 1 + n_perfect):
                items[place] = union[index]
                place += members[index]
            output.ends[row] = place
            output.supports[row] = support
            output.closed[row] = is_whole
            output.maximal[row] = is_leaf and is_whole
            row += 1
            _next_subset(output.choice, size, n_perfect, output.slots, members)
    state[SETS] = row
    state[CELLS] = place


def _next_subset(choice: Int32, size: int, n: int, slots: Int32, members: UInt8) -> None:
    """Step to the next subset of the same size in lexicographic order, from the last to none."""
    place = size - 1
    while place >= 0 and choice[place] == n - size + place:
        members[slots[choice[place]]] = 0
        place -= 1
    if place >= 0:
        members[slots[choice[place]]] = 0
        choice[place] += 1
        members[slots[choice[place]]] = 1
        for later in range(place + 1, size):
            choice[later] = choice[later - 1] + 1
            members[slots[choice[later]]] = 1


def _tally(size: int, n_perfect: int, support: int, state: Int64, tally: Int64) -> None:
    """Count sets by their support, and raise the smallest support while there are too many.

    This is the search for the k most frequent sets (Han et al. 2002): sets below the support raised
    so far need no more search.

    The last counter stands for all supports from its first one on. The caller ensures that the sets
    there are within the bound; otherwise the support would be raised beyond the counters.
    """
    if support < state[MIN_SUPPORT]:
        return
    room, low, shift = state[SETS_ROOM] + 1, state[TALLY_LOW], state[TALLY_SHIFT]
    counter = min((support - low) >> shift, state[TALLY_SIZE] - 1)
    for extra in range(max(0, state[MIN_SIZE] - size), min(n_perfect, state[MAX_SIZE] - size) + 1):
        ways = min(_choose(n_perfect, extra), room)
        n_bytes = ways * (state[SET_BYTES] + state[CELL_BYTES] * (size + extra))
        tally[2 * counter] += ways
        tally[2 * counter + 1] += n_bytes
        state[SETS] += ways
        state[CELLS] += n_bytes
    while state[SETS] > state[SETS_ROOM] or state[CELLS] > state[CELLS_ROOM]:
        counter = (state[MIN_SUPPORT] - low) >> shift
        state[SETS] -= tally[2 * counter]
        state[CELLS] -= tally[2 * counter + 1]
        state[MIN_SUPPORT] = low + ((counter + 1) << shift)
