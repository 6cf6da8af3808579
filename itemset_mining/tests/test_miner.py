from __future__ import annotations

import re
import threading
import time
import weakref
from itertools import combinations
from math import comb
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from itemset_mining import (
    InvalidArgumentError,
    SetMemory,
    TooLittleMemoryError,
    TooManyItemsetsError,
    Transactions,
    mine,
)
from itemset_mining import search as search_module
from itemset_mining.tests.oracle import (
    Rows,
    as_table,
    expected_table,
    frequent_sets,
    weighted_rows,
)


@pytest.mark.usefixtures("search")
@settings(
    max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    data=weighted_rows(),
    min_support=st.integers(1, 8),
    max_size=st.sampled_from([None, None, 1, 2, 3]),
    threads=st.integers(1, 3),
)
def test_finds_what_the_definition_says(
    data: tuple[Rows, list[int]], min_support: int, max_size: int | None, threads: int
) -> None:
    rows, weights = data
    transactions = Transactions.from_rows(rows, weights)
    found = mine(transactions, min_support=min_support, max_size=max_size, threads=threads)
    assert as_table(found) == expected_table(rows, weights, min_support, max_size)


@pytest.mark.usefixtures("search")
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    data=weighted_rows(),
    min_support=st.integers(1, 4),
    share=st.floats(0, 0.99),
    factor=st.sampled_from([1, 7, 1000]),
)
def test_too_many_sets_names_the_smallest_support_that_fits(
    monkeypatch: pytest.MonkeyPatch,
    data: tuple[Rows, list[int]],
    min_support: int,
    share: float,
    factor: int,
) -> None:
    monkeypatch.setattr("itemset_mining.support_advice._TALLY_BITS", 4)
    rows, weights = data[0], [factor * weight for weight in data[1]]
    supports = sorted(frequent_sets(rows, weights, min_support).values(), reverse=True)
    if not supports:
        return
    max_sets = int(share * len(supports))
    with pytest.raises(TooManyItemsetsError) as caught:
        mine(Transactions.from_rows(rows, weights), min_support=min_support, max_sets=max_sets)
    assert caught.value.smallest_min_support == supports[max_sets] + 1


@pytest.mark.usefixtures("search")
def test_worked_example() -> None:
    rows = Transactions.from_rows([[1, 2, 5], [2, 4], [2, 3], [1, 2, 4], [1, 2, 5]])
    found = mine(rows, min_support=2)
    assert as_table(found) == [
        ((1,), 3, False, False),
        ((2,), 5, True, False),
        ((4,), 2, False, False),
        ((5,), 2, False, False),
        ((1, 2), 3, True, False),
        ((1, 5), 2, False, False),
        ((2, 4), 2, True, True),
        ((2, 5), 2, False, False),
        ((1, 2, 5), 2, True, True),
    ]


@pytest.mark.usefixtures("search")
@pytest.mark.parametrize(
    "rows", [[], [[]], [[], []], [[1], [2]]], ids=["no rows", "empty row", "empty rows", "rare"]
)
def test_nothing_is_frequent(rows: Rows) -> None:
    found = mine(Transactions.from_rows(rows), min_support=2)
    assert len(found) == 0
    assert found.offsets.tolist() == [0]


@pytest.mark.usefixtures("search")
def test_sets_of_items_that_are_everywhere_are_found() -> None:
    rows = [[1, 2, 3, other] for other in (4, 5, 6, 4)]
    found = mine(Transactions.from_rows(rows), min_support=4)
    everywhere = [s for size in (1, 2, 3) for s in combinations((1, 2, 3), size)]
    assert [line[0] for line in as_table(found)] == everywhere
    assert set(found.supports.tolist()) == {4}


@pytest.mark.usefixtures("search")
def test_closed_sets_hold_no_item_twice_and_differ() -> None:
    generator = np.random.default_rng(7)
    rows = [np.flatnonzero(generator.random(20) < 0.5).tolist() for _ in range(60)]
    found = mine(Transactions.from_rows(rows), min_support=6)
    closed = [found[i] for i in np.flatnonzero(found.closed).tolist()]
    assert all(len(set(itemset)) == len(itemset) for itemset in closed)
    assert len(set(closed)) == len(closed) > 500


