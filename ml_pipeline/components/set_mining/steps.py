"""Mining of frequent error sets and of the rules between them, within the memory there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from config.settings import RuleSettings, SetMiningSettings
from itemset_mining import (
    Itemsets,
    count_groups,
    find_rules,
    load_kernels,
    measure_itemsets,
    save_address_space,
)
from ml_pipeline.components.set_mining.distinct_sets import (
    CodedSets,
    DistinctSets,
    code_sets,
    count_windows,
    split,
)
from ml_pipeline.components.set_mining.search import (
    budget_of,
    find_itemsets,
    min_windows_of,
    require_memory,
    transactions,
)

RULE_MEASURES = ("support", "confidence", "lift", "leverage", "conviction", "p_value", "q_value")

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
            smallest minimum support within the limits, unless no set would remain. Or the windows
            do not fit into the memory.
        SetMiningError: The miner rejects its input, or its machine code cannot be trusted.
    """
    counts = count_windows(error_sets)
    event_ids = counts.frequent_events(min_windows_of(settings.min_support, counts.windows))
    ranges, cells = split(error_sets, counts)
    require_memory(processes, cells)
    # The sets of a single range are in memory anyway, and the miner is fast enough with them.
    coded = [code_sets(part, event_ids) for part in ranges if len(ranges) == 1]
    sets = coded[0] if coded else _distinct(ranges, event_ids, cells, processes)
    itemsets, min_windows = find_itemsets(
        sets, counts.windows, settings, budget_of(settings, max(cells, sets.cells), processes)
    )
    objects = np.zeros(len(itemsets), np.int64)
    for part in coded or (code_sets(part, event_ids) for part in ranges):
        objects += count_groups(transactions(part), part.objects, itemsets)
    return MinedSets(itemsets, event_ids, objects, counts.windows, min_windows)


def _distinct(
    ranges: Sequence[pl.LazyFrame], event_ids: pl.Series, cells: int, processes: int
) -> CodedSets:
    """Return the distinct sets of several ranges of objects, each with at most so many cells."""
    distinct = DistinctSets()
    for part in ranges:
        distinct.add(code_sets(part, event_ids))
        require_memory(processes, cells + distinct.cells)
    return distinct.coded()


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
