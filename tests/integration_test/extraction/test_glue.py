import os
import signal
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from config.glue import GlueSettings
from config.settings import PROJECT_ROOT, Settings
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.data_extraction.engines.local import extract_locally
from ml_pipeline.errors import ConfigurationError, ExtractionJobError
from ml_pipeline.pipeline import RUN_STEPS, SCOPE_STEPS
from ml_pipeline.running.document_store import read_record, read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, RunPlan
from ml_pipeline.running.run_parameters import parse_run_parameters
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import extraction_job_key, run_plan_key
from sample_data import SampleSpec, write_sample
from tests.conftest import settings_for
from tests.fake_glue import FakeGlue, Fault
from tests.seaweedfs import S3Server

RUN_ID = "run-1"
PARAMETERS = {"model_series": "G20", "markets": "DE", "start_date": "2026-08-10"}


def glue_step(root: str, glue_settings: GlueSettings) -> Step:
    settings = settings_for(root)
    execution = settings.execution.model_copy(update={"engine": "glue", "glue": glue_settings})
    return planned(settings.model_copy(update={"execution": execution}))


def planned(settings: Settings) -> Step:
    """A step whose run was planned: two weeks of one model series and market."""
    step = Step("data_extraction", RUN_ID, settings)
    parameters = parse_run_parameters(PARAMETERS, settings)
    now = datetime.now(UTC)
    scopes = parameters.data_scopes(now, settings.run)
    plan = RunPlan(
        run_id=RUN_ID,
        started_at=now,
        pipeline_version="0",
        code_digest="0",
        parameters=parameters.recorded(),
        dimensions=tuple(settings.dimensions),
        data_scopes=scopes,
        units_to_extract=scopes[0].units,
        run_steps=RUN_STEPS,
        scope_steps=SCOPE_STEPS,
    )
    step.storage.put(run_plan_key(RUN_ID), plan.to_bytes())
    return step


