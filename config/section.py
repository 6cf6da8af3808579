"""Base class and shared types of all settings."""

import re
from collections import ChainMap
from datetime import date
from functools import cache
from typing import Annotated, Any, get_args
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

CENTURY_S = 3_155_760_000
"""Seconds of a hundred years, the upper bound of durations in the data."""
DAY_S = 86_400
"""Seconds of a day, the upper bound of waits."""
TRILLION = 10**12
"""Upper bound of numbers of rows, windows and sets."""

# A name that may become part of a storage key: separators are never doubled, first or last.
ScopeName = Annotated[str, Field(pattern=r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", max_length=64)]


@cache
def _known_zones() -> set[str]:
    return available_timezones()


def _known_zone(zone: str) -> str:
    if zone != "UTC" and zone not in _known_zones():
        raise ValueError("must be a name of the IANA time zone database such as Europe/Berlin")
    return zone


TimeZone = Annotated[str, AfterValidator(_known_zone)]


def _is_iso_date(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII))


def range_of(field: FieldInfo) -> str:
    """Return the numbers that a field accepts, `from 1 to 64`. Returns an empty text if any."""
    kind: Any = Annotated[field.annotation, *field.metadata]
    schema = TypeAdapter(kind).json_schema()
    limits = ChainMap(schema, *schema.get("anyOf", ()))
    if "exclusiveMinimum" in limits and "maximum" in limits:
        return f"above {limits['exclusiveMinimum']:,} and at most {limits['maximum']:,}"
    words = {"minimum": "from", "exclusiveMinimum": "above", "maximum": "to"}
    return " ".join(f"{word} {limits[key]:,}" for key, word in words.items() if key in limits)


def is_out_of_range(fault: ErrorDetails) -> bool:
    """Return whether a number is not finite, not whole, or too small or large for its field."""
    return fault["type"] in (
        "finite_number",
        "int_from_float",
        "int_parsing",
        "int_parsing_size",
        "greater_than",
        "greater_than_equal",
        "less_than",
        "less_than_equal",
    )


class Section(BaseModel):
    """Frozen group of settings that rejects unknown keys."""

    # Pydantic's messages would show the received value, which may be a secret.
    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, allow_inf_nan=False
    )

    @field_validator("*", mode="before")
    @classmethod
    def _not_converted_silently(cls, value: object, info: ValidationInfo) -> object:
        """Reject what pydantic would convert: a boolean to 0 or 1, a number to a date."""
        annotation = cls.model_fields[info.field_name or ""].annotation
        kinds = (annotation, *get_args(annotation))
        if isinstance(value, bool) and bool not in kinds and (int in kinds or float in kinds):
            raise ValueError("must be a number, not a boolean")
        is_date = value is None or isinstance(value, date) or _is_iso_date(value)
        if date in kinds and not is_date:
            raise ValueError("write dates as 2026-07-27")
        return value


def fault_at(message: str, *location: str | int) -> InitErrorDetails:
    """Return a fault that concerns several sections, located at the one that should change."""
    reason = PydanticCustomError("value_error", "{message}", {"message": message})
    return InitErrorDetails(type=reason, loc=location, input={})


def details_below(error: ValidationError, *location: str | int) -> list[InitErrorDetails]:
    """Return the faults of a separately validated section, located at its place in the settings."""
    return [
        InitErrorDetails(
            type=details["type"],
            loc=(*location, *details["loc"]),
            input=details["input"],
            ctx=details.get("ctx", {}),
        )
        for details in error.errors()
    ]
