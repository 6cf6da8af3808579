"""Timing of the extraction: Polars against PySpark local[2], and the peak memory of a large one.

    python -m ml_pipeline sample-data --events 10000000       # with ML_PIPELINE_STORAGE__ROOT=file:///…
    python benchmarks/extraction.py compare file:///… --rounds 3
    python benchmarks/extraction.py local file:///…

Every run is a separate process, including start-up, on every model series, market and week of the
sample. The rounds of `compare` alternate, so that a busy machine affects both alike.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

DOMAIN = "kubeflow"
SPARK = {
    "spark.driver.memory": "6g",
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "16",
}


def extract(engine: str, root: str) -> dict[str, float]:
    """Extract the whole sample in this process."""
    began = time.perf_counter()
    from config.extraction import SparkSettings
    from config.load import load_settings
    from ml_pipeline.components.data_extraction.data_extraction import record_rows, run_engine
    from ml_pipeline.running.documents import ExtractionJob
    from ml_pipeline.running.step import Step
    from ml_pipeline.storage.data_scope import ExtractionUnit
    from sample_data.write import read_sample

    spark = SparkSettings(master="local[2]", s3_scheme="s3a", config=SPARK)
    settings = load_settings("local", environ={"ML_PIPELINE_STORAGE__ROOT": root})
    extraction = settings.extraction.model_copy(update={"engine": engine, "spark": spark})
    settings = settings.model_copy(update={"extraction": extraction})
    run_id = f"benchmark-{os.getpid()}-{datetime.now(UTC):%H%M%S}"
    step = Step("data_extraction", run_id, settings)
    sample = read_sample(step.storage)
    assert sample is not None, "generate sample data first"
    spec = sample.spec
    units = tuple(
        ExtractionUnit((series.name, market.name), week)
        for series, market, week in product(spec.model_series, spec.markets, spec.first_days)
    )
    job = ExtractionJob(
        run_id=run_id,
        settings=extraction,
        dimensions=step.settings.dimensions,
        settings_digest="",
        code_digest="",
        units=units,
    )
    run_engine(step, job)
    seconds = time.perf_counter() - began
    own = psutil.Process()
    family = [own, *own.children(recursive=True)]  # Spark runs in a Java process
    cpu_seconds = sum(process.cpu_times().user + process.cpu_times().system for process in family)
    record_rows(step, job)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    step.storage.delete_prefix("pipeline_input/extracted")
    return {
        "seconds": round(seconds, 2),
        "cpu_seconds": round(cpu_seconds, 1),
        "peak_mb": round(peak_mb),
        "source_rows": sample.mess.rows,
        "extracted": step._kpis["extracted events"].value,
    }


def in_own_process(engine: str, root: str) -> dict[str, float]:
    command = [sys.executable, __file__, "once", root, "--engine", engine]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    result = json.loads(output.strip().splitlines()[-1])
    print(engine, result, flush=True)
    return result


def compare(root: str, rounds: int) -> None:
    results: dict[str, list[dict[str, float]]] = {"local": [], "spark": []}
    for _ in range(rounds):
        for engine, runs in results.items():
            runs.append(in_own_process(engine, root))
    assert len({run["extracted"] for runs in results.values() for run in runs}) == 1
    for measure in ("seconds", "cpu_seconds"):
        local, spark = (
            statistics.median(run[measure] for run in results[engine])
            for engine in ("local", "spark")
        )
        ratio = spark / local
        print(f"{measure}, medians of {rounds}: local {local}, spark {spark}, ratio {ratio:.1f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["compare", "local", "once"])
    parser.add_argument("root")
    parser.add_argument("--engine", default="local")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    match options.what:
        case "compare":
            compare(options.root, options.rounds)
        case "local":
            in_own_process("local", options.root)
        case "once":
            print(json.dumps(extract(options.engine, options.root)))
