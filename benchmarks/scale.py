"""Benchmark of the engines of the data-heavy steps: `python -m benchmarks.scale ENGINE EVENTS`.

local     preprocessing and feature engineering on this machine
spark     the same steps on Spark, on two cores of this machine, or SPARK_MASTER
builtins  the same work in PySpark's own functions, see etl_spark

The measured run is the second one of its process, unless a third argument says otherwise: sessions
are started, modules imported, code compiled and data cached by then.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl

from benchmarks.etl import fingerprint
from benchmarks.extracted import RUN_ID, ExtractedEvents, extracted_events
from itemset_mining.benchmarks.process import cpu_seconds, peak_memory_mb, report
from ml_pipeline.components.feature_engineering.feature_engineering import feature_engineering
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.execution.spark_ranges import SparkRanges
from ml_pipeline.execution.spark_session import ship_code
from ml_pipeline.execution.stop_signal import StopRequest
from ml_pipeline.running.scope_step import ScopeStep

CLUSTER = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "1g",
    "spark.executor.memory": "600m",
    "spark.ui.enabled": "false",
}
"""Settings of a session on SPARK_MASTER, whose workers have 2 GB each: most is for Python."""
STEPS = {"preprocessing": preprocessing, "feature_engineering": feature_engineering}


def run_steps(extracted: ExtractedEvents, session: Any = None) -> tuple[pl.LazyFrame, float]:
    """Run the steps here or in a session; return the error sets, and the workers' peak in MB."""
    peak = 0.0
    for name, work in STEPS.items():
        step = ScopeStep(name, RUN_ID, extracted.scope, extracted.settings)
        if session is not None:
            step.ranges = SparkRanges(session, step, StopRequest())
        work(step)
        peaks = [kpi.value for kpi in step.kpis if kpi.kpi == "peak memory of a worker"]
        peak = max([peak, *peaks])
    return step.scan("error_sets", step="feature_engineering"), peak


def session_for(folder: Path) -> Any:
    """Return a session whose workers have the code."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = _cluster() if "SPARK_MASTER" in os.environ else _local()
    ship_code(session, folder)
    return session


def _local() -> Any:
    from itemset_mining.benchmarks.spark import session

    return session()


def _cluster() -> Any:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(os.environ["SPARK_MASTER"])
    for name, value in CLUSTER.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def main(engine: str, events: str, runs: str = "2") -> None:
    """Measure and report."""
    extracted = extracted_events(int(events))
    with TemporaryDirectory() as folder:
        session = None if engine == "local" else session_for(Path(folder))
        for number in range(int(runs)):
            before, started = cpu_seconds(), time.perf_counter()
            peak = 0.0
            if engine == "builtins":
                from benchmarks.etl_spark import write_error_sets

                target = Path(folder) / str(number)
                error_sets = pl.scan_parquet(write_error_sets(extracted, target))
            else:
                error_sets, peak = run_steps(extracted, session)
            measured = {
                "total_s": time.perf_counter() - started,
                "cpu_s": cpu_seconds() - before,
                "peak_mb": peak_memory_mb(),
                "worker_mb": peak,
            }
            report(number=number, **measured)
        found, sets = fingerprint(error_sets)
        report(**measured, fingerprint=found, sets=sets)


if __name__ == "__main__":
    main(*sys.argv[1:])
