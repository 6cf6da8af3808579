"""A copy of the project's sources in a repository of its own."""

import os
import shutil
import subprocess
from pathlib import Path

from config.settings import PROJECT_ROOT
from ml_pipeline.storage.code import source_files


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True)


def copy_project(target: Path, *, backwards: bool = False) -> Path:
    """A repository whose files were made in another order, at another time."""
    sample_data = (path.relative_to(PROJECT_ROOT) for path in PROJECT_ROOT.glob("sample_data/*.py"))
    paths = [*source_files(), *sample_data, Path("poetry.lock")]
    for path in sorted(paths, reverse=backwards):
        copy = target / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PROJECT_ROOT / path, copy)
        os.utime(copy, (1, 1) if backwards else None)
        copy.chmod(0o600 if backwards else 0o755)
    git(target, "init", "--quiet")
    git(target, "add", "--all")
    return target
