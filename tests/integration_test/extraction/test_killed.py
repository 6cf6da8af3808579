"""An extraction that is killed leaves no half unit, and the next attempt gives the same units."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from config.settings import PROJECT_ROOT
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.running.document_store import read_unit_manifest
from ml_pipeline.running.documents import RunPlan
from ml_pipeline.running.run_parameters import RecordedParameters
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit
from ml_pipeline.storage.keys import run_plan_key
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, Weighted, write_sample
from tests.conftest import DOMAIN

KILLS = 24
SCOPE = DataScope(("G20", "DE"), date(2026, 7, 13), date(2026, 8, 24))
# Few rows at a time, so that there are many moments between two units. Importing takes longer than
# extracting, so it is done once: each attempt is a fork of a process that has used nothing yet.
ATTEMPTS = """
import os, sys
from config.extraction import LocalSettings
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.data_extraction.engines import local
from ml_pipeline.storage.code import (code_digest)
from ml_pipeline.running.step import Step
from tests.conftest import settings_for
code_digest()
settings = settings_for(sys.argv[1])
extraction = settings.extraction.model_copy(update={"local": LocalSettings(max_rows=500)})
settings = settings.model_copy(update={"extraction": extraction})
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        extract_units(Step("data_extraction", line.strip(), settings))
        os._exit(0)
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Attempts:
    """Starts one attempt after the other to extract, each a process."""

    def __init__(self, root: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", ATTEMPTS, root],
            cwd=PROJECT_ROOT,
            env={**os.environ, "PYTHONPATH": str(PROJECT_ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, run_id: str) -> int:
        """Returns the id of the process."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{run_id}\n")
        self._process.stdin.flush()
        return self._next_number()

    def wait(self) -> int:
        """Returns the exit code of the attempt that was started last."""
        return self._next_number()

    def close(self) -> None:
        with self._process:
            self._process.kill()

    def _next_number(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


@pytest.fixture
def attempts(file_root: str) -> Iterator[Attempts]:
    attempts = Attempts(file_root)
    yield attempts
    attempts.close()


@pytest.fixture
def storage(file_root: str) -> Storage:
    storage = Storage(file_root, DOMAIN)
    spec = SampleSpec(
        events=6_000,
        weeks=6,
        model_series=(Weighted(name="G20"),),
        markets=(Weighted(name="DE"),),
    )
    write_sample(storage, spec)
    return storage


def plan(storage: Storage, run_id: str) -> None:
    parameters = RecordedParameters(
        run_type="individual", start_date=SCOPE.start, end_date=SCOPE.end
    )
    run_plan = RunPlan(
        run_id=run_id,
        started_at=datetime.now(UTC),
        pipeline_version="0",
        code_digest="0",
        parameters=parameters,
        dimensions=("model_series", "market"),
        data_scopes=(SCOPE,),
        units_to_extract=SCOPE.units,
        run_steps=RUN_STEPS,
        scope_steps=SCOPE_STEPS,
    )
    storage.put(run_plan_key(run_id), run_plan.to_bytes())


def units(storage: Storage) -> dict[ExtractionUnit, tuple[dict[str, Any], pl.DataFrame]]:
    """The units that exist, each with what its manifest says and its events."""
    found = {}
    for unit in SCOPE.units:
        manifest = read_unit_manifest(storage, unit)
        if manifest is None:
            continue
        events = pl.concat([pl.read_parquet(storage.location(k)) for k in manifest.event_keys])
        assert events.height == manifest.rows, f"{unit} is half a unit"
        said = manifest.model_dump(exclude={"run_id", "event_keys", "extracted_at"})
        found[unit] = (said, events)
    return found


def assert_same(found: Any, expected: Any) -> None:
    assert found.keys() == expected.keys()
    for unit, (said, events) in expected.items():
        assert found[unit][0] == said
        assert_frame_equal(found[unit][1], events)


def test_killed_at_random_points_and_run_again_it_gives_the_same_units(
    storage: Storage, attempts: Attempts
) -> None:
    plan(storage, "undisturbed")
    attempts.start("undisturbed")
    began = time.monotonic()
    assert attempts.wait() == 0
    duration = time.monotonic() - began
    expected = units(storage)
    assert len(expected) == len(SCOPE.units)
    rng = random.Random(7)  # noqa: S311
    killed, in_the_middle = 0, 0

    # A busy machine may kill before or after the units are written: go on until one was hit.
    while killed < KILLS or (not in_the_middle and killed < 10 * KILLS):
        run_id = f"killed-{killed}"
        plan(storage, run_id)
        storage.delete_prefix("pipeline_input/extracted")
        for _ in range(4):  # the same run, killed several times on its way
            process_id = attempts.start(run_id)
            time.sleep(rng.uniform(0, duration / 2))
            try:
                os.kill(process_id, signal.SIGKILL)
            except ProcessLookupError:  # it has ended: the machine was busier before
                duration *= 0.8
            killed += attempts.wait() == -signal.SIGKILL
            exist = units(storage)
            in_the_middle += 0 < len(exist) < len(expected)
            assert_same(exist, {unit: expected[unit] for unit in exist})
        attempts.start(run_id)
        assert attempts.wait() == 0
        assert_same(units(storage), expected)
        manifests = [read_unit_manifest(storage, unit) for unit in SCOPE.units]
        assert {manifest.run_id for manifest in manifests if manifest} == {run_id}

    assert in_the_middle > 0


def test_unfinished_files_are_not_taken_for_data(storage: Storage, attempts: Attempts) -> None:
    plan(storage, "r1")
    folder = "pipeline_input/extracted/G20/DE/2026-07-13"
    storage.put(f"{folder}/events-r0.parquet", b"of a run that was killed before its manifest")

    attempts.start("r1")
    assert attempts.wait() == 0

    assert len(units(storage)) == len(SCOPE.units)
