"""Estimate the size of the workflow that a run becomes, which Argo limits to 1 MiB."""

import json
from collections.abc import Sequence
from typing import Any

from config.kubeflow import KubeflowSettings
from ml_pipeline.errors import WorkflowTooLargeError


def estimate_stored_bytes(documents: Sequence[dict[str, Any]], iterations: int) -> int:
    return len(json.dumps(documents)) + iterations


def check_workflow_size(workflow_bytes: int, settings: KubeflowSettings) -> None:
    if workflow_bytes > settings.max_workflow_bytes:
        raise WorkflowTooLargeError("too large")
