"""Conversion of SIGTERM and SIGINT into a request that the code handles where that is safe."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StopRequest(threading.Event):
    """Event that is set when the process is asked to stop, with the name of the signal."""

    signal_name = ""

    def ask(self, signal_name: str) -> None:
        """Request a stop."""
        self.signal_name = signal_name
        self.set()


@contextmanager
def stop_on_signals() -> Iterator[StopRequest]:
    """Turn the first signal within the block into a stop request; a second one acts as usual.

    An exception from a signal handler could occur between the start of a run and the moment its id
    is known; a request cannot.
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
