from collections.abc import Sequence

import pytest

from ml_pipeline.results.report import run_report, windows
from ml_pipeline.results.report.run_facts import RunFacts
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from tests.pages import Page
from tests.report_runs import DE, US, kpi, window_bin
from tests.unit_tests.results.report.conftest import Publish

Bin = tuple[float | None, float | None, int]

KPIS = [kpi("feature_engineering", "windows", 1_510)]
SIZES: list[Bin] = [(None, 1, 1_200), (1, 2, 300), (2, 3, 0), (20, None, 10)]
LENGTHS: list[Bin] = [
    (None, 0, 1_000),
    (0, 1, 500),
    (500_000, 1_000_000, 9),
    (500_000_000, None, 1),
]


def rows(measure: str, unit: str, bins: Sequence[Bin]) -> list[dict[str, object]]:
    return [window_bin(measure, unit, *each) for each in bins]


def charts_of(page: Page) -> list[str]:
    """The charts of windows, as they are read to those who do not see them."""
    texts = [attributes.get("aria-label") or "" for _, attributes in page.elements]
    return [text for text in texts if text.startswith("Windows by")]


def test_bars_have_the_windows_of_the_table(storage: Storage, publish: Publish) -> None:
    both = [*rows("size", "events", SIZES), *rows("length", "km", LENGTHS)]
    tables = {
        DE: {"window_distribution": both, "kpis": KPIS},
        US: {"window_distribution": rows("length", "s", LENGTHS[:1]), "kpis": KPIS},
    }
    page = Page(run_report(storage, publish(tables)).decode())
    by_size, in_km, in_s = charts_of(page)
    assert by_size == (
        f"Windows by size, {DE}: 1 event 1,200 windows, 2 events 300 windows, 3 events 0 windows, "
        "above 20 events 10 windows"
    )
    assert in_km == (
        f"Windows by length, {DE}: 0 km 1,000 windows, 0 to 1 km 500 windows, "
        "500,000 to 1e+06 km 9 windows, above 5e+08 km 1 windows"
    )
    assert in_s == f"Windows by length, {US}: 0 s 1,000 windows"


def test_run_of_an_earlier_version_has_no_charts_of_windows(
    storage: Storage, publish: Publish
) -> None:
    page = Page(run_report(storage, publish({DE: {"kpis": KPIS}})).decode())
    assert charts_of(page) == []
    assert "All windows" not in page.text
    assert page.table("From rows to results")[0][:2] == ["windows", "1,510"]


def test_project_without_the_table_has_no_charts_of_windows(
    storage: Storage, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    published = publish({DE: {"window_distribution": rows("size", "events", SIZES)}})
    monkeypatch.setattr(windows, "table_names", lambda kind: [])
    assert windows.window_charts(RunFacts(storage, published), DE) == []


def test_data_scope_without_windows_has_no_charts(storage: Storage, publish: Publish) -> None:
    later = DataScope(DE.values, DE.end, DE.end.replace(month=9))
    tables = {DE: {"window_distribution": rows("size", "events", SIZES)}, later: {}}
    facts = RunFacts(storage, publish(tables))
    assert [len(windows.window_charts(facts, scope)) for scope in (DE, later)] == [1, 0]
