"""Preprocessing and feature engineering as one job on AWS Glue, as far as seen without AWS."""

from typing import Any

import pytest

from config.glue import GlueSettings
from ml_pipeline.errors import ExtractionJobError, NoDataError, SparkJobError
from ml_pipeline.execution import scope_job
from ml_pipeline.execution.scope_job import run_scope_job
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import StepRecord
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.stored_table import LocalRanges
from tests.conftest import settings_for
from tests.data_steps import RULES, Row, lay_out
from tests.fake_glue import FakeGlue
from tests.runs import DE, RUN_ID, scope_step
from tests.seaweedfs import S3Server

EVENTS: list[Row] = [
    ("r1", f"vin{number}", code, 10 * number, 1.0) for number in range(9) for code in ("P1", "P2")
]
NAMES = ("preprocessing", "feature_engineering")


@pytest.fixture
def steps(
    glue: FakeGlue,
    s3_server: S3Server,
    s3_root: str,
    glue_settings: GlueSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, ScopeStep]:
    """Both steps; the fake of Glue does the work as the script would, but on this machine."""
    for variable, value in s3_server.environment.items():
        monkeypatch.setenv(variable, value)
    monkeypatch.setattr(
        scope_job,
        "SparkRanges",
        lambda session, step, stop, versions: LocalRanges(step.storage, step.folder),
    )
    settings = settings_for(s3_root)
    lay_out(settings, RULES, EVENTS)
    execution = settings.execution.model_copy(update={"engine": "glue", "glue": glue_settings})
    settings = settings.model_copy(update={"execution": execution})
    steps = {name: scope_step(name, settings) for name in NAMES}
    session: Any = None
    glue.on_start = lambda arguments: run_scope_job(
        session, steps["preprocessing"].storage, arguments["--scope_job"]
    )
    return steps


def ran(step: ScopeStep) -> StepRecord:
    work = scope_function(step.name)
    step.run(lambda: work(step))
    record = read_record(step.storage, RUN_ID, DE, step.name)
    assert record is not None
    return record


def figures(record: StepRecord) -> dict[str, float]:
    return {kpi.kpi: kpi.value for kpi in record.kpis if kpi.unit not in ("s", "MB")}


def test_one_job_does_the_work_of_both_steps(glue: FakeGlue, steps: dict[str, ScopeStep]) -> None:
    cleaned, windowed = (ran(step) for step in steps.values())

    assert len(glue.runs) == 1
    assert figures(cleaned)["rows out"] == len(EVENTS)
    assert {"DPU-hours", "estimated cost"} <= figures(cleaned).keys()
    assert figures(windowed)["error sets"] == 9
    assert "DPU-hours" not in figures(windowed)
    sets = steps["feature_engineering"].read("error_sets", "feature_engineering")
    assert sets["window_id"].to_list() == list(range(9))


def test_error_of_the_work_is_that_of_its_step(glue: FakeGlue, steps: dict[str, ScopeStep]) -> None:
    step = steps["preprocessing"]
    lay_out(settings_for(step.settings.storage.root), RULES, [("r1", "vin1", "P1", 0, 1.0)])

    with pytest.raises(NoDataError, match="is left after preprocessing"):
        ran(step)

    record = read_record(step.storage, RUN_ID, DE, step.name)
    assert record is not None
    assert record.status == "empty"
    assert figures(record)["dropped: rare events"] == 1


def test_job_that_leaves_nothing_is_an_error(glue: FakeGlue, steps: dict[str, ScopeStep]) -> None:
    glue.on_start = lambda arguments: None

    with pytest.raises(SparkJobError, match="left no outcome of preprocessing; look at its log"):
        ran(steps["preprocessing"])


def test_job_that_fails_stops_the_data_scope(glue: FakeGlue, steps: dict[str, ScopeStep]) -> None:
    glue.on_start = lambda arguments: None
    glue.states = ["RUNNING", "FAILED"]
    glue.ending = {"ErrorMessage": "NoSuchBucket"}

    with pytest.raises(ExtractionJobError, match="Glue says: NoSuchBucket"):
        ran(steps["preprocessing"])
