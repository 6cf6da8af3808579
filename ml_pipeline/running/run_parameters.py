"""The parameters of a run, as the Kubeflow form sends them, parsed once."""

import csv
import keyword
import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import product
from typing import Annotated, Any, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    create_model,
    field_validator,
)
from pydantic.fields import FieldInfo

from config.dimensions import Dimension, DimensionValue
from config.section import is_out_of_range, range_of
from config.settings import (
    MinSupport,
    RunDefaults,
    RunType,
    Settings,
    StepSettings,
    WindowLength,
)
from ml_pipeline.errors import ConfigurationError, ParameterError, shortened
from ml_pipeline.storage.data_scope import WEEK, DataScope, monday_of


def split_values(text: str) -> tuple[str, ...]:
    """Return the values in a text: separated by commas, in double quotes if they contain one.

    Raises:
        ValueError: A quote is not closed, or is not doubled within quotes.
    """
    try:
        (values,) = csv.reader([text], skipinitialspace=True, strict=True)
    except (csv.Error, ValueError) as error:
        raise ValueError(
            'write a value that contains a comma in double quotes, and " within them as ""'
        ) from error
    return tuple(value.strip() for value in values)


def _split(value: object) -> object:
    return split_values(value) if isinstance(value, str) else value


def _recurring_period(settings: Settings) -> str:
    run = settings.run
    return f"({run.recurring})" if run.run_type == "recurring" else ""


def _window_unit(settings: Settings) -> str:
    return {"time": "s", "mileage": "km"}[settings.feature_engineering.window_by]


@dataclass(frozen=True)
class Configured:
    """Marks a run parameter as one that replaces a setting.

    Attributes:
        section: The section of the settings: `run`, that of a step, or that of a dimension.
        unit: Returns the unit that the value has under some settings, or another addition for
            people. None if it has none.
        key: The setting in the section. If unset, it has the name of the parameter.
    """

    section: str
    unit: Callable[[Settings], str] | None = None
    key: str = ""

    @classmethod
    def of(cls, field: FieldInfo) -> "Configured | None":
        """Return the mark of a run parameter. Returns None if it replaces no setting."""
        return next((mark for mark in field.metadata if isinstance(mark, cls)), None)

    @property
    def is_dimension(self) -> bool:
        """True if the setting contains the values of a dimension."""
        return self.section.startswith("dimensions.")

    def path(self, parameter: str) -> tuple[str, ...]:
        """Return the path of the setting that a run parameter replaces."""
        return (*self.section.split("."), self.key or parameter)

    def value(self, settings: Settings, parameter: str) -> Any:
        """Return the configured value of a run parameter."""
        section, _, name = self.section.partition(".")
        model = getattr(settings, section)
        return getattr(model[name] if name else model, self.key or parameter)


Values = Annotated[tuple[DimensionValue, ...], BeforeValidator(_split)]

# Weeks are counted before and after: at the ends of the calendar there would be none.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(9998, 12, 31)
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]


