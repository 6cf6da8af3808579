"""The extraction on Spark: on AWS Glue, on your own Spark, in a notebook.

Plain PySpark, so that it runs wherever there is a session. In addition to PySpark it needs the code
archive, and narwhals, pydantic and obstore.
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
    "spark.sql.session.timeZone": "UTC",  # what has no zone of its own is in UTC
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.legacy.timeParserPolicy": "CORRECTED",
    "spark.sql.adaptive.enabled": "true",
    "spark.sql.adaptive.advisoryPartitionSizeInBytes": "128m",  # about the size of a file
}


def extract_on_spark(
    spark: SparkSession, storage: Storage, job: ExtractionJob, s3_scheme: str = "s3"
) -> None:
    """Makes the units of the job exist, all in one pass over the source tables.

    Args:
        spark: A session of any kind; time zone and Parquet options are set.
        storage: Where the units go, and where the source files lie.
        job: What is wanted.
        s3_scheme: How this Spark calls S3.

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
    source_files(storage, name, table)  # says what to do when there is none
    folder = _for_spark(storage.location(source_prefix(table)), s3_scheme)
    files = spark.read.option("pathGlobFilter", "*.parquet")
    return files.option("recursiveFileLookup", "true").parquet(folder)


def _for_spark(location: str, s3_scheme: str) -> str:
    """A location of our storage as Spark calls it."""
    scheme, separator, rest = location.partition("://")
    if not separator:
        return f"file://{location}"
    return f"{s3_scheme}://{rest}" if scheme == "s3" else location


def _write(events: "DataFrame", location: str) -> None:
    """Writes the events below one folder a unit, each file in order.

    `rebalance` brings a unit together and cuts it where it grows too large for one file. It stands
    in for the global order, which Spark would need another pass for.
    """
    # As SQL, because DataFrame.hint takes names of columns here only since Spark 4.
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
    """What was written for each unit, read back from the files."""
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
    """The unit whose folder, named by Spark, a file lies in."""
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
    """Runs the job that a step left in storage: what AWS Glue starts."""
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
    # boto3 knows where the credentials of a Glue job are, and its region.
    from obstore.auth.boto3 import Boto3CredentialProvider

    return Storage(root, domain, Boto3CredentialProvider())


if __name__ == "__main__":
    main()
