from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.extraction import TimeColumn
from ml_pipeline.components.data_extraction.source_times import with_utc_time, without_time
from ml_pipeline.errors import DataContractError

START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]


def read(values: Any, dtype: Any = None, **time: Any) -> list[datetime | None]:
    table: Any = nw.from_native(pl.LazyFrame({"at": pl.Series(values, dtype=dtype)}))
    timed = with_utc_time(table, "at", TimeColumn(**time), START, END)
    frame: pl.DataFrame = timed.collect().to_native()
    assert frame.schema["_utc"] == pl.Datetime("us", "UTC")
    return frame["_utc"].to_list()


@settings(max_examples=200, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    local=st.datetimes(datetime(2025, 12, 31), datetime(2027, 1, 1)),  # noqa: DTZ001 -- local
)
def test_local_time_is_read_as_python_reads_it(zone: str, local: datetime) -> None:
    expected = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)

    assert read([local], zone=zone) == [expected]


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("2026-03-29T01:59:59.999999", "2026-03-29T00:59:59.999999+00:00"),
        ("2026-03-29T02:00:00", "2026-03-29T01:00:00+00:00"),  # skipped: is 03:00
        ("2026-03-29T02:30:00", "2026-03-29T01:30:00+00:00"),  # skipped: is 03:30
        ("2026-03-29T03:00:00", "2026-03-29T01:00:00+00:00"),
        ("2026-10-25T02:30:00", "2026-10-25T00:30:00+00:00"),  # twice: the first
        ("2026-10-25T02:59:59.999999", "2026-10-25T00:59:59.999999+00:00"),
        ("2026-10-25T03:00:00", "2026-10-25T02:00:00+00:00"),
    ],
)
def test_hour_that_is_skipped_or_repeated(clock: str, expected: str) -> None:
    local = datetime.fromisoformat(clock)

    assert read([local], zone="Europe/Berlin") == [datetime.fromisoformat(expected)]


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("epoch_seconds", 1_780_000_000),
        ("epoch_milliseconds", 1_780_000_000_000),
        ("epoch_microseconds", 1_780_000_000_000_000),
    ],
)
def test_epoch_numbers(kind: str, number: int) -> None:
    expected = datetime.fromtimestamp(1_780_000_000, UTC)

    assert read([number, None, -1, 2**62], kind=kind) == [expected]


@pytest.mark.parametrize(
    ("values", "time", "expected"),
    [
        ([START.replace(tzinfo=None), None], {}, 1),
        ([1_780_000_000, None, -1, 2**62], {"kind": "epoch_seconds"}, 1),
        (
            ["2026-01-05", None, "", "2026-02-31", "5.1.2026"],
            {"kind": "string", "format": "%Y-%m-%d"},
            4,
        ),
    ],
)
def test_rows_that_tell_no_time(values: list[Any], time: dict[str, Any], expected: int) -> None:
    table: Any = nw.from_native(pl.LazyFrame({"at": values}))

    frame: pl.DataFrame = without_time(table, "at", TimeColumn(**time)).collect().to_native()

    assert frame.height == expected


TEXTS: dict[str, list[tuple[str, str | None]]] = {
    "%Y-%m-%dT%H:%M:%S%z": [
        ("2026-02-28T12:30:00Z", "2026-02-28T12:30:00+00:00"),
        ("2026-02-28T12:30:00+0530", "2026-02-28T07:00:00+00:00"),
        ("2026-02-28T12:30:00-03:30", "2026-02-28T16:00:00+00:00"),
        ("2026-02-28T12:30:00", None),
        ("2026-02-29T12:30:00Z", None),
        ("2026-02-28T24:00:00Z", None),
        ("2026-02-28T12:30:00Z\n", None),
        (" 2026-02-28T12:30:00Z", None),
    ],
    "%d.%m.%Y": [
        ("28.02.2024", "2024-02-28T00:00:00+00:00"),
        ("29.02.2024", "2024-02-29T00:00:00+00:00"),
        ("30.02.2024", None),
        ("1.2.2024", None),
    ],
    "%Y%m%d%H%M%S%f": [("20260228123059000001", "2026-02-28T12:30:59.000001+00:00")],
    "%Y/%m/%d (%H.%M.%S,%3f) 100%%": [
        ("2026/02/28 (12.30.59,250) 100%", "2026-02-28T12:30:59.250000+00:00"),
        ("2026/02/28 (12x30.59,250) 100%", None),
    ],
}


@pytest.mark.parametrize(
    ("text_format", "text", "expected"),
    [(form, *example) for form, examples in TEXTS.items() for example in examples],
)
def test_text_is_read_by_its_format_and_nothing_else(
    text_format: str, text: str, expected: str | None
) -> None:
    wanted = datetime.fromisoformat(expected) if expected else None

    assert read([text], kind="string", format=text_format) == [wanted]


def test_timestamps_keep_their_moment_whatever_their_zone_and_unit() -> None:
    moment = datetime(2026, 5, 1, 12, 0, 0, 123_000, tzinfo=UTC)
    for unit in ("ms", "us", "ns"):
        kinds = [pl.Datetime(unit), pl.Datetime(unit, "UTC"), pl.Datetime(unit, "Asia/Tokyo")]
        for kind in kinds:
            series = pl.Series([moment]).cast(pl.Datetime(unit, "UTC"))
            zone = kind.time_zone
            moved = series.dt.convert_time_zone(zone) if zone else series.dt.replace_time_zone(None)
            assert read(moved) == [moment]


def test_rows_far_outside_the_period_are_left_out_early() -> None:
    far = [START - timedelta(days=3), START, END, END + timedelta(days=3)]

    assert read(far) == [START, END]


@pytest.mark.parametrize(
    ("values", "time", "message"),
    [
        ([1.5], {"kind": "epoch_seconds"}, "at of error_events has the type Float64, but whole"),
        (["x"], {}, "has the type String, but timestamps are expected because .* is timestamp"),
        ([START], {"kind": "string", "format": "%Y%m%d"}, "but strings are expected"),
    ],
)
def test_column_of_another_type_is_refused(
    values: list[Any], time: dict[str, Any], message: str
) -> None:
    with pytest.raises(DataContractError, match=message):
        read(values, **time)
