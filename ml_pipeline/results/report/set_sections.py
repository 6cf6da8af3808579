"""What a report says of error sets: what is new, what changed, and their charts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from ml_pipeline.results.published import read_part
from ml_pipeline.results.report import bounds, charts
from ml_pipeline.results.report.findings import ScopeSets, SetFacts
from ml_pipeline.results.report.run_facts import counted
from ml_pipeline.storage.tables import load_schema, table_names

STATUSES = ("new", "extends known", "known")
CHANGES = "set_changes"
COLUMNS = ("support", "low", "high", "objects", "lift", "q_value")
"""Numbers of a finding, in the order in which the table of findings has them."""


@dataclass(frozen=True)
class Changes:
    """Significant changes of a run, without those that a larger set covers.

    Attributes:
        rows: The first ones, as in `data/results/set_changes.yaml`.
        total: Number of all.
        sets: Number of different sets, by the kind of the change.
    """

    rows: pl.DataFrame
    total: int
    sets: Mapping[str, int]


def sentence(facts: SetFacts, changes: Changes | None) -> str:
    """Return what is new among the leading sets, and what changed significantly."""
    counts = facts.statuses
    if not counts:
        return f"{no_sets(facts)}{_changed(changes)}."
    parts = [f"{counts[status]:,} {_ADJECTIVES[status]}" for status in STATUSES if status in counts]
    total = sum(counts.values())
    verb = "leads" if total == 1 else "lead"
    text = f"{counted(total, 'error set')} {verb} ({', '.join(parts)})"
    return f"{text}{_strongest(facts)}{_changed(changes)}."


def no_sets(facts: SetFacts) -> str:
    """Return why there is no error set, without the full stop."""
    if any(each.status == "succeeded" for each in facts.manifest.data_scopes):
        return "No error set reaches the minimum support"
    return "There are no error sets, because no data scope succeeded"


_ADJECTIVES = {"new": "new", "extends known": "extending a known one", "known": "known"}


def _strongest(facts: SetFacts) -> str:
    """Return which of the leading sets is the most frequent new one."""
    new = facts.findings.filter("maximal", pl.col("known_status") == "new")
    if new.is_empty():
        return ""
    first = new.row(0, named=True)
    of_scope = facts.of(first["data_scope"])
    values = "/".join(of_scope.scope.values) if of_scope else ""
    name, others = bounds.shown(first["names"][0], 60), counted(first["size"] - 1, "other event")
    where = f" of {bounds.shown(values)}" if values else ""
    label = f"{bounds.shown(first['event_ids'][0], 40)} ({name})"
    share = f"{first['support']:.2%} of the windows{where}"
    which = "new one" if len(facts.scopes) == len(facts.filled) else "new one shown"
    return f"; the strongest {which}, {label} with {others}, is in {share}"


def _changed(changes: Changes | None) -> str:
    if changes is None or not changes.total:
        return ""
    parts = [f"{changes.sets[kind]:,} {_VERBS[kind]}" for kind in _VERBS if kind in changes.sets]
    return f"; since the period before, {', '.join(parts)} significantly"


_VERBS = {"appeared": "appeared", "rising": "rose", "falling": "fell", "vanished": "vanished"}


def significant_changes(facts: SetFacts) -> Changes | None:
    """Return the significant changes of the latest period of each data scope, by `rank`.

    Data scopes without any frequent set are among them: all of theirs may have vanished.

    Returns:
        None if none of the periods was compared.
    """
    if CHANGES not in table_names("results"):
        return None
    parts = [part for scope in facts.latest for part in facts.parts(CHANGES, scope)]
    if not parts:
        return None
    order = ("rank", "q_value", "data_scope")
    firsts, sets = [load_schema(CHANGES).polars.to_frame()], []
    for part in parts:
        if part.rows:
            changes = read_part(facts.storage, part.key, part.sha256, CHANGES)
            leading = changes.filter("significant", pl.col("covered_by").is_null())
            firsts.append(leading.sort(order).head(bounds.CHANGES_SHOWN))
            sets.append(leading.select("change", "event_ids"))
    rows = pl.concat(firsts).sort(order).head(bounds.CHANGES_SHOWN)
    counted_sets = pl.concat([rows.select("change", "event_ids").clear(), *sets])
    kinds = counted_sets.unique().get_column("change").value_counts()
    return Changes(rows, counted_sets.height, dict(kinds.rows()))


def findings_json(facts: SetFacts) -> Mapping[str, Any]:
    """Return the table of findings for the script of the page.

    Returns:
        `events` (pairs of code and name), `scopes` (pairs of values and period), `statuses` and
        `rows`. A row has the number of its scope, the numbers of its events, `COLUMNS`, the number
        of its status, whether it is maximal and the points of its sparkline. There are as many
        rows as `bounds.FINDINGS_BYTES` allows.
    """
    events: dict[tuple[str, str], int] = {}
    scopes = [str(of_scope.scope) for of_scope in facts.scopes]
    places = {name: place for place, name in enumerate(scopes)}
    rows: list[list[Any]] = []
    size = 0
    for row in facts.findings.iter_rows(named=True):
        pairs = [_labels(*pair) for pair in zip(row["event_ids"], row["names"], strict=True)]
        size += sum(len(json.dumps(pair)) for pair in pairs if pair not in events)
        rows.append(
            [
                places[row["data_scope"]],
                [events.setdefault(pair, len(events)) for pair in pairs],
                *(_rounded(row[name]) for name in COLUMNS),
                STATUSES.index(row["known_status"]),
                int(row["maximal"]),
                charts.sparkline_points(row["trend"]) if row["trend"] else "",
            ]
        )
        size += len(json.dumps(rows[-1]))
        if size > bounds.FINDINGS_BYTES:
            break
    labels = [
        (bounds.shown("/".join(each.scope.values)), f"{each.scope.start} to {each.scope.end}")
        for each in facts.scopes
    ]
    return {"events": list(events), "scopes": labels, "statuses": STATUSES, "rows": rows}


def _labels(code: str, name: str) -> tuple[str, str]:
    """Return code and name of an event as they are shown, equal if they are equal."""
    label = bounds.shown(code, 40)
    return label, label if code == name else bounds.shown(name)


def _rounded(value: float | None) -> float | None:
    return value if value is None or isinstance(value, int) else float(f"{value:.7g}")


def named(facts: SetFacts, event_ids: Sequence[str]) -> list[tuple[str, str]]:
    """Return each event with its name, which is the id if no shown set contains it."""
    return [(event_id, facts.names.get(event_id, event_id)) for event_id in event_ids]


def size_chart(of_scope: ScopeSets) -> charts.Chart:
    """Return how many frequent sets have which size."""
    sizes = {counted(size, "event"): sets for size, sets, _ in of_scope.sizes.rows()}
    return charts.bars(sizes, f"Frequent error sets of {of_scope.scope} by size", "sets")


def co_occurrence(of_scope: ScopeSets) -> charts.Chart | None:
    """Return how often the events of the leading sets occur together. None without any pair."""
    if not of_scope.pairs:
        return None
    title = f"Events of the leading sets of {of_scope.scope} that occur together"
    return charts.heat_map(of_scope.leading_events, of_scope.pairs, title)


def highest_share(of_scope: ScopeSets) -> float:
    """Return the share of the windows of the darkest cell of `co_occurrence`."""
    return max(of_scope.pairs.values(), default=0)


def courses(of_scope: ScopeSets) -> Sequence[tuple[list[str], list[str], charts.Chart]]:
    """Return the events, the names and the course of each leading set. Empty for one period."""
    if not of_scope.periods:
        return []
    return [
        (
            row["event_ids"],
            row["names"],
            charts.course(
                dict(zip(of_scope.periods, row["trend"], strict=True)),
                f"Support of {' + '.join(row['event_ids'])} as the period grows",
            ),
        )
        for row in of_scope.leading.iter_rows(named=True)
    ]
