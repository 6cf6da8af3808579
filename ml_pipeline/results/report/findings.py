"""The error sets of a run as its report shows them, bounded in number and memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

import polars as pl

from ml_pipeline.results.published import scan_part
from ml_pipeline.results.report import bounds
from ml_pipeline.results.report.run_facts import latest_scopes
from ml_pipeline.running.documents import PublishedFile, RunManifest
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import scope_part
from ml_pipeline.storage.objects import Storage

Z_95 = 1.959963984540054
"""Quantile of the normal distribution for an interval of 95 %."""
PAIR = 2
RANKING = ("maximal", "support", "size", "key")
_KEY = pl.col("event_ids").list.join("\0").alias("key")
_ENDED = ("succeeded", "empty")


def with_interval(error_sets: pl.DataFrame) -> pl.DataFrame:
    """Add the interval of 95 % of the support: `windows` (int64), `low` and `high` (shares).

    Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference.
    Journal of the American Statistical Association 22(158).

    Args:
        error_sets: `support_count`, and `support` as its share of the windows.
    """
    share, count = pl.col("support"), pl.col("support_count")
    windows = pl.when(share > 0).then(count / share).otherwise(0.0).round()
    spread = Z_95**2 / windows
    center = (share + spread / 2) / (1 + spread)
    half = Z_95 / (1 + spread) * (share * (1 - share) / windows + spread / windows / 4).sqrt()
    return error_sets.with_columns(
        windows=windows.cast(pl.Int64),
        low=(center - half).clip(0, 1),
        high=(center + half).clip(0, 1),
    )


@dataclass(frozen=True)
class ScopeSets:
    """Error sets of one data scope.

    Attributes:
        scope: The data scope.
        sets: The leading error sets, then the others, as in `data/results/frequent_error_sets.yaml`
            and with `key` (the events as one text), `windows`, `low`, `high`, `q_value` (the
            smallest of the rules made of exactly the events of the set, null without any) and
            `trend` (the support in each period, null below the minimum).
        total: Number of frequent sets.
        statuses: `key` (its hash) and `known_status` of all maximal sets.
        sizes: `size`, `sets` and `leading` (numbers of all and of maximal sets).
        pairs: Share of the windows that contain both events, by pair of leading events.
        periods: Ends of the periods of `trend`.
        rules: The first rules, as in `data/results/association_rules.yaml`.
        total_rules: Number of rules.
    """

    scope: DataScope
    sets: pl.DataFrame
    total: int
    statuses: pl.DataFrame
    sizes: pl.DataFrame
    pairs: Mapping[tuple[str, str], float]
    periods: Sequence[str]
    rules: pl.DataFrame
    total_rules: int

    @property
    def leading(self) -> pl.DataFrame:
        """The leading sets that are drawn: as everywhere, only maximal ones."""
        return self.sets.filter("maximal").head(bounds.LEADING_SETS)

    @property
    def leading_events(self) -> list[str]:
        """The events of the leading sets, those of one set side by side."""
        events = self.leading.get_column("event_ids").explode().unique(maintain_order=True)
        return events.head(bounds.EVENTS_DRAWN).to_list()


@dataclass(frozen=True)
class SetFacts:
    """Error sets of a run.

    Attributes:
        storage: Storage of the run.
        manifest: Manifest of the run.
    """

    storage: Storage
    manifest: RunManifest

    @cached_property
    def scopes(self) -> Sequence[ScopeSets]:
        """The error sets of the latest period of each data scope, as many as are shown."""
        shown = self.filled[: bounds.SCOPES_SHOWN]
        return [self._read(scope, bounds.SETS_SHOWN // len(shown)) for scope in shown]

    @cached_property
    def latest(self) -> Sequence[DataScope]:
        """The latest period of each data scope, see `latest_scopes`."""
        return [each.data_scope for each in latest_scopes(self.manifest.data_scopes)]

    @cached_property
    def filled(self) -> Sequence[DataScope]:
        """Those of the latest periods that have frequent sets."""
        return [scope for scope in self.latest if self._rows("frequent_error_sets", scope)]

    @cached_property
    def statuses(self) -> Mapping[str, int]:
        """Number of different leading sets of all latest periods, by `known_status`."""
        if not self.filled:
            return {}
        others = self.filled[bounds.SCOPES_SHOWN :]
        statuses = [
            *(of_scope.statuses for of_scope in self.scopes),
            *(_statuses(self._scan("frequent_error_sets", each)).collect() for each in others),
        ]
        counts = pl.concat(statuses).unique("key").get_column("known_status").value_counts()
        return dict(counts.rows())

    def of(self, scope: str) -> ScopeSets | None:
        """Return the error sets of a data scope. Returns None if none are shown."""
        return next((each for each in self.scopes if str(each.scope) == scope), None)

    @property
    def has_trends(self) -> bool:
        """True if a data scope has several periods."""
        return any(of_scope.periods for of_scope in self.scopes)

    @property
    def total(self) -> int:
        """Number of frequent sets in the latest period of each data scope."""
        return sum(self._rows("frequent_error_sets", scope) for scope in self.filled)

    @cached_property
    def findings(self) -> pl.DataFrame:
        """The sets of all shown data scopes, the leading ones first."""
        if not self.scopes:
            return pl.DataFrame()
        sets = pl.concat([of_scope.sets for of_scope in self.scopes])
        return sets.sort(RANKING, descending=[True, True, True, False], maintain_order=True)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Names of the events of the shown sets."""
        if self.findings.is_empty():
            return {}
        pairs = self.findings.select("event_ids", "names").explode("event_ids", "names")
        return dict(pairs.unique().rows())

    def _rows(self, table: str, scope: DataScope) -> int:
        return sum(part.rows for part in self.parts(table, scope))

    def parts(self, table: str, scope: DataScope) -> Sequence[PublishedFile]:
        """Return the parts of a result table that belong to a data scope."""
        return self._parts.get((table, scope_part(scope)), ())

    @cached_property
    def _parts(self) -> Mapping[tuple[str, str], Sequence[PublishedFile]]:
        """Parts by table and name of the data scope: of each table there may be hundreds."""
        parts: dict[tuple[str, str], list[PublishedFile]] = {}
        for table, published in self.manifest.tables.items():
            for part in published:
                parts.setdefault((table, PurePosixPath(part.key).stem), []).append(part)
        return parts

    def _scan(self, table: str, scope: DataScope) -> pl.LazyFrame:
        parts = self.parts(table, scope)
        return pl.concat([scan_part(self.storage, part.key, part.sha256, table) for part in parts])

    def _read(self, scope: DataScope, limit: int) -> ScopeSets:
        scanned = self._scan("frequent_error_sets", scope)
        ranked = scanned.with_columns(_KEY).sort(RANKING, descending=[True, True, True, False])
        sizes = scanned.group_by("size").agg(sets=pl.len(), leading=pl.col("maximal").sum())
        best, counts, statuses = pl.collect_all(
            [ranked.head(limit), sizes.sort("size"), _statuses(scanned)]
        )
        rules, q_values = self._rules(scope, best)
        periods, trends = self._trends(scope, best)
        sets = with_interval(best).join(q_values, on="key", how="left", maintain_order="left")
        found = ScopeSets(
            scope,
            sets.join(trends, on="key", how="left", maintain_order="left"),
            self._rows("frequent_error_sets", scope),
            statuses,
            counts,
            {},
            periods,
            rules,
            self._rows("association_rules", scope),
        )
        return _with_pairs(found, scanned)

    def _rules(self, scope: DataScope, sets: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Return the first rules of a data scope, and the smallest q-value by the key of a set."""
        no_q_values = pl.DataFrame(schema={"key": pl.String, "q_value": pl.Float64})
        if not self._rows("association_rules", scope):
            return pl.DataFrame(), no_q_values
        scanned = self._scan("association_rules", scope)
        events = pl.concat_list("antecedent", "consequent").list.sort()
        by_set = scanned.select(events.list.join("\0").alias("key"), "q_value")
        smallest = by_set.group_by("key").agg(pl.col("q_value").min())
        of_sets = smallest.join(sets.lazy().select("key"), on="key", how="semi")
        rules, q_values = pl.collect_all([scanned.head(bounds.RULES_SHOWN), of_sets])
        return rules, q_values

    def _trends(self, scope: DataScope, sets: pl.DataFrame) -> tuple[list[str], pl.DataFrame]:
        """Return the ends of the periods with the same start, and the supports by key of a set.

        Without periods that failed, whose support is unknown.
        """
        ended = [each for each in self.manifest.data_scopes if each.status in _ENDED]
        scopes = [each.data_scope for each in ended]
        same = [each for each in scopes if (each.values, each.start) == (scope.values, scope.start)]
        periods = sorted(same, key=lambda each: each.end)
        trend = pl.DataFrame({"key": sets.get_column("key")})
        if len(periods) == 1:
            return [], trend.select("key", trend=pl.lit([], pl.List(pl.Float64)))
        for place, period in enumerate(periods):
            support = pl.DataFrame(schema={"key": pl.String, f"{place}": pl.Float64})
            if self._rows("frequent_error_sets", period):
                scanned = self._scan("frequent_error_sets", period)
                supports = scanned.select(_KEY, pl.col("support").alias(f"{place}"))
                support = supports.join(trend.lazy().select("key"), on="key", how="semi").collect()
            trend = trend.join(support, on="key", how="left", maintain_order="left")
        names = [str(place) for place in range(len(periods))]
        ends = [str(period.end) for period in periods]
        return ends, trend.select("key", trend=pl.concat_list(names))


def _statuses(scanned: pl.LazyFrame) -> pl.LazyFrame:
    return scanned.filter("maximal").select(_KEY.hash(), "known_status")


def _with_pairs(found: ScopeSets, scanned: pl.LazyFrame) -> ScopeSets:
    """Add the pairs of the leading events that are frequent sets themselves."""
    events = found.leading_events
    is_leading = pl.col("event_ids").list.eval(pl.element().is_in(events)).list.all()
    pairs = scanned.filter(pl.col("size") == PAIR).filter(is_leading).select("event_ids", "support")
    shares = {}
    for (first, second), support in pairs.collect().rows():
        ordered = sorted((first, second), key=events.index)
        shares[ordered[0], ordered[1]] = support
    return ScopeSets(**{**vars(found), "pairs": shares})
