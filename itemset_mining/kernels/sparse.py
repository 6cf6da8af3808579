"""Search by walking rows, which hands over to bitmaps as soon as these are cheaper.

Depth first, without recursion: the conditional databases on the way to a prefix are on a stack.
"""

from __future__ import annotations

from itemset_mining.kernels.conditional import (
    Base,
    Scratch,
    Stack,
    compact,
    condition,
    index_rows,
)
from itemset_mining.kernels.dense import (
    Bitmaps,
    Prefix,
    bitmaps_pay,
    build_bitmaps,
    search_bitmaps,
)
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
from itemset_mining.native import kernel


def _search_bitmaps_below(
    depth: int,
    n_perfect: int,
    stack: Stack,
    scratch: Scratch,
    bitmaps: Bitmaps,
    output: Output,
) -> bool:
    """Search below the prefix of `depth + 1` items by bitmaps, or index its rows.

    Returns:
        True if it was searched.
    """
    n_items, below = stack.sizes[depth + 1], stack.first_items[depth + 1]
    begin, end, n_rows = stack.first_cells[depth], stack.first_cells[depth + 1], 0
    if n_items > 1:
        end, n_rows = compact(stack.cells, begin, end, scratch.new_ranks)
    if not bitmaps_pay(n_items, end - begin, n_rows):
        stack.perfects[depth + 1] = n_perfect
        index_rows(stack, depth + 1, begin, end)
        return False
    n_words = build_bitmaps(stack.cells, begin, end, n_items, bitmaps) if n_rows > 0 else 0
    if n_words < 0:
        output.state[FULL] = WORKSPACE
        return True
    for rank in range(n_items):
        bitmaps.items[rank] = stack.items[below + rank]
        bitmaps.supports[rank] = stack.supports[below + rank]
    prefix = Prefix(scratch.prefix, depth + 1, scratch.perfect, n_perfect)
    search_bitmaps(0, n_items, n_items, n_words, bitmaps, prefix, output)
    return True


def _search_rows(
    first: int,
    last: int,
    base: Base,
    stack: Stack,
    scratch: Scratch,
    bitmaps: Bitmaps,
    output: Output,
) -> int:
    """Find sets, as `mine_items` describes, in a database that is not dense from the start."""
    state, prefix, perfect = output.state, scratch.prefix, scratch.perfect
    stack.cursors[0], stack.ends[0] = first, last
    sets_before, cells_before = state[SETS], state[CELLS]
    depth = 0
    while state[FULL] == 0:
        rank = stack.cursors[depth]
        if depth == 0:
            sets_before, cells_before = state[SETS], state[CELLS]
        if rank == stack.ends[depth]:
            if depth == 0:
                return last
            depth -= 1
            above = stack.first_items[depth] + stack.cursors[depth] - 1
            remove(prefix, depth + 1, stack.items[above])
            continue
        stack.cursors[depth] = rank + 1
        at = stack.first_items[depth] + rank
        item, support = stack.items[at], stack.supports[at]
        if support < state[MIN_SUPPORT]:
            continue
        n_perfect, n_below = stack.perfects[depth], 0
        if depth + 1 < state[MAX_SIZE]:
            n_perfect = condition(depth, rank, base, stack, scratch, state)
            if n_perfect < 0:
                state[FULL] = WORKSPACE
                break
            n_below = stack.sizes[depth + 1]
        emit(prefix, depth, item, perfect, n_perfect, support, n_below == 0, output)
        if n_below > 0 and state[FULL] == 0:
            insert(prefix, 0, depth, item)
            if _search_bitmaps_below(depth, n_perfect, stack, scratch, bitmaps, output):
                remove(prefix, depth + 1, item)
            else:
                depth += 1
    state[SETS], state[CELLS] = sets_before, cells_before
    return int(stack.cursors[0]) - 1


@kernel
def mine_items(
    first: int,
    last: int,
    n_words: int,
    base: Base,
    stack: Stack,
    scratch: Scratch,
    bitmaps: Bitmaps,
    output: Output,
) -> int:
    """Find all sets whose rarest item is one of `first` to `last - 1`.

    Args:
        first: Rank of the first item.
        last: Rank after the last item.
        n_words: Number of words of a bitmap if `bitmaps` contain the whole database, otherwise -1.
        base: The rows to mine.
        stack: The items to mine; room for conditional databases.
        scratch: Scratch for the prefix.
        bitmaps: Scratch for the search by bitmaps.
        output: The memory to write sets to.

    Returns:
        The first item whose sets did not fit, or `last`. Sets of that item are taken back;
        `output.state[FULL]` states where there was no room.
    """
    if n_words < 0:
        return _search_rows(first, last, base, stack, scratch, bitmaps, output)
    nothing = Prefix(scratch.prefix, 0, scratch.perfect, 0)
    return search_bitmaps(first, last, stack.sizes[0], n_words, bitmaps, nothing, output)
