"""Functions shared by all engines: source files, remaining units, creation of units.

Imports only modules that are shipped with the Spark job.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ml_pipeline.errors import ObjectNotFoundError
from ml_pipeline.running.document_store import read_unit_manifest, write_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, UnitManifest
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import is_source_file, source_prefix
from ml_pipeline.storage.objects import Storage


@dataclass(frozen=True)
class UnitContent:
    """Contents extracted for a unit; without events, there are no keys and no times."""

    keys: tuple[str, ...] = ()
    rows: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None


def units_left(storage: Storage, job: ExtractionJob) -> list[ExtractionUnit]:
    """Return the units that an earlier attempt of the same run did not finish."""
    return [unit for unit in job.units if not _was_made_by(storage, unit, job.run_id)]


def _was_made_by(storage: Storage, unit: ExtractionUnit, run_id: str) -> bool:
    manifest = read_unit_manifest(storage, unit)
    return manifest is not None and manifest.run_id == run_id


def source_files(storage: Storage, name: str, table: str) -> list[str]:
    """Return the locations of a source table's Parquet files.

    Raises:
        ObjectNotFoundError: The table has no Parquet file.
    """
    prefix = source_prefix(table)
    stored = storage.list_objects(prefix)
    locations = [storage.location(s.key) for s in stored if is_source_file(s.key)]
    if not locations:
        raise ObjectNotFoundError(
            f"The source table {name} has no Parquet file below {storage.location(prefix)}. Put "
            f"the files there, set another folder in extraction.tables.{name}, or generate sample "
            "data: python -m ml_pipeline sample-data"
        )
    return locations


def make_units_exist(
    storage: Storage, job: ExtractionJob, contents: Sequence[tuple[ExtractionUnit, UnitContent]]
) -> None:
    """Write the manifests of units whose events are complete, which creates the units."""
    for unit, content in contents:
        manifest = UnitManifest(
            model_series=unit.model_series,
            market=unit.market,
            week=unit.week,
            run_id=job.run_id,
            event_keys=content.keys,
            rows=content.rows,
            first_at=content.first_at,
            last_at=content.last_at,
            source=_source(storage, job),
            settings_digest=job.settings_digest,
            code_digest=job.code_digest,
            extracted_at=datetime.now(UTC),
            sources=job.sources,
        )
        write_unit_manifest(storage, unit, manifest)


def _source(storage: Storage, job: ExtractionJob) -> str:
    table = job.settings.tables.error_events
    if job.settings.database:
        return f"catalog:{job.settings.database}.{table}"
    return storage.location(source_prefix(table))
