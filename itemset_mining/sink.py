"""The receiver of mined sets, and the bound on their number."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from itemset_mining.kernels.output import BYTES_PER_CELL, BYTES_PER_SET
from itemset_mining.results import Batch

# More sets than any memory holds, and still countable in 64 bits.
MANY = 1 << 40


class LimitReachedError(Exception):
    """More sets were found than the sink accepts.

    Attributes:
        reached: Number of sets, a lower bound of the total.
        bound: The bound that was exceeded, in words.
    """

    def __init__(self, reached: int, bound: str) -> None:
        """Keep the parts of the message of the public error."""
        super().__init__(reached, bound)
        self.reached = reached
        self.bound = bound


@dataclass(frozen=True)
class Request:
    """The sets to find.

    Attributes:
        min_support: Smallest number of transactions.
        min_size: Smallest number of items.
        max_size: Largest number of items.
    """

    min_support: int
    min_size: int
    max_size: int


@dataclass(frozen=True)
class Bound:
    """The largest result to accept.

    Attributes:
        max_sets: Number of sets.
        max_bytes: Memory of the sets and of the growing workspace of the search.
        name: The words of the message for the number of sets. If unset, those for `max_sets`.
    """

    max_sets: int
    max_bytes: int
    name: str | None = None

    def check(self, n_sets: int, n_cells: int, n_bytes: int) -> None:
        """Check a number of sets, of their items and of other bytes.

        Raises:
            LimitReachedError: They exceed the bound.
        """
        if n_sets > self.max_sets:
            name = self.name or f"max_sets={self.max_sets} allows"
            raise LimitReachedError(self.max_sets + 1, name)
        if n_bytes + n_sets * BYTES_PER_SET + n_cells * BYTES_PER_CELL > self.max_bytes:
            raise LimitReachedError(n_sets, f"{self.max_bytes / 2**20:.0f} MiB of memory hold")


class Sink:
    """Passes sets on, from any thread, as long as they stay within a bound."""

    def __init__(self, bound: Bound, consume: Callable[[Batch], None]) -> None:
        """Start empty; `consume` is never called by two threads at once."""
        self._bound = bound
        self._consume = consume
        self._lock = threading.Lock()
        self._n_sets = 0
        self._n_cells = 0
        self._n_bytes = 0

    def take(self, batch: Batch) -> None:
        """Accept sets.

        Raises:
            LimitReachedError: They exceed the bound.
        """
        n_sets, n_cells = len(batch.ends), len(batch.items)
        with self._lock:
            self.check_room(n_sets, n_cells)
            self._n_sets += n_sets
            self._n_cells += n_cells
            self._consume(batch)

    def check_room(self, n_sets: int, n_cells: int) -> None:
        """Check that the bound has room for more sets and items.

        Raises:
            LimitReachedError: It does not.
        """
        self._bound.check(self._n_sets + n_sets, self._n_cells + n_cells, self._n_bytes)

    def reserve(self, n_bytes: int) -> None:
        """Take bytes of the bound for something other than sets.

        Raises:
            LimitReachedError: They are not left.
        """
        with self._lock:
            self._n_bytes += n_bytes
            self.check_room(0, 0)

    @property
    def bound(self) -> Bound:
        """The bound without the reserved bytes."""
        return replace(self._bound, max_bytes=max(0, self._bound.max_bytes - self._n_bytes))
