"""Data-heavy steps of a data scope: what they are given, and what they leave."""

import math
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import polars as pl
from hypothesis import strategies as st

from config.settings import Settings
from ml_pipeline.components.feature_engineering.feature_engineering import feature_engineering
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import ScopePlan
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.storage.keys import scope_plan_key, static_table
from ml_pipeline.storage.tables import load_schema, write_table
from tests.runs import DE, NOON, RUN_ID, put_records, put_run_plan, scope_step, step_record

Row = tuple[str | None, str | None, str | None, int, float | None]
"""readout_id, object_id, event_id, seconds after noon, mileage_km."""

Steps = dict[str, tuple[Callable[[ScopeStep], None], Sequence[str]]]
"""Work of each step, and the tables that it writes."""
Outcome = tuple[dict[str, pl.DataFrame], dict[str, Any]]
"""Tables by name, and how each step ended, with its figures."""
DATA_STEPS: Steps = {
    "preprocessing": (preprocessing, ("events", "quarantined_events")),
    "feature_engineering": (
        feature_engineering,
        ("error_sets", "event_frequencies", "window_distribution"),
    ),
}
CATALOG = pl.DataFrame(
    [("P1", "misfire", "powertrain", "warning"), ("C1", "low voltage", "chatter", "info")],
    load_schema("event_catalog").polars,
    orient="row",
)
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

any_rows = st.lists(
    st.tuples(
        st.sampled_from(["r1", "r2", None]),
        st.sampled_from(["vin1", "vin2", "vin3", "vin4", None]),
        st.sampled_from(["P1", "P2", "P3", "C1", ""]),
        st.integers(0, 60),
        st.sampled_from([1.0, 7.0, None, -1.0, math.nan, math.inf, -math.inf]),
    ),
    max_size=40,
)


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
    own = config.model_dump()
    merged = own | {section: values for section, values in rules.items() if section in own}
    plan = ScopePlan(
        settings=Settings.model_validate(merged).for_scope(("G20", "DE")), event_keys=keys
    )
    storage.put(scope_plan_key(RUN_ID, DE), plan.to_bytes())
    put_run_plan(storage, DE)
    put_records(storage, DE, [step_record("setup_pipeline")])


def outcome(
    config: Settings, steps: Steps = DATA_STEPS
) -> tuple[dict[str, pl.DataFrame], dict[str, Any]]:
    """The tables that the steps left, and how they ended, with all figures that are no timing."""
    tables: dict[str, pl.DataFrame] = {}
    ends: dict[str, Any] = {}
    for name, (work, written) in steps.items():
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
