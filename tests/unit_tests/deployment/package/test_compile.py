"""The compiled pipeline, loaded again: what each task and pod gets."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from kfp import components

from config.load import load_settings
from ml_pipeline.deployment.package.compile import CompiledPipeline
from ml_pipeline.errors import ConfigurationError, WorkflowTooLargeError
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.storage.code import read_sources
from ml_pipeline.storage.digests import digest_of_files
from tests.runs import PARAMETER_NAMES
from tests.unit_tests.deployment.conftest import Loaded, compile_with

STEPS = 4 + len(SCOPE_STEPS)  # four of the whole run

MINING = "exec-set-mining-op"
IMAGE = "registry.example.com/error-sets@sha256:" + "ab" * 32


def test_kfp_loads_what_was_compiled(compiled: CompiledPipeline) -> None:
    loaded = components.load_component_from_text(compiled.text)

    assert set(loaded.component_spec.inputs) == set(PARAMETER_NAMES)


def test_zip_holds_exactly_the_pipeline(compiled: CompiledPipeline, tmp_path: Path) -> None:
    package, archive, _ = compiled.write(tmp_path / "new")

    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as content:
        assert content.namelist() == ["pipeline.yaml"]
        assert content.read("pipeline.yaml") == package.read_bytes()
    assert archive.name == "frequent-error-sets.zip"


def test_package_stays_below_60_kilobytes(compiled: CompiledPipeline) -> None:
    assert len(compiled.text.encode()) <= 60_000


def test_pods_start_from_the_archive_by_its_digest(
    compiled: CompiledPipeline, loaded: Loaded, tmp_path: Path
) -> None:
    *_, archive = compiled.write(tmp_path)
    for label, container in loaded.containers.items():
        *_, storage, digest, fetcher, step = container["command"]
        assert archive.name == f"{digest}.zip"
        assert storage == "s3://your-prod-bucket/kubeflow"
        assert fetcher.startswith("obstore==")
        assert "--hash=sha256:" in fetcher
        assert label == f"exec-{step.replace('_', '-')}-op" or step == "data_extraction"
        assert "ml_pipeline/running/start.py" in zipfile.ZipFile(archive).namelist()
        assert f"requirements/{step}.txt" in zipfile.ZipFile(archive).namelist()


def test_nothing_in_a_command_is_expanded_by_kubernetes_or_argo(loaded: Loaded) -> None:
    for container in loaded.containers.values():
        assert not any("$(" in text or "{{" in text for text in container["command"])


def test_description_carries_both_digests(compiled: CompiledPipeline, loaded: Loaded) -> None:
    description = loaded.spec["pipelineInfo"]["description"]

    assert description == compiled.description
    assert description.startswith("Mines the error sets that occur most often")
    assert f"Code digest: {digest_of_files(read_sources())[:10]}\n" in description
    assert f"Package digest: {compiled.package_digest[:10]}\n" in description


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


def test_data_scopes_are_split_as_the_size_was_estimated() -> None:
    loaded = Loaded(compile_with(max_iterations="7").text)

    env = loaded.env("exec-setup-extraction-op")
    assert env["ML_PIPELINE_KUBEFLOW__MAX_ITERATIONS"] == "7"
    assert "ML_PIPELINE_KUBEFLOW__MAX_ITERATIONS" not in loaded.env(MINING)


def test_every_step_has_its_environment(loaded: Loaded) -> None:
    for label in loaded.containers:
        env = loaded.env(label)
        assert env["ML_PIPELINE_ENV"] == "prod"
        assert env["ML_PIPELINE_STORAGE__ROOT"] == "s3://bucket"
        assert env["AWS_REGION"] == "eu-central-1"


def test_every_task_is_retried_never_cached_and_has_a_name_for_people(loaded: Loaded) -> None:
    steps = {name: task for name, task in loaded.tasks.items() if name.endswith("-op")}
    assert len(steps) == STEPS
    for name, task in steps.items():
        assert task["cachingOptions"] == {}, name
        if name != "check-data-scopes-op":  # fails on purpose
            timeout_s = 14_400 if name == "data-extraction-op" else 3_600
            assert task["retryPolicy"] == {
                "backoffDuration": "30s",
                "backoffFactor": 2.0,
                "backoffMaxDuration": f"{3 * timeout_s + 30 + 60}s",
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
        "retry_backoff_factor": 3,
        "timeout_s": 100,
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
        "backoffFactor": 3.0,
        "backoffMaxDuration": "1447s",  # 6 attempts of 100 s, waits of 7, 21, 63, 189 and 567 s
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


def test_form_shows_what_an_untouched_box_stands_for(loaded: Loaded) -> None:
    parameters = loaded.spec["root"]["inputDefinitions"]["parameters"]
    dimensions = load_settings("prod", environ={}).dimensions

    shown = {name: each["defaultValue"] for name, each in parameters.items()}
    assert (
        shown.items()
        >= {
            "model_series": ", ".join(dimensions["model_series"].values),
            "markets": ", ".join(dimensions["market"].values),
            "start_date": "(not set, such as 2026-07-27)",
            "end_date": "(not set, such as 2026-08-24)",
            "run_type": "recurring (the last complete week)",
            "min_support": "0.005",
            "window_length": "1800 s",
        }.items()
    )


def test_form_offers_the_run_types(loaded: Loaded) -> None:
    parameters = loaded.spec["root"]["inputDefinitions"]["parameters"]

    choices = {name: each["literals"] for name, each in parameters.items() if "literals" in each}
    assert choices == {"run_type": ["individual", "simulation", "recurring"]}


def test_every_parameter_is_explained_where_kubeflow_shows_it(
    loaded: Loaded, compiled: CompiledPipeline
) -> None:
    for name, parameter in loaded.spec["root"]["inputDefinitions"]["parameters"].items():
        assert f"| {name} | {parameter['description']} |" in compiled.description


def test_image_mode_installs_and_carries_nothing() -> None:
    compiled = compile_with(code="image", image=IMAGE)
    loaded = Loaded(compiled.text)

    for label, container in loaded.containers.items():
        assert container["image"] == IMAGE
        start = container["command"][:-2]
        assert start == ["python3", "-m", "ml_pipeline.running.pod"], label
    assert not compiled.code
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
    assert set(other) == {"activeDeadlineSeconds", "podMetadata", "securityContext"}


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
        ConfigurationError, match=r"kubeflow\.steps contains minning, not a step: use"
    ):
        compile_with(steps='{"minning": {}}')


def test_loop_has_as_many_iterations_as_fit() -> None:
    fewer = compile_with(max_workflow_bytes="300000")

    assert 1 <= fewer.iterations < 20
    env = Loaded(fewer.text).env("exec-setup-extraction-op")
    assert env["ML_PIPELINE_KUBEFLOW__MAX_ITERATIONS"] == str(fewer.iterations)


def test_run_that_argo_could_not_store_is_refused() -> None:
    with pytest.raises(WorkflowTooLargeError, match=r"kubeflow\.max_workflow_bytes is 20,000"):
        compile_with(max_workflow_bytes="20000")
