"""Steps, and the packages imported by each, determined by following the imports."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from config.settings import PROJECT_ROOT

CODE_FOLDERS = ("ml_pipeline", "itemset_mining", "config")
START_MODULES = ("ml_pipeline.running.pod",)
"""Modules that every step imports before its component."""


def component_module(step: str) -> str:
    """Return the module that holds the component of a step."""
    return f"ml_pipeline.components.{step}.{step}"


def step_names(root: Path = PROJECT_ROOT) -> list[str]:
    """Return every step that has a component, ordered by name."""
    folder = root / "ml_pipeline" / "components"
    return sorted(
        path.parent.name for path in folder.glob("*/*.py") if path.stem == path.parent.name
    )


def imported_packages(step: str, root: Path = PROJECT_ROOT) -> set[str]:
    """Return the third-party packages that the step's modules import."""
    modules = {
        name.partition(".")[0]
        for path in _reachable(root, [*START_MODULES, component_module(step)])
        for name in _imports((root / path).read_bytes())
    }
    return modules - set(CODE_FOLDERS) - set(sys.stdlib_module_names)


def _reachable(root: Path, modules: list[str]) -> list[Path]:
    """Return the project's files that are loaded by importing the modules."""
    paths: dict[str, Path | None] = {}
    pending = list(modules)
    while pending:
        name = pending.pop()
        if name in paths or name.partition(".")[0] not in CODE_FOLDERS:
            continue
        path = paths[name] = _file_of(root, name.split("."))
        pending += _imports((root / path).read_bytes()) if path else ()
        pending.append(name.rpartition(".")[0])  # importing a module imports its parent package
    return [path for path in paths.values() if path]


def _file_of(root: Path, parts: list[str]) -> Path | None:
    path = Path(*parts)
    candidates = (path.with_suffix(".py"), path / "__init__.py")
    return next((candidate for candidate in candidates if (root / candidate).is_file()), None)


@cache
def _imports(source: bytes) -> tuple[str, ...]:
    tree = ast.parse(source)
    # The component's function always runs, so its own imports count too.
    components = [node for node in tree.body if _is_component(node)]
    at_start = [*tree.body, *(child for node in components for child in ast.walk(node))]
    return tuple(name for node in at_start for name in _names(node))


def _is_component(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and any(
        isinstance(decorator, ast.Name) and decorator.id == "step_component"
        for decorator in node.decorator_list
    )


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
