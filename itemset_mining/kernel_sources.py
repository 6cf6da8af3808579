"""Sources of the kernels, and the check that `kernels.ll` was translated from them.

The head of `kernels.ll` contains a digest per source. A digest is taken of the syntax tree, which
comments, docstrings and white space do not change, and which is the same in all versions of Python.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Mapping
from importlib import resources

from itemset_mining.errors import StaleKernelsError

REPAIR = "Translate the kernels: `make kernels`, or `python -m itemset_mining.kernel_build`."


def read_translation() -> str:
    """Return the content of `kernels.ll`."""
    return resources.files("itemset_mining").joinpath("kernels.ll").read_text("utf-8")


def read_sources() -> dict[str, bytes]:
    """Return the sources of the kernels and of their types, as far as they are present, by path."""
    library = resources.files("itemset_mining")
    files = {f"kernels/{file.name}": file for file in library.joinpath("kernels").iterdir()}
    files["arrays.py"] = library.joinpath("arrays.py")
    return {
        path: file.read_bytes()
        for path, file in files.items()
        if path.endswith(".py") and file.is_file()
    }


def source_lines(sources: Mapping[str, bytes]) -> list[str]:
    """Return the lines of the head of `kernels.ll` that name the sources."""
    return [f"; source {name} {syntax_digest(sources[name])}" for name in sorted(sources)]


def check_current(translation: str) -> None:
    """Compare the sources that are present with those that were translated.

    A source that is not present (a step carries only what it needs) is not compared.

    Args:
        translation: The content of `kernels.ll`.

    Raises:
        StaleKernelsError: At least one source was changed or added after the translation.
    """
    head = translation.partition("\n\n")[0].splitlines()
    changes = [line.split()[2] for line in source_lines(read_sources()) if line not in head]
    if changes:
        raise StaleKernelsError(
            f"itemset_mining/kernels.ll was not translated from the present sources: "
            f"{', '.join(changes)} changed. {REPAIR}"
        )


def syntax_digest(source: bytes) -> str:
    """Return the SHA-256 (hexadecimal) of the syntax tree of a Python module."""
    tokens: list[str] = []
    _append_tokens(ast.parse(source), tokens)
    return hashlib.sha256("\n".join(tokens).encode()).hexdigest()


def _append_tokens(node: ast.AST, tokens: list[str]) -> None:
    """Append a node as text; unlike `ast.dump`, in the same way in all versions of Python."""
    tokens.append(type(node).__name__)
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, ast.AST):
            if not isinstance(value, ast.expr_context):
                tokens.append(name)
                _append_tokens(value, tokens)
        elif isinstance(value, list):
            # A field that a later version of Python has added is empty: it must not count.
            parts = [part for part in value if not _is_text(part)]
            if parts:
                tokens.append(f"{name} [")
                for part in parts:
                    if isinstance(part, ast.AST):
                        _append_tokens(part, tokens)
                    else:
                        tokens.append(repr(part))
                tokens.append("]")
        elif value is not None:
            tokens.append(f"{name} {value!r}")


def _is_text(node: object) -> bool:
    """Return whether a node is a statement without effect: a docstring, or `...` in its place."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and (node.value.value is ... or isinstance(node.value.value, str))
    )