class _FirstParameters(BaseModel):
    """Run parameters that come before those of the dimensions."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    run_type: Annotated[RunType, Configured("run", _recurring_period)] = Field(
        description="individual (one period), simulation (cumulative weeks from start to end) or "
        "recurring (the last complete weeks or months before the scheduled time: run.recurring)"
    )


class RunParameters(_FirstParameters):
    """Run parameters: what a run covers and overrides; frozen, unknown names are refused.

    A run parameter is declared here alone: the Kubeflow form, `--param`, `--help`, the docs and the
    plan of the run follow. Its description states what is allowed and in which unit.
    `parameters_of` adds one parameter per dimension, after `run_type`.
    """

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
    window_length: Annotated[
        WindowLength | None, Configured("feature_engineering", _window_unit)
    ] = Field(None, description="seconds (or km when windows go by mileage)")

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
                    "start_date and end_date must be empty: recurring takes its period from "
                    "run.recurring"
                )
        elif "start_date" in info.data and (start is None or end is None):
            raise ValueError("start_date and end_date are both needed, here or in the settings")
        elif start is not None and end is not None and end <= start:
            raise ValueError(f"must be after start_date ({start})")
        return end

    @property
    def values(self) -> dict[str, tuple[str, ...]]:
        """Return the distinct values of each dimension, by the name of its run parameter."""
        marks = {name: Configured.of(field) for name, field in type(self).model_fields.items()}
        names = [name for name, mark in marks.items() if mark and mark.is_dimension]
        return {name: tuple(dict.fromkeys(getattr(self, name))) for name in names}

    def recorded(self) -> "RecordedParameters":
        """Return the run parameters for the documents of the run."""
        return RecordedParameters.model_validate(self.model_dump(mode="json"))

    def data_scopes(self, due: datetime | None, limits: RunDefaults) -> tuple[DataScope, ...]:
        """Return the data scopes of the run.

        Args:
            due: When the run was due; only a recurring run needs it.
            limits: The longest period and the largest number of data scopes that a run may have;
                the period of a recurring run, and the time zone in which weeks begin.

        Returns:
            One data scope per combination of values and period, in that order.

        Raises:
            ParameterError: The run would go beyond the limits, or have two data scopes that look
                alike.
        """
        periods = self.periods(due, limits)
        number = math.prod(map(len, self.values.values())) * len(periods)
        if number > limits.max_data_scopes:
            fault = f"the run would have {number} data scopes"
            allowed = f"run.max_data_scopes is {limits.max_data_scopes}"
            fewer = f"name fewer {' or '.join(self.values)}, or " if self.values else "name "
            raise ParameterError([f"{fault}, {allowed}: {fewer}a shorter period"])
        scopes = tuple(
            DataScope(values, *period)
            for values in product(*self.values.values())
            for period in periods
        )
        alike = [text for text, number in Counter(map(str, scopes)).items() if number > 1]
        if alike:
            fault = f"two data scopes of the run would both be called {alike[0]}"
            raise ParameterError([f"{fault}: values that contain / must not look like several"])
        return scopes

    def periods(self, due: datetime | None, limits: RunDefaults) -> list[tuple[date, date]]:
        """Return the start, inclusive, and the end, exclusive, of each period; as `data_scopes`."""
        start, end = self._whole_period(due, limits)
        if end - start > limits.max_weeks * WEEK:
            longest = f"run.max_weeks ({limits.max_weeks})"
            raise ParameterError([f"the period {start} to {end} is longer than {longest}"])
        if self.run_type != "simulation":
            return [(start, end)]
        mondays = monday_of(start) + WEEK
        ends: list[date] = []
        while mondays < end:
            ends.append(mondays)
            mondays += WEEK
        return [(start, each) for each in (*ends, end)]

    def _whole_period(self, due: datetime | None, limits: RunDefaults) -> tuple[date, date]:
        if self.run_type != "recurring":
            assert self.start_date is not None  # noqa: S101 -- the validators guarantee both
            assert self.end_date is not None  # noqa: S101
            return self.start_date, self.end_date
        assert due is not None  # noqa: S101 -- see data_scopes
        start, end = limits.recurring.period(due.astimezone(limits.zone).date())
        if start >= end:
            step = limits.recurring.step
            fault = f"run.recurring.since ({start}) must be before {end}"
            raise ParameterError([f"{fault}, the end of the last complete {step} before the run"])
        return start, end


class RecordedParameters(RunParameters):
    """Run parameters in the documents of a run; those of its dimensions are additional fields.

    The settings may have other dimensions by the time at which a document is read.
    """

    model_config = ConfigDict(extra="allow")


def parameters_of(settings: Settings) -> type[RunParameters]:
    """Return the model of the run parameters under some settings.

    Raises:
        ConfigurationError: The parameter of a dimension has the name of another one.
    """
    return parameters_with(settings.dimensions)


def parameters_with(dimensions: Mapping[str, Dimension]) -> type[RunParameters]:
    """Return the model of the run parameters with those of some dimensions; as `parameters_of`."""
    return _parameters_with(*((name, each.parameter) for name, each in dimensions.items()))


@cache
def _parameters_with(*dimensions: tuple[str, str]) -> type[RunParameters]:
    fields: dict[str, Any] = {}
    for name, parameter in dimensions:
        taken = parameter in RunParameters.model_fields or hasattr(RunParameters, parameter)
        if taken or keyword.iskeyword(parameter):
            raise ConfigurationError(
                f"'dimensions.{name}.parameter': '{parameter}' cannot be the name of its run "
                "parameter, because it has another meaning; set another name there."
            )
        description = f"values of {name} separated by commas; one with a comma in double quotes"
        mark = Configured(f"dimensions.{name}", key="values")
        fields[parameter] = (Annotated[Values, mark], Field(description=description))
    # Fields are in the order of the bases, the last one first.
    bases: Any = (
        RunParameters,
        create_model("_FirstParameters", __base__=_FirstParameters, **fields),
    )
    return cast("type[RunParameters]", create_model("RunParameters", __base__=bases))


def parse_run_parameters(texts: Mapping[str, str], settings: Settings) -> RunParameters:
    """Validate all run parameters together.

    Args:
        texts: Parameter name to text; an empty text stands for the configured value.
        settings: The settings; they contain the configured values and the dimensions.

    Raises:
        ParameterError: At least one is wrong; the message names every fault.
    """
    model = parameters_of(settings)
    given = {name: text.strip() for name, text in texts.items() if text.strip()}
    is_recurring = given.get("run_type", settings.run.run_type) == "recurring"
    left_out = ("start_date", "end_date") if is_recurring else ()
    values: dict[str, Any] = {
        name: mark.value(settings, name)
        for name, field in model.model_fields.items()
        if (mark := Configured.of(field))
        and mark.section not in StepSettings.model_fields
        and name not in left_out
    }
    try:
        return model.model_validate(values | given)
    except ValidationError as error:
        # A text of many values may break the same rule many times.
        distinct = {(each["loc"][:1], each["msg"]): each for each in error.errors()}
        faults = [_describe(details, given, model) for details in distinct.values()]
        raise ParameterError(faults) from error


def _describe(details: Any, given: Mapping[str, str], model: type[RunParameters]) -> str:
    name = str(details["loc"][0] if details["loc"] else details["input"])  # a name without UTF-8
    received = f"received '{shortened(given[name])}'" if name in given else "nothing received"
    field = model.model_fields.get(name)
    if field is None:
        names = ", ".join(model.model_fields)
        return f"{shortened(name)}: no such parameter ({received}); allowed: {names}"
    reason = shortened(details["msg"].removeprefix("Value error, "))
    if details["type"] == "string_too_short":
        reason = "a value is empty"
    if is_out_of_range(details) and range_of(field):
        reason = f"must be a number {range_of(field)}"
    return f"{name}: {received}; {reason}; allowed: {field.description}"
