"""What a version is called: release, commit and content."""

import shutil
import subprocess
from pathlib import Path

from ml_pipeline import __version__

SHORT = 10


def version_name(package_digest: str, root: Path) -> str:
    """Release, commit (`dirty` when files differ from it) and short digest.

    Lower case letters, digits, dots and dashes only: Kubernetes takes it as a name too.
    """
    return "-".join([__version__, *_commit(root), package_digest[:SHORT]])


def _commit(root: Path) -> list[str]:
    commit = _git(root, "rev-parse", "--short=10", "HEAD")
    if not commit:
        return ["nogit"]
    return [f"g{commit}", *(["dirty"] if _git(root, "status", "--porcelain") else [])]


def _git(root: Path, *arguments: str) -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    done = subprocess.run(  # noqa: S603 -- git, with arguments from this file
        [git, "-C", str(root), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else ""
