"""Runs of the pipeline in a process of their own, as a user starts them, and their results."""

import os
import subprocess
import sys
from dataclasses import dataclass

import polars as pl

from config.settings import PROJECT_ROOT
from ml_pipeline.results import read_result
from ml_pipeline.running.document_store import published_runs
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage

DOMAIN = "test_data"


def pipeline_command(*parameters: str, scheduled_at: str = "") -> list[str]:
    """Return the command line of a local run with run parameters written as name=value."""
    command = [sys.executable, "-m", "ml_pipeline", "run", "--env", "test"]
    for parameter in parameters:
        command += ["--param", parameter]
    return [*command, "--scheduled-at", scheduled_at] if scheduled_at else command


@dataclass(frozen=True)
class PipelineUser:
    """Runner of the pipeline on one storage root."""

    root: str

    @property
    def storage(self) -> Storage:
        return Storage(self.root, DOMAIN)

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"ML_PIPELINE_STORAGE__ROOT": self.root}

    def run(
        self, *parameters: str, scheduled_at: str = "", **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            pipeline_command(*parameters, scheduled_at=scheduled_at),
            cwd=PROJECT_ROOT,
            env=self.environment | variables,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def start(self, *parameters: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            pipeline_command(*parameters),
            cwd=PROJECT_ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    @property
    def runs(self) -> list[RunManifest]:
        """Return the published runs, oldest first."""
        return published_runs(self.storage)

    def result(self, table: str, run: RunManifest | None = None) -> pl.DataFrame:
        """Return a result table of a run, by default of the last one."""
        return read_result(self.storage, run or self.runs[-1], table)

    def kpi(self, step: str, name: str, data_scope: str = "_run") -> float:
        """Return a KPI of the last run."""
        kpis = self.result("kpis").filter(step=step, kpi=name, data_scope=data_scope)
        return float(kpis.get_column("value").item())

    def support_counts(self, scope: DataScope) -> dict[tuple[str, ...], int]:
        """Return the frequent error sets of a data scope of the last run with their support."""
        found = self.result("frequent_error_sets").filter(data_scope=str(scope))
        return {
            tuple(row["event_ids"]): row["support_count"] for row in found.iter_rows(named=True)
        }

    def temporary_files(self) -> list[str]:
        return [stored.key for stored in self.storage.list_objects("pipeline_tmp")]
