"""What the settings of a pod become: in the words of Kubeflow, and no word too many."""

from typing import Any

import pytest

from config.kubeflow import PodSettings
from config.load import load_settings
from ml_pipeline.deployment.package.pods import PodSpec, pipeline_config, pod_spec
from ml_pipeline.errors import ConfigurationError
from tests.unit_tests.deployment.conftest import Loaded, compile_with

PREFIX = "ML_PIPELINE_KUBEFLOW__"
DAY = 86_400


def spec_with(**changes: Any) -> PodSpec:
    shipped = load_settings("prod", environ={}).kubeflow.pod
    pod = PodSettings.model_validate(shipped.model_dump() | changes)
    return pod_spec("set_mining", pod, {})


@pytest.mark.parametrize(
    ("retries", "seconds"),
    [
        (1, 2 * 1000 + 10),
        (2, 3 * 1000 + 10 + 30),
        (4, 5 * 1000 + 10 + 30 + 90 + 270),
    ],
)
def test_retries_may_take_as_long_as_all_attempts_and_waits(retries: int, seconds: int) -> None:
    spec = spec_with(retries=retries, retry_backoff_s=10, retry_backoff_factor=3, timeout_s=1000)

    assert spec.task["retryPolicy"] == {
        "maxRetryCount": retries,
        "backoffDuration": "10s",
        "backoffFactor": 3.0,
        "backoffMaxDuration": f"{seconds}s",
    }


def test_longest_retries_are_a_duration_that_argo_can_count() -> None:
    largest = {"retries": 10, "retry_backoff_s": 3600, "retry_backoff_factor": 4}
    duration = spec_with(**largest, timeout_s=2_592_000).task["retryPolicy"]["backoffMaxDuration"]

    assert int(duration.removesuffix("s")) * 10**9 < 2**63  # nanoseconds


def test_step_may_not_run_as_root() -> None:
    assert spec_with().platform["securityContext"] == {"runAsUser": "65532", "runAsNonRoot": True}


def test_user_of_the_image_is_left_alone_if_asked_for() -> None:
    assert "securityContext" not in spec_with(run_as_user=None).platform


def test_every_pod_of_the_shipped_pipeline_has_a_user_and_names_its_step(loaded: Loaded) -> None:
    for label, platform in loaded.platform.items():
        assert platform["securityContext"]["runAsNonRoot"] is True
        step = label.removeprefix("exec-").removesuffix("-op")
        assert platform["podMetadata"]["labels"] == {
            "app.kubernetes.io/part-of": "frequent-error-sets",
            "app.kubernetes.io/component": step,
        }


def test_label_of_the_user_goes_before_the_name_of_the_step() -> None:
    labels = {"app.kubernetes.io/component": "mine"}
    assert spec_with(labels=labels).platform["podMetadata"]["labels"] == labels


@pytest.mark.parametrize("policy", ["Always", "IfNotPresent", "Never"])
def test_image_pull_policy_is_taken_over(policy: str) -> None:
    assert spec_with(image_pull_policy=policy).platform["imagePullPolicy"] == policy


def test_image_pull_policy_is_left_to_kubernetes() -> None:
    assert "imagePullPolicy" not in spec_with().platform


@pytest.mark.parametrize(
    ("setting", "compiled"),
    [("2", "2"), ("0.5", "0.5"), ("500m", "500m"), ("1e0", "1000m"), ("1500000u", "1500m")],
)
def test_cpu_in_units_that_kfp_does_not_know_is_translated(setting: str, compiled: str) -> None:
    spec = spec_with(cpu_request="0", cpu_limit=setting)

    assert spec.container["resources"]["resourceCpuLimit"] == compiled


@pytest.mark.parametrize(
    ("setting", "compiled"),
    [
        ("4Gi", "4Gi"),
        ("128974848", "128974848"),
        ("2G", "2G"),
        ("1e9", "1000000000"),
        ("1.5Gi", "1610612736"),
        ("0.1Ki", "103"),
        ("2000k", "2000000"),  # kfp writes K, which Kubernetes refuses
    ],
)
def test_memory_in_units_that_kfp_does_not_know_is_translated(setting: str, compiled: str) -> None:
    spec = spec_with(memory_request="0", memory_limit=setting)

    assert spec.container["resources"]["resourceMemoryLimit"] == compiled


