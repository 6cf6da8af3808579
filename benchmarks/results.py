"""Measurements of all runs, kept as JSON lines, and their medians."""

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
    """Keep one measurement."""
    FOLDER.mkdir(exist_ok=True)
    rounded = {k: round(v, 3) if isinstance(v, float) else v for k, v in measurement.items()}
    with MEASUREMENTS.open("a", encoding="utf-8") as file:
        file.write(json.dumps(rounded) + "\n")


def forget(kinds: Iterable[str]) -> None:
    """Drop the measurements of these kinds, which will be repeated."""
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
        """Return the measurements of the folder `results`."""
        return cls(tuple(_read()))

    def of(self, kind: str, **values: object) -> list[Measurement]:
        """Return the measurements of a kind with these values."""
        return [
            entry
            for entry in self.measurements
            if entry["kind"] == kind and all(entry.get(k) == v for k, v in values.items())
        ]

    def median(self, kind: str, figure: str, **values: object) -> float | None:
        """Return the median of a figure. Returns None if nothing was measured."""
        figures = [entry[figure] for entry in self.of(kind, **values) if figure in entry]
        return statistics.median(figures) if figures else None

    def mining_ratio(
        self, data: str, support: int, figure: str, peers: Iterable[str], cache: str = "warm"
    ) -> float | None:
        """Return the best peer's figure divided by ours."""
        task = {"data": data, "support": support, "cache": cache}
        own = self.median("mining", figure, engine="ours", **task)
        theirs = [self.median("mining", figure, engine=peer, **task) for peer in peers]
        figures = [value for value in theirs if value is not None]
        return min(figures) / own if own and figures else None

    def etl_ratio(self, peer: str) -> float | None:
        """Return a peer's seconds per event divided by those of our steps."""
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
        """Number of events on which our steps are compared."""
        return max((e["events"] for e in self.of("etl", engine="ours")), default=0)

    def growth(self) -> dict[int, dict[str, float]]:
        """Return medians of total_s, cpu_s and peak_mb of our steps by the number of events."""
        figures = ("total_s", "cpu_s", "peak_mb")
        sizes = sorted({entry["events"] for entry in self.of("growth") if "total_s" in entry})
        return {
            size: {name: self.median("growth", name, events=size) or 0.0 for name in figures}
            for size in sizes
        }

    def tasks(self, kind: str, *names: str) -> Iterator[tuple[Any, ...]]:
        """Return the distinct values of these names in the measurements of a kind, in order."""
        return iter(dict.fromkeys(tuple(entry.get(n) for n in names) for entry in self.of(kind)))
