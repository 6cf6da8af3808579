"""The receiver of mined sets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from itemset_mining.memory import Bound
from itemset_mining.results import Batch

# More sets than any memory holds, and still countable in 64 bits.
MANY = 1 << 40


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


class Sink:
    """Passes sets on, from any thread, as long as they stay within a bound."""

    def __init__(
        self, bound: Bound, consume: Callable[[Batch], None], *, keeps: bool = True
    ) -> None:
        """Start empty.

        Args:
            bound: The largest result to accept.
            consume: Takes the sets; it is never called by two threads at once.
            keeps: Whether `consume` keeps the sets, so that their memory counts.
        """
        self.keeps = keeps
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
        n_sets, n_cells = self._n_sets + n_sets, self._n_cells + n_cells
        kept = self._bound.memory.of(n_sets, n_cells) if self.keeps else 0
        self._bound.check(n_sets, self._n_bytes + kept)

    def reserve(self, n_bytes: int) -> None:
        """Take bytes of the bound for something other than sets.

        Raises:
            LimitReachedError: They are not left.
        """
        with self._lock:
            self._n_bytes += n_bytes
            self.check_room(0, 0)

    @property
    def n_sets(self) -> int:
        """Number of accepted sets."""
        return self._n_sets

    @property
    def max_bytes(self) -> int:
        """Bytes of the bound, the reserved ones included."""
        return self._bound.max_bytes

    @property
    def bound(self) -> Bound:
        """The bound on what is kept: without the reserved bytes, unless all of them are buffers."""
        reserved = self._n_bytes if self.keeps else 0
        return replace(self._bound, max_bytes=max(0, self._bound.max_bytes - reserved))
