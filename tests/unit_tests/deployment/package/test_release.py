import shutil
import subprocess
from pathlib import Path

import pytest

from ml_pipeline import __version__
from ml_pipeline.deployment.package.release import Commit, current_commit, version_name

GIT = shutil.which("git") or "git"
DIGEST = "0123456789abcdef" * 4


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for arguments in (
        ("init", "--quiet"),
        ("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--allow-empty", "-qm", "first"),
    ):
        subprocess.run([GIT, *arguments], cwd=tmp_path, check=True)
    return tmp_path


def test_commit_is_named_with_what_it_changed(repository: Path) -> None:
    expected = subprocess.run(
        [GIT, "rev-parse", "--short=10", "HEAD"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()

    commit = current_commit(repository)

    assert commit == Commit(expected, "first", is_changed=False)
    assert commit.label == f"g{expected}"
    assert commit.describe() == f"commit {expected}: first"


def test_changed_files_make_it_dirty(repository: Path) -> None:
    (repository / "new").write_text("")

    commit = current_commit(repository)

    assert commit.label.endswith("-dirty")
    assert commit.describe().endswith(" with uncommitted changes: first")


def test_without_git_there_is_no_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert current_commit(tmp_path).label == "nogit"
    monkeypatch.setenv("PATH", "")
    assert current_commit(tmp_path).describe() == "not under version control"


@pytest.mark.parametrize(
    ("environment", "number", "name"),
    [
        ("dev", 1, f"dev-0123456789-{__version__}-g1a2b3c4d5e"),
        ("dev", 2, f"dev-0123456789-2-{__version__}-g1a2b3c4d5e"),
        ("Team_A", 1, f"team-a-0123456789-{__version__}-g1a2b3c4d5e"),
    ],
)
def test_name_begins_with_what_distinguishes_versions(
    environment: str, number: int, name: str
) -> None:
    assert version_name(environment, DIGEST, Commit("1a2b3c4d5e"), number) == name


def test_name_is_no_longer_than_kubeflow_takes() -> None:
    commit = Commit("1a2b3c4d5e", is_changed=True)

    assert len(version_name("e" * 200, DIGEST, commit, number=1_000)) <= 127
