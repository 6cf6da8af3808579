"""Display of the steps of a local run, and of their durations."""

import threading
import time
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from ml_pipeline.local.run import StepEvent
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.storage.keys import RUN_LEVEL

SYMBOLS = {
    "finished": Text("✓", "green"),
    "empty": Text("∅", "yellow"),
    "failed": Text("✗", "red"),
    "skipped": Text("-", "dim"),
}


@dataclass
class StepProgress:
    """Start and, if the step ended, status and duration. A skipped step has no duration."""

    started: float
    status: str = ""
    seconds: float | None = None

    @property
    def outcome(self) -> str:
        """Return the status in words."""
        if self.seconds is not None:
            return f"{self.status} ({self.seconds:.1f} s)"
        return self.status if self.status == "skipped" else f"{self.status} before"

    def cell(self, now: float) -> Text:
        """Return the cell of the table."""
        if not self.status:
            return Text(f"… {now - self.started:.1f} s", "cyan")
        if self.seconds is None:
            return SYMBOLS[self.status]
        return Text.assemble(SYMBOLS[self.status], f" {self.seconds:.1f} s")


class RunProgress:
    """Display of the events: a live table on a terminal, otherwise one line per step.

    Attributes:
        errors: Messages of the errors that ended steps, by step; the last one of each.
    """

    def __init__(self, console: Console, run_id: str) -> None:
        """Display on `console`, which must not write to a redirected standard output."""
        self.run_id = run_id
        self.errors: dict[str, str] = {}
        self._console = console
        self._started = time.monotonic()
        self._steps: dict[tuple[str, str], StepProgress] = {}
        self._scopes: dict[str, None] = {}
        self._lock = threading.Lock()
        self._live = Live(
            self,
            console=console,
            refresh_per_second=8,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def __enter__(self) -> "RunProgress":
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, *exception: object) -> None:
        if self._console.is_terminal:
            self._live.stop()

    def on_event(self, event: StepEvent) -> None:
        """Record an event; called from several threads."""
        now = time.monotonic()
        with self._lock:
            self._scopes.pop(event.data_scope, None)
            self._scopes[event.data_scope] = None  # the latest is last
            step = self._steps.setdefault((event.data_scope, event.step), StepProgress(now))
            if event.message == "step started":
                step.started, step.status = now, ""
                return
            step.status = event.status or "skipped"
            if event.error:
                self.errors[event.step] = event.error
            step.seconds = None if event.message == "step skipped" else now - step.started
        if not self._console.is_terminal:
            elapsed = f"{now - self._started:6.1f} s"
            name = "" if event.data_scope == RUN_LEVEL else f"{event.data_scope}  "
            line = f"{elapsed}  {name}{event.step}: {step.outcome}"
            self._console.print(line, highlight=False, soft_wrap=True, markup=False)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines of the live table."""
        now = time.monotonic()
        with self._lock:
            steps, latest = dict(self._steps), list(self._scopes)
        yield Text(f"Run {self.run_id}   {now - self._started:.1f} s", "bold")
        for (data_scope, name), step in steps.items():
            if data_scope == RUN_LEVEL:
                yield Text.assemble("  ", step.cell(now), f"  {name}")
        # The latest ones, as many as fit on the terminal.
        at_work = {*latest[-max(console.height - 12, 4) :]} - {RUN_LEVEL}
        scopes = [scope for scope in dict.fromkeys(scope for scope, _ in steps) if scope in at_work]
        if scopes:
            yield self._scope_table(scopes, steps, now)

    @staticmethod
    def _scope_table(
        scopes: list[str], steps: dict[tuple[str, str], StepProgress], now: float
    ) -> Table:
        table = Table(box=None, padding=(0, 1))
        table.add_column("data scope", no_wrap=True)
        for name in SCOPE_STEPS:
            table.add_column(name.replace("_", "\n"), min_width=8, no_wrap=True)
        for scope in scopes:
            cells = (steps.get((scope, name)) for name in SCOPE_STEPS)
            table.add_row(escape(scope), *(cell.cell(now) if cell else "" for cell in cells))
        return table
