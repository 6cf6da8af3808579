"""What the tasks of a run on Kubeflow are doing, by the names that people see.

The API lists a flat set of Argo's nodes: for each task of ours its driver, its attempts and
Kubeflow's own parts too, and no node names its own id or its parent. What is ours is known from the
compiled pipeline: a node that is called like a task of it is that task, once per iteration.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

DRIVER = "-driver"
LOOP = "iteration-iterations"
"""What Kubeflow calls the group of a loop's iterations, those included that did not start yet."""

STATES = ("SUCCEEDED", "RUNNING", "PENDING", "FAILED", "CANCELED", "SKIPPED")
_UNFINISHED = ("PENDING", "RUNNING")


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
class _Nodes:
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


def progress_of(tasks: Iterable[Any], steps: Mapping[str, Step]) -> list[StepProgress]:
    """Return what the steps of a run are doing, in the order in which they started.

    Args:
        tasks: The `task_details` of the run.
        steps: The steps of its pipeline.
    """
    nodes: dict[str, _Nodes] = {}
    iterations = 0
    is_only_loop = len({step.loop for step in steps.values() if step.loop}) == 1
    for task in tasks:
        name = str(task.display_name or "")
        if name == LOOP and is_only_loop:  # else it is unknown whose iterations they are
            iterations = max(iterations, len(task.child_tasks or ()))
        if name in steps and task.state in STATES:
            found = nodes.setdefault(name, _Nodes())
            found.states[str(task.state)] += 1
            found.started = min(filter(None, (found.started, str(task.start_time))), default="")
    return [
        StepProgress(
            steps[name],
            found.states,
            max(iterations if steps[name].loop else 1, found.states.total()),
        )
        for name, found in sorted(nodes.items(), key=lambda item: (item[1].started, item[0]))
    ]


def failures_of(tasks: Iterable[Any], steps: Mapping[str, Step]) -> list[str]:
    """Return one line per step that failed, or could not be started: its name, and why if known.

    Args:
        tasks: The `task_details` of the run.
        steps: The steps of its pipeline.
    """
    tasks = list(tasks)
    lines = []
    for progress in progress_of(tasks, steps):
        failed = progress.counts.get("FAILED")
        if failed:
            share = f" ({failed} of {progress.total})" if progress.step.loop else ""
            lines.append(f"{progress.step.name}{share} failed")
    for name, step in steps.items():
        if any(t.display_name == name + DRIVER and t.state == "FAILED" for t in tasks):
            lines.append(f"{step.name} could not be started: its driver, a pod of Kubeflow, failed")
    reasons = {str(t.error.message) for t in tasks if t.error and t.error.message}
    return [*lines, *sorted(reasons)]


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
