"""The commands that read published results."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import polars as pl
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from config.load import load_settings
from ml_pipeline import results
from ml_pipeline.running.command_line import Environment, readable_errors
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import table_names

RunId = Annotated[str, typer.Option(metavar="ID", help="A run. Default: the one published last.")]
Scope = Annotated[
    str, typer.Option(metavar="SCOPE", help="A data scope, or how some begin: G20, G20/DE.")
]
Limit = Annotated[int, typer.Option(min=1, metavar="ROWS", help="Rows to show, per kind or scope.")]

app = typer.Typer(
    no_args_is_help=True,
    help="Show, compare and export what runs published.\n\nIn the storage and domain that the "
    "settings name; ML_PIPELINE_STORAGE__ROOT and ML_PIPELINE_STORAGE__DOMAIN override them.",
)


def _known_table(name: str) -> str:
    if name and name not in table_names("results"):
        raise typer.BadParameter(f"received '{name}'; allowed: {', '.join(table_names('results'))}")
    return name


@app.command("list")
def list_runs(environment: Environment = None) -> None:
    """List the published runs."""
    with readable_errors():
        published = results.runs(storage=_storage(environment))
        _print(published.drop("code_digest"), "Published runs")


@app.command()
def show(
    table: Annotated[
        str,
        typer.Option(
            metavar="TABLE",
            callback=_known_table,
            help="A result table. Default: the leading error sets.",
        ),
    ] = "",
    run_id: RunId = "",
    scope: Scope = "",
    limit: Limit = 10,
    environment: Environment = None,
) -> None:
    """Show the leading error sets of a run, or any result table."""
    with readable_errors():
        storage = _storage(environment)
        run_id = run_id or results.latest_run(storage=storage)
        name = table or "frequent_error_sets"
        frame = results.result_table(name, run=run_id, scope=scope or None, storage=storage)
    if table:
        _print(frame.drop("run_id").head(limit), f"{table} of run {run_id}", of=frame.height)
    else:
        _print(_leading(frame, limit), f"Run {run_id}", of=frame.height)


def _leading(error_sets: pl.DataFrame, limit: int) -> pl.DataFrame:
    leading = results.leading_error_sets(error_sets, limit)
    # Side by side, a name that is folded would leave the others beside the wrong code.
    pairs = zip(leading["event_ids"], leading["names"], strict=True)
    named = [[f"{code}  {name}" for code, name in zip(*pair, strict=True)] for pair in pairs]
    columns = ("data_scope", "support", "support_count", "objects", "lift", "known_status")
    return leading.select(*columns, pl.Series("error_set", named, pl.List(pl.String)))


@app.command()
def compare(
    run_a: Annotated[str, typer.Argument(metavar="RUN_A", help="Id of the earlier run.")],
    run_b: Annotated[str, typer.Argument(metavar="RUN_B", help="Id of the later run.")],
    limit: Limit = 10,
    environment: Environment = None,
) -> None:
    """Show which error sets appeared, disappeared or changed."""
    with readable_errors():
        # As in `show`: parts of a larger frequent set would repeat each finding.
        changes = results.compare(run_a, run_b, storage=_storage(environment)).filter("maximal")
    columns = ("data_scope_b", "support_a", "support_b", "support_change", "names")
    for kind in ("appeared", "disappeared", "changed"):
        found = changes.filter(pl.col("change") == kind)
        found = found.sort(pl.col("support_change").abs(), descending=True)
        _print(found.select(*columns).head(limit), kind.capitalize(), of=found.height)


@app.command()
def export(
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="The file: .csv, .parquet or .xlsx.")
    ],
    table: Annotated[
        str, typer.Option(metavar="TABLE", callback=_known_table, help="A result table.")
    ] = "frequent_error_sets",
    run_id: RunId = "",
    scope: Scope = "",
    environment: Environment = None,
) -> None:
    """Write a result table of a run to a file."""
    with readable_errors():
        storage = _storage(environment)
        run_id = run_id or results.latest_run(storage=storage)
        frame = results.result_table(table, run=run_id, scope=scope or None, storage=storage)
        results.export(frame, path)
    written = f"{frame.height:,} rows of {table} of run {run_id}: {path}"
    _console().print(written, markup=False, soft_wrap=True)


def _storage(environment: str | None) -> Storage:
    return Storage.from_settings(load_settings(environment).storage)


def _console() -> Console:
    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else 160)


def _print(frame: pl.DataFrame, title: str, of: int | None = None) -> None:
    shown = f" ({frame.height} of {of:,})" if of is not None and of > frame.height else ""
    table = Table(title=f"{escape(title)}{shown}", title_justify="left", title_style="bold")
    for name, kind in frame.schema.items():
        table.add_column(name, justify="right" if kind.is_numeric() else "left", overflow="fold")
    for row in frame.iter_rows(named=True):
        table.add_row(*(escape(_printable(_cell(name, value))) for name, value in row.items()))
    _console().print(table)


def _printable(text: str) -> str:
    """Text from the data without what would steer the terminal."""
    shown = (
        each if each.isprintable() or each == "\n" else "\N{REPLACEMENT CHARACTER}" for each in text
    )
    return "".join(shown)


def _cell(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(str(item) for item in value)
    if isinstance(value, float) and name.startswith("support"):
        return f"{value:+.2%}" if name == "support_change" else f"{value:.2%}"
    if isinstance(value, int | float):
        return f"{value:,.6g}" if isinstance(value, float) else f"{value:,}"
    return f"{value:%Y-%m-%d %H:%M:%S}" if isinstance(value, datetime) else str(value)
