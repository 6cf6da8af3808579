"""Benchmark from the extracted events to error sets: `python -m benchmarks.etl ENGINE EVENTS`.

ours     the pipeline's own steps, preprocessing and feature engineering, one after the other
floor    Polars reads the same Parquet, sorts it by object, time and event and writes it, which is
         the least that a pipeline does whose events have an order
pandas   the usual way, see etl_pandas
spark    the same in PySpark on two cores, see etl_spark
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from benchmarks.extracted import RUN_ID, ExtractedEvents, extracted_events
from itemset_mining.benchmarks.process import (
    cpu_seconds,
    peak_memory_mb,
    report,
    seconds_since_start,
)

Run = Callable[[ExtractedEvents, Path], pl.LazyFrame | None]
"""Engine that writes the error sets, in the folder if necessary, and returns where they are."""


def ours() -> Run:
    """Run the pipeline's own steps."""
    from ml_pipeline.components.feature_engineering.feature_engineering import feature_engineering
    from ml_pipeline.components.preprocessing.preprocessing import preprocessing
    from ml_pipeline.running.scope_step import ScopeStep

    def run(extracted: ExtractedEvents, _: Path) -> pl.LazyFrame:
        works = {"preprocessing": preprocessing, "feature_engineering": feature_engineering}
        for name, work in works.items():
            work(ScopeStep(name, RUN_ID, extracted.scope, extracted.settings))
        mining = ScopeStep("set_mining", RUN_ID, extracted.scope, extracted.settings)
        return mining.scan("error_sets", step="feature_engineering")

    return run


def floor() -> Run:
    """Read, sort and write the events, streaming."""

    def run(extracted: ExtractedEvents, folder: Path) -> None:
        events = pl.scan_parquet(extracted.locations).sort("object_id", "occurred_at", "event_id")
        events.sink_parquet(folder / "sorted.parquet")

    return run


def pandas() -> Run:
    """Run the usual pandas approach."""
    from benchmarks.etl_pandas import write_error_sets

    return lambda extracted, folder: pl.scan_parquet(write_error_sets(extracted, folder))


def spark() -> Run:
    """Run PySpark, with its session already started."""
    from benchmarks.etl_spark import write_error_sets
    from itemset_mining.benchmarks.spark import session

    session().range(10).count()
    return lambda extracted, folder: pl.scan_parquet(write_error_sets(extracted, folder))


ENGINES: dict[str, Callable[[], Run]] = {
    "ours": ours,
    "floor": floor,
    "pandas": pandas,
    "spark": spark,
}
"""Engines; each imports its packages and gets ready, which is not timed."""


def fingerprint(error_sets: pl.LazyFrame) -> tuple[str, int]:
    """Return a 64-bit hash of the error sets, independent of order, and their count."""
    row = pl.struct("object_id", pl.col("started_at").dt.epoch("us"), pl.col("codes"))
    codes = pl.col("event_ids").list.join(",").alias("codes")
    sets = error_sets.with_columns(codes)
    result = sets.select(row.hash(7).sum().alias("hash"), pl.len()).collect(engine="streaming")
    return f"{result['hash'].item():016x}", result["len"].item()


def main(engine: str, events: str) -> None:
    """Measure and report."""
    extracted = extracted_events(int(events))
    run = ENGINES[engine]()
    with TemporaryDirectory() as folder:
        before, started = cpu_seconds(), time.perf_counter()
        error_sets = run(extracted, Path(folder))
        measured: dict[str, object] = {
            "total_s": time.perf_counter() - started,
            "cpu_s": cpu_seconds() - before,
            "step_s": seconds_since_start(),
            "peak_mb": peak_memory_mb(),
        }
        if error_sets is not None:
            measured["fingerprint"], measured["sets"] = fingerprint(error_sets)
    report(**measured)


if __name__ == "__main__":
    main(*sys.argv[1:])
