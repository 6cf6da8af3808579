from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.load import load_settings
from config.recurring import RecurringSettings
from config.settings import RunDefaults, Settings
from ml_pipeline.errors import ConfigurationError, ParameterError
from ml_pipeline.running.due_time import parse_due_time, parse_scheduled_time
from ml_pipeline.running.form import join_values
from ml_pipeline.running.run_parameters import (
    RecordedParameters,
    RunParameters,
    parameters_of,
    parameters_with,
    parse_run_parameters,
    split_values,
)
from tests.runs import PARAMETER_NAMES

NOW = datetime(2026, 8, 26, 12, tzinfo=UTC)  # a Wednesday
SETTINGS = load_settings("test", environ={})
DEFAULTS = SETTINGS.run
NO_PERIOD = DEFAULTS.model_copy(update={"start_date": None, "end_date": None})


def with_run(defaults: RunDefaults) -> Settings:
    return SETTINGS.model_copy(update={"run": defaults})


def parameters(**values: Any) -> RunParameters:
    return parameters_of(SETTINGS).model_validate(values)


def parse(defaults: RunDefaults = DEFAULTS, /, **texts: str) -> RunParameters:
    return parse_run_parameters(texts, with_run(defaults))


def faults_of(defaults: RunDefaults = DEFAULTS, /, **texts: str) -> tuple[str, ...]:
    with pytest.raises(ParameterError) as raised:
        parse_run_parameters(texts, with_run(defaults))
    return raised.value.faults


def periods(at: datetime = NOW, limits: RunDefaults = DEFAULTS, **texts: str) -> list[str]:
    one_market: dict[str, Any] = {"model_series": "G20", "markets": "DE"}
    scopes = parse(**(one_market | texts)).data_scopes(at, limits)
    return [f"{scope.start}_{scope.end}" for scope in scopes]


def test_empty_parameters_stand_for_the_configured_values() -> None:
    assert parse(**dict.fromkeys(PARAMETER_NAMES, " ")) == parameters(
        run_type="individual",
        model_series=("G20", "G30"),
        markets=("DE", "US"),
        start_date=date(2026, 7, 27),
        end_date=date(2026, 8, 24),
    )


def test_given_parameters_go_before_the_configured_values() -> None:
    given = parse(
        model_series="G20, i4",
        markets=" FR ",
        start_date="2026-01-01",
        end_date="2026-02-01",
        run_type="simulation",
        min_support="0.01",
        window_length="600.5",
    )
    assert given == parameters(
        run_type="simulation",
        model_series=("G20", "i4"),
        markets=("FR",),
        start_date=date(2026, 1, 1),
        end_date=date(2026, 2, 1),
        min_support=0.01,
        window_length=600.5,
    )


def test_parameters_survive_being_written_as_json() -> None:
    recorded = parse(min_support="20", run_type="simulation").recorded()
    assert RecordedParameters.model_validate_json(recorded.model_dump_json()) == recorded
    assert recorded.model_dump()["markets"] == ["DE", "US"]


def test_recurring_parameters_survive_being_written_as_json() -> None:
    recorded = parse(run_type="recurring").recorded()
    assert RecordedParameters.model_validate_json(recorded.model_dump_json()) == recorded


def test_all_faults_come_at_once() -> None:
    faults = faults_of(
        model_series="G20,,G30",
        start_date="2026-13-40",
        run_type="weekly",
        min_support="abc",
        window_length="-1",
        colour="red",
    )
    named = [fault.partition(":")[0] for fault in faults]
    assert named == [
        *("run_type", "model_series", "start_date", "min_support", "window_length", "colour"),
    ]


def test_message_counts_the_faults_and_says_that_nothing_was_started() -> None:
    with pytest.raises(ParameterError, match=r"^2 run parameters are wrong; nothing was started"):
        parse(min_support="abc", window_length="abc")
    with pytest.raises(ParameterError, match=r"^1 run parameter is wrong; nothing was started"):
        parse(min_support="abc")


