"""Differences between two compiled pipelines, for the review of a change.

python -m ml_pipeline.deployment.package.compare before/pipeline.yaml after/pipeline.yaml

The code archive of each must be in the same folder, because it contains the packages.
"""

import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

NOTHING = "none"


@dataclass
class Graph:
    """Reviewable contents of a compiled pipeline, each as `name: text`.

    Attributes:
        steps: Display name of each task, by its path in the DAG.
        edges: `before → after`.
        parameters: Type, default and description of each run parameter.
        images: Image of each step.
        resources: Pod settings of each step, one entry per value.
        packages: Version of each package that each step installs.
    """

    steps: dict[str, str] = field(default_factory=dict)
    edges: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    images: dict[str, str] = field(default_factory=dict)
    resources: dict[str, str] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)


def read_graph(package: Path) -> Graph:
    """Read a compiled pipeline.

    Args:
        package: Its `pipeline.yaml`.
    """
    spec, *platforms = yaml.safe_load_all(package.read_text("utf-8"))
    platform: dict[str, Any] = {}
    for document in platforms:
        platform |= document["platforms"]["kubernetes"]["deploymentSpec"]["executors"]
    graph = Graph()
    for name, parameter in spec["root"].get("inputDefinitions", {}).get("parameters", {}).items():
        graph.parameters |= _flat(name, parameter)
    for path, task, siblings in _tasks(spec, spec["root"], ""):
        component = spec["components"][task["componentRef"]["name"]]
        graph.steps[path] = task.get("taskInfo", {}).get("name", "")
        for before in task.get("dependentTasks", []):
            graph.edges[f"{siblings}{before} → {path}"] = ""
        label = component.get("executorLabel")
        if label:
            container = spec["deploymentSpec"]["executors"][label]["container"]
            graph.images[path] = container["image"]
            graph.packages |= _flat(path, _packages(container, package.parent))
            graph.resources |= _flat(path, _resources(task, container, platform.get(label, {})))
        elif "iteratorPolicy" in task:
            graph.resources |= _flat(path, task["iteratorPolicy"])
    return graph


def difference(before: Graph, after: Graph) -> str:
    """Return the difference as Markdown."""
    sections = [
        _section(name, getattr(before, name), getattr(after, name))
        for name in Graph.__dataclass_fields__
    ]
    changed = "\n".join(section for section in sections if section)
    return changed or "Steps, edges, parameters, images, resources and packages are the same.\n"


def _tasks(
    spec: dict[str, Any], component: dict[str, Any], prefix: str
) -> Iterator[tuple[str, dict[str, Any], str]]:
    for name, task in component.get("dag", {}).get("tasks", {}).items():
        yield f"{prefix}{name}", task, prefix
        child = spec["components"][task["componentRef"]["name"]]
        yield from _tasks(spec, child, f"{prefix}{name}/")


def _packages(container: dict[str, Any], folder: Path) -> dict[str, str]:
    """Return the version of each package that the step installs; empty if the image has them."""
    *_, digest, _, step = container["command"]
    archive = folder / f"{digest}.zip"
    if not archive.is_file():
        return {}
    with zipfile.ZipFile(archive) as code:
        lines = code.read(f"requirements/{step}.txt").decode().splitlines()
    pins = [line.partition(" ")[0] for line in lines]
    return dict(pin.split("==") for pin in pins)


def _resources(
    task: dict[str, Any], container: dict[str, Any], platform: dict[str, Any]
) -> dict[str, Any]:
    resources = container.get("resources", {})
    exact = {key: value for key, value in resources.items() if key.startswith("resource")}
    env = {entry["name"]: entry["value"] for entry in container.get("env", [])}
    retries = {"retryPolicy": task["retryPolicy"]} if "retryPolicy" in task else {}
    return exact | retries | {"env": env} | platform


def _flat(path: str, value: Any) -> dict[str, str]:
    """Return every single value by its path."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        return {
            key: text for name, item in items for key, text in _flat(f"{path} {name}", item).items()
        }
    return {path: repr(value) if value == "" else str(value)}


def _section(title: str, before: dict[str, str], after: dict[str, str]) -> str:
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    if not names:
        return ""
    rows = [
        " | ".join([f"| {_change(name, before, after)}", f"`{name}`", *_cells(name, before, after)])
        + " |"
        for name in sorted(names)
    ]
    heading = [f"### {title.capitalize()}", "", "| | | before | after |", "|---|---|---|---|"]
    return "\n".join([*heading, *rows, ""])


def _change(name: str, before: dict[str, str], after: dict[str, str]) -> str:
    if name not in before:
        return "added"
    return "changed" if name in after else "removed"


def _cells(name: str, *sides: dict[str, str]) -> list[str]:
    return [(side.get(name) or NOTHING).replace("|", "\\|").replace("\n", " ") for side in sides]


def main(arguments: list[str]) -> None:
    """Print the difference between two files."""
    before, after = (read_graph(Path(path)) for path in arguments)
    sys.stdout.write(difference(before, after))


if __name__ == "__main__":
    main(sys.argv[1:])
