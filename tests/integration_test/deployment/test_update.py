"""`update`: one version for each change that matters, none for any other."""

import re
from copy import copy
from functools import partial
from pathlib import Path

import pytest

from config.load import load_settings
from ml_pipeline import __version__
from ml_pipeline.deployment.package.compile import compile_pipeline
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.objects import Storage
from tests.integration_test.deployment.conftest import Deployer
from tests.kubeflow_server import Fault, KubeflowServer
from tests.project_copy import copy_project

UPLOAD = "POST .*/upload_version"


def test_first_update_creates_the_pipeline_and_a_named_version(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    done = deployer.run("update")

    assert done.exit_code == 0, done.output
    (pipeline,), (version,) = kubeflow.pipelines, kubeflow.versions
    assert (pipeline.display_name, pipeline.namespace) == ("frequent-error-sets", "team")
    assert pipeline.description.startswith("Mines the error sets")
    assert "digest" not in pipeline.description  # it outlives its first version
    name = rf"dev-[0-9a-f]{{10}}-{re.escape(__version__)}-(g[0-9a-f]{{10}}(-dirty)?|nogit)"
    assert re.fullmatch(name, version.name)
    assert version.name == version.display_name
    url = f"{kubeflow.url}/#/pipelines/details/{pipeline.pipeline_id}/version/"
    assert url + version.pipeline_version_id in done.output


def test_version_says_what_it_was_made_for_and_of(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")

    (version,) = kubeflow.versions
    assert version.description.startswith("Environment dev, ")
    assert version.tags["environment"] == "dev"
    assert version.tags["commit"] in version.name
    assert version.name.startswith(f"dev-{version.tags['package'][:10]}-")
    assert len(version.tags["code"]) == len(version.tags["package"]) == 40


def test_description_is_cut_to_what_an_address_may_hold(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.monkeypatch.setattr("ml_pipeline.deployment.kubeflow.upload.LONGEST_DESCRIPTION", 300)

    assert deployer.run("update").exit_code == 0
    description = kubeflow.versions[0].description
    assert description.startswith("Environment dev, ")
    assert description.endswith("\n…")
    assert len(description) < 300


@pytest.mark.parametrize("version", ["2.17.0", "2.17.3", "3.0.0-rc.1", "v2.18.0"])
def test_kubeflow_that_is_new_enough(
    version: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    kubeflow.version = version

    done = deployer.run("update", "--dry-run")

    assert done.exit_code == 0
    assert "is required" not in done.output


@pytest.mark.parametrize("version", ["2.16.9", "v2.5.0", "1.8.22"])
def test_older_kubeflow_is_refused_by_name(
    version: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    kubeflow.version = version

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        f"{kubeflow.url} runs Kubeflow Pipelines {version}; 2.17.0 or newer is required. "
        "Nothing was uploaded."
    )
    assert kubeflow.changes == []


@pytest.mark.parametrize("version", ["unknown", "dev", ""])
def test_kubeflow_without_a_release_is_warned_of(
    version: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    kubeflow.version = version

    done = deployer.run("update")

    assert done.exit_code == 0
    assert done.output.startswith(
        f"{kubeflow.url} reports no release of Kubeflow Pipelines ({version or 'none'}); "
        "2.17.0 or newer is required."
    )


def test_version_of_the_api_is_taken_behind_the_user_interface(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    stated = b'{"apiServerTagName": "2.4.0", "apiServerReady": true}'  # server/handlers/healthz.ts
    kubeflow.faults = [Fault(200, path="healthz", body=stated)]

    assert "runs Kubeflow Pipelines 2.4.0" in deployer.run("update").stderr


def test_same_content_is_uploaded_once(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    deployer.run("update")
    again = deployer.run("update")

    assert again.exit_code == 0
    message = "Nothing to upload: frequent-error-sets"
    assert f"{message} {kubeflow.versions[0].name}" in again.output
    assert len(kubeflow.sent(UPLOAD)) == 1


def test_same_content_is_recognised_when_the_description_was_edited(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")
    kubeflow.versions[0].description = "edited by somebody"
    kubeflow.versions[0].display_name = "the good one"

    assert "Nothing to upload" in deployer.run("update").output


def test_code_archive_is_in_storage_before_the_version_names_it(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    kubeflow.faults.append(Fault(status=400, path=UPLOAD))
    assert deployer.run("update").exit_code == 3

    storage = Storage.from_settings(load_settings("dev").storage)
    (archive,) = storage.list_objects("pipeline_input/code")
    assert digest_of(storage.get(archive.key)) == Path(archive.key).stem


def test_archive_that_was_deleted_comes_back_though_nothing_changed(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")
    storage = Storage.from_settings(load_settings("dev").storage)
    (archive,) = storage.list_objects("pipeline_input/code")
    storage.delete([archive.key])

    assert "Nothing to upload" in deployer.run("update").output
    assert storage.exists(archive.key)


def test_storage_that_no_pod_reaches_is_refused(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", "file://./storage")
    done = deployer.run("update")

    assert done.exit_code == 2
    assert "storage.root is file://./storage, a folder of this machine" in done.output
    assert kubeflow.changes == []


def test_other_setting_is_a_new_version(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    deployer.run("update")
    deployer.set(pod__memory_limit="16Gi")

    assert deployer.run("update").exit_code == 0
    assert len({version.name for version in kubeflow.versions}) == 2


def test_changed_line_of_a_step_is_a_new_version_and_a_changed_readme_is_none(
    kubeflow: KubeflowServer, deployer: Deployer, tmp_path: Path
) -> None:
    copy_project(tmp_path)
    deployer.monkeypatch.setattr(
        "ml_pipeline.deployment.cli.compile_pipeline",
        partial(compile_pipeline, root=tmp_path),
    )
    deployer.run("update")

    (tmp_path / "README.md").write_text("<!-- a changed comment -->")
    assert "Nothing to upload" in deployer.run("update").output
    with (tmp_path / "ml_pipeline/components/preprocessing/steps.py").open("a") as file:
        file.write("CHANGED = 1\n")
    assert "Uploaded frequent-error-sets" in deployer.run("update").output
    assert len(kubeflow.versions) == 2


def test_environments_that_share_kubeflow_do_not_see_each_other(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update", env="dev")
    deployer.run("update", env="prod")

    assert "Nothing to upload" in deployer.run("update", env="dev").output
    for environment in ("dev", "prod"):
        assert deployer.run("start", env=environment).exit_code == 0
    started = [run.pipeline_version_reference.pipeline_version_id for run in kubeflow.runs]
    assert started == [version.pipeline_version_id for version in kubeflow.versions]


def test_run_of_an_environment_that_was_not_uploaded(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update", env="dev")

    failed = deployer.run("start", env="prod")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        "The pipeline 'frequent-error-sets' has no version for the environment prod yet "
        f"(upload: python -m ml_pipeline update); newest: {kubeflow.versions[0].name}."
    )


def test_going_back_is_a_version_of_its_own(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    deployer.run("update")
    deployer.set(parallelism="3")
    deployer.run("update")
    deployer.set(parallelism="10")
    deployer.run("update")

    names = [version.name for version in kubeflow.versions]
    assert names[2] == names[0].replace(f"-{__version__}-", f"-2-{__version__}-")


def test_dry_run_says_what_would_happen_and_changes_nothing(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    done = deployer.run("update", "--dry-run")

    assert done.exit_code == 0
    upload = r"Would upload frequent-error-sets \S+"
    assert re.search(rf"{upload} \(and create the pipeline\)", done.output)
    assert kubeflow.changes == []


def test_update_goes_on_where_one_broke_off(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    kubeflow.faults = [Fault(status=503, path=UPLOAD, times=1)]
    assert deployer.run("update").exit_code == 3
    assert len(kubeflow.pipelines) == 1

    assert deployer.run("update").exit_code == 0
    assert len(kubeflow.versions) == 1


def test_version_is_found_behind_those_of_other_environments(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update", env="dev")
    for parallelism in ("3", "4", "5"):
        deployer.set(parallelism=parallelism)
        deployer.run("update", env="prod")
    deployer.set(parallelism="10")
    kubeflow.requests.clear()

    assert "Nothing to upload" in deployer.run("update", env="dev").output
    assert len(kubeflow.sent("GET .*/versions")) == 1  # each holds the whole pipeline


def test_versions_of_other_pipelines_do_not_matter(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")
    other = copy(kubeflow.versions[0])
    other.pipeline_id, other.pipeline_version_id = "other", "other"
    kubeflow.versions = [other]

    assert "Uploaded" in deployer.run("update").output
    assert kubeflow.versions[1].name == other.name


@pytest.mark.parametrize("method", ["none", "token", "cookie"])
def test_namespace_is_left_out_for_a_single_user_kubeflow(
    kubeflow: KubeflowServer, deployer: Deployer, method: str
) -> None:
    kubeflow.multi_user = False
    deployer.set(namespace="", sign_in__method=method, sign_in__token="t", sign_in__cookie="c=1")

    assert deployer.run("update").exit_code == 0
    assert kubeflow.pipelines[0].namespace is None
    assert not any("namespace" in request.query for request in kubeflow.requests)


def test_compile_writes_what_update_uploads(
    kubeflow: KubeflowServer, deployer: Deployer, tmp_path: Path
) -> None:
    deployer.run("update")
    compiled = deployer.run("compile", "--output", str(tmp_path))

    assert compiled.exit_code == 0
    description = kubeflow.versions[0].description
    digest = re.search(r"Package digest: (\w+)", description)
    assert digest
    assert digest[1] in compiled.output
    size = (tmp_path / "pipeline.yaml").stat().st_size
    assert f"pipeline.yaml  {size:,} bytes" in compiled.output
    assert re.search(r"40 iterations takes about \d{3},\d{3} of 600,000", compiled.output)
