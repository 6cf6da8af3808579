from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ml_pipeline.__main__ import app
from tests.unit_tests.results.conftest import WEEK_1, WEEK_2, Publish


@pytest.fixture
def two_runs(storage_root: str, publish: Publish, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", storage_root)
    monkeypatch.setenv("ML_PIPELINE_STORAGE__DOMAIN", "test_data")
    publish("first", {WEEK_1: {"A B": 0.5, "B C": 0.25}})
    publish("second", {WEEK_2: {"A B": 0.25, "C D": 0.125}})


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["results", *arguments])


def test_list_shows_the_published_runs(two_runs: None) -> None:
    output = run("list").output

    assert output.index("first") < output.index("second")


def test_show_shows_the_leading_sets_of_the_latest_run(two_runs: None) -> None:
    output = run("show", "--limit", "1").output

    assert "Run second (1 of 2)" in output
    assert "25.00%" in output
    assert "B  name of B" in output
    assert "name of D" not in output


def test_show_shows_any_result_table(two_runs: None) -> None:
    output = run(
        "show", "--table", "frequent_error_sets", "--run-id", "first", "--limit", "1"
    ).output

    assert "frequent_error_sets of run first (1 of 2)" in output


def test_what_would_steer_the_terminal_is_replaced(two_runs: None, publish: Publish) -> None:
    publish("third", {WEEK_2: {"A\x1b[2J B": 0.25}})

    output = run("show", "--table", "frequent_error_sets", "--run-id", "third").output

    assert "A\N{REPLACEMENT CHARACTER}[2J" in output
    assert "\x1b[2J" not in output


def test_compare_shows_each_kind_of_change(two_runs: None) -> None:
    output = run("compare", "first", "second").output

    assert "-25.00%" in output
    assert output.index("Appeared") < output.index("name of D")
    assert output.index("Disappeared") < output.index("Changed")


def test_export_writes_the_file(two_runs: None, tmp_path: Path) -> None:
    path = tmp_path / "sets.csv"

    result = run("export", str(path), "--run-id", "first", "--scope", "G20/DE")

    assert result.exit_code == 0
    assert len(path.read_text().splitlines()) == 3


def test_environment_is_the_one_that_was_asked_for(two_runs: None) -> None:
    result = run("list", "--env", "nowhere")

    assert result.exit_code == 2
    assert "Unknown environment 'nowhere'" in result.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "--run-id", "third"], "The run third is not published"),
        (["show", "--table", "rules"], "received 'rules'; allowed: "),
        (["export", "sets.doc"], "must end in .csv, .parquet or .xlsx"),
    ],
)
def test_mistakes_end_with_one_readable_message(
    two_runs: None, arguments: list[str], message: str
) -> None:
    result = run(*arguments)

    assert result.exit_code == 2
    assert message in result.output
    assert "Traceback" not in result.output
    assert "nothing was started" not in result.output
