"""The estimated size of the workflow of a run, against what Kubernetes stored of real ones.

Measured on Kubeflow Pipelines 2.17.0 with its shipped configuration, Argo Workflows 4.0.5 and
Kubernetes 1.34.3: bytes of the finished workflow as compact JSON. Argo stores the nodes as they are
while the whole fits into 1 MiB.
"""

import pytest
import yaml

from ml_pipeline.deployment.package.size import ARGO_LIMIT, estimate_stored_bytes
from tests.unit_tests.deployment.conftest import compile_with

POD = {
    "pod__env": '{"AWS_REGION": "eu-central-1", "AWS_ALLOW_HTTP": "true",'
    ' "AWS_ENDPOINT_URL": "http://127.0.0.1:9000"}',
    "pod__secret_env": '[{"secret": "s3-data", "variables":'
    ' {"AWS_ACCESS_KEY_ID": "accesskey", "AWS_SECRET_ACCESS_KEY": "secretkey"}}]',
}
"""What the pods of the measured runs got beyond the defaults."""
MODES = {
    "archive": POD,
    "image": {**POD, "code": "image", "image": "docker.io/local/app:1"},
}
MEASURED = [
    ("archive", 4, 1_045_524),  # 165 nodes, 48 pods; not compressed
    ("archive", 40, 494_708),  # 1,245 nodes, 372 pods
    ("image", 4, 705_505),  # 165 nodes, 48 pods; not compressed
    ("image", 16, 229_630),  # 525 nodes, 156 pods
]
"""Mode, iterations of the loop, bytes that were stored."""


@pytest.fixture(scope="module")
def documents() -> dict[str, list[dict[str, object]]]:
    return {
        mode: list(yaml.load_all(compile_with(**variables).text, Loader=yaml.CSafeLoader))
        for mode, variables in MODES.items()
    }


@pytest.mark.parametrize(("mode", "iterations", "stored"), MEASURED)
def test_estimate_is_not_below_what_was_stored_nor_far_above(
    documents: dict[str, list[dict[str, object]]], mode: str, iterations: int, stored: int
) -> None:
    estimate = estimate_stored_bytes(documents[mode], iterations)
    assert stored <= estimate <= 1.35 * stored


def test_nodes_that_may_just_fit_uncompressed_count_as_what_fits_at_the_most(
    documents: dict[str, list[dict[str, object]]],
) -> None:
    assert estimate_stored_bytes(documents["archive"], 4) == ARGO_LIMIT


def test_run_of_the_default_number_of_iterations_takes_less_than_the_limit(
    documents: dict[str, list[dict[str, object]]],
) -> None:
    assert estimate_stored_bytes(documents["archive"], 40) < 0.6 * ARGO_LIMIT
