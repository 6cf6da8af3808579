"""What the user interface of Kubeflow shows on the first page of a run."""

import logging
from collections.abc import Mapping
from pathlib import Path

from kfp import dsl
from pydantic import TypeAdapter

from ml_pipeline.errors import PipelineError
from ml_pipeline.results.published import read_published
from ml_pipeline.results.report import METRICS, REPORT, SUMMARY
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.step import Step

NOTHING = "The run was published without this file; the log of the step says why."

FIGURES = TypeAdapter(dict[str, float])


def show(
    step: Step, manifest: RunManifest, report: dsl.HTML, summary: dsl.Markdown, metrics: dsl.Metrics
) -> None:
    """Copy the published report, summary and figures of a run into artifacts of the step.

    Each artifact gets a file: Kubeflow would list one without as a dead link. A fault is only
    logged, because the run is published.
    """
    shown: Mapping[str, dsl.Artifact] = {REPORT: report, SUMMARY: summary, METRICS: metrics}
    found = {file.name: file for file in manifest.files if file.data_scope is None}
    for name, artifact in shown.items():
        content = NOTHING.encode()
        try:
            if file := found.get(name):
                content = read_published(step.storage, file.key, file.sha256)
                if name == METRICS:
                    metrics.metadata.update(FIGURES.validate_json(content))
        except (PipelineError, ValueError) as error:
            step.log(f"Kubeflow cannot show {name}", logging.WARNING, because=str(error))
        Path(artifact.path).write_bytes(content)
