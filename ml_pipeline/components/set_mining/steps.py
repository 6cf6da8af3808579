"""Mining of frequent error sets and of the rules between them, within the memory there is."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from config.settings import RuleSettings, SetMiningSettings
from itemset_mining import (
    Itemsets,
    MiningError,
    SetMemory,
    TooLittleMemoryError,
    TooManyItemsetsError,
    Transactions,
    available_memory,
    count_groups,
    find_rules,
    load_kernels,
    measure_itemsets,
    mine,
    save_address_space,
)
from ml_pipeline.errors import SetMiningError, TooManySetsError

RULE_MEASURES = ("support", "confidence", "lift", "leverage", "conviction", "p_value", "q_value")

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
ROWS_PER_PART = 1 << 17
_EVENTS_PER_PART = 1 << 20

Places = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class MinedSets:
    """Result of the kernel, with the meaning of its items.

    Attributes:
        itemsets: All frequent sets, single events included.
        event_ids: The event_id of each item (str).
        objects: int64[sets], distinct objects with a window that contains the set.
        windows: Number of mined windows.
        min_windows: Number of windows that the minimum support stands for.
    """

    itemsets: Itemsets
    event_ids: pl.Series
    objects: Places
    windows: int
    min_windows: int

    @cached_property
    def alphabetical(self) -> npt.NDArray[np.int32]:
        """int32[sets], the place of each set when they are ordered by their event_ids."""
        itemsets, sizes = self.itemsets, self.itemsets.sizes
        order = np.arange(len(itemsets))
        for column in reversed(range(sizes.max(initial=0))):
            item = np.full(len(itemsets), -1, np.int32)  # a set is before those that begin with it
            longer = sizes > column
            item[longer] = itemsets.items[itemsets.offsets[:-1][longer] + column]
            order = order[np.argsort(item[order], kind="stable")]
        places = np.empty(len(itemsets), np.int32)
        places[order] = np.arange(len(itemsets), dtype=np.int32)
        return places


def prepare_mining() -> None:
    """Start generating the miner's machine code in the background (a quarter of a second)."""
    save_address_space()
    load_kernels()


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


def encode(error_sets: pl.LazyFrame, processes: int = 1) -> tuple[Transactions, pl.Series, Places]:
    """Return the error sets in the format of the mining kernel.

    The columns are streamed one by one, so that only numbers, never all names, are in memory.
    `processes` is the number of steps that share the memory of this machine.

    Returns:
        The transactions, one per window; the event_ids in ascending order, so that item i of a
        transaction means the i-th event_id and items sort like event_ids; the number of each
        transaction's object.
    """
    lengths = error_sets.select(pl.col("event_ids").list.len().cast(pl.Int64))
    sizes = lengths.collect(engine="streaming").to_series().to_numpy()
    require_memory(processes, len(sizes) + int(sizes.sum()))
    events = error_sets.select(pl.col("event_ids").explode(empty_as_null=False))
    items, event_ids = _numbered(events)
    objects, _ = _numbered(error_sets.select("object_id"))
    transactions = Transactions(
        items=items,
        offsets=np.concatenate([[0], np.cumsum(sizes)]),
        weights=np.ones(len(sizes), np.int64),
    )
    return transactions, event_ids, objects.astype(np.int64)


def _numbered(names: pl.LazyFrame) -> tuple[npt.NDArray[np.int32], pl.Series]:
    """Return indices of the only column's values among its distinct values, and these sorted."""
    distinct = names.unique().collect(engine="streaming").to_series().sort()
    place = pl.all().cast(pl.Enum(distinct)).to_physical().cast(pl.Int32)
    return names.select(place).collect(engine="streaming").to_series().to_numpy(), distinct


def mine_error_sets(
    error_sets: pl.LazyFrame, settings: SetMiningSettings, processes: int = 1
) -> MinedSets:
    """Return every set of events contained in enough windows.

    Args:
        error_sets: As in `data/intermediate/error_sets.yaml`.
        settings: Minimum support, largest size, limits, and what to do beyond them.
        processes: Number of steps that share the memory of this machine.

    Raises:
        TooManySetsError: More sets are frequent than the limits allow; the message contains the
            smallest minimum support within the limits, unless no set would remain.
        SetMiningError: The miner rejects its input, or its machine code cannot be trusted.
    """
    transactions, event_ids, objects = encode(error_sets, processes)
    search = partial(
        mine,
        transactions,
        max_size=settings.max_set_size,
        max_sets=settings.max_sets,
        memory_budget=_budget(settings, transactions, processes),
        memory_per_set=SET_MEMORY,
    )
    min_windows = min_windows_of(settings.min_support, len(transactions))
    itemsets = None
    # The memory of a search is not predictable: it may reject what another search suggested.
    while itemsets is None:
        try:
            itemsets = search(min_support=min_windows)
        except TooManyItemsetsError as error:
            would_do = error.smallest_min_support <= transactions.total
            if settings.on_too_many_sets == "fail" or not would_do:
                raise _too_many_sets(error, would_do=would_do) from error
            min_windows = error.smallest_min_support
        except TooLittleMemoryError as error:
            raise TooManySetsError(f"{error} {MORE_MEMORY}") from error
        except MiningError as error:
            raise SetMiningError(f"The error sets cannot be mined: {error}") from error
    counts = count_groups(transactions, objects, itemsets)
    return MinedSets(itemsets, event_ids, counts, len(transactions), min_windows)


