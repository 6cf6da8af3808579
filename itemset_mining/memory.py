"""The memory that sets take, and the bound on the result that follows from it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SetMemory:
    """The memory to reckon with per set.

    Attributes:
        per_set: Bytes of a set, whatever its size.
        per_item: Bytes of each of its items, in addition.
    """

    per_set: int
    per_item: int

    def of(self, n_sets: int, n_items: int) -> int:
        """Return the bytes of a number of sets with a number of items altogether."""
        return n_sets * self.per_set + n_items * self.per_item

    def at_least(self, other: SetMemory) -> SetMemory:
        """Return the larger of each value."""
        return SetMemory(max(self.per_set, other.per_set), max(self.per_item, other.per_item))


MINING = SetMemory(per_set=96, per_item=24)
"""What mining itself takes at its peak: a set in a batch, joined and returned."""


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
class Bound:
    """The largest result to accept.

    Attributes:
        max_sets: Number of sets.
        max_bytes: Memory of the sets and of the growing workspace of the search.
        memory: What a set takes.
        name: The words of the message for the number of sets. If unset, those for `max_sets`.
    """

    max_sets: int
    max_bytes: int
    memory: SetMemory = MINING
    name: str | None = None

    def check(self, n_sets: int, n_bytes: int) -> None:
        """Check a number of sets, and the bytes that they and the search take.

        Raises:
            LimitReachedError: They exceed the bound.
        """
        if n_sets > self.max_sets:
            name = self.name or f"max_sets={self.max_sets} allows"
            raise LimitReachedError(self.max_sets + 1, name)
        if n_bytes > self.max_bytes:
            raise LimitReachedError(n_sets, f"{self.max_bytes / 2**20:.0f} MiB of memory hold")