def test_fault_names_parameter_received_value_and_what_is_allowed() -> None:
    (fault,) = faults_of(min_support="abc")
    assert fault.startswith("min_support: received 'abc'; ")
    assert fault.endswith("allowed: a share of the windows below 1, else a whole number of windows")


def test_unknown_parameter_gets_the_names_of_all() -> None:
    (fault,) = faults_of(market="DE")
    assert fault.startswith("market: no such parameter (received 'DE'); allowed: run_type, ")


@pytest.mark.parametrize("value", ["0", "-0.5", "1.5", "nan", "inf", "0,5", "5 %"])
def test_minimum_support_is_a_positive_share_or_count(value: str) -> None:
    (fault,) = faults_of(min_support=value)
    assert fault.startswith(f"min_support: received '{value}'")


@pytest.mark.parametrize("value", ["-1", "nan", "inf", "1800s"])
def test_window_length_is_a_number_from_zero_on(value: str) -> None:
    (fault,) = faults_of(window_length=value)
    assert fault.startswith(f"window_length: received '{value}'")


@pytest.mark.parametrize("value", ["G20,,G30", "G20,", ",", '"G20', '"G20"x', "a\x00b", "x" * 201])
def test_text_that_is_no_list_of_values_is_refused(value: str) -> None:
    (fault,) = faults_of(model_series=value)
    assert fault.startswith(f"model_series: received '{value}'; ")
    assert fault.endswith(
        "; allowed: values of model_series separated by commas; one with a comma in double quotes"
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("G20, G30", ("G20", "G30")),
        ("Köln Süd/Ost, 11+", ("Köln Süd/Ost", "11+")),
        ('"a, b", DE', ("a, b", "DE")),
        ('5" pipe, "6"" pipe, long"', ('5" pipe', '6" pipe, long')),
        ("../x", ("../x",)),
        ("0123, 5E10, NO", ("0123", "5E10", "NO")),
    ],
)
def test_value_is_any_text_that_a_person_would_use(text: str, values: tuple[str, ...]) -> None:
    assert parse(model_series=text).values["model_series"] == values


@given(st.lists(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1), min_size=1))
def test_values_that_the_form_shows_are_read_as_they_are(values: list[str]) -> None:
    assert split_values(join_values(values)) == tuple(values)


def test_empty_value_is_told_once() -> None:
    (fault,) = faults_of(markets=",,")
    assert fault.startswith("markets: received ',,'; a value is empty; ")


def test_each_dimension_has_a_run_parameter_after_the_run_type() -> None:
    names = tuple(RunParameters.model_fields)
    assert names[0] == "run_type"
    assert tuple(parameters_with({}).model_fields) == names
    of_two = parameters_with(SETTINGS.dimensions).model_fields
    assert tuple(of_two) == ("run_type", "model_series", "markets", *names[1:])


@pytest.mark.parametrize("name", ["run_type", "end_date", "data_scopes", "model_dump", "class"])
def test_dimension_cannot_take_the_place_of_another_run_parameter(name: str) -> None:
    market = SETTINGS.dimensions["market"].model_copy(update={"parameter": name})
    with pytest.raises(
        ConfigurationError, match=rf"dimensions\.market\.parameter': '{name}' cannot"
    ):
        parameters_with({"market": market})


def test_run_without_dimensions_has_one_data_scope_per_period() -> None:
    settings = SETTINGS.model_copy(update={"dimensions": {}})
    scopes = parse_run_parameters({}, settings).data_scopes(NOW, settings.run)
    assert [str(scope) for scope in scopes] == ["2026-07-27_2026-08-24"]


def test_data_scopes_that_would_look_alike_are_refused() -> None:
    alike = parse(model_series="a, a/b", markets="b/c, c")
    message = "two data scopes of the run would both be called a/b/c/2026-07-27_2026-08-24"
    with pytest.raises(ParameterError, match=message):
        alike.data_scopes(NOW, DEFAULTS)


