"""Arguments of a command cannot control the terminal through a message that repeats them."""

import pytest
import typer
from typer.testing import CliRunner

from ml_pipeline.__main__ import app
from ml_pipeline.running.command_line import Commands

HOSTILE = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202e\x00\r"


def harmless(text: str) -> bool:
    return all(each.isprintable() or each == "\n" for each in text)


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "--param", f"markets={HOSTILE}"],
        ["start", "--version", HOSTILE],
        ["resume", "--run-id", HOSTILE],
        ["results", "show", "--run-id", HOSTILE],
        ["results", "compare", HOSTILE, "b"],
        ["run", f"--{HOSTILE}"],
        [HOSTILE],
    ],
)
def test_argument_with_control_characters_is_refused(arguments: list[str]) -> None:
    done = CliRunner().invoke(app, arguments)

    assert done.exit_code == 2
    assert "This argument contains control characters" in done.output
    assert harmless(done.output)


def test_other_arguments_are_accepted() -> None:
    own = typer.Typer(cls=Commands)

    @own.command()
    def first(text: str) -> None:
        typer.echo(text)

    @own.command()
    def second() -> None: ...

    assert CliRunner().invoke(own, ["first", "Größe é 大\nx"]).output == "Größe é 大\nx\n"
