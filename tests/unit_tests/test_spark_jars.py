"""`scripts/spark_jars.py` accepts the locked jars only."""

import hashlib
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from scripts import spark_jars
from scripts.spark_jars import Jar, JarError, install, locked_jars

CONTENT = b"a jar"
JAR = Jar("org.example", "tool", "1.0", hashlib.sha256(CONTENT).hexdigest())


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[str]:
    """Address of a Maven repository that has the jar."""
    file = tmp_path / "maven" / JAR.path
    file.parent.mkdir(parents=True)
    file.write_bytes(CONTENT)
    handler = partial(QuietHandler, directory=str(tmp_path / "maven"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "spark-jars"


def test_locked_jars_fit_together() -> None:
    jars = locked_jars(spark_jars.LOCKED.read_text("utf-8"))

    assert all(len(jar.sha256) == 64 for jar in jars)
    assert len({jar.name for jar in jars}) == len(jars) > 30
    assert len({jar.version for jar in jars if jar.group == "software.amazon.awssdk"}) == 1


def test_jar_is_downloaded_once(repository: str, folder: Path) -> None:
    install([JAR], folder, repository)
    install([JAR], folder, "http://127.0.0.1:9")

    assert [file.name for file in folder.iterdir()] == ["tool-1.0.jar"]
    assert (folder / JAR.name).read_bytes() == CONTENT


def test_damaged_jar_and_those_of_other_versions_are_replaced(
    repository: str, folder: Path
) -> None:
    folder.mkdir()
    (folder / JAR.name).write_bytes(b"half")
    (folder / "tool-0.9.jar").touch()

    install([JAR], folder, repository)

    assert [file.name for file in folder.iterdir()] == ["tool-1.0.jar"]
    assert (folder / JAR.name).read_bytes() == CONTENT


def test_another_content_is_refused(repository: str, folder: Path) -> None:
    with pytest.raises(JarError, match=r"tool-1.0.jar has another hash"):
        install([JAR._replace(sha256="0" * 64)], folder, repository)

    assert list(folder.iterdir()) == []


def test_missing_jar_is_named(repository: str, folder: Path) -> None:
    with pytest.raises(JarError, match=r"org.example:none:1.0: HTTP Error 404.*MAVEN_REPOSITORY"):
        install([JAR._replace(artifact="none")], folder, repository)


def test_other_schemes_are_refused(folder: Path) -> None:
    with pytest.raises(JarError, match="must begin with https://"):
        install([JAR], folder, "file:///etc")
