"""Run parameters of any size and content give a short message, before anything is expanded."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from config.load import load_settings
from ml_pipeline.errors import ParameterError
from ml_pipeline.running.batches import parse_batch_number
from ml_pipeline.running.command_line import checked_parameters
from ml_pipeline.running.due_time import parse_due_time, parse_scheduled_time
from ml_pipeline.running.form import given_parameters
from ml_pipeline.running.run_parameters import parse_run_parameters
from tests.hostile import refused

SETTINGS = load_settings("test", environ={})
NOW = datetime(2026, 8, 26, 12, tzinfo=UTC)
LONG = "x" * 100_000
NAMES = ",".join(f"n{number:06}" for number in range(18_000))
RANGE = r"must be a number above 0 and at most 1,000,000,000,000"

PARAMETERS: dict[str, tuple[dict[str, str], str]] = {
    "thousands of bad names": (
        {"markets": ",".join(f"n{number}\x01" for number in range(18_000))},
        r"^1 run parameter is wrong.*\n  - markets: received '.*must not contain control",
    ),
    "thousands of names": ({"markets": NAMES}, "would have 36000 data scopes"),
    "millions of data scopes": (
        {"markets": NAMES, "model_series": NAMES},
        "would have 324000000 data scopes",
    ),
    "thousands of empty names": ({"markets": "," * 100_000}, "a value is empty"),
    "endless quote": ({"markets": '"' * 100_001}, "double quotes"),
    "long name": ({"markets": LONG}, "markets: received 'x+ … "),
    "null character": ({"markets": "\0"}, "control characters"),
    "escape sequence": ({"markets": "\x1b[2J"}, "control characters"),
    "half a character": ({"markets": "\udcff"}, "markets: received"),
    "alike": ({"markets": "a/b,b", "model_series": "x,x/a"}, "would both be called x/a/b"),
    "support 1e19": ({"min_support": "1e19"}, rf"received '1e19'; {RANGE}"),
    "support 1e300": ({"min_support": "1e300"}, RANGE),
    "support infinite": ({"min_support": "inf"}, RANGE),
    "support not a number": ({"min_support": "nan"}, RANGE),
    "support below 0": ({"min_support": "-1"}, RANGE),
    "support 0": ({"min_support": "0"}, RANGE),
    "support of many digits": ({"min_support": "9" * 100_000}, RANGE),
    "support with a fraction": ({"min_support": "1.5"}, "whole number of windows"),
    "window infinite": ({"window_length": "inf"}, "must be a number from 0 to 3,155,760,000"),
    "window 1e300": ({"window_length": "1e300"}, "must be a number from 0 to 3,155,760,000"),
    "window below 0": ({"window_length": "-1"}, "must be a number from 0 to 3,155,760,000"),
    "day that is none": ({"start_date": "0000-00-00"}, "year 0 is out of range"),
    "day of many digits": ({"start_date": "9" * 100_000}, "start_date: received '9+ … "),
    "last day of the calendar": ({"end_date": "9999-12-31"}, "less than or equal to 9998-12-31"),
    "eight thousand years": (
        {"run_type": "simulation", "start_date": "1900-01-01", "end_date": "9998-12-31"},
        "is longer than run.max_weeks",
    ),
    "run type": ({"run_type": "\x1b[31m"}, "run_type: received '�"),
    "long parameter": ({LONG: LONG}, "x+ … .* no such parameter"),
    "thousands of parameters": ({f"x{n}": "y" for n in range(20_000)}, "and 19,980 more"),
}


@pytest.mark.parametrize(("texts", "message"), PARAMETERS.values(), ids=PARAMETERS)
def test_hostile_parameter_is_refused(texts: dict[str, str], message: str) -> None:
    with refused(message, ParameterError):
        given = given_parameters(texts, SETTINGS)
        parse_run_parameters(given, SETTINGS).data_scopes(NOW, SETTINGS.run)


TEXTS: dict[str, tuple[Callable[[str], object], str, str]] = {
    "long time": (parse_scheduled_time, LONG, "scheduled time 'x+ … "),
    "time of many digits": (parse_due_time, "9" * 100_000, "is not an ISO date and time"),
    "time with an escape sequence": (parse_due_time, "\x1b[2J", "is not an ISO date and time"),
    "time before the calendar": (parse_due_time, "0001-01-01T00:00:00+23:59", "is not an ISO"),
    "time after the calendar": (parse_due_time, "9999-12-31T23:59:59Z", "is not an ISO"),
    "placeholder": (parse_due_time, "{{" + LONG + "}}", "Kubeflow handed over"),
    "long batch": (parse_batch_number, LONG, "batch: received 'x+ … "),
    "batch of many digits": (parse_batch_number, "9" * 100_000, "batch: received"),
    "superscript batch": (parse_batch_number, "²", "batch: received"),
}


@pytest.mark.parametrize(("parse", "text", "message"), TEXTS.values(), ids=TEXTS)
def test_hostile_text_is_refused(parse: Callable[[str], object], text: str, message: str) -> None:
    with refused(message, ParameterError):
        parse(text)


@pytest.mark.parametrize(
    ("assignments", "message"),
    [
        ([LONG], "is not written as name=value"),
        ([f"{number}\x1b" for number in range(50_000)], "and 49,980 more"),
        (["=x"], "'=x' is not written as name=value"),
        (["markets=DE", "markets =US"], "markets: given more than once"),
    ],
)
def test_hostile_assignment_is_refused(assignments: list[str], message: str) -> None:
    with refused(message, ParameterError):
        checked_parameters(assignments, NOW, SETTINGS)