@pytest.mark.usefixtures("search")
@pytest.mark.parametrize("length", [63, 64, 65, 129])
def test_long_rows_cross_word_borders(length: int) -> None:
    rows = [list(range(length)), list(range(length)), list(range(1, length)), [0]]
    found = mine(Transactions.from_rows(rows), min_support=2, max_size=2)
    assert len(found) == length + comb(length, 2)
    table = as_table(found)
    assert [line[1] for line in table[: length + 1]] == [3] * length + [2]
    # Single items other than 0 come together three times, so no single item is closed but 0.
    assert [line[0] for line in table if line[2]] == [(0,)]


@pytest.mark.usefixtures("search")
@pytest.mark.parametrize("n_rows", [63, 64, 65, 128, 129])
def test_many_rows_cross_word_borders(n_rows: int) -> None:
    rows = [[1, 2, 3, 10 + row % 3] for row in range(n_rows)]
    found = mine(Transactions.from_rows(rows), min_support=1)
    assert as_table(found) == expected_table(rows, [1] * n_rows, 1, None)


@pytest.mark.usefixtures("search")
def test_threads_change_nothing() -> None:
    generator = np.random.default_rng(11)
    rows = [np.flatnonzero(generator.random(60) < 0.2).tolist() for _ in range(400)]
    transactions = Transactions.from_rows(rows)
    results = [mine(transactions, min_support=6, threads=n) for n in (1, 2, 5)]
    assert len(results[0]) > 3000
    for other in results[1:]:
        for column in ("items", "offsets", "supports", "closed", "maximal"):
            assert np.array_equal(getattr(results[0], column), getattr(other, column))


def test_a_search_by_rows_through_several_items_finds_what_bitmaps_find(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    generator = np.random.default_rng(3)
    rows = [generator.choice(400, 8, replace=False).tolist() for _ in range(20_000)]
    transactions = Transactions.from_rows(rows)
    tables = []
    for by_bitmaps in (True, False):
        monkeypatch.setattr(
            "itemset_mining.database.bitmaps_pay", lambda *_, answer=by_bitmaps: answer
        )
        tables.append(as_table(mine(transactions, min_support=4)))
    assert tables[0] == tables[1]
    assert len(tables[0]) > 70_000


@pytest.mark.parametrize("factor", [1, 1_000_000_007])
def test_items_far_apart_and_heavy_rows(factor: int) -> None:
    rows = [[-2 * factor, 0, 2 * factor], [-2 * factor, 2 * factor], [0]]
    weights = [2**31 - 1, 2**31 - 1, 5]
    found = mine(Transactions.from_rows(rows * 2, weights * 2), min_support=11)
    assert as_table(found) == expected_table(rows * 2, weights * 2, 11, None)


def test_a_weight_beyond_the_layout_of_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="weights must be at most 2147483647, found 2147483648"):
        mine(Transactions.from_rows([[1, 2]], [2**31]), min_support=1)


def test_a_row_beyond_the_layout_of_blocks_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itemset_mining.kernels.rows.MAX_ROW", 2)
    assert len(mine(Transactions.from_rows([[1, 2]]), min_support=1)) == 3
    with pytest.raises(ValueError, match="rows must contain at most 2 items, found 3"):
        mine(Transactions.from_rows([[1, 2], [1, 2, 3]]), min_support=1)