def _budget(settings: SetMiningSettings, transactions: Transactions, processes: int) -> int:
    """Return the bytes for the sets and all that the step makes of them."""
    budget = available_memory(processes) - ROOM_TO_WORK
    if settings.memory_budget_mb is not None:
        budget = min(budget, int(settings.memory_budget_mb * 1e6))
    cells = len(transactions.items) + len(transactions)
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


def frequent_error_sets(mined: MinedSets, min_size: int) -> Iterator[pl.DataFrame]:
    """Yield the mined sets as a table, in parts of `ROWS_PER_PART`; at least one.

    Args:
        mined: Result of `mine_error_sets`.
        min_size: Smaller sets are left out; `closed` and `maximal` are not affected.

    Yields:
        The columns of `data/results/frequent_error_sets.yaml` that do not depend on static tables;
        most frequent first, then larger sets first, then by event_ids.
    """
    itemsets, sizes = mined.itemsets, mined.itemsets.sizes
    measures = measure_itemsets(itemsets, mined.windows)
    order = np.lexsort((mined.alphabetical, -sizes, -itemsets.supports))
    order = order[sizes[order] >= min_size]
    for rows in _parts(order, mined):
        yield pl.DataFrame(
            {
                "event_ids": _event_ids(mined, rows),
                "size": sizes[rows],
                "support_count": itemsets.supports[rows],
                "support": measures.support[rows],
                "objects": mined.objects[rows],
                "lift": measures.lift[rows],
                "closed": itemsets.closed[rows],
                "maximal": itemsets.maximal[rows],
            }
        )


def association_rules(mined: MinedSets, settings: RuleSettings) -> Iterator[pl.DataFrame]:
    """Yield the rules with a single consequent that follow from the mined sets, in parts.

    Yields:
        The columns of `data/results/association_rules.yaml` except run_id and data_scope; most
        confident first, then most frequent; at least one part.
    """
    rules = find_rules(
        mined.itemsets,
        mined.windows,
        min_confidence=settings.min_confidence,
        max_q_value=settings.max_q_value,
    )
    places = mined.alphabetical
    sides = (places[rules.consequent], places[rules.antecedent])
    order = np.lexsort((*sides, -rules.support_count, -rules.confidence))
    del sides
    finite = pl.when(pl.col("conviction").is_finite()).then("conviction")
    for rows in _parts(order, mined):
        part = rules.take(rows)
        columns = {
            "antecedent": _event_ids(mined, part.antecedent),
            "consequent": _event_ids(mined, part.consequent),
            **{measure: getattr(part, measure) for measure in RULE_MEASURES},
        }
        yield pl.DataFrame(columns).with_columns(finite.alias("conviction"))


def _parts(order: Places, mined: MinedSets) -> Iterator[Places]:
    """Yield parts of an order of sets or rules, at least one."""
    largest = int(mined.itemsets.sizes.max(initial=1))
    size = min(ROWS_PER_PART, max(1, _EVENTS_PER_PART // largest))
    for first in range(0, max(1, len(order)), size):
        yield order[first : first + size]


def _event_ids(mined: MinedSets, rows: npt.NDArray[np.integer[Any]]) -> pl.Series:
    """Return a list of event_ids for each of some sets."""
    itemsets = mined.itemsets
    sizes = itemsets.sizes[rows]
    offsets = np.concatenate(([0], np.cumsum(sizes)))
    places = np.repeat(itemsets.offsets[rows] - offsets[:-1], sizes) + np.arange(offsets[-1])
    return _as_lists(mined.event_ids.gather(itemsets.items[places]), offsets)


def _as_lists(values: pl.Series, offsets: npt.NDArray[np.int64]) -> pl.Series:
    """Split `values` into one non-empty list per pair of neighbouring offsets."""
    row = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    cells = pl.DataFrame({"row": row, "values": values}).with_columns(pl.col("row").set_sorted())
    lists = cells.group_by("row", maintain_order=True).agg("values")
    return lists.get_column("values")
