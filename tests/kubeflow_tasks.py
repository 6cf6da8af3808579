"""The tasks of a run as Kubeflow Pipelines 2.17.0 lists them.

From `toModelTasks` and `toApiPipelineTaskDetail` (apiserver/server/api_converter.go): one entry per
node of Argo's workflow, with a random task id, Argo's display name, a state (`Omitted` becomes
unspecified), times in seconds, and children as ids of nodes; it lacks its own node and its parent,
type and message. The nodes are those of v2/compiler/argocompiler/{dag,container}.go under the
shipped `templateDefaults.retryStrategy`, which wraps each template into a Retry node `X` with
attempts `X(0)`: a task is `X-driver` and `X`, whose DAG holds `executor`; a loop is a DAG with
`iteration-driver` and the group `iteration-iterations`, whose members `iteration-iterations(0:0)`
hold `iteration-item`. Argo links the group to members that did not start yet
(workflow/controller/dag.go, connectDependencies).
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import kfp_server_api as api

WORKFLOW = "frequent-error-sets-x7k2p"
START = datetime(2026, 8, 24, 6, tzinfo=UTC)

States = Mapping[str, str | list[str]]


def task_details(states: States, iterations: int = 0) -> list[Any]:
    """The entries for a run.

    Args:
        states: Task: its state, or those of its iterations that have started, in the order in
            which the tasks start.
        iterations: How many iterations the loop has; 0 if there is no loop yet.
    """
    nodes = [*_retried("root-driver", "SUCCEEDED"), *_retried("root", "RUNNING")]
    if iterations:
        nodes += _loop(iterations)
    details = [_detail(node, state, START) for node, state in nodes]
    for number, (task, each) in enumerate(states.items()):
        started = START + timedelta(seconds=number)
        for state in [each] if isinstance(each, str) else each:
            details += [_detail(node, s, started) for node, s in _task(task, state)]
    if iterations:
        group = next(each for each in details if each.display_name == "iteration-iterations")
        group.child_tasks = [
            api.PipelineTaskDetailChildTask(pod_name=f"{WORKFLOW}-{1000 + number}")
            for number in range(iterations)
        ]
    return sorted(details, key=lambda each: str(each.task_id))


def _task(name: str, state: str) -> Iterator[tuple[str, str]]:
    yield from _retried(f"{name}-driver", "SUCCEEDED")
    yield from _retried(name, state)
    if state not in ("SKIPPED", "RUNTIME_STATE_UNSPECIFIED"):
        yield from _retried("executor", state)


def _loop(iterations: int) -> Iterator[tuple[str, str]]:
    yield from _retried("for-loop-1", "RUNNING")
    yield from _retried("iteration-driver", "SUCCEEDED")
    yield "iteration-iterations", "RUNNING"
    for number in range(iterations):
        yield from _retried(f"iteration-iterations({number}:{number})", "RUNNING")
        yield from _retried("iteration-item-driver", "SUCCEEDED")
        yield from _retried("iteration-item", "RUNNING")


def _retried(name: str, state: str) -> Iterator[tuple[str, str]]:
    yield name, state
    yield f"{name}(0)", state


_serial = iter(range(10**9))


def _detail(name: str, state: str, started: datetime) -> Any:
    random = hashlib.md5(f"{next(_serial)}".encode(), usedforsecurity=False).hexdigest()
    return api.V2beta1PipelineTaskDetail(
        task_id=random,
        display_name=name,
        state=state,
        create_time=START,
        start_time=started,
    )
