"""What the steps of a run on Kubeflow are doing, by the names that people see.

Argo's workflow has nodes for our tasks, their drivers and attempts, and parts of Kubeflow's own.
What is ours is known from the compiled pipeline: a node that is called like a task of it is that
task, once per iteration. The nodes are taken from the workflow, which only version v1beta1 of the
API hands out. The task details of v2beta1 say less (no message, no parent), and stand still from
the moment at which Argo compresses the nodes, near 1 MiB; they serve where there is no v1beta1.
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

from ml_pipeline.deployment.transport import MAX_ANSWER_BYTES

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
"""Phases of Argo that the API calls otherwise; `Omitted` is no state."""

_ATTEMPT = re.compile(r"\(.*")


@dataclass(frozen=True)
class Node:
    """One node of Argo's workflow.

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
    """What is known of a run's workflow.

    Attributes:
        nodes: Its nodes.
        message: What Argo says about the whole.
    """

    nodes: Sequence[Node] = ()
    message: str = ""


@dataclass(frozen=True)
class Step:
    """A task of the compiled pipeline that runs a pod.

    Attributes:
        name: The name that people see.
        loop: The task whose iterations it belongs to; empty if it is in no loop.
    """

    name: str
    loop: str = ""


@dataclass(frozen=True)
class StepProgress:
    """What the iterations of a step are doing.

    Attributes:
        step: The step.
        counts: State: the number of iterations in it; one of a step that is in no loop.
        total: The number of iterations, as far as it is known.
    """

    step: Step
    counts: Mapping[str, int]
    total: int

    @property
    def state(self) -> str:
        """The state that matters most to who waits."""
        if self.counts.get("FAILED"):
            return "FAILED"
        if any(self.counts.get(state) for state in _UNFINISHED) or self._waiting:
            return "RUNNING" if set(self.counts) != {"PENDING"} else "PENDING"
        return next(state for state in STATES if self.counts.get(state))

    @property
    def text(self) -> str:
        """The step and, if it is in a loop, how many iterations are how far."""
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
        pipeline_spec: As the API states it: the specification, or that and the platform's.
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
        ValueError: It is something else.
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
    """Return what the `task_details` of a run say about its workflow."""
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
    """Return what the steps of a run are doing, in the order in which they started.

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
    """Return one line per step that failed, or could not be started: its name, and why if known.

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
    """Return what Argo says about the pods of a task that failed."""
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
    stated = str(task.get("taskInfo", {}).get("name") or name)
    if stated != name:
        return stated
    return name.removesuffix("-op").replace("-", " ").capitalize()
