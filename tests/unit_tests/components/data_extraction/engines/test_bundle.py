import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.components.data_extraction.engines import bundle
from ml_pipeline.deployment.packages import step_packages
from ml_pipeline.deployment.sources import step_sources
from ml_pipeline.storage import Storage

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
    archive.write_bytes(bundle.build_archive())
    script.write_bytes((PROJECT_ROOT / bundle.SCRIPT).read_bytes())

    done = subprocess.run(
        [sys.executable, "-c", IMPORTS_ALL, str(script), str(archive)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(archive)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_pod_of_the_step_has_everything_that_goes_into_the_archive() -> None:
    carried = {path.as_posix() for path in step_sources("data_extraction")}

    assert {*bundle.SOURCES, bundle.SCRIPT} <= carried
    assert {*bundle.MODULES, "boto3", "polars"} <= set(step_packages("data_extraction"))


def test_same_code_gives_the_same_archive_whenever_it_is_built() -> None:
    content = bundle.build_archive()

    assert bundle.build_archive() == content
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.namelist() == list(bundle.SOURCES)
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_modules_are_those_of_the_lock() -> None:
    locked = (PROJECT_ROOT / "requirements/main.txt").read_text(encoding="utf-8")

    assert len(bundle.python_modules()) == len(bundle.MODULES)
    for module in bundle.python_modules():
        assert f"\n{module} " in f"\n{locked}"


def test_assets_are_uploaded_once_and_again_when_they_change(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = bundle.upload_assets(storage)
    written = storage.list_objects("glue_assets")

    assert bundle.upload_assets(storage) == first
    assert storage.list_objects("glue_assets") == written
    assert {storage.location(stored.key) for stored in written} == {first.script, first.archive}

    monkeypatch.setattr(bundle, "SOURCES", bundle.SOURCES[:-1])
    second = bundle.upload_assets(storage)

    assert second.script == first.script
    assert second.archive != first.archive
    assert storage.get(written[0].key) is not None
