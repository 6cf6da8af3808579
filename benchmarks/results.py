"""The measurements of all runs: kept as JSON lines, medians taken from them."""

import json
import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "results"
MEASUREMENTS = FOLDER / "measurements.jsonl"

Measurement = dict[str, Any]


def append(measurement: Measurement) -> None:
    """Keeps one measurement."""
    FOLDER.mkdir(exist_ok=True)
    rounded = {k: round(v, 3) if isinstance(v, float) else v for k, v in measurement.items()}
    with MEASUREMENTS.open("a", encoding="utf-8") as file:
        file.write(json.dumps(rounded) + "\n")


def forget(kinds: Iterable[str]) -> None:
    """Drops the measurements of these kinds, which are taken anew."""
    kept = [entry for entry in _read() if entry["kind"] not in set(kinds)]
    MEASUREMENTS.unlink(missing_ok=True)
    for entry in kept:
        append(entry)


def _read() -> list[Measurement]:
    if not MEASUREMENTS.exists():
        return []
    return [json.loads(line) for line in MEASUREMENTS.read_text("utf-8").splitlines()]


@dataclass(frozen=True)
class Results:
    """All measurements."""

    measurements: tuple[Measurement, ...]

    @classmethod
    def read(cls) -> "Results":
        """Those of the folder `results`."""
        return cls(tuple(_read()))

    def of(self, kind: str, **wanted: object) -> list[Measurement]:
        """The measurements of a kind with these values."""
        return [
            entry
            for entry in self.measurements
            if entry["kind"] == kind and all(entry.get(k) == v for k, v in wanted.items())
        ]

    def median(self, kind: str, figure: str, **wanted: object) -> float | None:
        """The median of a figure; None if nothing was measured."""
        found = [entry[figure] for entry in self.of(kind, **wanted) if figure in entry]
        return statistics.median(found) if found else None

    def mining_ratio(
        self, data: str, support: int, figure: str, peers: Iterable[str], cache: str = "warm"
    ) -> float | None:
        """The best peer's figure divided by ours."""
        task = {"data": data, "support": support, "cache": cache}
        own = self.median("mining", figure, engine="ours", **task)
        theirs = [self.median("mining", figure, engine=peer, **task) for peer in peers]
        found = [value for value in theirs if value is not None]
        return min(found) / own if own and found else None

    def etl_ratio(self, peer: str) -> float | None:
        """Seconds an event that a peer takes divided by those that our steps take."""
        own = self.median("etl", "total_s", engine="ours", events=self.etl_events)
        theirs = [
            entry["total_s"] / entry["events"]
            for entry in self.of("etl", engine=peer)
            if "total_s" in entry
        ]
        if not own or not theirs:
            return None
        return statistics.median(theirs) / (own / self.etl_events)

    @property
    def etl_events(self) -> int:
        """The number of events on which our steps are compared."""
        return max((e["events"] for e in self.of("etl", engine="ours")), default=0)

    def growth(self) -> dict[int, dict[str, float]]:
        """Medians of total_s, cpu_s and peak_mb of our steps by the number of events."""
        figures = ("total_s", "cpu_s", "peak_mb")
        sizes = sorted({entry["events"] for entry in self.of("growth") if "total_s" in entry})
        return {
            size: {name: self.median("growth", name, events=size) or 0.0 for name in figures}
            for size in sizes
        }

    def tasks(self, kind: str, *names: str) -> Iterator[tuple[Any, ...]]:
        """The different values of these names among the measurements of a kind, as they came."""
        return iter(dict.fromkeys(tuple(entry.get(n) for n in names) for entry in self.of(kind)))
