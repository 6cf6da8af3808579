"""The Spark script as AWS Glue starts it, and what is left when it breaks off."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from config.extraction import ExtractionSettings
from config.load import load_settings
from ml_pipeline.components.data_extraction import spark_script
from ml_pipeline.components.data_extraction.spark_tables import for_spark
from ml_pipeline.errors import ObjectNotFoundError
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, UnitManifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import extraction_job_key
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import scan_tables
from sample_data import SampleSpec, write_sample

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

SPEC = SampleSpec.one_scope(events=2_000, weeks=3)
UNITS = tuple(ExtractionUnit(("G20", "DE"), week) for week in SPEC.first_days)


class FailingStorage(Storage):
    """Fails at one of the writes that make units exist."""

    writes_left = 0

    def put(self, key: str, content: bytes | Path) -> None:
        if key.endswith("manifest.json"):
            if self.writes_left == 0:
                raise KeyboardInterrupt
            self.writes_left -= 1
        super().put(key, content)


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    storage = Storage(tmp_path.as_uri(), "test_data")
    write_sample(storage, SPEC)
    return storage


def job(settings: ExtractionSettings | None = None, run_id: str = "r1") -> ExtractionJob:
    shipped = load_settings("test", environ={})
    return ExtractionJob(
        run_id=run_id,
        settings=settings or shipped.extraction,
        dimensions=shipped.dimensions,
        settings_digest="s",
        code_digest="c",
        units=UNITS,
    )


def manifests(storage: Storage) -> Iterator[UnitManifest]:
    for unit in UNITS:
        manifest = read_unit_manifest(storage, unit)
        if manifest:
            yield manifest


def test_script_does_the_job_that_lies_in_storage(
    spark: Any, storage: Storage, tmp_path: Path
) -> None:
    storage.put(extraction_job_key("r1"), job().to_bytes())
    arguments = ["--storage_root", tmp_path.as_uri(), "--storage_domain", "test_data"]

    # Glue adds arguments of its own.
    spark_script.main([*arguments, "--run_id", "r1", "--JOB_ID", "j_1", "--enable-metrics", "true"])

    found = list(manifests(storage))
    assert [manifest.week for manifest in found] == list(SPEC.first_days)
    for manifest in found:
        # As the later steps read it: columns and types are checked.
        events = scan_tables(storage, list(manifest.event_keys), "extracted_events").collect()
        assert events.height == manifest.rows > 500
        assert events.equals(events.sort("object_id", "occurred_at", "event_id"))


def test_run_twice_it_changes_nothing(spark: Any, storage: Storage) -> None:
    spark_script.extract_on_spark(spark, storage, job())
    before = storage.list_objects("pipeline_input/extracted")

    spark_script.extract_on_spark(spark, storage, job())

    assert storage.list_objects("pipeline_input/extracted") == before


@pytest.mark.parametrize("writes", [0, 1, 2])
def test_broken_off_between_two_units_it_goes_on_with_the_next(
    spark: Any, storage: Storage, tmp_path: Path, writes: int
) -> None:
    failing = FailingStorage(tmp_path.as_uri(), "test_data")
    failing.writes_left = writes
    with pytest.raises(KeyboardInterrupt):
        spark_script.extract_on_spark(spark, failing, job())
    first = list(manifests(storage))
    assert len(first) == writes

    spark_script.extract_on_spark(spark, storage, job())

    found = list(manifests(storage))
    assert len(found) == len(UNITS)
    assert found[:writes] == first
    for manifest in found:
        events = scan_tables(storage, list(manifest.event_keys), "extracted_events").collect()
        assert events.height == manifest.rows > 500


def test_broken_off_while_it_writes_it_leaves_nothing(
    spark: Any, storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(spark_script, "_contents", fail)
    with pytest.raises(KeyboardInterrupt):
        spark_script.extract_on_spark(spark, storage, job())

    assert storage.list_objects("pipeline_input/extracted") == []


def test_tables_of_a_catalog_are_read(spark: Any, storage: Storage) -> None:
    spark_script.extract_on_spark(spark, storage, job())
    expected = [manifest.rows for manifest in manifests(storage)]
    spark.sql("CREATE DATABASE lake")
    for name in ("objects", "error_events"):
        files = storage.location(f"pipeline_input/source/{name}")
        spark.read.parquet(f"file://{files}").write.saveAsTable(f"lake.{name}")
    storage.delete_prefix("pipeline_input/source")
    settings = load_settings("test", environ={}).extraction
    in_catalog = settings.model_copy(update={"engine": "spark", "database": "lake"})

    spark_script.extract_on_spark(spark, storage, job(in_catalog, "r2"))

    found = list(manifests(storage))
    assert [manifest.rows for manifest in found] == expected
    assert {manifest.source for manifest in found} == {"catalog:lake.error_events"}
    spark.sql("DROP DATABASE lake CASCADE")


def test_missing_source_is_named_as_by_the_engine_local(spark: Any, storage: Storage) -> None:
    storage.delete_prefix("pipeline_input/source/objects")

    with pytest.raises(
        ObjectNotFoundError, match="source table objects has no Parquet or CSV file below"
    ):
        spark_script.extract_on_spark(spark, storage, job())


def test_locations_are_called_as_spark_calls_them() -> None:
    assert for_spark("/data/x", "s3a") == "file:///data/x"
    assert for_spark("s3://bucket/x", "s3a") == "s3a://bucket/x"
    assert for_spark("s3://bucket/x", "s3") == "s3://bucket/x"
