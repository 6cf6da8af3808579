"""The smallest minimum support whose sets fit, which is advised when there are too many."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from itemset_mining.arrays import Int64
from itemset_mining.database import Database
from itemset_mining.kernels import output
from itemset_mining.memory import Bound
from itemset_mining.search import Workspace, new_output
from itemset_mining.sink import MANY, Request, Sink

# Number of counters that find the support to advise, as a power of two.
_TALLY_BITS = 20


def smallest_support(database: Database, request: Request, bound: Bound, max_bytes: int) -> int:
    """Return the smallest minimum support whose sets stay within a bound.

    The search goes from the largest support down, in steps: far below the answer there are too many
    sets to begin with. Few counters stand for all supports of a step; the next step distinguishes
    the supports of one counter.

    Args:
        database: The rows to mine.
        request: The sets, at a smaller minimum support.
        bound: The bound on the sets.
        max_bytes: Memory that this search itself may take.

    Raises:
        LimitReachedError: It needs more.
    """
    counting = Sink(Bound(0, max_bytes), lambda _: None)
    workspace = Workspace(database, counting.reserve)
    low, high = request.min_support, int(database.supports[-1]) + 1
    while low < high:
        first = max(low, high // 4)
        shift = max(0, (high - first).bit_length() - _TALLY_BITS)
        state = _tally(database, replace(request, min_support=first), bound, high, shift, workspace)
        reached = int(state[output.MIN_SUPPORT])
        if reached > first:  # the first support of the counter emptied last has too many sets
            low = max(low, reached - (1 << shift) + 1)
        if state[output.FULL]:
            workspace.grow()
        else:
            high = reached
    return high


def _tally(
    database: Database,
    request: Request,
    bound: Bound,
    high: int,
    shift: int,
    workspace: Workspace,
) -> Int64:
    """Count sets by support, raising the support until they are within a bound; return the state.

    The most frequent items come first: their sets raise the support soonest.
    """
    # The last counter is never emptied: it begins after `high`, where sets are within the bound.
    size = ((high - request.min_support) >> shift) + 2
    target = new_output(database, request, sets=0, tally=np.zeros(2 * size, np.int64))
    state = target.state
    state[output.SETS_ROOM] = min(bound.max_sets, MANY)
    state[output.CELLS_ROOM] = min(bound.max_bytes, MANY)
    state[output.TALLY_SIZE], state[output.TALLY_SHIFT] = size, shift
    state[output.TALLY_LOW] = request.min_support
    state[output.SET_BYTES] = bound.memory.per_set
    state[output.CELL_BYTES] = bound.memory.per_item
    mine = workspace.bind(target)
    for item in range(database.n_items - 1, -1, -1):
        if database.supports[item] < state[output.MIN_SUPPORT] or state[output.FULL]:
            break
        mine(item, item + 1)
    return state
