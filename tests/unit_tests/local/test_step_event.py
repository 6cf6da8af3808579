import json

import pytest

from ml_pipeline.local.step_event import StepEvent

EVENT = StepEvent("step started", "42", "preprocessing", "G20/DE/2026-07-27_2026-08-03")
LINE = json.dumps(
    {
        "levelname": "INFO",
        "message": "step started",
        "run_id": "42",
        "step": "preprocessing",
        "data_scope": "G20/DE/2026-07-27_2026-08-03",
        "timestamp": "2026-08-24T12:00:00+00:00",
    }
)


def test_line_of_a_step_is_an_event() -> None:
    assert StepEvent.parse(LINE) == EVENT


def test_line_of_a_step_that_ended_tells_how() -> None:
    line = LINE.replace('"step started"', '"step ended", "status": "failed", "seconds": 1.5')
    event = StepEvent.parse(line)
    assert event is not None
    assert (event.message, event.status) == ("step ended", "failed")


def test_line_of_a_step_at_work_tells_how_far_it_is() -> None:
    line = LINE.replace('"step started"', '"step progress", "rows_in": 3, "rows_total": 10')
    event = StepEvent.parse(line)
    assert event is not None
    assert (event.rows_in, event.rows_out, event.rows_total) == (3, None, 10)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "12:00:00.123 - INFO - Executing task 'preprocessing'",
        "{}",
        '{"message": "hello", "step": "preprocessing"}',
        LINE[:-10],
        f"[KFP Executor] {LINE}",
    ],
)
def test_other_line_is_no_event(line: str) -> None:
    assert StepEvent.parse(line) is None


@pytest.mark.parametrize(
    "line",
    [
        '{"message": "step by step"}',
        '["step started"]',
        '{"key": "step started"}',
        LINE.replace("step started", "step by step"),
    ],
)
def test_json_that_only_resembles_an_event_is_none(line: str) -> None:
    assert StepEvent.parse(line) is None


def test_event_of_a_lost_step_says_which_and_why() -> None:
    lost = EVENT.lost(137)
    assert StepEvent.parse(lost.to_line()) == lost
    assert (lost.message, lost.status) == ("step lost", "failed")
    assert (lost.step, lost.data_scope) == (EVENT.step, EVENT.data_scope)
    assert lost.error == "the process of the step ended with exit code 137"
