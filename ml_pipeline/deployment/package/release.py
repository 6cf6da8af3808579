"""Name and origin of a version: environment, content, release and commit."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from config.credentials import redact
from ml_pipeline import __version__

SHORT = 10
"""Displayed characters of a digest or commit."""

LONGEST_ENVIRONMENT = 40
"""Characters of an environment in a version name, which Kubeflow limits to 127 characters."""


@dataclass(frozen=True)
class Commit:
    """State of the sources.

    Attributes:
        id: Abbreviated id of the commit; empty without git.
        subject: First line of its message.
        is_changed: Whether files differ from it.
    """

    id: str = ""
    subject: str = ""
    is_changed: bool = False

    @property
    def label(self) -> str:
        """Commit as part of a name: `g1697b0cad2`, `g1697b0cad2-dirty` or `nogit`."""
        if not self.id:
            return "nogit"
        return f"g{self.id}-dirty" if self.is_changed else f"g{self.id}"

    def describe(self) -> str:
        """Return the commit and its subject for display."""
        if not self.id:
            return "not under version control"
        changes = " with uncommitted changes" if self.is_changed else ""
        return f"commit {self.id}{changes}: {self.subject}"


def current_commit(root: Path) -> Commit:
    """Return the commit checked out in a folder."""
    shown = _git(root, "show", "--no-patch", f"--abbrev={SHORT}", "--format=%h %s", "HEAD")
    name, _, subject = shown.partition(" ")
    if not name:
        return Commit()
    return Commit(name, redact(subject), is_changed=bool(_git(root, "status", "--porcelain")))


def version_name(environment: str, package_digest: str, commit: Commit, number: int = 1) -> str:
    """Return the name of a version, with its distinguishing parts first.

    The list in the user interface shows about 25 characters. The name contains only lower-case
    letters, digits, dots and dashes, so that Kubernetes accepts it too.

    Args:
        environment: Name of the environment.
        package_digest: SHA-256 of everything that was compiled.
        commit: The state of the sources.
        number: Distinguishes versions with the same content, for example after a rollback.
    """
    place = re.sub(r"[^a-z0-9.-]+", "-", environment.lower())[:LONGEST_ENVIRONMENT]
    content = package_digest[:SHORT] if number == 1 else f"{package_digest[:SHORT]}-{number}"
    return "-".join((place, content, __version__, commit.label))


def _git(root: Path, *arguments: str) -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    done = subprocess.run(  # noqa: S603 -- git, with arguments from this file
        [git, "-C", str(root), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() if done.returncode == 0 else ""
