"""The start of a job on Kubernetes, with a Spark that has nothing but the archive and packages."""

import os
import subprocess
import sys
from pathlib import Path

from config.settings import PROJECT_ROOT
from ml_pipeline.execution.assets import START
from ml_pipeline.execution.scope_job import ScopeJob
from ml_pipeline.execution.spark_worker import package_versions
from ml_pipeline.running.prepared import take_over
from ml_pipeline.storage.code import pack, read_sources
from tests.conftest import settings_for
from tests.data_steps import RULES, Row, lay_out
from tests.runs import DE, RUN_ID, scope_step

EVENTS: list[Row] = [
    ("r1", f"vin{number}", code, 10 * number, 1.0) for number in range(9) for code in ("P1", "P2")
]
NAMES = ("preprocessing", "feature_engineering")


def test_steps_are_done_with_the_code_of_the_archive(tmp_path: Path) -> None:
    root, empty = (tmp_path / "storage").as_uri(), tmp_path / "empty"
    settings = settings_for(root)
    lay_out(settings, RULES, EVENTS)
    steps = [scope_step(name, settings) for name in NAMES]
    job = ScopeJob(
        run_id=RUN_ID,
        data_scope=DE,
        steps=NAMES,
        settings=settings,
        versions=package_versions(),
    )
    steps[0].storage.put("job.json", job.to_bytes())
    empty.mkdir()
    script, archive = tmp_path / "start.py", tmp_path / "code.zip"
    script.write_bytes((PROJECT_ROOT / START).read_bytes())
    archive.write_bytes(pack(read_sources()))
    arguments = {
        "--storage_root": root,
        "--storage_domain": settings.storage.domain,
        "--run_id": RUN_ID,
        "--scope_job": "job.json",
        "--s3_scheme": "s3a",
    }

    done = subprocess.run(
        [
            sys.executable,
            str(script),
            str(archive),
            *(text for pair in arguments.items() for text in pair),
        ],
        cwd=empty,
        env={
            **{name: text for name, text in os.environ.items() if name != "PYTHONPATH"},
            "PYSPARK_PYTHON": sys.executable,
            "SPARK_LOCAL_IP": "127.0.0.1",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-3_000:]
    assert all(take_over(step) for step in steps)
    assert {kpi.kpi: kpi.value for kpi in steps[1].kpis}["error sets"] == 9
    assert "peak memory of the driver" in [kpi.kpi for kpi in steps[0].kpis]
