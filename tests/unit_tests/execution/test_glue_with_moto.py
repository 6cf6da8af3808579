"""The good path against another's idea of Glue: moto, which checks what boto3 sends."""

from typing import Any

import boto3
import pytest
from moto import mock_aws

from config.glue import GlueSettings
from ml_pipeline.execution.assets import Assets
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.execution.glue_job import ensure_job, job_definition
from ml_pipeline.execution.glue_run import GlueRun, RunReport
from ml_pipeline.execution.stop_signal import StopRequest


@pytest.fixture
def _aws(own_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in {
        "AWS_ACCESS_KEY_ID": "fake",
        "AWS_SECRET_ACCESS_KEY": "fake",
        "AWS_DEFAULT_REGION": "eu-central-1",
    }.items():
        monkeypatch.setenv(variable, value)


@pytest.mark.usefixtures("_aws")
def test_job_is_created_run_and_seen_to_succeed(glue_settings: GlueSettings) -> None:
    definition = job_definition(glue_settings, Assets("s3://b/x.py", "s3://b/x.zip"))
    reports: list[RunReport] = []
    said: list[Any] = []
    with mock_aws():
        api = GlueApi()
        assert ensure_job(api, glue_settings, definition) == "created"
        run = GlueRun(api, glue_settings, StopRequest(), lambda *parts, **_: said.append(parts))
        run.watch(run.start({"--run_id": "r1"}), reports.append)

        job = boto3.client("glue").get_job(JobName="extraction")["Job"]
        assert api.call("get_tags", ResourceArn=api.arn("extraction"))["Tags"] == {
            "team": "quality"
        }

    assert {name: job[name] for name in definition if name != "ExecutionClass"} == {
        name: value for name, value in definition.items() if name != "ExecutionClass"
    }
    assert reports[-1].state == "SUCCEEDED"
    assert ("glue run started",) in said
