"""Leaves out of a source what only people read: comments and docstrings.

Every line stays where it is, so a traceback from a pod names the lines of the repository.
"""

import ast
import io
import tokenize


def lean(source: bytes) -> bytes:
    """The source without comments and docstrings, with the same lines."""
    lines = source.splitlines()
    for token in tokenize.tokenize(io.BytesIO(source).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            before = len(token.line[:column].encode())
            lines[row - 1] = lines[row - 1][:before].rstrip()
    for node in ast.walk(ast.parse(source)):
        for body in (getattr(node, name, None) for name in ("body", "orelse", "finalbody")):
            if isinstance(body, list):
                texts = [statement for statement in body if _is_text(statement)]
                for text in texts:
                    nothing_else = len(texts) == len(body) and text is body[0]
                    _blank(lines, text, b"..." if nothing_else else b"")
    return b"\n".join(lines) + b"\n"


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _blank(lines: list[bytes], text: ast.stmt, instead: bytes) -> None:
    first, last = text.lineno - 1, (text.end_lineno or text.lineno) - 1
    rest = lines[last][text.end_col_offset or 0 :]
    lines[first] = (
        lines[first][: text.col_offset] + instead + (rest if first == last else b"")
    ).rstrip()
    for row in range(first + 1, last + 1):
        lines[row] = b""
    if first != last and rest.strip():
        raise ValueError(f"A text and code share line {last + 1}.")
