"""Creation of the pipeline in Kubeflow, and upload of a new version after changes.

Tags identify a version, and Kubeflow can filter by them. A tag is limited to 63 characters, so a
digest is cut to 40, the length of a git commit id.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote, quote_plus

import kfp_server_api

from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.package.compile import CompiledPipeline
from ml_pipeline.deployment.package.release import Commit, version_name
from ml_pipeline.errors import KubeflowNotFoundError
from ml_pipeline.storage.digests import digest_of

DIGEST_LENGTH = 40
VERSIONS_PER_PAGE = 5
"""Small, because a listing contains the compiled pipeline of each version."""

LONGEST_DESCRIPTION = 8_000
"""Bytes: a description is part of the upload's address, which proxies limit to 16 KiB."""


@dataclass(frozen=True)
class Upload:
    """Result of an upload, or of a dry run.

    Attributes:
        creates_pipeline: Whether the pipeline was missing.
        version: Name of the version; if nothing changed, of the newest one.
        changed: Whether there was something to upload.
        url: Address in the user interface; empty if it does not exist yet.
    """

    creates_pipeline: bool
    version: str
    changed: bool
    url: str


def find_pipeline(client: KubeflowClient, name: str) -> Any | None:
    """Return the pipeline with this name. Returns None if there is none."""
    try:
        return client.call(
            f"look for the pipeline {name}",
            client.pipelines.pipeline_service_get_pipeline_by_name,
            name,
            **client.namespace,
        )
    except KubeflowNotFoundError:
        return None


def versions_of(client: KubeflowClient, pipeline_id: str, **options: Any) -> Iterator[Any]:
    """Yield the versions of a pipeline, newest first, loading pages when needed.

    Args:
        client: Kubeflow.
        pipeline_id: Id of the pipeline.
        **options: Further arguments of the request.
    """
    return client.each(
        "list the versions of the pipeline",
        client.pipelines.pipeline_service_list_pipeline_versions,
        "pipeline_versions",
        pipeline_id,
        **{"sort_by": "created_at desc", "page_size": VERSIONS_PER_PAGE} | options,
    )


def newest_version(client: KubeflowClient, pipeline_id: str, key: str, value: str) -> Any | None:
    """Return the newest version with a value. Returns None if there is none.

    Args:
        client: Kubeflow.
        pipeline_id: Id of the pipeline.
        key: Field of the version, such as `name`, or `tags.` and the key of a tag.
        value: Value of the field or tag.
    """
    predicate = {"operation": "EQUALS", "key": key, "string_value": value}
    # The server decodes a filter one more time than the rest of the address.
    matching = quote(json.dumps({"predicates": [predicate]}))
    return next(versions_of(client, pipeline_id, filter=matching, page_size=1), None)


def upload(
    client: KubeflowClient, compiled: CompiledPipeline, commit: Commit, *, dry_run: bool = False
) -> Upload:
    """Upload a version unless the newest one of the environment has the same content.

    Args:
        client: Kubeflow.
        compiled: The pipeline.
        commit: The state of the compiled sources.
        dry_run: Only determine what would happen.
    """
    pipeline = find_pipeline(client, compiled.name)
    if pipeline:
        key, environment = "tags.environment", compiled.environment
        newest = newest_version(client, pipeline.pipeline_id, key, environment)
        digest = compiled.package_digest[:DIGEST_LENGTH]
        if newest and (newest.tags or {}).get("package") == digest:
            url = _url(client, newest)
            return Upload(creates_pipeline=False, version=str(newest.name), changed=False, url=url)
    name, url = _free_name(client, pipeline, compiled, commit), ""
    if not dry_run:
        target = pipeline or _create_pipeline(client, compiled)
        url = _url(client, _upload_version(client, compiled, target.pipeline_id, name, commit))
    return Upload(creates_pipeline=pipeline is None, version=name, changed=True, url=url)


def tags_of(compiled: CompiledPipeline, commit: Commit) -> dict[str, str]:
    """Return the tags of a version: its environment and its contents."""
    return {
        "environment": compiled.environment,
        "commit": commit.label,
        "code": compiled.code_digest[:DIGEST_LENGTH],
        "package": compiled.package_digest[:DIGEST_LENGTH],
        "archive": digest_of(compiled.code)[:DIGEST_LENGTH] if compiled.code else "none",
    }


def _free_name(
    client: KubeflowClient, pipeline: Any | None, compiled: CompiledPipeline, commit: Commit
) -> str:
    names = (
        version_name(compiled.environment, compiled.package_digest, commit, number)
        for number in count(1)
    )
    return next(
        name
        for name in names
        if pipeline is None or not newest_version(client, pipeline.pipeline_id, "name", name)
    )


def _create_pipeline(client: KubeflowClient, compiled: CompiledPipeline) -> Any:
    """Create the pipeline without a version: an upload would name the first one after it."""
    about, _, _ = compiled.description.strip().rpartition("\n\n")  # without version
    return client.call(
        f"create the pipeline {compiled.name}",
        client.pipelines.pipeline_service_create_pipeline,
        kfp_server_api.V2beta1Pipeline(
            display_name=compiled.name,
            name=compiled.name,
            description=about or compiled.description,
            **client.namespace,
        ),
    )


def _upload_version(
    client: KubeflowClient, compiled: CompiledPipeline, pipeline_id: str, name: str, commit: Commit
) -> Any:
    description = f"Environment {compiled.environment}, {commit.describe()}\n\n"
    with TemporaryDirectory() as folder:
        archive = compiled.write(Path(folder))[1]
        return client.call(
            f"upload the version {name}",
            client.uploads.upload_pipeline_version,
            str(archive),
            name=name,
            display_name=name,
            pipelineid=pipeline_id,
            description=_cut(description + compiled.description),
            tags=json.dumps(tags_of(compiled, commit)),
        )


def _cut(description: str) -> str:
    """Return as many lines of a description as fit into an address."""
    lines = description.splitlines(keepends=True)
    if len(quote_plus(description)) <= LONGEST_DESCRIPTION:
        return description
    while len(quote_plus("".join(lines))) > LONGEST_DESCRIPTION:
        lines.pop()
    return "".join(lines) + "…"


def _url(client: KubeflowClient, version: Any) -> str:
    return client.link(
        f"pipelines/details/{version.pipeline_id}/version/{version.pipeline_version_id}"
    )
