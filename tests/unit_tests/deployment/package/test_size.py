"""The estimated size of the workflow of a run, against what Kubernetes stored of real ones.

Measured on Kubeflow Pipelines 2.17.0 with its shipped configuration, Argo Workflows 4.0.5 and
Kubernetes 1.34.3: bytes of the finished workflow as compact JSON. Argo stores the nodes as they are
while the whole fits into 1 MiB.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from config.load import load_settings
from ml_pipeline.deployment.package.size import ARGO_LIMIT, estimate_stored_bytes, largest_loop

RECORDED = Path(__file__).with_name("recorded") / "measured_pipelines.json"
"""The pipelines of the measured runs, so that a project with other steps keeps these tests."""
Pipelines = dict[str, list[dict[str, Any]]]

MEASURED = [
    ("archive", 4, 1_045_524),  # 165 nodes, 48 pods; not compressed
    ("archive", 40, 494_708),  # 1,245 nodes, 372 pods
    ("image", 4, 705_505),  # 165 nodes, 48 pods; not compressed
    ("image", 16, 229_630),  # 525 nodes, 156 pods
]
"""Mode, iterations of the loop, bytes that were stored."""


@pytest.fixture(scope="module")
def documents() -> Pipelines:
    pipelines: Pipelines = json.loads(RECORDED.read_text("utf-8"))["pipelines"]
    return pipelines


@pytest.mark.parametrize(("mode", "iterations", "stored"), MEASURED)
def test_estimate_is_not_below_what_was_stored_nor_far_above(
    documents: Pipelines, mode: str, iterations: int, stored: int
) -> None:
    estimate = estimate_stored_bytes(documents[mode], iterations)
    assert stored <= estimate <= 1.35 * stored


def test_nodes_that_may_just_fit_uncompressed_count_as_what_fits_at_the_most(
    documents: Pipelines,
) -> None:
    assert estimate_stored_bytes(documents["archive"], 4) == ARGO_LIMIT


def test_loop_of_the_default_length_fits_into_the_default_bound(documents: Pipelines) -> None:
    settings = load_settings("prod", environ={}).kubeflow

    assert largest_loop(documents["archive"], settings) == settings.max_iterations == 40
