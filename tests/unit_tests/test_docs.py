"""What the pages say is what the code says."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from config.settings import PROJECT_ROOT

ROW = re.compile(r"^\| `(.+?)` (?:/ `(.+?)` )?\|", re.MULTILINE)


def documented_messages() -> list[str]:
    page = (PROJECT_ROOT / "docs" / "troubleshooting.md").read_text("utf-8")
    table = page.partition("## Messages")[2]
    return [message for row in ROW.findall(table) for message in row if message]


def _texts(tree: ast.AST) -> Iterator[str]:
    """Every string of the code, with … where something is put in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = (
                str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values
            )
            yield "".join(parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@cache
def texts_of_the_code() -> str:
    modules = [
        path
        for folder in ("ml_pipeline", "itemset_mining", "config")
        for path in (PROJECT_ROOT / folder).rglob("*.py")
    ]
    found = [text for path in modules for text in _texts(ast.parse(path.read_text("utf-8")))]
    return "\n".join([*found, (PROJECT_ROOT / "scripts" / "setup.sh").read_text("utf-8")])


@pytest.mark.parametrize("message", documented_messages())
def test_documented_messages_are_real(message: str) -> None:
    fragments = [part.strip(" '") for part in message.split("…")]

    unknown = [part for part in fragments if part not in texts_of_the_code()]

    assert not unknown


def test_every_page_is_on_the_map() -> None:
    docs = PROJECT_ROOT / "docs"
    index = (docs / "index.md").read_text("utf-8")

    pages = [path.relative_to(docs).as_posix() for path in docs.rglob("*.md")]

    assert [page for page in pages if page != "index.md" and f"({page})" not in index] == []


@pytest.mark.parametrize("page", ["data.md", "parameters.md"])
def test_every_setting_and_column_is_explained(page: str) -> None:
    text = (PROJECT_ROOT / "docs" / page).read_text("utf-8")

    assert re.findall(r"^\| `.*\|  \|$", text, re.MULTILINE) == []
