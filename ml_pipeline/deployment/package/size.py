"""Estimated size of a run's workflow, which Argo limits to 1 MiB.

Argo keeps every node of a run with its inputs and outputs in the workflow's status. KFP's driver
writes the whole start of a container into its output `pod-spec-patch`, which the nodes of the
executor take as an input, so a workflow contains each command six times per task and iteration. The
nodes are stored uncompressed if everything fits into 1 MiB, otherwise gzipped and base64-encoded.
The estimate builds the nodes as stock Argo 4.0 and KFP 2.17 do, and compresses them.
"""

import base64
import gzip
import hashlib
import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from config.kubeflow import KubeflowSettings
from ml_pipeline.errors import WorkflowTooLargeError

ARGO_LIMIT = 1_048_576
"""Largest number of bytes that Argo stores (`MAX_WORKFLOW_SIZE`)."""
NODE_OVERHEAD = "name" * 110
"""Bytes of a node's own data: ids, position in the tree, times, resources."""
PATCH_OVERHEAD = "launcher" * 340
"""Bytes that the driver adds to a container's start: launcher, addresses, volumes, variables."""
COMPRESSION_MARGIN = 1.2
"""Argo's gzip is faster and compresses less than ours."""
PLAIN_MARGIN = 1.35
"""Factor by which the estimate of uncompressed nodes may be too large: a run that is estimated
above the limit by less may be stored uncompressed, and then takes up to the limit."""
TEMPLATE_BYTES = 4_600
"""Templates of the workflow per task."""
FIXED_BYTES = 8_000
"""The rest of the workflow: metadata, labels, configuration."""

Document = dict[str, Any]


def estimate_stored_bytes(documents: Sequence[Document], iterations: int) -> int:
    """Return the bytes of a finished run's workflow in the Kubernetes database.

    Args:
        documents: The compiled pipeline: its specification and the part for Kubernetes.
        iterations: Iterations of each loop.
    """
    plain, packed = _estimate(documents, iterations)
    if plain <= ARGO_LIMIT:
        return plain
    return max(packed, ARGO_LIMIT) if plain <= PLAIN_MARGIN * ARGO_LIMIT else packed


def largest_loop(documents: Sequence[Document], settings: KubeflowSettings) -> int:
    """Return the largest number of iterations whose compressed workflow is within the settings.

    Raises:
        WorkflowTooLargeError: Not even one iteration is.
    """
    bound = settings.max_workflow_bytes
    if _estimate(documents, settings.max_iterations)[1] <= bound:
        return settings.max_iterations
    candidates = range(1, settings.max_iterations)
    fitting = bisect_right(candidates, bound, key=lambda count: _estimate(documents, count)[1])
    if not fitting:
        raise WorkflowTooLargeError(
            f"The workflow of a run would take about {_estimate(documents, 1)[1]:,} bytes with a "
            f"single iteration, and kubeflow.max_workflow_bytes is {bound:,} (Argo ends a run with "
            f"more than {ARGO_LIMIT:,} without a reason). Reduce the steps of the pipeline, or the "
            "variables and labels of its pods."
        )
    return fitting


def _estimate(documents: Sequence[Document], iterations: int) -> tuple[int, int]:
    """Return the bytes of the workflow with its nodes as they are, and with them compressed."""
    spec, platform = documents
    texts = sorted(_Nodes(spec, platform, iterations).texts(), key=_random)
    nodes = json.dumps(texts).encode()
    arguments = len(json.dumps(json.dumps([spec["components"], spec["deploymentSpec"], platform])))
    dags = (spec["root"], *spec["components"].values())
    tasks = sum(len(_tasks(dag)) for dag in dags)
    fixed = FIXED_BYTES + arguments + TEMPLATE_BYTES * tasks
    packed = round(COMPRESSION_MARGIN * len(base64.b64encode(gzip.compress(nodes))))
    return fixed + len(nodes), fixed + packed


@dataclass(frozen=True)
class _Nodes:
    """Nodes of a finished run, each as the text that depends on the pipeline."""

    spec: Document
    platform: Document
    iterations: int

    def texts(self) -> Iterator[str]:
        """Yield the text of every node."""
        yield from self._plain("run", 4)
        yield from self._dag("root", self.spec["root"])

    def _dag(self, path: str, component: Document) -> Iterator[str]:
        yield from self._driver(path, component, "")
        for name, task in _tasks(component).items():
            inner = f"{path}.{name}"
            child = self.spec["components"][task["componentRef"]["name"]]
            if "executorLabel" in child:
                yield from self._container(inner, task, child)
            elif "parameterIterator" in task:
                yield from self._plain(inner, 2)
                yield from self._driver(inner, child, task)
                for number in range(self.iterations):
                    yield from self._plain(f"{inner}({number})", 4)
                    yield from self._dag(f"{inner}({number})", child)
            else:
                yield from self._plain(inner, 2)
                yield from self._dag(inner, child)

    def _plain(self, path: str, count: int) -> Iterator[str]:
        for number in range(count):
            yield _node(f"{path}-{number}")

    def _driver(self, path: str, component: Document, task: Document | str) -> Iterator[str]:
        own = {key: value for key, value in component.items() if key != "dag"}
        tasks = {name: each.get("inputs") for name, each in _tasks(component).items()}
        for number in range(2):
            yield _node(f"{path}-driver-{number}", [own, tasks, task], "runtime-config" * 40)

    def _container(self, path: str, task: Document, component: Document) -> Iterator[str]:
        label = component["executorLabel"]
        container = self.spec["deploymentSpec"]["executors"][label]["container"]
        kubernetes = self.platform["platforms"]["kubernetes"]
        pod = kubernetes["deploymentSpec"]["executors"].get(label, {})
        patch = [PATCH_OVERHEAD, _random(path), json.dumps([container, component, pod])]
        for number in range(2):
            inputs = [component, task, container, pod]
            yield _node(f"{path}-driver-{number}", *map(json.dumps, inputs), patch)
        for number in range(4):
            yield _node(f"{path}-executor-{number}", patch)


def _tasks(component: Document) -> dict[str, Document]:
    tasks: dict[str, Document] = component.get("dag", {}).get("tasks", {})
    return tasks


def _node(path: str, *texts: Any) -> str:
    return json.dumps([path, _random(path), NODE_OVERHEAD, *texts])


def _random(text: str) -> str:
    """Return the incompressible part of a node: ids, times and addresses."""
    return hashlib.sha512(text.encode()).hexdigest()
