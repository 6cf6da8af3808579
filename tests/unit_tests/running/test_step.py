import logging
import time
from collections.abc import Iterator

import polars as pl
import pytest
from polars.exceptions import PanicException

from config.settings import Settings
from ml_pipeline.errors import (
    DataContractError,
    LibraryError,
    NoDataError,
    ObjectNotFoundError,
    ParameterError,
    RunConflictError,
    StepStoppedError,
    StorageUnavailableError,
)
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import (
    WARNINGS_KEPT,
    RecordedWarning,
    RunManifest,
    RunStatus,
    StepRecord,
)
from ml_pipeline.running.logs import LOGGER_NAME
from ml_pipeline.running.outcome import read_outcome
from ml_pipeline.running.scope_step import ScopeStep, run_scope_step
from ml_pipeline.running.step import PROGRESS_VARIABLE, Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import run_manifest, run_plan_key, temporary
from ml_pipeline.storage.objects import Storage
from tests.hostile import refused
from tests.runs import (
    DE,
    NOON,
    PARAMETERS,
    RUN_ID,
    US,
    error_set,
    error_sets,
    put_records,
    put_run_plan,
    put_scope_plan,
    run_plan,
    scope_step,
    started_record,
    step_record,
)

TRANSIENT = [
    StorageUnavailableError("no answer"),
    OSError("object-store error: Server returned non-2xx status code: 503: slow down"),
]


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
    """Each test finds the logger without handlers, and its lines once."""
    monkeypatch.setattr(logging.getLogger(LOGGER_NAME), "handlers", [])
    monkeypatch.setattr(logging.getLogger(LOGGER_NAME), "propagate", False)


@pytest.fixture(autouse=True)
def planned(settings: Settings) -> None:
    """The run has one data scope."""
    put_run_plan(Storage.from_settings(settings.storage), DE)


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
    assert record.ended_at
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


def test_warnings_are_recorded_once_with_their_number(step: Step) -> None:
    def work() -> None:
        for row in range(3):
            step.log("the class is unknown", logging.WARNING, row=row)
        step.log("two files were read")

    step.run(work)
    assert record_of(step).warnings == (RecordedWarning(message="the class is unknown", count=3),)


def test_number_of_recorded_warnings_is_bounded(step: Step) -> None:
    for number in range(WARNINGS_KEPT + 10):
        step.log(f"warning {number}", logging.WARNING)
    step.log("warning 0", logging.WARNING)
    step.run(lambda: None)
    warnings = record_of(step).warnings
    assert (len(warnings), warnings[0].count) == (WARNINGS_KEPT, 2)


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


def test_end_states_the_rows(step: Step, lines: pytest.LogCaptureFixture) -> None:
    step.run(lambda: step.record_rows(read=5, written=0))
    rows = {"rows_in": 5, "rows_out": 0}
    assert rows.items() <= vars(lines.records[-1]).items()


def test_end_without_rows_states_none(step: Step, lines: pytest.LogCaptureFixture) -> None:
    step.run(lambda: None)
    assert not {"rows_in", "rows_out"} & vars(lines.records[-1]).keys()


def test_end_states_the_rows_of_the_last_progress(
    step: Step, lines: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        step.progress(2, total=5)
        step.progress(4, total=5)
        fail()

    with pytest.raises(DataContractError):
        step.run(work)
    assert vars(lines.records[-1])["rows_in"] == 4
    assert "rows_out" not in vars(lines.records[-1])


@pytest.mark.parametrize(
    ("interval", "logged"), [(None, [30, 60, 90]), ("2", list(range(2, 100, 2)))]
)
def test_progress_is_logged_now_and_then(
    step: Step,
    lines: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    interval: str | None,
    logged: list[int],
) -> None:
    if interval:
        monkeypatch.setenv(PROGRESS_VARIABLE, interval)
    now = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now)

    def work() -> None:
        nonlocal now
        for second in range(1, 100):
            now += 1
            step.progress(second, total=99)

    step.run(work)
    reports = [vars(line) for line in lines.records if line.message == "step progress"]
    assert [report["rows_in"] for report in reports] == logged
    assert {report["rows_total"] for report in reports} == {99}


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
    assert step.step_settings == settings.for_scope(("G20", "DE"))


