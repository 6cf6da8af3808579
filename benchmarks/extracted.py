"""Output of the extraction in any size, as read by preprocessing.

The rows of the sample generator, including mess, pass through the extraction's own function week by
week, so that 100 M events need no more memory than one week of them.
"""

import shutil
from dataclasses import dataclass
from itertools import groupby

import polars as pl

from config.load import load_settings
from config.settings import Settings
from itemset_mining.benchmarks.datasets import FOLDER
from ml_pipeline.components.data_extraction.steps import EVENT_COLUMNS, extract_events
from ml_pipeline.running.documents import ScopePlan
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.keys import scope_plan_key, static_table, unit_events
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import write_table
from sample_data.generator import Chunk, Generator
from sample_data.spec import SampleSpec

RUN_ID = "benchmark"
WEEKS = 10
COMPLETE = "complete"


@dataclass(frozen=True)
class ExtractedEvents:
    """Data scope whose units are extracted.

    Attributes:
        settings: Settings of the environment `local`, with a separate storage.
        scope: The data scope.
        keys: Keys of the extracted events, one object per week.
    """

    settings: Settings
    scope: DataScope
    keys: tuple[str, ...]

    @property
    def storage(self) -> Storage:
        """Storage of the extracted events."""
        return Storage.from_settings(self.settings.storage)

    @property
    def locations(self) -> list[str]:
        """Paths of the extracted events."""
        return [self.storage.location(key) for key in self.keys]


def extracted_events(events: int) -> ExtractedEvents:
    """Return the extracted events of a sample of `events` events; create them if missing."""
    spec = SampleSpec.one_scope(events=events, weeks=WEEKS)
    folder = FOLDER / f"extracted-{events}"
    settings = load_settings("local", environ={"ML_PIPELINE_STORAGE__ROOT": folder.as_uri()})
    storage = Storage.from_settings(settings.storage)
    scope = DataScope(("G20", "DE"), spec.start, spec.end)
    units = [ExtractionUnit(("G20", "DE"), week) for week in spec.first_days]
    keys = tuple(unit_events(unit, RUN_ID) for unit in units)
    if not storage.exists(COMPLETE):
        shutil.rmtree(folder, ignore_errors=True)
        _write(storage, settings, spec, units)
        plan = ScopePlan(settings=settings.for_scope(("G20", "DE")), event_keys=keys)
        storage.put(scope_plan_key(RUN_ID, scope), plan.to_bytes())
        storage.put(COMPLETE, b"")
    return ExtractedEvents(settings, scope, keys)


def _write(
    storage: Storage, settings: Settings, spec: SampleSpec, units: list[ExtractionUnit]
) -> None:
    generator = Generator(spec)
    for name in ("event_catalog", "known_error_sets"):
        write_table(storage, static_table(name), getattr(generator, name), name)
    by_week = groupby(generator.chunks(), key=_week)
    for unit, (_, chunks) in zip(units, by_week, strict=True):
        rows = pl.concat([chunk.rows for chunk in chunks])
        extracted = extract_events(
            generator.objects.lazy(),
            rows.lazy(),
            settings.extraction.columns,
            settings.dimensions,
            [unit],
        )
        events = extracted.select(EVENT_COLUMNS).collect(engine="streaming")
        write_table(storage, unit_events(unit, RUN_ID), events.lazy(), "extracted_events")


def _week(chunk: Chunk) -> object:
    return chunk.rows.select(pl.col("occurred_at").min().dt.truncate("1w")).item()
