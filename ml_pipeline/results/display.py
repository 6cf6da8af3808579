"""Tables of results on a terminal."""

from datetime import datetime

import polars as pl
from rich.markup import escape
from rich.table import Table

from ml_pipeline.errors import LONGEST_QUOTE, printable, shortened

LONGEST_NAME = 120
"""Characters of an id or a name that a terminal shows; exported tables contain it as it is."""
LONGEST_TEXT = 2_000
"""Characters of any other text, such as the message of an error."""

ERROR_SET_COLUMNS = ("data_scope", "support", "support_count", "objects", "lift", "known_status")
"""Columns of the error sets that a terminal shows, before their events."""
CHANGE_COLUMNS = ("data_scope_b", "support_a", "support_b", "support_change", "names")
"""Columns of a comparison that a terminal shows."""

SET_CHANGE_COLUMNS = (
    "data_scope",
    "since",
    "change",
    "support_before",
    "support_now",
    "support_change",
    "q_value",
)
"""Columns of the table `set_changes` that a terminal shows, before the events."""


def shown_error_sets(error_sets: pl.DataFrame) -> pl.DataFrame:
    """Return error sets as a terminal shows them, each event beside its name."""
    return error_sets.select(*ERROR_SET_COLUMNS, _named_sets(error_sets))


def shown_changes(changes: pl.DataFrame) -> pl.DataFrame:
    """Return rows of `set_changes` as a terminal shows them, each event beside its name."""
    renamed = changes.rename({"compared_data_scope": "since", "difference": "support_change"})
    return renamed.select(*SET_CHANGE_COLUMNS, _named_sets(changes))


def _named_sets(sets: pl.DataFrame) -> pl.Series:
    # In a column of their own, a folded name would shift those below it to the wrong code.
    pairs = zip(sets["event_ids"], sets["names"], strict=True)
    named = [[named_event(*each) for each in zip(*pair, strict=True)] for pair in pairs]
    return pl.Series("error_set", named, pl.List(pl.String))


def printed_table(frame: pl.DataFrame, title: str, of: int | None = None) -> Table:
    """Return a frame as a table for the terminal.

    Args:
        frame: The rows to show.
        title: Text above the table.
        of: Number of rows that the frame was taken from; shown if it is larger.
    """
    shown = f" ({frame.height} of {of:,})" if of is not None and of > frame.height else ""
    table = Table(title=f"{escape(title)}{shown}", title_justify="left", title_style="bold")
    for name, kind in frame.schema.items():
        table.add_column(name, justify="right" if kind.is_numeric() else "left", overflow="fold")
    for row in frame.iter_rows(named=True):
        table.add_row(*(escape(printable(_cell(name, value))) for name, value in row.items()))
    return table


def named_event(event_id: str, name: str) -> str:
    """Return an event as text: its id and its name, which without an event catalog is the id.

    Blanks at the ends of the id are part of it, so such an id is shown in quotes.
    """
    shown = shortened(event_id, LONGEST_NAME)
    shown = shown if shown == shown.strip() else f"'{shown}'"
    return shown if name == event_id else f"{shown}  {shortened(name, LONGEST_NAME)}"


def _cell(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(shortened(item, LONGEST_QUOTE) for item in value)
    if isinstance(value, float) and name.startswith("support"):
        return f"{value:+.2%}" if name == "support_change" else f"{value:.2%}"
    if isinstance(value, int | float):
        return f"{value:,.6g}" if isinstance(value, float) else f"{value:,}"
    return (
        f"{value:%Y-%m-%d %H:%M:%S}"
        if isinstance(value, datetime)
        else shortened(value, LONGEST_TEXT)
    )
