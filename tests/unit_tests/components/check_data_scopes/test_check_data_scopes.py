import re

import pytest

from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import (
    check_data_scopes,
    check_data_scopes_op,
)
from ml_pipeline.components.check_data_scopes.steps import emptiness_message, failure_message
from ml_pipeline.errors import DataScopesFailedError, EmptyRunError
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import Kpi, ScopeOutcome, ScopeStatus
from ml_pipeline.running.step import Step
from tests.runs import (
    DE,
    RUN_ID,
    US,
    put_ended_early,
    put_finished_scope,
    put_records,
    put_run_plan,
    run_component,
    step_record,
)


@pytest.fixture
def step(settings: Settings) -> Step:
    step = Step("check_data_scopes", RUN_ID, settings)
    put_run_plan(step.storage, DE, US)
    put_finished_scope(step.storage, DE, settings)
    return step


def outcome(status: ScopeStatus) -> ScopeOutcome:
    return ScopeOutcome(data_scope=DE, status=status, step="x", message="why", records=())


def kpis_of(step: Step) -> dict[str, float]:
    record = read_record(step.storage, RUN_ID, None, "check_data_scopes")
    assert record is not None
    return {kpi.kpi: kpi.value for kpi in record.kpis if kpi.unit == "data scopes"}


def test_run_without_failed_data_scope_has_no_failure_message() -> None:
    assert failure_message([outcome("succeeded"), outcome("empty")]) is None


def test_failure_message_names_data_scope_step_and_reason() -> None:
    assert failure_message([outcome("succeeded"), outcome("failed")]) == (
        f"1 of 2 data scopes failed; the others are published:\n  - {DE}, x: why"
    )


def test_run_goes_on_when_all_data_scopes_succeeded(step: Step) -> None:
    put_finished_scope(step.storage, US, step.settings)
    step.run(lambda: check_data_scopes(step))
    assert kpis_of(step) == {
        "succeeded data scopes": 2,
        "empty data scopes": 0,
        "failed data scopes": 0,
    }


def test_data_scope_without_data_is_no_failure(step: Step) -> None:
    put_ended_early(step.storage, US, "setup_pipeline", "empty", "no event")
    step.run(lambda: check_data_scopes(step))
    assert kpis_of(step)["empty data scopes"] == 1


def put_empty_run(step: Step) -> None:
    """Let both data scopes end in preprocessing, which dropped all events."""
    numbers = {"rows in": 60, "dropped: rare events": 50, "quarantined": 10, "rows out": 0}
    kpis = tuple(Kpi(kpi=name, value=value, unit="rows") for name, value in numbers.items())
    for scope in (DE, US):
        put_ended_early(step.storage, scope, "preprocessing", "empty", "no event is left")
        record = step_record("preprocessing", "empty", "no event is left")
        put_records(step.storage, scope, [record.model_copy(update={"kpis": kpis})])


def test_run_without_any_data_fails_with_what_the_rules_dropped(step: Step) -> None:
    put_empty_run(step)
    with pytest.raises(EmptyRunError) as raised:
        step.run(lambda: check_data_scopes(step))
    assert str(raised.value) == (
        "All 2 data scopes of the run are empty (2 at preprocessing):\n"
        "  - preprocessing read 120 rows and dropped: rare events 100, quarantined 20"
    )
    assert kpis_of(step)["empty data scopes"] == 2


def test_run_without_any_data_can_be_accepted_with_a_warning(settings: Settings) -> None:
    run = settings.run.model_copy(update={"on_no_data": "accept"})
    step = Step("check_data_scopes", RUN_ID, settings.model_copy(update={"run": run}))
    put_run_plan(step.storage, DE, US)
    put_empty_run(step)
    step.run(lambda: check_data_scopes(step))
    record = read_record(step.storage, RUN_ID, None, "check_data_scopes")
    assert record
    assert "All 2 data scopes of the run are empty" in record.warnings[0].message


def test_reasons_of_the_source_come_first_and_their_data_scopes_give_no_example() -> None:
    records = (step_record("setup_pipeline", "empty", "no event"),)
    early = ScopeOutcome(
        data_scope=DE, status="empty", step="setup_pipeline", message="no event", records=records
    )
    late = outcome("empty").model_copy(update={"data_scope": US, "records": records})
    assert emptiness_message([early, early, late], ["all times lie in January 1970"]) == (
        "All 3 data scopes of the run are empty (2 at setup_pipeline and 1 at x):\n"
        "  - all times lie in January 1970\n"
        f"  - x, {US}: why"
    )


def test_without_another_reason_there_is_an_example() -> None:
    assert emptiness_message([outcome("empty")]) == (
        f"All 1 data scopes of the run are empty (1 at x):\n  - x, {DE}: why"
    )


def test_failed_data_scope_fails_the_run(step: Step) -> None:
    put_ended_early(step.storage, US, "preprocessing", "failed", "corrupt")
    message = re.escape(f"1 of 2 data scopes failed; the others are published:\n  - {US}, prepro")
    with pytest.raises(DataScopesFailedError, match=message):
        step.run(lambda: check_data_scopes(step))
    assert kpis_of(step)["failed data scopes"] == 1


def test_data_scope_that_was_killed_fails_the_run(step: Step) -> None:
    with pytest.raises(
        DataScopesFailedError, match=f"{US}, setup_pipeline: the step did not start"
    ):
        check_data_scopes(step)


def test_component_fails_with_the_run(step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", step.settings.storage.root)
    with pytest.raises(DataScopesFailedError):
        run_component(check_data_scopes_op, run_id=RUN_ID)
    assert kpis_of(step)["succeeded data scopes"] == 1
