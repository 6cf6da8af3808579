"""Base class and shared types of all settings."""

from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import InitErrorDetails

# A name that may become part of a storage key: separators are never doubled, first or last.
ScopeName = Annotated[str, Field(pattern=r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", max_length=64)]


@cache
def _known_zones() -> set[str]:
    return available_timezones()


def _known_zone(zone: str) -> str:
    if zone not in _known_zones():
        raise ValueError("must be a name of the IANA time zone database such as Europe/Berlin")
    return zone


TimeZone = Annotated[str, AfterValidator(_known_zone)]


class Section(BaseModel):
    """Frozen group of settings that rejects unknown keys."""

    # Pydantic's messages would show the received value, which may be a secret.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


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
