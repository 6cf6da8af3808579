"""The same code and settings compile to the same bytes, and other code to another digest."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ml_pipeline.storage.code import left_behind, read_sources
from ml_pipeline.storage.digests import digest_of_files
from tests.project_copy import copy_project, git

COMPILE = """
import sys
from pathlib import Path
from ml_pipeline.deployment.cli import compile_package
compile_package(Path(sys.argv[1]), "prod")
"""


def compile_elsewhere(root: Path, output: Path, seed: str, **variables: str) -> dict[str, bytes]:
    """Compiles a copy of the project in a process of its own; returns what was written."""
    subprocess.run(
        [sys.executable, "-c", COMPILE, str(output)],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root), **variables},
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {path.name: path.read_bytes() for path in output.iterdir()}


def test_same_code_gives_same_bytes_whatever_the_time_place_order_and_hash_seed(
    tmp_path: Path,
) -> None:
    first = compile_elsewhere(copy_project(tmp_path / "a"), tmp_path / "out-a", "0")
    other = copy_project(tmp_path / "deeper" / "b", backwards=True)
    (other / "README.md").write_text("changed")
    second = compile_elsewhere(other, tmp_path / "out-b", "4711", TZ="Asia/Tokyo", LC_ALL="C")

    assert first == second
    assert len(first) == 3


def test_only_what_git_tracks_travels(tmp_path: Path) -> None:
    root = copy_project(tmp_path)
    tracked = read_sources(root)
    (root / "config/my-kubeconfig.yaml").write_text("token: secret")
    elsewhere = tmp_path / "elsewhere.yaml"
    elsewhere.write_text("token: secret")
    (root / "config/linked.yaml").symlink_to(elsewhere)
    git(root, "add", "config/linked.yaml")

    assert read_sources(root) == tracked
    assert [path.as_posix() for path in left_behind(root)] == [
        "config/linked.yaml",
        "config/my-kubeconfig.yaml",
    ]


def test_settings_that_were_asked_for_travel_though_git_does_not_track_them(
    tmp_path: Path,
) -> None:
    root = copy_project(tmp_path / "a")
    git(root, "rm", "--cached", "--quiet", "config/environments/prod.yaml")

    written = compile_elsewhere(root, tmp_path / "out", "0")

    (archive,) = (name for name in written if len(name) == len("x.zip") + 63)
    assert b"config/environments/prod.yaml" in written[archive]


def test_folder_without_a_repository_is_not_compiled(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "a")
    shutil.rmtree(root / ".git")

    with pytest.raises(subprocess.CalledProcessError) as refusal:
        compile_elsewhere(root, tmp_path / "out", "0", COLUMNS="500")
    assert b"Git tracks no source file in" in refusal.value.stderr


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("ml_pipeline/components/preprocessing/steps.py", "# a changed line\n"),
        ("ml_pipeline/components/set_mining/set_mining.py", "# a changed line\n"),
        ("itemset_mining/miner.py", "# a changed line\n"),
        ("config/environments/prod.yaml", "# a changed line\n"),
        ("data/results/kpis.yaml", "# a changed line\n"),
    ],
)
def test_changed_line_changes_the_digest(file: str, line: str, tmp_path: Path) -> None:
    root = copy_project(tmp_path)
    before = digest_of_files(read_sources(root))
    (root / "README.md").write_text("changed")
    assert digest_of_files(read_sources(root)) == before

    with (root / file).open("a") as changed:
        changed.write(line)

    assert digest_of_files(read_sources(root)) != before
