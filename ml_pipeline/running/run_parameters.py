"""The parameters of a run, as the Kubeflow form sends them, parsed once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic.fields import FieldInfo

from config.settings import MinSupport, RunDefaults, RunType, ScopeName, Settings
from ml_pipeline.errors import ParameterError
from ml_pipeline.storage.data_scope import WEEK, DataScope, monday_of


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",")) if isinstance(value, str) else value


def _window_unit(settings: Settings) -> str:
    return {"time": "s", "mileage": "km"}[settings.feature_engineering.window_by]


@dataclass(frozen=True)
class Configured:
    """Marks a run parameter as one that replaces a setting; the setting has the same name.

    Attributes:
        section: The section of the settings: `run`, or that of a step.
        unit: Returns the unit that the value has under some settings. None if it has none.
    """

    section: str
    unit: Callable[[Settings], str] | None = None

    @classmethod
    def of(cls, field: FieldInfo) -> "Configured | None":
        """Return the mark of a run parameter. Returns None if it replaces no setting."""
        return next((mark for mark in field.metadata if isinstance(mark, cls)), None)


Names = Annotated[tuple[ScopeName, ...], BeforeValidator(_split)]

# Weeks are counted before and after: at the ends of the calendar there would be none.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(9998, 12, 31)
# What a due time may be away from now: a schedule that catches up is late, clocks differ.
LATEST_DUE, EARLIEST_DUE = timedelta(days=31), timedelta(days=3653)
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]


class RunParameters(BaseModel):
    """What a run covers and what it overrides; frozen, unknown names are refused.

    A run parameter is declared here alone: the Kubeflow form, `--param`, `--help`, the docs and the
    plan of the run follow. Its description states what is allowed and in which unit.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    run_type: Annotated[RunType, Configured("run")] = Field(
        description="individual (one period), simulation (cumulative weeks from start to end) or "
        "recurring (the last complete week before the scheduled time)"
    )
    model_series: Annotated[Names, Configured("run")] = Field(
        description="names separated by commas: letters and digits, single . _ - between them"
    )
    markets: Annotated[Names, Configured("run")] = Field(
        description="names separated by commas: letters and digits, single . _ - between them"
    )
    start_date: Annotated[Day | None, Configured("run")] = Field(
        None, description="first day, inclusive: YYYY-MM-DD", examples=["2026-07-27"]
    )
    end_date: Annotated[Day | None, Configured("run")] = Field(
        None,
        validate_default=True,
        description="last day, exclusive: YYYY-MM-DD after start_date",
        examples=["2026-08-24"],
    )
    min_support: Annotated[MinSupport | None, Configured("set_mining")] = Field(
        None, description="a share of the windows below 1, else a whole number of windows"
    )
    window_length: Annotated[float | None, Configured("feature_engineering", _window_unit)] = Field(
        None, ge=0, allow_inf_nan=False, description="seconds (or km when windows go by mileage)"
    )

    @field_validator("start_date", "end_date", mode="before")
    @classmethod
    def _iso_date_only(cls, value: object) -> object:
        # pydantic would also take a number of seconds since 1970.
        return date.fromisoformat(value) if isinstance(value, str) else value

    @field_validator("end_date")
    @classmethod
    def _period_is_not_empty(cls, end: date | None, info: ValidationInfo) -> date | None:
        start = info.data.get("start_date")
        if info.data.get("run_type") == "recurring":
            if end is not None or start is not None:
                raise ValueError(
                    "start_date and end_date must be empty: recurring takes the last complete week"
                )
        elif "start_date" in info.data and (start is None or end is None):
            raise ValueError("start_date and end_date are both needed, here or in the settings")
        elif start is not None and end is not None and end <= start:
            raise ValueError(f"must be after start_date ({start})")
        return end

    def data_scopes(self, due: datetime | None, limits: RunDefaults) -> tuple[DataScope, ...]:
        """Expands the parameters to the data scopes of the run.

        Args:
            due: When the run was due; only a recurring run needs it.
            limits: The longest period and the largest number of data scopes that a run may have;
                the time zone in which weeks begin.

        Returns:
            One data scope per model series, market and period, in that order.

        Raises:
            ParameterError: The run would go beyond the limits.
        """
        start, end = self.start_date, self.end_date
        if start and end and end - start > limits.max_weeks * WEEK:
            longest = f"run.max_weeks ({limits.max_weeks})"
            raise ParameterError([f"the period {start} to {end} is longer than {longest}"])
        scopes = tuple(
            DataScope(model_series, market, *period)
            for model_series in dict.fromkeys(self.model_series)
            for market in dict.fromkeys(self.markets)
            for period in self.periods(due, limits)
        )
        if len(scopes) > limits.max_data_scopes:
            found = f"the run would have {len(scopes)} data scopes"
            allowed = f"run.max_data_scopes is {limits.max_data_scopes}"
            hint = "name fewer model_series or markets, or a shorter period"
            raise ParameterError([f"{found}, {allowed}: {hint}"])
        return scopes

    def periods(self, due: datetime | None, limits: RunDefaults) -> list[tuple[date, date]]:
        """Return the start, inclusive, and the end, exclusive, of each period; as `data_scopes`."""
        if self.run_type == "recurring":
            assert due is not None  # noqa: S101 -- see data_scopes
            monday = monday_of(due.astimezone(limits.zone).date())
            return [(monday - WEEK, monday)]
        assert self.start_date is not None  # noqa: S101 -- the validators guarantee both
        assert self.end_date is not None  # noqa: S101
        if self.run_type == "individual":
            return [(self.start_date, self.end_date)]
        mondays = monday_of(self.start_date) + WEEK
        ends: list[date] = []
        while mondays < self.end_date:
            ends.append(mondays)
            mondays += WEEK
        return [(self.start_date, end) for end in (*ends, self.end_date)]


