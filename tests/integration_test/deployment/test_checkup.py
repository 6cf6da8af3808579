"""What the check-up says about Kubeflow."""

import pytest

from config.load import load_settings
from ml_pipeline.deployment.checkup import check_deployment
from ml_pipeline.running.findings import Finding
from tests.kubeflow_server import NAMESPACE, KubeflowServer


def about_kubeflow(host: str, **variables: str) -> list[Finding]:
    environ = {
        "ML_PIPELINE_STORAGE__ROOT": "s3://bucket",
        "ML_PIPELINE_KUBEFLOW__HOST": host,
        "ML_PIPELINE_KUBEFLOW__NAMESPACE": NAMESPACE,
    }
    (chapter,) = check_deployment(load_settings("dev", environ=environ | variables))
    assert chapter.title == "Kubeflow"
    return list(chapter.findings)


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ml_pipeline.deployment.kubeflow.client.BACKOFF_S", 0.01)


def test_kubeflow_that_can_be_used_is_fine(kubeflow: KubeflowServer) -> None:
    version, rights = about_kubeflow(kubeflow.url)

    assert {version.status, rights.status} == {"ok"}
    assert rights.what == f"You may list experiments in {NAMESPACE}."
    assert kubeflow.changes == []


def test_unreachable_kubeflow_is_a_fault() -> None:
    (finding,) = about_kubeflow("http://127.0.0.1:9")

    assert finding.status == "fault"
    assert "http://127.0.0.1:9 cannot be reached" in finding.what
    assert "host" in finding.to_do


def test_version_that_is_too_old_is_a_fault(kubeflow: KubeflowServer) -> None:
    kubeflow.version = "2.5.0"

    (finding,) = about_kubeflow(kubeflow.url)

    assert finding.status == "fault"
    assert "runs Kubeflow Pipelines 2.5.0; 2.17.0 or newer is required" in finding.what


def test_refused_sign_in_is_a_fault(kubeflow: KubeflowServer) -> None:
    kubeflow.token = "expected"

    (finding,) = about_kubeflow(
        kubeflow.url,
        ML_PIPELINE_KUBEFLOW__SIGN_IN__METHOD="token",
        ML_PIPELINE_KUBEFLOW__SIGN_IN__TOKEN="another",
    )

    assert finding.status == "fault"
    assert "does not accept the credentials (401)" in finding.what


def test_wrong_namespace_is_a_fault(kubeflow: KubeflowServer) -> None:
    *_, finding = about_kubeflow(kubeflow.url, ML_PIPELINE_KUBEFLOW__NAMESPACE="")

    assert finding.status == "fault"
    assert "kubeflow.namespace" in finding.what