@pytest.mark.parametrize(
    ("variables", "config"),
    [
        ({}, {}),
        (
            {"RUN_RETENTION_DAYS": "3"},
            {
                "resourceTtlOnCompletion": 3 * DAY,
                "resourceTtlOnSuccess": 3 * DAY,
                "resourceTtlOnFailure": 3 * DAY,
            },
        ),
        ({"RUN_TIMEOUT_S": "7200"}, {"activeDeadlineSeconds": 7200}),
    ],
)
def test_settings_of_a_run(variables: dict[str, str], config: dict[str, int]) -> None:
    environ = {PREFIX + key: value for key, value in variables.items()}
    kubeflow = load_settings("prod", environ=environ).kubeflow

    assert pipeline_config(kubeflow) == ({"pipelineConfig": config} if config else {})


def test_settings_of_a_run_are_in_the_compiled_pipeline() -> None:
    compiled = compile_with(run_retention_days="3")

    assert f"resourceTtlOnCompletion: {3 * DAY}" in compiled.text
    assert Loaded(compiled.text).platform


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        (
            "POD__CPU_LIMIT",
            "100m",
            r"kubeflow\.pod'.*cpu_request 500m exceeds cpu_limit 100",
        ),
        (
            "STEPS",
            '{"set_mining": {"memory_request": "9e9", "memory_limit": "8Gi"}}',
            r"kubeflow\.steps\.set_mining' in .*memory_request 9e9 exceeds memory_limit 8Gi",
        ),
        ("STEPS", '{"preprocessing": {"memory_request": "5Gi"}}', "5Gi exceeds .*limit 4Gi"),
        (
            "POD__MEMORY_LIMIT",
            "4K",
            r"kubeflow\.pod\.memory_limit' .*not a Kubernetes quantity.*received '4K",
        ),
        ("POD__LABELS", '{"team": "a b"}', r"pod\.labels\.team' .*received 'a b'"),
        ("POD__LABELS", '{"te am": "a"}', r"pod\.labels\.te am.*domain and '/'.*received 'te am'"),
        ("POD__NODE_SELECTOR", '{"pool": "-x"}', r"pod\.node_selector\.pool' .*received '-x'"),
        ("POD__ENV", '{"1ST": "x"}', r"pod\.env\.1ST.*not beginning with a digit"),
        ("POD__IMAGE_PULL_SECRETS", '["My_Registry"]', r"image_pull_secrets\.0' .*lower-case"),
        (
            "POD__SECRET_ENV",
            '[{"secret": "AWS", "variables": {"A": "a/b"}}]',
            r"secret_env\.0\.secret' .*received 'AWS'\)\n.*variables\.A' .*received 'a/b'",
        ),
        ("POD__TOLERATIONS", '[{"key": "a b"}]', r"pod\.tolerations\.0\.key"),
        ("POD__TOLERATIONS", '[{"key": ""}]', "an empty key requires the operator Exists"),
        (
            "POD__TOLERATIONS",
            '[{"key": "a", "operator": "Exists", "value": "b"}]',
            "the operator Exists does not accept a value",
        ),
        ("POD__RETRY_BACKOFF_FACTOR", "1.5", r"pod\.retry_backoff_factor' .*whole number"),
        ("POD__RUN_AS_USER", "0", r"pod\.run_as_user' .*from 1 to"),
        ("POD__IMAGE_PULL_POLICY", "always", r"pod\.image_pull_policy' .*'Always'"),
        ("RUN_RETENTION_DAYS", "0", r"kubeflow\.run_retention_days' .*from 1 to"),
    ],
)
def test_what_kubernetes_would_refuse_is_refused(key: str, value: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load_settings("prod", environ={PREFIX + key: value})


def test_numbers_may_be_written_without_quotes() -> None:
    environ = {f"{PREFIX}STEPS": '{"set_mining": {"cpu_limit": 3, "memory_limit": 8000000000}}'}
    pod = load_settings("prod", environ=environ).kubeflow.pod_of("set_mining")

    assert (pod.cpu_limit, pod.memory_limit) == ("3", "8000000000")
