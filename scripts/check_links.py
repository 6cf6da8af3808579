"""Check that every link between our own files leads somewhere: in Markdown and in notebooks.

Paths and headings (`page.md#heading`) are looked up; addresses of the web are not visited.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def pages() -> list[Path]:
    """Every Markdown file and notebook that is, or could be put, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "-co", "--exclude-standard", "--", "*.md", "*.ipynb"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / path for path in sorted(listed.stdout.split("\0")) if (ROOT / path).is_file()]


@cache
def prose(path: Path) -> str:
    """The text without its code, where brackets are no links."""
    text = path.read_text("utf-8")
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    return CODE.sub(lambda code: "" if code[0].startswith("```") else code[0], text)


@cache
def anchors(path: Path) -> set[str]:
    """What `#…` may name on a page, as GitHub makes it of the headings."""
    found: set[str] = set()
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", prose(path), re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        anchor = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        repeated = (f"{anchor}-{number}" for number in range(1, 100))
        found.add(anchor if anchor not in found else next(a for a in repeated if a not in found))
    return found


def dead_links(path: Path) -> Iterator[str]:
    """One line for each link of a page that leads nowhere."""
    without_code = CODE.sub("", prose(path))
    for target in LINK.findall(without_code):
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        where, _, anchor = target.partition("#")
        linked = (path.parent / where).resolve() if where else path
        if not linked.exists():
            yield f"{path.relative_to(ROOT)}: {target} does not exist"
        elif anchor and linked.suffix in (".md", ".ipynb") and anchor not in anchors(linked):
            yield f"{path.relative_to(ROOT)}: {target}: there is no such heading"


if __name__ == "__main__":
    dead = [line for path in pages() for line in dead_links(path)]
    print(*dead, sep="\n", file=sys.stderr)
    sys.exit(1 if dead else 0)
