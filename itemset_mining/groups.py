"""The number of groups (vehicles, for example) in which an itemset occurs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from itemset_mining.arrays import Int32, Int64
from itemset_mining.errors import InvalidArgumentError
from itemset_mining.kernels import groups as kernels
from itemset_mining.model import Bool, Itemsets, Transactions

# Sets are counted in batches: so many items, whose numbers take some 50 bytes each, or so many
# occurrences, unless the rows themselves have more cells.
_ITEMS_AT_ONCE = 1 << 20
_FEWEST_OCCURRENCES = 1 << 22


@dataclass(frozen=True, eq=False)
class _Rows:
    """Rows by group, each with its items from the rarest to the most frequent.

    Attributes:
        cells: int32[cells], the ranks of a row, then -1.
        groups: int64[cells], the group of a cell, ascending.
        begins: int64[rows], the place before the first cell of a row.
    """

    cells: Int32
    groups: Int64
    begins: Int64


@dataclass(frozen=True, eq=False)
class _Prefixes:
    """Sets to count, each with its items from the rarest to the most frequent.

    Attributes:
        ranks: int64[cells], the ranks of all sets, ascending within each.
        begins: int64[sets], where each set begins.
        sizes: int64[sets], number of items of each.
        n_items: Number of different ranks.
    """

    ranks: Int64
    begins: Int64
    sizes: Int64
    n_items: int


@dataclass(frozen=True, eq=False)
class Hits:
    """Where prefixes of sets occur.

    Attributes:
        begins: int64[prefixes + 1], where the hits of each prefix begin.
        places: int64[hits], the cell of the last item of the prefix, ascending per prefix.
    """

    begins: Int64
    places: Int64


@dataclass(frozen=True, eq=False)
class Children:
    """The prefixes with one item more.

    Attributes:
        begins: int64[prefixes + 1], where the children of each prefix begin.
        items: int64[children], the last item of each, ascending per prefix.
        are_parents: bool[children], whether a set extends the child.
    """

    begins: Int64
    items: Int64
    are_parents: Bool


def count_groups(
    transactions: Transactions, groups: NDArray[np.integer], itemsets: Itemsets
) -> Int64:
    """Count the groups that have at least one row with all items of a set.

    All sets with the same rarest items are followed together: the rows that contain a prefix are
    walked once for all sets that extend it ("occurrence deliver", Uno et al. 2004).

    Args:
        transactions: The rows; their weights do not matter.
        groups: int[rows], the group of each row.
        itemsets: The sets to count, in any number and choice.

    Returns:
        int64[sets], number of groups.

    Raises:
        InvalidArgumentError: `groups` does not have one entry per row.
    """
    groups = np.asarray(groups)
    if groups.shape != (len(transactions),):
        raise InvalidArgumentError(
            f"groups must have one entry per row, {len(transactions)}, found {groups.size}"
        )
    counts = np.empty(len(itemsets), np.int64)
    items = np.unique(itemsets.items)
    rows, ranks = _rename(transactions, groups, items)
    for batch in _batches(itemsets, len(rows.cells)):
        of_batch, begins = itemsets.part(batch)
        sizes = itemsets.sizes[batch]
        # The ranks of each set, the rarest first.
        set_of = np.repeat(np.arange(len(sizes)) * len(items), sizes)
        set_of += ranks[np.searchsorted(items, of_batch)]
        set_of.sort()
        set_of %= max(1, len(items))
        counts[batch] = _count(rows, _Prefixes(set_of, begins, sizes, len(items)))
    return counts


def _batches(itemsets: Itemsets, n_cells: int) -> Iterator[slice]:
    """Yield slices of the sets that are counted in little memory, compared with the rows."""
    occurrences = max(_FEWEST_OCCURRENCES, n_cells)
    load = itemsets.offsets[1:] / _ITEMS_AT_ONCE + np.cumsum(itemsets.supports) / occurrences
    cuts = np.searchsorted(load, np.arange(1, int(load[-1]) + 1 if len(load) else 1))
    for first, last in pairwise(np.unique([0, *cuts, len(load)]).tolist()):
        yield slice(first, last)


def _count(rows: _Rows, sets: _Prefixes) -> Int64:
    """Count the groups of some sets."""
    counts = np.zeros(len(sets.sizes), np.int64)
    pending = np.flatnonzero(sets.sizes > 0)
    parents = np.zeros(len(sets.sizes), np.int64)
    n_parents = 1
    hits = Hits(np.array([0, len(rows.begins)]), rows.begins)
    depth = 0
    while len(pending):
        keys = parents[pending] * sets.n_items + sets.ranks[sets.begins[pending] + depth]
        nodes, node_of_set = np.unique(keys, return_inverse=True)
        parents[pending] = node_of_set
        depth += 1
        ends = sets.sizes[pending] == depth
        complete, pending = pending[ends], pending[~ends]
        are_parents = np.zeros(len(nodes), np.bool_)
        are_parents[parents[pending]] = True
        child_begins = np.searchsorted(nodes, np.arange(n_parents + 1) * sets.n_items)
        children = Children(child_begins, nodes % sets.n_items, are_parents)
        child_counts, hits = _extend(rows, hits, children, sets.n_items)
        counts[complete] = child_counts[parents[complete]]
        parents[pending] = (np.cumsum(are_parents) - 1)[parents[pending]]
        n_parents = int(are_parents.sum())
    return counts


def _rename(
    transactions: Transactions, groups: NDArray[np.integer], items: Int32
) -> tuple[_Rows, Int64]:
    """Rename items to ranks, the rarest first; sort rows by group and items by rank.

    Returns:
        The rows, and the rank of each item.
    """
    n_items = len(items)
    row_of = np.repeat(np.arange(len(transactions)), np.diff(transactions.offsets))
    place = np.minimum(np.searchsorted(items, transactions.items), max(0, n_items - 1))
    occurs = items[place] == transactions.items if n_items else np.zeros(len(place), np.bool_)
    place, row_of = place[occurs], row_of[occurs]
    ranks = np.empty(n_items, np.int64)
    ranks[np.argsort(np.bincount(place, minlength=n_items), kind="stable")] = np.arange(n_items)
    _, group_of_row = np.unique(groups, return_inverse=True)
    by_group = np.argsort(group_of_row, kind="stable")
    new_row = np.empty(len(by_group), np.int64)
    new_row[by_group] = np.arange(len(by_group))
    # The end of a row sorts after its items, as if it were the item `n_items`.
    ends = np.arange(len(by_group)) * (n_items + 1) + n_items
    keys = np.concatenate((new_row[row_of] * (n_items + 1) + ranks[place], ends))
    del row_of, place, occurs
    keys.sort()
    row_of, cells = np.divmod(keys, n_items + 1)
    is_end = cells == n_items
    cells[is_end] = -1
    # A row begins after the end of the one before it.
    begins = np.concatenate((np.full(1, -1), np.flatnonzero(is_end)[:-1]))[: len(transactions)]
    return _Rows(cells.astype(np.int32), group_of_row[by_group][row_of], begins), ranks


def _extend(rows: _Rows, hits: Hits, children: Children, n_items: int) -> tuple[Int64, Hits]:
    """Count the groups of all children, and find the hits of those that are parents."""
    n_prefixes, n_children = len(hits.begins) - 1, len(children.items)
    columns = (hits.begins, hits.places, children.begins, children.items)
    walk = kernels.Walk(rows.cells, *columns, n_prefixes, np.full(n_items, -1, np.int64))
    counts, n_hits = np.zeros(n_children, np.int64), np.zeros(n_children, np.int64)
    kernels.count_children(walk, rows.groups, counts, n_hits, np.full(n_children, -1, np.int64))
    n_parent_hits = n_hits[children.are_parents]
    begins = np.concatenate((np.zeros(1, np.int64), np.cumsum(n_parent_hits)))
    places = np.empty(begins[-1], np.int64)
    if len(places):
        cursors = np.zeros(n_children, np.int64)
        cursors[children.are_parents] = begins[:-1]
        are_parents = children.are_parents.view(np.uint8)
        kernels.list_hits(walk, are_parents, cursors, places)
    return counts, Hits(begins, places)
