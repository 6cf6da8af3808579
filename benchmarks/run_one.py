"""Mines a data set with an engine: `python -m benchmarks.run_one ENGINE DATA SUPPORT [PASSES]`."""

import sys


def main(engine: str, data: str, min_support: str, passes: str = "2") -> None:
    """Measures and reports."""
    if engine == "ours":
        from ml_pipeline.mining import load_kernels

        load_kernels()  # while the rest is imported, as the step `set_mining` does
    from benchmarks.datasets import mining_data
    from benchmarks.mining import measure
    from benchmarks.process import report

    source = mining_data(data)
    if source is None:
        raise SystemExit(f"{data}.parquet is not there; see benchmarks/datasets.py")
    report(**measure(engine, source, int(min_support), int(passes)))


if __name__ == "__main__":
    main(*sys.argv[1:])
