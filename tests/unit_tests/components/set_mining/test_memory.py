"""The step in a process that may take 1 GiB: it is done or refuses, and is never killed.

One of 50 windows contains all events, so that every choice of up to eight of them is frequent at a
minimum support of one window.
"""

import os
import subprocess
import sys
from math import comb
from typing import Any

import numpy as np
import polars as pl
import pytest

from config.settings import PROJECT_ROOT, RuleSettings, Settings
from ml_pipeline.components.set_mining import search
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import StepRecord
from ml_pipeline.storage.keys import temporary
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import read_table, write_table
from tests.runs import DE, NOON, RUN_ID, put_records, put_run_plan, put_scope_plan, step_record

WINDOWS = 50
LARGEST = 8
GIBIBYTE = 1 << 30
CHILD = """
import os, resource, sys
os.environ["POLARS_MAX_THREADS"] = "2"  # each takes address space
from config.load import load_settings
from ml_pipeline.components.set_mining import steps
from ml_pipeline.components.set_mining.set_mining import set_mining
from ml_pipeline.running.scope_step import run_scope_step
root, limit, most = sys.argv[1:]
resource.setrlimit(getattr(resource, limit), (int(most), int(most)))
steps.prepare_mining()
settings = load_settings("test", environ={"ML_PIPELINE_STORAGE__ROOT": root})
run_scope_step("set_mining", "42", "0", set_mining, settings)
"""


def n_sets(n_events: int) -> int:
    return sum(comb(n_events, size) for size in range(1, LARGEST + 1))


def n_items(n_events: int) -> int:
    return sum(size * comb(n_events, size) for size in range(1, LARGEST + 1))


def error_sets(n_events: int) -> pl.LazyFrame:
    contained = np.random.default_rng(0).random((WINDOWS, n_events)) < 0.5
    contained[0] = True
    events = [[f"E{event:03d}" for event in np.flatnonzero(window)] for window in contained]
    return pl.LazyFrame(
        {
            "window_id": range(WINDOWS),
            "object_id": [f"vin{window % 7}" for window in range(WINDOWS)],
            "started_at": [NOON] * WINDOWS,
            "event_ids": events,
        },
        schema_overrides={"started_at": pl.Datetime("us", "UTC")},
    )


def prepare(storage: Storage, settings: Settings, n_events: int, **mining: Any) -> None:
    """Leave what the steps before set_mining leave."""
    values = {"min_support": 1, "max_sets": 10_000_000, "max_set_size": LARGEST, **mining}
    changed = settings.set_mining.model_copy(update=values)
    key = temporary(RUN_ID, DE, "feature_engineering", "error_sets.parquet")
    write_table(storage, key, error_sets(n_events), "error_sets")
    put_scope_plan(storage, DE, settings.model_copy(update={"set_mining": changed}))
    put_run_plan(storage, DE)
    earlier = ("setup_pipeline", "preprocessing", "feature_engineering")
    put_records(storage, DE, map(step_record, earlier))


def run_limited(settings: Settings, limit: str = "RLIMIT_DATA", most: int = GIBIBYTE) -> StepRecord:
    """Run the step in a process of its own; return its record."""
    command = [sys.executable, "-c", CHILD, str(settings.storage.root), limit, str(most)]
    # Coverage would take a part of the memory.
    own = {name: text for name, text in os.environ.items() if not name.startswith("COVERAGE")}
    child = subprocess.run(
        command, cwd=PROJECT_ROOT, env=own, capture_output=True, text=True, timeout=300, check=False
    )
    assert child.returncode == 0, child.stderr[-2000:]
    record = read_record(Storage.from_settings(settings.storage), RUN_ID, DE, "set_mining")
    assert record is not None
    return record


def kpi(record: StepRecord, name: str) -> float:
    assert record.status == "finished", record.error
    return {kpi.kpi: kpi.value for kpi in record.kpis}[name]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux applies the limits")
def test_half_a_million_sets_are_done_within_a_gibibyte(
    storage: Storage, settings: Settings
) -> None:
    prepare(storage, settings, n_events=22)

    # More than it uses: what libraries reserve counts towards this limit, too.
    record = run_limited(settings, most=GIBIBYTE * 3 // 2)

    assert kpi(record, "peak memory") * 1e6 < GIBIBYTE
    assert kpi(record, "frequent sets") == n_sets(22) - 22
    key = temporary(RUN_ID, DE, "set_mining", "frequent_error_sets.parquet")
    written = read_table(storage, key, "frequent_error_sets")
    assert written.height == n_sets(22) - 22
    assert written["support_count"].is_sorted(descending=True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux applies the limits")
@pytest.mark.parametrize(
    ("n_events", "limit"), [(24, "RLIMIT_DATA"), (29, "RLIMIT_DATA"), (29, "RLIMIT_AS")]
)
def test_more_sets_than_a_gibibyte_holds_are_refused_with_advice(
    storage: Storage, settings: Settings, n_events: int, limit: str
) -> None:
    assert n_sets(n_events) > {24: 1_000_000, 29: 5_000_000}[n_events]
    prepare(storage, settings, n_events)

    record = run_limited(settings, limit)

    assert record.error is not None
    assert record.error.error_type == "TooManySetsError"
    assert record.error.permanent
    if limit == "RLIMIT_AS":  # libraries reserve more than they use
        assert "set_mining.memory_limit" in record.error.message
    else:
        assert "set_mining.min_support may be this number" in record.error.message


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux measures a data scope on its own")
def test_a_set_takes_what_the_step_reckons_with(storage: Storage, settings: Settings) -> None:
    peaks = {}
    for n_events in (10, 18):
        prepare(storage, settings, n_events, rules=RuleSettings(min_confidence=0, max_q_value=1))
        record = run_limited(settings)
        assert kpi(record, "association rules") == n_items(n_events) - n_events
        peaks[n_events] = kpi(record, "peak memory") * 1e6
        storage.delete_prefix("pipeline_tmp")

    of_sets = search.SET_MEMORY.of(n_sets(18), n_items(18))
    taken = peaks[18] - peaks[10]
    # A quarter more, because the number of threads differs between machines.
    assert of_sets / 2 < taken < of_sets + 1.25 * search.ROOM_TO_WORK
