"""Nodes of a run's workflow as Kubeflow Pipelines 2.17.0 returns them.

The nodes are those of v2/compiler/argocompiler/{dag,container}.go under the shipped
`templateDefaults.retryStrategy`, which wraps each template into a Retry node `X` with attempts
`X(0)`: a task is `X-driver` and `X`, whose DAG holds `executor`; a loop is a DAG with
`iteration-driver` and the group `iteration-iterations`, whose members `iteration-iterations(0:0)`
hold `iteration-item`. The driver's output `iteration-count` is their number; Argo links the group
to those that started and to the next one, which waits (seen at 40 iterations of which 10 may run at
a time: 11 children).

`workflow_manifest`: Argo's own object, from v1beta1 (`toApiRunDetailV1` in
apiserver/server/api_converter.go). `task_details`: one entry per node in v2beta1 (`toModelTasks`,
`toApiPipelineTaskDetail`), with a random id, Argo's display name, a state, times in seconds, and
children as ids of nodes, but without its own node, parent, type and message.
"""

import gzip
import hashlib
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import kfp_server_api as api

WORKFLOW = "frequent-error-sets-x7k2p"
START = datetime(2026, 8, 24, 6, tzinfo=UTC)

PARALLELISM = 10

PHASES = {"RUNTIME_STATE_UNSPECIFIED": "Omitted"}

States = Mapping[str, str | list[str]]


def workflow_manifest(
    states: States,
    iterations: int = 0,
    *,
    messages: Mapping[str, str] | None = None,
    message: str = "",
    deadline_s: int | None = None,
    is_compressed: bool = False,
) -> str:
    """Return the workflow of a run.

    Args:
        states: By task, its state, or those of its started iterations, in the order in which the
            tasks start.
        iterations: Number of iterations of the loop; 0 if there is no loop yet.
        messages: By task, Argo's message about its pod.
        message: Argo's message about the whole.
        deadline_s: Seconds that the run may take; Kubeflow's Terminate sets 0.
        is_compressed: Whether the nodes are compressed.
    """
    nodes: dict[str, dict[str, Any]] = {}
    for number, (path, state, started) in enumerate(_nodes(states, iterations)):
        parts = path.split(".")
        node: dict[str, Any] = {
            "id": f"{WORKFLOW}-{number}",
            "name": f"{WORKFLOW}.{path}",
            "displayName": parts[-1],
            "type": "Pod" if parts[-1] == "executor(0)" else "Retry",
            "phase": PHASES.get(state, state.capitalize()),
            "startedAt": f"{started:%Y-%m-%dT%H:%M:%SZ}",
        }
        if parts[-1] == "iteration-iterations":
            node["children"] = [f"{WORKFLOW}-member-{each}" for each in _linked(iterations)]
        if parts[-1] == "iteration-driver":
            count = {"name": "iteration-count", "value": str(iterations)}
            node["outputs"] = {"parameters": [{"name": "execution-id", "value": "66"}, count]}
        task = next((each for each in messages or {} if f"{each}(0)" in parts), None)
        if messages and task and node["type"] == "Pod":
            node["message"] = messages[task]
        nodes[str(node["id"])] = node
    status: dict[str, object] = {"phase": "Running", "message": message, "nodes": nodes}
    if is_compressed:
        status["compressedNodes"] = b64encode(gzip.compress(json.dumps(nodes).encode())).decode()
        del status["nodes"]
    spec = {} if deadline_s is None else {"activeDeadlineSeconds": deadline_s}
    return json.dumps({"metadata": {"name": WORKFLOW}, "spec": spec, "status": status})


def task_details(states: States, iterations: int = 0) -> list[Any]:
    """Return the entries for a run; for the arguments, see `workflow_manifest`."""
    details = [
        _detail(path.rpartition(".")[2], state, started, iterations)
        for path, state, started in _nodes(states, iterations)
    ]
    return sorted(details, key=lambda each: str(each.task_id))


def _nodes(states: States, iterations: int) -> Iterator[tuple[str, str, datetime]]:
    """Return the path, state and start of each node."""
    for path, state in (
        *_retried("root-driver", "SUCCEEDED"),
        *_retried("root", "RUNNING"),
        *(_loop(iterations) if iterations else ()),
    ):
        yield path, state, START
    for number, (task, each) in enumerate(states.items()):
        started = START + timedelta(seconds=number)
        for state in [each] if isinstance(each, str) else each:
            for path, own_state in _task(task, state):
                yield f"root(0).{path}", own_state, started


def _task(name: str, state: str) -> Iterator[tuple[str, str]]:
    yield from _retried(f"{name}-driver", "SUCCEEDED")
    yield from _retried(name, state)
    if state not in ("SKIPPED", "RUNTIME_STATE_UNSPECIFIED"):
        for path, own_state in _retried("executor", state):
            yield f"{name}(0).{path}", own_state


def _loop(iterations: int) -> Iterator[tuple[str, str]]:
    yield from _retried("for-loop-1", "RUNNING")
    yield from _retried("iteration-driver", "SUCCEEDED")
    yield "iteration-iterations", "RUNNING"
    for number in _linked(iterations)[:PARALLELISM]:
        yield from _retried(f"iteration-iterations({number}:{number})", "RUNNING")
        yield from _retried("iteration-item-driver", "SUCCEEDED")
        yield from _retried("iteration-item", "RUNNING")


def _linked(iterations: int) -> range:
    """Return the iterations that the group is linked to while the first ones run."""
    return range(min(iterations, PARALLELISM + 1))


def _retried(name: str, state: str) -> Iterator[tuple[str, str]]:
    yield name, state
    yield f"{name}(0)", state


_serial = iter(range(10**9))


def _detail(name: str, state: str, started: datetime, iterations: int) -> Any:
    random = hashlib.md5(f"{next(_serial)}".encode(), usedforsecurity=False).hexdigest()
    detail = api.V2beta1PipelineTaskDetail(
        task_id=random,
        display_name=name,
        state=state,
        create_time=START,
        start_time=started,
    )
    if name == "iteration-iterations":
        detail.child_tasks = [
            api.PipelineTaskDetailChildTask(pod_name=f"{WORKFLOW}-member-{number}")
            for number in _linked(iterations)
        ]
    return detail
