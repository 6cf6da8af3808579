"""Chromium with the report of a run that has as many error sets as a report shows."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from ml_pipeline.results.report import run_report
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.objects import Storage
from tests.report_runs import DE, US, error_set, kpi, publish_tables, rule, window_bin

SETS = 5_000
"""Error sets per data scope."""
HOSTILE = "<img src=x onerror=alert(1)></script>\u202e"
LONG_CODE = "WWWW-WWWWWWW-0100"
NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")


@dataclass
class Opened:
    """A page of the report.

    Attributes:
        page: The page of the browser.
        messages: What it wrote to the console, its errors and its dialogs.
        requests: URLs that it asked for, except its own.
    """

    page: Page
    messages: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def first_set(self) -> str:
        """Return the codes and names in the first row of the findings."""
        return self.page.locator("#findings-table tbody tr").first.locator("td").first.inner_text()

    def column(self, place: int) -> list[str]:
        """Return the texts of a column of the findings."""
        cells = self.page.locator(f"#findings-table tbody tr td:nth-child({place})")
        return cells.all_inner_texts()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine; these tests mean nothing without one."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    assert path, "Chromium is missing; on Debian and Ubuntu: apt install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(OPTIONS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a simulation of two data scopes, as a file."""
    folder = tmp_path_factory.mktemp("report")
    storage = Storage((folder / "storage").as_uri(), "test_data")
    manifest = publish_tables(
        storage,
        {earlier(DE): {"frequent_error_sets": sets(10)}, DE: tables(), US: tables()},
        warnings=[HOSTILE, "s3://bucket/" + "a" * 2_000],
    )
    path = folder / "report.html"
    path.write_bytes(run_report(storage, manifest))
    return path


def earlier(scope: DataScope) -> DataScope:
    return DataScope(scope.values, scope.start, scope.start.replace(month=8, day=10))


def tables() -> dict[str, list[dict[str, object]]]:
    """Tables of a data scope, with what a page must not execute."""
    return {
        "frequent_error_sets": sets(SETS),
        "association_rules": [rule("P0100 U0100", "C0000", 0.001)],
        "quarantined_events": [{"reason": HOSTILE, "event_id": HOSTILE}],
        "window_distribution": [
            window_bin("size", "events", 20, None, 700),
            window_bin("length", "km", 200_000, 500_000, 10_000_000),
            window_bin("length", "km", 2e8, 5e8, 5),
        ],
        "kpis": [
            kpi("preprocessing", "rows in", 50_000),
            kpi("preprocessing", "rows out", 40_000),
            kpi("set_mining", "frequent sets", SETS),
            kpi("set_mining", "duration", 1.5, "s"),
        ],
    }


def sets(count: int) -> list[dict[str, object]]:
    """Error sets with falling support; one event of each fifth is known, one set is hostile."""
    rows = [
        error_set(
            f"P{number % 97:04} U{number:04}",
            count=2 * SETS - number,
            windows=10 * SETS,
            lift=1 + number % 7,
            known_status="known" if number % 5 == 0 else "new",
            maximal=number % 2 == 0,
        )
        for number in range(count)
    ]
    pair = error_set(f"C0000 {LONG_CODE}", count=4 * SETS, windows=10 * SETS)
    return [pair | {"names": [HOSTILE, "<b>"]}, *rows]


@pytest.fixture
def open_report(browser: Browser, report: Path) -> Iterator[Callable[..., Opened]]:
    """Opens the report in a new context with the given options."""
    contexts: list[BrowserContext] = []

    def opened(content: str | None = None, **options: object) -> Opened:
        context = browser.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        result = Opened(context.new_page())
        watch(result, report.as_uri())
        if content is None:
            result.page.goto(report.as_uri())
        else:
            result.page.set_content(content)
        return result

    yield opened
    for context in contexts:
        context.close()


def watch(opened: Opened, own: str) -> None:
    def note_request(request: Request) -> None:
        if request.url not in (own, "about:srcdoc", "about:blank"):
            opened.requests.append(request.url)

    opened.page.on("console", lambda message: opened.messages.append(message.text))
    opened.page.on("pageerror", lambda error: opened.messages.append(str(error)))
    opened.page.on("dialog", lambda dialog: opened.messages.append(dialog.message))
    opened.page.on("request", note_request)
