from datetime import UTC, datetime
from typing import Any

import pytest

from config.extraction import TimeColumn
from ml_pipeline.running.documents import LeftOut
from ml_pipeline.running.source_report import (
    DimensionReport,
    SourceReport,
    nearest_values,
    reasons,
    shortened,
    value_reasons,
)

JULY_2026 = datetime(2026, 7, 1, tzinfo=UTC).timestamp()
MARKET = DimensionReport(
    dimension="market",
    column="objects.market",
    number=2,
    examples=("US", "DE "),
    missing={"DE": ("DE ",)},
)


def report(**changes: Any) -> SourceReport:
    """Return the report on ten events in the period, of other values than requested."""
    values: dict[str, Any] = {
        "events": 10,
        "without_time": 0,
        "example": None,
        "first_s": JULY_2026,
        "last_s": JULY_2026,
        "in_period": 10,
        "start": datetime(2026, 6, 29, tzinfo=UTC),
        "end": datetime(2026, 7, 6, tzinfo=UTC),
        "time_column": "zeit",
        "time": TimeColumn(),
        "dimensions": (),
        "left_out": LeftOut(without_time=0, of_unknown_objects=0),
    }
    return SourceReport(**values | changes)


def times(kind: str, first_s: float, last_s: float) -> SourceReport:
    time = TimeColumn.model_validate({"kind": kind})
    return report(first_s=first_s, last_s=last_s, in_period=0, time=time)


def test_empty_table_is_a_reason() -> None:
    assert reasons(report(events=0, first_s=None, last_s=None, in_period=0)) == [
        "the source table of the events has no rows"
    ]


def test_text_that_does_not_fit_the_format_is_shown_with_it() -> None:
    text_times = report(
        events=3_900,
        without_time=3_900,
        example="2026-01-03 07:00:00",
        first_s=None,
        last_s=None,
        in_period=0,
        time=TimeColumn(kind="string", format="%Y-%m-%dT%H:%M:%S"),
    )
    assert reasons(text_times) == [
        (
            "all 3,900 source rows have no time: '2026-01-03 07:00:00' in the column zeit does not "
            "fit extraction.columns.time.format '%Y-%m-%dT%H:%M:%S'"
        )
    ]


def test_rows_without_time_are_counted() -> None:
    (reason, _) = reasons(report(without_time=4, in_period=0))
    assert reason == (
        "4 of 10 source rows have no time: the column zeit is null or unreadable in them"
    )


@pytest.mark.parametrize(
    ("kind", "seconds", "sentence"),
    [
        (
            "epoch_milliseconds",
            JULY_2026 / 1_000,
            (
                "all times lie in January 1970: are they seconds rather than milliseconds? "
                "extraction.columns.time.kind is epoch_milliseconds"
            ),
        ),
        (
            "epoch_microseconds",
            JULY_2026 / 1_000,
            (
                "all times lie in January 1970: are they milliseconds rather than microseconds? "
                "extraction.columns.time.kind is epoch_microseconds"
            ),
        ),
        (
            "epoch_seconds",
            JULY_2026 * 1_000,
            (
                "all times lie in the year 58,466: are they milliseconds rather than seconds? "
                "extraction.columns.time.kind is epoch_seconds"
            ),
        ),
        (
            "timestamp",
            JULY_2026 - 366 * 24 * 3600,
            "all times lie in June 2025, none in the weeks of the run: 2026-06-29 to 2026-07-06",
        ),
    ],
)
def test_span_of_the_times_is_a_reason(kind: str, seconds: float, sentence: str) -> None:
    assert reasons(times(kind, seconds, seconds)) == [sentence]


def test_span_of_several_months_or_years_is_shown() -> None:
    (months,) = reasons(times("timestamp", JULY_2026 - 1e8, JULY_2026 - 1e7))
    assert months.startswith("all times lie from 2023-04-30 to 2026-03-07, none in the weeks")
    (years,) = reasons(times("epoch_seconds", JULY_2026 * 1_000, JULY_2026 * 1_001))
    assert years.startswith("all times lie in the years 58,466 to 58,523: are they milliseconds")


def test_missing_value_is_named_with_the_nearest_one() -> None:
    assert reasons(report(dimensions=(MARKET,))) == [
        "objects.market does not contain the market 'DE'; nearest: 'DE '; it contains 'US', 'DE '"
    ]


def test_of_many_values_the_number_is_shown() -> None:
    many = MARKET.model_copy(update={"number": 300, "missing": {"DE": ()}})
    assert list(value_reasons(report(dimensions=(many,)), {"market": "DE"})) == [
        (
            "objects.market does not contain the market 'DE'; it contains 300 values, such as "
            "'US', 'DE '"
        )
    ]


def test_value_that_the_source_has_is_no_reason() -> None:
    assert list(value_reasons(report(dimensions=(MARKET,)), {"market": "US"})) == []


def test_events_of_unknown_objects_are_shown_with_ids_of_both_tables() -> None:
    unknown = report(
        left_out=LeftOut(without_time=0, of_unknown_objects=10),
        unknown_objects=("7", "8"),
        known_objects=("V007",),
    )
    assert reasons(unknown) == [
        (
            "10 of the 10 source rows in 2026-06-29 to 2026-07-06 are of objects that the table "
            "objects does not list, such as '7', '8'; it lists 'V007'"
        )
    ]


def test_rows_in_the_period_without_another_reason_are_counted() -> None:
    assert reasons(report()) == [
        (
            "10 of 10 source rows lie in 2026-06-29 to 2026-07-06, but none has the values of a "
            "data scope"
        )
    ]


def test_nearest_values_ignore_case_and_blanks() -> None:
    assert nearest_values("DE", ["de ", "US", "FR"]) == ("de ",)
    assert nearest_values("Köln", ["Berlin", "Köln Süd"]) == ("Köln Süd",)
    assert nearest_values("JP", ["DE", "US"]) == ()


def test_text_of_the_source_is_printable_and_short() -> None:
    assert shortened("a\nb") == "a\N{REPLACEMENT CHARACTER}b"
    assert len(shortened("x" * 500)) == 60