@pytest.fixture
def step(
    glue: FakeGlue,
    s3_server: S3Server,
    s3_root: str,
    glue_settings: GlueSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> Step:
    for variable, value in s3_server.environment.items():
        monkeypatch.setenv(variable, value)
    return glue_step(s3_root, glue_settings)


def as_the_script_would(step: Step) -> None:
    job = ExtractionJob.model_validate_json(step.storage.get(extraction_job_key(RUN_ID)))
    extract_locally(step.storage, job)


def kpis(step: Step) -> dict[str, float]:
    record = read_record(step.storage, RUN_ID, None, "data_extraction")
    assert record is not None
    return {kpi.kpi: kpi.value for kpi in record.kpis}


def test_units_are_extracted_by_glue_and_time_cost_and_rows_recorded(
    glue: FakeGlue, step: Step
) -> None:
    sample = write_sample(step.storage, SampleSpec.one_scope(events=3_000, weeks=2))
    glue.on_start = lambda arguments: as_the_script_would(step)
    glue.states = ["STARTING"] + ["RUNNING"] * 35 + ["SUCCEEDED"]

    step.run(lambda: extract_units(step))

    scope = DataScope(("G20", "DE"), date(2026, 8, 10), date(2026, 8, 24))
    manifests = [read_unit_manifest(step.storage, unit) for unit in scope.units]
    assert all(manifest and manifest.rows > 1_000 for manifest in manifests)
    found = kpis(step)
    assert found["Glue run time"] == 36 * 60
    assert found["DPU-hours"] == 6.0
    assert found["estimated cost"] == 3.0
    assert found["rows of G20/DE/2026-08-17"] == manifests[1].rows  # type: ignore[union-attr]
    assert found["extracted events"] == sum(manifest.rows for manifest in manifests if manifest)
    assert found["source rows without time"] == sample.mess.null_occurred_at
    assert found["source rows of unknown objects"] == sample.mess.unknown_object
    assert (found["extracted units"], found["re-used units"]) == (2, 0)


def test_run_that_failed_is_billed_too(glue: FakeGlue, step: Step) -> None:
    glue.states = ["RUNNING"] * 5 + ["FAILED"]
    glue.ending = {"ErrorMessage": "NoSuchBucket"}

    with pytest.raises(ExtractionJobError, match="Glue says: NoSuchBucket"):
        step.run(lambda: extract_units(step))

    assert kpis(step)["DPU-hours"] == 1.0
    record = read_record(step.storage, RUN_ID, None, "data_extraction")
    assert record is not None
    assert record.error is not None
    assert record.error.error_type == "ExtractionJobError"


STEP = """
import json, sys
from config.glue import GlueSettings
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.running.step import Step
from tests.conftest import settings_for
settings = settings_for(sys.argv[1])
glue = GlueSettings.model_validate_json(sys.argv[2])
execution = settings.execution.model_copy(update={"engine": "glue", "glue": glue})
step = Step("data_extraction", "run-1", settings.model_copy(update={"execution": execution}))
step.run(lambda: extract_units(step))
"""


def test_sigterm_to_the_process_of_the_step_stops_the_run_and_is_recorded(
    glue: FakeGlue, step: Step, glue_settings: GlueSettings
) -> None:
    glue.states = ["RUNNING"] * 10_000
    slow = glue_settings.model_copy(update={"max_poll_s": 60.0, "wait_minutes": 5.0})
    arguments = [step.settings.storage.root, slow.model_dump_json()]
    process = subprocess.Popen(
        [sys.executable, "-c", STEP, *arguments],
        cwd=PROJECT_ROOT,
        env={**os.environ, "PYTHONPATH": str(PROJECT_ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    with process:
        lines = iter(process.stdout)
        assert any('"state": "RUNNING"' in line for line in lines)
        process.send_signal(signal.SIGTERM)
        said = "".join(lines)

    assert process.returncode == 1
    assert [run["ahead"] for run in glue.runs.values()] == [["STOPPED"]]
    assert "glue run stopped" in said
    record = read_record(step.storage, RUN_ID, None, "data_extraction")
    assert record is not None
    assert record.error is not None
    assert record.error.message == (
        "The step was asked to stop (SIGTERM): the Glue run jr_1 is stopped."
    )


def test_units_that_are_there_start_nothing(glue: FakeGlue, step: Step) -> None:
    write_sample(step.storage, SampleSpec.one_scope(events=500, weeks=2))
    glue.on_start = lambda arguments: as_the_script_would(step)
    extract_units(step)
    asked = len(glue.calls)

    extract_units(step)

    assert len(glue.calls) == asked


def test_script_is_told_where_to_find_its_job(glue: FakeGlue, step: Step) -> None:
    write_sample(step.storage, SampleSpec.one_scope(events=500, weeks=2))
    glue.on_start = lambda arguments: as_the_script_would(step)

    extract_units(step)

    assert [run["Arguments"] for run in glue.runs.values()] == [
        {
            "--storage_root": step.settings.storage.root,
            "--storage_domain": "test_data",
            "--run_id": RUN_ID,
        }
    ]
    assert glue.jobs["extraction"]["Command"]["ScriptLocation"].startswith(step.storage.uri)


def test_storage_that_glue_cannot_reach_is_refused(
    file_root: str, glue: FakeGlue, glue_settings: GlueSettings
) -> None:
    step = glue_step(file_root, glue_settings)

    with pytest.raises(ConfigurationError, match=r"cannot access file://.*set storage\.root to s3"):
        extract_units(step)

    assert glue.calls == []


def test_job_that_may_not_be_made_starts_nothing(glue: FakeGlue, step: Step) -> None:
    glue.faults["CreateJob"] = [Fault("AccessDeniedException", "no")]

    with pytest.raises(RuntimeError, match="Grant glue:CreateJob"):
        extract_units(step)

    assert glue.runs == {}
