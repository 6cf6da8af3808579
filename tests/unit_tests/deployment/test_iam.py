"""The policies in docs/iam: each role may do what it needs, and none may change another's code."""

import json
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from config.settings import PROJECT_ROOT

FOLDER = PROJECT_ROOT / "docs" / "iam"
ROLES = {
    "runs": ("runs", "runs-with-glue"),
    "job": ("glue-job",),
    "deployers": ("deployers", "deployers-with-glue"),
    "image builders": ("image-builders",),
    "readers": ("readers",),
    "data providers": ("data-providers",),
}
DOMAIN = "arn:aws:s3:::BUCKET/DOMAIN"
CODE = f"{DOMAIN}/pipeline_input/code/0a1b.zip"
JOB = "arn:aws:glue:REGION:ACCOUNT:job/JOB"


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def statements(role: str) -> list[dict[str, Any]]:
    files = (FOLDER / f"{name}.json" for name in ROLES[role])
    return [each for file in files for each in json.loads(file.read_text())["Statement"]]


def may(role: str, action: str, resource: str) -> bool:
    """Return whether a role may do something; conditions are taken as fulfilled."""
    effects = {
        each["Effect"]
        for each in statements(role)
        if any(fnmatchcase(action, pattern) for pattern in as_list(each["Action"]))
        and any(fnmatchcase(resource, pattern) for pattern in as_list(each["Resource"]))
    }
    return effects == {"Allow"}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_policy_is_valid_and_listed(path: Path) -> None:
    policy = json.loads(path.read_text())

    assert policy["Version"] == "2012-10-17"
    for statement in policy["Statement"]:
        assert statement["Effect"] in ("Allow", "Deny")
        assert not any(action.endswith("*") for action in as_list(statement["Action"]))
    assert f"({path.name})" in (FOLDER / "README.md").read_text("utf-8")


@pytest.mark.parametrize("role", ROLES)
def test_only_deployers_change_the_code_that_others_run(role: str) -> None:
    is_deployer = role == "deployers"

    assert may(role, "s3:PutObject", CODE) == is_deployer
    assert not may(role, "s3:DeleteObject", CODE)
    for action in ("glue:CreateJob", "glue:UpdateJob"):
        assert may(role, action, JOB) == is_deployer
    assert may(role, "iam:PassRole", "arn:aws:iam::ACCOUNT:role/JOB_ROLE") == is_deployer
    builds = may(role, "ecr:PutImage", "arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY")
    assert builds == (role == "image builders")


@pytest.mark.parametrize(
    ("role", "action", "resource"),
    [
        ("runs", "s3:GetObject", CODE),
        ("runs", "s3:GetObject", f"{DOMAIN}/pipeline_input/source/objects/part-0.parquet"),
        *(
            ("runs", f"s3:{action}", f"{DOMAIN}/{folder}/x")
            for action in ("GetObject", "PutObject", "DeleteObject")
            for folder in ("pipeline_input/extracted", "pipeline_tmp", "pipeline_outputs")
        ),
        ("runs", "glue:StartJobRun", JOB),
        ("job", "s3:GetObject", CODE),
        ("job", "s3:PutObject", f"{DOMAIN}/pipeline_input/extracted/_spark/x.parquet"),
        ("job", "s3:PutObject", f"{DOMAIN}/pipeline_tmp/run/_run/data_extraction/x.json"),
        ("deployers", "s3:PutObject", CODE),
        ("readers", "s3:GetObject", f"{DOMAIN}/pipeline_outputs/runs/x.json"),
        ("data providers", "s3:PutObject", f"{DOMAIN}/pipeline_input/static/x.csv"),
    ],
)
def test_role_may_do_its_work(role: str, action: str, resource: str) -> None:
    assert may(role, action, resource)


@pytest.mark.parametrize(
    ("role", "action", "resource"),
    [
        ("runs", "s3:PutObject", f"{DOMAIN}/pipeline_input/source/x.parquet"),
        ("runs", "s3:PutObject", f"{DOMAIN}/pipeline_input/static/x.parquet"),
        ("runs", "s3:GetObject", "arn:aws:s3:::BUCKET/another/pipeline_input/x"),
        ("job", "s3:PutObject", f"{DOMAIN}/pipeline_outputs/runs/x.json"),
        ("job", "s3:PutObject", f"{DOMAIN}/pipeline_tmp/run/_run/run_plan.json"),
        ("deployers", "s3:GetObject", f"{DOMAIN}/pipeline_input/source/x.parquet"),
        ("deployers", "s3:PutObject", f"{DOMAIN}/pipeline_outputs/runs/x.json"),
        ("readers", "s3:PutObject", f"{DOMAIN}/pipeline_outputs/runs/x.json"),
        ("readers", "s3:GetObject", f"{DOMAIN}/pipeline_input/source/x.parquet"),
        ("data providers", "s3:GetObject", f"{DOMAIN}/pipeline_outputs/runs/x.json"),
    ],
)
def test_role_may_do_no_more(role: str, action: str, resource: str) -> None:
    assert not may(role, action, resource)
