"""A run without any data is red, and the last lines on the screen say why."""

from datetime import UTC, datetime, timedelta

import polars as pl
import pytest

from config.load import load_settings
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.storage.keys import source_prefix
from tests.pipeline_runs import PipelineUser

TIME = "ML_PIPELINE_EXTRACTION__COLUMNS__TIME"
PARAMETERS = ("model_series=G20", "markets=DE", "start_date=2026-07-27", "end_date=2026-08-03")
FIRST = datetime(2026, 7, 28, 7, tzinfo=UTC)
OBJECTS = tuple(f"V{number:03}" for number in range(30))
LINES_SEEN = 10


@pytest.fixture
def user(file_root: str) -> PipelineUser:
    """Return the user of a storage in which each object reports P1 and P2 together."""
    user = PipelineUser(file_root)
    put_objects(user)
    put_events(user, pl.col("occurred_at"))
    return user


def write(user: PipelineUser, key: str, frame: pl.DataFrame) -> None:
    with user.storage.streamed_target(key) as target:
        frame.write_parquet(target)


def put_objects(user: PipelineUser, market: str = "DE") -> None:
    objects = pl.DataFrame({"object_id": OBJECTS, "model_series": "G20", "market": market})
    write(user, f"{source_prefix('objects')}/a.parquet", objects)


def put_events(user: PipelineUser, time: pl.Expr, mileage: float | None = 100.0) -> None:
    rows = [
        {
            "readout_id": "R1",
            "object_id": object_id,
            "event_id": event_id,
            "occurred_at": FIRST + timedelta(hours=number, minutes=minutes),
            "mileage_km": mileage,
        }
        for number, object_id in enumerate(OBJECTS)
        for minutes, event_id in enumerate(("P1", "P2"))
    ]
    schema = {"mileage_km": pl.Float64()}
    events = pl.DataFrame(rows, schema_overrides=schema).with_columns(occurred_at=time)
    write(user, f"{source_prefix('error_events')}/a.parquet", events)


def run_without_data(user: PipelineUser, **variables: str) -> str:
    """Run the pipeline, which must fail, and return the last lines on the screen."""
    run = user.run(*PARAMETERS, **variables)
    assert run.returncode == 1, run.stdout + run.stderr
    assert user.runs[-1].status == "failed"
    return "\n".join((run.stdout + run.stderr).splitlines()[-LINES_SEEN:])


def run_here(user: PipelineUser, markets: str = "DE", **variables: str) -> str:
    """Run the pipeline in this process, and return the errors and warnings of the whole run."""
    texts = dict(each.split("=") for each in PARAMETERS) | {"markets": markets}
    environ = {
        "ML_PIPELINE_STORAGE__ROOT": user.root,
        "ML_PIPELINE_PREPROCESSING__DROP_EVENT_CLASSES": "[]",
        **variables,
    }
    manifest = run_in_process(
        f"run-{len(user.runs)}", texts, settings=load_settings("test", environ=environ)
    )
    errors = user.result("error_logs", manifest).get_column("message").to_list()
    return "\n".join([manifest.status, *errors, *manifest.warnings])


def test_wrong_format_of_the_times_is_the_cause(user: PipelineUser) -> None:
    put_events(user, pl.col("occurred_at").dt.strftime("%Y-%m-%d %H:%M:%S"))
    last = run_without_data(
        user, **{f"{TIME}__KIND": "string", f"{TIME}__FORMAT": "%Y-%m-%dT%H:%M:%S"}
    )
    assert "all 60 source rows have no time: '2026-07-29 12:01:00' in the column" in last
    assert "does not fit extraction.columns.time.format '%Y-%m-%dT%H:%M:%S'" in last
    errors = user.result("error_logs").filter(data_scope="_run")
    assert errors.get_column("error_type").to_list() == ["EmptyRunError"]


def test_wrong_unit_of_the_times_is_the_cause(user: PipelineUser) -> None:
    put_events(user, pl.col("occurred_at").dt.epoch("s"))
    last = run_without_data(user, **{f"{TIME}__KIND": "epoch_milliseconds"})
    assert "all times lie in January 1970: are they seconds rather than milliseconds?" in last


def test_wrong_market_is_the_cause(user: PipelineUser) -> None:
    put_objects(user, "DE ")
    last = run_without_data(user)
    assert (
        "objects.market does not contain the market 'DE'; nearest: 'DE '; it contains 'DE '" in last
    )


def test_the_data_set_is_mined_if_the_settings_are_right(user: PipelineUser) -> None:
    assert run_here(user) == "succeeded"
    assert user.support_counts(user.runs[-1].data_scopes[0].data_scope)["P1", "P2"] == 30


def test_times_in_the_far_future_are_the_cause(user: PipelineUser) -> None:
    put_events(user, pl.col("occurred_at").dt.epoch("ms"))
    told = run_here(user, **{f"{TIME}__KIND": "epoch_seconds"})
    assert "all times lie in the years 58,541 to 58,544: are they milliseconds rather than" in told


def test_objects_of_another_naming_are_the_cause(user: PipelineUser) -> None:
    objects = pl.DataFrame({"object_id": ["7", "8"], "model_series": "G20", "market": "DE"})
    write(user, f"{source_prefix('objects')}/a.parquet", objects)
    told = run_here(user)
    assert "60 of the 60 source rows" in told
    assert "such as 'V000', 'V001', 'V002'; it lists '7', '8'" in told


def test_rules_that_drop_everything_are_the_cause(user: PipelineUser) -> None:
    told = run_here(user, ML_PIPELINE_PREPROCESSING__MIN_EVENT_COUNT="31")
    assert "preprocessing read 60 rows and dropped: rare events 60" in told


def test_missing_mileage_is_the_cause(user: PipelineUser) -> None:
    put_events(user, pl.col("occurred_at"), mileage=None)
    told = run_here(user, ML_PIPELINE_FEATURE_ENGINEERING__WINDOW_BY="mileage")
    assert "has a mileage, which feature_engineering.window_by: mileage needs" in told


def test_later_run_that_reuses_the_empty_weeks_still_knows_the_cause(user: PipelineUser) -> None:
    put_objects(user, "GERMANY")
    cause = "does not contain the market 'DE'; it contains 'GERMANY'"
    assert cause in run_here(user)
    assert cause in run_here(user)
    assert user.kpi("data_extraction", "extracted units") == 0


def test_empty_scope_among_others_is_no_failure_and_names_the_nearest_value(
    user: PipelineUser,
) -> None:
    told = run_here(user, markets="DE, D E").splitlines()
    assert told[0] == "succeeded"
    assert "objects.market does not contain the market 'D E'; nearest: 'DE'" in told[1]


def test_run_without_data_can_be_accepted(user: PipelineUser) -> None:
    told = run_here(user, markets="JP", ML_PIPELINE_RUN__ON_NO_DATA="accept").splitlines()
    assert told[0] == "succeeded"
    assert (
        "check_data_scopes: All 1 data scopes of the run are empty (1 at setup_pipeline)"
        in "".join(told)
    )
    (row,) = user.result("run_info").iter_rows(named=True)
    assert "objects.market does not contain the market 'JP'" in "\n".join(row["warnings"])
