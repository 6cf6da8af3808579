from typing import Any

import pytest

from config.load import load_settings
from ml_pipeline.errors import ConfigurationError

PREFIX = "ML_PIPELINE_EXTRACTION__"


def load(**variables: str) -> Any:
    names = {f"{PREFIX}{name.replace('_', '__', 1)}".upper(): v for name, v in variables.items()}
    return load_settings("test", environ=names).extraction


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

    assert settings.dpus * settings.timeout_minutes / 60 == settings.max_dpu_hours


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"glue_execution_class": "FLEX", "glue_worker_type": "G.8X", "glue_workers": "2"},
         r"FLEX requires G\.1X or G\.2X, not G\.8X"),
        ({"glue_glue_version": "4.0"}, "'execution.glue.glue_version' .*'5.1' or '6.0'"),
        ({"engine": "flink"}, "'execution.engine' .*'local', 'spark' or 'glue'"),
        ({"database": "lake"}, "'extraction.database'.*engine local reads files"),
        ({"columns_time": '{"kind": "string"}'}, "format is required for kind string"),
        ({"columns_time": '{"kind": "timestamp", "format": "%Y"}'}, "not allowed otherwise"),
        ({"columns_time": '{"kind": "string", "format": "%Y-%m-%d %p"}'}, "format contains %p"),
        ({"columns_time": '{"kind": "string", "format": "%Y-%m"}'}, "must contain %Y, %m and %d"),
        ({"columns_time": '{"kind": "string", "format": "%Y%m%d%m"}'}, "no part twice"),
        ({"columns_time": '{"kind": "string", "format": "%z %Y%m%d"}'}, "%z only at its end"),
        ({"columns_time": '{"zone": "Berlin"}'}, "IANA time zone database such as Europe/Berlin"),
        ({"columns_time": '{"kind": "epoch_seconds", "zone": "Europe/Berlin"}'},
         "zone must be unset"),
        ({"columns_extra": '{"market": {"column": "m", "type": "string"}}'},
         "market is a dimension, so not a name for an extra column"),
        ({"columns_extra": '{"x": {"column": "m", "type": "bytes"}}'}, "'string', 'integer'"),
    ],
)  # fmt: skip
def test_what_cannot_work_is_refused_with_its_reason(
    variables: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load(**variables)


def test_engine_glue_needs_its_section() -> None:
    settings = load()
    with pytest.raises(ValueError, match=r"engine glue requires the section extraction\.glue"):
        type(settings).model_validate({**settings.model_dump(), "engine": "glue", "glue": None})
