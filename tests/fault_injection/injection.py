"""Faults at the n-th operation of a process that changes the storage."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Literal, Self

import obstore
from obstore.exceptions import GenericError

from ml_pipeline.storage import objects
from ml_pipeline.storage.objects import Storage

CHANGES = ("put", "delete", "copy", "rename")
KILLED = 137
STALL_S = 60
Kind = Literal["none", "kill", "torn", "full", "unavailable", "lost", "stall", "clock"]
"""What happens at the chosen operation:

kill: the process ends, as after SIGKILL, before the operation
torn: the same in the middle of a write of a file, of which half is there
full: the disk is full from now on
unavailable: the storage does not answer this time
lost: the operation is carried out, but the answer is lost
stall: the process waits for a file, and goes on then
clock: the clock jumps here, and at each later operation
"""


@dataclass(frozen=True)
class Fault:
    """A fault, and the number of the operation at which it happens, from 0."""

    kind: Kind = "none"
    at: int = 0
    release: str = ""

    def __str__(self) -> str:
        return f"{self.kind} at {self.at}"


class Injector:
    """Counter of the operations of this process that change the storage.

    Attributes:
        operations: What each did, to explain a failure.
    """

    def __init__(self, fault: Fault) -> None:
        self.operations: list[str] = []
        self._fault = fault
        self._clock = timedelta()

    def install(self) -> None:
        """Let the storage of this process meet the fault."""
        objects.obstore = _Obstore(self)  # type: ignore[assignment,attr-defined]
        original = Storage.streamed_target
        injector = self

        @contextmanager
        def streamed_target(storage: Storage, key: str) -> Iterator[str]:
            injector.meet(f"stream {key}")
            with original(storage, key) as target:
                yield target
                injector.meet(f"rename {key}")
            injector.after()

        Storage.streamed_target = streamed_target  # type: ignore[assignment,method-assign]
        if self._fault.kind == "clock":
            _replace_clock(lambda: self._clock)

    def meet(self, name: str, tear: Callable[[], None] | None = None) -> None:
        """Count an operation that is about to happen, and fail as the fault says."""
        number = len(self.operations)
        self.operations.append(name)
        fault = self._fault
        if fault.kind == "full" and number >= fault.at:
            raise GenericError("Unable to copy data to file: No space left on device (os error 28)")
        if fault.kind == "clock" and number >= fault.at:
            self._clock = timedelta(hours=17) * (-1) ** number
        if number != fault.at:
            return
        if fault.kind == "torn" and tear:
            tear()
        if fault.kind in ("kill", "torn"):
            os._exit(KILLED)
        if fault.kind == "unavailable":
            raise GenericError("HTTP error: connection reset by peer")
        if fault.kind == "stall":
            deadline = time.monotonic() + STALL_S
            Path(f"{fault.release}.waiting").touch()
            while not Path(fault.release).exists() and time.monotonic() < deadline:
                time.sleep(0.02)

    def after(self) -> None:
        """Lose the answer of the last operation, if the fault says so."""
        if self._fault.kind == "lost" and len(self.operations) - 1 == self._fault.at:
            raise GenericError("HTTP error: connection closed before message completed")


class _Obstore:
    """obstore whose functions that change the storage are counted."""

    def __init__(self, injector: Injector) -> None:
        self._injector = injector

    def __getattr__(self, name: str) -> Any:
        function = getattr(obstore, name)
        if name not in CHANGES:
            return function

        def changed(store: Any, path: Any, *arguments: Any, **options: Any) -> Any:
            def tear() -> None:
                _tear(store, path, *arguments)

            self._injector.meet(f"{name} {path}", tear if name == "put" else None)
            result = function(store, path, *arguments, **options)
            self._injector.after()
            return result

        return changed


def _tear(store: Any, key: str, content: Any) -> None:
    """Leave the half of a file under the name that obstore gives to unfinished ones."""
    folder = getattr(store, "prefix", None)
    if isinstance(folder, Path) and isinstance(content, bytes):
        unfinished = folder / f"{key}#1"
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content[: len(content) // 2])


def _replace_clock(offset: Callable[[], timedelta]) -> None:
    """Shift what the modules of the pipeline see as the present time."""
    import sys

    class ShiftedType(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, datetime)

    class Shifted(datetime, metaclass=ShiftedType):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            now: Any = datetime.now(tz or UTC) + offset()
            return now  # type: ignore[no-any-return]

    for name, module in list(sys.modules.items()):
        if name.startswith("ml_pipeline.") and getattr(module, "datetime", None) is datetime:
            module.datetime = Shifted  # type: ignore[attr-defined]
