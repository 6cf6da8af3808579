"""The compiled pipeline, loaded again: what each task and pod gets."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from kfp import components

from config.load import load_settings
from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.compile import CompiledPipeline, digest_in
from ml_pipeline.digests import digest_of_files
from ml_pipeline.errors import BundleTooLargeError, ConfigurationError
from ml_pipeline.layout import SCOPE_STEPS
from ml_pipeline.run_parameters import PARAMETER_NAMES
from tests.unit_tests.deployment.conftest import Loaded, compile_with

STEPS = 4 + len(SCOPE_STEPS)  # four of the whole run

MINING = "exec-set-mining-op"
IMAGE = "registry.example.com/error-sets@sha256:" + "ab" * 32


def test_kfp_loads_what_was_compiled(bundle: CompiledPipeline) -> None:
    loaded = components.load_component_from_text(bundle.text)

    assert set(loaded.component_spec.inputs) == set(PARAMETER_NAMES)


def test_zip_holds_exactly_the_pipeline(bundle: CompiledPipeline, tmp_path: Path) -> None:
    package, archive = bundle.write(tmp_path / "new")

    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as content:
        assert content.namelist() == ["pipeline.yaml"]
        assert content.read("pipeline.yaml") == package.read_bytes()
    assert archive.name == "frequent-error-sets.zip"


def test_package_stays_below_400_kilobytes(bundle: CompiledPipeline) -> None:
    assert len(bundle.text.encode()) < 400_000
    assert max(bundle.argument_bytes.values()) < 131_072


def test_description_carries_both_digests(bundle: CompiledPipeline, loaded: Loaded) -> None:
    description = loaded.spec["pipelineInfo"]["description"]

    assert description == bundle.description
    assert description.startswith("Mines the error sets that occur most often")
    assert f"Code digest: {digest_of_files(PROJECT_ROOT)}\n" in description
    assert digest_in(description) == bundle.package_digest


def test_every_step_has_the_stock_image_and_its_resources(loaded: Loaded) -> None:
    assert len(loaded.containers) == STEPS
    for label, container in loaded.containers.items():
        assert container["image"] == "python:3.11-slim", label
        limits = {key for key in container["resources"] if key.startswith("resource")}
        assert limits == {
            *("resourceCpuRequest", "resourceCpuLimit"),
            *("resourceMemoryRequest", "resourceMemoryLimit"),
        }
    assert loaded.containers[MINING]["resources"]["resourceMemoryLimit"] == "8Gi"
    assert loaded.containers["exec-preprocessing-op"]["resources"]["resourceMemoryLimit"] == "4Gi"


def test_every_step_is_told_its_environment(loaded: Loaded, bundle: CompiledPipeline) -> None:
    for label in loaded.containers:
        env = loaded.env(label)
        assert env["ML_PIPELINE_ENV"] == "prod"
        assert env["ML_PIPELINE_STORAGE__ROOT"] == "s3://bucket"
        assert env["AWS_REGION"] == "eu-central-1"
        assert env["PIPELINE_CODE_DIGEST"] == bundle.code_digest


def test_every_task_is_retried_never_cached_and_has_a_name_for_people(loaded: Loaded) -> None:
    steps = {name: task for name, task in loaded.tasks.items() if name.endswith("-op")}
    assert len(steps) == STEPS
    for name, task in steps.items():
        assert task["cachingOptions"] == {}, name
        if name != "check-data-scopes-op":  # fails on purpose
            assert task["retryPolicy"] == {
                "backoffDuration": "30s",
                "backoffFactor": 2.0,
                "backoffMaxDuration": "300s",
                "maxRetryCount": 2,
            }
    assert "retryPolicy" not in steps["check-data-scopes-op"]
    assert steps["set-mining-op"]["taskInfo"]["name"] == "Set mining"


def test_resources_and_retries_of_a_step_are_its_own() -> None:
    step = {
        "cpu_request": "3",
        "cpu_limit": "3500m",
        "memory_request": "30Gi",
        "memory_limit": "32Gi",
        "retries": 5,
        "retry_backoff_s": 7,
        "retry_backoff_factor": 1.5,
        "retry_backoff_max_s": 70,
    }
    loaded = Loaded(compile_with(steps=json.dumps({"set_mining": step})).text)

    resources = loaded.containers[MINING]["resources"]
    assert (resources["resourceCpuRequest"], resources["resourceCpuLimit"]) == ("3", "3500m")
    assert (resources["resourceMemoryRequest"], resources["resourceMemoryLimit"]) == (
        "30Gi",
        "32Gi",
    )
    assert loaded.tasks["set-mining-op"]["retryPolicy"] == {
        "backoffDuration": "7s",
        "backoffFactor": 1.5,
        "backoffMaxDuration": "70s",
        "maxRetryCount": 5,
    }
    assert loaded.tasks["preprocessing-op"]["retryPolicy"]["maxRetryCount"] == 2


def test_loop_is_limited(loaded: Loaded) -> None:
    (loop,) = (task for task in loaded.tasks.values() if "parameterIterator" in task)

    assert loop["iteratorPolicy"] == {"parallelismLimit": 10}


def test_schedule_time_reaches_the_setup_step(loaded: Loaded) -> None:
    inputs = loaded.tasks["setup-extraction-op"]["inputs"]["parameters"]

    placeholder = "{{$.pipeline_job_schedule_time_utc}}"
    assert inputs["scheduled_at"]["runtimeValue"]["constant"] == placeholder


def test_form_explains_every_parameter(loaded: Loaded) -> None:
    parameters = loaded.spec["root"]["inputDefinitions"]["parameters"]

    assert set(parameters) == set(PARAMETER_NAMES)
    assert all(parameter["description"] for parameter in parameters.values())
    markets = ", ".join(load_settings("prod", environ={}).run.markets)
    configured = f"Empty: the configured value ({markets})."
    assert parameters["markets"]["description"].endswith(configured)


def test_image_mode_installs_and_carries_nothing() -> None:
    compiled = compile_with(code="image", image=IMAGE)
    loaded = Loaded(compiled.text)

    for label, container in loaded.containers.items():
        assert container["image"] == IMAGE
        assert not any("pip install" in part for part in container["command"]), label
        assert "PIPELINE_CODE_DIGEST" not in loaded.env(label)  # the image knows its own
    assert len(compiled.text) < 40_000
    assert f"code: {IMAGE}" in compiled.description


def test_everything_of_a_pod_comes_from_the_settings() -> None:
    pod = {
        "node_selector": {"pool": "batch"},
        "tolerations": [{"key": "batch", "value": "true", "effect": "NoSchedule"}],
        "secret_env": [
            {
                "secret": "aws-keys",
                "variables": {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "key"},
            }
        ],
        "image_pull_secrets": ["registry"],
        "timeout_s": 77,
        "caching": True,
        "retries": 0,
    }
    compiled = compile_with(steps=json.dumps({"set_mining": pod}), pod__labels='{"team": "a"}')
    loaded = Loaded(compiled.text)
    mining, other = loaded.platform[MINING], loaded.platform["exec-preprocessing-op"]

    assert mining["nodeSelector"] == {"labels": {"pool": "batch"}}
    (toleration,) = mining["tolerations"]
    assert {key: toleration[key] for key in ("key", "operator", "value", "effect")} == {
        "key": "batch",
        "operator": "Equal",
        "value": "true",
        "effect": "NoSchedule",
    }
    (secret,) = mining["secretAsEnv"]
    assert (secret["secretName"], secret["keyToEnv"]) == (
        "aws-keys",
        [
            {"envVar": "AWS_ACCESS_KEY_ID", "secretKey": "id"},
            {"envVar": "AWS_SECRET_ACCESS_KEY", "secretKey": "key"},
        ],
    )
    assert mining["imagePullSecret"][0]["secretName"] == "registry"
    assert mining["activeDeadlineSeconds"] == "77"
    assert mining["podMetadata"]["labels"]["team"] == "a"
    assert loaded.tasks["set-mining-op"]["cachingOptions"] == {"enableCache": True}
    assert "retryPolicy" not in loaded.tasks["set-mining-op"]
    assert set(other) == {"activeDeadlineSeconds", "podMetadata"}


def test_secrets_of_the_environment_do_not_travel(monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "planted-secret-4711"
    for variable in ("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.setenv(variable, secret)
    compiled = compile_with(sign_in__method="token", sign_in__token=secret)

    assert secret not in compiled.text
    assert secret not in repr(compiled)


def test_credential_among_the_plain_variables_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"looks like a credential.*secret_env"):
        compile_with(pod__env='{"AWS_SECRET_ACCESS_KEY": "x"}')


def test_unknown_step_is_refused() -> None:
    with pytest.raises(
        ConfigurationError, match=r"kubeflow\.steps names minning, which is no step"
    ):
        compile_with(steps='{"minning": {}}')


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        ("max_argument_bytes", "The step .* takes .* bytes, kubeflow.max_argument_bytes is 20,000"),
        ("max_package_bytes", "The compiled pipeline takes .* bytes, kubeflow.max_package_bytes"),
    ],
)
def test_what_is_too_large_is_refused_and_the_largest_files_are_named(
    limit: str, message: str
) -> None:
    with pytest.raises(BundleTooLargeError, match=message) as refusal:
        compile_with(**{limit: "20000"})

    named = [line.split() for line in str(refusal.value).splitlines()[1:-1]]
    sizes = [int(size.replace(",", "")) for size, _ in named]
    assert sizes == sorted(sizes, reverse=True)
    assert all((PROJECT_ROOT / path).is_file() for _, path in named)


def test_digest_of_the_code_is_part_of_the_package(bundle: CompiledPipeline) -> None:
    assert bundle.code_digest in bundle.text
    assert load_settings("prod").kubeflow.code == "bundle"
