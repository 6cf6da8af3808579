import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from kubernetes import client

from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import (
    ConfigurationError,
    CredentialError,
    KubernetesError,
    KubernetesUnavailableError,
)
from ml_pipeline.execution import spark_application_api
from ml_pipeline.execution.spark_application import application
from ml_pipeline.execution.spark_application_api import SparkApplicationApi
from tests.fake_spark_operator import FakeSparkOperator, Fault

CALLS: dict[str, Callable[[SparkApplicationApi], Any]] = {
    "GET": lambda api: api.get("etl-1"),
    "DELETE": lambda api: api.delete("etl-1"),
}


@pytest.fixture
def body(operator_settings: SparkOperatorSettings) -> dict[str, Any]:
    return application(operator_settings, "etl-1", "s3://b/1.py", ["--run_id", "r"])


def test_application_is_created_read_and_deleted(
    cluster: FakeSparkOperator, api: SparkApplicationApi, body: dict[str, Any]
) -> None:
    assert api.get("etl-1") is None
    assert api.create(body)
    read = api.get("etl-1")
    assert read is not None
    assert read["spec"] == body["spec"]
    assert api.delete("etl-1")
    assert api.get("etl-1") is None
    assert not api.delete("etl-1")


def test_unknown_fields_are_to_be_refused_and_pods_to_be_deleted_first(
    cluster: FakeSparkOperator, api: SparkApplicationApi, body: dict[str, Any]
) -> None:
    api.create(body)
    api.delete("etl-1")

    assert cluster.queries == [
        {"fieldValidation": ["Strict"]},
        {"propagationPolicy": ["Foreground"]},
    ]


def test_application_of_the_same_name_is_not_created_again(
    cluster: FakeSparkOperator, api: SparkApplicationApi, body: dict[str, Any]
) -> None:
    assert api.create(body)
    assert not api.create(body)


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize(
    "fault",
    [
        Fault(0),
        Fault(429, "TooManyRequests"),
        Fault(500, "InternalError", "failed calling webhook: connection refused"),
        Fault(503, "ServiceUnavailable"),
    ],
)
def test_outage_is_transient(
    cluster: FakeSparkOperator, api: SparkApplicationApi, method: str, fault: Fault
) -> None:
    cluster.faults[method] = [fault]

    with pytest.raises(
        KubernetesUnavailableError, match=r"sparkapplications\.sparkoperator\.k8s\."
    ):
        CALLS[method](api)

    assert cluster.count(method) == 1


@pytest.mark.parametrize(("method", "verb"), [("GET", "get"), ("DELETE", "delete")])
def test_missing_right_is_named(
    cluster: FakeSparkOperator, api: SparkApplicationApi, method: str, verb: str
) -> None:
    cluster.faults[method] = [Fault(403, "Forbidden", "User cannot do this")]

    message = (
        rf"^{verb} sparkapplications\.sparkoperator\.k8s\.io in the namespace team: 403: User "
        rf"cannot do this\. Grant the service account of this step to {verb} sparkapplications\."
    )
    with pytest.raises(KubernetesError, match=message):
        CALLS[method](api)


@pytest.mark.parametrize("method", CALLS)
def test_cluster_without_the_operator_is_not_taken_for_one_without_the_application(
    cluster: FakeSparkOperator, api: SparkApplicationApi, method: str
) -> None:
    cluster.is_installed = False

    with pytest.raises(
        KubernetesError, match=r"404 page not found\. Install the Kubeflow Spark op"
    ):
        CALLS[method](api)


def test_missing_namespace_is_said(
    cluster: FakeSparkOperator, api: SparkApplicationApi, body: dict[str, Any]
) -> None:
    cluster.faults["POST"] = [Fault(404, "NotFound", 'namespaces "team" not found')]

    with pytest.raises(
        KubernetesError, match=r'namespaces "team" not found\. .* create the namesp'
    ):
        api.create(body)


@pytest.mark.parametrize(
    ("place", "key", "value", "message"),
    [
        (("spec", "driver"), "cores", 0, "422: etl-1 is invalid: spec.driver.cores: should be"),
        (
            ("spec",),
            "image_policy",
            "x",
            '400: strict decoding error: unknown field "spec.image_po',
        ),
        (("spec", "sparkConf"), "spark.master", "local", '403: .* denied .*"spark.master" is not'),
        (("metadata",), "name", "1-etl", '403: .* invalid SparkApplication name "1-etl"'),
    ],
)
def test_invalid_application_is_refused_with_its_fault(
    api: SparkApplicationApi,
    body: dict[str, Any],
    place: tuple[str, ...],
    key: str,
    value: object,
    message: str,
) -> None:
    target = body
    for part in place:
        target = target[part]
    target[key] = value

    with pytest.raises(
        KubernetesError, match=f"{message}.*Fix the value in execution.spark_operator that"
    ):
        api.create(body)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault(401, "Unauthorized", "Unauthorized"), "token of this step's service account"),
        (Fault(403, "Forbidden", "exceeded quota: team"), "Lower the cores, memory or executors"),
        (Fault(405, "MethodNotAllowed", "no"), "A retry would not help"),
    ],
)
def test_other_refusals_say_what_to_do(
    cluster: FakeSparkOperator,
    api: SparkApplicationApi,
    body: dict[str, Any],
    fault: Fault,
    told: str,
) -> None:
    cluster.faults["POST"] = [fault]

    with pytest.raises(KubernetesError, match=told):
        api.create(body)


def test_credential_is_not_sent(
    cluster: FakeSparkOperator, api: SparkApplicationApi, body: dict[str, Any]
) -> None:
    body["spec"]["sparkConf"]["spark.hadoop.fs.s3a.secret.key"] = "wJalrXUtnFEMIK7MDENGbPxRfiCY5"

    with pytest.raises(CredentialError, match="The Spark application contains credentials"):
        api.create(body)

    assert cluster.calls == []


def test_namespace_is_that_of_the_pod(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "namespace"
    own.write_text("kubeflow-user\n")
    monkeypatch.setattr(spark_application_api, "NAMESPACE_FILE", own)

    configuration = client.Configuration(host="http://127.0.0.1:9")
    assert SparkApplicationApi(configuration=configuration).namespace == "kubeflow-user"


def test_namespace_must_be_set_outside_of_a_pod(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(spark_application_api, "NAMESPACE_FILE", tmp_path / "absent")

    with pytest.raises(ConfigurationError, match=r"set execution\.spark_operator\.namespace"):
        SparkApplicationApi()


def test_process_without_a_cluster_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in [name for name in os.environ if name.startswith("KUBE")]:
        monkeypatch.delenv(variable)
    absent = str(tmp_path / "absent")
    monkeypatch.setattr(
        "kubernetes.config.kube_config.KUBE_CONFIG_DEFAULT_LOCATION", absent, raising=True
    )

    with pytest.raises(KubernetesError, match="No Kubernetes cluster is configured"):
        SparkApplicationApi("team")
