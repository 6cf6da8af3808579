"""Functions shared by all engines: source files, remaining units, creation of units.

Imports only modules that are shipped with the Spark job.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ml_pipeline.errors import ObjectNotFoundError
from ml_pipeline.running.document_store import read_unit_manifest, write_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, UnitManifest
from ml_pipeline.running.source_report import SourceReport
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import source_prefix, source_report_key
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.source_files import SourceFiles, list_source_files


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


def source_files(storage: Storage, name: str, table: str) -> SourceFiles:
    """Return the files of a source table.

    Raises:
        ObjectNotFoundError: The table has neither Parquet nor CSV files.
        DataContractError: The table has both.
    """
    listing = list_source_files(storage, table)
    if not listing.files:
        others = f" (passed over: {_examples(listing.passed_over)})" if listing.passed_over else ""
        raise ObjectNotFoundError(
            f"The source table {name} has no Parquet or CSV file below "
            f"{storage.location(source_prefix(table))}{others}. Put the files there, set another "
            f"folder in extraction.tables.{name} (python -m ml_pipeline doctor proposes settings), "
            "or generate sample data: python -m ml_pipeline sample-data"
        )
    return listing


def _examples(keys: Sequence[str]) -> str:
    names = ", ".join(key.rpartition("/")[2] for key in keys[:3])
    return f"{names}, …" if len(keys) > 3 else names  # noqa: PLR2004


def make_units_exist(
    storage: Storage, job: ExtractionJob, contents: Sequence[tuple[ExtractionUnit, UnitContent]]
) -> None:
    """Write the manifests of units whose events are complete, which creates the units."""
    for unit, content in contents:
        manifest = UnitManifest(
            dimensions=dict(zip(job.dimensions, unit.values, strict=True)),
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


def write_report(
    storage: Storage,
    job: ExtractionJob,
    contents: Sequence[tuple[ExtractionUnit, UnitContent]],
    survey: Callable[[], SourceReport],
) -> None:
    """Write a report on the source tables if some values of the dimensions have no event.

    Later runs read it, too, as long as they reuse these units.
    """
    rows: Counter[tuple[str, ...]] = Counter()
    for unit, content in contents:
        rows[unit.values] += content.rows
    if 0 in rows.values():
        storage.put(source_report_key(job.run_id), survey().to_bytes())


def _source(storage: Storage, job: ExtractionJob) -> str:
    table = job.settings.tables.error_events
    if job.settings.database:
        return f"catalog:{job.settings.database}.{table}"
    return storage.location(source_prefix(table))
