"""HTML pages as tests read them: tables by their caption, and what a page could execute or load."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "link", "img", "input", "br", "hr", "base"})


@dataclass
class Page(HTMLParser):
    """A parsed page.

    Attributes:
        tables: Rows of cell texts, headers first, by the beginning of the caption.
        scripts: Text of each script, by its type.
        elements: Name and attributes of each element.
        text: All text that is not style or script.
    """

    content: str
    tables: list[tuple[str, list[list[str]]]] = field(default_factory=list)
    scripts: list[tuple[str, str]] = field(default_factory=list)
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self.feed(self.content)
        self.close()
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "table":
            self.tables.append(("", []))
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][1][-1].append("")
        elif tag == "script":
            self.scripts.append((dict(attrs).get("type") or "", ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "script" in self._open:
            kind, text = self.scripts[-1]
            self.scripts[-1] = (kind, text + data)
        elif "style" not in self._open:
            self.text += data
            self._add_to_table(data)

    def _add_to_table(self, data: str) -> None:
        if "caption" in self._open:
            caption, rows = self.tables[-1]
            self.tables[-1] = (caption + data, rows)
        elif "td" in self._open or "th" in self._open:
            self.tables[-1][1][-1][-1] += data

    def table(self, caption: str) -> list[list[str]]:
        """Return the rows of the first table whose caption begins so, without its headers."""
        return next(rows[1:] for text, rows in self.tables if text.startswith(caption))
