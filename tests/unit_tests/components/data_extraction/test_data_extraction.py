import logging

import pytest

from config.settings import Settings
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.step import Step
from ml_pipeline.storage.objects import Storage
from sample_data import Sample, SampleSpec, write_sample
from tests.runs import RUN_ID, plan_run

PARAMETERS = {"model_series": "G20", "markets": "DE"}


@pytest.fixture
def sample(settings: Settings) -> Sample:
    storage = Storage.from_settings(settings.storage)
    return write_sample(storage, SampleSpec.one_scope(events=20_000))


def extract(settings: Settings) -> dict[str, float]:
    """Plans and extracts; returns the KPIs."""
    setup = Step("setup_extraction", RUN_ID, settings)
    setup.run(lambda: plan_run(setup, PARAMETERS))
    step = Step("data_extraction", RUN_ID, settings)
    step.run(lambda: extract_units(step))
    record = read_record(step.storage, RUN_ID, None, "data_extraction")
    assert record is not None
    return {kpi.kpi: kpi.value for kpi in record.kpis}


def test_rows_that_belong_to_no_data_scope_are_counted(
    settings: Settings, sample: Sample, caplog: pytest.LogCaptureFixture
) -> None:
    found = extract(settings)

    assert found["extracted events"] > 20_000
    assert found["source rows without time"] == sample.mess.null_occurred_at > 0
    assert found["source rows of unknown objects"] == sample.mess.unknown_object > 0
    assert "no event was extracted" not in caplog.text


def test_mapping_that_loses_every_row_is_a_warning(
    settings: Settings, sample: Sample, caplog: pytest.LogCaptureFixture
) -> None:
    columns = settings.extraction.columns
    events = columns.error_events.model_copy(update={"object_id": "readout_id"})
    columns = columns.model_copy(update={"error_events": events})
    extraction = settings.extraction.model_copy(update={"columns": columns})

    found = extract(settings.model_copy(update={"extraction": extraction}))

    assert found["extracted events"] == 0
    assert found["source rows of unknown objects"] == (
        sample.mess.rows - sample.mess.null_occurred_at
    )
    warnings = [line.message for line in caplog.records if line.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "check the names and the time format in extraction.columns" in warnings[0]
