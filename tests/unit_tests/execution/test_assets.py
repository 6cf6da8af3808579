import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.package.packages import step_packages
from ml_pipeline.errors import StorageError
from ml_pipeline.execution import assets
from ml_pipeline.storage.code import ARCHIVE_VARIABLE, pack, read_sources
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.objects import Storage

# What a Glue worker does not have: an import of it would fail there.
FORBIDDEN = ("polars", "kfp", "numba", "yaml", "rich", "boto3")
IMPORTS_ALL = f"""
import sys, types
for name in {FORBIDDEN}:
    sys.modules[name] = None
pyspark = types.ModuleType("pyspark.sql")
pyspark.SparkSession = pyspark.functions = None
sys.modules["pyspark"] = sys.modules["pyspark.sql"] = pyspark
import ml_pipeline.components.data_extraction.engines
import runpy
runpy.run_path(sys.argv[1], run_name="not_main")
ours = [m for n, m in sys.modules.items() if n.split(".")[0] in ("ml_pipeline", "config")]
assert len(ours) > 12
assert all(sys.argv[2] in str(m.__file__) for m in ours), ours
"""


def test_script_needs_nothing_beside_the_archive_and_the_modules(tmp_path: Path) -> None:
    archive, script = tmp_path / "extraction.zip", tmp_path / "extraction.py"
    archive.write_bytes(pack(read_sources()))
    script.write_bytes((PROJECT_ROOT / assets.SCRIPT).read_bytes())

    done = subprocess.run(
        [sys.executable, "-c", IMPORTS_ALL, str(script), str(archive)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(archive)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_step_installs_the_modules_of_the_script() -> None:
    assert {*assets.MODULES, "boto3", "polars"} <= set(step_packages("data_extraction"))


def test_modules_are_those_of_the_lock() -> None:
    locked = (PROJECT_ROOT / "requirements/main.txt").read_text(encoding="utf-8")

    assert len(assets.python_modules()) == len(assets.MODULES)
    for module in assets.python_modules():
        assert f"\n{module} " in f"\n{locked}"


def test_assets_are_uploaded_once(storage: Storage) -> None:
    first = assets.upload_assets(storage)
    stored = storage.list_objects("pipeline_input/code")

    assert assets.upload_assets(storage) == first
    assert storage.list_objects("pipeline_input/code") == stored
    assert {storage.location(each.key) for each in stored} == {first.script, first.archive}
    for each in stored:
        assert digest_of(storage.get(each.key)) == Path(each.key).stem


def test_script_that_was_overwritten_is_replaced(storage: Storage) -> None:
    assets.upload_assets(storage)
    (script,) = (
        each.key for each in storage.list_objects("pipeline_input/code") if each.key.endswith(".py")
    )
    storage.put(script, b"raise SystemExit('not ours')")

    assets.upload_assets(storage)

    assert storage.get(script) == (PROJECT_ROOT / assets.SCRIPT).read_bytes()


def test_pod_hands_on_the_archive_that_it_was_started_from(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = pack({"ml_pipeline/__init__.py": b""})
    key = f"pipeline_input/code/{digest_of(content)}.zip"
    storage.put(key, content)
    monkeypatch.setenv(ARCHIVE_VARIABLE, digest_of(content))

    assert assets.upload_assets(storage).archive == storage.location(key)

    storage.put(key, b"something else")
    with pytest.raises(StorageError, match=r"was changed: its SHA-256 does not match its name"):
        assets.upload_assets(storage)
