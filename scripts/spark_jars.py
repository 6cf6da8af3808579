"""Download the jars of requirements/spark-jars.txt into the environment, each verified by its hash.

`MAVEN_REPOSITORY` is the address of another Maven repository than Maven Central.
"""

import hashlib
import os
import sys
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.request import urlopen

import stamina
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

ROOT = Path(__file__).resolve().parents[1]
LOCKED = ROOT / "requirements" / "spark-jars.txt"
FOLDER = Path(sys.prefix) / "spark-jars"
CENTRAL = "https://repo1.maven.org/maven2"
TIMEOUT_S = 60


class JarError(Exception):
    """A jar cannot be downloaded, or is not the locked one."""


class Jar(NamedTuple):
    """Locked jar.

    Attributes:
        group: Maven group.
        artifact: Maven artifact.
        version: Its version.
        sha256: Hash of its content, hexadecimal.
    """

    group: str
    artifact: str
    version: str
    sha256: str

    @property
    def name(self) -> str:
        """Name of the file."""
        return f"{self.artifact}-{self.version}.jar"

    @property
    def path(self) -> str:
        """Path in a Maven repository."""
        return f"{self.group.replace('.', '/')}/{self.artifact}/{self.version}/{self.name}"

    def fits(self, content: bytes) -> bool:
        """Return whether this is the content of the jar."""
        return hashlib.sha256(content).hexdigest() == self.sha256


def locked_jars(text: str) -> list[Jar]:
    """Return the jars of a file with lines such as `group:artifact:version sha256:…`."""
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return list(map(_parse, lines))


def is_present(jar: Jar, folder: Path) -> bool:
    """Return whether the folder has the jar, with the locked content."""
    file = folder / jar.name
    return file.is_file() and jar.fits(file.read_bytes())


def download(jar: Jar, repository: str) -> bytes:
    """Return the content of a jar, which is asked for again after a fault.

    Raises:
        JarError: The repository does not deliver it, or delivers something else.
    """
    url = f"{repository.rstrip('/')}/{jar.path}"
    if not url.startswith(("https://", "http://")):
        raise JarError("MAVEN_REPOSITORY must begin with https:// or http://.")
    try:
        content = _read(url)
    except (OSError, HTTPException) as error:
        raise JarError(
            f"Cannot download {jar.group}:{jar.artifact}:{jar.version}: {error}. "
            "MAVEN_REPOSITORY=https://… selects another Maven repository."
        ) from error
    if not jar.fits(content):
        raise JarError(f"{jar.name} has another hash than requirements/spark-jars.txt states.")
    return content


def install(jars: list[Jar], folder: Path, repository: str) -> None:
    """Make the folder contain these jars and no others.

    Raises:
        JarError: A jar cannot be downloaded.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for jar in jars:
        if not is_present(jar, folder):
            unfinished = folder / f"{jar.name}.part"
            unfinished.write_bytes(download(jar, repository))
            unfinished.replace(folder / jar.name)
    for file in folder.glob("*.jar"):
        if file.name not in {jar.name for jar in jars}:
            file.unlink()


def _parse(line: str) -> Jar:
    coordinates, digest = line.split()
    group, artifact, version = coordinates.split(":")
    return Jar(group, artifact, version, digest.removeprefix("sha256:"))


def _may_pass(error: Exception) -> bool:
    """Return whether another attempt may succeed, as after a lost connection."""
    if isinstance(error, HTTPError):
        return error.code in (408, 429) or error.code >= HTTPStatus.INTERNAL_SERVER_ERROR
    return isinstance(error, OSError | HTTPException)


@stamina.retry(on=_may_pass, attempts=4, timeout=None, wait_initial=2)
def _read(url: str) -> bytes:
    try:
        with urlopen(url, timeout=TIMEOUT_S) as answer:  # noqa: S310 -- the caller checks its scheme
            content: bytes = answer.read()
    except HTTPError as error:
        error.close()  # it is the answer too
        raise
    return content


def _say_retry(details: RetryDetails) -> None:
    print(f"trying again in {details.wait_for:.0f} s: {details.caused_by}", file=sys.stderr)


if __name__ == "__main__":
    set_on_retry_hooks([_say_retry])
    repository = os.environ.get("MAVEN_REPOSITORY") or CENTRAL
    try:
        install(locked_jars(LOCKED.read_text("utf-8")), FOLDER, repository)
    except JarError as error:
        sys.exit(f"error: {error}")
