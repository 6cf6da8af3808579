"""Timing of whole local runs with many tiny data scopes, to see the growth of time and memory.

    python -m benchmarks.scopes 100 500 2000

Each run is a `python -m ml_pipeline run` in a separate process, over one week of sample data in a
storage that is deleted afterwards. Prints one row per run: seconds, processor seconds (which other
load on the machine changes little), and the peak resident memory of the largest process.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from config.load import load_settings
from itemset_mining.benchmarks.process import ROOT
from ml_pipeline.running.document_store import published_runs
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, Weighted, write_sample

EVENTS_PER_SCOPE = 60
MARKETS = 20


def spec_of(scopes: int) -> SampleSpec:
    """Return a sample of one week with this number of data scopes."""
    markets = tuple(Weighted(name=f"M{number}") for number in range(MARKETS))
    series = tuple(Weighted(name=f"S{number}") for number in range(scopes // MARKETS))
    events = scopes * EVENTS_PER_SCOPE
    return SampleSpec(
        events=events, weeks=1, model_series=series, markets=markets, background_codes=50
    )


def run_pipeline(root: str, spec: SampleSpec) -> tuple[float, float, float]:
    """Run the pipeline over a whole sample.

    Returns:
        Seconds, processor seconds, and the peak memory of the largest process in MB.
    """
    parameters = {
        "model_series": ",".join(series.name for series in spec.model_series),
        "markets": ",".join(market.name for market in spec.markets),
        "start_date": spec.end - timedelta(weeks=spec.weeks),
        "end_date": spec.end,
        "min_support": 2,
    }
    command = [sys.executable, "-m", "ml_pipeline", "run", "--env", "local"]
    for name, value in parameters.items():
        command += ["--param", f"{name}={value}"]
    variables = {
        "ML_PIPELINE_STORAGE__ROOT": root,
        "ML_PIPELINE_PREPROCESSING__MIN_EVENT_COUNT": "1",
    }
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | variables, stdout=subprocess.DEVNULL
    )
    # The usage of a process includes that of its finished children.
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"The run failed, see the latest log in {ROOT / 'local_runs'}.")
    seconds = time.perf_counter() - began
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    help_text = f"numbers of data scopes, multiples of {MARKETS}"
    parser.add_argument("scopes", type=int, nargs="+", help=help_text)
    print("| data scopes | succeeded | seconds | CPU seconds | peak memory, MB |")
    print("|---|---|---|---|---|")
    for scopes in parser.parse_args().scopes:
        with tempfile.TemporaryDirectory() as folder:
            root = (Path(folder) / "storage").as_uri()
            environ = {"ML_PIPELINE_STORAGE__ROOT": root}
            storage = Storage.from_settings(load_settings("local", environ=environ).storage)
            spec = spec_of(scopes)
            write_sample(storage, spec)
            seconds, cpu, peak = run_pipeline(root, spec)
            (run,) = published_runs(storage)
            succeeded = sum(scope.status == "succeeded" for scope in run.data_scopes)
        measured = f"{seconds:.0f} | {cpu:.0f} | {peak:.0f}"
        print(f"| {scopes:,} | {succeeded:,} | {measured} |", flush=True)


if __name__ == "__main__":
    main()
