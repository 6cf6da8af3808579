from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import false_discovery_control, hypergeom

from itemset_mining import (
    InvalidArgumentError,
    Itemsets,
    Rules,
    Transactions,
    find_rules,
    measure_itemsets,
    mine,
)
from itemset_mining.fisher import benjamini_hochberg, fisher_greater
from itemset_mining.tests.oracle import Rows, weighted_rows


def sides(rules: Rules) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    def row(items: np.ndarray, offsets: np.ndarray, i: int) -> tuple[int, ...]:
        return tuple(items[offsets[i] : offsets[i + 1]].tolist())

    return [
        (
            row(rules.antecedent_items, rules.antecedent_offsets, i),
            row(rules.consequent_items, rules.consequent_offsets, i),
        )
        for i in range(len(rules))
    ]


def count(rows: Rows, weights: list[int], itemset: tuple[int, ...]) -> int:
    return sum(w for row, w in zip(rows, weights, strict=True) if set(itemset) <= set(row))


@settings(max_examples=100, deadline=None)
@given(data=weighted_rows(), min_support=st.integers(1, 6), max_consequent=st.integers(1, 4))
def test_rules_equal_a_direct_count(
    data: tuple[Rows, list[int]], min_support: int, max_consequent: int
) -> None:
    rows, weights = data
    itemsets = mine(Transactions.from_rows(rows, weights), min_support=min_support)
    total = max(1, sum(weights))
    rules = find_rules(itemsets, total, max_consequent=max_consequent)
    expected = set()
    for i in range(len(itemsets)):
        itemset = itemsets[i]
        for mask in range(1, 2 ** len(itemset) - 1):
            right = tuple(x for bit, x in enumerate(itemset) if mask >> bit & 1)
            if len(right) <= max_consequent:
                expected.add((tuple(x for x in itemset if x not in right), right))
    found = sides(rules)
    assert len(found) == len(expected)
    assert set(found) == expected
    for i, (left, right) in enumerate(found):
        both = count(rows, weights, left + right)
        n_left, n_right = count(rows, weights, left), count(rows, weights, right)
        confidence = both / n_left
        assert rules.support_count[i] == both
        assert rules.confidence[i] == pytest.approx(confidence)
        assert rules.support[i] == pytest.approx(both / total)
        assert rules.lift[i] == pytest.approx(confidence / (n_right / total))
        assert rules.leverage[i] == pytest.approx(both / total - n_left * n_right / total**2)
        conviction = np.inf if both == n_left else (1 - n_right / total) / (1 - confidence)
        assert rules.conviction[i] == pytest.approx(conviction)
    if found:
        left_counts, right_counts = (
            np.array([count(rows, weights, pair[side]) for pair in found]) for side in (0, 1)
        )
        p_values = hypergeom.sf(rules.support_count - 1, total, left_counts, right_counts)
        assert rules.p_value == pytest.approx(p_values)
        assert rules.q_value == pytest.approx(false_discovery_control(rules.p_value))


@settings(max_examples=300, deadline=None)
@given(
    total=st.sampled_from([5, 40, 1000, 200_000]),
    shares=st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)),
)
def test_p_values_equal_scipy(total: int, shares: tuple[float, float, float]) -> None:
    left, right = round(shares[0] * total), round(shares[1] * total)
    lowest, highest = max(0, left + right - total), min(left, right)
    both = lowest + round(shares[2] * (highest - lowest))
    found = fisher_greater(np.array([both]), np.array([left]), np.array([right]), total)
    expected = hypergeom.sf(both - 1, total, left, right)
    assert found[0] == pytest.approx(expected, rel=1e-6, abs=1e-12)


def test_tiny_p_values_keep_their_digits() -> None:
    both, left, right = np.array([900, 60]), np.array([1000, 80]), np.array([1200, 70])
    found = fisher_greater(both, left, right, 2_000_000)
    expected = hypergeom.logsf(both - 1, 2_000_000, left, right)
    assert np.log(found[1]) == pytest.approx(expected[1], rel=1e-9)
    assert found[0] == 0.0  # smaller than any float


def test_q_values_of_a_worked_example() -> None:
    p_values = np.array([0.01, 0.04, 0.03, 0.005])
    assert benjamini_hochberg(p_values) == pytest.approx([0.02, 0.04, 0.04, 0.02])
    assert len(benjamini_hochberg(np.empty(0))) == 0


def test_q_values_count_rules_below_the_confidence() -> None:
    itemsets = mine(Transactions.from_rows([[1, 2], [1, 2], [1], [1, 3], [2, 3]]), min_support=1)
    every, confident = find_rules(itemsets, 5), find_rules(itemsets, 5, min_confidence=0.6)
    kept = every.confidence >= 0.6
    assert 0 < len(confident) < len(every)
    assert confident.q_value.tolist() == every.q_value[kept].tolist()
    assert sides(confident) == [side for side, keep in zip(sides(every), kept, strict=True) if keep]


def test_rules_that_are_not_significant_are_left_out() -> None:
    rows = Transactions.from_rows([[1, 2]] * 8 + [[3]] * 8 + [[1, 3], [2]])
    itemsets = mine(rows, min_support=1)
    every, significant = find_rules(itemsets, 18), find_rules(itemsets, 18, max_q_value=0.05)
    kept = every.q_value <= 0.05
    assert 0 < kept.sum() < len(every)
    assert significant.q_value.tolist() == every.q_value[kept].tolist()
    assert significant.support_count.tolist() == every.support_count[kept].tolist()


