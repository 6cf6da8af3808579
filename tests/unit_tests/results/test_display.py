"""Tables on a terminal, whatever their texts."""

import io

import polars as pl

from ml_pipeline.results.display import LONGEST_NAME, named_event, printed_table
from ml_pipeline.running.terminal import terminal


def printed(frame: pl.DataFrame) -> str:
    output = io.StringIO()
    terminal(file=output, width=100).print(printed_table(frame, "Title"))
    return output.getvalue()


def test_event_without_a_name_is_shown_once() -> None:
    assert named_event("P0301", "P0301") == "P0301"
    assert named_event("P0301", "Misfire") == "P0301  Misfire"
    assert named_event(" P0301", "Misfire") == "' P0301'  Misfire"


def test_long_id_and_name_are_cut() -> None:
    shown = named_event("x" * 300_000, "y" * 1_000_000)

    assert len(shown) < 3 * LONGEST_NAME
    assert "(300,000 characters)" in shown
    assert "(1,000,000 characters)" in shown


def test_long_text_in_a_cell_is_cut() -> None:
    frame = pl.DataFrame({"message": ["m" * 10_000_000], "names": [["n" * 10_000_000, "short"]]})

    shown = printed(frame)

    assert len(shown) < 20_000
    assert "short" in shown
