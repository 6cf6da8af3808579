"""The steps that take the objects in turns yield what they would yield for all at once."""

import math
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from config.settings import Settings
from ml_pipeline.components.feature_engineering.feature_engineering import feature_engineering
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.components.set_mining import distinct_sets
from ml_pipeline.components.set_mining.set_mining import set_mining
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import ScopePlan
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.storage import object_ranges
from ml_pipeline.storage.keys import scope_plan_key, static_table
from ml_pipeline.storage.tables import load_schema, write_table
from tests.conftest import settings_for
from tests.runs import DE, NOON, RUN_ID, put_records, put_run_plan, scope_step, step_record

Row = tuple[str | None, str | None, str | None, int, float | None]

CATALOG = pl.DataFrame(
    [("P1", "misfire", "powertrain", "warning"), ("C1", "low voltage", "chatter", "info")],
    load_schema("event_catalog").polars,
    orient="row",
)
STEPS: dict[str, tuple[Callable[[ScopeStep], None], Sequence[str]]] = {
    "preprocessing": (preprocessing, ("events", "quarantined_events")),
    "feature_engineering": (
        feature_engineering,
        ("error_sets", "event_frequencies", "window_distribution"),
    ),
    "set_mining": (set_mining, ("frequent_error_sets", "association_rules")),
}
RULES = {
    "preprocessing": {
        "drop_event_classes": ["chatter"],
        "min_event_count": 2,
        "trigger": {"event_id": "P1", "before_s": 40, "after_s": 40},
    },
    "feature_engineering": {
        "window_kind": "anchored",
        "window_by": "time",
        "window_length": 20,
        "min_set_size": 1,
    },
    "set_mining": {
        "min_support": 2,
        "max_set_size": 5,
        "max_sets": 1_000,
        "on_too_many_sets": "fail",
        "rules": {"min_confidence": 0, "max_q_value": 1},
    },
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ranges")


@pytest.fixture
def config(root: Path) -> Settings:
    return settings_for(root.as_uri())


@pytest.fixture
def small_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(object_ranges, "ROWS_PER_RANGE", 3)


def lay_out(config: Settings, rules: dict[str, Any], rows: Sequence[Row]) -> None:
    """What the steps before preprocessing leave: two extracted weeks of rows."""
    storage = scope_step("preprocessing", config).storage
    storage.delete_prefix("pipeline_tmp")  # steps that ended are not repeated
    timed = [
        (readout_id, object_id, event_id, NOON - timedelta(days=27, seconds=-seconds), mileage)
        for readout_id, object_id, event_id, seconds, mileage in rows
    ]
    keys = ("first.parquet", "second.parquet")
    for key, part in zip(keys, (timed[::2], timed[1::2]), strict=True):
        schema = load_schema("extracted_events").polars
        events = pl.LazyFrame(part, schema, orient="row").sort("object_id", "occurred_at")
        write_table(storage, key, events, "extracted_events")
    write_table(storage, static_table("event_catalog"), CATALOG, "event_catalog")
    merged = config.model_dump() | rules
    plan = ScopePlan(
        settings=Settings.model_validate(merged).for_scope(("G20", "DE")), event_keys=keys
    )
    storage.put(scope_plan_key(RUN_ID, DE), plan.to_bytes())
    put_run_plan(storage, DE)
    put_records(storage, DE, [step_record("setup_pipeline")])


def outcome(config: Settings) -> tuple[dict[str, pl.DataFrame], dict[str, Any]]:
    """The tables that the steps left, and how they ended, with all figures that are no timing."""
    tables: dict[str, pl.DataFrame] = {}
    ends: dict[str, Any] = {}
    for name, (work, written) in STEPS.items():
        run_scope_step(name, RUN_ID, "0", work, config)
        step = scope_step(name, config)
        record = read_record(step.storage, RUN_ID, DE, name)
        if record is None:  # the step before it found nothing
            continue
        assert record.status != "failed", record.error
        ends[name] = (
            record.status,
            {kpi.kpi: kpi.value for kpi in record.kpis if kpi.unit not in ("s", "MB")},
        )
        tables |= {table: step.read(table, name) for table in written}
    return tables, ends


rows = st.lists(
    st.tuples(
        st.sampled_from(["r1", "r2", None]),
        st.sampled_from(["vin1", "vin2", "vin3", "vin4", None]),
        st.sampled_from(["P1", "P2", "P3", "C1", ""]),
        st.integers(0, 60),
        st.sampled_from([1.0, 7.0, None, -1.0, math.nan, math.inf, -math.inf]),
    ),
    max_size=40,
)


@settings(max_examples=25, deadline=None)
@given(
    rows=rows,
    rows_per_range=st.integers(1, 12),
    trigger=st.booleans(),
    by=st.sampled_from(["time", "mileage"]),
    kind=st.sampled_from(["anchored", "session"]),
)
def test_ranges_of_any_size_change_nothing(
    root: Path, rows: list[Row], rows_per_range: int, trigger: bool, by: str, kind: str
) -> None:
    config = settings_for((root / "any").as_uri())
    rules = {
        "preprocessing": RULES["preprocessing"] | ({} if trigger else {"trigger": None}),
        "feature_engineering": RULES["feature_engineering"]
        | {"window_by": by, "window_kind": kind},
        "set_mining": RULES["set_mining"],
    }
    found = []
    for size in (1_000, rows_per_range):
        lay_out(config, rules, rows)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(object_ranges, "ROWS_PER_RANGE", size)
            patch.setattr(distinct_sets, "CELLS_AT_ONCE", size)
            found.append(outcome(config))

    (whole, whole_ends), (ranged, ranged_ends) = found
    assert ranged_ends == whole_ends
    assert ranged.keys() == whole.keys()
    for name, table in whole.items():
        in_any_order = name == "quarantined_events"
        assert_frame_equal(ranged[name], table, check_row_order=not in_any_order)


def test_windows_are_numbered_through_all_ranges(config: Settings, small_ranges: None) -> None:
    events: list[Row] = [
        ("r1", f"vin{number}", code, 0, 1.0) for number in range(4) for code in ("P1", "P2")
    ]
    lay_out(config, RULES, events)

    tables, ends = outcome(config)

    assert tables["error_sets"].select("window_id", "object_id").rows() == [
        (number, f"vin{number}") for number in range(4)
    ]
    assert ends["feature_engineering"][1]["mean set size"] == 2
    assert ends["preprocessing"][1]["objects"] == 4


def test_event_that_is_rare_in_every_range_but_common_in_all_stays(
    config: Settings, small_ranges: None
) -> None:
    events: list[Row] = [("r1", f"vin{number}", "P1", 0, 1.0) for number in range(9)]
    lay_out(config, RULES, [*events, ("r1", "vin9", "P9", 0, 1.0)])

    tables, ends = outcome(config)

    assert tables["events"]["object_id"].to_list() == [f"vin{number}" for number in range(9)]
    assert ends["preprocessing"][1]["dropped: rare events"] == 1
