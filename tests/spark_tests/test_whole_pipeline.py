"""The whole pipeline on the sample data: Spark publishes the same bytes as this machine."""

import os
import subprocess
import sys

import polars as pl
import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.storage.keys import OUTPUTS
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, write_sample
from tests.integration_test.conftest import s3_root, s3_server

__all__ = ["s3_root", "s3_server"]  # fixtures

RUN = """
import sys
from config.load import load_settings
from ml_pipeline.local.in_process import run_in_process
manifest = run_in_process("run", {"model_series": "G20"}, settings=load_settings("test"))
sys.exit(manifest.status != "succeeded" or sys.argv[1] not in sys.modules)
"""
SPARK = {
    "ML_PIPELINE_EXECUTION__ENGINE": "spark",
    "ML_PIPELINE_EXECUTION__SPARK__MASTER": "local[2]",
    "ML_PIPELINE_EXECUTION__SPARK__ROWS_PER_TASK": "1000",
    "ML_PIPELINE_EXECUTION__SPARK__CONFIG": (
        '{"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2"}'
    ),
}
MEASURED = ("s", "MB")
"""Units of KPIs that differ from run to run."""


def published(root: str, **variables: str) -> dict[str, bytes]:
    """Run the pipeline in a process of its own; return the files of the tables by their keys."""
    storage = Storage(root, "test_data")
    write_sample(storage, SampleSpec(events=6_000))
    done = subprocess.run(
        [sys.executable, "-c", RUN, "pyspark" if variables else "polars"],
        cwd=PROJECT_ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(PROJECT_ROOT),
            "SPARK_LOCAL_IP": "127.0.0.1",
            "ML_PIPELINE_STORAGE__ROOT": root,
            **variables,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3_000:] + done.stderr[-3_000:]
    keys = [stored.key for stored in storage.list_objects(OUTPUTS)]
    return {key: storage.get(key) for key in keys if key.endswith(".parquet")}


def figures(content: bytes) -> pl.DataFrame:
    """The KPIs that are no measurement, nor count the rows of measurements."""
    is_exact = ~pl.col("unit").is_in(MEASURED) & (pl.col("kpi") != "published rows")
    return pl.read_parquet(content).filter(is_exact)


@pytest.mark.parametrize("place", ["file", "s3"])
def test_spark_publishes_the_same_bytes(place: str, request: pytest.FixtureRequest) -> None:
    root: str = request.getfixturevalue(f"{place}_root")
    here = published(f"{root}/here")
    spark = published(f"{root}/spark", **SPARK)

    assert spark.keys() == here.keys()
    tables = {key: key.split("/")[1] for key in here}
    assert {"frequent_error_sets", "quarantined_events", "kpis"} <= set(tables.values())
    exact = [key for key, table in tables.items() if table not in ("kpis", "run_info")]
    assert {key: spark[key] for key in exact} == {key: here[key] for key in exact}
    for key, table in tables.items():
        if table == "kpis":
            assert figures(spark[key]).equals(figures(here[key])), key
