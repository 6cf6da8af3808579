"""Extraction on Spark: on AWS Glue, on your own Spark, or in a notebook.

Plain PySpark, so that it runs in any session. In addition to PySpark, it requires the code archive,
narwhals, pydantic and obstore.
"""

import argparse
import uuid
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pyspark.sql import SparkSession, functions

from ml_pipeline.components.data_extraction import steps
from ml_pipeline.components.data_extraction.units import (
    UnitContent,
    make_units_exist,
    source_files,
    units_left,
)
from ml_pipeline.running.documents import ExtractionJob, LeftOut
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import (
    extraction_job_key,
    left_out_key,
    source_prefix,
    spark_events_prefix,
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
        ObjectNotFoundError: A source table has no Parquet file.
        DataContractError: A source table lacks a column or has one of a type that does not fit.
    """
    units = units_left(storage, job)
    if not units:
        return
    for name, value in SESSION.items():
        spark.conf.set(name, value)
    objects, error_events = (
        _read(spark, storage, job, name, s3_scheme) for name in ("objects", "error_events")
    )
    columns, zone = job.settings.columns, ZoneInfo(job.time_zone)
    events = steps.extract_events(objects, error_events, columns, units, zone)
    left_out = steps.count_left_out(objects, error_events, columns, job.units, zone).collect()
    counts = LeftOut(**{row["reason"]: row["rows"] for row in left_out})
    storage.put(left_out_key(job.run_id), counts.to_bytes())
    prefix = spark_events_prefix(job.run_id, uuid.uuid4().hex)
    location = _for_spark(storage.location(prefix), s3_scheme)
    try:
        _write(events, location)
        contents = _contents(spark, storage, prefix, location)
    except BaseException:
        storage.delete_prefix(prefix)
        raise
    make_units_exist(storage, job, [(unit, contents.get(unit, UnitContent())) for unit in units])


def _read(
    spark: SparkSession, storage: Storage, job: ExtractionJob, name: str, s3_scheme: str
) -> "DataFrame":
    table = getattr(job.settings.tables, name)
    if job.settings.database:
        return spark.table(f"`{job.settings.database}`.`{table}`")
    source_files(storage, name, table)  # raises an error with instructions if there is none
    folder = _for_spark(storage.location(source_prefix(table)), s3_scheme)
    files = spark.read.option("pathGlobFilter", "*.parquet")
    return files.option("recursiveFileLookup", "true").parquet(folder)


def _for_spark(location: str, s3_scheme: str) -> str:
    """Return a location of our storage as an address for Spark."""
    scheme, separator, rest = location.partition("://")
    if not separator:
        return f"file://{location}"
    return f"{s3_scheme}://{rest}" if scheme == "s3" else location


def _write(events: "DataFrame", location: str) -> None:
    """Write the events into one folder per unit, each file sorted.

    `rebalance` collects a unit and splits it where it grows too large for one file. It replaces a
    global sort, for which Spark would need another pass.
    """
    # As SQL, because DataFrame.hint accepts column names here only since Spark 4.
    hinted = f"SELECT /*+ REBALANCE({', '.join(steps.UNIT_COLUMNS)}) */ * FROM {{events}}"  # noqa: S608
    (
        events.sparkSession.sql(hinted, events=events)
        .sortWithinPartitions(*steps.UNIT_COLUMNS, *steps.EVENT_ORDER)
        .write.partitionBy(*steps.UNIT_COLUMNS)
        .parquet(location)
    )


def _contents(
    spark: SparkSession, storage: Storage, prefix: str, location: str
) -> dict[ExtractionUnit, UnitContent]:
    """Return the contents of each unit, read back from the written files."""
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
    of_unit: dict[ExtractionUnit, list[Any]] = defaultdict(list)
    for file in sorted(files, key=lambda row: row["path"]):
        of_unit[_unit_of(file["path"])].append(file)
    return {unit: _content(prefix, own) for unit, own in of_unit.items()}


def _unit_of(path: str) -> ExtractionUnit:
    """Return the unit whose folder, named by Spark, contains a file."""
    names = dict(part.split("=", 1) for part in path.split("/") if part.count("=") == 1)
    return ExtractionUnit(names["model_series"], names["market"], date.fromisoformat(names["week"]))


def _content(prefix: str, files: Sequence[Any]) -> UnitContent:
    return UnitContent(
        keys=tuple(f"{prefix}/{file['path'].rpartition(f'{prefix}/')[2]}" for file in files),
        rows=sum(file["rows"] for file in files),
        first_at=_EPOCH + timedelta(microseconds=min(file["first"] for file in files)),
        last_at=_EPOCH + timedelta(microseconds=max(file["last"] for file in files)),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the job that a step left in storage; AWS Glue starts this function."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--storage_root", required=True)
    parser.add_argument("--storage_domain", required=True)
    parser.add_argument("--run_id", required=True)
    options, _ = parser.parse_known_args(arguments)
    storage = _open_storage(options.storage_root, options.storage_domain)
    content = storage.get(extraction_job_key(options.run_id))
    spark = SparkSession.builder.appName("frequent-error-sets-extraction").getOrCreate()
    extract_on_spark(spark, storage, ExtractionJob.model_validate_json(content))


def _open_storage(root: str, domain: str) -> Storage:
    if not root.startswith("s3://"):
        return Storage(root, domain)
    # boto3 provides the credentials and the region of a Glue job.
    from obstore.auth.boto3 import Boto3CredentialProvider

    return Storage(root, domain, Boto3CredentialProvider())


if __name__ == "__main__":
    main()
