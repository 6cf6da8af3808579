"""Runs of the steps on Spark, beside the same steps on this machine."""

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl
from polars.testing import assert_frame_equal

from config.settings import PROJECT_ROOT, Settings
from config.variables import VARIABLE_PREFIX
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import ErrorRecord, StepRecord
from tests.conftest import settings_for
from tests.data_steps import RULES, Row, lay_out, outcome
from tests.runs import DE, RUN_ID, scope_step
from tests.spark_tests.spark_servers import PATIENCE_S, QUICK_START

OBJECTS = 60
MARK = "STEPS_ON_SPARK"
CONFIG = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "600m",
    "spark.driver.extraJavaOptions": QUICK_START,
    "spark.executor.memory": "512m",
    "spark.executor.extraJavaOptions": QUICK_START,
}
Outcome = tuple[dict[str, pl.DataFrame], dict[str, Any]]


def rows(objects: int = OBJECTS) -> list[Row]:
    """Return events of many objects, some of them broken."""
    events: list[Row] = []
    for number in range(objects):
        name = f"vin{number:04d}"
        events += [("r1", name, code, 2 * at, 1.0) for at, code in enumerate(("P1", "P2", "C1"))]
        events.append((None, name, "P3", 30 + number % 20, -1.0 if number % 5 else 3.0))
        events.append(("r2", None if number % 7 else name, "P1", 50, None))
    return events


@dataclass
class StepRun:
    """A process that runs both steps on Spark.

    Attributes:
        root: Folder of its storage.
        spark: Settings of Spark.
        options: See `step_process.py`.
        environment: Variables of the process.
    """

    root: Path
    spark: dict[str, Any]
    options: dict[str, Any] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def config(self) -> Settings:
        """Settings of the engine local in the same storage."""
        return settings_for(self.root.as_uri())

    @property
    def output(self) -> str:
        """What the process wrote so far."""
        return (self.root / "output").read_text(errors="replace")

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The lines of the log so far."""
        found = [line for line in self.output.splitlines() if line.startswith('{"')]
        return [json.loads(line) for line in found]

    def lay_out(self, events: list[Row] | None = None) -> "StepRun":
        """Write what the steps before left."""
        self.root.mkdir(parents=True, exist_ok=True)
        lay_out(self.config, RULES, rows() if events is None else events)
        return self

    @contextmanager
    def started(self) -> Iterator["subprocess.Popen[bytes]"]:
        """Run the process, which ends with the block at the latest."""
        with (self.root / "output").open("wb") as output:
            process = subprocess.Popen(
                self._command(),
                cwd=PROJECT_ROOT,
                env=self._environment(),
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def finish(self) -> "StepRun":
        """Run the process to its end."""
        with self.started() as process:
            code = process.wait(PATIENCE_S)
        assert code == 0, self.output[-5_000:]
        return self

    def progress(self) -> list[dict[str, Any]]:
        """Return the reports of the progress so far."""
        return [line for line in self.lines if line.get("message") == "step progress"]

    def pieces(self, step: str, table: str) -> int:
        """Return how many pieces of a table the workers have written so far."""
        folder = self.root / "test_data" / scope_step(step, self.config).folder / table
        return len(list(folder.glob("*.parquet")))

    def record(self, step: str = "preprocessing") -> StepRecord:
        """Return the record of a step."""
        record = read_record(scope_step(step, self.config).storage, RUN_ID, DE, step)
        assert record is not None, self.output[-3_000:]
        return record

    def error(self) -> ErrorRecord:
        """Return the error that ended preprocessing."""
        record = self.record()
        assert record.error is not None, self.output[-3_000:]
        return record.error

    def _command(self) -> list[str]:
        config = CONFIG | self.spark.get("config", {})
        spark = json.dumps({"master": "", "s3_scheme": "s3a", **self.spark, "config": config})
        arguments = [self.root.as_uri(), spark, json.dumps(self.options)]
        return [sys.executable, "-m", "tests.spark_tests.step_process", *arguments]

    def _environment(self) -> dict[str, str]:
        own = (VARIABLE_PREFIX, "AWS_", "PYTHONPATH", "SPARK_", "PYSPARK_")
        inherited = {name: text for name, text in os.environ.items() if not name.startswith(own)}
        return {
            **inherited,
            "SPARK_LOCAL_IP": "127.0.0.1",
            "PYSPARK_PYTHON": sys.executable,
            "PIPELINE_PROGRESS_S": "0",
            MARK: self.mark,
            **self.environment,
        }


@cache
def local_outcome() -> Outcome:
    """Return what the steps make of the same rows on this machine."""
    with TemporaryDirectory() as folder:
        config = settings_for(Path(folder).as_uri())
        lay_out(config, RULES, rows())
        return outcome(config)


def assert_same_as_local(run: StepRun) -> None:
    """Check that both steps on Spark left what they leave on this machine."""
    assert run.record("preprocessing").status == "finished", run.output[-5_000:]
    assert run.record("feature_engineering").status == "finished", run.output[-5_000:]
    tables, ends = outcome(run.config)
    expected_tables, expected_ends = local_outcome()
    assert ends == expected_ends
    assert tables.keys() == expected_tables.keys()
    for name, table in expected_tables.items():
        assert_frame_equal(tables[name], table)
