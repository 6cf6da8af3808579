"""AWS variables with which obstore would crash are named before it is called."""

from pathlib import Path

import pytest

from ml_pipeline.errors import ConfigurationError, StorageError
from ml_pipeline.storage.objects import Storage

VALID = {
    "AWS_ACCESS_KEY_ID": "id",
    "AWS_SECRET_ACCESS_KEY": "a/b+c=",
    "AWS_REGION": "eu-central-1",
    "AWS_ENDPOINT_URL": "http://127.0.0.1:9000",
}
CHARACTER = "contains a blank, a line break or another character that is not allowed"
ADDRESS = "must be an address such as https://host:port"


@pytest.fixture
def variables(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for variable, value in VALID.items():
        monkeypatch.setenv(variable, value)
    return monkeypatch


@pytest.mark.usefixtures("variables")
def test_valid_variables_are_accepted() -> None:
    assert Storage("s3://bucket", "playground").uri == "s3://bucket/playground"


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("AWS_ACCESS_KEY_ID", "id\n", CHARACTER),
        ("AWS_SECRET_ACCESS_KEY", "secret\r", CHARACTER),
        ("AWS_SECRET_ACCESS_KEY", "my secret", CHARACTER),
        ("AWS_SESSION_TOKEN", "token\r\n", CHARACTER),
        ("AWS_REGION", "eu-central-1 ", CHARACTER),
        ("AWS_DEFAULT_REGION", "eu\N{NO-BREAK SPACE}central", CHARACTER),
        ("AWS_REGION", "<your-region>", "is a placeholder: replace it"),
        ("AWS_ACCESS_KEY_ID", "<your-key>", "is a placeholder: replace it"),
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:9000\n", CHARACTER),
        ("AWS_ENDPOINT_URL", "http://<your-host>", "is a placeholder: replace it"),
        ("AWS_ENDPOINT_URL", "", ADDRESS),
        ("AWS_ENDPOINT_URL_S3", "127.0.0.1:9000", ADDRESS),
        ("AWS_ENDPOINT", "http://", ADDRESS),
    ],
)
def test_invalid_variable_is_named_and_its_value_is_not_shown(
    variables: pytest.MonkeyPatch, variable: str, value: str, message: str
) -> None:
    variables.setenv(variable, value)

    with pytest.raises(ConfigurationError, match=f"^{variable} {message}") as raised:
        Storage("s3://bucket", "playground")

    assert not value or value not in str(raised.value)


def test_variable_that_obstore_refuses_is_a_storage_error(variables: pytest.MonkeyPatch) -> None:
    variables.setenv("AWS_ALLOW_HTTP", "perhaps")

    with pytest.raises(StorageError, match=r"Cannot open the storage s3://bucket: .*'?perhaps"):
        Storage("s3://bucket", "playground")


def test_variables_do_not_matter_on_disk(variables: pytest.MonkeyPatch, tmp_path: Path) -> None:
    variables.setenv("AWS_REGION", "<your-region>")

    assert Storage(tmp_path.as_uri(), "playground").is_local
