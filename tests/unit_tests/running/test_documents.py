import pytest
from pydantic import ValidationError

from ml_pipeline.running.documents import Document, RunPlan, ScopePlan, StepRecord
from tests.runs import DE, US, run_plan, step_record


@pytest.mark.parametrize(
    "document", [run_plan(DE, US), step_record("preprocessing"), step_record("x", "failed", "why")]
)
def test_document_is_the_same_after_writing_and_reading(document: Document) -> None:
    assert type(document).model_validate_json(document.to_bytes()) == document


def test_document_is_readable_for_people() -> None:
    assert b'\n  "run_id": "42",\n' in run_plan(DE).to_bytes()


def test_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        ScopePlan.model_validate_json('{"settings": {}, "event_keys": [], "colour": "red"}')


def test_document_cannot_be_changed() -> None:
    record: StepRecord = step_record("preprocessing")
    with pytest.raises(ValidationError, match="frozen"):
        record.status = "failed"  # type: ignore[misc]  # that is the point


def test_data_scopes_in_a_plan_are_data_scopes_again() -> None:
    assert RunPlan.model_validate_json(run_plan(DE).to_bytes()).data_scopes == (DE,)
