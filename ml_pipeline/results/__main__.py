"""Command line of the results: `python -m ml_pipeline.results list|show|compare|export`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import polars as pl
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ml_pipeline import results
from ml_pipeline.errors import ParameterError, PipelineError

Run = Annotated[str, typer.Option("--run", help="Id of a run. Default: the latest published.")]
Scope = Annotated[
    str, typer.Option("--scope", help="A data scope or the beginning of some: G20, G20/DE.")
]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Reads what runs published, in the storage and domain that the settings name "
    "(ML_PIPELINE_ENV, ML_PIPELINE_STORAGE__ROOT, ML_PIPELINE_STORAGE__DOMAIN).",
)


@app.command("list")
def list_runs() -> None:
    """Lists the published runs."""
    with _readable_errors():
        _print(results.runs().drop("code_digest"), "Published runs")


@app.command()
def show(
    table: Annotated[
        str, typer.Argument(help="A result table; without one, the leading error sets.")
    ] = "",
    run: Run = "",
    scope: Scope = "",
    limit: Annotated[int, typer.Option(min=1, help="How many rows (a data scope).")] = 10,
) -> None:
    """Shows the leading error sets of a run, or the first rows of any result table."""
    with _readable_errors():
        run = run or results.latest_run()
        if table:
            frame = results.result_table(table, run=run, scope=scope or None)
            _print(frame.drop("run_id").head(limit), f"{table} of run {run}", of=frame.height)
            return
        found = results.error_sets(run=run, scope=scope or None)
        columns = ("data_scope", "support", "support_count", "objects", "lift", "known_status")
        leading = results.leading_error_sets(found, limit)
        # Side by side, a name that is folded would leave the others beside the wrong code.
        pairs = zip(leading["event_ids"], leading["names"], strict=True)
        named = [[f"{code}  {name}" for code, name in zip(*pair, strict=True)] for pair in pairs]
        shown = leading.select(*columns, pl.Series("error_set", named, pl.List(pl.String)))
        _print(shown, f"Run {run}", of=found.height)


@app.command()
def compare(
    run_a: Annotated[str, typer.Argument(help="Id of the earlier run.")],
    run_b: Annotated[str, typer.Argument(help="Id of the later run.")],
    limit: Annotated[int, typer.Option(min=1, help="How many rows of each kind.")] = 10,
) -> None:
    """Shows which error sets appeared, disappeared or changed their support most."""
    with _readable_errors():
        # As in `show`: parts of a larger frequent set would repeat each finding.
        changes = results.compare(run_a, run_b).filter("maximal")
        columns = ("data_scope_b", "support_a", "support_b", "support_change", "names")
        for kind in ("appeared", "disappeared", "changed"):
            found = changes.filter(pl.col("change") == kind)
            found = found.sort(pl.col("support_change").abs(), descending=True)
            _print(found.select(*columns).head(limit), kind.capitalize(), of=found.height)


@app.command()
def export(
    path: Annotated[Path, typer.Argument(help="The file: .csv, .parquet or .xlsx.")],
    table: Annotated[str, typer.Option(help="The result table.")] = "frequent_error_sets",
    run: Run = "",
    scope: Scope = "",
) -> None:
    """Writes a result table of a run to a file."""
    with _readable_errors():
        run = run or results.latest_run()
        frame = results.result_table(table, run=run, scope=scope or None)
        results.export(frame, path)
    written = f"{frame.height:,} rows of {table} of run {run}: {path}"
    _console().print(written, markup=False, soft_wrap=True)


@contextmanager
def _readable_errors() -> Iterator[None]:
    try:
        yield
    except PipelineError as error:
        # "nothing was started", as a wrong run parameter is told, would not fit here.
        message = "\n".join(error.faults) if isinstance(error, ParameterError) else str(error)
        Console(stderr=True).print(message, style="red", soft_wrap=True, markup=False)
        raise typer.Exit(1) from error


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


if __name__ == "__main__":
    app(prog_name="python -m ml_pipeline.results")
