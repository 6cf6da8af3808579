from datetime import UTC, datetime, tzinfo

import polars as pl
import pytest

from config.extraction import TimeColumn
from ml_pipeline.local.doctor.times import guess_time, read_times

SECONDS = 1_785_139_200  # 2026-07-27 08:00 UTC


@pytest.mark.parametrize(
    ("text", "text_format"),
    [
        ("2026-07-27T08:00:00", "%Y-%m-%dT%H:%M:%S"),
        ("2026-07-27 08:00:00", "%Y-%m-%d %H:%M:%S"),
        ("2026-07-27T08:00:00Z", "%Y-%m-%dT%H:%M:%S%z"),
        ("2026-07-27T08:00:00.123+02:00", "%Y-%m-%dT%H:%M:%S.%3f%z"),
        ("2026-07-27 08:00:00.123456", "%Y-%m-%d %H:%M:%S.%f"),
        ("2026-07-27 08:00", "%Y-%m-%d %H:%M"),
        ("27-07-2026", "%d-%m-%Y"),
        ("27.07.2026 08:00", "%d.%m.%Y %H:%M"),
        ("27/07/2026 08:00:00", "%d/%m/%Y %H:%M:%S"),
        ("07/27/2026", "%m/%d/%Y"),
        ("20260727", "%Y%m%d"),
        ("20260727080000", "%Y%m%d%H%M%S"),
        ("20260727T080000Z", "%Y%m%dT%H%M%S%z"),
    ],
)
def test_format_of_texts(text: str, text_format: str) -> None:
    guess = guess_time(pl.Series([None, text, text]))

    assert guess is not None
    assert guess.column == TimeColumn(kind="string", format=text_format)
    assert not guess.is_ambiguous
    assert guess.knows_zone is text_format.endswith("%z")


@pytest.mark.parametrize(
    ("unit", "kind"),
    [(1, "epoch_seconds"), (1_000, "epoch_milliseconds"), (1_000_000, "epoch_microseconds")],
)
@pytest.mark.parametrize("dtype", [pl.Int64, pl.Float64, pl.String])
def test_unit_of_epoch_times_follows_from_their_magnitude(
    unit: int, kind: str, dtype: type[pl.DataType]
) -> None:
    values = pl.Series([SECONDS * unit, (SECONDS + 60) * unit]).cast(pl.Int64).cast(dtype)

    guess = guess_time(values, from_text=dtype == pl.String)

    assert guess is not None
    assert guess.column.kind == kind


def test_epoch_times_as_text_are_times_in_csv_files_only() -> None:
    assert guess_time(pl.Series([str(SECONDS)])) is None


@pytest.mark.parametrize("zone", [None, UTC])
def test_timestamps_need_no_format(zone: tzinfo | None) -> None:
    guess = guess_time(pl.Series([datetime(2026, 7, 27, tzinfo=zone)]))

    assert guess is not None
    assert guess.column == TimeColumn()


@pytest.mark.parametrize(
    "values",
    [
        pl.Series(["P0101", "P0102"]),
        pl.Series([17, 20260727]),
        pl.Series(["0123456789", "11"]),
        pl.Series([1.5]),
        pl.Series([None], dtype=pl.String),
        pl.Series(["2026-13-27", "2026-14-01"]),
        pl.Series(["0026-07-27"]),
    ],
)
def test_other_columns_are_not_times(values: pl.Series) -> None:
    assert guess_time(values) is None


def test_days_after_the_twelfth_tell_day_and_month_apart() -> None:
    assert guess_time(pl.Series(["01/02/2026", "13/02/2026"])).column.format == "%d/%m/%Y"  # type: ignore[union-attr]
    assert guess_time(pl.Series(["01/02/2026", "02/13/2026"])).column.format == "%m/%d/%Y"  # type: ignore[union-attr]


def test_days_up_to_the_twelfth_are_ambiguous() -> None:
    guess = guess_time(pl.Series(["01/02/2026", "03/04/2026"]))

    assert guess is not None
    assert guess.is_ambiguous


def test_a_few_values_without_a_time_are_tolerated() -> None:
    guess = guess_time(pl.Series(["unknown", *["2026-07-27"] * 19]))

    assert guess is not None
    assert guess.share == 0.95


def test_moments_are_those_of_the_extraction() -> None:
    moments = read_times(pl.Series([SECONDS * 1_000, 5]), TimeColumn(kind="epoch_milliseconds"))

    assert moments.to_list() == [datetime(2026, 7, 27, 8, tzinfo=UTC)]