def test_room_that_is_too_small_is_enlarged(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(4)
    rows = [np.flatnonzero(generator.random(40) < 0.3).tolist() for _ in range(300)]
    transactions = Transactions.from_rows(rows)
    expected = as_table(mine(transactions, min_support=6))
    for name, value in (("CELLS", 1), ("WORDS", 1), ("BUFFER_SETS", 2)):
        monkeypatch.setattr(f"itemset_mining.search._FIRST_{name}", value)
    for by_bitmaps in (True, False):
        monkeypatch.setattr(
            "itemset_mining.database.bitmaps_pay", lambda *_, answer=by_bitmaps: answer
        )
        assert as_table(mine(transactions, min_support=6)) == expected
        with pytest.raises(TooManyItemsetsError) as caught:
            mine(transactions, min_support=6, max_sets=1000)
        kept = sorted((line[1] for line in expected), reverse=True)
        assert caught.value.smallest_min_support == kept[1000] + 1


@pytest.mark.usefixtures("search")
def test_as_many_sets_as_allowed_are_found_however_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itemset_mining.search._FIRST_BUFFER_SETS", 1)
    monkeypatch.setattr("itemset_mining.miner._MOST_SUPERSETS", 1)
    found = mine(Transactions.from_rows([[1, 2, 3, 4]]), min_support=1, max_size=3, max_sets=14)
    assert len(found) == 14
    assert not found.closed.any()


@pytest.mark.usefixtures("search")
def test_message_of_too_many_sets() -> None:
    rows = Transactions.from_rows([[1, 2, 3], [1, 2, 3], [1, 2], [1]])
    message = re.escape(
        "Too many frequent itemsets: 4 itemsets were reached at a minimum support of 1, "
        "more than max_sets=3 allows. "
        "The smallest minimum support that stays below the bound is 3."
    )
    with pytest.raises(TooManyItemsetsError, match=message) as caught:
        mine(rows, min_support=1, max_sets=3)
    assert (caught.value.reached, caught.value.smallest_min_support) == (4, 3)


@pytest.mark.usefixtures("search")
def test_sets_beyond_memory_are_refused() -> None:
    rows = Transactions.from_rows([list(range(16))] * 2 + [[0, 1]])
    with pytest.raises(TooManyItemsetsError, match="more than 1 MiB of memory hold"):
        mine(rows, min_support=2, memory_budget=1 << 20)


def test_room_to_search_in_counts_against_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(4)
    rows = [np.flatnonzero(generator.random(40) < 0.3).tolist() for _ in range(300)]
    transactions, budget = Transactions.from_rows(rows), 1_000_000
    n_sets = len(mine(transactions, min_support=15, memory_budget=budget))
    monkeypatch.setattr("itemset_mining.database.bitmaps_pay", lambda *_: False)
    monkeypatch.setattr("itemset_mining.search._FIRST_CELLS", 1)
    monkeypatch.setattr("itemset_mining.search._FIRST_WORDS", 1)
    with pytest.raises(TooManyItemsetsError, match="more than 1 MiB of memory hold") as caught:
        mine(transactions, min_support=15, memory_budget=budget, threads=1)
    advised = caught.value.smallest_min_support
    found = mine(transactions, min_support=advised, memory_budget=budget, threads=1)
    assert 0 < len(found) < n_sets


def test_a_caller_may_need_more_memory_per_set() -> None:
    rows = Transactions.from_rows([range(10)] * 2 + [[0, 1]])
    n_sets, n_items = 2**10 - 1, 10 * 2**9
    mine(rows, min_support=1, memory_budget=n_sets * 1000 + n_items * 100 + 10_000)
    exact = {"memory_budget": n_sets * 1000 + n_items * 100 + 10_000}
    assert len(mine(rows, min_support=1, memory_per_set=SetMemory(1000, 100), **exact)) == n_sets
    with pytest.raises(TooManyItemsetsError, match="MiB of memory hold") as caught:
        mine(rows, min_support=1, memory_per_set=SetMemory(1100, 100), **exact)
    assert caught.value.smallest_min_support == 3


def test_mining_needs_its_own_memory_whatever_the_caller_needs() -> None:
    rows = Transactions.from_rows([range(10)] * 2 + [[0, 1]])
    with pytest.raises(TooManyItemsetsError):
        mine(rows, min_support=1, memory_budget=100_000, memory_per_set=SetMemory(1, 1))


def test_transactions_that_do_not_fit_are_refused_before_they_are_searched() -> None:
    rows = Transactions.from_rows([range(1000)] * 1000)
    message = "Searching the transactions takes 16 MiB of memory, and the memory budget is 9 MiB"
    with pytest.raises(TooLittleMemoryError, match=message):
        mine(rows, min_support=1, max_size=1, memory_budget=10_000_000)


def sparse_rows() -> Transactions:
    """Rows that need a larger workspace than the smallest, and have many sets."""
    generator = np.random.default_rng(4)
    rows = [np.flatnonzero(generator.random(40) < 0.3).tolist() for _ in range(300)]
    return Transactions.from_rows(rows)


def test_a_workspace_whose_cells_have_no_number_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("itemset_mining.database.bitmaps_pay", lambda *_: False)
    monkeypatch.setattr("itemset_mining.search._FIRST_CELLS", 1)
    monkeypatch.setattr("itemset_mining.search._MOST_CELLS", 100)
    message = "more than a workspace of 100 cells can find|too little memory to find out which"
    with pytest.raises((TooManyItemsetsError, TooLittleMemoryError), match=message):
        mine(sparse_rows(), min_support=15)


def test_supersets_that_flags_depend_on_count_against_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("itemset_mining.search._FIRST_BUFFER_SETS", 16)
    rows = Transactions.from_rows([range(26)] * 2 + [[0, 1]])
    assert len(mine(rows, min_support=2, max_size=3, memory_budget=10_000_000)) == 2951
    monkeypatch.setattr("itemset_mining.search._BYTES_PER_BUFFERED_SET", 10_000)
    with pytest.raises(TooManyItemsetsError, match=r"memory hold\. .* is 3\."):
        mine(rows, min_support=2, max_size=3, memory_budget=900_000)


def test_the_room_of_the_search_is_free_when_advice_is_sought(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_memory: weakref.WeakSet[Any] = weakref.WeakSet()
    left = []

    class Workspace(search_module.Workspace):
        def __init__(self, database: Any, reserve: Any) -> None:
            super().__init__(database, reserve)
            in_memory.add(self)

    def advise(*_: Any) -> int:
        left.append(len(in_memory))
        return 2

    monkeypatch.setattr(search_module, "Workspace", Workspace)
    monkeypatch.setattr("itemset_mining.miner.smallest_support", advise)
    with pytest.raises(TooManyItemsetsError):
        mine(Transactions.from_rows([[1, 2]]), min_support=1, max_sets=1, threads=1)
    assert left == [0]


def test_a_thread_that_cannot_begin_ends_the_search_of_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mined = []

    class Worker(search_module._Worker):
        def __init__(self, *known: Any) -> None:
            if threading.current_thread() is threading.main_thread():
                raise MemoryError
            super().__init__(*known)

        def mine(self, first: int, last: int) -> None:
            time.sleep(0.01)
            mined.append((first, last))

    monkeypatch.setattr(search_module, "_Worker", Worker)
    with pytest.raises(MemoryError):
        mine(Transactions.from_rows([range(100)] * 2), min_support=2, threads=2)
    assert len(mined) < 20


@pytest.mark.usefixtures("search")
def test_a_budget_for_no_set_at_all_is_refused() -> None:
    rows = Transactions.from_rows([[1, 2, 3], [1, 2]])
    message = (
        "only 0 MiB of the memory budget remain, which is too little to search in and to hold a set"
    )
    with pytest.raises(TooLittleMemoryError, match=message):
        mine(rows, min_support=1, memory_budget=120)


@pytest.mark.usefixtures("search")
def test_more_sets_than_can_be_counted_are_refused_at_once() -> None:
    rows = Transactions.from_rows([list(range(100))] * 3 + [[0, 1]] * 2)
    with pytest.raises(TooManyItemsetsError, match=r"smallest .* is 4") as caught:
        mine(rows, min_support=2, max_sets=1_000_000)
    assert caught.value.reached == 1_000_001


@pytest.mark.usefixtures("search")
def test_too_many_sets_of_one_item_more_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itemset_mining.miner._MOST_SUPERSETS", 100)
    rows = Transactions.from_rows([list(range(20))] * 2 + [[0, 1, 2]])
    message = "101 itemsets .* more than the 100 sets of 3 items that flags may depend on. .* is 3"
    with pytest.raises(TooManyItemsetsError, match=message):
        mine(rows, min_support=2, max_size=2)
    assert len(mine(rows, min_support=3, max_size=2)) == 6


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"min_support": 0}, "min_support must be at least 1, found 0"),
        ({"min_support": -2}, "min_support must be at least 1, found -2"),
        ({"min_support": 0.5}, "min_support must be an integer, found 0.5"),
        ({"min_support": "2"}, "min_support must be an integer, found '2'"),
        ({"max_size": 0}, "max_size must be at least 1, found 0"),
        ({"max_sets": -1}, "max_sets must be at least 0, found -1"),
        ({"memory_budget": -1}, "memory_budget must be at least 0, found -1"),
        ({"threads": 0}, "threads must be at least 1, found 0"),
        ({"threads": 1.5}, "threads must be an integer, found 1.5"),
    ],
)
def test_wrong_arguments_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"^{message}$"):
        mine(Transactions.from_rows([[1]]), **{"min_support": 1, **arguments})


def test_a_support_beyond_all_transactions_finds_nothing() -> None:
    assert len(mine(Transactions.from_rows([[1, 2]]), min_support=2**80)) == 0


@pytest.mark.usefixtures("search")
def test_an_item_twice_in_a_row_is_refused() -> None:
    transactions = Transactions(
        items=np.array([5, 6, 7, 5, 7]), offsets=np.array([0, 2, 5]), weights=np.ones(2, np.int64)
    )
    with pytest.raises(ValueError, match="row 1 contains one twice"):
        mine(transactions, min_support=1)
