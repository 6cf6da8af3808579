from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest

from itemset_mining import InvalidArgumentError, TooManyItemsetsError, Transactions


def test_rows_become_columns() -> None:
    transactions = Transactions.from_rows([[3, 1, 3], [], [2]], weights=[1, 2, 3])
    assert transactions.items.tolist() == [1, 3, 2]
    assert transactions.offsets.tolist() == [0, 2, 2, 3]
    assert (len(transactions), transactions.total) == (3, 6)


@pytest.mark.parametrize(
    ("items", "offsets", "weights", "message"),
    [
        ([1], [0, 1], [1, 1], "found 2 offsets and 2 weights"),
        ([1], [0, 2], [1], "offsets must run from 0 to 1, found 0 to 2"),
        ([1, 2], [0, 2, 1, 2], [1, 1, 1], "offsets must ascend"),
        # Their differences do not fit into 64 bits.
        ([1], [0, 2**62 + 9, -(2**62), 1], [1, 1, 1], "offsets must ascend"),
        ([1], [0, 1], [0], "weights must be at least 1, found 0"),
        ([[1]], [0, 1], [1], "items must have one dimension, found 2"),
    ],
)
def test_columns_that_do_not_fit_together_are_refused(
    items: list[int], offsets: list[int], weights: list[int], message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        Transactions(np.array(items), np.array(offsets), np.array(weights))


@pytest.mark.parametrize(
    ("items", "weights", "message"),
    [
        ([1.0, 2.0], [1], "items must be integers, found the type float64"),
        (["a", "b"], [1], "items must be integers, found the type <U1"),
        ([1, 2**31], [1], "items must be between -2147483648 and 2147483647, found 2147483648"),
        ([1, -(2**40)], [1], "items must be between .* found -1099511627776"),
        ([1, 2], [1.5], "weights must be integers, found the type float64"),
        ([1, 2], [2**63], "weights must be between .* found 9223372036854775808"),
    ],
)
def test_numbers_that_the_columns_cannot_hold_are_refused(
    items: list[Any], weights: list[Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        Transactions(np.array(items), np.array([0, 2]), np.array(weights))
    with pytest.raises(InvalidArgumentError, match=message):
        Transactions.from_rows([items], weights)


def test_integers_of_another_type_become_those_of_the_columns() -> None:
    transactions = Transactions(
        np.array([1, 2], np.uint8), np.array([0, 2], np.int32), np.array([1], np.uint64)
    )
    columns = (transactions.items, transactions.offsets, transactions.weights)
    assert [column.dtype for column in columns] == [np.int32, np.int64, np.int64]


def test_the_error_survives_pickling() -> None:
    error = TooManyItemsetsError(reached=4, min_support=2, smallest_min_support=3, bound="x allows")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
    assert str(copy) == str(error)
    assert (copy.reached, copy.smallest_min_support) == (4, 3)
