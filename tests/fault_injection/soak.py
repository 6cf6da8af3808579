"""The long form: `make soak ARGS="--seed 1 --faults 1000"`.

Kills a run, a resumption and an exit handler at every operation that changes the storage, then
injects other faults at random operations, and prints the figures.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from tests.fault_injection.injection import Fault, Kind
from tests.fault_injection.laboratory import CROWD, SUBJECTS, Figures, Laboratory
from tests.fault_injection.processes import ForkServer
from tests.fault_injection.proxy import Kind as ProxyKind
from tests.fault_injection.proxy import fault_proxy
from tests.fault_injection.s3_laboratory import S3Laboratory
from tests.seaweedfs import restartable_server

Experiment = Callable[[Laboratory, random.Random], None]
S3Experiment = Callable[[S3Laboratory, random.Random], None]
Lab = TypeVar("Lab", bound=Laboratory)
LOST: tuple[ProxyKind, ...] = ("lost reset", "lost 500", "lost 503")
OTHER_KINDS: tuple[Kind, ...] = ("torn", "full", "unavailable", "lost", "clock")


def crash_points(laboratory: Laboratory) -> list[Experiment]:
    """Return a kill of a run, a resumption and an exit handler at each of their operations."""
    counts = laboratory.operations
    return [
        partial(experiment, fault=Fault("kill", at))
        for experiment, operations in (
            (Laboratory.fault_in_run, counts["run"]),
            (Laboratory.fault_in_resumption, counts["resume"]),
            (Laboratory.fault_in_exit_handler, counts["end"]),
        )
        for at in range(operations)
    ]


def special_cases() -> list[Experiment]:
    """Return what happens at once, and what somebody deletes."""
    return [
        partial(Laboratory.at_once, action="run", number=CROWD),
        partial(Laboratory.at_once, action="resume", number=2),
        partial(Laboratory.at_once, action="end", number=2),
        Laboratory.deleted_events,
        Laboratory.missing_plan,
    ]


def random_faults(laboratory: Laboratory, rng: random.Random) -> Iterator[Experiment]:
    """Yield faults of all kinds at random operations."""
    counts = laboratory.operations
    while True:
        kind = rng.choice(OTHER_KINDS)
        run, resume, end = (Fault(kind, rng.randrange(counts[name])) for name in SUBJECTS)
        yield partial(Laboratory.fault_in_run, fault=run)
        yield partial(Laboratory.fault_in_resumption, fault=resume)
        yield partial(Laboratory.fault_in_exit_handler, fault=end)
        yield partial(Laboratory.stalled_exit_handler, at=end.at)


def planned(laboratory: Laboratory, seed: int) -> Iterator[Experiment]:
    """Yield the experiments: all crash points, then random faults without end."""
    yield from special_cases()
    yield from crash_points(laboratory)
    yield from random_faults(laboratory, random.Random(seed))  # noqa: S311


def on_the_way(laboratory: S3Laboratory, rng: random.Random) -> Iterator[S3Experiment]:
    """Yield faults on the way to the S3 server; first, each lost answer of an exit handler."""
    for at, request in enumerate(laboratory.requests["end"]):
        if not request.startswith(("GET", "HEAD")):
            kind = rng.choice(LOST)
            yield partial(S3Laboratory.lost_answer, action="end", at=at, kind=kind)
    while True:
        for action in SUBJECTS:
            few = rng.randint(2, 12)
            yield partial(S3Laboratory.faults_on_the_way, action=action, faults=few)
            at = rng.randrange(len(laboratory.requests[action]))
            yield partial(S3Laboratory.lost_answer, action=action, at=at, kind=rng.choice(LOST))
            yield partial(S3Laboratory.refusal, action=action)
        yield partial(S3Laboratory.server_away, action=rng.choice(SUBJECTS))
        yield partial(S3Laboratory.server_restarts, action=rng.choice(SUBJECTS))


def main(arguments: list[str]) -> int:
    """Run the experiments and print their figures; return 1 if something was wrong."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=int, default=1000, help="at least as many")
    parser.add_argument("--s3-share", type=float, default=0.5, help="share of them on S3")
    parser.add_argument("--minutes", type=float, default=600, help="end after this time")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    deadline = started + 60 * options.minutes
    on_s3 = round(options.faults * options.s3_share)
    with (
        tempfile.TemporaryDirectory(prefix="soak-") as folder,
        ThreadPoolExecutor(2) as pool,
    ):
        results = [
            pool.submit(share, Path(folder, name), options.seed, faults, deadline)
            for name, share, faults in (
                ("files", soak_files, options.faults - on_s3),
                ("s3", soak_s3, on_s3),
            )
        ]
        figures = Figures()
        for result in results:
            figures.add(result.result())
    sys.stdout.write(f"seed {options.seed}, {time.monotonic() - started:.0f} s\n{figures}\n")
    for violation in figures.violations:
        sys.stdout.write(f"  {violation}\n")
    return 1 if figures.violations else 0


def soak_files(folder: Path, seed: int, faults: int, deadline: float) -> Figures:
    """Inject faults into processes that work on local files."""
    folder.mkdir()
    with closing(ForkServer(folder)) as server:
        laboratory = Laboratory.on_files(server, folder)
        for experiment in planned(laboratory, seed):
            if laboratory.figures.faults.total() >= faults or time.monotonic() > deadline:
                break
            _perform(experiment, laboratory, seed)
    return laboratory.figures


def soak_s3(folder: Path, seed: int, faults: int, deadline: float) -> Figures:
    """Inject faults into processes that work on S3, and on the way there."""
    if not faults:
        return Figures()
    folder.mkdir()
    rng = random.Random(seed)  # noqa: S311
    with restartable_server(folder) as (s3, restart), fault_proxy(s3.endpoint) as proxy:
        os.environ.update(s3.environment)
        environment = {**s3.environment, "AWS_ENDPOINT_URL": proxy.endpoint}
        with closing(ForkServer(folder, environment)) as server:
            laboratory = S3Laboratory(server, folder, f"s3://{s3.bucket}/soak", proxy, restart)
            experiments = on_the_way(laboratory, rng)
            others = planned(laboratory, seed)
            while laboratory.figures.faults.total() < faults and time.monotonic() < deadline:
                _perform(next(experiments), laboratory, seed)
                _perform(next(others), laboratory, seed)
    return laboratory.figures


def _perform(experiment: Callable[[Lab, random.Random], None], laboratory: Lab, seed: int) -> None:
    figures = laboratory.figures
    before = len(figures.violations)
    rng = random.Random(seed * 1_000_003 + figures.faults.total())  # noqa: S311
    experiment(laboratory, rng)
    sys.stderr.write(f"{type(laboratory).__name__}: {figures.faults.total()} faults\n")
    for violation in figures.violations[before:]:
        sys.stderr.write(f"  {violation}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
