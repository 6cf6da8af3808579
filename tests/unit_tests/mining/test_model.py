from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from ml_pipeline.mining import TooManyItemsetsError, Transactions
from ml_pipeline.mining.memory import default_memory_budget


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
    with pytest.raises(ValueError, match=message):
        Transactions(np.array(items), np.array(offsets), np.array(weights))


@pytest.mark.parametrize("text", ["1000000", "1000000\n"])
def test_the_container_limits_memory(tmp_path: Path, text: str) -> None:
    limit = tmp_path / "memory.max"
    limit.write_text(text)
    assert default_memory_budget((tmp_path / "missing", limit)) == 600_000


def test_a_container_without_limit_has_the_machine(tmp_path: Path) -> None:
    limit = tmp_path / "memory.max"
    limit.write_text("max\n")
    assert default_memory_budget((limit,)) == default_memory_budget(())


def test_the_error_survives_pickling() -> None:
    error = TooManyItemsetsError(reached=4, min_support=2, smallest_min_support=3, bound="x allows")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
    assert str(copy) == str(error)
    assert (copy.reached, copy.smallest_min_support) == (4, 3)
