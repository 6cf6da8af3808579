"""Credentials are encrypted on their way, unless they stay on this machine or a setting allows."""

from typing import Any

import pytest

from config.kubeflow import KubeflowSettings
from config.load import load_settings
from ml_pipeline.deployment.kubeflow.sign_in import sign_in
from ml_pipeline.errors import ConfigurationError, DeploymentError

METHODS: dict[str, dict[str, Any]] = {
    "token": {"token": "planted-token"},
    "cookie": {"cookie": "session=planted-token"},
    "dex": {"username": "user", "password": "planted-token"},
    "service_account": {"service_account_token_file": "/nowhere"},
}


def settings(host: str, method: str, **others: Any) -> KubeflowSettings:
    values = load_settings("dev", environ={}).kubeflow.model_dump() | {"host": host} | others
    return KubeflowSettings.model_validate(
        values | {"sign_in": {"method": method} | METHODS.get(method, {}), "request_timeout_s": 0.2}
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "host", ["http://kubeflow.example.com", "http://10.0.0.1:8080", "http://localhost.example.com"]
)
def test_credentials_are_not_sent_without_encryption(host: str, method: str) -> None:
    with pytest.raises(ConfigurationError, match=r"without encryption.*kubeflow.allow_http") as no:
        sign_in(settings(host, method))
    assert "planted-token" not in str(no.value)


@pytest.mark.parametrize(
    "host",
    [
        "http://localhost:8080",
        "http://127.0.0.1:8080/pipeline",
        "http://127.1.2.3",
        "http://[::1]:8080",
        "https://kubeflow.example.com",
    ],
)
def test_credentials_are_sent_to_this_machine_or_encrypted(host: str) -> None:
    assert sign_in(settings(host, "token")).token == "planted-token"


def test_setting_allows_credentials_without_encryption() -> None:
    assert sign_in(settings("http://ml-pipeline.kubeflow:8888", "token", allow_http=True)).token


def test_without_credentials_there_is_nothing_to_encrypt() -> None:
    assert not sign_in(settings("http://kubeflow.example.com", "none")).secrets


def test_other_failures_of_the_sign_in_stay_errors_of_ours() -> None:
    with pytest.raises(DeploymentError):
        sign_in(settings("http://127.0.0.1:1", "dex"))