def test_p_values_do_not_depend_on_how_many_are_computed_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both, left, right = np.array([1, 2, 3, 4, 5]), np.full(5, 6), np.arange(6, 11)
    at_once = fisher_greater(both, left, right, 20)
    monkeypatch.setattr("itemset_mining.fisher._TESTS_AT_ONCE", 2)
    assert fisher_greater(both, left, right, 20).tolist() == at_once.tolist()


def test_rules_and_measures_do_not_depend_on_how_many_are_made_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [[1, 2, 3, 5], [1, 2, 3], [2, 3, 4], [1, 2, 3, 4], [1, 4, 5], [5]]
    itemsets = mine(Transactions.from_rows(rows), min_support=1)
    together = find_rules(itemsets, 6, max_consequent=2), measure_itemsets(itemsets, 6)
    monkeypatch.setattr("itemset_mining.model._ITEMS_PER_BATCH", 5)
    monkeypatch.setattr("itemset_mining.rules._RULES_AT_ONCE", 3)
    monkeypatch.setattr("itemset_mining.fisher._TESTS_AT_ONCE", 2)
    rules, measures = find_rules(itemsets, 6, max_consequent=2), measure_itemsets(itemsets, 6)
    assert sides(rules) == sides(together[0])
    assert rules.p_value.tolist() == together[0].p_value.tolist()
    assert rules.q_value.tolist() == together[0].q_value.tolist()
    assert measures.lift.tolist() == together[1].lift.tolist()


def test_part_of_the_rules() -> None:
    itemsets = mine(Transactions.from_rows([[1, 2, 3]] * 2 + [[1, 2], [3]]), min_support=1)
    rules = find_rules(itemsets, 4)
    part = rules.take(np.array([4, 1]))
    assert sides(part) == [sides(rules)[4], sides(rules)[1]]
    assert part.lift.tolist() == rules.lift[[4, 1]].tolist()
    assert part.conviction.tolist() == rules.conviction[[4, 1]].tolist()
    assert part.q_value.tolist() == rules.q_value[[4, 1]].tolist()


def test_rules_are_ordered_by_set_then_consequent() -> None:
    itemsets = mine(Transactions.from_rows([[1, 2, 3]]), min_support=1)
    assert sides(find_rules(itemsets, 1, max_consequent=2))[-6:] == [
        ((2, 3), (1,)),
        ((1, 3), (2,)),
        ((1, 2), (3,)),
        ((3,), (1, 2)),
        ((2,), (1, 3)),
        ((1,), (2, 3)),
    ]


def test_measures_of_a_worked_example() -> None:
    itemsets = mine(Transactions.from_rows([[1, 2], [1, 2], [1], [3]]), min_support=2)
    measures = measure_itemsets(itemsets, 4)
    assert [itemsets[i] for i in range(3)] == [(2,), (1, 2), (1,)]
    assert measures.support.tolist() == [0.5, 0.5, 0.75]
    assert measures.lift == pytest.approx([1, 0.5 / 0.375, 1])
    assert measures.leverage == pytest.approx([0, 0.125, 0])


def test_measures_and_rules_of_nothing() -> None:
    nothing = mine(Transactions.from_rows([]), min_support=1)
    assert len(measure_itemsets(nothing, 0).lift) == 0
    assert len(find_rules(nothing, 0)) == 0


def test_measures_need_single_items() -> None:
    flags = np.ones(1, np.bool_)
    pair = Itemsets(
        np.array([1, 2], np.int32), np.array([0, 2]), np.array([3]), closed=flags, maximal=flags
    )
    with pytest.raises(
        ValueError, match="every item must be among the itemsets as a set of its own"
    ):
        measure_itemsets(pair, 4)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"max_consequent": 0}, "max_consequent must be at least 1, found 0"),
        ({"min_confidence": 1.5}, "min_confidence must be between 0 and 1, found 1.5"),
        ({"max_q_value": float("nan")}, "max_q_value must be between 0 and 1, found nan"),
        ({"n_transactions": 1}, "n_transactions must be at least the largest support, 2; found 1"),
        ({"n_transactions": 2.5}, "n_transactions must be an integer, found 2.5"),
    ],
)
def test_arguments_out_of_range_are_refused(arguments: dict[str, Any], message: str) -> None:
    itemsets = mine(Transactions.from_rows([[1], [1]]), min_support=1)
    with pytest.raises(InvalidArgumentError, match=f"^{message}$"):
        find_rules(itemsets, **{"n_transactions": 2, **arguments})


def test_measures_need_as_many_transactions_as_the_largest_support() -> None:
    itemsets = mine(Transactions.from_rows([[1], [1]]), min_support=1)
    with pytest.raises(InvalidArgumentError, match="largest support, 2; found 0"):
        measure_itemsets(itemsets, 0)


@pytest.mark.parametrize("missing", [(1, 2), (3,)])
def test_rules_need_all_subsets(missing: tuple[int, ...]) -> None:
    itemsets = mine(Transactions.from_rows([[1, 2, 3]]), min_support=1)
    rows = np.array([row for row in range(len(itemsets)) if itemsets[row] != missing])
    sets = [itemsets[row] for row in rows]
    others = Itemsets(
        np.array([item for itemset in sets for item in itemset], np.int32),
        np.cumsum([0, *map(len, sets)]),
        itemsets.supports[rows],
        closed=itemsets.closed[rows],
        maximal=itemsets.maximal[rows],
    )
    with pytest.raises(InvalidArgumentError, match="every subset of an itemset must be among"):
        find_rules(others, 1)


def test_rules_need_the_smaller_sets_too() -> None:
    flags = np.ones(1, np.bool_)
    pair = Itemsets(
        np.array([1, 2], np.int32), np.array([0, 2]), np.array([3]), closed=flags, maximal=flags
    )
    with pytest.raises(InvalidArgumentError, match="every subset of an itemset must be among"):
        find_rules(pair, 3)
