"""Progress of the steps of a run on Kubeflow, under their display names.

Argo's workflow has nodes for our tasks, their drivers and attempts, and for parts of Kubeflow. Our
own are identified by the compiled pipeline: a node with the name of a task is that task, once per
iteration. The nodes come from the workflow, which only version v1beta1 of the API provides. The
task details of v2beta1 contain less (no message, no parent), and stop changing as soon as Argo
compresses the nodes, near 1 MiB; they are the fallback without v1beta1.
"""

import gzip
import io
import json
import re
from base64 import b64decode
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ml_pipeline.deployment.kubeflow.transport import MAX_ANSWER_BYTES

DRIVER = "-driver"
LOOP = "iteration-iterations"
"""Kubeflow's name of the group of a loop's iterations. Argo links it only to those that started and
to the next one."""
LOOP_DRIVER = "iteration-driver"
"""Kubeflow's name of the driver of a loop, whose output contains the number of iterations."""

TERMINATED = "Somebody terminated the run."

STATES = ("SUCCEEDED", "RUNNING", "PENDING", "FAILED", "CANCELED", "SKIPPED")
_PHASES = {"Error": "FAILED"}
"""Argo phases with a different name in the API; `Omitted` is not a state."""

_ATTEMPT = re.compile(r"\(.*")


@dataclass(frozen=True)
class Node:
    """Node of Argo's workflow.

    Attributes:
        name: Display name; for our tasks, the id.
        state: One of `STATES`; any other value is not displayed.
        started: Start time, as text that sorts.
        iterations: Smallest number of iterations of the loop according to this node.
        message: Argo's message about it.
        path: Names of the enclosing nodes and its own; empty if unknown.
        is_pod: Whether it is a pod.
    """

    name: str
    state: str
    started: str = ""
    iterations: int = 0
    message: str = ""
    path: tuple[str, ...] = ()
    is_pod: bool = False


@dataclass(frozen=True)
class Workflow:
    """Workflow of a run, with Argo's message about the whole."""

    nodes: Sequence[Node]
    message: str = ""


@dataclass(frozen=True)
class Step:
    """Task of the compiled pipeline that runs a pod.

    Attributes:
        name: Display name.
        loop: The task whose iterations contain it; empty if it is not in a loop.
    """

    name: str
    loop: str = ""


@dataclass(frozen=True)
class StepProgress:
    """Progress of the iterations of a step.

    Attributes:
        step: The step.
        counts: Number of iterations per state; a step outside a loop counts as one iteration.
        total: Number of iterations known so far.
    """

    step: Step
    counts: Mapping[str, int]
    total: int

    @property
    def state(self) -> str:
        """State that matters most to a waiting user."""
        if self.counts.get("FAILED"):
            return "FAILED"
        is_waiting = sum(self.counts.values()) < self.total
        if is_waiting or any(self.counts.get(state) for state in ("PENDING", "RUNNING")):
            return "RUNNING" if set(self.counts) != {"PENDING"} else "PENDING"
        return next(state for state in STATES if self.counts.get(state))

    @property
    def text(self) -> str:
        """Step name and, for a step in a loop, the number of iterations per state."""
        if not self.step.loop:
            return self.step.name
        succeeded = f"{self.counts.get('SUCCEEDED', 0)} of {self.total} succeeded"
        others = (f"{self.counts[s]} {s.lower()}" for s in STATES[1:] if self.counts.get(s))
        return f"{self.step.name}: {', '.join((succeeded, *others))}"


def steps_of(pipeline_spec: Mapping[str, Any]) -> dict[str, Step]:
    """Return the steps of a compiled pipeline by the id of their task.

    Args:
        pipeline_spec: Pipeline specification from the API, with or without the platform's part.
    """
    spec = pipeline_spec.get("pipeline_spec", pipeline_spec)
    return dict(_steps_in(spec, spec["root"])) if "root" in spec else {}


def workflow_in(manifest: str) -> Workflow:
    """Return the nodes of a workflow, which Argo compresses when they are large.

    Args:
        manifest: The workflow as JSON.

    Raises:
        ValueError: The manifest is not a workflow.
    """
    workflow = json.loads(manifest)
    status = workflow.get("status", {})
    # Kubeflow terminates a run by a deadline of zero.
    is_terminated = (workflow.get("spec") or {}).get("activeDeadlineSeconds") == 0
    nodes = status.get("nodes") or _unpacked(status.get("compressedNodes") or "")
    return Workflow(
        [
            Node(
                name=str(node.get("displayName", "")),
                state=_PHASES.get(phase := str(node.get("phase", "")), phase.upper()),
                started=str(node.get("startedAt") or ""),
                iterations=_iterations_in(node),
                message=str(node.get("message", "")),
                path=tuple(_ATTEMPT.sub("", part) for part in str(node.get("name")).split(".")),
                is_pod=node.get("type") == "Pod",
            )
            for node in nodes.values()
        ],
        TERMINATED if is_terminated else str(status.get("message", "")),
    )


