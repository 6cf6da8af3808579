"""Measurement of one engine on one data set.

Parquet in, Parquet out, twice. The first pass takes what a pipeline step would take in its own
process, interpreter and imports included; the second is warm.
"""

import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import polars as pl

from itemset_mining.benchmarks.engines import ENGINES
from itemset_mining.benchmarks.process import peak_memory_mb, seconds_since_start


def measure(engine: str, source: Path, min_support: int, passes: int) -> dict[str, Any]:
    """Return step_s and peak_mb of the first pass, {read, mine, write, total}_s of the last."""
    mine_once = _mine_with_spark if engine == "spark" else partial(_mine_columns, engine)
    measured: dict[str, Any] = {}
    with TemporaryDirectory() as folder:
        target = Path(folder) / "sets.parquet"
        for number in range(passes):
            seconds = mine_once(source, min_support, target)
            if number == 0:
                measured |= {"step_s": seconds_since_start(), "peak_mb": peak_memory_mb()}
        measured |= {**seconds, "total_s": sum(seconds.values())}
        sets = pl.read_parquet(target if target.is_file() else target / "*.parquet")
    return measured | {"sets": sets.height, "fingerprint": fingerprint(sets)}


def _mine_columns(engine: str, source: Path, min_support: int, target: Path) -> dict[str, float]:
    started = time.perf_counter()
    cells = pl.read_parquet(source)
    window, code = cells["window_id"].to_numpy(), cells["code"].to_numpy()
    read = time.perf_counter()
    sets = ENGINES[engine](window, code, min_support)
    mined = time.perf_counter()
    sets.write_parquet(target, compression="lz4")
    written = time.perf_counter()
    return {"read_s": read - started, "mine_s": mined - read, "write_s": written - mined}


def _mine_with_spark(source: Path, min_support: int, target: Path) -> dict[str, float]:
    """Mine with Spark, which reads, mines and writes in one go: all of it counts as mining."""
    from pyspark.ml.fpm import FPGrowth
    from pyspark.sql import functions as F  # noqa: N812 -- its usual name

    from itemset_mining.benchmarks.spark import session

    started = time.perf_counter()
    cells = session().read.parquet(str(source))
    windows = cells.groupBy("window_id").agg(F.collect_list("code").alias("items")).cache()
    share = (min_support - 0.5) / windows.count()
    model = FPGrowth(itemsCol="items", minSupport=share, minConfidence=1.0).fit(windows)
    found = model.freqItemsets.withColumnRenamed("freq", "support")
    found.write.mode("overwrite").parquet(str(target))
    return {"read_s": 0.0, "mine_s": time.perf_counter() - started, "write_s": 0.0}


def fingerprint(sets: pl.DataFrame) -> str:
    """Return 64 bits that distinguish collections of sets with supports, whatever their order.

    Codes are mixed (the finaliser of splitmix64), added up within a set, mixed with its support and
    added up over the sets.
    """
    sizes = sets["items"].list.len().to_numpy().astype(np.int64)
    codes = sets["items"].explode().to_numpy().astype(np.uint64)
    starts = np.cumsum(sizes) - sizes
    of_sets = np.add.reduceat(_mixed(codes + np.uint64(0x9E3779B97F4A7C15)), starts)
    supports = sets["support"].to_numpy().astype(np.uint64)
    return f"{int(_mixed(of_sets ^ _mixed(supports + np.uint64(1))).sum()):016x}"


def _mixed(values: np.ndarray) -> np.ndarray:
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(values ^ (values >> np.uint64(31)))
