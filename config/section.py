"""What all settings are made of."""

from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import InitErrorDetails

# A name that may become a part of a storage key: no separator can be doubled, lead or trail.
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
    """A frozen group of settings that refuses keys it does not know."""

    # The messages of pydantic would show what was received, and that may be a secret.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def details_below(error: ValidationError, *location: str | int) -> list[InitErrorDetails]:
    """The faults of a section that was validated by itself, as those of the place it stands at."""
    return [
        InitErrorDetails(
            type=details["type"],
            loc=(*location, *details["loc"]),
            input=details["input"],
            ctx=details.get("ctx", {}),
        )
        for details in error.errors()
    ]
