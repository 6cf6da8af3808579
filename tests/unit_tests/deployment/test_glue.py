import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from config.settings import Settings
from config.spark_operator import SparkOperatorSettings
from ml_pipeline.deployment.glue import define_glue_job, upload_job_script
from ml_pipeline.errors import AwsError
from ml_pipeline.execution.assets import Assets, upload_assets
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.storage.code import ARCHIVE_VARIABLE, pack, read_sources
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.objects import Storage


def test_nothing_is_uploaded_for_another_engine(settings: Settings) -> None:
    assert upload_job_script(settings) == "Nothing to upload: execution.engine is local."
    assert Storage.from_settings(settings.storage).list_objects("pipeline_input/code") == []


def test_script_and_what_it_imports_are_uploaded(settings: Settings, tmp_path: Path) -> None:
    execution = settings.execution.model_copy(update={"engine": "glue"})
    told = upload_job_script(settings.model_copy(update={"execution": execution}))

    script, archive = (Path(line.rpartition(" ")[2]) for line in told.splitlines())
    with zipfile.ZipFile(archive) as content:
        content.extractall(tmp_path)
    ours = re.findall(
        r"^from ((?:ml_pipeline|config)\S*) import", script.read_text("utf-8"), re.MULTILINE
    )
    assert ours
    pyspark = tmp_path / "of_glue" / "pyspark"
    pyspark.mkdir(parents=True)
    (pyspark / "__init__.py").touch()
    (pyspark / "sql.py").write_text("SparkSession = functions = None\n")
    done = subprocess.run(
        [sys.executable, "-c", "; ".join(f"import {module}" for module in ours)],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}:{pyspark.parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_pods_find_code_and_job_as_the_deployment_left_them(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    execution = settings.execution.model_copy(update={"engine": "glue"})
    settings = settings.model_copy(update={"execution": execution})
    storage = Storage.from_settings(settings.storage)
    archive = pack(read_sources())
    operations: list[str] = []
    jobs: dict[str, Any] = {}

    class Api(GlueApi):
        def __init__(self) -> None: ...

        def arn(self, job_name: str) -> str:
            return job_name

        def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
            operations.append(operation)
            if operation == "create_job":
                jobs.update(parameters)
            if operation == "get_job" and not jobs:
                raise AwsError("EntityNotFoundException")
            return {"Job": jobs, "Tags": jobs.get("Tags", {})}

    assets = upload_assets(storage, archive)
    assert define_glue_job(settings, assets, Api()).endswith(": created")
    stored = storage.list_objects("pipeline_input/code")

    operations.clear()
    monkeypatch.setenv(ARCHIVE_VARIABLE, digest_of(archive))  # now as a pod, without such rights
    monkeypatch.setattr(Storage, "put", None)
    monkeypatch.setattr(Storage, "create", None)
    assert upload_assets(storage) == assets
    assert define_glue_job(settings, assets, Api()).endswith(": unchanged")
    assert operations == ["get_job", "get_tags"]
    assert storage.list_objects("pipeline_input/code") == stored


def test_script_of_the_spark_operator_is_uploaded(settings: Settings) -> None:
    operator = SparkOperatorSettings(
        image="spark",
        service_account="spark",
        executors=1,
        executor_cores=1,
        executor_memory="1g",
        wait_minutes=1,
        poll_s=1,
        max_poll_s=1,
    )
    execution = settings.execution.model_copy(update={"engine": "auto", "spark_operator": operator})

    told = upload_job_script(settings.model_copy(update={"execution": execution}))

    script = Path(told.splitlines()[0].rpartition(" ")[2])
    assert "addPyFile(archive)" in script.read_text("utf-8")


def test_no_job_is_defined_for_another_engine(settings: Settings) -> None:
    assert define_glue_job(settings, Assets("", "")) == ""
