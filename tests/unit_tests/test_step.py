import logging

import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline.document_store import read_outcome, read_record
from ml_pipeline.documents import StepRecord
from ml_pipeline.errors import (
    DataContractError,
    NoDataError,
    ObjectNotFoundError,
    StorageUnavailableError,
)
from ml_pipeline.layout import SCOPE_STEPS, temporary
from ml_pipeline.logs import LOGGER_NAME
from ml_pipeline.step import ScopeStep, Step, run_scope_step
from tests.runs import DE, RUN_ID, put_records, put_scope_plan, scope_step, step_record


@pytest.fixture
def step(settings: Settings) -> Step:
    return Step("data_extraction", RUN_ID, settings)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The log lines of the steps, which otherwise go to standard output alone."""
    logger = logging.getLogger(LOGGER_NAME)
    logger.addHandler(caplog.handler)
    logger.setLevel(logging.INFO)
    return caplog


@pytest.fixture(autouse=True)
def own_logger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test finds the logger as a process does that starts."""
    monkeypatch.setattr(logging.getLogger(LOGGER_NAME), "handlers", [])


def record_of(step: Step) -> StepRecord:
    record = read_record(step.storage, step.run_id, step.scope, step.name)
    assert record is not None
    return record


def fail() -> None:
    raise DataContractError("the column is missing")


def end_empty(step: ScopeStep) -> None:
    raise NoDataError("no event at all")


def test_work_is_done_and_its_result_returned(step: Step) -> None:
    assert step.run(lambda: 7) == 7


def test_finished_step_is_recorded(step: Step) -> None:
    step.run(lambda: None)
    record = record_of(step)
    assert (record.step, record.status, record.error) == ("data_extraction", "finished", None)
    assert record.started_at <= record.ended_at


def test_kpis_are_recorded_with_duration_and_memory(step: Step) -> None:
    step.run(lambda: step.kpi("rows", 3, "rows"))
    kpis = {kpi.kpi: (kpi.value, kpi.unit) for kpi in record_of(step).kpis}
    assert kpis["rows"] == (3, "rows")
    assert kpis["duration"][1] == "s"
    assert 10 < kpis["peak memory"][0] < 100_000


def test_same_kpi_again_replaces_the_first(step: Step) -> None:
    step.kpi("rows", 1, "rows")
    step.kpi("rows", 2, "rows")
    step.run(lambda: None)
    assert [kpi.value for kpi in record_of(step).kpis if kpi.kpi == "rows"] == [2]


def test_failed_step_is_recorded_and_raises(step: Step) -> None:
    step.kpi("rows", 3, "rows")
    with pytest.raises(DataContractError, match="the column is missing"):
        step.run(fail)
    record = record_of(step)
    assert record.status == "failed"
    assert record.error is not None
    assert record.error.error_type == "DataContractError"
    assert record.error.message == "the column is missing"
    assert record.kpis[0].kpi == "rows"


def test_step_without_data_is_recorded_as_empty(settings: Settings) -> None:
    step = scope_step("preprocessing", settings)
    with pytest.raises(NoDataError):
        step.run(lambda: end_empty(step))
    assert record_of(step).status == "empty"


def test_log_lines_say_which_step_of_which_run(step: Step, lines: pytest.LogCaptureFixture) -> None:
    step.run(lambda: None)
    started, ended = lines.records
    assert started.message == "step started"
    assert ended.message == "step ended"
    assert vars(ended)["status"] == "finished"
    identity = {"run_id": RUN_ID, "step": "data_extraction", "data_scope": "_run"}
    assert identity.items() <= vars(started).items()


def test_log_lines_of_a_data_scope_name_it(
    settings: Settings, lines: pytest.LogCaptureFixture
) -> None:
    scope_step("preprocessing", settings).log("hello", rows=3)
    assert vars(lines.records[0])["data_scope"] == str(DE)
    assert vars(lines.records[0])["rows"] == 3


