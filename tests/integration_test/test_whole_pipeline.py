"""The pipeline from source tables to published error sets, through the local runner."""

import json
import re
from datetime import date
from itertools import takewhile

import polars as pl
import pytest

from ml_pipeline.local.step_progress import compact
from ml_pipeline.results import leading_error_sets, read_file
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import scope_part
from sample_data import Sample, SampleSpec, Weighted, write_sample
from tests.pages import Page
from tests.pipeline_runs import PipelineUser

MONTH = (date(2026, 7, 27), date(2026, 8, 24))
DE = DataScope(("G20", "DE"), *MONTH)
US = DataScope(("G20", "US"), *MONTH)
PARAMETERS = ("model_series=G20", "markets=DE,US")


def two_markets(weeks: int = 5, events: int = 60_000) -> SampleSpec:
    markets = (Weighted(name="DE"), Weighted(name="US"))
    return SampleSpec(
        events=events, weeks=weeks, model_series=(Weighted(name="G20"),), markets=markets
    )


@pytest.fixture
def user(storage_root: str) -> PipelineUser:
    return PipelineUser(storage_root)


@pytest.fixture
def sample(user: PipelineUser) -> Sample:
    return write_sample(user.storage, two_markets())


# What does not depend on the kind of storage is tried on files alone: it is faster.
@pytest.fixture
def file_user(file_root: str) -> PipelineUser:
    return PipelineUser(file_root)


@pytest.fixture
def file_sample(file_user: PipelineUser) -> Sample:
    return write_sample(file_user.storage, two_markets())


def test_planted_sets_are_found_exactly_and_lead_the_table(
    user: PipelineUser, sample: Sample
) -> None:
    run = user.run(*PARAMETERS)

    assert run.returncode == 0, run.stdout + run.stderr
    assert [manifest.status for manifest in user.runs] == ["succeeded"]
    leading = leading_error_sets(user.result("frequent_error_sets"), 100)
    for scope in (DE, US):
        planted = sample.expected_sets(scope)
        assert len(planted) >= 6
        found = user.support_counts(scope)
        assert {event_ids: found[event_ids] for event_ids in planted} == planted
        table = leading.filter(data_scope=str(scope)).get_column("event_ids").to_list()
        ranks = [tuple(event_ids) for event_ids in table[: len(planted)]]
        assert set(ranks) == set(planted)
    status = {
        tuple(row["event_ids"]): (row["known_status"], row["known_pattern_ids"])
        for row in user.result("frequent_error_sets").iter_rows(named=True)
    }
    for planted_set in sample.planted:
        if planted_set.event_ids in status:
            pattern_ids = [planted_set.known_pattern_id] if planted_set.known_pattern_id else []
            assert status[planted_set.event_ids] == (planted_set.status, pattern_ids)
    assert user.temporary_files() == []


def test_planted_sets_lead_the_report(file_user: PipelineUser, file_sample: Sample) -> None:
    run = file_user.run(*PARAMETERS)

    assert run.returncode == 0, run.stdout + run.stderr
    run_id = file_user.runs[-1].run_id
    content = read_file(run_id, None, "report.html", storage=file_user.storage)
    page = Page(content.decode())
    planted = {each.event_ids: each.status for each in file_sample.planted}
    findings = json.loads(next(text for kind, text in page.scripts if "json" in kind))
    for number, scope in enumerate((DE, US)):
        expected = file_sample.expected_sets(scope)
        rows = [row for row in findings["rows"] if row[0] == number and row[-2]][: len(expected)]
        shown = {
            tuple(findings["events"][event][0] for event in row[1]): findings["statuses"][row[-3]]
            for row in rows
        }
        assert shown == {event_ids: planted[event_ids] for event_ids in expected}
    emerging = max(file_sample.planted, key=lambda each: each.first_week)
    assert planted[emerging.event_ids] == "new"


def test_every_row_is_accounted_for(file_user: PipelineUser, file_sample: Sample) -> None:
    assert file_user.run(*PARAMETERS).returncode == 0

    for scope in (DE, US):
        kpis = {
            row["kpi"]: row["value"]
            for row in file_user.result("kpis")
            .filter(step="preprocessing", data_scope=str(scope))
            .iter_rows(named=True)
        }
        dropped = sum(value for kpi, value in kpis.items() if kpi.startswith("dropped: "))
        assert kpis["rows in"] == kpis["quarantined"] + dropped + kpis["rows out"]
        assert kpis["rows in"] == file_user.kpi("setup_pipeline", "extracted events", str(scope))
        quarantined = file_user.result("quarantined_events").filter(data_scope=str(scope))
        assert quarantined.height == kpis["quarantined"] > 0
        reasons = set(quarantined.get_column("reason"))
        assert {"event_id is missing", "event_id is blank", "mileage_km is below 0"} <= reasons
    assert file_user.kpi("exit_handler", "published rows") > 0
    steps = file_user.result("kpis").filter(kpi="duration").get_column("step").unique()
    assert {"setup_extraction", "data_extraction", "preprocessing", "set_mining"} <= set(steps)
    hyperparameters = file_user.result("hyperparameters").filter(parameter="window_length")
    assert hyperparameters.get_column("value").to_list() == ["1800.0", "1800.0"]


