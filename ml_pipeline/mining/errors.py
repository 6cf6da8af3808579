"""What the miner refuses to do."""

from __future__ import annotations


class TooManyItemsetsError(ValueError):
    """A request has more frequent itemsets than it may return.

    Attributes:
        reached: number of itemsets found when mining stopped (a lower bound of the whole).
        min_support: the minimum support that was asked for, in transactions.
        smallest_min_support: the smallest minimum support whose result stays within the bound,
            in transactions.
        bound: what was exceeded, in words, such as "max_sets=1000 allows".
    """

    def __init__(
        self, *, reached: int, min_support: int, smallest_min_support: int, bound: str
    ) -> None:
        """Keep the numbers and write the message."""
        self.reached = reached
        self.min_support = min_support
        self.smallest_min_support = smallest_min_support
        self.bound = bound
        super().__init__(
            f"Too many frequent itemsets: {reached} itemsets were reached "
            f"at a minimum support of {min_support}, more than {bound}. "
            f"The smallest minimum support that stays below the bound is {smallest_min_support}."
        )

    def __reduce__(self) -> tuple[object, ...]:
        """Survive pickling: an exception crosses process borders with its attributes."""
        return _rebuild, (self.reached, self.min_support, self.smallest_min_support, self.bound)


class TooLittleMemoryError(ValueError):
    """The memory budget leaves no room for a single set."""


def _rebuild(
    reached: int, min_support: int, smallest_min_support: int, bound: str
) -> TooManyItemsetsError:
    return TooManyItemsetsError(
        reached=reached,
        min_support=min_support,
        smallest_min_support=smallest_min_support,
        bound=bound,
    )
