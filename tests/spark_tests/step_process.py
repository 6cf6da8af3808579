"""Runs preprocessing and feature engineering on Spark as their pods do, in a process of its own.

    python -m tests.spark_tests.step_process ROOT SPARK_SETTINGS OPTIONS

A process can have one Spark session only. The options, a JSON object:

    retries: Settings that replace those of the tests.
    probe: Whether the first line of the log names where the workers have the code from.
    patience: How often the client of Spark Connect repeats a request.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from config.execution import SparkSettings
from config.settings import Settings
from ml_pipeline.components.feature_engineering.feature_engineering import feature_engineering
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.execution import engine, spark_session
from ml_pipeline.running.scope_step import run_scope_step
from tests.conftest import settings_for
from tests.runs import RUN_ID

MODULES = ("ml_pipeline", "config.settings", "ml_pipeline.execution.spark_worker")


def where_from(batches: Iterator[Any]) -> Iterator[Any]:
    """Yield the files of the modules at a worker."""
    import importlib

    import pyarrow as pa

    files = [str(importlib.import_module(name).__file__) for name in MODULES]
    for batch in batches:
        if batch.num_rows:
            yield pa.RecordBatch.from_pydict({"file": files})


def ship_and_probe(session: Any, folder: Path) -> None:
    """Give the workers the code, and print where they have it from."""
    spark_session.ship_code(session, folder)
    numbers = session.range(0, 4, 1, 4)
    files = [row["file"] for row in numbers.mapInArrow(where_from, "file string").collect()]
    print(json.dumps({"message": "probe", "files": files}), flush=True)  # noqa: T201


def settings_of(root: str, spark: str, options: dict[str, Any]) -> Settings:
    """Return the settings of the tests with the engine spark."""
    settings = settings_for(root)
    update = {"engine": "spark", "spark": SparkSettings.model_validate_json(spark)}
    return settings.model_copy(
        update={
            "execution": settings.execution.model_copy(update=update),
            "retries": settings.retries.model_copy(update=options.get("retries", {})),
        }
    )


def main(root: str, spark: str, options: dict[str, Any]) -> None:
    """Run both steps."""
    spark_session.REQUESTS_REPEATED = options.get("patience", spark_session.REQUESTS_REPEATED)
    settings = settings_of(root, spark, options)
    ship = ship_and_probe if options.get("probe") else spark_session.ship_code
    with patch.object(engine, "ship_code", ship):
        run_scope_step("preprocessing", RUN_ID, "0", preprocessing, settings)
        run_scope_step("feature_engineering", RUN_ID, "0", feature_engineering, settings)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