@pytest.mark.parametrize(
    "value", ["2026-13-40", "2026-02-29", "1767225600", "27.07.2026", "2026-07-27T00:00"]
)
def test_date_is_an_iso_date(value: str) -> None:
    (fault,) = faults_of(start_date=value)
    assert fault.startswith(f"start_date: received '{value}'")
    assert fault.endswith("allowed: first day, inclusive: YYYY-MM-DD")


@pytest.mark.parametrize("value", ["0001-01-01", "9999-12-31"])
def test_date_at_an_end_of_the_calendar_is_refused(value: str) -> None:
    (fault,) = faults_of(start_date=value, end_date="2026-08-24")
    assert fault.startswith(f"start_date: received '{value}'; Input should be ")


@pytest.mark.parametrize("end", ["2026-07-27", "2026-07-26"])
def test_end_is_after_start(end: str) -> None:
    (fault,) = faults_of(end_date=end)
    assert fault.startswith(
        f"end_date: received '{end}'; must be after start_date (2026-07-27); allowed: last day"
    )


def test_wrong_start_is_not_also_a_fault_of_the_end() -> None:
    assert len(faults_of(start_date="tomorrow", end_date="2026-08-24")) == 1


def test_period_is_needed_somewhere() -> None:
    (fault,) = faults_of(NO_PERIOD)
    assert fault.startswith("end_date: nothing received; start_date and end_date are both needed")


def test_end_alone_is_no_period() -> None:
    (fault,) = faults_of(NO_PERIOD, end_date="2026-08-24")
    assert "start_date and end_date are both needed" in fault


def test_recurring_run_needs_no_period() -> None:
    assert parse(NO_PERIOD, run_type="recurring").start_date is None


def test_recurring_run_does_not_take_the_configured_period() -> None:
    assert parse(run_type="recurring").end_date is None


@pytest.mark.parametrize("name", ["start_date", "end_date"])
def test_recurring_run_refuses_a_period(name: str) -> None:
    (fault,) = faults_of(**{"run_type": "recurring", name: "2026-08-24"})
    assert (
        "start_date and end_date must be empty: recurring takes its period from run.recurring"
        in fault
    )


def test_individual_run_covers_the_period_once() -> None:
    assert periods(run_type="individual") == ["2026-07-27_2026-08-24"]


def test_simulation_adds_a_week_at_a_time() -> None:
    assert periods(run_type="simulation") == [
        "2026-07-27_2026-08-03",
        "2026-07-27_2026-08-10",
        "2026-07-27_2026-08-17",
        "2026-07-27_2026-08-24",
    ]


def test_simulation_from_the_middle_of_a_week_grows_at_mondays() -> None:
    found = periods(run_type="simulation", start_date="2026-07-30", end_date="2026-08-10")
    assert found == ["2026-07-30_2026-08-03", "2026-07-30_2026-08-10"]


def test_simulation_ends_with_a_part_of_a_week() -> None:
    found = periods(run_type="simulation", start_date="2026-07-27", end_date="2026-08-05")
    assert found == ["2026-07-27_2026-08-03", "2026-07-27_2026-08-05"]


def test_simulation_of_less_than_a_week_has_one_period() -> None:
    found = periods(run_type="simulation", start_date="2026-07-28", end_date="2026-07-30")
    assert found == ["2026-07-28_2026-07-30"]


def test_simulation_crosses_the_border_of_the_year() -> None:
    found = periods(run_type="simulation", start_date="2026-12-30", end_date="2027-01-05")
    assert found == ["2026-12-30_2027-01-04", "2026-12-30_2027-01-05"]


