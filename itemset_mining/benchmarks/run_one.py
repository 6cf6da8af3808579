"""Mining of a data set with an engine.

python -m itemset_mining.benchmarks.run_one ENGINE DATA SUPPORT [PASSES]
"""

import sys


def main(engine: str, data: str, min_support: str, passes: str = "2") -> None:
    """Measure and report."""
    if engine == "ours":
        from itemset_mining import load_kernels

        load_kernels()  # while the rest is imported, as the step `set_mining` does
    from itemset_mining.benchmarks.datasets import mining_data
    from itemset_mining.benchmarks.measure import measure
    from itemset_mining.benchmarks.process import report

    source = mining_data(data)
    if source is None:
        raise SystemExit(f"{data}.parquet is not there; see itemset_mining/benchmarks/datasets.py")
    report(**measure(engine, source, int(min_support), int(passes)))


if __name__ == "__main__":
    main(*sys.argv[1:])
