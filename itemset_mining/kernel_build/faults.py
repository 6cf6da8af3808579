"""What a kernel must not do, found in its source.

Translated code has no interpreter around it: an exception cannot be delivered, memory cannot be
managed, and the stack is not guarded. So a function in `kernels/` calls only what is known to be
harmless: the operations below, named tuples, and other functions in `kernels/`.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = "itemset_mining.kernels"
MODULES = (
    "__future__",
    "typing",
    "numpy",
    "itemset_mining.arrays",
    "itemset_mining.native",
    PACKAGE,
)
"""Modules that a kernel may import; all other code could change without the check noticing."""
BUILTINS = {"abs", "bool", "float", "int", "max", "min", "range"}
SCALARS = {f"{kind}{bits}" for kind in ("int", "uint") for bits in (8, 16, 32, 64)} | {"float64"}
NODES: dict[type[ast.AST], str] = {
    ast.Raise: "raises an exception",
    ast.Assert: "raises an exception (assert)",
    ast.Try: "handles exceptions",
    ast.TryStar: "handles exceptions",
    ast.With: "handles exceptions (with)",
    ast.List: "allocates a list",
    ast.ListComp: "allocates a list",
    ast.Dict: "allocates a dict",
    ast.DictComp: "allocates a dict",
    ast.Set: "allocates a set",
    ast.SetComp: "allocates a set",
    ast.GeneratorExp: "allocates a generator",
    ast.Yield: "allocates a generator",
    ast.YieldFrom: "allocates a generator",
    ast.Await: "awaits",
    ast.JoinedStr: "allocates a string",
    ast.Lambda: "allocates a function",
    ast.FunctionDef: "allocates a function",
    ast.AsyncFunctionDef: "allocates a function",
    ast.ClassDef: "allocates a class",
    ast.Import: "imports",
    ast.ImportFrom: "imports",
    ast.Slice: "takes a slice, which a pointer does not have",
    ast.Starred: "unpacks a sequence",
}
_Function = tuple[str, str]
"""Module and name."""


@dataclass
class _Module:
    """One source.

    Attributes:
        path: The path that faults show.
        tree: Its syntax tree.
        functions: Its functions, by name.
        classes: Names of its classes.
        imports: Module and original name, by the name that is used here.
    """

    path: str
    tree: ast.Module
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    classes: set[str] = field(default_factory=set)
    imports: dict[str, _Function] = field(default_factory=dict)


def find_faults(folder: Path) -> list[str]:
    """Return what kernels must not do but do.

    Args:
        folder: The sources. Functions of `intrinsics.py` are not looked into: the translator
            replaces them.

    Returns:
        One sentence per fault, `path:line: function …`, in the order of the files.
    """
    modules = {path.stem: _read(path) for path in sorted(folder.glob("*.py"))}
    faults, kernels = list[str](), dict[str, str]()
    calls: dict[_Function, dict[_Function, int]] = {}
    for stem, module in modules.items():
        faults += _import_faults(module)
        if stem == "intrinsics":
            continue
        for name, function in module.functions.items():
            faults += _function_faults(function, module)
            calls[stem, name] = dict(_calls(function, stem, modules))
            if any(ast.unparse(mark) == "kernel" for mark in function.decorator_list):
                where = f"{module.path}:{function.lineno}"
                if name in kernels:
                    faults.append(f"{where}: {name} has the name of {kernels[name]}")
                kernels.setdefault(name, where)
    return faults + list(_recursion_faults(calls, modules))


def _read(path: Path) -> _Module:
    shown = os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)
    module = _Module(shown, ast.parse(path.read_bytes(), filename=str(path)))
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef):
            module.functions[node.name] = node
        elif isinstance(node, ast.ClassDef):
            module.classes.add(node.name)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                module.imports[alias.asname or alias.name] = (node.module, alias.name)
    return module


def _import_faults(module: _Module) -> Iterator[str]:
    for node in module.tree.body:
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            if name not in MODULES and not name.startswith(("numpy.", f"{PACKAGE}.")):
                yield (
                    f"{module.path}:{node.lineno}: imports {name}; a kernel may import only "
                    f"{', '.join(MODULES)}"
                )


def _function_faults(function: ast.FunctionDef, module: _Module) -> Iterator[str]:
    for statement in function.body:
        for node in ast.walk(statement):
            if reason := _reason(node, module):
                line = getattr(node, "lineno", function.lineno)
                yield f"{module.path}:{line}: {function.name} {reason}"


def _reason(node: ast.AST, module: _Module) -> str | None:
    if isinstance(node, ast.Call):
        return None if _is_harmless(node, module) else f"calls {_called(node)}, which may allocate"
    return NODES.get(type(node))


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func)


def _is_harmless(call: ast.Call, module: _Module) -> bool:
    called = call.func
    if isinstance(called, ast.Attribute):
        return _called(call) in {f"np.{scalar}" for scalar in SCALARS}
    if not isinstance(called, ast.Name):
        return False
    name = called.id
    if name in module.functions or name in module.classes:
        return True
    if name in module.imports:
        return module.imports[name][0].startswith(f"{PACKAGE}.")
    return name in BUILTINS


def _calls(
    function: ast.FunctionDef, stem: str, modules: dict[str, _Module]
) -> Iterator[tuple[_Function, int]]:
    """Yield the functions of `kernels/` that a function calls, each with a line."""
    imports = modules[stem].imports
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            home, name = imports.get(node.func.id, (f"{PACKAGE}.{stem}", node.func.id))
            target = home.rpartition(".")[2]
            if target in modules and name in modules[target].functions:
                yield (target, name), node.lineno


def _recursion_faults(
    calls: dict[_Function, dict[_Function, int]], modules: dict[str, _Module]
) -> Iterator[str]:
    for function, direct in calls.items():
        for called, line in direct.items():
            if function in _reachable(called, calls):
                other = "" if called == function else f" through {called[1]}"
                yield f"{modules[function[0]].path}:{line}: {function[1]} calls itself{other}"


def _reachable(start: _Function, calls: dict[_Function, dict[_Function, int]]) -> set[_Function]:
    """Return a function and all functions that it calls, directly or through others."""
    reached, pending = set[_Function](), [start]
    while pending:
        function = pending.pop()
        if function not in reached:
            reached.add(function)
            pending += calls.get(function, {})
    return reached
