from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itemset_mining import Itemsets, Transactions, count_groups, mine
from itemset_mining.tests.oracle import Rows, weighted_rows


def select(itemsets: Itemsets, chosen: list[int]) -> Itemsets:
    sets = [itemsets[i] for i in chosen]
    return Itemsets(
        items=np.array([x for itemset in sets for x in itemset], np.int32),
        offsets=np.cumsum([0, *(len(itemset) for itemset in sets)]),
        supports=itemsets.supports[chosen],
        closed=itemsets.closed[chosen],
        maximal=itemsets.maximal[chosen],
    )


@settings(max_examples=200, deadline=None)
@given(rows_and_weights=weighted_rows(), min_support=st.integers(1, 5), data=st.data())
def test_counts_equal_brute_force(
    rows_and_weights: tuple[Rows, list[int]],
    min_support: int,
    data: Any,
) -> None:
    rows, weights = rows_and_weights
    transactions = Transactions.from_rows(rows, weights)
    group = st.integers(-2, 5)
    groups = data.draw(st.lists(group, min_size=len(rows), max_size=len(rows)))
    itemsets = mine(transactions, min_support=min_support)
    chosen = [i for i in range(len(itemsets)) if data.draw(st.booleans())]
    for sets in (itemsets, select(itemsets, chosen[:20][::-1])):
        found = count_groups(transactions, np.array(groups, np.int64), sets)
        expected = [
            len({g for g, row in zip(groups, rows, strict=True) if set(sets[i]) <= set(row)})
            for i in range(len(sets))
        ]
        assert found.tolist() == expected


def test_counts_do_not_depend_on_how_many_sets_are_counted_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [[1, 2, 3, 5], [1, 2, 3], [2, 3, 4], [1, 2, 3, 4], [1, 4, 5], [5]]
    transactions, groups = Transactions.from_rows(rows), np.array([3, 3, 1, 1, 2, 4])
    itemsets = mine(transactions, min_support=1)
    together = count_groups(transactions, groups, itemsets)
    for name in ("_ITEMS_AT_ONCE", "_FEWEST_OCCURRENCES"):
        with monkeypatch.context() as patch:
            patch.setattr(f"itemset_mining.groups.{name}", 4)
            assert count_groups(transactions, groups, itemsets).tolist() == together.tolist()


def test_worked_example() -> None:
    transactions = Transactions.from_rows([[1, 2, 3], [1, 2], [2, 3], [1, 2, 3]])
    itemsets = mine(transactions, min_support=1)
    found = count_groups(transactions, np.array([7, 7, 8, 9]), itemsets)
    assert {itemsets[i]: int(found[i]) for i in range(len(itemsets))} == {
        (1,): 2,
        (2,): 3,
        (3,): 3,
        (1, 2): 2,
        (1, 3): 2,
        (2, 3): 3,
        (1, 2, 3): 2,
    }


def test_one_group_for_each_row() -> None:
    transactions = Transactions.from_rows([[1], [2]])
    with pytest.raises(ValueError, match="one entry per row, 2, found 1"):
        count_groups(transactions, np.array([1]), mine(transactions, min_support=1))
