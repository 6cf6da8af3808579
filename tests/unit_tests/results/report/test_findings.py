from datetime import date, timedelta
from math import isclose

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest

from ml_pipeline.results.report import bounds
from ml_pipeline.results.report.findings import SetFacts, with_interval
from ml_pipeline.results.report.set_sections import findings_json, sentence, significant_changes
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from tests.report_runs import DE, RUN_ID, US, error_set, rule
from tests.unit_tests.results.report.conftest import Publish

SETS = [error_set("A B", 40), error_set("C D", 30)]


@settings(deadline=None)  # the first call is slow
@given(st.integers(1, 10**9), st.data())
def test_interval_is_that_of_wilson(windows: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(1, windows))
    frame = pl.DataFrame({"support_count": [count], "support": [count / windows]})

    (row,) = with_interval(frame).iter_rows(named=True)

    expected = binomtest(count, windows).proportion_ci(0.95, method="wilson")
    assert row["windows"] == windows
    assert isclose(row["low"], expected.low, rel_tol=1e-6, abs_tol=1e-9)
    assert isclose(row["high"], expected.high, rel_tol=1e-6, abs_tol=1e-9)


def test_q_value_is_the_smallest_of_the_rules_of_exactly_the_set(
    storage: Storage, publish: Publish
) -> None:
    rules = [rule("B", "A", 0.04), rule("A", "B", 0.01), rule("A B", "C", 0.001)]
    sets = [error_set("A B", 30), error_set("C D", 20)]
    manifest = publish({DE: {"frequent_error_sets": sets, "association_rules": rules}})
    found = SetFacts(storage, manifest).findings
    assert found.select("event_ids", "q_value").rows() == [(["A", "B"], 0.01), (["C", "D"], None)]


def test_trend_has_the_support_of_every_period(storage: Storage, publish: Publish) -> None:
    weeks = [DataScope(DE.values, DE.start, DE.start + timedelta(days=7 * n)) for n in (1, 2, 3)]
    supports: list[dict[str, int]] = [{"A B": 10}, {}, {"A B": 40, "C D": 30}]
    manifest = publish(
        {
            US: {"frequent_error_sets": [error_set("A B", 99)]},
            **{
                week: {"frequent_error_sets": [error_set(*each) for each in of_week.items()]}
                for week, of_week in zip(weeks, supports, strict=True)
                if of_week
            },
            weeks[1]: {"hyperparameters": []},
        }
    )
    facts = SetFacts(storage, manifest)
    of_scope = facts.of(str(weeks[2]))
    assert of_scope is not None
    assert of_scope.sets["trend"].to_list() == [[0.01, None, 0.04], [None, None, 0.03]]
    assert of_scope.periods == ["2026-08-03", "2026-08-10", "2026-08-17"]
    assert [str(each.scope) for each in facts.scopes] == [str(US), str(weeks[2])]


def test_pairs_have_the_share_of_windows_with_both_events(
    storage: Storage, publish: Publish
) -> None:
    parts = [error_set(text, 50, maximal=False) for text in ("A B", "B C", "X Y")]
    sets = [error_set("A B C", 40), *parts]
    of_scope = SetFacts(storage, publish({DE: {"frequent_error_sets": sets}})).scopes[0]
    assert of_scope.leading_events == ["A", "B", "C"]
    assert of_scope.pairs == {("A", "B"): 0.05, ("B", "C"): 0.05}


def test_number_of_findings_is_bounded(
    storage: Storage, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "SETS_SHOWN", 6)
    sets = [error_set(f"A{number} B", 100 - number) for number in range(10)]
    manifest = publish({scope: {"frequent_error_sets": sets} for scope in (DE, US)})
    facts = SetFacts(storage, manifest)
    assert facts.findings.height == 6
    assert facts.findings["support_count"].to_list() == [100, 100, 99, 99, 98, 98]
    assert facts.total == 20


def test_size_of_the_table_is_bounded(
    storage: Storage, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "FINDINGS_BYTES", 2_000)
    sets = [error_set(f"{number:0100} B", 1_000 - number) for number in range(500)]
    rows = findings_json(SetFacts(storage, publish({DE: {"frequent_error_sets": sets}})))["rows"]
    assert 5 <= len(rows) <= 20


