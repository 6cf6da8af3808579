"""Data to measure with: generated here, except for two public sets that are only read.

Mining data: `window_id` (int64) and `code` (int32), one row per cell, ordered, without repeats.
`quest` is the generator of Agrawal and Srikant (Fast Algorithms for Mining Association Rules, VLDB
1994, section 4.1) with the parameters of T10I4D100K; `fault` resembles what a fleet of vehicles
reports: 2 M windows of few codes, some very common, and planted sets that are rarely complete.
`retail` (Brijs et al. 1999) and `mushroom` (UCI) come from the FIMI repository and are not part of
this one: put them as Parquet into the folder that BENCHMARK_FIMI names, or measure without them.
"""

import os
from pathlib import Path

import numpy as np
import polars as pl

FOLDER = Path(os.environ.get("BENCHMARK_DATA", Path(__file__).parent / "data"))
FIMI_FOLDER = Path(os.environ.get("BENCHMARK_FIMI", FOLDER))

Cells = tuple[np.ndarray, np.ndarray]


def mining_data(name: str) -> Path | None:
    """Return the path of a data set, which is generated if it can be; None if it is missing."""
    if name in GENERATORS:
        path = FOLDER / f"{name}.parquet"
        if not path.exists():
            window, code = GENERATORS[name]()
            _write_cells(path, window, code)
        return path
    path = FIMI_FOLDER / f"{name}.parquet"
    return path if path.exists() else None


def _write_cells(path: Path, window: np.ndarray, code: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = pl.DataFrame({"window_id": window.astype(np.int64), "code": code.astype(np.int32)})
    unfinished = path.with_suffix(".unfinished")
    cells.unique().sort("window_id", "code").write_parquet(unfinished)
    unfinished.replace(path)


def fault(windows: int = 2_000_000, codes: int = 3_000, patterns: int = 60) -> Cells:
    """Return windows of Zipf-distributed codes; a third also contains most of a planted set."""
    rng = np.random.default_rng(2)
    likely = 1 / np.arange(1, codes + 1) ** 1.05
    planted = [rng.choice(codes, rng.integers(2, 7), replace=False) for _ in range(patterns)]
    popular = 1 / np.arange(1, patterns + 1) ** 0.7
    sizes = 1 + rng.poisson(1.6, windows)
    window_parts = [np.repeat(np.arange(windows), sizes)]
    code_parts = [rng.choice(codes, sizes.sum(), p=likely / likely.sum())]
    carriers = np.flatnonzero(rng.random(windows) < 0.35)
    carried = rng.choice(patterns, len(carriers), p=popular / popular.sum())
    for number, pattern in enumerate(planted):
        holders = carriers[carried == number]
        row, place = np.nonzero(rng.random((len(holders), len(pattern))) < 0.85)
        window_parts.append(holders[row])
        code_parts.append(pattern[place])
    names = np.sort(rng.choice(np.arange(100_000, 1_000_000), codes, replace=False))
    rng.shuffle(names)
    return np.concatenate(window_parts), names[np.concatenate(code_parts)]


def quest(
    transactions: int = 100_000, size: int = 10, pattern_size: int = 4, items: int = 1_000
) -> Cells:
    """Return baskets filled with potentially large itemsets that have lost some items."""
    rng = np.random.default_rng(1)
    patterns = _quest_patterns(rng, 2_000, pattern_size, items)
    weights = rng.exponential(1.0, len(patterns))
    cumulated = np.cumsum(weights / weights.sum())
    corruption = np.clip(rng.normal(0.5, np.sqrt(0.1), len(patterns)), 0, 1)
    baskets: list[set[int]] = []
    postponed: list[int] | None = None
    for _ in range(transactions):
        target, basket = max(1, rng.poisson(size)), set[int]()
        while len(basket) < target:
            pick = postponed or _corrupted(rng, patterns, cumulated, corruption)
            postponed = None
            if basket and pick and len(basket) + len(pick) > target:
                if rng.random() < 0.5:  # too large: half of them are added all the same
                    basket.update(pick)
                else:
                    postponed = pick
                break
            basket.update(pick)
        baskets.append(basket)
    window = np.repeat(np.arange(transactions), [len(basket) for basket in baskets])
    return window, np.array([code for basket in baskets for code in basket])


def _quest_patterns(
    rng: np.random.Generator, count: int, size: int, items: int
) -> list[np.ndarray]:
    patterns: list[np.ndarray] = []
    previous = np.empty(0, np.int64)
    for _ in range(count):
        target = min(max(1, rng.poisson(size)), items)
        overlap = min(1.0, rng.exponential(0.5)) * target  # with the pattern before it
        n_common = min(int(overlap + 0.5), len(previous))
        pattern = set(rng.choice(previous, n_common, replace=False).tolist()) if n_common else set()
        while len(pattern) < target:
            pattern.add(int(rng.integers(items)))
        previous = np.array(sorted(pattern))
        patterns.append(previous)
    return patterns


def _corrupted(
    rng: np.random.Generator,
    patterns: list[np.ndarray],
    cumulated: np.ndarray,
    corruption: np.ndarray,
) -> list[int]:
    choice = min(int(np.searchsorted(cumulated, rng.random())), len(patterns) - 1)
    pattern = patterns[choice].copy()
    rng.shuffle(pattern)
    left = len(pattern)
    while left > 0 and rng.random() < corruption[choice]:
        left -= 1
    return pattern[:left].tolist()


GENERATORS = {"fault": fault, "quest": quest}
