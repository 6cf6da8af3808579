"""Measurement of everything, with a report: `make bench`, `make bench ARGS="etl growth"`.

Engines take turns, so that other load on the machine affects all of them alike; every measurement
is a separate process. When the time is up, the remaining measurements are skipped.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from tempfile import TemporaryDirectory

from benchmarks import bars, report, results
from benchmarks.extracted import extracted_events
from itemset_mining.benchmarks.datasets import mining_data
from itemset_mining.benchmarks.engines import is_installed
from itemset_mining.benchmarks.process import run

FAST = ("ours", "rusket", "pyfim")
KINDS = ("etl", "mining", "growth")
ONCE = {  # slow, if they finish at all: measured once, with a single pass
    "mlxtend": (bars.FAULT[0], bars.LIGHT[0], bars.DENSE[0]),
    "spark": (bars.LIGHT[0], bars.DENSE[0]),
}
LONGEST_S = 150
RUN_ONE = "itemset_mining.benchmarks.run_one"
PANDAS_EVENTS = 300_000
"""About as many as pandas processes in half a minute."""


@dataclass
class Session:
    """Common parameters of the measurements of one run.

    Attributes:
        repetitions: Number of measurements of everything that is not slow.
        deadline: Time (`time.monotonic`) after which no further measurement is started.
        events: Number of events for the comparison of the steps.
        sizes: Numbers of events for the measurements of growth.
    """

    repetitions: int
    deadline: float
    events: int
    sizes: list[int]
    started: float = field(default_factory=time.monotonic)
    failed: set[tuple[object, ...]] = field(default_factory=set)

    def measure(
        self,
        kind: str,
        module: str,
        *arguments: object,
        task: dict[str, object],
        timeout: float = LONGEST_S,
        **variables: str,
    ) -> None:
        """Take one measurement, unless the time is up or the same measurement failed before."""
        identity = (kind, *task.values())
        if identity in self.failed or time.monotonic() > self.deadline:
            return
        measured = run(module, *arguments, timeout=timeout, **variables)
        if "error" in measured:
            self.failed.add(identity)
        results.append({"kind": kind, **task, **measured})
        shown = measured.get("error") or f"{measured['total_s']:.2f} s"
        name = " ".join(map(str, task.values()))
        print(f"{time.monotonic() - self.started:4.0f} s  {kind}: {name}: {shown}", flush=True)


def mining(session: Session) -> Iterator[None]:
    """Measure the mining, yielding after each repetition."""
    tasks = [task for task in (*bars.FAULT, *bars.LIGHT, *bars.DENSE) if mining_data(task[0])]
    for engine in filter(is_installed, FAST):  # the first import of all compiles modules
        run(RUN_ONE, engine, *bars.FAULT[0], 1, timeout=LONGEST_S)
    for number in range(session.repetitions):
        for data, support in tasks:
            task: dict[str, object] = {"data": data, "support": support}
            mine = partial(session.measure, "mining", RUN_ONE)
            for engine in filter(is_installed, FAST):
                mine(engine, data, support, task={"engine": engine, **task, "cache": "warm"})
                if (data, support) in bars.FAULT:
                    with TemporaryDirectory() as empty:
                        cold = {"engine": engine, **task, "cache": "cold"}
                        mine(engine, data, support, 1, task=cold, PYTHONPYCACHEPREFIX=empty)
            slow = [engine for engine in ONCE if (data, support) in ONCE[engine]]
            for engine in filter(is_installed, slow if number == 0 else ()):
                mine(engine, data, support, 1, task={"engine": engine, **task, "cache": "warm"})
        yield


def etl(session: Session) -> Iterator[None]:
    """Measure the steps, yielding after each repetition."""
    _prepare(session, session.events, PANDAS_EVENTS)
    measure = partial(session.measure, "etl", "benchmarks.etl")
    for _ in range(session.repetitions):
        for engine in ("ours", "floor"):
            task: dict[str, object] = {"engine": engine, "events": session.events}
            measure(engine, session.events, task=task)
        if is_installed("mlxtend"):
            measure("pandas", PANDAS_EVENTS, task={"engine": "pandas", "events": PANDAS_EVENTS})
        if is_installed("spark"):
            measure("spark", session.events, task={"engine": "spark", "events": session.events})
        yield


def growth(session: Session) -> Iterator[None]:
    """Measure the growth, yielding after each repetition."""
    _prepare(session, *session.sizes)
    for number in range(session.repetitions):
        for events in session.sizes:
            if number == 0 or events < 50_000_000:
                task: dict[str, object] = {"events": events}
                session.measure("growth", "benchmarks.etl", "ours", events, task=task, timeout=1800)
        yield


MEASURES = {"mining": mining, "etl": etl, "growth": growth}


def _prepare(session: Session, *sizes: int) -> None:
    for events in sizes:
        extracted_events(events)
        print(
            f"{time.monotonic() - session.started:4.0f} s  {events:,} events are there", flush=True
        )


def main() -> None:
    """Measure, repetition by repetition, and write the report."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)}; all")
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=14, help="time to start measurements")
    parser.add_argument(
        "--events",
        type=int,
        default=10_000_000,
        help="events for the steps",
    )
    parser.add_argument(
        "--sizes",
        type=int,
        nargs="+",
        default=[1_000_000, 10_000_000],
        help="numbers of events for growth; 100000000 takes about 6 minutes and 1.5 GB on disk",
    )
    arguments = parser.parse_args()
    kinds = arguments.kinds or list(KINDS)
    if unknown := set(kinds) - set(KINDS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; allowed: {', '.join(KINDS)}")
    session = Session(
        repetitions=arguments.repetitions,
        deadline=time.monotonic() + arguments.minutes * 60,
        events=arguments.events,
        sizes=arguments.sizes,
    )
    results.forget(kinds)
    rounds = [MEASURES[kind](session) for kind in kinds]
    for _ in range(session.repetitions):
        for measurements in rounds:
            next(measurements, None)
    print(report.write(), flush=True)


if __name__ == "__main__":
    main()
