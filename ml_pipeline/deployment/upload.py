"""Creates the pipeline in Kubeflow, or a new version of it when something changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import kfp_server_api

from ml_pipeline.deployment.client import KubeflowClient
from ml_pipeline.deployment.compile import CompiledPipeline, digest_in, environment_in
from ml_pipeline.errors import KubeflowNotFoundError

VERSIONS_A_PAGE = 10
"""Few: each is listed with all that was compiled, some 300 KB."""


@dataclass(frozen=True)
class Upload:
    """What an upload did, or would do.

    Attributes:
        creates_pipeline: The pipeline was missing.
        version: Name of the version; of the newest one when nothing changed.
        changed: Whether there was something to upload.
        url: Where people find it; empty when it does not exist yet.
    """

    creates_pipeline: bool
    version: str
    changed: bool
    url: str


def find_pipeline(client: KubeflowClient, name: str) -> Any | None:
    """The pipeline of this name; None when there is none."""
    try:
        return client.call(
            f"look for the pipeline {name}",
            client.pipelines.pipeline_service_get_pipeline_by_name,
            name,
            **_namespace(client),
        )
    except KubeflowNotFoundError:
        return None


def versions_of(client: KubeflowClient, pipeline_id: str) -> Iterator[Any]:
    """The versions of a pipeline, newest first, as far as one looks."""
    return client.each(
        "list the versions of the pipeline",
        client.pipelines.pipeline_service_list_pipeline_versions,
        "pipeline_versions",
        pipeline_id,
        sort_by="created_at desc",
        page_size=VERSIONS_A_PAGE,
    )


def is_for(version: Any, environment: str | None) -> bool:
    """Whether a version was compiled with the settings of this environment."""
    return environment_in(_stated_by(version)) == environment


def version_label(version: Any) -> str:
    """The name of a version that people see."""
    return str(version.display_name or version.name)


def upload(
    client: KubeflowClient, compiled: CompiledPipeline, version: str, *, dry_run: bool = False
) -> Upload:
    """Uploads a version unless the newest one of the environment has the same content.

    Args:
        client: Kubeflow.
        compiled: The pipeline.
        version: Name of the version; numbered when an older version has it, as after a rollback.
        dry_run: Only find out what would happen.
    """
    pipeline = find_pipeline(client, compiled.name)
    versions = versions_of(client, pipeline.pipeline_id) if pipeline else iter(())
    environment = environment_in(compiled.description)
    taken: set[str] = set()
    newest = None
    for each in versions:
        taken.add(version_label(each))
        if is_for(each, environment):
            newest = each
            break
    if newest and digest_in(_stated_by(newest)) == compiled.package_digest:
        return Upload(
            creates_pipeline=False,
            version=version_label(newest),
            changed=False,
            url=_url(client, newest),
        )
    taken |= {version_label(each) for each in versions}
    name = _free_name(version, taken)
    if dry_run:
        return Upload(creates_pipeline=pipeline is None, version=name, changed=True, url="")
    target = pipeline or _create_pipeline(client, compiled)
    created = _upload_version(client, compiled, target.pipeline_id, name)
    return Upload(
        creates_pipeline=pipeline is None, version=name, changed=True, url=_url(client, created)
    )


def _namespace(client: KubeflowClient) -> dict[str, str]:
    return {"namespace": client.settings.namespace} if client.settings.namespace else {}


def _stated_by(version: Any) -> str:
    """What a version says about itself, also when its description was edited."""
    spec = version.pipeline_spec or {}
    inner = spec.get("pipeline_spec", spec)  # nested when there is a platform part beside it
    stated = inner.get("pipelineInfo", {}).get("description")
    return f"{version.description or ''}\n{stated or ''}"


def _free_name(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _create_pipeline(client: KubeflowClient, compiled: CompiledPipeline) -> Any:
    """Creates the pipeline without a version: an upload would name the first one after it."""
    summary = compiled.description.partition("\n")[0]
    return client.call(
        f"create the pipeline {compiled.name}",
        client.pipelines.pipeline_service_create_pipeline,
        kfp_server_api.V2beta1Pipeline(
            display_name=compiled.name,
            name=compiled.name,
            description=summary,
            **_namespace(client),
        ),
    )


def _upload_version(
    client: KubeflowClient, compiled: CompiledPipeline, pipeline_id: str, name: str
) -> Any:
    with TemporaryDirectory() as folder:
        archive = compiled.write(Path(folder))[1]
        return client.call(
            f"upload the version {name}",
            client.uploads.upload_pipeline_version,
            str(archive),
            name=name,
            display_name=name,
            pipelineid=pipeline_id,
            description=compiled.description,
        )


def _url(client: KubeflowClient, version: Any) -> str:
    return client.link(
        f"pipelines/details/{version.pipeline_id}/version/{version.pipeline_version_id}"
    )
