"""Shows which step of which data scope runs, and for how long."""

import threading
import time
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live
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
    """One step: when it started, and once it ended, how and after how many seconds.

    A step that was skipped took no time: its seconds are None.
    """

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
    """Collects the events of the steps; a live table on a terminal, else a line a step."""

    def __init__(self, console: Console, run_id: str) -> None:
        """Shows on `console`, which must not write to a redirected standard output."""
        self.run_id = run_id
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
        """Takes note of an event; called from several threads."""
        now = time.monotonic()
        with self._lock:
            # The scope of the latest event last.
            self._scopes.pop(event.data_scope, None)
            self._scopes[event.data_scope] = None
            step = self._steps.setdefault((event.data_scope, event.step), StepProgress(now))
            if event.message == "step started":
                step.started, step.status = now, ""
                return
            step.status = event.status or "skipped"
            was_skipped = event.message == "step skipped"
            step.seconds = None if was_skipped else now - step.started
        if not self._console.is_terminal:
            elapsed = f"{now - self._started:6.1f} s"
            name = "" if event.data_scope == RUN_LEVEL else f"{event.data_scope}  "
            self._console.print(
                f"{elapsed}  {name}{event.step}: {step.outcome}",
                highlight=False,
                soft_wrap=True,
            )

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The live table."""
        now = time.monotonic()
        with self._lock:
            steps, latest = dict(self._steps), list(self._scopes)
        yield Text(f"Run {self.run_id}   {now - self._started:.1f} s", "bold")
        for (data_scope, name), step in steps.items():
            if data_scope == RUN_LEVEL:
                yield Text.assemble("  ", step.cell(now), f"  {name}")
        # A terminal shows the last of many: the ones at work.
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
            table.add_row(scope, *(cell.cell(now) if cell else "" for cell in cells))
        return table