def test_display_shows_the_rows_of_the_kpis(file_user: PipelineUser, file_sample: Sample) -> None:
    run = file_user.run(*PARAMETERS)
    assert run.returncode == 0, run.stdout + run.stderr

    extracted = compact(file_user.kpi("data_extraction", "extracted events"))
    (line,) = (line for line in run.stdout.splitlines() if "data_extraction: " in line)
    source = file_user.storage.location("pipeline_input/source/error_events")
    read = compact(pl.scan_parquet(source).select(pl.len()).collect().item())
    assert f"s), {read} → {extracted} rows" in line
    names = {
        "preprocessing": ("rows in", "rows out"),
        "feature_engineering": ("events", "error sets"),
        "set_mining": ("windows", "frequent sets"),
    }
    for scope in (DE, US):
        for step, kpis in names.items():
            rows = " → ".join(compact(file_user.kpi(step, kpi, str(scope))) for kpi in kpis)
            (line,) = (line for line in run.stdout.splitlines() if f"{scope}  {step}: " in line)
            assert re.search(rf"finished \([\d.]+ s\), {rows} rows", line), line


def test_second_run_extracts_nothing_and_finds_the_same(user: PipelineUser, sample: Sample) -> None:
    assert user.run(*PARAMETERS).returncode == 0
    assert user.kpi("data_extraction", "extracted units") == 8
    assert user.run(*PARAMETERS).returncode == 0
    assert user.kpi("data_extraction", "extracted units") == 0

    first, second = (user.result("frequent_error_sets", run) for run in user.runs)
    assert first.drop("run_id").equals(second.drop("run_id"))


def test_run_parameters_override_the_settings(file_user: PipelineUser, file_sample: Sample) -> None:
    parameters = ("model_series=G20", "markets=DE", "min_support=0.04", "window_length=60")
    assert file_user.run(*parameters).returncode == 0

    values = dict(file_user.result("hyperparameters").select("parameter", "value").iter_rows())
    assert (values["min_support"], values["window_length"]) == ("0.04", "60.0")
    windows = file_user.kpi("set_mining", "windows", str(DE))
    supports = file_user.result("frequent_error_sets").get_column("support_count")
    assert supports.min() >= 0.04 * windows  # type: ignore[operator]


def test_two_runs_at_the_same_moment_publish_separate_results(
    user: PipelineUser, sample: Sample
) -> None:
    processes = [user.start("model_series=G20", "markets=DE") for _ in range(2)]
    outputs = [process.communicate(timeout=300)[0] for process in processes]

    assert [process.returncode for process in processes] == [0, 0], outputs
    runs = user.runs
    assert len({run.run_id for run in runs}) == 2
    tables = [user.result("frequent_error_sets", run) for run in runs]
    assert tables[0].height > 0
    assert tables[0].drop("run_id").equals(tables[1].drop("run_id"))
    assert user.temporary_files() == []


def test_scope_without_data_is_recorded_and_stops_nothing(
    file_user: PipelineUser, file_sample: Sample
) -> None:
    run = file_user.run("model_series=G20", "markets=DE,JP")

    assert run.returncode == 0, run.stdout + run.stderr
    outcomes = {scope.data_scope.values[1]: scope for scope in file_user.runs[-1].data_scopes}
    assert (outcomes["DE"].status, outcomes["JP"].status) == ("succeeded", "empty")
    errors = file_user.result("error_logs")
    assert errors.get_column("error_type").to_list() == ["NoDataError"]
    assert errors.get_column("data_scope").to_list() == [str(DataScope(("G20", "JP"), *MONTH))]
    assert file_user.support_counts(DE)
    assert "empty at setup_pipeline: The source holds no event of G20/JP" in run.stdout
    assert file_user.temporary_files() == []


def test_corrupt_scope_fails_alone_and_the_others_are_published(
    user: PipelineUser, sample: Sample
) -> None:
    assert user.run(*PARAMETERS).returncode == 0
    units = user.storage.list_objects("pipeline_input/extracted/G20/US")
    events = next(stored.key for stored in units if stored.key.endswith(".parquet"))
    user.storage.put(events, b"these are not the events")

    run = user.run(*PARAMETERS)

    assert run.returncode == 1
    manifest = user.runs[-1]
    assert manifest.status == "failed"
    outcomes = {scope.data_scope.values[1]: scope for scope in manifest.data_scopes}
    assert (outcomes["DE"].status, outcomes["US"].status) == ("succeeded", "failed")
    assert outcomes["US"].step == "preprocessing"
    assert events in (outcomes["US"].message or "")
    assert user.support_counts(DE)
    assert not user.support_counts(US)
    errors = user.result("error_logs")
    assert errors.select("data_scope", "step", "error_type").rows() == [
        (str(US), "preprocessing", "DataContractError")
    ]
    assert f"{US} failed at preprocessing" in run.stdout
    assert any(
        f"/{scope_part(US)}/preprocessing/record.json" in key for key in user.temporary_files()
    )


