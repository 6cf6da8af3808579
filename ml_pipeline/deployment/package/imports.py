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
        for names in _reachable(root, component_module(step)).values()
        for name in names
    }
    return modules - set(CODE_FOLDERS) - set(sys.stdlib_module_names)


def _reachable(root: Path, component: str) -> dict[str, tuple[str, ...]]:
    """Return what is loaded by a component, by module: the names that each imports."""
    imports: dict[str, tuple[str, ...]] = {}
    pending = [*START_MODULES, component]
    while pending:
        name = pending.pop()
        if name in imports or name.partition(".")[0] not in CODE_FOLDERS:
            continue
        path = _file_of(root, name.split("."))
        # The functions beside a component are those that it runs, so their own imports count.
        source = (root / path).read_bytes() if path else b""
        imports[name] = _imports(source, in_functions=name == component)
        pending += [*imports[name], name.rpartition(".")[0]]  # and that of the parent package
    return imports


def _file_of(root: Path, parts: list[str]) -> Path | None:
    path = Path(*parts)
    candidates = (path.with_suffix(".py"), path / "__init__.py")
    return next((candidate for candidate in candidates if (root / candidate).is_file()), None)


@cache
def _imports(source: bytes, *, in_functions: bool) -> tuple[str, ...]:
    nodes: list[ast.AST] = [*ast.parse(source).body]
    if in_functions:
        functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]
        nodes += [child for function in functions for child in ast.walk(function)]
    return tuple(name for node in nodes for name in _names(node))


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
