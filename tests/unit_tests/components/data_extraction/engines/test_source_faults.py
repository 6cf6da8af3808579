from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.components.data_extraction.engines.source_faults import naming_faults
from ml_pipeline.errors import DataContractError
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.storage.data_scope import ExtractionUnit
from ml_pipeline.storage.keys import source_prefix
from ml_pipeline.storage.objects import Storage

UNIT = ExtractionUnit(("G20", "DE"), date(2026, 7, 27))
OBJECTS = pl.DataFrame({"object_id": ["o1"], "model_series": ["G20"], "market": ["DE"]})
EVENTS = pl.DataFrame(
    {
        "readout_id": [f"r{number}" for number in range(20_000)],
        "object_id": "o1",
        "event_id": [f"e{number * 7919 % 100_003}" for number in range(20_000)],
        "occurred_at": datetime(2026, 7, 28, tzinfo=UTC),
        "mileage_km": 1.0,
    }
)


def damage_pages(path: Path) -> None:
    """Overwrites the first pages of the file's first column; its footer stays whole."""
    content = bytearray(path.read_bytes())
    content[20:2_000] = b"\xff" * 1_980
    path.write_bytes(content)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def job_for(settings: Settings) -> ExtractionJob:
    return ExtractionJob(
        run_id="r1",
        settings=settings.extraction,
        dimensions=settings.dimensions,
        settings_digest="settings",
        code_digest="code",
        units=(UNIT,),
    )


def extract(storage: Storage, settings: Settings) -> None:
    extract_locally(storage, job_for(settings))


def put_source(storage: Storage, settings: Settings) -> Path:
    """Writes source tables; returns the path of the last file."""
    tables = settings.extraction.tables
    assert tables.objects
    frames = [(tables.objects, "a", OBJECTS), *((tables.error_events, n, EVENTS) for n in "ab")]
    for table, name, frame in frames:
        path = Path(storage.location(f"{source_prefix(table)}/{name}.parquet"))
        path.parent.mkdir(parents=True, exist_ok=True)
        frame.write_parquet(path)
    return path


@pytest.mark.parametrize(
    ("files", "spoil", "message"),
    [
        (1, truncate, r"b\.parquet is not a readable Parquet file"),
        (2, truncate, r"b\.parquet is not a readable Parquet file"),
        (1, damage_pages, r"b\.parquet \(column readout_id\) is not a readable Parquet file"),
        (2, damage_pages, r"b\.parquet \(column readout_id\) is not a readable Parquet file"),
    ],
)
def test_file_that_cannot_be_read_is_named_with_the_reason(
    settings: Settings, files: int, spoil: Callable[[Path], None], message: str
) -> None:
    storage = Storage.from_settings(settings.storage)
    path = put_source(storage, settings)
    if files == 1:
        path.with_name("a.parquet").unlink()
    spoil(path)
    with pytest.raises(DataContractError, match=message):
        extract(storage, settings)


def test_error_that_no_file_explains_is_one_of_the_tables(settings: Settings) -> None:
    storage = Storage.from_settings(settings.storage)
    put_source(storage, settings)
    with (
        pytest.raises(DataContractError, match="source tables cannot be read: of our own making"),
        naming_faults(storage, job_for(settings)),
    ):
        raise pl.exceptions.ComputeError("of our own making")


def test_folder_may_be_called_like_a_pattern(tmp_path: Path, settings: Settings) -> None:
    storage = Storage(f"file://{tmp_path}/data[1]*?", "test_data")
    put_source(storage, settings)
    extract(storage, settings)
    manifest = read_unit_manifest(storage, UNIT)
    assert manifest is not None
    assert manifest.rows == EVENTS.unique(["object_id", "event_id", "occurred_at"]).height
