"""The number of groups (vehicles, for example) in which an itemset occurs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from itemset_mining.arrays import Int32, Int64
from itemset_mining.errors import InvalidArgumentError
from itemset_mining.kernels import groups as kernels
from itemset_mining.model import Bool, Itemsets, Transactions


@dataclass(frozen=True, eq=False)
class _Rows:
    """Rows by group, each with its items from the rarest to the most frequent.

    Attributes:
        cells: int32[cells], the ranks of a row, then -1.
        groups: int64[cells], the group of a cell, ascending.
    """

    cells: Int32
    groups: Int64


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
    counts = np.zeros(len(itemsets), np.int64)
    rows, sequences, n_items = _rename(transactions, groups, itemsets)
    begins, sizes = itemsets.offsets[:-1], itemsets.sizes
    pending = np.flatnonzero(sizes > 0)
    parents = np.zeros(len(itemsets), np.int64)
    n_parents = 1
    # A row begins after the end of the one before it.
    row_begins = np.flatnonzero(rows.cells < 0)[:-1]
    row_begins = np.concatenate((np.full(1, -1), row_begins))[: len(transactions)]
    hits = Hits(np.array([0, len(row_begins)]), row_begins)
    depth = 0
    while len(pending):
        keys = parents[pending] * n_items + sequences[begins[pending] + depth]
        nodes, node_of_set = np.unique(keys, return_inverse=True)
        parents[pending] = node_of_set
        depth += 1
        complete, pending = pending[sizes[pending] == depth], pending[sizes[pending] > depth]
        are_parents = np.zeros(len(nodes), np.bool_)
        are_parents[parents[pending]] = True
        child_begins = np.searchsorted(nodes, np.arange(n_parents + 1) * n_items)
        children = Children(child_begins, nodes % n_items, are_parents)
        child_counts, hits = _extend(rows, hits, children, n_items)
        counts[complete] = child_counts[parents[complete]]
        parents[pending] = (np.cumsum(are_parents) - 1)[parents[pending]]
        n_parents = int(are_parents.sum())
    return counts


def _rename(
    transactions: Transactions, groups: NDArray[np.integer], itemsets: Itemsets
) -> tuple[_Rows, Int64, int]:
    """Rename items to ranks, the rarest first; sort rows by group and items by rank."""
    items, item_of_cell = np.unique(itemsets.items, return_inverse=True)
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
    keys.sort()
    row_of, cells = np.divmod(keys, n_items + 1)
    is_end = cells == n_items
    cells[is_end] = -1
    rows = _Rows(cells.astype(np.int32), group_of_row[by_group][row_of])
    set_of = np.repeat(np.arange(len(itemsets)), itemsets.sizes)
    sequences = np.sort(set_of * n_items + ranks[item_of_cell]) % max(1, n_items)
    return rows, sequences, n_items


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
