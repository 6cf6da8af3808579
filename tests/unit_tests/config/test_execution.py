from typing import Any

import pytest

from config.execution import ExecutionSettings
from config.load import load_settings
from ml_pipeline.errors import ConfigurationError

PREFIX = "ML_PIPELINE_EXECUTION__"
OPERATOR = (
    '{"image": "i", "service_account": "spark", "executors": 1, "executor_cores": 1, '
    '"executor_memory": "2g", "wait_minutes": 1, "poll_s": 1, "max_poll_s": 1}'
)


def load(**variables: str) -> ExecutionSettings:
    names = {f"{PREFIX}{name.replace('_', '__', 1)}".upper(): v for name, v in variables.items()}
    return load_settings("test", environ=names).execution


def test_budget_refuses_a_job_that_could_exceed_it_before_anything_starts() -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(glue_workers="40", glue_worker_type="G.4X", glue_timeout_minutes="30")

    assert "'execution.glue' in" in str(caught.value)
    assert (
        "the job could use 80 DPU-hours (40 G.4X workers = 160 DPU for 30 minutes), "
        "max_dpu_hours is 20: lower workers or timeout_minutes, or raise the budget"
    ) in str(caught.value)


def test_budget_that_is_just_enough_is_accepted() -> None:
    settings = load(glue_workers="20", glue_timeout_minutes="60").glue

    assert settings is not None
    assert settings.dpus * settings.timeout_minutes / 60 == settings.max_dpu_hours


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"glue_execution_class": "FLEX", "glue_worker_type": "G.8X", "glue_workers": "2"},
         r"FLEX requires G\.1X or G\.2X, not G\.8X"),
        ({"glue_glue_version": "4.0"}, "'execution.glue.glue_version' .*'5.1' or '6.0'"),
        ({"engine": "flink"}, "'execution.engine' .*'local', 'spark', 'glue' or 'auto'"),
        ({"auto_engine": "local"}, "'execution.auto.engine' .*'spark' or 'glue'"),
    ],
)  # fmt: skip
def test_what_cannot_work_is_refused_with_its_reason(
    variables: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load(**variables)


@pytest.mark.parametrize(
    "engine", [{"engine": "glue"}, {"engine": "auto", "auto": {"engine": "glue"}}]
)
def test_engine_glue_needs_its_section(engine: dict[str, Any]) -> None:
    settings = load()
    with pytest.raises(ValueError, match=r"engine glue requires the section execution\.glue"):
        ExecutionSettings.model_validate({**settings.model_dump(), **engine, "glue": None})


def test_spark_has_one_place() -> None:
    variables = {f"{PREFIX}SPARK__REMOTE": "sc://host", f"{PREFIX}SPARK_OPERATOR": OPERATOR}
    with pytest.raises(ConfigurationError, match="exclude each other: unset one"):
        load_settings("test", environ=variables)


@pytest.mark.parametrize(
    ("rows", "engine"), [(0, "local"), (199_999_999, "local"), (200_000_000, "spark")]
)
def test_engine_is_chosen_by_the_rows_of_the_data_scope(rows: int, engine: str) -> None:
    assert load(engine="auto").engine_of(rows) == engine
    assert load(engine="local").engine_of(rows) == "local"
    assert load(engine="glue").engine_of(rows) == "glue"


@pytest.mark.parametrize(("database", "engine"), [(None, "local"), ("lake", "glue")])
def test_a_catalog_is_read_where_large_data_scopes_are_processed(
    database: str | None, engine: str
) -> None:
    settings = load(engine="auto", auto_engine="glue")

    assert settings.extraction_engine(database) == engine
    assert load(engine="spark").extraction_engine(database) == "spark"
