"""What the check-up says about AWS Glue, against moto."""

import json
from collections.abc import Iterator

import boto3
import pytest
from moto import mock_aws

from config.load import load_settings
from config.settings import Settings
from ml_pipeline.deployment.checkup import check_deployment
from ml_pipeline.running.findings import Finding

ROLE = "glue-role"


@pytest.fixture
def aws(own_environment: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for variable, value in {
        "AWS_ACCESS_KEY_ID": "fake",
        "AWS_SECRET_ACCESS_KEY": "fake",
        "AWS_DEFAULT_REGION": "eu-central-1",
    }.items():
        monkeypatch.setenv(variable, value)
    with mock_aws():
        yield


def on_glue(root: str) -> Settings:
    variables = {
        "ML_PIPELINE_STORAGE__ROOT": root,
        "ML_PIPELINE_EXECUTION__ENGINE": "glue",
        "ML_PIPELINE_EXECUTION__GLUE__ROLE": ROLE,
    }
    return load_settings("test", environ=variables)


def about_glue(settings: Settings) -> list[Finding]:
    chapters = {chapter.title: chapter.findings for chapter in check_deployment(settings)}
    return list(chapters["AWS Glue"])


def test_role_that_does_not_exist_is_a_fault(aws: None, file_root: str) -> None:
    job, role = about_glue(on_glue(file_root))

    assert job.status == "ok"
    assert "does not exist yet; the first run creates it" in job.what
    assert role.status == "fault"
    assert role.what == "The role glue-role of the Glue job does not exist (execution.glue.role)."
    assert "docs/extraction.md" in role.to_do


def test_role_that_exists_is_fine(aws: None, file_root: str) -> None:
    boto3.client("iam").create_role(RoleName=ROLE, AssumeRolePolicyDocument=json.dumps({}))

    assert [finding.status for finding in about_glue(on_glue(file_root))] == ["ok", "ok"]


def test_missing_region_is_a_fault(own_environment: None, file_root: str) -> None:
    (finding,) = about_glue(on_glue(file_root))

    assert finding.status == "fault"
    assert "no AWS region is set" in finding.what


def test_folder_as_storage_needs_no_kubeflow(settings: Settings) -> None:
    (chapter,) = check_deployment(settings)

    assert chapter.title == "Kubeflow"
    assert [finding.status for finding in chapter.findings] == ["ok"]
    assert "storage.root is a folder" in chapter.findings[0].what
