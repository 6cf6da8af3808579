"""Commands that read published results."""

import sys
from pathlib import Path
from typing import Annotated

import polars as pl
import typer
from rich.console import Console

from config.load import load_settings
from ml_pipeline import results
from ml_pipeline.errors import ExportError, ParameterError
from ml_pipeline.results.display import (
    CHANGE_COLUMNS,
    printed_table,
    shown_changes,
    shown_error_sets,
)
from ml_pipeline.results.report import run_report
from ml_pipeline.results.tables import has_error_sets, published_run, summary_tables
from ml_pipeline.running.command_line import Environment, readable_errors
from ml_pipeline.running.terminal import terminal
from ml_pipeline.storage.keys import ATTEMPT, RUN_LEVEL
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import table_names

RunId = Annotated[str, typer.Option(metavar="ID", help="A run. Default: the last published one.")]
Scope = Annotated[
    str, typer.Option(metavar="SCOPE", help="A data scope, or the first values of some.")
]
Limit = Annotated[
    int, typer.Option(min=1, max=1_000_000, metavar="ROWS", help="Rows to show, per kind or scope.")
]

COMPARISON = ("data_scope", "compared_run_id", "compared_data_scope")
"""Columns that identify a comparison in the table `set_changes`."""

app = typer.Typer(
    no_args_is_help=True,
    help="Show, compare and export published results.\n\nStorage and domain are those of the "
    "settings; ML_PIPELINE_STORAGE__ROOT and ML_PIPELINE_STORAGE__DOMAIN override them.",
)


def _check_table(name: str) -> str:
    if name and name not in table_names("results"):
        raise typer.BadParameter(f"received '{name}'; allowed: {', '.join(table_names('results'))}")
    return name


TableName = Annotated[
    str,
    typer.Option(
        metavar="TABLE",
        callback=_check_table,
        help="A result table. Default: what the summary of a run shows.",
    ),
]


@app.command("list")
def list_runs(environment: Environment = None) -> None:
    """List the published runs."""
    with readable_errors():
        published = results.runs(storage=_storage(environment))
        _print(published.drop("code_digest"), "Published runs")


@app.command()
def show(
    table: TableName = "",
    run_id: RunId = "",
    scope: Scope = "",
    limit: Limit = 10,
    environment: Environment = None,
) -> None:
    """Show the leading error sets of a run, or any result table."""
    with readable_errors():
        storage = _storage(environment)
        run_id = run_id or results.latest_run(storage=storage)
        if not table and has_error_sets():
            sets = results.error_sets(run=run_id, scope=scope or None, storage=storage)
            _print(
                shown_error_sets(results.leading_error_sets(sets, limit)),
                f"Run {run_id}",
                of=sets.height,
            )
        for name in _tables(table):
            frame = results.result_table(name, run=run_id, scope=scope or None, storage=storage)
            _print(frame.drop("run_id").head(limit), f"{name} of run {run_id}", of=frame.height)


@app.command()
def compare(
    run_a: Annotated[str, typer.Argument(metavar="RUN_A", help="Id of the earlier run.")],
    run_b: Annotated[str, typer.Argument(metavar="RUN_B", help="Id of the later run.")],
    table: TableName = "",
    limit: Limit = 10,
    environment: Environment = None,
) -> None:
    """Show which error sets changed, or the numbers of any table."""
    with readable_errors():
        storage = _storage(environment)
        if not table and has_error_sets():
            _print_changes(results.compare(run_a, run_b, storage=storage), limit)
        for name in _tables(table):
            numbers = results.compare_table(run_a, run_b, name, storage=storage)
            _print(numbers.drop("data_scope_a").head(limit), name, of=numbers.height)


def _tables(chosen: str) -> list[str]:
    """Return the table that was chosen, else those that the summary of a run shows.

    Raises:
        ParameterError: There is none to choose by itself.
    """
    tables = [chosen] if chosen else summary_tables()
    if not tables and not has_error_sets():
        allowed = ", ".join(table_names("results"))
        raise ParameterError([f"table: none is chosen with --table; allowed: {allowed}"])
    return tables


