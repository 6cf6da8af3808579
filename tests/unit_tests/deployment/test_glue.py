import re
import subprocess
import sys
import zipfile
from pathlib import Path

from config.settings import Settings
from ml_pipeline.deployment.glue import upload_glue_script
from ml_pipeline.storage.objects import Storage


def test_nothing_is_uploaded_for_another_engine(settings: Settings) -> None:
    assert upload_glue_script(settings) == "Nothing to upload: extraction.engine is local."
    assert Storage.from_settings(settings.storage).list_objects("pipeline_input/code") == []


def test_script_and_what_it_imports_are_uploaded(settings: Settings, tmp_path: Path) -> None:
    extraction = settings.extraction.model_copy(update={"engine": "glue"})
    told = upload_glue_script(settings.model_copy(update={"extraction": extraction}))

    script, archive = (Path(line.rpartition(" ")[2]) for line in told.splitlines())
    with zipfile.ZipFile(archive) as content:
        content.extractall(tmp_path)
    ours = re.findall(
        r"^from ((?:ml_pipeline|config)\S*) import", script.read_text("utf-8"), re.MULTILINE
    )
    assert ours
    done = subprocess.run(
        [sys.executable, "-c", "; ".join(f"import {module}" for module in ours)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
