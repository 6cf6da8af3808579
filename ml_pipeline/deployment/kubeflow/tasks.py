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
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ml_pipeline.deployment.kubeflow.transport import MAX_ANSWER_BYTES

DRIVER = "-driver"
LOOP = "iteration-iterations"
"""What Kubeflow calls the group of a loop's iterations. Argo links it to those that started and to
the next one, so with limited parallelism it says too little."""
LOOP_DRIVER = "iteration-driver"
"""What Kubeflow calls the driver of a loop, whose output says how many iterations there will be."""

TERMINATED = "Somebody terminated the run."

STATES = ("SUCCEEDED", "RUNNING", "PENDING", "FAILED", "CANCELED", "SKIPPED")
_UNFINISHED = ("PENDING", "RUNNING")
_PHASES = {"Error": "FAILED"}
"""Argo phases with a different name in the API; `Omitted` is not a state."""

_ATTEMPT = re.compile(r"\(.*")


@dataclass(frozen=True)
class Node:
    """Node of Argo's workflow.

    Attributes:
        name: What Argo shows: for a task of ours its id.
        state: One of `STATES`, or something else if there is nothing to say.
        started: When it started, as text that sorts.
        iterations: The smallest number of iterations that the loop has according to this node.
        message: What Argo says about it.
        path: The names of the nodes that it lies in and its own; empty if unknown.
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
    """Workflow of a run.

    Attributes:
        nodes: Its nodes.
        message: Argo's message about the whole workflow.
    """

    nodes: Sequence[Node] = ()
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
        if any(self.counts.get(state) for state in _UNFINISHED) or self._waiting:
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

    @property
    def _waiting(self) -> bool:
        return sum(self.counts.values()) < self.total


@dataclass
class _Group:
    states: Counter[str] = field(default_factory=Counter)
    started: str = ""


def steps_of(pipeline_spec: Mapping[str, Any]) -> dict[str, Step]:
    """Return the steps of a compiled pipeline by the id of their task.

    Args:
        pipeline_spec: Pipeline specification from the API, with or without the platform's part.
    """
    spec = pipeline_spec.get("pipeline_spec", pipeline_spec)
    steps: dict[str, Step] = {}
    if "root" in spec:
        _collect(spec, spec["root"], steps)
    return steps


def workflow_in(manifest: str) -> Workflow:
    """Return the nodes of a workflow, which Argo compresses when they are large.

    Args:
        manifest: The workflow as JSON.

    Raises:
        ValueError: The manifest is not a workflow.
    """
    workflow = json.loads(manifest)
    status = workflow.get("status", {})
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
        TERMINATED if _is_terminated(workflow) else str(status.get("message", "")),
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
    """Return the progress of the steps of a run, in the order of their start.

    Args:
        workflow: The workflow of the run.
        steps: The steps of its pipeline.
    """
    groups: dict[str, _Group] = {}
    iterations = 0
    is_only_loop = len({step.loop for step in steps.values() if step.loop}) == 1
    for node in workflow.nodes:
        if is_only_loop:  # else it is unknown whose iterations they are
            iterations = max(iterations, node.iterations)
        if node.name in steps and node.state in STATES:
            group = groups.setdefault(node.name, _Group())
            group.states[node.state] += 1
            group.started = min(filter(None, (group.started, node.started)), default="")
    return [
        StepProgress(
            steps[name],
            group.states,
            max(iterations if steps[name].loop else 1, group.states.total()),
        )
        for name, group in sorted(groups.items(), key=lambda item: (item[1].started, item[0]))
    ]


def failures_of(workflow: Workflow, steps: Mapping[str, Step]) -> list[str]:
    """Return one line per step that failed or did not start, with the reason if known.

    Args:
        workflow: The workflow of the run.
        steps: The steps of its pipeline.
    """
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


def _is_terminated(workflow: Mapping[str, Any]) -> bool:
    """Return whether Kubeflow terminated the run, which it does by a deadline of nothing."""
    deadline = (workflow.get("spec") or {}).get("activeDeadlineSeconds")
    return deadline == 0


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


def _collect(
    spec: Mapping[str, Any], component: Mapping[str, Any], steps: dict[str, Step], loop: str = ""
) -> None:
    for name, task in component.get("dag", {}).get("tasks", {}).items():
        inner = spec["components"][task["componentRef"]["name"]]
        inner_loop = name if "parameterIterator" in task else loop
        if "executorLabel" in inner:
            steps[name] = Step(_title(name, task), inner_loop)
        else:
            _collect(spec, inner, steps, inner_loop)


def _title(name: str, task: Mapping[str, Any]) -> str:
    title = str(task.get("taskInfo", {}).get("name") or name)
    if title != name:
        return title
    return name.removesuffix("-op").replace("-", " ").capitalize()