def workflow_of_tasks(tasks: Iterable[Any]) -> Workflow:
    """Return the workflow according to the `task_details` of a run."""
    nodes = [
        Node(
            name=str(task.display_name or ""),
            state=str(task.state),
            started=str(task.start_time or ""),
            iterations=len(task.child_tasks or ()) if task.display_name == LOOP else 0,
            message=str(task.error.message or "") if task.error else "",
        )
        for task in tasks
    ]
    return Workflow(nodes)


def progress_of(workflow: Workflow, steps: Mapping[str, Step]) -> list[StepProgress]:
    """Return the progress of the steps of a run, in the order of their start."""
    iterations = 0
    if len({step.loop for step in steps.values() if step.loop}) == 1:
        # With several loops, it is unknown whose iterations they are.
        iterations = max((node.iterations for node in workflow.nodes), default=0)
    nodes_of: dict[str, list[Node]] = defaultdict(list)
    # Those without a start time last, so that the first node of a step is its earliest.
    for node in sorted(workflow.nodes, key=lambda node: (not node.started, node.started)):
        if node.name in steps and node.state in STATES:
            nodes_of[node.name].append(node)
    return [
        StepProgress(
            steps[name],
            Counter(node.state for node in nodes),
            max(iterations if steps[name].loop else 1, len(nodes)),
        )
        for name, nodes in sorted(nodes_of.items(), key=lambda item: (item[1][0].started, item[0]))
    ]


def failures_of(workflow: Workflow, steps: Mapping[str, Step]) -> list[str]:
    """Return one line per step that failed or did not start, with the reason if known."""
    lines = [workflow.message]
    ids = {step.name: name for name, step in steps.items()}
    for progress in progress_of(workflow, steps):
        failed = progress.counts.get("FAILED")
        if failed:
            share = f" ({failed} of {progress.total})" if progress.step.loop else ""
            why = _messages_in(workflow, ids[progress.step.name])
            lines.append(f"{progress.step.name}{share} failed{why}")
    for name, step in steps.items():
        driver = name + DRIVER
        if any(node.name == driver and node.state == "FAILED" for node in workflow.nodes):
            why = _messages_in(workflow, driver)
            lines.append(f"{step.name} was not started: its driver, a pod of Kubeflow, failed{why}")
    return [line for line in lines if line]


def _messages_in(workflow: Workflow, name: str) -> str:
    """Return Argo's messages about the pods of a failed task."""
    messages = sorted(
        {
            node.message
            for node in workflow.nodes
            if node.state == "FAILED"
            and node.message
            and (name in node.path if node.is_pod else node.name == name and not node.path)
        }
    )
    return f": {'; '.join(messages)}" if messages else ""


def _iterations_in(node: Mapping[str, Any]) -> int:
    if node.get("displayName") == LOOP:
        return len(node.get("children") or ())
    if node.get("displayName") != LOOP_DRIVER:
        return 0
    outputs = (node.get("outputs") or {}).get("parameters") or ()
    return max(
        (int(each["value"]) for each in outputs if each["name"] == "iteration-count"), default=0
    )


def _unpacked(compressed: str) -> dict[str, Any]:
    if not compressed:
        return {}
    with gzip.open(io.BytesIO(b64decode(compressed))) as file:
        nodes: dict[str, Any] = json.loads(file.read(MAX_ANSWER_BYTES))
    return nodes


def _steps_in(
    spec: Mapping[str, Any], component: Mapping[str, Any], loop: str = ""
) -> Iterator[tuple[str, Step]]:
    for name, task in component.get("dag", {}).get("tasks", {}).items():
        inner = spec["components"][task["componentRef"]["name"]]
        inner_loop = name if "parameterIterator" in task else loop
        if "executorLabel" in inner:
            title = task.get("taskInfo", {}).get("name", name)
            if title == name:
                title = name.removesuffix("-op").replace("-", " ").capitalize()
            yield name, Step(title, inner_loop)
        else:
            yield from _steps_in(spec, inner, inner_loop)
