from typing import Any

import pytest

from config.glue import GlueSettings
from ml_pipeline.errors import AwsError
from ml_pipeline.execution.assets import Assets, python_modules
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.execution.glue_job import ensure_job, job_definition
from tests.fake_glue import ACCOUNT, REGION, FakeGlue, Fault

ARN = f"arn:aws:glue:{REGION}:{ACCOUNT}:job/extraction"
ASSETS = Assets("s3://bucket/extraction-1.py", "s3://bucket/extraction-1.zip")


@pytest.fixture
def definition(glue_settings: GlueSettings) -> dict[str, Any]:
    return job_definition(glue_settings, ASSETS)


def test_definition_says_everything_that_costs_or_runs(definition: dict[str, Any]) -> None:
    arguments = definition.pop("DefaultArguments")

    assert definition == {
        "Description": "Data-heavy work of the frequent error sets pipeline.",
        "Role": "glue-role",
        "Command": {"Name": "glueetl", "ScriptLocation": ASSETS.script, "PythonVersion": "3"},
        "GlueVersion": "6.0",
        "WorkerType": "G.2X",
        "NumberOfWorkers": 5,
        "ExecutionClass": "FLEX",
        "ExecutionProperty": {"MaxConcurrentRuns": 3},
        "Timeout": 60,
        "MaxRetries": 0,
    }
    assert arguments["--extra-py-files"] == ASSETS.archive
    assert arguments["--enable-job-insights"] == "true"
    assert arguments["--additional-python-modules"] == ",".join(python_modules())


def test_own_python_modules_replace_ours(glue_settings: GlueSettings) -> None:
    wheels = glue_settings.model_copy(update={"python_modules": ("s3://b/x.whl", "y==1")})
    none = glue_settings.model_copy(update={"python_modules": ()})

    arguments = job_definition(wheels, ASSETS)["DefaultArguments"]
    assert arguments["--additional-python-modules"] == "s3://b/x.whl,y==1"
    assert "--additional-python-modules" not in job_definition(none, ASSETS)["DefaultArguments"]


def test_missing_job_is_created_with_its_tags(
    glue: FakeGlue, glue_settings: GlueSettings, definition: dict[str, Any]
) -> None:
    assert ensure_job(GlueApi(), glue_settings, definition) == "created"
    assert glue.jobs == {"extraction": definition}
    assert glue.tags == {ARN: {"team": "quality"}}


def test_job_that_fits_is_left_alone(
    glue: FakeGlue, glue_settings: GlueSettings, definition: dict[str, Any]
) -> None:
    ensure_job(GlueApi(), glue_settings, definition)
    glue.jobs["extraction"]["Role"] = f"arn:aws:iam::{ACCOUNT}:role/service-role/glue-role"

    assert ensure_job(GlueApi(), glue_settings, definition) == "unchanged"
    assert glue.count("UpdateJob") == glue.count("TagResource") == 0


@pytest.mark.parametrize(
    "change",
    [
        {"NumberOfWorkers": 50},
        {"Command": {"Name": "glueetl", "ScriptLocation": "s3://b/old.py", "PythonVersion": "3"}},
        {"DefaultArguments": {"--extra-py-files": "s3://b/old.zip"}},
        {"GlueVersion": "4.0"},
        {"MaxRetries": 3},
        {"Role": "another-role"},
    ],
)
def test_job_that_differs_is_updated(
    glue: FakeGlue,
    glue_settings: GlueSettings,
    definition: dict[str, Any],
    change: dict[str, Any],
) -> None:
    ensure_job(GlueApi(), glue_settings, definition)
    glue.jobs["extraction"] = {**definition, **change}

    assert ensure_job(GlueApi(), glue_settings, definition) == "updated"
    assert glue.jobs == {"extraction": definition}


def test_missing_tags_are_added_and_those_of_others_stay(
    glue: FakeGlue, glue_settings: GlueSettings, definition: dict[str, Any]
) -> None:
    ensure_job(GlueApi(), glue_settings, definition)
    glue.tags[ARN] = {"cost-center": "7"}

    assert ensure_job(GlueApi(), glue_settings, definition) == "unchanged"
    assert glue.tags[ARN] == {"cost-center": "7", "team": "quality"}


def test_of_two_that_create_the_job_at_once_the_second_updates_it(
    glue: FakeGlue, glue_settings: GlueSettings, definition: dict[str, Any]
) -> None:
    glue.faults["CreateJob"] = [Fault("AlreadyExistsException", "exists")]

    assert ensure_job(GlueApi(), glue_settings, definition) == "updated"


def test_change_by_another_at_the_same_moment_is_tried_again_by_the_step(
    glue: FakeGlue, glue_settings: GlueSettings, definition: dict[str, Any]
) -> None:
    ensure_job(GlueApi(), glue_settings, definition)
    glue.jobs["extraction"] = {}
    glue.faults["UpdateJob"] = [Fault("ConcurrentModificationException", "busy")] * 2

    assert ensure_job(GlueApi(), glue_settings, definition) == "updated"


def test_role_that_may_not_be_passed_is_named(
    glue: FakeGlue, glue_settings: GlueSettings, definition: dict[str, Any]
) -> None:
    glue.faults["CreateJob"] = [Fault("AccessDeniedException", "not authorized: iam:PassRole")]

    with pytest.raises(AwsError, match=r"Grant iam:PassRole on the role of execution\.glue\.role"):
        ensure_job(GlueApi(), glue_settings, definition)