@app.command()
def changes(
    run_id: RunId = "", scope: Scope = "", limit: Limit = 10, environment: Environment = None
) -> None:
    """Show what changed significantly since the run or the week before."""
    with readable_errors():
        storage = _storage(environment)
        run_id = run_id or results.latest_run(storage=storage)
        table = results.result_table(
            "set_changes", run=run_id, scope=scope or None, storage=storage
        )
        leading = table.filter("significant", pl.col("covered_by").is_null())
        if leading.is_empty():
            compared = "set_changes" in published_run(storage, run_id).tables
            reason = (
                f"No error set of run {run_id} changed significantly."
                if compared
                else f"There was nothing to compare run {run_id} with: no earlier run has the same "
                "dimensions and comparable settings."
            )
            _console().print(reason, markup=False, highlight=False, soft_wrap=True)
            return
        per_comparison = leading.group_by(COMPARISON, maintain_order=True)
        shown = shown_changes(per_comparison.head(limit))
        _print(shown, f"Significant changes of run {run_id}", of=leading.height)


def _print_changes(changes: pl.DataFrame, limit: int) -> None:
    """Print the error sets that appeared, disappeared and changed."""
    # As in `show`: parts of a larger frequent set would repeat each finding.
    changes = changes.filter("maximal")
    for kind in ("appeared", "disappeared", "changed"):
        of_kind = changes.filter(pl.col("change") == kind)
        of_kind = of_kind.sort(pl.col("support_change").abs(), descending=True)
        shown = of_kind.select(CHANGE_COLUMNS).head(limit)
        _print(shown, kind.capitalize(), of=of_kind.height)


@app.command()
def export(
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="The file: .csv, .parquet or .xlsx.")
    ],
    table: Annotated[
        str, typer.Option(metavar="TABLE", callback=_check_table, help="A result table.")
    ] = "frequent_error_sets",
    run_id: RunId = "",
    scope: Scope = "",
    bom: Annotated[
        bool, typer.Option("--bom", help="Mark the .csv as UTF-8, for umlauts in Excel.")
    ] = False,
    environment: Environment = None,
) -> None:
    """Write a result table of a run to a file.

    For Excel, use .xlsx: in it, codes such as 0123 and 5E10 stay text. Excel converts them when it
    opens a .csv; import that with Data > From Text/CSV, as type Text.

    A list is JSON in its cell: ["P0300", "U0100"].
    """
    with readable_errors():
        storage = _storage(environment)
        run_id = run_id or results.latest_run(storage=storage)
        frame = results.result_table(table, run=run_id, scope=scope or None, storage=storage)
        results.export(frame, path, bom=bom)
    written = f"{frame.height:,} rows of {table} of run {run_id}: {path}"
    _console().print(written, markup=False, soft_wrap=True)


@app.command()
def files(
    run_id: RunId = "",
    scope: Scope = "",
    to: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Copy the files to this folder.")
    ] = None,
    environment: Environment = None,
) -> None:
    """List the files of a run, such as models and plots, or copy them."""
    with readable_errors():
        storage = _storage(environment)
        run_id = run_id or results.latest_run(storage=storage)
        published = results.files(run=run_id, scope=scope or None, storage=storage)
        if to:
            _copy(published, to, storage)
    _print(published.drop("run_id", "sha256"), f"Files of run {run_id}")
    if to:
        _console().print(f"Copied to {to}.", markup=False, soft_wrap=True)


@app.command()
def report(
    run_id: RunId = "",
    output: Annotated[Path, typer.Option(metavar="FILE", help="The file to write.")] = Path(
        "report.html"
    ),
    environment: Environment = None,
) -> None:
    """Make the report of a run: one HTML file."""
    with readable_errors():
        storage = _storage(environment)
        manifest = published_run(storage, run_id or results.latest_run(storage=storage))
        _write(output, run_report(storage, manifest))
    written = f"Report of run {manifest.run_id}: {output.absolute()}"
    _console().print(written, markup=False, soft_wrap=True)


def _copy(files: pl.DataFrame, folder: Path, storage: Storage) -> None:
    """Copy published files, those of each data scope to a folder of its own."""
    for file in files.iter_rows(named=True):
        scope = None if file["data_scope"] == RUN_LEVEL else file["data_scope"]
        content = results.read_file(file["run_id"], scope, file["name"], storage=storage)
        parts = [part for part in file["location"].split("/") if not part.startswith(ATTEMPT)]
        _write(folder.joinpath(*parts[-2:]), content)


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except (OSError, ValueError) as error:
        raise ExportError(f"Cannot write {path}: {error}.") from error


def _storage(environment: str | None) -> Storage:
    return Storage.from_settings(load_settings(environment).storage)


def _console() -> Console:
    return terminal(file=sys.stdout, width=None if sys.stdout.isatty() else 160)


def _print(frame: pl.DataFrame, title: str, of: int | None = None) -> None:
    _console().print(printed_table(frame, title, of))
