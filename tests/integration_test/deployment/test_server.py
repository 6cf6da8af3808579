"""The stand-in of the server refuses what Kubeflow Pipelines 2.17.0 refuses, and as it does."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import kfp_server_api as api
import pytest
import yaml

from config.load import load_settings
from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.errors import DeploymentError, KubeflowConflictError, KubeflowNotFoundError
from tests.kubeflow_server import NAMESPACE, KubeflowServer

Change = Callable[[dict[str, Any]], object]


def spec() -> dict[str, Any]:
    """A pipeline of one step."""
    parameters = {
        "count": {"parameterType": "NUMBER_INTEGER", "isOptional": True},
        "market": {"parameterType": "STRING", "defaultValue": "DE"},
        "mode": {"parameterType": "STRING", "defaultValue": "", "literals": ["", "individual"]},
    }
    return {
        "pipelineInfo": {"name": "one-step"},
        "schemaVersion": "2.1.0",
        "root": {
            "inputDefinitions": {"parameters": parameters},
            "dag": {"tasks": {"step-op": {"componentRef": {"name": "comp-step-op"}}}},
        },
        "components": {"comp-step-op": {"executorLabel": "exec-step-op"}},
        "deploymentSpec": {"executors": {"exec-step-op": {"container": {"image": "any"}}}},
    }


def equal(key: str, value: str) -> str:
    """A filter."""
    return json.dumps({"predicates": [{"operation": "EQUALS", "key": key, "string_value": value}]})


class User:
    """Somebody who calls the API without the command line."""

    def __init__(self, kubeflow: KubeflowServer, folder: Path) -> None:
        self.kubeflow, self.folder = kubeflow, folder
        settings = load_settings("dev", environ={}).kubeflow
        self.client = KubeflowClient(settings.model_copy(update={"host": kubeflow.url}))

    def pipeline(self, name: str = "one-step", namespace: str = NAMESPACE, **more: str) -> Any:
        body = api.V2beta1Pipeline(
            **{"name": name, "display_name": name} | more, namespace=namespace
        )
        call = self.client.pipelines.pipeline_service_create_pipeline
        return self.client.call("create", call, body)

    def version(
        self, pipeline_id: str, name: str = "v1", content: dict[str, Any] | None = None, **more: str
    ) -> Any:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("pipeline.yaml", yaml.safe_dump(content or spec()))
        file = self.folder / "package.zip"
        file.write_bytes(packed.getvalue())
        return self.upload(pipeline_id, name, file, **more)

    def upload(self, pipeline_id: str, name: str, file: Path, **more: str) -> Any:
        call = self.client.uploads.upload_pipeline_version
        return self.client.call(
            "upload", call, str(file), name=name, pipelineid=pipeline_id, **more
        )

    def versions(self, pipeline_id: str, **query: Any) -> Any:
        call = self.client.pipelines.pipeline_service_list_pipeline_versions
        return self.client.call("list", call, pipeline_id, **query)

    def experiment(self, name: str = "e", namespace: str = NAMESPACE) -> Any:
        body = api.V2beta1Experiment(display_name=name, namespace=namespace)
        call = self.client.experiments.experiment_service_create_experiment
        return self.client.call("create", call, body)

    def run(self, version: Any, parameters: dict[str, Any] | None = None) -> Any:
        body = api.V2beta1Run(**self._started(version, parameters))
        return self.client.call("run", self.client.runs.run_service_create_run, body)

    def recurring_run(self, version: Any, concurrency: str) -> Any:
        body = api.V2beta1RecurringRun(
            **self._started(version, None),
            max_concurrency=concurrency,
            mode="ENABLE",
            trigger=api.V2beta1Trigger(cron_schedule=api.V2beta1CronSchedule(cron="0 0 6 * * MON")),
        )
        call = self.client.recurring_runs.recurring_run_service_create_recurring_run
        return self.client.call("schedule", call, body)

    def _started(self, version: Any, parameters: dict[str, Any] | None) -> dict[str, Any]:
        experiments = self.kubeflow.experiments or [self.experiment()]
        return {
            "display_name": "run",
            "experiment_id": experiments[0].experiment_id,
            "pipeline_version_reference": api.V2beta1PipelineVersionReference(
                pipeline_id=version.pipeline_id, pipeline_version_id=version.pipeline_version_id
            ),
            "runtime_config": api.V2beta1RuntimeConfig(parameters=parameters or {}),
        }


@pytest.fixture
def user(kubeflow: KubeflowServer, tmp_path: Path) -> User:
    return User(kubeflow, tmp_path)


@pytest.fixture
def version(user: User) -> Any:
    return user.version(user.pipeline().pipeline_id)


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"markets": "DE"}, "parameter(s) provided are not required by pipeline: markets"),
        ({"market": 1}, "input parameter market requires type string, but the input parameter"),
        ({"count": "1"}, "input parameter count requires type double or integer"),
        ({"mode": "Individual"}, 'value string_value:"Individual" does not match any of'),
        ({"mode": "x"}, 'allowed literal values: [string_value:"" string_value:"individual"]'),
    ],
)
def test_parameters_are_checked(
    parameters: dict[str, Any], reason: str, user: User, version: Any
) -> None:
    with pytest.raises(DeploymentError) as refusal:
        user.run(version, parameters)

    assert " refused the request (400). Invalid input error: " in str(refusal.value)
    assert reason in str(refusal.value)


def test_right_parameters_are_taken(user: User, version: Any) -> None:
    assert user.run(version, {"count": 1, "market": "US", "mode": "individual"}).run_id


def test_parameter_without_a_default_is_required(user: User) -> None:
    content = spec()
    del content["root"]["inputDefinitions"]["parameters"]["market"]["defaultValue"]
    version = user.version(user.pipeline().pipeline_id, content=content)

    with pytest.raises(DeploymentError, match="parameter market is not optional"):
        user.run(version)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda s: s.update(rooot={}), "invalid v2 pipeline spec: "),
        (lambda s: s.update(schemaVersion="2.0.0"), "only supports schema version 2.1.0"),
        (lambda s: s["pipelineInfo"].update(name=""), "name is empty"),
        (lambda s: s.pop("root"), "root component is empty"),
    ],
)
def test_broken_package_is_refused_at_its_upload(spoil: Change, reason: str, user: User) -> None:
    content = spec()
    spoil(content)

    with pytest.raises(DeploymentError, match=reason):
        user.version(user.pipeline().pipeline_id, content=content)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda s: s["components"].clear(), 'component spec for "comp-step-op" not found'),
        (lambda s: s.pop("deploymentSpec"), 'executor with label "exec-step-op" not found'),
        (lambda s: s["root"]["dag"]["tasks"].clear(), "must contain one or more non-exit tasks"),
        (
            lambda s: s["root"]["dag"]["tasks"]["step-op"].update(dependentTasks=["other"]),
            'depends on "other"',
        ),
        (lambda s: s["pipelineInfo"].update(description="x" * 2**20), "request is too large"),
    ],
)
def test_what_cannot_be_compiled_is_refused_when_it_is_started(
    spoil: Change, reason: str, user: User
) -> None:
    content = spec()
    spoil(content)
    version = user.version(user.pipeline().pipeline_id, content=content)

    with pytest.raises(DeploymentError, match=rf"failed \(500\)\. .*{reason}"):
        user.run(version)


def test_file_that_is_no_package_is_refused_without_a_reason(user: User, tmp_path: Path) -> None:
    file = tmp_path / "package.zip"
    file.write_text("nothing")

    with pytest.raises(DeploymentError, match="Failed to create a pipeline version Kubeflow does"):
        user.upload(user.pipeline().pipeline_id, "v1", file)


def test_names_are_limited(user: User) -> None:
    pipeline_id = user.pipeline("p" * 128).pipeline_id
    user.version(pipeline_id, "v" * 127)

    with pytest.raises(DeploymentError, match=r"Pipeline\.Name length cannot exceed 128"):
        user.pipeline("p" * 129)
    with pytest.raises(DeploymentError, match=r"PipelineVersion\.Name length cannot exceed 127"):
        user.version(pipeline_id, "v" * 128)
    with pytest.raises(DeploymentError, match=r"Experiment\.Name length cannot exceed 128"):
        user.experiment("e" * 129)


def test_version_is_unique_within_its_pipeline(user: User, version: Any) -> None:
    other = user.pipeline("other")

    assert user.version(other.pipeline_id, version.name).name == version.name
    with pytest.raises(KubeflowConflictError, match="Failed to create a pipeline version"):
        user.version(version.pipeline_id, version.name)


def test_pipeline_and_experiment_are_unique_within_their_namespace(user: User) -> None:
    user.pipeline("p")
    user.experiment("e")
    user.pipeline("p", namespace="another")
    user.experiment("e", namespace="another")

    with pytest.raises(KubeflowConflictError, match="The name p already exist"):
        user.pipeline("p")
    with pytest.raises(KubeflowConflictError, match="The name e already exists"):
        user.experiment("e")


def test_experiments_of_other_namespaces_are_not_listed(user: User) -> None:
    user.experiment("e", namespace="another")
    call = user.client.experiments.experiment_service_list_experiments

    assert user.client.call("list", call, namespace=NAMESPACE).experiments is None


def test_pipeline_is_found_by_its_name(user: User) -> None:
    user.pipeline("real-name", display_name="shown name")
    call = user.client.pipelines.pipeline_service_get_pipeline_by_name

    found = user.client.call("look", call, "real-name", namespace=NAMESPACE)
    assert found.display_name == "shown name"
    with pytest.raises(KubeflowNotFoundError):
        user.client.call("look", call, "shown name", namespace=NAMESPACE)


@pytest.mark.parametrize(
    ("concurrency", "fits"), [("0", False), ("1", True), ("10", True), ("11", False)]
)
def test_concurrency_is_limited(concurrency: str, fits: bool, user: User, version: Any) -> None:
    if fits:
        assert user.recurring_run(version, concurrency).max_concurrency == concurrency
        return
    with pytest.raises(DeploymentError, match=f"at most 10. Received {concurrency}"):
        user.recurring_run(version, concurrency)


def test_page_token_is_bound_to_sorting_and_filter(user: User, version: Any) -> None:
    user.version(version.pipeline_id, "v2")
    order = {"sort_by": "created_at desc", "page_size": 1}
    token = user.versions(version.pipeline_id, **order).next_page_token

    second = user.versions(version.pipeline_id, page_token=token, **order)
    assert [each.name for each in second.pipeline_versions] == ["v1"]
    for other in ({"sort_by": "name"}, {"filter": equal("name", "v1")}):
        with pytest.raises(DeploymentError, match="page token does not match"):
            user.versions(version.pipeline_id, page_token=token, **order | other)
    with pytest.raises(DeploymentError, match="Invalid page token"):
        user.versions(version.pipeline_id, page_token="1")


def test_versions_are_filtered_by_their_tags(user: User, version: Any) -> None:
    user.version(version.pipeline_id, "v2", tags='{"environment": "dev"}')

    found = user.versions(version.pipeline_id, filter=equal("tags.environment", "dev"))
    assert [each.name for each in found.pipeline_versions] == ["v2"]
    with pytest.raises(DeploymentError, match="unrecognized field"):
        user.versions(version.pipeline_id, filter=equal("environment", "dev"))


@pytest.mark.parametrize(
    ("tags", "reason"),
    [
        ("dev", "Failed to parse tags query parameter"),
        ('{"digest": 1}', "Failed to parse tags query parameter"),
        (json.dumps({"digest": "a" * 64}), "exceeds maximum length of 63"),
        ('{"a.b": "c"}', "must not contain '.'"),
        ('{"": "c"}', "tag key cannot be empty"),
        (json.dumps({f"t{number}": "" for number in range(21)}), "exceeds maximum of 20"),
    ],
)
def test_tags_are_limited(tags: str, reason: str, user: User) -> None:
    with pytest.raises(DeploymentError, match=reason):
        user.version(user.pipeline().pipeline_id, tags=tags)


def test_namespace_is_needed_by_several_users_and_ignored_for_one(
    kubeflow: KubeflowServer, user: User
) -> None:
    with pytest.raises(DeploymentError, match="wrong namespace"):
        user.experiment(namespace="")
    kubeflow.multi_user = False

    assert user.experiment(namespace=NAMESPACE).namespace is None


def test_answer_leaves_out_what_is_empty(user: User) -> None:
    call = user.client.pipelines.pipeline_service_list_pipeline_versions

    assert user.client.call("list", call, "nothing").pipeline_versions is None
