"""Differences between two compiled pipelines, for the review of a change.

python -m ml_pipeline.deployment.package.compare before/pipeline.yaml after/pipeline.yaml

The code archive of each must be in the same folder, because it contains the packages.
"""

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

SECTIONS = ("steps", "edges", "parameters", "images", "resources", "packages")
Graph = dict[str, dict[str, str]]
"""Reviewable contents of a compiled pipeline: per section, each value by its name."""


def read_graph(package: Path) -> Graph:
    """Return the contents of a compiled pipeline, read from its `pipeline.yaml`."""
    spec, *platforms = yaml.safe_load_all(package.read_text("utf-8"))
    platform: dict[str, Any] = {}
    for document in platforms:
        platform |= document["platforms"]["kubernetes"]["deploymentSpec"]["executors"]
    graph: Graph = {section: {} for section in SECTIONS}
    for name, parameter in spec["root"].get("inputDefinitions", {}).get("parameters", {}).items():
        graph["parameters"] |= _flat(name, parameter)
    for path, task, siblings in _tasks(spec, spec["root"], ""):
        component = spec["components"][task["componentRef"]["name"]]
        graph["steps"][path] = task.get("taskInfo", {}).get("name", "")
        for before in task.get("dependentTasks", []):
            graph["edges"][f"{siblings}{before} → {path}"] = ""
        if label := component.get("executorLabel"):
            container = spec["deploymentSpec"]["executors"][label]["container"]
            graph["images"][path] = container["image"]
            graph["packages"] |= _flat(path, _packages(container, package.parent))
            graph["resources"] |= _flat(path, _resources(task, container, platform.get(label, {})))
        elif "iteratorPolicy" in task:
            graph["resources"] |= _flat(path, task["iteratorPolicy"])
    return graph


def difference(before: Graph, after: Graph) -> str:
    """Return the difference as Markdown."""
    sections = (_section(name, before.get(name, {}), after.get(name, {})) for name in SECTIONS)
    changed = "\n".join(filter(None, sections))
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
    rows = []
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            change = ("changed" if name in after else "removed") if name in before else "added"
            cells = [side.get(name) or "none" for side in (before, after)]
            shown = " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
            rows.append(f"| {change} | `{name}` | {shown} |")
    heading = [f"### {title.capitalize()}", "", "| | | before | after |", "|---|---|---|---|"]
    return "\n".join([*heading, *rows, ""]) if rows else ""


if __name__ == "__main__":
    sys.stdout.write(difference(*(read_graph(Path(path)) for path in sys.argv[1:])))
