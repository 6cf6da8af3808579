"""Mining of frequent itemsets: the order of execution."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from ml_pipeline.mining import results, vectorised
from ml_pipeline.mining.database import Database, build_database
from ml_pipeline.mining.errors import TooManyItemsetsError
from ml_pipeline.mining.memory import default_memory_budget
from ml_pipeline.mining.model import Itemsets, Transactions
from ml_pipeline.mining.results import Batch
from ml_pipeline.mining.sink import MANY, Bound, LimitReachedError, Request, Sink

# Beyond this many cells, or after this many words of work, compiling pays. Both stand for a few
# tenths of a second: less than importing a compiler.
_VECTORISED_CELLS = 500_000
_VECTORISED_WORK = 2e8
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
        The itemsets of size 1 and more, in an order that follows from the transactions and
        ``min_support`` alone: by size, then lexicographically, up to ``results.SORTED_CELLS``
        items in all; in more it is the order of the search, because sorting takes longer.

    Raises:
        TooManyItemsetsError: if there are more sets than ``max_sets`` or than fit in memory, or
            too many of one item more than ``max_size``, on which the flags depend.
        ValueError: if an argument is out of range or a row holds an item twice.
    """
    for name, value in (("min_support", min_support), ("max_size", max_size), ("threads", threads)):
        if value is not None and value < 1:
            raise ValueError(f"{name} must be at least 1, found {value}")
    if max_sets is not None and max_sets < 0:
        raise ValueError(f"max_sets must not be negative, found {max_sets}")
    n_threads = threads or _cores()
    if _starts_vectorised(len(transactions.items)):
        database = build_database(transactions, min_support)
    else:
        from ml_pipeline.mining import compiled

        database = compiled.build_database(transactions, min_support, n_threads)
    budget = default_memory_budget() if memory_budget is None else memory_budget
    bound = Bound(
        max_sets=MANY if max_sets is None else max_sets,
        max_bytes=max(0, budget - 2 * database.cells.nbytes),
    )
    request = Request(min_support, 1, min(max_size or MANY, MANY))
    batches: list[Batch] = []
    _find_within(bound, database, request, batches.append, n_threads)
    found = results.collect(batches, database.n_items, n_threads)
    batches.clear()
    if request.max_size in found.sizes:
        size = request.max_size + 1
        name = f"the {_MOST_SUPERSETS} sets of {size} items that flags may depend on"
        bound = Bound(_MOST_SUPERSETS, MANY, name)
        _find_within(bound, database, Request(min_support, size, size), found.mark, n_threads)
    return found.itemsets(database.items)


def _cores() -> int:
    """The cores this process may use; macOS cannot tell, there it is all."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _find_within(
    bound: Bound,
    database: Database,
    request: Request,
    consume: Callable[[Batch], None],
    threads: int,
) -> None:
    """Find sets, or tell the smallest minimum support whose sets stay within the bound."""
    try:
        find_sets(database, request, Sink(bound, consume), threads)
    except LimitReachedError as limit:
        raise TooManyItemsetsError(
            reached=limit.reached,
            min_support=request.min_support,
            smallest_min_support=_smallest_support(database, request, bound),
            bound=limit.bound,
        ) from None


def find_sets(database: Database, request: Request, sink: Sink, threads: int) -> None:
    """Find sets in NumPy if there is little to do, else compiled.

    Raises:
        LimitReachedError: if the sink accepts no more.
    """
    try:
        batches = _find_vectorised(database, request)
    except vectorised.WorkExceededError:
        from ml_pipeline.mining import compiled  # importing a compiler takes half a second

        compiled.mine_items(database, request, sink, threads)
    else:
        for batch in batches:
            sink.take(batch)


def _find_vectorised(database: Database, request: Request) -> list[Batch]:
    if not _starts_vectorised(len(database.cells)):
        raise vectorised.WorkExceededError
    occurrences = vectorised.Occurrences(database)
    work = vectorised.Work(_VECTORISED_WORK)
    batches: list[Batch] = []
    n_cells = 0
    for item in range(database.n_items):
        for batch in vectorised.mine_item(database, occurrences, item, request, work):
            batches.append(batch)
            n_cells += len(batch.names)
            if n_cells > results.SORTED_CELLS:
                raise vectorised.WorkExceededError
    return batches


def _starts_vectorised(n_cells: int) -> bool:
    """Say whether NumPy is worth a try: once kernels are loaded, they are faster on any input."""
    return n_cells <= _VECTORISED_CELLS and not _kernels_are_loaded()


def _kernels_are_loaded() -> bool:
    return "ml_pipeline.mining.compiled" in sys.modules


def _smallest_support(database: Database, request: Request, bound: Bound) -> int:
    """Return the smallest minimum support whose sets stay within the bound."""
    if _starts_vectorised(len(database.cells)):
        try:
            work = vectorised.Work(_VECTORISED_WORK)
            return vectorised.smallest_support(database, request, bound, work)
        except vectorised.WorkExceededError:
            pass
    from ml_pipeline.mining import compiled

    return compiled.smallest_support(database, request, bound)
