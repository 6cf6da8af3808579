"""Texts from elsewhere are printed as they are, but for what would control the terminal."""

import io
from typing import Any

import pytest
import typer
from rich.table import Table
from rich.text import Text

from ml_pipeline.errors import PipelineError, listed, printable, shortened
from ml_pipeline.running.command_line import readable_errors
from ml_pipeline.running.terminal import terminal

HOSTILE = "a\x1b[2J\x1b]0;title\x07\x9b31m\r\b\u202eb\u2028"
SHOWN = "a\ufffd[2J\ufffd]0;title\ufffd\ufffd31m\ufffd\ufffd\ufffdb\ufffd"


def printed(*objects: object, styled: bool = False, **options: Any) -> str:
    console = terminal(file=io.StringIO(), width=200, force_terminal=styled)
    console.print(*objects, **options)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_control_characters_are_replaced_and_lines_kept() -> None:
    assert printable(HOSTILE) == SHOWN
    for text in ("Köln ü 漢字 😀\nnext", "東京\u3000本社", "1\u202f000\u00a0km", "x\u200cy"):
        assert printable(text) == text


@pytest.mark.parametrize("styled", [False, True])
def test_text_is_printed_harmlessly(styled: bool) -> None:
    text = HOSTILE.replace("\x07", "").replace("\r", "").replace("\b", "")  # rich removes them
    shown = printed(text, styled=styled, markup=False, highlight=False)

    assert shown == f"{printable(text)}\n"


@pytest.mark.parametrize("content", [Text(HOSTILE), Text("x", style="red") + HOSTILE])
def test_rich_text_is_printed_harmlessly(content: Text) -> None:
    assert "\x1b" not in printed(content)


def test_cell_of_a_table_is_printed_harmlessly() -> None:
    table = Table(title="\x1b[2J")
    table.add_column("\x1b]0;")
    table.add_row(Text("\x9b31m"))

    assert printed(table).replace("\n", "").isprintable()


def test_own_styles_still_reach_the_terminal() -> None:
    assert printed("text", style="red", styled=True) == "\x1b[31mtext\x1b[0m\n"


@pytest.mark.parametrize(
    ("error", "code"), [(PipelineError("a\x1b[2J"), 2), (PermissionError(13, "denied", "x\x1b"), 2)]
)
def test_command_ends_with_a_harmless_message(
    capsys: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    with pytest.raises(typer.Exit) as raised, readable_errors():
        raise error

    assert raised.value.exit_code == code
    assert capsys.readouterr().err.replace("\n", "").isprintable()


def test_long_text_is_cut_in_the_middle() -> None:
    assert shortened("abcdefgh", 4) == "ab … (8 characters) … gh"
    assert shortened("abcd", 4) == "abcd"


def test_faults_beyond_twenty_are_counted() -> None:
    faults = [f"fault {number}" for number in range(25)]

    assert listed(faults) == [*faults[:20], "and 5 more"]
    assert listed(iter(faults), total=1_000) == [*faults[:20], "and 980 more"]
    assert listed(faults[:20]) == faults[:20]
