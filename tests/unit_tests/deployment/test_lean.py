import ast
import textwrap
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from itemset_mining.kernel_sources import syntax_digest
from ml_pipeline.deployment.lean import lean

SOURCES = sorted(
    path
    for folder in ("ml_pipeline", "itemset_mining", "config")
    for path in (PROJECT_ROOT / folder).rglob("*.py")
)


def test_comments_and_docstrings_go_and_every_line_stays() -> None:
    source = textwrap.dedent('''\
        """A module,
        of two lines."""
        from __future__ import annotations

        class Only:
            """Nothing else."""

        class Some:
            x: int = 1  # a comment
            """What x is."""
            y = "no # comment"  # ü, then another


        def f() -> str:
            """Says."""
            # why
            return """stays
        as it is"""
        ''')
    expected = (
        "\n\nfrom __future__ import annotations\n\nclass Only:\n    ...\n\nclass Some:\n"
        '    x: int = 1\n\n    y = "no # comment"\n\n\ndef f() -> str:\n\n\n'
        '    return """stays\nas it is"""\n'
    )

    assert lean(source.encode()).decode() == expected


class _Bare(ast.NodeTransformer):
    """Drops the texts from a tree, to compare what is left, lines included."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for name in ("body", "orelse", "finalbody"):
            statements = getattr(node, name, None)
            if isinstance(statements, list):
                kept = [each for each in statements if not self._is_text(each)]
                setattr(node, name, kept)
        return node

    @staticmethod
    def _is_text(statement: ast.stmt) -> bool:
        value = statement.value if isinstance(statement, ast.Expr) else None
        return isinstance(value, ast.Constant) and isinstance(value.value, str | type(...))


@pytest.mark.parametrize(
    "path", SOURCES, ids=lambda path: path.relative_to(PROJECT_ROOT).as_posix()
)
def test_code_is_the_same(path: object) -> None:
    source = PROJECT_ROOT.joinpath(str(path)).read_bytes()
    before, after = (_Bare().visit(ast.parse(text)) for text in (source, lean(source)))

    def lines(tree: ast.AST) -> list[tuple[str, int]]:
        return [
            (type(node).__name__, node.lineno) for node in ast.walk(tree) if hasattr(node, "lineno")
        ]

    assert ast.dump(after) == ast.dump(before)
    assert lines(after) == lines(before)


KERNELS = sorted((PROJECT_ROOT / "itemset_mining" / "kernels").glob("*.py"))


@pytest.mark.parametrize("path", KERNELS, ids=lambda path: path.stem)
def test_kernels_are_not_stale_in_a_pod(path: Path) -> None:
    source = path.read_bytes()
    assert syntax_digest(lean(source)) == syntax_digest(source)
