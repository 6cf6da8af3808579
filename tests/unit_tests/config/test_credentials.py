"""What is recognised as a credential, and what is not. The values are made up."""

import pytest

from config.credentials import (
    credentials_below,
    credentials_in,
    known_credentials,
    redact,
    refuse_credentials,
)
from config.settings import PROJECT_ROOT
from ml_pipeline.errors import CredentialError
from ml_pipeline.storage.code import checked, read_sources
from tests.planted import RANDOM, SECRETS, joined


@pytest.mark.parametrize("kind", SECRETS)
def test_credential_is_recognised_by_its_value_under_any_name(kind: str) -> None:
    text = f"before {SECRETS[kind].text} after"

    assert list(credentials_below({"colour": text}))
    assert SECRETS[kind].secret not in redact(text, {})
    assert redact(text, {}).startswith("before ")


@pytest.mark.parametrize(
    "text",
    [
        f"password: {RANDOM}",
        f'password = "{RANDOM}"',
        f"{{'db_password': '{RANDOM}'}}",
        f"--token={RANDOM}",
        f"API_KEY={RANDOM} other",
        f"spark.hadoop.fs.s3a.secret.key {chr(61)} {RANDOM}",
    ],
)
def test_random_value_is_recognised_by_the_name_before_it(text: str) -> None:
    assert RANDOM not in redact(text, {})


@pytest.mark.parametrize(
    "text",
    [
        "token = how.token.get_secret_value()",
        "password: str",
        "password: ${PASSWORD}",
        "https://<user>:<password>@host",
        "https://user:***@host",
        "https://user:…@host",
        "https://host:8080/path?mail=a@b",
        "http://localhost:8080",
        "ssh://git@github.com/team/repository",
        "s3://bucket/prefix",
        "Bearer tokens are sent in a header",
        "secret: aws-keys-2",
        "AWS_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY",
        "token_file: /var/run/secrets/token-2",
        "sha256:8d0e5ea4b5b2b1cfa3fca5a0b6f6a8f7aa9c4d7ba83d1d14d2d2db5f1d9fdf3a",
        "8e8c483db84b4bee98b60c0593521ed34d9990e8",
        "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUQ=",  # a certificate
        "-----BEGIN CERTIFICATE-----",
        "a-sk-learn-model-of-some-length, global-configuration-of-everything",
        "ml_pipeline/components/data_extraction/x",
    ],
)
def test_text_without_a_credential_is_left_alone(text: str) -> None:
    assert redact(text, {}) == text
    assert not list(credentials_below({"colour": text}))


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        (
            "-Djavax.net.ssl.trustStorePassword=changeit -Dx=1",
            "-Djavax.net.ssl.trustStorePassword=*** -Dx=1",
        ),
        ("jdbc:x://h/db?user=me&password=correct-horse", "jdbc:x://h/db?user=me&password=***"),
        ("PASSWORD: 'S3cr3t!pass'", "PASSWORD: '***'"),
        ('{"auth": "dXNlcjpodW50ZXIyaHVudGVyMg=="}', '{"auth": "***"}'),
    ],
)
def test_chosen_password_is_recognised_by_its_assignment(text: str, hidden: str) -> None:
    assert redact(text, {}) == hidden


def test_code_is_searched_for_quoted_values_only() -> None:
    code = "token = token_of_page2(x1)[0].next_page"

    assert not credentials_in(code, is_code=True)
    assert credentials_in(f'token = "{RANDOM}"', is_code=True)


@pytest.mark.parametrize(
    "values",
    [
        {"spark.hadoop.fs.s3a.secret.key": "minioadmin"},
        {"name": "DB_PASSWORD", "value": "correct horse"},
        {"list": [{"token": "abc-def"}]},
        {"trustStorePassword": "changeit"},
    ],
)
def test_any_value_under_the_name_of_a_secret_is_a_credential(values: object) -> None:
    assert [each.kind for each in credentials_below(values)] == [
        "a value under the name of a secret"
    ]


@pytest.mark.parametrize(
    "values",
    [
        {"token": "", "password": None},
        {"password": "${PASSWORD}", "secret_key": "<key>"},
        {"service_account_token_file": "/var/run/token"},
        {"secret_env": [{"secret": "aws-keys", "variables": {"AWS_SESSION_TOKEN": "SESSION"}}]},
        {"secretAsEnv": [{"secretName": "aws-keys", "keyToEnv": [{"secretKey": "password"}]}]},
        {"tokens_per_window": "1000000", "credentials_provider": "com.example.Provider"},
    ],
)
def test_name_of_a_secret_alone_is_no_credential(values: object) -> None:
    assert not list(credentials_below(values))


def test_secrets_of_the_environment_are_known_by_value() -> None:
    environ = {
        "DB_PASSWORD": "correct-horse-7/9",
        "ML_PIPELINE_EXECUTION__SPARK__SECRET_CONFIG": '{"fs.s3a.secret.key": "minio-admin-1"}',
        "TOKEN_FILE": "/var/run/secrets/token",
        "PASSWORD": "x",
        "COOKIE": "required",
    }

    assert set(known_credentials(environ)) == {
        "correct-horse-7/9",
        "correct-horse-7%2F9",
        "minio-admin-1",
    }
    assert redact("a correct-horse-7%2F9 b minio-admin-1", environ) == "a *** b ***"


def test_overlapping_credentials_are_hidden_once() -> None:
    text = f"https://user:{RANDOM}@host/?access_token={RANDOM}"

    assert redact(text, {}) == "https://user:***@host/?access_token=***"


def test_refusal_names_the_places_and_not_the_values() -> None:
    key = SECRETS["aws key"].secret
    with pytest.raises(CredentialError) as refused:
        refuse_credentials({"a": [{"b": key}], key: RANDOM}, "The job")

    message = str(refused.value)
    assert "The job contains credentials" in message
    assert "a.0.b: an AWS access key" in message
    assert key not in message
    assert RANDOM not in message


def test_the_projects_own_sources_contain_none() -> None:
    assert checked(read_sources(PROJECT_ROOT))


def test_private_key_is_hidden_as_a_whole() -> None:
    begin, end = joined("-----BEGIN ", "PRIVATE KEY-----"), joined("-----END ", "PRIVATE KEY-----")

    assert redact(f"x {begin}\nMIIE\nabcd\n{end} y", {}) == "x *** y"
