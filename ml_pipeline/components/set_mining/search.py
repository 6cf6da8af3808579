"""The search for frequent sets, within the memory there is."""

import math
from fractions import Fraction
from functools import partial

from config.settings import SetMiningSettings
from itemset_mining import (
    InvalidArgumentError,
    Itemsets,
    MiningError,
    SetMemory,
    TooLittleMemoryError,
    TooManyItemsetsError,
    Transactions,
    available_memory,
    mine,
)
from ml_pipeline.components.set_mining.distinct_sets import CodedSets
from ml_pipeline.errors import SetMiningError, TooManySetsError

SET_MEMORY = SetMemory(per_set=110, per_item=80)
"""What a set takes at the peak of the step, measured, with a rule per item that is not dropped."""
BYTES_PER_CELL = 48
"""What each window and each of its events takes while objects are counted, measured."""
ROOM_TO_WORK = 225_000_000
"""Bytes for one part of a table, the buffers of its file and those of the threads."""
MORE_MEMORY = (
    "Raise set_mining.min_support or memory_budget_mb, or give the step more memory "
    "(kubeflow.steps.set_mining.memory_limit)."
)
FEWER_CELLS = "If it is their number, raise set_mining.min_support: fewer events are frequent then."


def require_memory(processes: int, cells: int = 0) -> None:
    """Check that there is memory to work; libraries end the process where there is not.

    Args:
        processes: Number of steps that share the memory of this machine.
        cells: Number of windows and of their events.

    Raises:
        TooManySetsError: There is not.
    """
    required, available = ROOM_TO_WORK + cells * BYTES_PER_CELL, available_memory(processes)
    if available < required:
        raise TooManySetsError(
            f"Only {available // 2**20} MiB of memory are left to the step, which needs "
            f"{required // 2**20} MiB before any set. Give it more "
            "(kubeflow.steps.set_mining.memory_limit; on this machine, ulimit -v and -d)."
        )


def min_windows_of(min_support: float, windows: int) -> int:
    """Return the number of windows that makes a set frequent, at least 1.

    Args:
        min_support: Below 1, a share of the windows; otherwise their number.
        windows: Number of windows.

    Returns:
        The share rounded up to whole windows, computed with the decimal number as written: 0.1 of
        30 windows is 3, although the nearest double is slightly larger than 0.1.
    """
    share = Fraction(str(min_support))
    return max(1, math.ceil(share * windows if share < 1 else share))


def transactions(sets: CodedSets) -> Transactions:
    """Return error sets as the miner takes them."""
    return Transactions(sets.items, sets.offsets, sets.windows)


def find_itemsets(
    sets: CodedSets, windows: int, settings: SetMiningSettings, budget: int
) -> tuple[Itemsets, int]:
    """Return the frequent sets, and the number of windows that made a set frequent.

    Args:
        sets: All sets of frequent events.
        windows: Number of all windows.
        settings: Minimum support, largest size, limits, and what to do beyond them.
        budget: Result of `budget_of`.

    Raises:
        TooManySetsError: More sets are frequent than the limits allow.
        SetMiningError: The miner rejects its input, or its machine code cannot be trusted.
    """
    search = partial(
        mine,
        transactions(sets),
        max_size=settings.max_set_size,
        max_sets=settings.max_sets,
        memory_budget=budget,
        memory_per_set=SET_MEMORY,
    )
    min_windows = min_windows_of(settings.min_support, windows)
    # The memory of a search is not predictable: it may reject what another search suggested.
    while True:
        try:
            return search(min_support=min_windows), min_windows
        except TooManyItemsetsError as error:
            would_do = error.smallest_min_support <= windows
            if settings.on_too_many_sets == "fail" or not would_do:
                raise _too_many_sets(error, would_do=would_do) from error
            min_windows = error.smallest_min_support
        except TooLittleMemoryError as error:
            raise TooManySetsError(f"{error} {MORE_MEMORY}") from error
        except MiningError as error:
            advice = f". {FEWER_CELLS}" if isinstance(error, InvalidArgumentError) else ""
            raise SetMiningError(f"The error sets cannot be mined: {error}{advice}") from error


def budget_of(settings: SetMiningSettings, cells: int, processes: int) -> int:
    """Return the bytes for the sets and all that the step makes of them.

    Args:
        settings: They may lower it.
        cells: Number of sets and their items that are in memory together.
        processes: Number of steps that share the memory of this machine.
    """
    budget = available_memory(processes) - ROOM_TO_WORK
    if settings.memory_budget_mb is not None:
        budget = min(budget, int(settings.memory_budget_mb * 1e6))
    return max(0, budget - cells * BYTES_PER_CELL)


def _too_many_sets(error: TooManyItemsetsError, *, would_do: bool) -> TooManySetsError:
    raised = (
        "set_mining.min_support may be this number of windows; or"
        if would_do
        else "There are not as many windows, so no minimum support would do:"
    )
    return TooManySetsError(
        f"{error} {raised} lower max_set_size, raise max_sets or memory_budget_mb"
        + (", or let on_too_many_sets: raise_support choose." if would_do else ".")
    )