def change(text: str, rank: int, **columns: object) -> dict[str, object]:
    return {
        "compared_run_id": "41",
        "compared_data_scope": str(DE),
        "rank": rank,
        "event_ids": text.split(),
        "names": text.split(),
        "size": 2,
        "known_status": "new",
        "change": "rising",
        "windows_before": 1_000,
        "windows_now": 1_000,
        "object_days_before": 10,
        "object_days_now": 10,
        "difference": 0.01,
        "p_value": 0.001,
        "q_value": 0.002,
        "significant": True,
        "covered_by": None,
    } | columns


def test_changes_are_the_significant_ones_that_no_larger_set_covers(
    storage: Storage, publish: Publish
) -> None:
    changes = [
        change("A B", 3),
        change("C D", 1, change="appeared"),
        change("E F", 2, covered_by=["E", "F", "G"]),
        change("G H", 4, significant=False),
    ]
    manifest = publish({DE: {"frequent_error_sets": [error_set("A B")], "set_changes": changes}})
    found = significant_changes(SetFacts(storage, manifest))
    assert found is not None
    assert found.rows["event_ids"].to_list() == [["C", "D"], ["A", "B"]]
    assert set(found.rows["run_id"]) == {RUN_ID}
    assert (found.total, found.sets) == (2, {"appeared": 1, "rising": 1})


def test_changes_of_a_data_scope_that_lost_all_its_sets_are_shown(
    storage: Storage, publish: Publish
) -> None:
    vanished = [change("A B", 1, change="vanished")]
    manifest = publish({DE: {"set_changes": vanished}, US: {"frequent_error_sets": SETS}})
    found = significant_changes(SetFacts(storage, manifest))
    assert found is not None
    assert found.rows.select("data_scope", "change").rows() == [(str(DE), "vanished")]


def test_changes_are_counted_in_all_data_scopes_and_each_set_once(
    storage: Storage, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "SCOPES_SHOWN", 1)
    monkeypatch.setattr(bounds, "CHANGES_SHOWN", 2)
    changes = [change("A B", 1), change("C D", 2)]
    manifest = publish({scope: {"set_changes": changes} for scope in (DE, US)})
    found = significant_changes(SetFacts(storage, manifest))
    assert found is not None
    assert found.rows.select("data_scope", "rank").rows() == [(str(DE), 1), (str(US), 1)]
    assert (found.total, found.sets) == (4, {"rising": 2})


def test_leading_sets_are_counted_in_all_data_scopes_and_each_once(
    storage: Storage, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "SCOPES_SHOWN", 1)
    monkeypatch.setattr(bounds, "SETS_SHOWN", 1)
    known = error_set("K L", 10, known_status="known")
    manifest = publish(
        {
            DE: {"frequent_error_sets": [*SETS, error_set("A B C", maximal=False)]},
            US: {"frequent_error_sets": [*SETS, known]},
        }
    )
    facts = SetFacts(storage, manifest)
    assert facts.statuses == {"new": 2, "known": 1}
    assert sentence(facts, None) == (
        "3 error sets lead (2 new, 1 known); the strongest new one shown, A (name of A) with 1 "
        "other event, is in 4.00% of the windows of G20/DE."
    )


def test_sets_are_those_of_the_latest_period_that_succeeded(
    storage: Storage, publish: Publish
) -> None:
    weeks = [DataScope(DE.values, DE.start, DE.start + timedelta(days=7 * n)) for n in (1, 2, 3)]
    tables = {"frequent_error_sets": SETS}
    manifest = publish({weeks[0]: tables, weeks[1]: tables, weeks[2]: {}})
    facts = SetFacts(storage, manifest)
    assert [str(each.scope) for each in facts.scopes] == [str(weeks[1])]
    assert facts.findings["trend"].to_list() == [[0.04, 0.04], [0.03, 0.03]]


def test_run_without_comparison_has_no_changes(storage: Storage, publish: Publish) -> None:
    manifest = publish({DE: {"frequent_error_sets": [error_set("A B")]}})
    assert significant_changes(SetFacts(storage, manifest)) is None


def test_failed_data_scope_has_no_sets(storage: Storage, publish: Publish) -> None:
    later = DataScope(DE.values, DE.end, date(2026, 9, 1))
    manifest = publish({DE: {"frequent_error_sets": [error_set("A B")]}, later: {}})
    assert SetFacts(storage, manifest).of(str(later)) is None
