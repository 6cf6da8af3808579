from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pytest

from config.extraction import TimeColumn
from config.sources import CsvFormat
from ml_pipeline.local.doctor.samples import SampledTable
from ml_pipeline.local.doctor.source_mapping import SourceMapping
from ml_pipeline.local.doctor.time_checks import check_period, check_time
from ml_pipeline.running.findings import Finding

SECONDS = 1_785_139_200  # 2026-07-27 08:00 UTC
TEXT = "2026-07-27 08:00:00"


def events(values: Sequence[Any]) -> SampledTable:
    return SampledTable.of("faults", pl.DataFrame({"at": values}))


def mapping(**time: Any) -> SourceMapping:
    return SourceMapping(
        {"error_events": "faults"}, None, {"occurred_at": "at"}, TimeColumn.model_validate(time)
    )


def examine(values: Sequence[Any], **time: Any) -> Finding:
    (finding,) = check_time(mapping(**time), events(values))
    return finding


@pytest.mark.parametrize(
    ("values", "time"),
    [
        ([TEXT], {"kind": "string", "format": "%Y-%m-%d %H:%M:%S"}),
        ([SECONDS], {"kind": "epoch_seconds"}),
        ([datetime(2026, 7, 27, tzinfo=UTC)], {"kind": "timestamp"}),
    ],
)
def test_fitting_times_are_fine(values: Sequence[Any], time: dict[str, str]) -> None:
    assert examine(values, **time).status == "ok"


def test_seconds_read_as_milliseconds_lie_in_january_1970() -> None:
    finding = examine([SECONDS, SECONDS + 1], kind="epoch_milliseconds")

    assert finding.status == "fault"
    assert "read as epoch_milliseconds, all times lie in January 1970" in finding.what
    assert finding.to_do == "extraction.columns.time: {kind: epoch_seconds}"


def test_milliseconds_read_as_seconds_lie_in_the_far_future() -> None:
    finding = examine([SECONDS * 1_000], kind="epoch_seconds")

    assert finding.status == "fault"
    assert "the times lie in the year 58,538" in finding.what
    assert finding.to_do == "extraction.columns.time: {kind: epoch_milliseconds}"


def test_format_that_fits_nothing_comes_with_an_example_and_the_right_one() -> None:
    finding = examine([TEXT], kind="string", format="%Y-%m-%dT%H:%M:%S")

    assert finding.status == "fault"
    assert f"'%Y-%m-%dT%H:%M:%S' fits almost no value, such as '{TEXT}'" in finding.what
    assert finding.to_do == ('extraction.columns.time: {kind: string, format: "%Y-%m-%d %H:%M:%S"}')


@pytest.mark.parametrize(
    ("values", "kind", "to_do"),
    [
        ([TEXT], "timestamp", 'kind: string, format: "%Y-%m-%d %H:%M:%S"'),
        ([datetime(2026, 7, 27, tzinfo=UTC)], "epoch_seconds", "kind: timestamp"),
        ([SECONDS], "timestamp", "kind: epoch_seconds"),
        (["soon"], "timestamp", "Name the column with the times"),
    ],
)
def test_wrong_kind_comes_with_the_right_one(values: Sequence[Any], kind: str, to_do: str) -> None:
    finding = examine(values, kind=kind)

    assert finding.status == "fault"
    assert f"that is not what extraction.columns.time.kind {kind} needs" in finding.what
    assert to_do in finding.to_do


def test_zone_of_times_that_have_one_is_a_fault() -> None:
    finding = examine([datetime(2026, 7, 27, tzinfo=UTC)], kind="timestamp", zone="Europe/Berlin")

    assert finding.status == "fault"
    assert "contains a time zone already" in finding.what
    assert finding.to_do == "extraction.columns.time: {zone: null}"


def test_zone_of_texts_that_have_one_is_a_fault() -> None:
    table = SampledTable.of("faults", pl.DataFrame({"at": [f"{TEXT}+02:00"]}), CsvFormat())

    (finding,) = check_time(mapping(kind="timestamp", zone="Europe/Berlin"), table)

    assert finding.status == "fault"
    assert "contains a time zone already" in finding.what


def test_column_without_any_time_is_a_fault() -> None:
    assert "is empty" in examine([None, None], kind="timestamp").what


def test_few_values_without_a_time_are_a_warning() -> None:
    finding = examine(["?", *[TEXT] * 19], kind="string", format="%Y-%m-%d %H:%M:%S")

    assert finding.status == "warning"
    assert "5.0% of the sampled values are no time" in finding.what


def test_period_without_an_event_comes_with_the_span_of_the_events() -> None:
    finding = check_period(
        mapping(kind="epoch_seconds"), events([SECONDS]), date(2026, 8, 3), date(2026, 8, 10)
    )

    assert finding.status == "fault"
    assert "the events are from 2026-07-27 to 2026-07-27" in finding.what
    assert finding.to_do == "run: {start_date: 2026-07-27, end_date: 2026-07-28}"


@pytest.mark.parametrize("start", [date(2026, 7, 27), None])
def test_period_with_events_or_none_is_fine(start: date | None) -> None:
    finding = check_period(
        mapping(kind="epoch_seconds"), events([SECONDS]), start, date(2026, 8, 10)
    )

    assert finding.status == "ok"
