"""Copy of the project's sources in a repository of its own."""

import os
import shutil
import subprocess
from pathlib import Path

from config.settings import PROJECT_ROOT
from ml_pipeline.storage.code import SOURCE_FOLDERS, SOURCE_SUFFIXES


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True)


def copy_project(target: Path, *, backwards: bool = False) -> Path:
    """Return a repository whose files were created in another order, at another time."""
    folders = (*SOURCE_FOLDERS, "sample_data")
    found = (path for folder in folders for path in (PROJECT_ROOT / folder).rglob("*"))
    sources = (path.relative_to(PROJECT_ROOT) for path in found if path.suffix in SOURCE_SUFFIXES)
    paths = [*sources, Path("poetry.lock")]
    for path in sorted(paths, reverse=backwards):
        copy = target / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PROJECT_ROOT / path, copy)
        os.utime(copy, (1, 1) if backwards else None)
        copy.chmod(0o600 if backwards else 0o755)
    git(target, "init", "--quiet")
    git(target, "add", "--all")
    return target
