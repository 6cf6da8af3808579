"""State of one step of a local run: how long it has worked, and on how many rows."""

from collections.abc import Callable
from dataclasses import dataclass

from rich.text import Text

from ml_pipeline.local.step_event import StepEvent

SYMBOLS = {
    "finished": Text("✓", "green"),
    "empty": Text("∅", "yellow"),
    "failed": Text("✗", "red"),
    "skipped": Text("-", "dim"),
}
THROUGHPUT_FROM_S = 2.0
"""The throughput of shorter work would mislead, because much of its time is the start."""

Arrangement = Callable[[list[Text]], Text]


def compact(number: float) -> str:
    """Return a number that is not negative in a few characters, such as 950, 12.3 M or 874 k."""
    exponent = 0
    while number >= 999.5 and exponent < len(_UNITS) - 1:  # noqa: PLR2004 -- it rounds to 1000
        number, exponent = number / 1000, exponent + 1
    digits = 1 if exponent and number < 99.95 else 0  # noqa: PLR2004 -- it rounds to 100
    return f"{number:.{digits}f}".removesuffix(".0") + _UNITS[exponent]


_UNITS = ("", " k", " M", " G")


def beside(parts: list[Text]) -> Text:
    """Arrange the parts of a cell in one line."""
    return Text("  ").join(parts)


def stacked(parts: list[Text]) -> Text:
    """Arrange the parts of a cell in lines below each other."""
    return Text("\n").join(parts)


def squeezed(parts: list[Text]) -> Text:
    """Arrange the parts of a cell below each other, the numbers without blanks."""
    texts = [part.plain.replace(" of ", "/").replace(" ", "") for part in parts[1:]]
    return stacked([parts[0], *(Text(text, "dim") for text in texts)])


ARRANGEMENTS: tuple[Arrangement, ...] = (beside, stacked, squeezed)
"""The widest first."""


@dataclass
class StepProgress:
    """State of a step: times in seconds, and rows as in its last event.

    Attributes:
        status: Status after the end, else empty.
        seconds: Duration until the end; a skipped step has none.
        counted_s: Duration until the rows were counted.
        shown_at: Time of the last line about it.
    """

    started: float
    status: str = ""
    seconds: float | None = None
    rows_in: int | None = None
    rows_out: int | None = None
    rows_total: int | None = None
    stage: str = ""
    counted_s: float = 0.0
    shown_at: float = 0.0

    def update(self, event: StepEvent, now: float) -> None:
        """Take over what a progress, an end or a skip states."""
        self.rows_in, self.rows_out = event.rows_in, event.rows_out
        self.rows_total, self.counted_s = event.rows_total, now - self.started
        self.stage = event.stage
        if event.message == "step progress":
            return
        self.status = event.status or "skipped"
        self.seconds = None if event.message == "step skipped" else now - self.started

    def sentence(self, now: float) -> str:
        """Return status, duration, rows and throughput in words."""
        return ", ".join(filter(None, (self._state(now), self.row_words)))

    def run_line(self, name: str, now: float) -> Text:
        """Return the line of the display about a step of the whole run."""
        words = f"  {self.row_words}" if self.row_words else ""
        return Text.assemble("  ", self._time(now), f"  {name}", (words, "dim"))

    @property
    def row_words(self) -> str:
        """Return rows, throughput and stage in words; empty if they are not known."""
        rows = f"{self.rows} rows" if self.rows else ""
        speed = f"{self.throughput} rows/s" if self.throughput else ""
        return ", ".join(filter(None, (rows, speed, self.stage)))

    def _state(self, now: float) -> str:
        if not self.status:
            return f"still at work ({now - self.started:.0f} s)"
        if self.seconds is not None:
            return f"{self.status} ({self.seconds:.1f} s)"
        return self.status if self.status == "skipped" else f"{self.status} before"

    @property
    def rows(self) -> str:
        """Return the rows read and written, or read so far; empty if they are not known."""
        if self.rows_out is not None:
            read = "" if self.rows_in is None else f"{compact(self.rows_in)} "
            return f"{read}→ {compact(self.rows_out)}"
        if self.rows_in is None:
            return ""
        total = f" of {compact(self.rows_total)}" if self.rows_total else ""
        return compact(self.rows_in) + total

    @property
    def throughput(self) -> str:
        """Return the rows per second; empty if they are not known or the work was short."""
        rows = self.rows_out if self.rows_in is None else self.rows_in
        if not rows or self.counted_s <= THROUGHPUT_FROM_S:
            return ""
        return compact(rows / self.counted_s)

    def parts(self, now: float) -> list[Text]:
        """Return the parts of the cell of the table: time, rows, throughput, stage, if known."""
        throughput = f"{self.throughput}/s" if self.throughput else ""
        more = [Text(text, "dim") for text in (self.rows, throughput, self.stage) if text]
        return [self._time(now), *more]

    def _time(self, now: float) -> Text:
        if not self.status:
            return Text(f"… {now - self.started:.1f} s", "cyan")
        if self.seconds is None:
            return SYMBOLS[self.status]
        return Text.assemble(SYMBOLS[self.status], f" {self.seconds:.1f} s")
