"""Storage that something happens to before or after a chosen operation."""

from collections.abc import Callable
from typing import Any

import pytest

from ml_pipeline.storage.objects import Storage

OPERATIONS = ("get", "put", "create", "copy", "exists", "list_objects", "delete", "stream")
WRITES = ("put", "create", "copy", "delete")


class KilledError(BaseException):
    """End of a process; nothing catches it."""


def disturb(
    storage: Storage,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    happening: Callable[[], None],
    operations: tuple[str, ...] = OPERATIONS,
) -> Callable[[], bool]:
    """Let something happen just before one operation of this storage object.

    Args:
        storage: The object of one process; others on the same root are undisturbed.
        monkeypatch: Undoes it after the test.
        number: Number of the operation, from 0.
        happening: What happens; it may raise.
        operations: Names of the operations that count.

    Returns:
        Function that returns whether it has happened.
    """
    seen: list[str] = []

    def disturbed(name: str) -> Callable[..., Any]:
        original = getattr(storage, name)

        def operation(*arguments: Any, **options: Any) -> Any:
            seen.append(name)
            if len(seen) == number + 1:
                happening()
            return original(*arguments, **options)

        return operation

    for name in operations:
        monkeypatch.setattr(storage, name, disturbed(name))
    return lambda: len(seen) > number
