"""A docstring of a function is a sentence: "Return the key", not "What the key is"."""

import ast

import pytest

from config.settings import PROJECT_ROOT

FOLDERS = ("config", "ml_pipeline", "sample_data")
BARE_CLAUSES = ("How ", "The same", "What ", "Where ", "Whether ")


def bare_clauses(source: str) -> list[str]:
    """Return the docstrings of functions, methods and properties that are a mere clause."""
    functions = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    docstrings = ((node.name, ast.get_docstring(node) or "") for node in functions)
    return [f"{name}: {text}" for name, text in docstrings if text.startswith(BARE_CLAUSES)]


@pytest.mark.parametrize("folder", FOLDERS)
def test_docstrings_are_sentences(folder: str) -> None:
    paths = {path.relative_to(PROJECT_ROOT): path for path in (PROJECT_ROOT / folder).rglob("*.py")}
    clauses = {str(name): bare_clauses(path.read_text("utf-8")) for name, path in paths.items()}

    assert paths
    assert {name: texts for name, texts in clauses.items() if texts} == {}


@pytest.mark.parametrize(
    ("docstring", "is_clause"),
    [
        ("What the table shows.", True),
        ("Whether rows are sorted.", True),
        ("The same, lazily.", True),
        ("Return whether rows are sorted.", False),
    ],
)
def test_clause_is_distinguished_from_a_sentence(docstring: str, is_clause: bool) -> None:
    source = f'class A:\n    @property\n    def b(self):\n        """{docstring}"""\n'

    assert bool(bare_clauses(source)) is is_clause
