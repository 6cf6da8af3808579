"""Mining of frequent itemsets: the order of execution."""

from __future__ import annotations

import os
from collections.abc import Callable

from ml_pipeline.mining.database import Database, build_database
from ml_pipeline.mining.errors import TooLittleMemoryError, TooManyItemsetsError
from ml_pipeline.mining.kernels.output import BYTES_PER_CELL, BYTES_PER_SET
from ml_pipeline.mining.memory import default_memory_budget
from ml_pipeline.mining.model import Itemsets, Transactions
from ml_pipeline.mining.results import Batch, FoundSets
from ml_pipeline.mining.search import find_sets, smallest_support
from ml_pipeline.mining.sink import MANY, Bound, LimitReachedError, Request, Sink
from ml_pipeline.mining.team import Team

# The flags of the largest sets asked for follow from those with one item more: so many of these are
# looked at, which takes some ten seconds.
_MOST_SUPERSETS = 50_000_000


def mine(
    transactions: Transactions,
    *,
    min_support: int,
    max_size: int | None = None,
    max_sets: int | None = None,
    memory_budget: int | None = None,
    threads: int | None = None,
) -> Itemsets:
    """Find every itemset that occurs in at least ``min_support`` transactions.

    Args:
        transactions: what to mine; multiplicities count.
        min_support: smallest number of transactions, at least 1.
        max_size: largest number of items of a returned set; closed and maximal still follow
            their definitions over all frequent sets.
        max_sets: largest number of sets to return.
        memory_budget: bytes that mining may take; by default a share of what the container has.
        threads: number of threads; by default the cores this process may use. The result does
            not depend on it.

    Returns:
        The itemsets of size 1 and more, in the order of the search, which follows from the
        transactions and ``min_support`` alone.

    Raises:
        TooManyItemsetsError: if there are more sets than ``max_sets`` or than fit in memory, or
            too many of one item more than ``max_size``, on which the flags depend.
        TooLittleMemoryError: if not a single set would fit in memory.
        ValueError: if an argument is out of range or a row holds an item twice.
    """
    for name, value in (("min_support", min_support), ("max_size", max_size), ("threads", threads)):
        if value is not None and value < 1:
            raise ValueError(f"{name} must be at least 1, found {value}")
    if max_sets is not None and max_sets < 0:
        raise ValueError(f"max_sets must not be negative, found {max_sets}")
    with Team(threads or _cores()) as team:
        database = build_database(transactions, min_support, team)
        budget = default_memory_budget() if memory_budget is None else memory_budget
        bound = Bound(
            max_sets=MANY if max_sets is None else max_sets,
            max_bytes=max(0, budget - 2 * database.nbytes),
        )
        request = Request(min_support, 1, MANY if max_size is None else min(max_size, MANY))
        batches: list[Batch] = []
        _find_within(bound, database, request, batches.append, team)
        found = FoundSets(batches, team)
        batches.clear()
        if max_size is not None and found.has_size(max_size):
            size = max_size + 1
            name = f"the {_MOST_SUPERSETS} sets of {size} items that flags may depend on"
            bound = Bound(_MOST_SUPERSETS, MANY, name)
            _find_within(bound, database, Request(min_support, size, size), found.mark, team)
    return found.itemsets()


def _cores() -> int:
    """The cores this process may use; macOS cannot tell, there it is all."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _find_within(
    bound: Bound,
    database: Database,
    request: Request,
    consume: Callable[[Batch], None],
    team: Team,
) -> None:
    """Find sets, or tell the smallest minimum support whose sets stay within the bound."""
    sink = Sink(bound, consume)
    try:
        find_sets(database, request, sink, team)
    except LimitReachedError as limit:
        reached, exceeded = limit.reached, limit.bound
    else:
        return
    # Not before the exception is gone, which holds what the threads have allocated.
    if sink.bound.max_bytes < BYTES_PER_SET + BYTES_PER_CELL:
        raise TooLittleMemoryError(
            f"Beside the transactions the memory budget leaves {bound.max_bytes / 2**20:.0f} MiB, "
            "which is too little to search in and to hold a set."
        )
    advised = smallest_support(database, request, sink.bound)
    raise TooManyItemsetsError(
        reached=reached,
        min_support=request.min_support,
        smallest_min_support=max(advised, request.min_support + 1),
        bound=exceeded,
    )
