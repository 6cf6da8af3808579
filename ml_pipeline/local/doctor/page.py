"""The findings on the screen: one page, what is wrong with what to do."""

from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ml_pipeline.running.findings import Chapter, Finding

SYMBOLS = {
    "ok": Text("✓", "green"),
    "warning": Text("!", "bold yellow"),
    "fault": Text("✗", "bold red"),
}


def show_chapters(console: Console, chapters: Iterable[Chapter]) -> None:
    """Print the findings of each chapter."""
    for chapter in chapters:
        if chapter.findings:
            console.print(Text(chapter.title, "bold"))
            console.print(_table(chapter.findings))


def show_outcome(console: Console, chapters: Iterable[Chapter]) -> None:
    """Print the number of faults and warnings in one line."""
    findings = [finding for chapter in chapters for finding in chapter.findings]
    faults, warnings = (
        sum(finding.status == status for finding in findings) for status in ("fault", "warning")
    )
    if faults:
        console.print(Text(f"{_counted(faults, 'fault')}, {_counted(warnings, 'warning')}", "red"))
    else:
        text = f"Nothing stands in the way of a run; {_counted(warnings, 'warning')}."
        console.print(Text(text, "green"))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _table(findings: Iterable[Finding]) -> Padding:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column()
    table.add_column(overflow="fold")
    for finding in findings:
        table.add_row(SYMBOLS[finding.status], Text(finding.what))
        if finding.to_do:
            table.add_row("", Text(f"→ {finding.to_do}", "cyan"))
    return Padding(table, (0, 0, 0, 2))
