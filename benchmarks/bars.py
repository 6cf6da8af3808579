"""Bars of the benchmark: targets, measurements, and whether each target was reached."""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.results import Results

FAULT = ("fault", 742), ("fault", 20)
LIGHT = ("quest", 251), ("quest", 8), ("retail", 73), ("retail", 6)
DENSE = ("mushroom", 1852), ("mushroom", 578)
PEERS = ("rusket", "pyfim", "mlxtend", "spark")


@dataclass(frozen=True)
class Bar:
    """Promised target.

    Attributes:
        what: Compared quantity.
        target: Promised value.
        measured: Measured value. None if there is none.
        reached: Whether the target was reached. None without a measured value.
    """

    what: str
    target: str
    measured: str | None
    reached: bool | None


def bars(results: Results) -> list[Bar]:
    """Yield all bars, in the order in which they were promised."""
    return [*_mining_bars(results), *_etl_bars(results), *_growth_bars(results)]


def _mining_bars(results: Results) -> Iterator[Bar]:
    for data, support in FAULT:
        times = {"rusket": 5, "pyfim": 8 if support == 742 else 5, "mlxtend": 50}
        for peer, target in times.items():
            ratio = results.mining_ratio(data, support, "total_s", [peer])
            yield _at_least(f"{data} {support}, warm: times as fast as {peer}", target, ratio)
    for data, support in FAULT:
        ratio = results.mining_ratio(data, support, "step_s", PEERS)
        yield _at_least(f"{data} {support}, whole step: times as fast as the best peer", 2.5, ratio)
    for data, support in FAULT:
        ratio = results.mining_ratio(data, support, "step_s", PEERS, cache="cold")
        yield _at_least(f"{data} {support}, whole step, no cache of any kind: the same", 1, ratio)
    for (data, support), target in {**dict.fromkeys(LIGHT, 1.5), **dict.fromkeys(DENSE, 1)}.items():
        ratio = results.mining_ratio(data, support, "total_s", PEERS)
        yield _at_least(f"{data} {support}, warm: times as fast as the best peer", target, ratio)
    for data, support in FAULT:
        ratio = results.mining_ratio(data, support, "peak_mb", PEERS)
        share = None if ratio is None else 1 / ratio
        yield _at_most(f"{data} {support}: memory, share of the leanest peer", 0.7, share)


def _etl_bars(results: Results) -> Iterator[Bar]:
    name = "events to error sets"
    speed = results.etl_ratio("pandas")
    yield _at_least(f"{name}: times as fast as pandas, by events per second", 50, speed)
    yield _at_least(f"{name}: times as fast as PySpark local[2]", 5, results.etl_ratio("spark"))
    floor = results.etl_ratio("floor")
    share = None if floor is None else 1 / floor
    yield _at_most(f"{name}: times as long as reading, sorting and writing", 3, share)


def _growth_bars(results: Results) -> Iterator[Bar]:
    sizes = results.growth()
    small, large = sizes.get(10_000_000), sizes.get(100_000_000)
    longer = large["total_s"] / small["total_s"] if small and large else None
    yield _at_most("10 M to 100 M events: times as long", 11, longer)
    peak = large["peak_mb"] / 1000 if large else None
    yield _at_most("100 M events: peak memory in GB", 6, peak)


def _at_least(what: str, target: float, value: float | None) -> Bar:
    reached = None if value is None else value >= target
    return Bar(what, f"≥ {target:g}", _shown(value), reached)


def _at_most(what: str, target: float, value: float | None) -> Bar:
    reached = None if value is None else value <= target
    return Bar(what, f"≤ {target:g}", _shown(value), reached)


def _shown(value: float | None) -> str | None:
    return None if value is None else f"{value:.2f}" if value < 10 else f"{value:.1f}"
