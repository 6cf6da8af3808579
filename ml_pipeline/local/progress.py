"""Display of the steps of a local run: how long they work, and on how many rows."""

import threading
import time
from collections.abc import Mapping, Sequence

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live
from rich.markup import escape
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from ml_pipeline.local.step_event import StepEvent
from ml_pipeline.local.step_progress import ARRANGEMENTS, StepProgress
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.storage.keys import RUN_LEVEL

QUIET_S = 30.0
"""Without a terminal, a step that works is mentioned at least this often."""
_ANY_WIDTH = 10_000

Cells = Mapping[tuple[str, str], list[Text]]
Rows = Mapping[str, Mapping[str, Text]]


class RunProgress:
    """Display of the events: a live table on a terminal, otherwise lines.

    A line appears when a step ends, and every `QUIET_S` while it works.

    Attributes:
        errors: Messages of the errors that ended steps, by step; the last one of each.
    """

    def __init__(self, console: Console, run_id: str) -> None:
        """Display on `console`, which must not write to a redirected standard output."""
        self.run_id = run_id
        self.errors: dict[str, str] = {}
        self._console = console
        self._started = self._shown_at = time.monotonic()
        self._steps: dict[tuple[str, str], StepProgress] = {}
        self._scopes: dict[str, None] = {}
        self._lock = threading.Lock()
        self._is_over = threading.Event()
        self._watch = threading.Thread(target=self._mention_regularly, daemon=True)
        self._live = Live(
            self,
            console=console,
            refresh_per_second=8,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def __enter__(self) -> "RunProgress":
        if self._console.is_interactive:
            self._live.start()
        else:
            self._watch.start()
        return self

    def __exit__(self, *exception: object) -> None:
        if self._console.is_interactive:
            self._live.stop()
        else:
            self._is_over.set()
            self._watch.join()

    def on_event(self, event: StepEvent) -> None:
        """Record an event; called from several threads."""
        now = time.monotonic()
        key = (event.data_scope, event.step)
        with self._lock:
            self._scopes.pop(event.data_scope, None)
            self._scopes[event.data_scope] = None  # the latest is last
            if event.message == "step started":
                self._steps[key] = StepProgress(now, shown_at=now)
                return
            step = self._steps.setdefault(key, StepProgress(now, shown_at=now))
            step.update(event, now)
            if event.error:
                self.errors[event.step] = event.error
            if step.status and not self._console.is_interactive:
                self._print_step(*key, step, now)

    def mention_work(self) -> None:
        """Print a line about each step that works and was not mentioned for `QUIET_S`."""
        now = time.monotonic()
        with self._lock:
            at_work = [(key, step) for key, step in self._steps.items() if not step.status]
            for key, step in at_work:
                if now - step.shown_at >= QUIET_S:
                    self._print_step(*key, step, now)
            if not at_work and now - self._shown_at >= QUIET_S:  # between two steps
                self._print_line("still at work", now)

    def _mention_regularly(self) -> None:
        while not self._is_over.wait(1):
            self.mention_work()

    def _print_step(self, data_scope: str, name: str, step: StepProgress, now: float) -> None:
        step.shown_at = now
        scope = "" if data_scope == RUN_LEVEL else f"{data_scope}  "
        self._print_line(f"{scope}{name}: {step.sentence(now)}", now)

    def _print_line(self, text: str, now: float) -> None:
        self._shown_at = now
        line = f"{now - self._started:6.1f} s  {text}"
        self._console.print(line, highlight=False, soft_wrap=True, markup=False)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines of the live table."""
        now = time.monotonic()
        cells: dict[tuple[str, str], list[Text]] = {}
        run_lines: list[Text] = []
        with self._lock:
            for (data_scope, name), step in self._steps.items():
                if data_scope == RUN_LEVEL:
                    run_lines.append(step.run_line(name, now))
                else:
                    cells[data_scope, name] = step.parts(now)
            scopes = [scope for scope in self._scopes if scope != RUN_LEVEL]
        yield Text(f"Run {self.run_id}   {now - self._started:.1f} s", "bold")
        yield from run_lines
        latest = scopes[-console.height :]
        if latest:
            yield _scope_table(console, options, cells, latest)


def _scope_table(
    console: Console, options: ConsoleOptions, cells: Cells, latest: Sequence[str]
) -> Table:
    """Return the table of the latest data scopes, as many and as wide as fits on the terminal."""
    table, unbounded = Table(), options.update_width(_ANY_WIDTH)
    for arrange in ARRANGEMENTS:
        rows: dict[str, dict[str, Text]] = {}
        for (data_scope, name), parts in cells.items():
            if data_scope in latest:
                rows.setdefault(data_scope, {})[name] = arrange(parts)
        table = _as_table(_fitting(rows, latest, lines=max(console.height - 12, 4)))
        if Measurement.get(console, unbounded, table).maximum <= options.max_width:
            break
    return table


def _fitting(rows: Rows, latest: Sequence[str], lines: int) -> Rows:
    """Return the rows of the latest data scopes that together need at most this many lines."""
    fitting = set()
    for scope in reversed(latest):
        lines -= max(text.plain.count("\n") + 1 for text in rows[scope].values())
        if lines < 0:
            break
        fitting.add(scope)
    return {scope: row for scope, row in rows.items() if scope in fitting}


def _as_table(rows: Rows) -> Table:
    table = Table(box=None, padding=(0, 1), pad_edge=False)
    table.add_column("data scope", no_wrap=True)
    for name in SCOPE_STEPS:
        table.add_column(name.replace("_", "\n"), min_width=8, no_wrap=True)
    for scope, cells in rows.items():
        table.add_row(escape(scope), *(cells.get(name, "") for name in SCOPE_STEPS))
    return table