@pytest.mark.parametrize(
    ("at", "week"),
    [
        (datetime(2026, 8, 26, 12, tzinfo=UTC), "2026-08-17_2026-08-24"),
        (datetime(2026, 8, 24, 0, 0, tzinfo=UTC), "2026-08-17_2026-08-24"),
        (datetime(2026, 8, 23, 23, 59, 59, tzinfo=UTC), "2026-08-10_2026-08-17"),
    ],
)
def test_recurring_run_covers_the_last_complete_week(at: datetime, week: str) -> None:
    assert periods(at, run_type="recurring") == [week]


def with_recurring(**values: Any) -> RunDefaults:
    recurring = RecurringSettings.model_validate(values)
    return DEFAULTS.model_copy(update={"recurring": recurring})


@pytest.mark.parametrize(
    ("recurring", "period"),
    [
        ({"length": 4}, "2026-07-20_2026-08-17"),
        ({"step": "month", "length": 2}, "2026-06-01_2026-08-01"),
        ({"since": "2026-01-01"}, "2026-01-01_2026-08-17"),
    ],
)
def test_recurring_run_covers_the_configured_period(recurring: dict[str, Any], period: str) -> None:
    due = datetime(2026, 8, 19, 6, tzinfo=UTC)
    assert periods(due, with_recurring(**recurring), run_type="recurring") == [period]


def test_month_is_one_of_the_time_zone() -> None:
    tokyo = with_recurring(step="month").model_copy(update={"time_zone": "Asia/Tokyo"})
    due = datetime(2026, 7, 31, 20, tzinfo=UTC)  # 1 August in Tokyo
    assert periods(due, tokyo, run_type="recurring") == ["2026-07-01_2026-08-01"]


@pytest.mark.parametrize(
    ("recurring", "fault"),
    [
        (
            {"since": "2026-08-17"},
            r"run\.recurring\.since \(2026-08-17\) must be before 2026-08-17",
        ),
        ({"since": "1990-01-01"}, r"longer than run\.max_weeks \(520\)"),
    ],
)
def test_recurring_period_that_is_empty_or_too_long_is_refused(
    recurring: dict[str, Any], fault: str
) -> None:
    due = datetime(2026, 8, 19, 6, tzinfo=UTC)
    with pytest.raises(ParameterError, match=fault):
        periods(due, with_recurring(**recurring), run_type="recurring")


def test_week_of_a_recurring_run_is_one_in_utc() -> None:
    tokyo, new_york = timezone(timedelta(hours=9)), timezone(timedelta(hours=-4))
    early_monday_in_tokyo = datetime(2026, 8, 24, 6, tzinfo=tokyo)  # Sunday 21:00 UTC
    late_sunday_in_new_york = datetime(2026, 8, 23, 22, tzinfo=new_york)  # Monday 02:00 UTC
    assert periods(early_monday_in_tokyo, run_type="recurring") == ["2026-08-10_2026-08-17"]
    assert periods(late_sunday_in_new_york, run_type="recurring") == ["2026-08-17_2026-08-24"]


def test_data_scopes_are_ordered_by_model_series_market_and_period() -> None:
    scopes = parse(run_type="simulation", end_date="2026-08-10").data_scopes(NOW, DEFAULTS)
    assert [str(scope) for scope in scopes] == [
        "G20/DE/2026-07-27_2026-08-03",
        "G20/DE/2026-07-27_2026-08-10",
        "G20/US/2026-07-27_2026-08-03",
        "G20/US/2026-07-27_2026-08-10",
        "G30/DE/2026-07-27_2026-08-03",
        "G30/DE/2026-07-27_2026-08-10",
        "G30/US/2026-07-27_2026-08-03",
        "G30/US/2026-07-27_2026-08-10",
    ]


def test_name_given_twice_counts_once() -> None:
    scopes = parse(model_series="G20, G20", markets="DE,US,DE").data_scopes(NOW, DEFAULTS)
    assert [scope.values for scope in scopes] == [("G20", "DE"), ("G20", "US")]


