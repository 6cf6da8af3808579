"""What a person wants to see when a local run has ended."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import polars as pl
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ml_pipeline.errors import printable
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.results import leading_error_sets, read_result
from ml_pipeline.results.display import named_event, printed_table
from ml_pipeline.results.report import REPORT
from ml_pipeline.results.tables import has_error_sets, summary_tables
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import FILES, OUTPUTS, RUN_LEVEL, TEMPORARY, run_manifest
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema

SETS_SHOWN = 5
SCOPES_SHOWN = 20
WARNINGS_SHOWN = 5
LONGEST_TEXT = 80
FIGURES = (
    ("support", "support", ".2%"),
    ("windows", "support_count", ","),
    ("objects", "objects", ","),
    ("lift", "lift", ",.1f"),
)
"""Title, column and format of what is told of an error set."""
NARROW = 100
"""A terminal with fewer columns shows support and windows only: the names need the room."""
STATUS_STYLES = {"known": "green", "extends known": "yellow", "new": "bold magenta"}


def show_summary(console: Console, storage: Storage, run_id: str, log: Path) -> None:
    """Print what each data scope yielded, what went wrong, and where everything is."""
    manifest = read_manifest(storage, run_id)
    if has_error_sets():
        _show_leading_sets(console, storage, manifest)
    for name in summary_tables():
        frame = read_result(storage, manifest, name).drop("run_id")
        rows = frame.head(load_schema(name).summary_rows)
        console.print(printed_table(rows, name, of=frame.height))
    _show_early_ends(console, storage, manifest)
    _show_warnings(console, manifest)
    _show_locations(console, storage, manifest, log)
    _show_errors(console, storage, manifest)


def _show_leading_sets(console: Console, storage: Storage, manifest: RunManifest) -> None:
    """Print the top error sets of each data scope."""
    error_sets = read_result(storage, manifest, "frequent_error_sets")
    latest = _latest_periods(manifest)
    shown = latest[:SCOPES_SHOWN]
    succeeded = {ended.data_scope for ended in manifest.data_scopes if ended.status == "succeeded"}
    raised = _raised_supports(read_result(storage, manifest, "kpis"))
    for scope in shown:
        of_scope = error_sets.filter(pl.col("data_scope") == str(scope))
        if of_scope.height:
            leading = _leading(scope, of_scope, manifest, error_sets)
            figures = FIGURES if console.width >= NARROW else FIGURES[:2]
            console.print(_scope_table(scope, leading, of_scope.height, figures))
        elif scope in succeeded:
            text = f"{scope}: no error set reaches the minimum support."
            console.print(text, style="yellow", markup=False)
        if str(scope) in raised:
            support = f"{raised[str(scope)]:,.0f} windows"
            console.print(f"Minimum support raised to {support}: too many sets.", style="yellow")
    if len(shown) < len(latest):
        console.print(
            f"Shown: {len(shown)} of {len(manifest.data_scopes)} data scopes; the others: "
            "python -m ml_pipeline results show --scope SCOPE",
            style="dim",
            soft_wrap=True,
        )
    elif len(shown) < len(manifest.data_scopes):
        console.print(
            f"Shown: the latest period of {len(manifest.data_scopes)} data scopes.", style="dim"
        )


def _latest_periods(manifest: RunManifest) -> list[DataScope]:
    """Return one data scope per values of the dimensions: those of a simulation overlap."""
    latest: dict[tuple[str, ...], DataScope] = {}
    for published in manifest.data_scopes:
        scope = published.data_scope
        before = latest.get(scope.values, scope)
        latest[scope.values] = max(before, scope, key=lambda candidate: candidate.end)
    return list(latest.values())


def _raised_supports(kpis: pl.DataFrame) -> dict[str, float]:
    """Return the minimum support of each data scope that needed a larger one for `max_sets`."""
    names = ["requested minimum support", "minimum support"]
    used = kpis.filter(pl.col("step") == "set_mining", pl.col("kpi").is_in(names))
    supports = used.pivot("kpi", index="data_scope", values="value")
    if supports.is_empty():
        return {}
    raised = supports.filter(pl.col(names[1]) > pl.col(names[0]))
    return dict(raised.select("data_scope", names[1]).iter_rows())


def _leading(
    scope: DataScope, of_scope: pl.DataFrame, manifest: RunManifest, error_sets: pl.DataFrame
) -> pl.DataFrame:
    """Return the leading sets of a data scope; of a simulation also those that emerged.

    Args:
        scope: The data scope.
        of_scope: Its error sets.
        manifest: The run; only a simulation has several periods of the same values.
        error_sets: Those of all data scopes.
    """
    ranked = leading_error_sets(of_scope, of_scope.height)
    ends = {
        str(other): other.end
        for other in (published.data_scope for published in manifest.data_scopes)
        if other.values == scope.values
    }
    if len(ends) == 1:
        return ranked.head(SETS_SHOWN)
    dated = _with_first_period(ranked, ends, error_sets)
    emerged = dated.slice(SETS_SHOWN).filter(pl.col("since") > min(ends.values()))
    return pl.concat([dated.head(SETS_SHOWN), emerged.head(SETS_SHOWN)])


def _with_first_period(
    ranked: pl.DataFrame, ends: Mapping[str, date], error_sets: pl.DataFrame
) -> pl.DataFrame:
    """Add the column `since`: the end of the first period in which a set was frequent."""
    key = pl.col("event_ids").list.join("\0").alias("key")
    periods = pl.DataFrame({"data_scope": ends.keys(), "since": ends.values()})
    first = error_sets.join(periods, on="data_scope").group_by(key).agg(pl.col("since").min())
    return ranked.with_columns(key).join(first, on="key", how="left", maintain_order="left")


def _printable(text: str) -> str:
    """Return a text from the data for one line of the terminal: not endless."""
    shown = printable(text.replace("\n", "\N{REPLACEMENT CHARACTER}"))
    return shown if len(shown) <= LONGEST_TEXT else f"{shown[: LONGEST_TEXT - 1]}…"


def _scope_table(
    scope: DataScope, leading: pl.DataFrame, total: int, figures: Sequence[tuple[str, str, str]]
) -> Table:
    emerged = max(leading.height - SETS_SHOWN, 0)
    title = f"{scope}: top {leading.height - emerged} of {total:,} frequent error sets"
    table = Table(
        title=f"{escape(title)} (maximal ones)"
        + (f", and {emerged} that emerged" if emerged else ""),
        title_justify="left",
        title_style="bold",
    )
    for title, _, _ in figures:
        table.add_column(title, justify="right")
    if "since" in leading.columns:
        table.add_column("since")
    table.add_column("status")
    table.add_column("error set", overflow="fold")
    for row in leading.iter_rows(named=True):
        pairs = zip(row["event_ids"], row["names"], strict=True)
        table.add_row(
            *(format(row[column], form) for _, column, form in figures),
            *([str(row["since"])] if "since" in row else []),
            f"[{STATUS_STYLES[row['known_status']]}]{row['known_status']}",
            "\n".join(escape(_printable(named_event(*pair))) for pair in pairs),
        )
    return table


def _errors_of_run(storage: Storage, manifest: RunManifest) -> pl.DataFrame:
    errors = read_result(storage, manifest, "error_logs")
    return errors.filter(pl.col("data_scope") == RUN_LEVEL)


def _show_early_ends(console: Console, storage: Storage, manifest: RunManifest) -> None:
    """Print the data scopes that did not succeed; of very many, those that failed come first."""
    has_errors = not _errors_of_run(storage, manifest).is_empty()
    ends = [
        ended
        for ended in manifest.data_scopes
        if ended.status != "succeeded" and not (has_errors and ended.step == SCOPE_STEPS[0])
    ]
    shown = sorted(ends, key=lambda ended: ended.status != "failed")[:SCOPES_SHOWN]
    for ended in shown:
        style = "red" if ended.status == "failed" else "yellow"
        line = f"{ended.data_scope} {ended.status} at {ended.step}: {ended.message}"
        console.print(line, style=style, soft_wrap=True, markup=False)
    if len(shown) < len(ends):
        more = f"and {len(ends) - len(shown):,} more data scopes that did not succeed:"
        command = "python -m ml_pipeline results show --table error_logs"
        console.print(f"{more} {command}", style="dim", soft_wrap=True, markup=False)


def _show_warnings(console: Console, manifest: RunManifest) -> None:
    for text in manifest.warnings[:WARNINGS_SHOWN]:
        console.print(f"Warning: {text}", style="yellow", soft_wrap=True, markup=False)
    more = len(manifest.warnings) - WARNINGS_SHOWN
    if more > 0:
        command = "python -m ml_pipeline results show --table run_info"
        line = f"and {more:,} more warnings: {command}"
        console.print(line, style="dim", soft_wrap=True, markup=False)


def _show_errors(console: Console, storage: Storage, manifest: RunManifest) -> None:
    """Print the errors of the whole run last, where a person looks first."""
    for row in _errors_of_run(storage, manifest).iter_rows(named=True):
        line = f"{row['step']} failed, {row['error_type']}: {row['message']}"
        console.print(line, style="red", soft_wrap=True, markup=False)


def report_location(storage: Storage, manifest: RunManifest) -> str | None:
    """Return the path or `s3://` URL of the report. Returns None if the run has none."""
    keys = [file.key for file in manifest.files if (file.data_scope, file.name) == (None, REPORT)]
    return storage.location(keys[0]) if keys else None


def _show_locations(console: Console, storage: Storage, manifest: RunManifest, log: Path) -> None:
    seconds = (manifest.ended_at - manifest.started_at).total_seconds()
    succeeded = manifest.status == "succeeded"
    report = report_location(storage, manifest)
    lines = [
        f"Run {manifest.run_id} {manifest.status} after {seconds:.1f} s.",
        f"  results   {storage.location(OUTPUTS)}/<table>/run_id={manifest.run_id}/",
        *(
            [f"  files     {storage.location(OUTPUTS)}/{FILES}/run_id={manifest.run_id}/"]
            if manifest.files
            else []
        ),
        f"  manifest  {storage.location(run_manifest(manifest.run_id))}",
        f"  log       {log}",
    ]
    if manifest.status == "failed":
        lines.append(f"  kept      {storage.location(TEMPORARY)}/{manifest.run_id}/")
    if report:
        lines.append(f"  report    {report}")
    for number, line in enumerate(lines):
        style = ("bold green" if succeeded else "bold red") if number == 0 else ""
        console.print(line, style=style, soft_wrap=True, highlight=False, markup=False)