PARAMETER_NAMES = tuple(RunParameters.model_fields)


def parse_run_parameters(texts: Mapping[str, str], defaults: RunDefaults) -> RunParameters:
    """Validates all run parameters together.

    Args:
        texts: Parameter name to text; an empty text stands for the configured value.
        defaults: The configured values.

    Raises:
        ParameterError: At least one is wrong; the message names every fault.
    """
    given = {name: text.strip() for name, text in texts.items() if text.strip()}
    is_recurring = given.get("run_type", defaults.run_type) == "recurring"
    left_out = ("start_date", "end_date") if is_recurring else ()
    values: dict[str, Any] = {
        name: getattr(defaults, name)
        for name, field in RunParameters.model_fields.items()
        if (mark := Configured.of(field)) and mark.section == "run" and name not in left_out
    }
    try:
        return RunParameters.model_validate(values | given)
    except ValidationError as error:
        faults = dict.fromkeys(_describe(details, given) for details in error.errors())
        raise ParameterError([*faults]) from error


def parse_scheduled_time(text: str) -> datetime:
    """Read the time at which a run was due; an empty text stands for now.

    Raises:
        ParameterError: `text` is not an ISO date and time.
    """
    if not text.strip():
        return datetime.now(UTC)
    refusal = ParameterError(
        [f"scheduled time '{text}' is not an ISO date and time such as 2026-08-24T06:00:00Z"]
    )
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise refusal from error
    if not FIRST_DAY <= moment.date() <= LAST_DAY:
        raise refusal
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def parse_due_time(text: str) -> datetime:
    """Read the time at which a recurring run was due, as Kubeflow hands it over.

    Backends before 2.16 hand over the placeholder itself and 2.16 an empty text; 2.17.0 hands over
    the due time and, for a run that was started by hand, the time at which it was created.

    Raises:
        ParameterError: There is no due time, or it is more than a month ahead or ten years ago.
    """
    instead = (
        "a recurring run covers the week before it was due, which Kubeflow Pipelines hands over "
        "from 2.17.0 on: use that, or give run_type=individual, start_date and end_date"
    )
    if not text.strip() or "{{" in text:
        raise ParameterError([f"scheduled time: Kubeflow handed over '{text}'; {instead}"])
    due, now = parse_scheduled_time(text), datetime.now(UTC)
    if not now - EARLIEST_DUE <= due <= now + LATEST_DUE:
        allowed = f"at most {LATEST_DUE.days} days ahead or ten years ago"
        fault = f"scheduled time '{text}' is implausible at {now:%Y-%m-%dT%H:%M:%SZ}: {allowed}"
        raise ParameterError([f"{fault}; {instead}"])
    return due


def _describe(details: Any, given: Mapping[str, str]) -> str:
    name = str(details["loc"][0])
    received = f"received '{given[name]}'" if name in given else "nothing received"
    field = RunParameters.model_fields.get(name)
    if field is None:
        return f"{name}: no such parameter ({received}); allowed: {', '.join(PARAMETER_NAMES)}"
    reason = details["msg"].removeprefix("Value error, ")
    if details["type"] == "string_pattern_mismatch":
        reason = f"'{details['input']}' is no name"
    return f"{name}: {received}; {reason}; allowed: {field.description}"
