import re

import pytest

from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import (
    check_data_scopes,
    check_data_scopes_op,
)
from ml_pipeline.components.check_data_scopes.steps import failure_message
from ml_pipeline.errors import DataScopesFailedError
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import ScopeOutcome, ScopeStatus
from ml_pipeline.running.step import Step
from tests.runs import (
    DE,
    RUN_ID,
    US,
    put_ended_early,
    put_finished_scope,
    put_run_plan,
    run_component,
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
