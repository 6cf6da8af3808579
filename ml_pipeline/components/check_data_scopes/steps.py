"""Messages about data scopes that failed, and about runs without data."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from ml_pipeline.running.documents import ScopeOutcome

DROPPED, QUARANTINED = "dropped: ", "quarantined"
"""Names of the KPIs of a step that count dropped rows."""
LINES_SHOWN = 5


def failure_message(outcomes: Sequence[ScopeOutcome]) -> str | None:
    """Return one line per failed data scope with step and reason. Returns None if none failed."""
    failed = [outcome for outcome in outcomes if outcome.status == "failed"]
    if not failed:
        return None
    heading = f"{len(failed)} of {len(outcomes)} data scopes failed; the others are published:"
    lines = (f"  - {outcome.data_scope}, {outcome.step}: {outcome.message}" for outcome in failed)
    return "\n".join((heading, *lines))


def emptiness_message(outcomes: Sequence[ScopeOutcome], source_reasons: Sequence[str] = ()) -> str:
    """Return the reasons why all data scopes of a run are empty, one per line.

    Args:
        outcomes: The data scopes, all empty.
        source_reasons: Sentences about the source tables, if some of them had no event there.
    """
    first: dict[str | None, ScopeOutcome] = {}
    for outcome in outcomes:
        first.setdefault(outcome.step, outcome)
    ends = Counter(outcome.step for outcome in outcomes)
    heading = f"All {len(outcomes):,} data scopes of the run are empty"
    steps = " and ".join(f"{count:,} at {step}" for step, count in ends.items())
    dropped = _dropped_rows(outcomes)
    lines = [*source_reasons, *dropped.values()]
    explained = {*dropped, *([outcomes[0].records[0].step] if source_reasons else [])}
    for step, example in first.items():
        if step not in explained:
            lines.append(f"{step}, {example.data_scope}: {example.message}")
    return "\n".join((f"{heading} ({steps}):", *(f"  - {line}" for line in lines[:LINES_SHOWN])))


def _dropped_rows(outcomes: Sequence[ScopeOutcome]) -> dict[str, str]:
    """Return a sentence per step that counts the rows that its rules dropped."""
    totals: dict[str, Counter[str]] = defaultdict(Counter)
    for record in (record for outcome in outcomes for record in outcome.records):
        for kpi in record.kpis:
            if kpi.unit == "rows":
                totals[record.step][kpi.kpi] += round(kpi.value)
    sentences = {}
    for step, counts in totals.items():
        read = counts["rows in"]
        dropped = ", ".join(
            f"{name.removeprefix(DROPPED)} {count:,}"
            for name, count in counts.most_common()
            if count and (name.startswith(DROPPED) or name == QUARANTINED)
        )
        if read and dropped:
            sentences[step] = f"{step} read {read:,} rows and dropped: {dropped}"
    return sentences