def test_run_of_too_many_data_scopes_is_refused() -> None:
    def at_most(count: int) -> RunDefaults:
        return DEFAULTS.model_copy(update={"max_data_scopes": count})

    assert len(periods(limits=at_most(4), run_type="simulation")) == 4
    message = "the run would have 4 data scopes, run.max_data_scopes is 3"
    with pytest.raises(ParameterError, match=message):
        periods(limits=at_most(3), run_type="simulation")


@pytest.mark.parametrize("run_type", ["individual", "simulation"])
def test_period_of_ages_is_refused(run_type: str) -> None:
    message = r"the period 2026-07-27 to 9998-12-31 is longer than run\.max_weeks \(520\)"
    with pytest.raises(ParameterError, match=message):
        periods(run_type=run_type, end_date="9998-12-31")


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 400))
def test_simulation_is_cumulative_and_ends_where_it_should(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    simulation = parameters(
        run_type="simulation",
        model_series=("G20",),
        markets=("DE",),
        start_date=start,
        end_date=end,
    )
    scopes = simulation.data_scopes(NOW, DEFAULTS)
    ends = [scope.end for scope in scopes]
    assert {scope.start for scope in scopes} == {start}
    assert ends == sorted(set(ends))
    assert ends[-1] == end
    assert all(before.isoweekday() == 1 for before in ends[:-1])


def test_empty_scheduled_time_is_now() -> None:
    assert abs(parse_scheduled_time(" ") - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "text",
    [
        "2026-08-24T06:00:00Z",
        "2026-08-24T06:00:00+00:00",
        "2026-08-24T06:00:00",
        " 2026-08-24T06:00 ",
        "2026-08-24T08:00:00+02:00",
    ],
)
def test_scheduled_time_without_a_zone_is_utc(text: str) -> None:
    assert parse_scheduled_time(text) == datetime(2026, 8, 24, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["soon", "24.08.2026", "2026-13-01T00:00:00Z", "0001-01-01", "9999-12-31T23:00:00Z"]
)
def test_other_scheduled_time_is_refused(text: str) -> None:
    message = f"scheduled time '{text}' is not an ISO date and time such as 2026-08-24T06:00:00Z"
    with pytest.raises(ParameterError, match=message):
        parse_scheduled_time(text)


@pytest.mark.parametrize("days", [-3_650, 0, 30])
def test_due_time_is_taken(days: int) -> None:
    due = datetime.now(UTC).replace(microsecond=0) + timedelta(days=days)
    assert parse_due_time(f"{due:%Y-%m-%dT%H:%M:%SZ}") == due


@pytest.mark.parametrize("text", ["", " ", "{{$.pipeline_job_schedule_time_utc}}"])
def test_missing_due_time_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(ParameterError, match=r"2\.17\.0 on: use that, or give run_type=individual"):
        parse_due_time(text)


@pytest.mark.parametrize("days", [-3_655, 33, 700_000])
def test_implausible_due_time_is_refused(days: int) -> None:
    due = datetime.now(UTC) + timedelta(days=days)
    with pytest.raises(ParameterError, match=r"is implausible at .*: at most 31 days ahead or ten"):
        parse_due_time(due.isoformat())


@pytest.mark.parametrize(
    ("zone", "at", "week"),
    [
        ("Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-12_2026-10-19"),
        ("Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-19_2026-10-26"),
        ("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-16_2026-03-23"),
        ("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-23_2026-03-30"),
        ("Asia/Tokyo", "2026-08-23T15:00:00Z", "2026-08-17_2026-08-24"),
        ("America/New_York", "2026-08-24T03:59:59Z", "2026-08-10_2026-08-17"),
    ],
)
def test_recurring_week_is_one_of_the_time_zone(zone: str, at: str, week: str) -> None:
    there = DEFAULTS.model_copy(update={"time_zone": zone})
    assert periods(datetime.fromisoformat(at), there, run_type="recurring") == [week]
