"""Work that was done before its step: the step records what it would have recorded itself."""

import contextlib
import logging

import pytest

from config.settings import Settings
from ml_pipeline.errors import NoDataError, StepStoppedError, StorageUnavailableError
from ml_pipeline.running.document_store import read_record
from ml_pipeline.running.documents import ScopePlan, StepRecord
from ml_pipeline.running.prepared import prepare, take_over
from ml_pipeline.running.scope_step import ScopeStep
from ml_pipeline.storage.keys import scope_plan_key
from tests.runs import DE, RUN_ID, scope_step

NAME = "feature_engineering"


@pytest.fixture
def step(settings: Settings) -> ScopeStep:
    step = scope_step(NAME, settings)
    plan = ScopePlan(settings=settings.for_scope(DE.values), event_keys=(), rows=7)
    step.storage.put(scope_plan_key(RUN_ID, DE), plan.to_bytes())
    return step


def work(step: ScopeStep) -> None:
    step.kpi("windows", 5, "windows")
    step.log("something is odd", logging.WARNING)
    step.log("something is odd", logging.WARNING)
    step.record_rows(read=7, written=5)


def recorded(later: ScopeStep) -> StepRecord:
    """The record of a later process of the step, which takes over."""
    with contextlib.suppress(NoDataError):
        later.run(lambda: take_over(later))
    record = read_record(later.storage, RUN_ID, DE, NAME)
    assert record is not None
    return record


def test_outcome_is_recorded_as_if_the_step_had_done_the_work(step: ScopeStep) -> None:
    assert prepare(step, work)

    later = scope_step(NAME, step.settings)
    record = recorded(later)

    assert record.status == "finished"
    assert [kpi.kpi for kpi in record.kpis if kpi.unit not in ("s", "MB")] == ["windows"]
    (warning,) = record.warnings
    assert (warning.message, warning.count) == ("something is odd", 2)
    assert later.rows == {"rows_in": 7, "rows_out": 5}


def test_permanent_error_is_that_of_the_step(step: ScopeStep) -> None:
    def find_nothing(step: ScopeStep) -> None:
        work(step)
        raise NoDataError("no window")

    assert not prepare(step, find_nothing)

    record = recorded(scope_step(NAME, step.settings))
    assert record.status == "empty"
    assert record.error is not None
    assert (record.error.error_type, record.error.message) == ("NoDataError", "no window")
    assert "windows" in [kpi.kpi for kpi in record.kpis]


@pytest.mark.parametrize("error", [StorageUnavailableError("gone"), StepStoppedError("stop")])
def test_what_the_step_should_do_again_leaves_no_outcome(step: ScopeStep, error: Exception) -> None:
    def fail(_: ScopeStep) -> None:
        raise error

    with pytest.raises(type(error)):
        prepare(step, fail)
    assert not take_over(step)


def test_outcome_with_other_settings_does_not_count(step: ScopeStep) -> None:
    prepare(step, work)
    plan = step.plan.model_copy(update={"rows": 8})
    step.storage.put(scope_plan_key(RUN_ID, DE), plan.to_bytes())

    assert not take_over(scope_step(NAME, step.settings))
