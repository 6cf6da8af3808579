"""Threads that share a job."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from typing import Any, TypeVar

_R = TypeVar("_R")


class Team(AbstractContextManager["Team"]):
    """Threads that work on shares of a job at the same time; the calling thread takes one share.

    The threads are started once rather than per job: a job may take less time than that.

    Attributes:
        size: Number of threads.
    """

    def __init__(self, size: int) -> None:
        """Start no thread yet."""
        self.size = size
        self._others = ThreadPoolExecutor(max(1, size - 1))

    def run(self, work: Callable[..., _R], *arguments: Iterable[Any]) -> list[_R]:
        """Call `work` as `map` would; return the results after all calls have ended.

        Raises:
            Exception: The exception of the first call that failed.
        """
        shares = list(zip(*arguments, strict=True))
        futures = [self._others.submit(work, *share) for share in shares[1:]]
        try:
            results = [work(*share) for share in shares[:1]]
        finally:
            wait(futures)
        # Each future is dropped before it raises. Its exception refers to this frame: a cycle of
        # the two would keep the arrays of the threads in memory until the next garbage collection.
        futures.reverse()
        while futures:
            results.append(futures.pop().result())
        return results

    def __exit__(self, *_: object) -> None:
        """End the threads."""
        self._others.shutdown()
