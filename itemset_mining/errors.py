"""Errors that the library raises on purpose."""

from __future__ import annotations

from collections.abc import Sequence


class MiningError(Exception):
    """Base of the family."""


class InvalidArgumentError(MiningError, ValueError):
    """An argument has the wrong type, is out of range or does not fit another one."""


class TooManyItemsetsError(MiningError, ValueError):
    """A request has more frequent itemsets than it may return.

    Attributes:
        reached: Number of itemsets found when mining stopped (a lower bound of the total).
        min_support: The requested minimum support, in transactions.
        smallest_min_support: The smallest minimum support whose result stays within the bound,
            in transactions.
        bound: The bound that was exceeded, in words, such as "max_sets=1000 allows".
    """

    def __init__(
        self, *, reached: int, min_support: int, smallest_min_support: int, bound: str
    ) -> None:
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


class TooLittleMemoryError(MiningError, ValueError):
    """The memory budget leaves no room for a single set."""


class KernelError(MiningError, RuntimeError):
    """A kernel cannot be run, or ended with an error."""


class StaleKernelsError(KernelError):
    """The translated kernels do not match their sources."""


class KernelArgumentError(KernelError, TypeError):
    """A kernel was called with arguments that do not match its parameters."""


class KernelSourceError(MiningError, ValueError):
    """The sources of the kernels contain what cannot be translated safely.

    Attributes:
        faults: One sentence per fault, which begins with file and line.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def _rebuild(
    reached: int, min_support: int, smallest_min_support: int, bound: str
) -> TooManyItemsetsError:
    return TooManyItemsetsError(
        reached=reached,
        min_support=min_support,
        smallest_min_support=smallest_min_support,
        bound=bound,
    )
