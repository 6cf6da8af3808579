"""Turns SIGTERM and SIGINT into a request that the code answers where it is safe to."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StopRequest:
    """Whether, and by which signal, the process was asked to stop."""

    def __init__(self) -> None:
        self.signal_name = ""
        self._asked = threading.Event()

    def ask(self, signal_name: str) -> None:
        """Asks to stop."""
        self.signal_name = signal_name
        self._asked.set()

    def wait(self, seconds: float) -> bool:
        """Waits until asked, at most so long.

        Returns:
            Whether it was asked.
        """
        return self._asked.wait(seconds)


@contextmanager
def stop_on_signals() -> Iterator[StopRequest]:
    """Within the block the first signal asks to stop; a second one acts as usual.

    An exception out of a signal handler could strike between the start of a run and the moment we
    know its id; a request cannot.
    """
    request = StopRequest()
    previous = {number: signal.getsignal(number) for number in SIGNALS}

    def on_signal(number: int, _frame: FrameType | None) -> None:
        request.ask(signal.Signals(number).name)
        for own in SIGNALS:
            signal.signal(own, previous[own])

    for number in SIGNALS:
        signal.signal(number, on_signal)
    try:
        yield request
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
