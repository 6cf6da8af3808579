"""Threads that share a job."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from typing import Any, TypeVar

_R = TypeVar("_R")


class Team(AbstractContextManager["Team"]):
    """Does shares of a job at the same time; the calling thread does one of them.

    Threads are started once, not for each job: a job may take less time than that.

    Attributes:
        size: number of threads.
    """

    def __init__(self, size: int) -> None:
        """Start nothing yet."""
        self.size = size
        self._others = ThreadPoolExecutor(max(1, size - 1))

    def run(self, work: Callable[..., _R], *arguments: Iterable[Any]) -> list[_R]:
        """Call ``work`` as ``map`` would; return the results when all calls have ended.

        Raises:
            Exception: what the first call raised that failed.
        """
        shares = list(zip(*arguments, strict=True))
        futures = [self._others.submit(work, *share) for share in shares[1:]]
        try:
            results = [work(*share) for share in shares[:1]]
        finally:
            wait(futures)
        # Each is let go of before it raises. Its exception holds this frame: a circle of the two
        # would keep the arrays of the threads in memory until the garbage collector finds it.
        futures.reverse()
        while futures:
            results.append(futures.pop().result())
        return results

    def __exit__(self, *_: object) -> None:
        """End the threads."""
        self._others.shutdown()
