"""Extraction on Spark, and the script of all jobs: on AWS Glue, on Kubernetes, on your own Spark.

Plain PySpark, so that it runs in any session. In addition to PySpark, it requires the code archive,
narwhals, pydantic and obstore.
"""

import argparse
import uuid
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pyspark.sql import SparkSession, functions

from ml_pipeline.components.data_extraction import steps
from ml_pipeline.components.data_extraction.source_survey import Survey
from ml_pipeline.components.data_extraction.spark_tables import (
    READING,
    for_spark,
    naming_faults,
    read_table,
)
from ml_pipeline.components.data_extraction.units import (
    UnitContent,
    make_units_exist,
    units_left,
    write_report,
)
from ml_pipeline.execution.cluster_storage import open_storage
from ml_pipeline.running.documents import ExtractedUnits, ExtractionJob, LeftOut
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import (
    UNIT_NUMBER,
    extraction_job_key,
    left_out_key,
    spark_events_prefix,
    spark_unit_number,
    spark_units_key,
    unit_prefix,
)
from ml_pipeline.storage.objects import Storage

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SESSION = {
    "spark.sql.session.timeZone": "UTC",  # for times without a zone
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.legacy.timeParserPolicy": "CORRECTED",
    "spark.sql.adaptive.enabled": "true",
    "spark.sql.adaptive.advisoryPartitionSizeInBytes": "128m",  # about the size of a file
}


def extract_on_spark(
    spark: SparkSession, storage: Storage, job: ExtractionJob, s3_scheme: str = "s3"
) -> None:
    """Create the units of the job, all in one pass over the source tables.

    Args:
        spark: A session of any kind; its time zone and Parquet options are set.
        storage: Storage of the units and of the source files.
        job: The job description.
        s3_scheme: URL scheme of S3 in this Spark.

    Raises:
        ObjectNotFoundError: A source table has no file.
        DataContractError: A source table lacks a column or has one of a type that does not fit, or
            one of its files cannot be read or reconciled with the others.
    """
    units = units_left(storage, job)
    if not units:
        return
    for name, value in (SESSION | READING).items():
        spark.conf.set(name, value)
    with naming_faults():
        _extract(spark, storage, job, units, s3_scheme)


def _extract(
    spark: SparkSession,
    storage: Storage,
    job: ExtractionJob,
    units: Sequence[ExtractionUnit],
    s3_scheme: str,
) -> None:
    has_objects = job.settings.tables.objects is not None
    objects = read_table(spark, storage, job, "objects", s3_scheme) if has_objects else None
    error_events = read_table(spark, storage, job, "error_events", s3_scheme)
    sources = (objects, error_events, job.settings.columns, job.dimensions)
    zone = ZoneInfo(job.time_zone)
    events = steps.extract_events(*sources, units, zone)
    left_out = steps.count_left_out(*sources, job.units, zone).collect()
    counts = LeftOut(**{row["reason"]: row["rows"] for row in left_out})
    storage.put(left_out_key(job.run_id), counts.to_bytes())
    prefix = spark_events_prefix(job.run_id, uuid.uuid4().hex)
    location = for_spark(storage.location(prefix), s3_scheme)
    folders = ExtractedUnits(folders=tuple(map(unit_prefix, units)))
    try:
        storage.put(spark_units_key(prefix), folders.to_bytes())
        _write(_numbered(events, units, tuple(job.dimensions)), location)
        contents = _contents(spark, storage, prefix, location)
    except BaseException:
        storage.delete_prefix(prefix)
        storage.delete([spark_units_key(prefix)])
        raise
    made = [(unit, contents.get(number, UnitContent())) for number, unit in enumerate(units)]
    make_units_exist(storage, job, made)
    survey = Survey(
        *sources, job.units, zone, lambda frame: [row.asDict() for row in frame.collect()]
    )
    write_report(storage, job, made, lambda: survey.report(counts))


def _numbered(
    events: "DataFrame", units: Sequence[ExtractionUnit], dimensions: Sequence[str]
) -> "DataFrame":
    """Return the events with the number of their unit instead of its dimensions and week.

    A number is never escaped in the name of a folder, as a text would be.
    """
    names = [*dimensions, functions.col("week").cast("string")]
    text = functions.concat_ws(steps.SEPARATOR, *names)
    numbers = events.sparkSession.createDataFrame(
        [(steps.unit_text(unit), number) for number, unit in enumerate(units)],
        f"_text string, {UNIT_NUMBER} int",
    )
    numbered = events.withColumn("_text", text).join(functions.broadcast(numbers), "_text")
    return numbered.drop("_text", *dimensions, "week")


def _write(events: "DataFrame", location: str) -> None:
    """Write the events into one folder per unit, each file sorted.

    `rebalance` collects a unit and splits it where it grows too large for one file. It replaces a
    global sort, for which Spark would need another pass.
    """
    # As SQL, because DataFrame.hint accepts column names here only since Spark 4.
    hinted = f"SELECT /*+ REBALANCE({UNIT_NUMBER}) */ * FROM {{events}}"  # noqa: S608
    (
        events.sparkSession.sql(hinted, events=events)
        .sortWithinPartitions(UNIT_NUMBER, *steps.EVENT_ORDER)
        .write.partitionBy(UNIT_NUMBER)
        .parquet(location)
    )


def _contents(
    spark: SparkSession, storage: Storage, prefix: str, location: str
) -> dict[int, UnitContent]:
    """Return the contents of each unit by its number, read back from the written files."""
    if not any(stored.key.endswith(".parquet") for stored in storage.list_objects(prefix)):
        return {}  # Spark cannot read a folder without files
    time = functions.col("occurred_at")
    files = (
        spark.read.parquet(location)
        .groupBy(functions.col("_metadata.file_path").alias("path"))
        .agg(
            functions.count("*").alias("rows"),
            functions.unix_micros(functions.min(time)).alias("first"),
            functions.unix_micros(functions.max(time)).alias("last"),
        )
        .collect()
    )
    of_unit: dict[int, list[Any]] = defaultdict(list)
    for file in sorted(files, key=lambda row: row["path"]):
        of_unit[spark_unit_number(file["path"])].append(file)
    return {number: _content(prefix, own) for number, own in of_unit.items()}


def _content(prefix: str, files: Sequence[Any]) -> UnitContent:
    return UnitContent(
        keys=tuple(f"{prefix}/{file['path'].rpartition(f'{prefix}/')[2]}" for file in files),
        rows=sum(file["rows"] for file in files),
        first_at=_EPOCH + timedelta(microseconds=min(file["first"] for file in files)),
        last_at=_EPOCH + timedelta(microseconds=max(file["last"] for file in files)),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the job that a step left in storage; AWS Glue and Kubernetes start this function."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--storage_root", required=True)
    parser.add_argument("--storage_domain", required=True)
    parser.add_argument("--run_id", required=True)
    parser.add_argument("--s3_scheme", default="s3", help="URL scheme of S3 in this Spark")
    parser.add_argument("--scope_job", help="key of the job of a data scope; without it, extract")
    options, _ = parser.parse_known_args(arguments)
    storage = open_storage(options.storage_root, options.storage_domain)
    spark = SparkSession.builder.appName("frequent-error-sets").getOrCreate()
    if options.scope_job:
        from ml_pipeline.execution.scope_job import run_scope_job

        run_scope_job(spark, storage, options.scope_job)
        return
    key = extraction_job_key(options.run_id)
    job = ExtractionJob.from_bytes(storage.get(key), storage.location(key))
    extract_on_spark(spark, storage, job, options.s3_scheme)


if __name__ == "__main__":
    main()
