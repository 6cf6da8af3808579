"""Environment variables: which are settings, which are made by Kubernetes, which are mistakes."""

import re

import pytest

from config.keys import OWN_NAME, key_paths
from config.load import load_settings
from config.variables import is_service_variable, public_overrides, variable_of
from ml_pipeline.errors import ConfigurationError

SERVICE = {  # as a pod in the namespace `kubeflow` of a stock installation sees them
    "ML_PIPELINE_PORT": "tcp://10.96.13.7:8888",
    "ML_PIPELINE_PORT_8887_TCP": "tcp://10.96.13.7:8887",
    "ML_PIPELINE_PORT_8887_TCP_ADDR": "10.96.13.7",
    "ML_PIPELINE_PORT_8887_TCP_PORT": "8887",
    "ML_PIPELINE_PORT_8887_TCP_PROTO": "tcp",
    "ML_PIPELINE_PORT_8888_TCP": "tcp://10.96.13.7:8888",
    "ML_PIPELINE_PORT_8888_TCP_ADDR": "10.96.13.7",
    "ML_PIPELINE_PORT_8888_TCP_PORT": "8888",
    "ML_PIPELINE_PORT_8888_TCP_PROTO": "tcp",
    "ML_PIPELINE_SERVICE_HOST": "10.96.13.7",
    "ML_PIPELINE_SERVICE_PORT": "8888",
    "ML_PIPELINE_SERVICE_PORT_GRPC": "8887",
    "ML_PIPELINE_SERVICE_PORT_HTTP": "8888",
}
OTHER_SERVICES = (
    "ML_PIPELINE_UI_SERVICE_HOST",
    "ML_PIPELINE_UI_SERVICE_PORT",
    "ML_PIPELINE_UI_SERVICE_PORT_HTTP",
    "ML_PIPELINE_UI_PORT",
    "ML_PIPELINE_UI_PORT_80_TCP",
    "ML_PIPELINE_UI_PORT_80_TCP_PROTO",
    "ML_PIPELINE_UI_PORT_80_TCP_PORT",
    "ML_PIPELINE_UI_PORT_80_TCP_ADDR",
    "ML_PIPELINE_VISUALIZATIONSERVER_SERVICE_HOST",
    "ML_PIPELINE_STORAGE__ROOT_SERVICE_HOST",  # ml-pipeline-storage--root
    "ML_PIPELINE_STORAGE__ROOT_PORT",
    "ML_PIPELINE_STORAGE__ROOT_PORT_53_UDP",
    "ML_PIPELINE_STORAGE__ROOT_PORT_53_SCTP_ADDR",
    "ML_PIPELINE_STORAGE__ROOT_SERVICE_PORT_HTTP_METRICS",
    "ML_PIPELINE_UI_SERVICE_PORT__8080TCP",  # a port whose name begins with a digit
)


@pytest.mark.parametrize("variable", [*SERVICE, *OTHER_SERVICES])
def test_variable_of_a_service_is_no_setting(variable: str) -> None:
    assert is_service_variable(variable)


def test_settings_load_among_the_variables_of_services() -> None:
    environ = SERVICE | dict.fromkeys(OTHER_SERVICES, "10.96.0.1")
    assert load_settings("test", environ=environ) == load_settings("test", environ={})


def test_variables_of_services_are_not_handed_on() -> None:
    setting = {"ML_PIPELINE_STORAGE__ROOT": "s3://bucket"}
    assert public_overrides(SERVICE | setting) == setting


def test_no_setting_has_the_name_of_a_service_variable() -> None:
    variables = {variable_of(path).replace(OWN_NAME.upper(), "ANY") for path in key_paths()}
    assert {
        "ML_PIPELINE_STORAGE__ROOT",
        "ML_PIPELINE_KUBEFLOW__SIGN_IN__TOKEN",
        "ML_PIPELINE_KUBEFLOW__STEPS__ANY__MEMORY_LIMIT",
        "ML_PIPELINE_EXTRACTION__COLUMNS__EXTRA__ANY__COLUMN",
    } <= variables
    assert [variable for variable in sorted(variables) if is_service_variable(variable)] == []


@pytest.mark.parametrize(
    ("variable", "setting"),
    [
        ("ML_PIPELINE_STORAGE_ROOT", "ML_PIPELINE_STORAGE__ROOT"),
        ("ML_PIPELINE_SET_MINING_MIN_SUPPORT", "ML_PIPELINE_SET_MINING__MIN_SUPPORT"),
        (
            "ML_PIPELINE_KUBEFLOW_SIGN_IN_TOKEN_FILE",
            "ML_PIPELINE_KUBEFLOW__SIGN_IN__TOKEN_FILE",
        ),
        ("ML_PIPELINE_STORAG__ROOT", "ML_PIPELINE_STORAGE__ROOT"),
        ("ML_PIPELINE_STORAGE__ROT", "ML_PIPELINE_STORAGE__ROOT"),
        ("ML_PIPELINE_DOMAIN", "ML_PIPELINE_STORAGE__DOMAIN"),
        ("ML_PIPELINE_KUBEFLOW__POD__MEMORY_LIMT", "ML_PIPELINE_KUBEFLOW__POD__MEMORY_LIMIT"),
        (
            "ML_PIPELINE_KUBEFLOW__STEPS__SET_MINING__MEMORY_LIMT",
            "ML_PIPELINE_KUBEFLOW__STEPS__SET_MINING__MEMORY_LIMIT",
        ),
        ("ML_PIPELINE_STORAGE__ROOT_PORT_8888", "ML_PIPELINE_STORAGE__ROOT"),  # no protocol
    ],
)
def test_misspelt_variable_names_the_nearest_setting(variable: str, setting: str) -> None:
    message = f"in environment variable {variable}: did you mean {setting}?"
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        load_settings("test", environ={variable: "1"})


def test_variable_like_no_setting_gets_the_valid_sections() -> None:
    message = r"'qqq' in environment variable ML_PIPELINE_QQQ: valid: .*storage, run, "
    with pytest.raises(ConfigurationError, match=message):
        load_settings("test", environ={"ML_PIPELINE_QQQ": "1"})


def test_unknown_key_inside_the_value_of_a_variable_names_the_nearest_key() -> None:
    trigger = '{"event_id": "P1", "before_s": 1, "after_s": 1, "befor_s": 1}'
    with pytest.raises(ConfigurationError, match=r"trigger\.befor_s' in .*mean 'before_s'"):
        load_settings("test", environ={"ML_PIPELINE_PREPROCESSING__TRIGGER": trigger})