def test_plan_of_a_data_scope_is_read_once(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = scope_step("preprocessing", settings)
    put_scope_plan(step.storage, DE, settings)
    reads: list[str] = []
    get = Storage.get

    def noted(storage: Storage, key: str) -> bytes:
        reads.append(key)
        return get(storage, key)

    monkeypatch.setattr(Storage, "get", noted)
    assert step.step_settings == step.plan.settings
    assert [key.rpartition("/")[2] for key in reads] == ["scope_plan.json"]


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
    row = {"step": "s", "parameter": "p", "value": "1", "origin": "default"}
    frame = pl.DataFrame([row])
    step.write_result("hyperparameters", frame)
    found = step.read("hyperparameters", "preprocessing")
    assert found.row(0) == (RUN_ID, str(DE), *row.values())


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
    *earlier, last = SCOPE_STEPS
    step = scope_step(last, settings)
    put_records(step.storage, DE, map(step_record, earlier))
    worked: list[str] = []
    run_scope_step(last, RUN_ID, "0", lambda step: worked.append(step.name), settings)
    assert worked == [last]
    assert record_of(step).status == "finished"


def test_steps_come_in_the_order_of_the_plan(settings: Settings) -> None:
    plan = run_plan(DE).model_copy(update={"scope_steps": ("second", "first")})
    Step("x", RUN_ID, settings).storage.put(run_plan_key(RUN_ID), plan.to_bytes())
    worked: list[str] = []
    for name in ("first", "second", "first"):
        run_scope_step(name, RUN_ID, "0", lambda step: worked.append(step.name), settings)
    assert worked == ["second", "first"]


def test_step_that_the_run_does_not_have_is_refused(settings: Settings) -> None:
    with pytest.raises(ParameterError, match="step: received 'third'; allowed: setup_pipeline, "):
        run_scope_step("third", RUN_ID, "0", lambda _: None, settings)


def test_failure_of_a_data_scope_is_recorded_and_swallowed(
    settings: Settings, lines: pytest.LogCaptureFixture
) -> None:
    run_scope_step("setup_pipeline", RUN_ID, "0", lambda step: fail(), settings)
    record = record_of(scope_step("setup_pipeline", settings))
    assert record.status == "failed"
    assert lines.records[-1].message == f"setup_pipeline of {DE} ended: the column is missing"
    assert lines.records[-1].exc_info is None  # an error of ours needs no trace


@pytest.mark.parametrize("error", TRANSIENT)
def test_transient_failure_that_lasts_ends_the_data_scope_only(
    settings: Settings, error: Exception
) -> None:
    attempts: list[int] = []

    def break_off(step: ScopeStep) -> None:
        attempts.append(1)
        raise error

    run_scope_step("setup_pipeline", RUN_ID, "0", break_off, settings)
    step = scope_step("setup_pipeline", settings)
    outcome = read_outcome(step.storage, run_plan(DE), DE)
    assert (outcome.status, outcome.message) == ("failed", str(error))
    assert (last := record_of(step).error) is not None
    assert not last.permanent
    assert len(attempts) == settings.retries.attempts


def test_end_without_data_is_logged_without_a_traceback(
    settings: Settings, lines: pytest.LogCaptureFixture
) -> None:
    run_scope_step("setup_pipeline", RUN_ID, "0", end_empty, settings)
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
    run_scope_step("set_mining", RUN_ID, "0", lambda step: fail(), settings)
    assert read_record(step.storage, RUN_ID, DE, "set_mining") is None
    assert lines.records[-1].message == "step skipped"
    assert vars(lines.records[-1])["because"] == "preprocessing"


def test_step_after_one_that_did_not_end_does_nothing(settings: Settings) -> None:
    run_scope_step("preprocessing", RUN_ID, "0", lambda step: fail(), settings)
    storage = scope_step("preprocessing", settings).storage
    assert read_record(storage, RUN_ID, DE, "preprocessing") is None


class Work:
    """Fails as told, one error per attempt, then succeeds."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)

    def __call__(self) -> str:
        if self.errors:
            raise self.errors.pop(0)
        return "done"


def lose_record(*_: object) -> None:
    raise StorageUnavailableError("the bucket is out of reach")


@pytest.mark.parametrize("error", TRANSIENT)
def test_transient_failure_is_tried_again(step: Step, error: Exception) -> None:
    assert step.run(Work(error, error)) == "done"
    assert record_of(step).status == "finished"


def test_next_try_is_announced_with_the_reason(step: Step, lines: pytest.LogCaptureFixture) -> None:
    step.run(Work(StorageUnavailableError("no answer")))
    announced = lines.records[1]
    assert announced.message == "tried again in 0 s: no answer"
    assert (vars(announced)["attempt"], vars(announced)["attempts"]) == (2, 3)
    assert vars(announced)["step"] == "data_extraction"


def test_transient_failure_that_lasts_fails_a_step_of_the_whole_run(step: Step) -> None:
    work = Work(*(StorageUnavailableError(f"attempt {number}") for number in range(1, 5)))
    with pytest.raises(StorageUnavailableError, match="attempt 3"):
        step.run(work)
    assert record_of(step).status == "failed"


@pytest.mark.parametrize(
    "error", [DataContractError("wrong"), StepStoppedError("SIGTERM"), ValueError("a bug")]
)
def test_other_failure_is_not_tried_again(step: Step, error: Exception) -> None:
    with pytest.raises(type(error)):
        step.run(Work(error))


def test_one_attempt_is_no_retry(step: Step) -> None:
    once = step.settings.retries.model_copy(update={"attempts": 1})
    step.settings = step.settings.model_copy(update={"retries": once})
    with pytest.raises(StorageUnavailableError):
        step.run(Work(StorageUnavailableError("no answer")))


def test_step_is_recorded_as_started_while_it_works(
    step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KFP_POD_NAME", "run-1")
    record = step.run(lambda: record_of(step))
    assert (record.status, record.pod, record.attempt) == ("started", "run-1", 1)
    assert record.ended_at is None


@pytest.mark.parametrize(
    ("variables", "pod"),
    [
        ({"HOSTNAME": "laptop"}, None),
        ({"HOSTNAME": "run-1", "KUBERNETES_SERVICE_HOST": "10.96.0.1"}, "run-1"),
    ],
)
def test_name_of_the_machine_is_that_of_the_pod_in_kubernetes_only(
    step: Step, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], pod: str | None
) -> None:
    for name in ("KFP_POD_NAME", "KUBERNETES_SERVICE_HOST"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    step.run(lambda: None)
    assert record_of(step).pod == pod


def test_step_whose_earlier_attempt_was_lost_goes_on_and_says_so(
    step: Step, lines: pytest.LogCaptureFixture
) -> None:
    put_records(step.storage, None, [started_record("data_extraction")])
    step.run(lambda: None)
    assert (record_of(step).status, record_of(step).attempt) == ("finished", 2)
    assert lines.records[1].message == "step starts again: an earlier attempt was lost"
    assert vars(lines.records[1])["lost_pod"] == "run-1"


def test_step_that_is_interrupted_stays_started(step: Step) -> None:
    with pytest.raises(KeyboardInterrupt):
        step.run(interrupt)
    assert record_of(step).status == "started"


def interrupt() -> None:
    raise KeyboardInterrupt


def test_record_that_cannot_be_written_does_not_hide_why_the_step_failed(
    step: Step, monkeypatch: pytest.MonkeyPatch, lines: pytest.LogCaptureFixture
) -> None:
    def lose_the_rest() -> None:
        monkeypatch.setattr(step.storage, "put", lose_record)
        fail()

    with pytest.raises(DataContractError, match="the column is missing"):
        step.run(lose_the_rest)
    assert vars(lines.records[-1])["because"] == "the bucket is out of reach"


def test_step_whose_success_cannot_be_recorded_fails(
    step: Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StorageUnavailableError, match="the bucket is out of reach"):
        step.run(lambda: monkeypatch.setattr(step.storage, "put", lose_record))


def published(storage: Storage, status: RunStatus, *, planned: bool = True) -> None:
    manifest = RunManifest(
        run_id=RUN_ID,
        status=status,
        started_at=NOON,
        ended_at=NOON,
        pipeline_version="1.2.3",
        code_digest="c0de",
        parameters=PARAMETERS if planned else None,
        data_scopes=(),
        tables={},
    )
    storage.create(run_manifest(RUN_ID), manifest.to_bytes())


def test_step_of_a_published_run_refuses_and_leaves_nothing(step: Step) -> None:
    published(step.storage, "failed")
    stored = step.storage.list_objects("pipeline_tmp")
    message = (
        r"Run 42 was published at 2026-08-24 12:00:00 UTC as failed; a published run never "
        r"changes\. Start a new run, or resume: "
        r"python -m ml_pipeline resume --env local --run-id 42\."
    )
    with pytest.raises(RunConflictError, match=message):
        step.run(lambda: pytest.fail("was run"))
    assert step.storage.list_objects("pipeline_tmp") == stored


@pytest.mark.parametrize("status", ["succeeded", "cancelled"])
def test_only_a_failed_run_can_be_resumed(step: Step, status: RunStatus) -> None:
    published(step.storage, status)
    with pytest.raises(RunConflictError, match=r"never changes\. Start a new run\.$"):
        step.run(lambda: pytest.fail("was run"))


def test_run_without_a_plan_cannot_be_resumed(step: Step) -> None:
    published(step.storage, "failed", planned=False)
    with pytest.raises(RunConflictError, match=r"never changes\. Start a new run\.$"):
        step.run(lambda: pytest.fail("was run"))


def test_step_of_a_data_scope_of_a_published_run_refuses(settings: Settings) -> None:
    step = scope_step("setup_pipeline", settings)
    published(step.storage, "failed")
    stored = step.storage.list_objects("pipeline_tmp")
    with pytest.raises(RunConflictError, match="a published run never changes"):
        run_scope_step("setup_pipeline", RUN_ID, "0", lambda step: fail(), settings)
    assert step.storage.list_objects("pipeline_tmp") == stored


def test_step_after_one_that_was_lost_does_nothing(settings: Settings) -> None:
    step = scope_step("preprocessing", settings)
    put_records(step.storage, DE, [started_record("setup_pipeline")])
    run_scope_step("preprocessing", RUN_ID, "0", lambda step: fail(), settings)
    assert read_record(step.storage, RUN_ID, DE, "preprocessing") is None


@pytest.fixture
def batch(settings: Settings) -> Storage:
    """A run whose one batch holds two data scopes."""
    storage = Storage.from_settings(settings.storage)
    put_run_plan(storage, DE, US, max_iterations=1)
    return storage


def test_data_scopes_of_a_batch_are_taken_in_their_order(
    settings: Settings, batch: Storage
) -> None:
    worked: list[DataScope] = []
    run_scope_step("setup_pipeline", RUN_ID, "0", lambda step: worked.append(step.scope), settings)
    assert worked == [DE, US]
    for scope in (DE, US):
        record = read_record(batch, RUN_ID, scope, "setup_pipeline")
        assert record is not None
        assert record.status == "finished"


def test_only_the_data_scopes_of_the_batch_are_taken(settings: Settings) -> None:
    put_run_plan(Storage.from_settings(settings.storage), DE, US)
    worked: list[DataScope] = []
    run_scope_step(
        "setup_pipeline", RUN_ID, f"1: {US}", lambda step: worked.append(step.scope), settings
    )
    assert worked == [US]


def test_data_scopes_of_a_batch_do_not_stop_each_other(settings: Settings, batch: Storage) -> None:
    def fail_in_germany(step: ScopeStep) -> None:
        if step.scope == DE:
            fail()

    run_scope_step("setup_pipeline", RUN_ID, "0", fail_in_germany, settings)
    assert read_outcome(batch, run_plan(DE), DE).step == "setup_pipeline"
    assert read_outcome(batch, run_plan(US), US).step == "preprocessing"


def test_damaged_record_ends_its_data_scope_only(settings: Settings, batch: Storage) -> None:
    batch.put(temporary(RUN_ID, DE, "setup_pipeline", "record.json"), b"no JSON")
    put_records(batch, US, [step_record("setup_pipeline")])
    worked: list[DataScope] = []
    run_scope_step("preprocessing", RUN_ID, "0", lambda step: worked.append(step.scope), settings)
    assert worked == [US]


@pytest.mark.parametrize("status", ["finished", "empty"])
def test_interrupted_batch_goes_on_where_it_was(
    settings: Settings, batch: Storage, lines: pytest.LogCaptureFixture, status: str
) -> None:
    before = step_record("setup_pipeline").model_copy(update={"status": status})
    put_records(batch, DE, [before])
    worked: list[DataScope] = []
    run_scope_step("setup_pipeline", RUN_ID, "0", lambda step: worked.append(step.scope), settings)
    assert worked == [US]
    assert read_record(batch, RUN_ID, DE, "setup_pipeline") == before
    first = vars(lines.records[0])
    assert (first["message"], first["data_scope"]) == ("step skipped", str(DE))
    assert (first["because"], first["status"]) == ("it ended before", status)


def test_data_scope_that_failed_before_is_taken_again(settings: Settings, batch: Storage) -> None:
    put_records(batch, DE, [step_record("setup_pipeline", "failed", "no memory")])
    run_scope_step("setup_pipeline", RUN_ID, "0", lambda step: None, settings)
    assert read_outcome(batch, run_plan(DE), DE).step == "preprocessing"


def parts_of_results(*counts: int) -> Iterator[pl.DataFrame]:
    """Parts of a result table, one row each."""
    for count in counts:
        yield error_sets(DE, [error_set("A", "B", count=count)]).drop("run_id", "data_scope")


def test_result_in_parts_is_one_table_in_their_order(settings: Settings) -> None:
    step = scope_step("set_mining", settings)
    step.write_result_in_parts("frequent_error_sets", parts_of_results(9, 3, 5))
    written = step.read("frequent_error_sets", "set_mining")
    assert written["support_count"].to_list() == [9, 3, 5]
    assert written["data_scope"].unique().to_list() == [str(DE)]
    assert written["run_id"].unique().to_list() == [RUN_ID]


def test_result_of_one_part_is_the_same_object_as_a_whole_one(settings: Settings) -> None:
    step, key = scope_step("set_mining", settings), "frequent_error_sets"
    step.write_result(key, *parts_of_results(9))
    whole = step.storage.get(temporary(RUN_ID, DE, "set_mining", f"{key}.parquet"))
    step.write_result_in_parts(key, parts_of_results(9))
    assert step.storage.get(temporary(RUN_ID, DE, "set_mining", f"{key}.parquet")) == whole


def test_every_part_of_a_result_is_checked(settings: Settings) -> None:
    step = scope_step("set_mining", settings)
    with pytest.raises(DataContractError, match="support_count is below 1 in 1 rows"):
        step.write_result_in_parts("frequent_error_sets", parts_of_results(9, 5, 0))


def test_peak_memory_of_a_data_scope_is_its_own(settings: Settings, batch: Storage) -> None:
    def need_much_in_germany(step: ScopeStep) -> None:
        if step.scope == DE:
            assert len(bytearray(b"x") * 300_000_000) == 300_000_000

    run_scope_step("setup_pipeline", RUN_ID, "0", need_much_in_germany, settings)
    peaks = []
    for scope in (DE, US):
        record = read_record(batch, RUN_ID, scope, "setup_pipeline")
        assert record is not None
        peaks += [kpi.value for kpi in record.kpis if kpi.kpi == "peak memory"]
    assert peaks[0] - peaks[1] > 200


@pytest.mark.parametrize("batch_text", ["", "G20/DE/2026-07-27_2026-08-03", "1: US", "-1"])
def test_batch_that_the_run_does_not_have_is_refused(
    settings: Settings, batch: Storage, batch_text: str
) -> None:
    with pytest.raises(ParameterError, match=f"batch: received '{batch_text}'; allowed: "):
        run_scope_step("setup_pipeline", RUN_ID, batch_text, lambda step: None, settings)


def test_failure_before_the_start_was_recorded_is_recorded(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_run_plan(Storage.from_settings(settings.storage), DE)

    def refuse(step: ScopeStep, earlier: object) -> bool:
        raise DataContractError("the record is damaged")

    monkeypatch.setattr("ml_pipeline.running.scope_step._is_skipped", refuse)
    run_scope_step("setup_pipeline", RUN_ID, "0", lambda step: None, settings)

    record = record_of(scope_step("setup_pipeline", settings))
    assert record.status == "failed"
    assert record.error
    assert record.error.message == "the record is damaged"


def test_time_for_retries_counts_from_the_first_failure(step: Step) -> None:
    bounds = step.settings.retries.model_copy(update={"timeout_s": 1e-9})
    step.settings = step.settings.model_copy(update={"retries": bounds})

    assert step.retried(Work(StorageUnavailableError("after hours"))) == "done"
    with pytest.raises(StorageUnavailableError, match="too late"):
        step.retried(Work(StorageUnavailableError("first"), StorageUnavailableError("too late")))


def test_crash_of_a_library_is_recorded(step: Step) -> None:
    def crash() -> None:
        raise PanicException("range end index out of range")

    with refused("A library crashed: range end index", LibraryError):
        step.run(crash)

    record = read_record(step.storage, RUN_ID, None, "data_extraction")
    assert record is not None
    assert record.error is not None
    assert (record.status, record.error.error_type) == ("failed", "LibraryError")


def test_message_of_a_library_is_recorded_short_and_harmless(step: Step) -> None:
    def fail() -> None:
        raise ValueError("\x1b[2J" + "x" * 1_000_000)

    with pytest.raises(ValueError, match="xxx"):
        step.run(fail)

    record = read_record(step.storage, RUN_ID, None, "data_extraction")
    assert record is not None
    assert record.error is not None
    assert len(record.error.message) < 20_000
    assert record.error.message.isprintable()