def test_missing_source_fails_the_run_with_what_to_do(file_user: PipelineUser) -> None:
    run = file_user.run(*PARAMETERS)

    assert run.returncode == 1
    assert "The source table objects has no Parquet or CSV file below" in run.stdout
    assert "python -m ml_pipeline sample-data" in run.stdout
    errors = file_user.result("error_logs")
    assert errors.filter(data_scope="_run").get_column("step").to_list() == ["data_extraction"]


def test_wrong_parameters_are_all_named_and_nothing_is_written(file_user: PipelineUser) -> None:
    run = file_user.run(
        "start_date=2026-13-40",
        "model_series=G20,,G30",
        "min_support=abc",
        "run_type=sometimes",
        "window_length=-1",
    )

    assert run.returncode == 2
    named = [line.split(":")[0].strip(" -") for line in run.stderr.splitlines()[1:]]
    assert set(named) == {"start_date", "model_series", "min_support", "run_type", "window_length"}
    assert file_user.storage.list_objects("pipeline_tmp") == []
    assert file_user.storage.list_objects("pipeline_outputs") == []


def test_end_before_start_is_named(file_user: PipelineUser) -> None:
    run = file_user.run("start_date=2026-08-24", "end_date=2026-08-17")

    assert run.returncode == 2
    assert "end_date: received '2026-08-17'; must be after start_date (2026-08-24)" in run.stderr


def test_simulation_extracts_each_week_once_and_shows_the_set_emerge(
    file_user: PipelineUser,
) -> None:
    sample = write_sample(file_user.storage, SampleSpec.one_scope(weeks=8, events=40_000))

    run = file_user.run(
        "run_type=simulation",
        "model_series=G20",
        "markets=DE",
        "start_date=2026-06-29",
        "end_date=2026-08-24",
    )

    assert run.returncode == 0, run.stdout + run.stderr
    scopes = [published.data_scope for published in file_user.runs[-1].data_scopes]
    assert [scope.start for scope in scopes] == [date(2026, 6, 29)] * 8
    assert scopes[-1].end == date(2026, 8, 24)
    assert file_user.kpi("data_extraction", "extracted units") == 8
    emerging = next(s for s in sample.planted if s.first_week > date(2026, 6, 29))
    before = list(takewhile(lambda scope: scope.end <= emerging.first_week, scopes))
    assert len(before) == 5
    assert not any(emerging.event_ids in file_user.support_counts(scope) for scope in before)
    found = file_user.support_counts(scopes[-1])
    assert found[emerging.event_ids] == emerging.support_count(scopes[-1])


def test_recurring_takes_the_last_complete_week(
    file_user: PipelineUser, file_sample: Sample
) -> None:
    run = file_user.run(
        "run_type=recurring",
        "model_series=G20",
        "markets=DE",
        scheduled_at="2026-08-19T06:00:00Z",
    )

    assert run.returncode == 0, run.stdout + run.stderr
    scope = DataScope(("G20", "DE"), date(2026, 8, 10), date(2026, 8, 17))
    assert [published.data_scope for published in file_user.runs[-1].data_scopes] == [scope]
    planted = file_sample.expected_sets(scope)
    found = file_user.support_counts(scope)
    assert {event_ids: found.get(event_ids) for event_ids in planted} == planted


def test_results_are_equal_on_files_and_on_s3(file_root: str, s3_root: str) -> None:
    users = [PipelineUser(root) for root in (file_root, s3_root)]
    for user in users:
        write_sample(user.storage, two_markets(events=30_000))
        assert user.run(*PARAMETERS).returncode == 0

    on_files, on_s3 = users
    assert on_files.runs[-1].tables.keys() == on_s3.runs[-1].tables.keys()
    for table in on_files.runs[-1].tables:
        frames = [_without_identity(user.result(table)) for user in users]
        assert frames[0].height > 0
        assert frames[0].serialize() == frames[1].serialize(), table


def _without_identity(frame: pl.DataFrame) -> pl.DataFrame:
    """Without the run id, times, and what is measured in seconds or MB."""
    if "kpi" in frame.columns:
        frame = frame.filter(~pl.col("unit").is_in(["s", "MB"]))
    return frame.drop("run_id", "started_at", "ended_at", "at", strict=False)
