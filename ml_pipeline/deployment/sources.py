"""The sources that one step needs, and the archive in which they travel.

Found by following the imports, so a step carries neither another step's code nor this package.
"""

import ast
import base64
import bz2
import io
import sys
import tarfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.lean import lean
from ml_pipeline.digests import SOURCE_FOLDERS

CODE_FOLDERS = ("ml_pipeline", "itemset_mining", "config")


def component_module(step: str) -> str:
    """The module that holds the component of a step."""
    return f"ml_pipeline.components.{step}.{step}"


def step_names(root: Path = PROJECT_ROOT) -> list[str]:
    """Every step that has a component, by name."""
    folder = root / "ml_pipeline" / "components"
    return sorted(
        path.parent.name for path in folder.glob("*/*.py") if path.stem == path.parent.name
    )


def step_sources(step: str, root: Path = PROJECT_ROOT) -> list[Path]:
    """Every file that the step needs, relative to `root`: its code, all settings, all schemas."""
    # All of its own folder, also what it hands on instead of importing it.
    own = (root / "ml_pipeline" / "components" / step).rglob("*.py")
    modules = [".".join(path.relative_to(root).with_suffix("").parts) for path in own]
    code = _reachable(root, modules, wherever=True)
    # What is not Python lies beside the module that loads it.
    loaded = {path.relative_to(root) for file in code for path in (root / file).parent.glob("*.ll")}
    data = {
        path.relative_to(root)
        for folder in SOURCE_FOLDERS
        for path in (root / folder).rglob("*.yaml")
    }
    return sorted(set(code) | loaded | data)


def imported_packages(step: str, root: Path = PROJECT_ROOT) -> set[str]:
    """The packages of others that are imported when the step's modules are."""
    modules = {
        name.partition(".")[0]
        for path in _reachable(root, [component_module(step)], wherever=False)
        for name in _imports((root / path).read_bytes(), wherever=False)
    }
    return modules - set(CODE_FOLDERS) - set(sys.stdlib_module_names)


def pack(sources: list[Path], root: Path = PROJECT_ROOT) -> str:
    """An archive of the sources as text: the same sources, the same text.

    bzip2 and not gzip: its one implementation has written the same bytes for decades, whereas
    gzip's output differs between builds of Python. It is also smaller here.
    """
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for path in sorted(sources, key=lambda path: path.as_posix()):
            content = (root / path).read_bytes()
            if path.suffix == ".py":
                content = lean(content)
            entry = tarfile.TarInfo(path.as_posix())
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return base64.b64encode(bz2.compress(archive.getvalue())).decode()


def _reachable(root: Path, modules: list[str], *, wherever: bool) -> list[Path]:
    """The files of ours that importing modules needs; `wherever`: also imports in functions."""
    found: dict[str, Path | None] = {}
    pending = list(modules)
    while pending:
        name = pending.pop()
        if name in found or name.partition(".")[0] not in CODE_FOLDERS:
            continue
        path = found[name] = _file_of(root, name.split("."))
        pending += _imports((root / path).read_bytes(), wherever=wherever) if path else ()
        pending.append(name.rpartition(".")[0])  # importing a module imports what it is in
    return [path for path in found.values() if path]


def _file_of(root: Path, parts: list[str]) -> Path | None:
    path = Path(*parts)
    candidates = (path.with_suffix(".py"), path / "__init__.py")
    return next((found for found in candidates if (root / found).is_file()), None)


@cache
def _imports(source: bytes, *, wherever: bool) -> tuple[str, ...]:
    tree = ast.parse(source)
    # A component's function runs alone, so what it imports is imported whenever the step runs.
    components = [node for node in tree.body if _is_component(node)]
    at_start = [*tree.body, *(child for node in components for child in ast.walk(node))]
    nodes = ast.walk(tree) if wherever else iter(at_start)
    return tuple(name for node in nodes for name in _names(node))


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