def test_settings_default_to_those_of_the_environment(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", file_root)
    assert Step("data_extraction", RUN_ID).storage.uri == f"{file_root}/test_data"


def test_step_of_a_data_scope_works_with_its_plan(settings: Settings) -> None:
    step = scope_step("preprocessing", settings)
    put_scope_plan(step.storage, DE, settings)
    assert step.plan.event_keys == ()
    assert step.step_settings == settings.for_scope("G20", "DE")


def test_step_without_a_plan_says_which_is_missing(settings: Settings) -> None:
    with pytest.raises(ObjectNotFoundError, match=r"setup_pipeline/scope_plan\.json"):
        _ = scope_step("preprocessing", settings).plan


def test_table_of_an_earlier_step_is_read(settings: Settings) -> None:
    frame = pl.DataFrame({"object_id": ["o1"], "model_series": ["G20"], "market": ["DE"]})
    scope_step("preprocessing", settings).write("objects", frame)
    later = scope_step("set_mining", settings)
    assert later.read("objects", "preprocessing").equals(frame)
    assert later.scan("objects", "preprocessing").collect().equals(frame)


def test_result_says_of_which_run_and_data_scope_it_is(settings: Settings) -> None:
    step = scope_step("preprocessing", settings)
    frame = pl.DataFrame({"step": ["s"], "parameter": ["p"], "value": ["1"]})
    step.write_result("hyperparameters", frame)
    found = step.read("hyperparameters", "preprocessing")
    assert found.row(0) == (RUN_ID, str(DE), "s", "p", "1")


def test_result_lies_in_the_folder_of_its_step(settings: Settings) -> None:
    step = scope_step("preprocessing", settings)
    step.write_result(
        "kpis",
        pl.DataFrame(
            schema={"step": pl.String, "kpi": pl.String, "value": pl.Float64, "unit": pl.String}
        ),
    )
    assert step.storage.exists(temporary(RUN_ID, DE, "preprocessing", "kpis.parquet"))


def test_step_of_a_data_scope_runs_when_the_earlier_ones_finished(settings: Settings) -> None:
    step = scope_step("set_mining", settings)
    put_records(step.storage, DE, map(step_record, SCOPE_STEPS[:-1]))
    worked: list[str] = []
    run_scope_step("set_mining", RUN_ID, str(DE), lambda step: worked.append(step.name), settings)
    assert worked == ["set_mining"]
    assert record_of(step).status == "finished"


def test_failure_of_a_data_scope_is_recorded_and_swallowed(
    settings: Settings, lines: pytest.LogCaptureFixture
) -> None:
    run_scope_step("setup_pipeline", RUN_ID, str(DE), lambda step: fail(), settings)
    record = record_of(scope_step("setup_pipeline", settings))
    assert record.status == "failed"
    assert lines.records[-1].message == f"setup_pipeline of {DE} ended: the column is missing"
    assert lines.records[-1].exc_info is not None


@pytest.mark.parametrize(
    "error",
    [
        StorageUnavailableError("no answer"),
        OSError("object-store error: Server returned non-2xx status code: 503: slow down"),
    ],
)
def test_transient_failure_of_a_data_scope_is_tried_again_by_kubeflow(
    settings: Settings, error: OSError
) -> None:
    def break_off(step: ScopeStep) -> None:
        raise error

    with pytest.raises(type(error)):
        run_scope_step("setup_pipeline", RUN_ID, str(DE), break_off, settings)
    step = scope_step("setup_pipeline", settings)
    outcome = read_outcome(step.storage, RUN_ID, DE)
    assert (outcome.status, outcome.message) == ("failed", str(error))

    run_scope_step("setup_pipeline", RUN_ID, str(DE), lambda step: None, settings)
    assert record_of(step).status == "finished"


def test_end_without_data_is_logged_without_a_traceback(
    settings: Settings, lines: pytest.LogCaptureFixture
) -> None:
    run_scope_step("setup_pipeline", RUN_ID, str(DE), end_empty, settings)
    assert record_of(scope_step("setup_pipeline", settings)).status == "empty"
    assert lines.records[-1].message == f"setup_pipeline of {DE} ended: no event at all"
    assert not lines.records[-1].exc_info


@pytest.mark.parametrize("status", ["failed", "empty"])
def test_later_steps_of_a_data_scope_that_ended_do_nothing(
    settings: Settings, lines: pytest.LogCaptureFixture, status: str
) -> None:
    step = scope_step("set_mining", settings)
    ended = step_record("preprocessing").model_copy(update={"status": status})
    put_records(step.storage, DE, [step_record("setup_pipeline"), ended])
    run_scope_step("set_mining", RUN_ID, str(DE), lambda step: fail(), settings)
    assert read_record(step.storage, RUN_ID, DE, "set_mining") is None
    assert lines.records[-1].message == "step skipped"
    assert vars(lines.records[-1])["because"] == "preprocessing"


def test_step_after_one_that_did_not_end_does_nothing(settings: Settings) -> None:
    run_scope_step("preprocessing", RUN_ID, str(DE), lambda step: fail(), settings)
    storage = scope_step("preprocessing", settings).storage
    assert read_record(storage, RUN_ID, DE, "preprocessing") is None


def test_data_scopes_do_not_stop_each_other(settings: Settings) -> None:
    other = "G30/US/2026-07-27_2026-08-03"
    run_scope_step("setup_pipeline", RUN_ID, other, lambda step: fail(), settings)
    run_scope_step("setup_pipeline", RUN_ID, str(DE), lambda step: None, settings)
    assert record_of(scope_step("setup_pipeline", settings)).status == "finished"
