"""Summary of a run in Markdown, and its figures as numbers that two runs can be compared by."""

import re
from collections.abc import Iterable, Iterator, Mapping

from ml_pipeline.results.report import bounds, set_sections
from ml_pipeline.results.report.findings import SetFacts
from ml_pipeline.results.report.run_facts import RunFacts
from ml_pipeline.results.tables import has_error_sets
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.keys import FILES, OUTPUTS, run_manifest
from ml_pipeline.storage.objects import Storage

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+!|&~$-])")
COLUMNS = ("frequent sets", "sets: new", "sets: extends known", "sets: known", "association rules")
"""Figures of the step set_mining that are counted per data scope."""


def summary_markdown(
    storage: Storage, manifest: RunManifest, iterations: Mapping[str, int] | None = None
) -> str:
    """Return verdict, data scopes, faults, places of the results and warnings as Markdown.

    Args:
        storage: Storage of the run.
        manifest: Manifest of the run; the table `run_info` is not needed.
        iterations: Number of the iteration of the loop by data scope, as the user interface of
            Kubeflow shows it. Left out if unset.
    """
    run = RunFacts(storage, manifest)
    lines = [f"# Run {escaped(manifest.run_id)}: {manifest.status}", ""]
    if has_error_sets():
        sets = SetFacts(storage, manifest)
        lines.append(escaped(set_sections.sentence(sets, set_sections.significant_changes(sets))))
        lines.append("")
    lines += [escaped(run.sentence()), ""]
    if failure := run.failure():
        lines += [escaped(failure), ""]
    lines += ["## Data scopes", ""]
    lines += _table(_titles(iterations), _scope_rows(run, iterations))
    left = len(manifest.data_scopes) - bounds.SCOPES_LISTED
    lines += ["", f"and {left:,} more"] if left > 0 else []
    faults = [
        (row["step"], row["data_scope"], row["error_type"], bounds.shown(row["message"], 600))
        for row in run.errors.head(bounds.ERRORS_SHOWN).iter_rows(named=True)
    ]
    if faults:
        lines += ["", "## Faults", "", *_table(("step", "data scope", "type", "message"), faults)]
    lines += ["", "## Results", "", *_table(("what", "where"), _places(storage, manifest))]
    warnings = [(bounds.shown(warning, 600),) for warning in manifest.warnings]
    if warnings:
        lines += ["", "## Warnings", "", *_table(("message",), warnings)]
    return "\n".join(lines) + "\n"


def run_metrics(storage: Storage, manifest: RunManifest) -> dict[str, float]:
    """Return the figures of a run by name, in which two runs can be compared.

    Args:
        storage: Storage of the run.
        manifest: Manifest of the run; the table `run_info` is not needed.
    """
    run = RunFacts(storage, manifest)
    quarantined, rows = run.quarantine()
    statuses = [scope.status for scope in manifest.data_scopes]
    metrics = {
        "data scopes": float(len(statuses)),
        "data scopes failed": float(statuses.count("failed")),
        "data scopes empty": float(statuses.count("empty")),
        "rows extracted": rows,
        "rows in quarantine": quarantined,
        "warnings": float(len(manifest.warnings)),
        "run duration in s": round((manifest.ended_at - manifest.started_at).total_seconds(), 1),
    }
    if has_error_sets():
        metrics |= {name: run.total("set_mining", name) for name in COLUMNS}
    return metrics


def escaped(text: object) -> str:
    """Return a text that Markdown shows as it is, in one line."""
    return _SPECIAL.sub(r"\\\1", bounds.shown(text, 2_000))


def _titles(iterations: Mapping[str, int] | None) -> list[str]:
    number = ["iteration"] if iterations else []
    return [*number, "data scope", "status", "ended at", *_figures()]


def _figures() -> tuple[str, ...]:
    return COLUMNS if has_error_sets() else ()


def _scope_rows(
    run: RunFacts, iterations: Mapping[str, int] | None
) -> Iterator[tuple[object, ...]]:
    listed = run.scopes[: bounds.SCOPES_LISTED]
    ended = sum(1 for published in listed if published.step)
    room = bounds.ALL_REASONS // max(ended, 1)
    longest = min(bounds.LONGEST_REASON, max(bounds.SHORTEST_REASON, room))
    for published in listed:
        scope = str(published.data_scope)
        number = [iterations.get(scope, "")] if iterations else []
        figures = [run.kpi_of(scope, "set_mining", name) for name in _figures()]
        texts = ["" if figure is None else f"{figure:,.0f}" for figure in figures]
        end = f"{published.step}: {published.message}" if published.step else ""
        yield *number, bounds.shown(scope), published.status, bounds.shown(end, longest), *texts


def _places(storage: Storage, manifest: RunManifest) -> Iterator[tuple[str, str]]:
    for table, parts in manifest.tables.items():
        folder = f"{OUTPUTS}/{table}/run_id={manifest.run_id}"
        yield f"{table} ({sum(part.rows for part in parts):,} rows)", storage.location(folder)
    yield (
        "files, such as the report",
        storage.location(f"{OUTPUTS}/{FILES}/run_id={manifest.run_id}"),
    )
    yield "manifest", storage.location(run_manifest(manifest.run_id))


def _table(titles: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    head = list(titles)
    lines = [head, ["---"] * len(head)]
    texts = [f"| {' | '.join(line)} |" for line in lines]
    return texts + [f"| {' | '.join(map(escaped, row))} |" for row in rows]
