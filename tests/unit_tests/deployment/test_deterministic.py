"""The same code and settings compile to the same bytes, and other code to another digest."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.digests import SOURCE_FOLDERS, digest_of_files

COMPILE = """
import sys
from pathlib import Path
from ml_pipeline.pipeline import app
app(["--type", "compile", "--env", "prod", "--output", sys.argv[1]])
"""


def compile_elsewhere(root: Path, output: Path, seed: str, **variables: str) -> tuple[bytes, bytes]:
    """Compiles a copy of the project in a process of its own."""
    subprocess.run(
        [sys.executable, "-c", COMPILE, str(output)],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root), **variables},
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (output / "pipeline.yaml").read_bytes(), (
        output / "frequent-error-sets.zip"
    ).read_bytes()


def copy_project(target: Path, *, backwards: bool = False) -> Path:
    """A copy whose files were made in another order, at another time."""
    paths = [
        path
        for folder in SOURCE_FOLDERS
        for path in (PROJECT_ROOT / folder).rglob("*")
        if path.suffix in (".py", ".yaml")
    ]
    for path in sorted([*paths, PROJECT_ROOT / "poetry.lock"], reverse=backwards):
        copy = target / path.relative_to(PROJECT_ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (1, 1) if backwards else None)
        copy.chmod(0o600 if backwards else 0o755)
    return target


def test_same_code_gives_same_bytes_whatever_the_time_place_order_and_hash_seed(
    tmp_path: Path,
) -> None:
    first = compile_elsewhere(copy_project(tmp_path / "a"), tmp_path / "out-a", "0")
    other = copy_project(tmp_path / "deeper" / "b", backwards=True)
    (other / "README.md").write_text("changed")
    second = compile_elsewhere(other, tmp_path / "out-b", "4711", TZ="Asia/Tokyo", LC_ALL="C")

    assert first == second


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
    before = digest_of_files(root)
    (root / "README.md").write_text("changed")
    assert digest_of_files(root) == before

    with (root / file).open("a") as changed:
        changed.write(line)

    assert digest_of_files(root) != before
