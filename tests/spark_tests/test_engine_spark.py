"""The extraction in a session of Spark Connect; test_whole_pipeline.py has one of its own."""

import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path

from config.settings import PROJECT_ROOT
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, write_sample

SPEC = SampleSpec.one_scope(events=1_000, weeks=2)
EXTRACT = """
import json, sys
from config.execution import SparkSettings
from ml_pipeline.components.data_extraction.data_extraction import run_engine
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.running.step import Step
from tests.conftest import settings_for
from datetime import date
settings = settings_for(sys.argv[1])
execution = settings.execution.model_copy(
    update={"engine": "spark", "spark": SparkSettings.model_validate_json(sys.argv[2])}
)
units = [ExtractionUnit(("G20", "DE"), date.fromisoformat(week)) for week in sys.argv[3:]]
job = ExtractionJob(
    run_id="r1",
    settings=settings.extraction,
    dimensions=settings.dimensions,
    settings_digest="s",
    code_digest="c",
    units=units,
)
run_engine(Step("data_extraction", "r1", settings.model_copy(update={"execution": execution})), job)
"""


def test_units_are_extracted_by_spark_connect(tmp_path: Path) -> None:
    storage = Storage(tmp_path.as_uri(), "test_data")
    write_sample(storage, SPEC)
    config = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2"}
    place = {"master": "", "remote": "local[1]", "s3_scheme": "s3a"}
    settings = json.dumps({**place, "config": config})
    weeks = [str(week) for week in SPEC.first_days]

    done = subprocess.run(
        [sys.executable, "-c", EXTRACT, tmp_path.as_uri(), settings, *weeks],
        cwd=PROJECT_ROOT,
        env={**os.environ, "PYTHONPATH": str(PROJECT_ROOT), "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-3_000:]
    rows = []
    for (series, market), week in product([("G20", "DE")], SPEC.first_days):
        manifest = read_unit_manifest(storage, ExtractionUnit((series, market), week))
        assert manifest is not None
        rows.append(manifest.rows)
    assert sum(rows) >= 1_000
