"""Frequent itemsets by definition: slow, short and independent of the miner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from hypothesis import strategies as st

from itemset_mining import Itemsets

Itemset = tuple[int, ...]
Rows = list[list[int]]


def frequent_sets(
    rows: Sequence[Iterable[int]], weights: Sequence[int], min_support: int
) -> dict[Itemset, int]:
    """Count every subset of every row."""
    counts: Counter[Itemset] = Counter()
    for row, weight in zip(rows, weights, strict=True):
        items = sorted(set(row))
        for size in range(1, len(items) + 1):
            for subset in combinations(items, size):
                counts[subset] += weight
    return {itemset: count for itemset, count in counts.items() if count >= min_support}


def supersets(itemset: Itemset, frequent: dict[Itemset, int]) -> list[Itemset]:
    """List the frequent sets with one item more."""
    items = {item for found in frequent for item in found} - set(itemset)
    candidates = [tuple(sorted((*itemset, item))) for item in items]
    return [candidate for candidate in candidates if candidate in frequent]


def as_table(itemsets: Itemsets) -> list[tuple[Itemset, int, bool, bool]]:
    """List sets with support, closed and maximal, by size and then lexicographically."""
    table = [
        (
            itemsets[i],
            int(itemsets.supports[i]),
            bool(itemsets.closed[i]),
            bool(itemsets.maximal[i]),
        )
        for i in range(len(itemsets))
    ]
    return sorted(table, key=lambda line: (len(line[0]), line[0]))


def expected_table(
    rows: Rows, weights: list[int], min_support: int, max_size: int | None
) -> list[tuple[Itemset, int, bool, bool]]:
    """Return what the miner must return, in the order of `as_table`."""
    frequent = frequent_sets(rows, weights, min_support)
    table = []
    for itemset, support in frequent.items():
        if max_size is None or len(itemset) <= max_size:
            larger = supersets(itemset, frequent)
            is_closed = all(frequent[other] < support for other in larger)
            table.append((itemset, support, is_closed, not larger))
    return sorted(table, key=lambda line: (len(line[0]), line[0]))


@st.composite
def weighted_rows(draw: st.DrawFn) -> tuple[Rows, list[int]]:
    """Draw few rows over few items, with duplicates, empty rows and items that are everywhere."""
    codes = draw(st.sampled_from([range(1, 7), range(-3, 5), range(100_000, 1_000_000, 112_500)]))
    always = draw(st.lists(st.sampled_from(list(codes)), max_size=2, unique=True))
    row = st.lists(st.sampled_from(list(codes)), max_size=len(codes), unique=True)
    rows = [sorted({*found, *always}) for found in draw(st.lists(row, max_size=14))]
    repeats = draw(st.integers(1, 3))
    weight = draw(st.sampled_from([st.just(1), st.integers(1, 3), st.sampled_from([1, 64, 1000])]))
    rows = rows * repeats
    return rows, draw(st.lists(weight, min_size=len(rows), max_size=len(rows)))
