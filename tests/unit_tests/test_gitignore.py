"""What the docs tell people to create, and what may hold a secret, never gets into git."""

import shutil
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from tests.project_copy import git


@pytest.mark.parametrize(
    "path",
    [
        "findings.xlsx",
        "findings.csv",
        "findings.parquet",
        "models/model.json",
        "build/pipeline.yaml",
        "build/code.zip",
        "pipeline.yaml",
        "storage/kubeflow/pipeline_input/source/objects/part-0.parquet",
        "local_runs/run/log.jsonl",
        "aws-keys.env",
        ".env",
        "kubeconfig",
        "config/my-kubeconfig.yaml",
        ".kube/config",
        ".aws/credentials",
        "kubeflow-token.txt",
        "ca.pem",
        "client.key",
    ],
)
def test_git_ignores(tmp_path: Path, path: str) -> None:
    git(tmp_path, "init", "--quiet")
    shutil.copy(PROJECT_ROOT / ".gitignore", tmp_path)

    git(tmp_path, "check-ignore", "--quiet", path)


@pytest.mark.parametrize(
    "path", ["config/environments/prod.yaml", "data/static/keys.yaml", "tests/x/cases.csv"]
)
def test_git_does_not_ignore(tmp_path: Path, path: str) -> None:
    git(tmp_path, "init", "--quiet")
    shutil.copy(PROJECT_ROOT / ".gitignore", tmp_path)

    with pytest.raises(Exception, match="exit status 1"):
        git(tmp_path, "check-ignore", "--quiet", path)
