"""Mining of frequent itemsets: the order of execution."""

from __future__ import annotations

import math
import os

from itemset_mining.arguments import require_integer
from itemset_mining.database import Database, build_database
from itemset_mining.errors import TooLittleMemoryError, TooManyItemsetsError
from itemset_mining.memory import MINING, Bound, LimitReachedError, SetMemory
from itemset_mining.memory_limits import available_memory
from itemset_mining.model import Itemsets, Transactions
from itemset_mining.results import Batch, Result
from itemset_mining.search import find_sets
from itemset_mining.sink import MANY, Request, Sink
from itemset_mining.support_advice import smallest_support
from itemset_mining.team import Team

# The flags of the largest requested sets follow from the sets with one item more: at most this many
# of these are looked at, which takes some ten seconds.
_MOST_SUPERSETS = 50_000_000
# They pass through buffers, which hold those of a single item at least.
_BUFFER = SetMemory(per_set=18, per_item=4)
# The caller needs the rest.
_SHARE_OF_MEMORY = 0.6
# Rows of ranks and the places of items in them, per item and per row of the transactions.
_BYTES_PER_CELL = 8


def mine(
    transactions: Transactions,
    *,
    min_support: int,
    max_size: int | None = None,
    max_sets: int | None = None,
    memory_budget: int | None = None,
    memory_per_set: SetMemory = MINING,
    threads: int | None = None,
) -> Itemsets:
    """Find every itemset that occurs in at least `min_support` transactions.

    Args:
        transactions: The transactions to mine; multiplicities count.
        min_support: Smallest number of transactions, at least 1.
        max_size: Largest number of items of a returned set, at least 1; closed and maximal still
            follow their definitions over all frequent sets. If unset, there is no limit.
        max_sets: Largest number of sets to return. If unset, memory is the only limit.
        memory_budget: Bytes that mining may take, in addition to what the process has taken. If
            unset, a share of what the machine, the container and the limits of the process leave.
        memory_per_set: The memory to reckon with per set. A caller that makes more of the sets
            than mining takes gives that, and is refused what it could not hold.
        threads: Number of threads, at least 1. If unset, the cores this process may use. The result
            does not depend on it.

    Returns:
        The itemsets of size 1 and more, in the order of the search, which follows from the
        transactions and `min_support` alone.

    Raises:
        TooManyItemsetsError: There are more sets than `max_sets` or than fit in memory, or too many
            of one item more than `max_size`, on which the flags depend.
        TooLittleMemoryError: Not a single set would fit in memory.
        InvalidArgumentError: An argument is out of range, or a row contains an item twice.
    """
    # No support is larger than the number of transactions.
    min_support = min(require_integer("min_support", min_support, 1), transactions.total + 1)
    largest_size = MANY if max_size is None else require_integer("max_size", max_size, 1)
    most_sets = MANY if max_sets is None else require_integer("max_sets", max_sets, 0)
    n_threads = _cores() if threads is None else require_integer("threads", threads, 1)
    if memory_budget is None:
        memory_budget = int(available_memory() * _SHARE_OF_MEMORY)
    n_bytes = require_integer("memory_budget", memory_budget, 0)
    _require_room(transactions, n_bytes)
    with Team(n_threads) as team:
        database = build_database(transactions, min_support, team)
        room = max(0, n_bytes - 2 * database.nbytes)
        bound = Bound(most_sets, room, memory_per_set.at_least(MINING))
        request = Request(min_support, 1, min(largest_size, MANY))
        batches: list[Batch] = []
        _find_within(Sink(bound, batches.append), database, request, team)
        result = Result(batches, team)
        batches.clear()
        if result.has_size(largest_size):
            size = largest_size + 1
            name = f"the {_MOST_SUPERSETS} sets of {size} items that flags may depend on"
            rest = max(0, room - result.nbytes)
            bound = Bound(_MOST_SUPERSETS, rest, _BUFFER, name)
            request = Request(min_support, size, size)
            _find_within(Sink(bound, result.mark, keeps=False), database, request, team)
    return result.itemsets()


def _require_room(transactions: Transactions, n_bytes: int) -> None:
    """Check that there is memory to search the transactions, before it is taken.

    Raises:
        TooLittleMemoryError: There is not.
    """
    required = 2 * _BYTES_PER_CELL * (len(transactions.items) + len(transactions))
    if required > n_bytes:
        raise TooLittleMemoryError(
            f"Searching the transactions takes {math.ceil(required / 2**20)} MiB of memory, and "
            f"the memory budget is {n_bytes // 2**20} MiB."
        )


def _cores() -> int:
    """Return the number of cores this process may use; on macOS, which does not say, of all."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _find_within(sink: Sink, database: Database, request: Request, team: Team) -> None:
    """Find sets within the bound of a sink.

    Raises:
        TooManyItemsetsError: There are more; it gives the smallest minimum support that fits.
        TooLittleMemoryError: The bound leaves no room for a single set, or to find that support.
    """
    try:
        find_sets(database, request, sink, team)
    except LimitReachedError as limit:
        reached, limiting = max(limit.reached, sink.n_sets), limit.bound
    else:
        return
    # Only after the exception is gone, which refers to the memory of the threads.
    bound = sink.bound
    if bound.max_bytes < bound.memory.of(1, 1):
        raise TooLittleMemoryError(
            f"After loading the transactions, only {bound.max_bytes / 2**20:.0f} MiB of the memory "
            "budget remain, which is too little to search in and to hold a set."
        )
    try:
        # The memory that the search had reserved is free again.
        advice = smallest_support(database, request, bound, sink.max_bytes)
    except LimitReachedError:
        raise TooLittleMemoryError(
            f"There are too many frequent itemsets at a minimum support of {request.min_support}, "
            "and too little memory to find out which larger one has few enough."
        ) from None
    raise TooManyItemsetsError(
        reached=reached,
        min_support=request.min_support,
        smallest_min_support=max(advice, request.min_support + 1),
        bound=limiting,
    )
