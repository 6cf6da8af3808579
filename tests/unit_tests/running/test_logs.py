import json
import uuid
from collections.abc import Callable

import pytest

import ml_pipeline.running.logs
from ml_pipeline.running.logs import log_text, step_logger

Output = Callable[[], list[str]]


@pytest.fixture
def output(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Output:
    """The lines on standard output of a process that has not logged yet."""
    monkeypatch.setattr(ml_pipeline.running.logs, "LOGGER_NAME", f"ml_pipeline.{uuid.uuid4().hex}")

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


def test_line_is_a_json_object_with_the_fields(output: Output) -> None:
    step_logger().info("step started", extra={"run_id": "42", "rows": 3})
    (text,) = output()
    line = json.loads(text)
    assert line.pop("timestamp")
    assert line == {
        "levelname": "INFO",
        "message": "step started",
        "run_id": "42",
        "rows": 3,
    }


def test_line_breaks_stay_within_the_line(output: Output) -> None:
    step_logger().error("one\ntwo")
    (line,) = output()
    assert json.loads(line)["message"] == "one\ntwo"


def test_traceback_is_a_field(output: Output) -> None:
    step_logger().error("failed", exc_info=ValueError("why"))
    (line,) = output()
    assert "ValueError: why" in json.loads(line)["exc_info"]


def test_asking_twice_does_not_log_twice(output: Output) -> None:
    step_logger()
    step_logger().info("once")
    assert len(output()) == 1


def test_details_are_not_logged(output: Output) -> None:
    step_logger().debug("detail")
    assert output() == []


def test_lines_do_not_reach_the_root_logger(
    output: Output, caplog: pytest.LogCaptureFixture
) -> None:
    step_logger().info("once")
    assert caplog.records == []


def test_text_line_cannot_control_the_terminal(output: Output) -> None:
    log_text()
    step_logger().error("a\x1b[2J", extra={"market": "\x1b]0;title\x07"})
    assert output() == ["ERROR a\ufffd[2J  market=\ufffd]0;title\ufffd"]


def test_json_line_cannot_control_the_terminal(output: Output) -> None:
    step_logger().error("a\x1b[2J\x9b", extra={"market": "\x1b"})
    (line,) = output()
    assert line.isprintable()
    assert json.loads(line)["message"] == "a\x1b[2J\x9b"


@pytest.mark.parametrize(
    "text",
    [
        'cannot connect: "user=x password=hunter22"',
        'password="hunter22 x"',
        '{"password": "Hunter22!x9"}',
    ],
)
def test_credential_beside_quotes_is_hidden_and_the_line_stays_whole(
    output: Output, text: str
) -> None:
    step_logger().error("step ended", extra={"error": text})
    (line,) = output()
    shown = json.loads(line)["error"]
    assert "***" in shown
    assert "hunter22" not in shown.lower()
