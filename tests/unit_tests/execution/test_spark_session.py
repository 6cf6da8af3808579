"""Secrets of the user's own Spark: read from variables, and handed to Spark alone."""

from typing import Any

import pytest
from pydantic import SecretStr

from config.load import load_settings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution import spark_session

PREFIX = "ML_PIPELINE_EXECUTION__SPARK__"


@pytest.mark.parametrize(
    ("remote", "token", "address"),
    [
        ("sc://host:15002", None, "sc://host:15002"),
        ("sc://host:15002", "abc", "sc://host:15002/;token=abc"),
        ("sc://host:15002/", "abc", "sc://host:15002/;token=abc"),
        ("sc://host/;use_ssl=true", "abc", "sc://host/;token=abc;use_ssl=true"),
    ],
)
def test_token_becomes_part_of_the_address(remote: str, token: str | None, address: str) -> None:
    assert spark_session._address(remote, SecretStr(token) if token else None) == address


def test_token_needs_an_address() -> None:
    with pytest.raises(ConfigurationError, match="token requires remote"):
        load_settings("local", environ={f"{PREFIX}TOKEN": "planted"})


@pytest.mark.parametrize("value", ["[1]", "planted", '{"a": ["planted"]}'])
def test_wrong_secret_is_not_shown(value: str) -> None:
    environ: dict[str, Any] = {f"{PREFIX}SECRET_CONFIG": value}
    with pytest.raises(ConfigurationError, match="secret_config") as refused:
        load_settings("local", environ=environ)
    assert "planted" not in str(refused.value)
