"""The command line as a whole: the help, and which options a command takes."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from polars.exceptions import PanicException
from typer.testing import CliRunner, Result

from config.load import load_settings
from ml_pipeline.__main__ import app, end_with_a_line, main
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.run_parameters import parameters_of
from tests.hostile import LONGEST_MESSAGE_BYTES


def commands_below(group: Any, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Each command and group with the words that call it."""
    yield path, group
    for name, command in getattr(group, "commands", {}).items():
        yield from commands_below(command, *path, name)


COMMANDS = dict(commands_below(typer.main.get_command(app)))
PATHS = pytest.mark.parametrize("path", COMMANDS, ids=" ".join)


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, env={"COLUMNS": "80"})


def test_commands_are_those_of_the_rooms() -> None:
    assert {" ".join(path) for path in COMMANDS} == {
        "",
        *("doctor", "run", "resume", "step"),
        *("compile", "update", "start", "schedule"),
        *("results", "results list", "results show", "results compare", "results files"),
        *("results export", "results changes", "results report"),
        "sample-data",
    }


@PATHS
def test_help_fits_the_terminal(path: tuple[str, ...]) -> None:
    result = invoke(*path, "--help")
    assert result.exit_code == 0
    assert [line for line in result.output.splitlines() if len(line) > 80] == []


@PATHS
def test_help_of_each_option_and_command_fits_a_line(path: tuple[str, ...]) -> None:
    output = invoke(*path, "--help").output
    command = COMMANDS[path]
    inner = getattr(command, "commands", {}).values()
    texts = [text.help.partition("\n")[0] for text in (*command.params, *inner) if text.help]
    assert [text for text in texts if text not in output] == []
    assert "..." not in output.partition("Options:")[2]


@PATHS
def test_each_option_has_a_help(path: tuple[str, ...]) -> None:
    assert all(parameter.help for parameter in COMMANDS[path].params)


@PATHS
def test_help_shows_no_type_of_a_flag(path: tuple[str, ...]) -> None:
    assert not re.search("bool", invoke(*path, "--help").output, re.IGNORECASE)


@pytest.mark.parametrize("command", ["run", "start"])
def test_help_explains_each_run_parameter(command: str) -> None:
    text = " ".join(invoke(command, "--help").output.split())
    for name, field in parameters_of(load_settings()).model_fields.items():
        assert f"{name}: {field.description}" in text


def test_help_names_the_steps() -> None:
    assert f"Steps: {', '.join(SCOPE_STEPS)}." in " ".join(invoke("step", "--help").output.split())


def test_help_explains_the_exit_codes() -> None:
    assert "1  the run failed" in invoke("--help").output


def test_same_option_has_the_same_name() -> None:
    """What a function calls the same, people do too: `run_id` is `--run-id` everywhere."""
    names = defaultdict(set)
    for command in COMMANDS.values():
        for parameter in command.params:
            names[parameter.name].update(parameter.opts)
    assert [options for options in names.values() if len(options) > 1] == []
    assert names["environment"] == {"--env"}
    assert names["run_id"] == {"--run-id"}
    assert "--run" not in set().union(*names.values())


@PATHS
def test_each_command_takes_the_environment(path: tuple[str, ...]) -> None:
    command = COMMANDS[path]
    options = {option for parameter in command.params for option in parameter.opts}
    assert ("--env" in options) != hasattr(command, "commands")


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "--run-id", "R"],
        ["run", "--wait"],
        ["run", "--dry-run"],
        ["step", "--param", "markets=DE"],
        ["start", "--scheduled-at", "2026-08-24T06:00:00Z"],
        ["start", "--dry-run"],
        ["doctor", "--run-id", "R"],
        ["resume", "--scope", "G20/DE"],
        ["compile", "--apply"],
        ["compile", "--dry-run"],
        ["schedule", "--dry-run"],
        ["results", "show", "--step", "preprocessing"],
    ],
    ids=" ".join,
)
def test_option_of_another_command_is_refused(arguments: list[str]) -> None:
    result = invoke(*arguments)
    (option,) = (argument for argument in arguments if argument.startswith("--"))
    assert result.exit_code == 2
    assert f"No such option: {option}" in result.stderr


@pytest.mark.parametrize("command", ["step", "resume"])
def test_run_must_be_named(command: str) -> None:
    result = invoke(command)
    assert result.exit_code == 2
    assert "Missing option '--run-id'" in result.stderr


def test_command_is_needed() -> None:
    result = invoke()
    assert result.exit_code == 2
    assert "Usage: " in result.output


def test_unknown_command_is_refused() -> None:
    result = invoke("deploy")
    assert result.exit_code == 2
    assert "No such command 'deploy'" in result.stderr


@pytest.mark.parametrize("error", [ValueError("\x1b" + "x" * 50_000), PanicException("\x1b")])
def test_error_that_nobody_foresaw_ends_with_a_short_line(
    capsys: pytest.CaptureFixture[str], error: BaseException
) -> None:
    end_with_a_line(type(error), error, None)

    shown = capsys.readouterr().err
    assert re.match(r"Unexpected \w+: \ufffd.*Please report it", shown.splitlines()[-1])
    assert len(shown.splitlines()[-1].encode()) <= LONGEST_MESSAGE_BYTES
    assert "\x1b" not in shown


def test_interruption_is_left_to_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("ml_pipeline.__main__.app", interrupt)
    with pytest.raises(KeyboardInterrupt):
        main()
