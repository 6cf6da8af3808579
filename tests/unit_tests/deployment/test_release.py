import shutil
import subprocess
from pathlib import Path

import pytest

from ml_pipeline import __version__
from ml_pipeline.deployment.release import version_name

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


def test_version_is_release_commit_and_digest(repository: Path) -> None:
    commit = subprocess.run(
        [GIT, "rev-parse", "--short=10", "HEAD"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()

    assert version_name(DIGEST, repository) == f"{__version__}-g{commit}-0123456789"


def test_changed_files_make_it_dirty(repository: Path) -> None:
    (repository / "new").write_text("")

    assert version_name(DIGEST, repository).endswith("-dirty-0123456789")


def test_without_git_the_digest_must_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert version_name(DIGEST, tmp_path) == f"{__version__}-nogit-0123456789"
    monkeypatch.setenv("PATH", "")
    assert version_name(DIGEST, tmp_path) == f"{__version__}-nogit-0123456789"
