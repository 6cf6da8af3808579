"""Spark reads every kind of source file as the engine `local` does."""

from datetime import UTC
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ml_pipeline.components.data_extraction import steps
from ml_pipeline.components.data_extraction.spark_script import SESSION
from ml_pipeline.components.data_extraction.spark_tables import READING, naming_faults, read_table
from ml_pipeline.errors import DataContractError, ObjectNotFoundError
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.objects import Storage
from tests.source_cases import ALL, UNIT, SourceCase

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


def extract(spark: Any, storage: Storage, job: ExtractionJob) -> pl.DataFrame:
    """The events of the unit, in a single Spark job: what comes after is tested elsewhere."""
    for name, value in (SESSION | READING).items():
        spark.conf.set(name, value)
    objects = read_table(spark, storage, job, "objects", "s3a")
    events = read_table(spark, storage, job, "error_events", "s3a")
    events = steps.extract_events(objects, events, job.settings.columns, job.dimensions, [UNIT])
    rows = [row.asDict() for row in events.drop(*job.dimensions, "week").collect()]
    for row in rows:
        row.update({n: v.astimezone(UTC) for n, v in row.items() if hasattr(v, "astimezone")})
    return pl.DataFrame(rows, infer_schema_length=None)


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_source_is_read_or_refused_with_the_reason(
    spark: Any, tmp_path: Path, case: SourceCase
) -> None:
    storage = Storage(tmp_path.as_uri(), "test_data")
    job = case.put(storage)
    if case.error:
        with (
            pytest.raises((DataContractError, ObjectNotFoundError), match=case.error),
            naming_faults(),
        ):
            extract(spark, storage, job)
        return

    case.check_events(extract(spark, storage, job))
