"""What all settings are made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

# A name that may become a part of a storage key: no separator can be doubled, lead or trail.
ScopeName = Annotated[str, Field(pattern=r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", max_length=64)]


class Section(BaseModel):
    """A frozen group of settings that refuses keys it does not know."""

    # The messages of pydantic would show what was received, and that may be a secret.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
