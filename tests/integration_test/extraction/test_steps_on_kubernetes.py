"""Preprocessing and feature engineering as one application of the Spark operator's API."""

from typing import Any

import pytest

from config.settings import Settings
from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution import scope_job, spark_application_api
from ml_pipeline.execution.scope_job import run_scope_job
from ml_pipeline.execution.spark_application_api import SparkApplicationApi
from ml_pipeline.local.single_step import run_step
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.stored_table import LocalRanges
from tests.conftest import settings_for
from tests.data_steps import RULES, Row, lay_out
from tests.fake_spark_operator import FakeSparkOperator
from tests.runs import scope_step
from tests.seaweedfs import S3Server

EVENTS: list[Row] = [
    ("r1", f"vin{number}", code, 10 * number, 1.0) for number in range(9) for code in ("P1", "P2")
]


def on_operator(settings: Settings, operator: SparkOperatorSettings) -> Settings:
    execution = settings.execution.model_copy(
        update={"engine": "spark", "spark_operator": operator}
    )
    return settings.model_copy(update={"execution": execution})


def test_one_application_does_the_work_of_both_steps(
    cluster: FakeSparkOperator,
    api: SparkApplicationApi,
    operator_settings: SparkOperatorSettings,
    s3_server: S3Server,
    s3_root: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable, value in s3_server.environment.items():
        monkeypatch.setenv(variable, value)
    monkeypatch.setattr(spark_application_api, "SparkApplicationApi", lambda _: api)
    monkeypatch.setattr(
        scope_job,
        "SparkRanges",
        lambda session, step, stop, versions: LocalRanges(step.storage, step.folder),
    )
    settings = settings_for(s3_root)
    lay_out(settings, RULES, EVENTS)
    steps = {
        name: scope_step(name, on_operator(settings, operator_settings))
        for name in ("preprocessing", "feature_engineering")
    }
    started: list[dict[str, Any]] = []

    def start(step: ScopeStep) -> None:
        """Does the work of the application as soon as it is created."""
        create = api.create

        def created(application: dict[str, Any]) -> bool:
            started.append(application["spec"])
            arguments = application["spec"]["arguments"]
            session: Any = None
            run_scope_job(session, step.storage, arguments[arguments.index("--scope_job") + 1])
            return create(application)

        monkeypatch.setattr(api, "create", created)

    start(steps["preprocessing"])
    for step in steps.values():
        run_step(step)

    (spec,) = started
    bucket = s3_root.replace("s3://", "s3a://")
    assert spec["mainApplicationFile"].startswith(f"{bucket}/test_data/pipeline_input/code/")
    archive, *arguments = spec["arguments"]
    assert archive.startswith(bucket)
    assert archive.endswith(".zip")
    assert dict(zip(arguments[::2], arguments[1::2], strict=True))["--s3_scheme"] == "s3a"
    sets = steps["feature_engineering"].read("error_sets", "feature_engineering")
    assert sets["window_id"].to_list() == list(range(9))


def test_storage_that_the_cluster_cannot_reach_is_refused(
    file_root: str, operator_settings: SparkOperatorSettings
) -> None:
    settings = settings_for(file_root)
    lay_out(settings, RULES, EVENTS)
    step = scope_step("preprocessing", on_operator(settings, operator_settings))

    with pytest.raises(ConfigurationError, match=r"cannot access file://.*set storage\.root to s3"):
        scope_function("preprocessing")(step)
