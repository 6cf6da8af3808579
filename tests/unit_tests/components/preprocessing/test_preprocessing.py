"""Broken rows go to the quarantine, whatever is wrong with them; all others are prepared."""

import logging
import math
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline.components.preprocessing import preprocessing as module
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.errors import NoDataError
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import ScopePlan, StepRecord
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage import object_ranges
from ml_pipeline.storage.keys import scope_plan_key
from ml_pipeline.storage.tables import load_schema, write_table
from tests.runs import DE, RUN_ID, scope_step

Row = tuple[Any, ...]

NOON = datetime(2026, 7, 28, 12, tzinfo=UTC)
GOOD: list[Row] = [("r1", "vin1", "P1", NOON, 1.0), ("r1", "vin2", "P2", NOON, None)]
NOT_A_NUMBER = "mileage_km is not a number"
LONG = "x" * 5_000
BROKEN: dict[str, tuple[Row, str]] = {
    "nan": (("r1", "vin1", "P1", NOON, math.nan), "mileage_km is not a number"),
    "infinity": (("r1", "vin1", "P1", NOON, math.inf), "mileage_km is not a number"),
    "minus infinity": (
        ("r1", "vin1", "P1", NOON, -math.inf),
        "mileage_km is not a number; mileage_km is below 0",
    ),
    "below zero": (("r1", "vin1", "P1", NOON, -1e300), "mileage_km is below 0"),
    "no object": (("r1", None, "P1", NOON, 1.0), "object_id is missing"),
    "no event": (("r1", "vin1", None, NOON, 1.0), "event_id is missing"),
    "no time": (("r1", "vin1", "P1", None, 1.0), "occurred_at is missing"),
    "empty object": (("r1", "", "P1", NOON, 1.0), "object_id is blank"),
    "blank event": (("r1", "vin1", "\t \n", NOON, 1.0), "event_id is blank"),
    "nothing": (
        (None, None, None, None, None),
        "object_id is missing; event_id is missing; occurred_at is missing",
    ),
    "several": (
        (LONG, " ", None, None, math.nan),
        f"event_id is missing; occurred_at is missing; {NOT_A_NUMBER}; object_id is blank",
    ),
}


def preprocess(settings: Settings, rows: list[Row]) -> tuple[ScopeStep, StepRecord]:
    step = scope_step("preprocessing", settings)
    events = pl.LazyFrame(rows, load_schema("extracted_events").polars, orient="row")
    write_table(step.storage, "events.parquet", events, "extracted_events")
    of_steps = settings.for_scope(DE.values)
    cleaning = of_steps.preprocessing.model_copy(update={"min_event_count": 1})
    plan = ScopePlan(
        settings=of_steps.model_copy(update={"preprocessing": cleaning}),
        event_keys=("events.parquet",),
    )
    step.storage.put(scope_plan_key(RUN_ID, DE), plan.to_bytes())
    try:
        step.run(lambda: preprocessing(step))
    finally:
        record = read_record(step.storage, RUN_ID, DE, "preprocessing")
    assert record is not None
    return step, record


def kpis(record: StepRecord) -> dict[str, float]:
    return {kpi.kpi: kpi.value for kpi in record.kpis}


@pytest.mark.parametrize(("row", "reason"), BROKEN.values(), ids=BROKEN)
def test_broken_row_is_quarantined_and_all_others_are_kept(
    settings: Settings, row: Row, reason: str
) -> None:
    step, record = preprocess(settings, [GOOD[0], row, GOOD[1]])

    assert record.status == "finished"
    assert step.read("events", "preprocessing").rows() == [each[1:] for each in GOOD]
    (quarantined,) = step.read("quarantined_events", "preprocessing").rows(named=True)
    assert (quarantined["run_id"], quarantined["data_scope"]) == (RUN_ID, str(DE))
    assert quarantined["reason"] == reason
    assert quarantined["mileage_km"] == pytest.approx(row[4], nan_ok=True)
    assert (quarantined["object_id"], quarantined["event_id"]) == row[1:3]
    assert kpis(record)["quarantined"] == 1


def test_rows_that_are_all_broken_are_kept_though_nothing_is_left(settings: Settings) -> None:
    with pytest.raises(NoDataError, match="No event of"):
        preprocess(settings, [row for row, _ in BROKEN.values()])

    kept = scope_step("preprocessing", settings).read("quarantined_events", "preprocessing")
    assert sorted(kept["reason"]) == sorted(reason for _, reason in BROKEN.values())
    assert kept["object_id"].to_list() == kept["object_id"].sort().to_list()


def test_long_text_is_cut_in_the_quarantine(settings: Settings) -> None:
    step, _ = preprocess(settings, [*GOOD, (LONG, LONG, LONG, None, 1.0)])

    (row,) = step.read("quarantined_events", "preprocessing").rows(named=True)
    assert row["readout_id"] == row["object_id"] == row["event_id"] == "x" * 1_000


def test_rows_beyond_the_bound_are_counted_with_a_warning(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "QUARANTINE_ROWS", 3)
    monkeypatch.setattr(object_ranges, "ROWS_PER_RANGE", 2)
    broken: list[Row] = [("r1", f"vin{each}", "P1", NOON, math.nan) for each in range(8)]

    step, record = preprocess(settings, [*GOOD, *broken])

    kept = step.read("quarantined_events", "preprocessing").get_column("object_id").to_list()
    assert kept == ["vin0", "vin1", "vin2"]
    assert kpis(record)["quarantined"] == 8
    assert kpis(record)["quarantined, not kept"] == 5
    assert [each.message for each in record.warnings if "contract" in each.message] == [
        "8 rows break the contract; quarantined_events contains the first 3. Correct their source"
    ]


def test_quarantine_is_streamed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    frames: dict[str, object] = {}

    def record(step: ScopeStep, table: str, frame: object) -> None:
        frames[table] = frame

    monkeypatch.setattr(ScopeStep, "write_result", record)
    preprocess(settings, [*GOOD, ("r1", "vin1", "P1", NOON + timedelta(1), math.nan)])

    assert isinstance(frames["quarantined_events"], pl.LazyFrame)


def test_column_that_the_quarantine_lacks_is_left_out(settings: Settings, schemas: Path) -> None:
    for name in ("extracted_events", "events"):
        path = schemas / "intermediate" / f"{name}.yaml"
        column = "  torque: {type: float, nullable: true, description: A new column.}\n"
        path.write_text(path.read_text("utf-8") + column, "utf-8")
    rows = [(*row, 5.0) for row in [*GOOD, BROKEN["nan"][0]]]

    step, _ = preprocess(settings, rows)

    assert step.read("events", "preprocessing").get_column("torque").to_list() == [5.0, 5.0]
    assert "torque" not in step.read("quarantined_events", "preprocessing").columns


def test_no_broken_row_means_an_empty_quarantine_and_no_warning(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        step, record = preprocess(settings, GOOD)

    assert step.read("quarantined_events", "preprocessing").is_empty()
    assert kpis(record)["quarantined"] == 0
    assert "quarantined, not kept" not in kpis(record)
