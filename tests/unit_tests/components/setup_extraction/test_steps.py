from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from config.settings import Settings
from ml_pipeline.components.setup_extraction.steps import (
    is_provisional,
    parameter_origins,
    units_of,
    units_to_extract,
)
from ml_pipeline.running.documents import UnitManifest
from ml_pipeline.running.run_parameters import parse_run_parameters
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit

WEEK_1, WEEK_2 = date(2026, 7, 27), date(2026, 8, 3)
UNIT = ExtractionUnit(("G20", "DE"), WEEK_1)
NEXT_MONDAY = datetime(2026, 8, 3, tzinfo=UTC)


def manifest(extracted_at: datetime = NEXT_MONDAY, settings_digest: str = "same") -> UnitManifest:
    return UnitManifest(
        dimensions={"model_series": "G20", "market": "DE"},
        week=WEEK_1,
        event_keys=("events.parquet",),
        run_id="41",
        rows=0,
        first_at=None,
        last_at=None,
        source="source",
        settings_digest=settings_digest,
        code_digest="c0de",
        extracted_at=extracted_at,
    )


def unchanged(_: UnitManifest) -> bool:
    return False


def test_unit_that_data_scopes_share_is_needed_once() -> None:
    scopes = [
        DataScope(("G20", "DE"), WEEK_1, date(2026, 8, 10)),
        DataScope(("G20", "DE"), WEEK_1, WEEK_2),
    ]
    assert units_of(scopes) == [UNIT, ExtractionUnit(("G20", "DE"), WEEK_2)]


def test_units_are_ordered_by_model_series_market_and_week() -> None:
    scopes = [
        DataScope((model_series, market), WEEK_1, WEEK_2)
        for model_series in ("G30", "G20")
        for market in ("US", "DE")
    ]
    assert [str(unit) for unit in units_of(scopes)] == [
        "G20/DE/2026-07-27",
        "G20/US/2026-07-27",
        "G30/DE/2026-07-27",
        "G30/US/2026-07-27",
    ]


def test_missing_unit_is_extracted() -> None:
    assert units_to_extract({UNIT: None}, "same", unchanged) == [UNIT]


def test_complete_unit_is_not_extracted_again() -> None:
    assert units_to_extract({UNIT: manifest()}, "same", unchanged) == []


def test_unit_without_events_is_complete_too() -> None:
    assert manifest().rows == 0
    assert units_to_extract({UNIT: manifest()}, "same", unchanged) == []


def test_provisional_unit_is_extracted_again() -> None:
    early = manifest(extracted_at=NEXT_MONDAY - timedelta(microseconds=1))
    assert units_to_extract({UNIT: early}, "same", unchanged) == [UNIT]


def test_unit_of_other_settings_is_extracted_again() -> None:
    assert units_to_extract({UNIT: manifest(settings_digest="other")}, "same", unchanged) == [UNIT]


def test_unit_of_other_source_files_is_extracted_again() -> None:
    assert units_to_extract({UNIT: manifest()}, "same", lambda _: True) == [UNIT]


@pytest.mark.parametrize(
    ("zone", "hours", "provisional"),
    [
        ("Europe/Berlin", -3, True),
        ("Europe/Berlin", -2, False),
        ("America/New_York", 3, True),
        ("America/New_York", 4, False),
    ],
)
def test_week_is_over_at_midnight_in_the_time_zone(
    zone: str, hours: int, provisional: bool
) -> None:
    extracted = manifest(extracted_at=NEXT_MONDAY + timedelta(hours=hours))
    needed = units_to_extract({UNIT: extracted}, "same", unchanged, ZoneInfo(zone))
    assert needed == ([UNIT] if provisional else [])


@pytest.mark.parametrize(("days", "provisional"), [(-7, True), (-1, True), (0, False), (7, False)])
def test_unit_is_provisional_until_its_week_is_over(days: int, provisional: bool) -> None:
    extracted = manifest(extracted_at=NEXT_MONDAY + timedelta(days=days))
    assert is_provisional(UNIT, extracted) is provisional


def test_origin_of_a_run_parameter_is_the_run_or_else_that_of_its_setting(
    settings: Settings,
) -> None:
    variable = "environment variable ML_PIPELINE_DIMENSIONS__MARKET__VALUES"
    configured = {
        ("run", "run_type"): "config/base.yaml",
        ("run", "start_date"): "config/environments/test.yaml",
        ("dimensions", "market", "values"): variable,
    }
    given = {"start_date": "2026-07-27", "window_length": "60"}

    parameters = parse_run_parameters(given, settings)

    assert parameter_origins(parameters, given, configured) == {
        "run_type": "config/base.yaml",
        "model_series": "default",
        "markets": variable,
        "start_date": "given for this run",
        "end_date": "default",
        "window_length": "given for this run",
    }
