from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner, Result

from ml_pipeline.__main__ import app
from ml_pipeline.results.changes import COMPARED, Extent, changed_sets
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.documents import PublishedFile
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import run_manifest
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, to_parquet
from tests.unit_tests.results.conftest import WEEK_1, WEEK_2, Publish, error_sets


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


def test_compare_shows_the_numbers_of_any_table(two_runs: None) -> None:
    output = run("compare", "first", "second", "--table", "kpis").output

    assert output.splitlines()[0].strip() == "kpis"
    assert "value_change" in output
    assert "Appeared" not in output


def test_project_without_error_sets_shows_the_tables_of_its_own(
    two_runs: None, schemas: Path
) -> None:
    (schemas / "results" / "frequent_error_sets.yaml").unlink()

    nothing = [run("show"), run("compare", "first", "second")]
    with (schemas / "results" / "kpis.yaml").open("a") as schema:
        schema.write("summary_rows: 2\n")
    load_schema.cache_clear()

    assert [result.exit_code for result in nothing] == [2, 2]
    assert all("none is chosen with --table; allowed: " in each.output for each in nothing)
    assert "kpis of run second" in run("show").output
    assert "value_change" in run("compare", "first", "second").output
    assert "error_sets" not in run("list").output


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


def test_report_is_made_of_any_published_run(two_runs: None, tmp_path: Path) -> None:
    last, first = tmp_path / "last.html", tmp_path / "new" / "first.html"

    assert "Report of run second: " in run("report", "--output", str(last)).output
    assert run("report", "--run-id", "first", "--output", str(first)).exit_code == 0

    assert "name of D" in last.read_text("utf-8")
    assert "name of D" not in first.read_text("utf-8")
    assert "50.00%" in first.read_text("utf-8")


def test_report_of_an_unknown_run_is_refused(two_runs: None) -> None:
    result = run("report", "--run-id", "third")
    assert result.exit_code == 2
    assert "The run third is not published" in result.stderr


def test_changes_shows_what_is_significant_and_not_covered(
    storage: Storage, two_runs: None
) -> None:
    frame = changed_sets(
        load_schema("frequent_error_sets").polars.to_frame().select(COMPARED),
        error_sets("second", WEEK_2, {"A B": 0.5, "A B C": 0.4, "D E": 0.01}).select(COMPARED),
        *[Extent(windows=1_000, min_support=10, object_days=900)] * 2,
        nested=False,
    )
    scopes = {"run_id": "second", "data_scope": str(WEEK_2)}
    scopes |= {"compared_run_id": "first", "compared_data_scope": str(WEEK_1)}
    put_changes(
        storage,
        "second",
        frame.with_columns(pl.lit(value).alias(name) for name, value in scopes.items()),
    )

    output = run("changes").output

    assert "Significant changes of run second" in output
    assert "appeared" in output
    assert "40.00%" in output
    assert "+39.10%" in output
    assert "C  name of C" in output
    assert "50.00%" not in output
    assert "D  name of D" not in output


def test_changes_tells_a_comparison_without_changes_from_none(
    storage: Storage, two_runs: None
) -> None:
    assert "nothing to compare run second with" in run("changes").output

    put_changes(storage, "second", load_schema("set_changes").polars.to_frame())

    assert run("changes").output == "No error set of run second changed significantly.\n"


def put_changes(storage: Storage, run_id: str, changes: pl.DataFrame) -> None:
    """Adds the table `set_changes` to a published run."""
    schema = load_schema("set_changes")
    key = f"pipeline_outputs/set_changes/run_id={run_id}/all.parquet"
    content = to_parquet(changes.select(*schema.columns), schema.name, key)
    storage.put(key, content)
    part = PublishedFile(key=key, rows=changes.height, sha256=digest_of(content))
    manifest = read_manifest(storage, run_id)
    tables = {**manifest.tables, schema.name: (part,)}
    storage.put(run_manifest(run_id), manifest.model_copy(update={"tables": tables}).to_bytes())
