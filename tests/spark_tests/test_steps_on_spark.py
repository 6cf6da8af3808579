"""Preprocessing and feature engineering on a real Spark, compared with this machine."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from config.settings import Settings
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.errors import (
    DataContractError,
    NoDataError,
    ObjectTooLargeError,
)
from ml_pipeline.execution.spark_ranges import SparkRanges
from ml_pipeline.execution.spark_session import ship_code
from ml_pipeline.execution.stop_signal import StopRequest
from ml_pipeline.storage.keys import scope_prefix
from tests.conftest import settings_for
from tests.data_steps import DATA_STEPS, RULES, Row, any_rows, lay_out
from tests.runs import DE, RUN_ID, scope_step

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

Outcome = tuple[dict[str, pl.DataFrame], dict[str, Any]]


@pytest.fixture(scope="module")
def workers(spark: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    ship_code(spark, tmp_path_factory.mktemp("code"))
    return spark


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("storage")


def on_engine(config: Settings, session: Any, rows_per_task: int = 5) -> Outcome:
    """The tables and figures of both steps, and how they ended; on Spark, if there is a session."""
    spark = config.execution.spark.model_copy(update={"rows_per_task": rows_per_task})
    execution = config.execution.model_copy(update={"spark": spark})
    config = config.model_copy(update={"execution": execution})
    tables: dict[str, pl.DataFrame] = {}
    ends: dict[str, Any] = {}
    for name, (work, written) in DATA_STEPS.items():
        step = scope_step(name, config)
        if session:
            step.ranges = SparkRanges(session, step, StopRequest())
        error = None
        try:
            work(step)
        except NoDataError as failure:
            error = (type(failure).__name__, str(failure))
        figures = {kpi.kpi: kpi.value for kpi in step.kpis if kpi.unit not in ("s", "MB")}
        ends[name] = (error, figures, step.rows)
        tables |= {table: step.read(table, name) for table in written}
        if error:
            break
    return tables, ends


def assert_same(found: Outcome, expected: Outcome) -> None:
    assert found[1] == expected[1]
    assert found[0].keys() == expected[0].keys()
    for name, table in expected[0].items():
        assert_frame_equal(found[0][name], table)


@hypothesis_settings(
    max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
@given(
    rows=any_rows,
    rows_per_task=st.integers(8, 30),
    trigger=st.booleans(),
    by=st.sampled_from(["time", "mileage"]),
    kind=st.sampled_from(["anchored", "session"]),
)
def test_any_events_give_the_same_tables_and_figures(
    workers: Any,
    root: Path,
    rows: list[Row],
    rows_per_task: int,
    trigger: bool,
    by: str,
    kind: str,
) -> None:
    config = settings_for((root / "any").as_uri())
    rules = {
        "preprocessing": RULES["preprocessing"] | ({} if trigger else {"trigger": None}),
        "feature_engineering": RULES["feature_engineering"]
        | {"window_by": by, "window_kind": kind},
        "set_mining": RULES["set_mining"],
    }
    outcomes = []
    for session in (None, workers):
        lay_out(config, rules, rows)
        outcomes.append(on_engine(config, session, rows_per_task))

    assert_same(outcomes[1], outcomes[0])


def laid_out(root: Path, rows: list[Row]) -> Settings:
    config = settings_for(root.as_uri())
    lay_out(config, RULES, rows)
    return config


EVENTS: list[Row] = [
    ("r1", f"vin{number}", code, 10 * number, 1.0) for number in range(9) for code in ("P1", "P2")
]


def test_repeated_work_leaves_no_double_rows(workers: Any, tmp_path: Path) -> None:
    config = laid_out(tmp_path, EVENTS)
    first = on_engine(config, workers)

    assert_same(on_engine(config, workers), first)
    assert_same(on_engine(config, None), first)
    assert first[0]["events"].height == len(EVENTS)


def test_damaged_file_ends_the_step_as_on_this_machine(workers: Any, tmp_path: Path) -> None:
    config = laid_out(tmp_path, EVENTS)
    step = scope_step("preprocessing", config)
    step.storage.put("second.parquet", b"PAR1 and no more")
    errors = []
    for session in (None, workers):
        step = scope_step("preprocessing", config)
        if session:
            step.ranges = SparkRanges(session, step, StopRequest())
        with pytest.raises(DataContractError) as refused:
            preprocessing(step)
        errors.append(str(refused.value))

    assert errors[1] == errors[0]
    assert "second.parquet" in errors[0]


def test_object_that_no_worker_can_hold_is_named(workers: Any, tmp_path: Path) -> None:
    config = laid_out(
        tmp_path, [*EVENTS, *(("r1", "big", "P1", second, 1.0) for second in range(8))]
    )
    spark = config.execution.spark.model_copy(update={"max_rows_per_object": 5})
    execution = config.execution.model_copy(update={"spark": spark})
    step = scope_step("preprocessing", config.model_copy(update={"execution": execution}))
    step.ranges = SparkRanges(workers, step, StopRequest())

    with pytest.raises(ObjectTooLargeError, match=r"The object big has \d rows"):
        preprocessing(step)


def test_packages_of_other_versions_are_named(workers: Any, tmp_path: Path) -> None:
    step = scope_step("preprocessing", laid_out(tmp_path, EVENTS))
    step.ranges = SparkRanges(workers, step, StopRequest(), {"polars": "0.1", "no-such": "2"})

    with pytest.raises(ValueError, match=r"other versions: polars is \S+ there and 0\.1 at "):
        preprocessing(step)
    assert step.storage.list_objects(f"{scope_prefix(RUN_ID, DE)}/preprocessing") == []
