"""The report of a run in a real browser, alone and in a frame as the Kubeflow UI makes it."""

import html
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser_tests.conftest import Opened

Open = Callable[..., Opened]

NARROW = {"width": 430, "height": 600}
LARGEST = 2_000_000
LARGEST_SCRIPT = 150_000
LONGEST_S = 2
SUPPORT, OBJECTS, LIFT, STATUS, SCOPE = 2, 3, 4, 6, 8


def counted(opened: Opened) -> str:
    return opened.page.locator("#shown").inner_text()


def numbers(texts: list[str]) -> list[float]:
    return [float(text.split("%")[0].replace(",", "")) for text in texts]


def test_report_is_small_and_soon_interactive(open_report: Open, report: Path) -> None:
    content = report.read_text("utf-8")
    assert len(content.encode()) <= LARGEST
    script = content.rpartition("<script>")[2]
    assert len(script) <= LARGEST_SCRIPT
    # The best of some: the machine may have other work.
    assert min(seconds_until_sorted(open_report) for _ in range(4)) < LONGEST_S


def seconds_until_sorted(open_report: Open) -> float:
    started = time.perf_counter()
    opened = open_report()
    opened.page.locator("th[data-sort=lift] button").click()
    assert numbers(opened.column(LIFT))[0] == 7
    return time.perf_counter() - started


def test_script_shows_what_is_there_without_it(open_report: Open) -> None:
    without, opened = open_report(java_script_enabled=False), open_report()
    for place in range(1, 9):
        assert opened.column(place)[:20] == without.column(place)[:20], place
    assert without.page.locator("#filters").is_hidden()


def test_sorting_goes_both_ways_and_is_announced(open_report: Open) -> None:
    opened = open_report()
    header = opened.page.locator("th[data-sort=support]")
    for direction in ("descending", "ascending"):
        header.locator("button").click()
        assert header.get_attribute("aria-sort") == direction
        column = numbers(opened.column(SUPPORT))
        assert column == sorted(column, reverse=direction == "descending")
    opened.page.locator("th[data-sort=name] button").click()
    assert header.get_attribute("aria-sort") is None
    names = opened.column(1)
    assert names == sorted(names)


def test_filters_leave_what_matches(open_report: Open) -> None:
    opened = open_report()
    page = opened.page
    everything = counted(opened)
    assert everything.startswith("1 to 50 of ")
    page.locator("#filter-status").select_option(label="known")
    assert set(opened.column(STATUS)) == {"known"}
    page.locator("#filter-scope").select_option(index=2)
    assert {text.split("\n")[0] for text in opened.column(SCOPE)} == {"G20/US"}
    page.locator("#filter-text").fill("u0010 p0010")
    assert counted(opened) == "1 to 1 of 1"
    assert "U0010" in opened.first_set()
    page.locator("#filter-text").fill("nothing like it")
    assert counted(opened) == "No error set matches."


def test_sets_that_are_part_of_larger_ones_are_shown_on_demand(open_report: Open) -> None:
    opened = open_report()
    page = opened.page
    page.locator("#filter-text").fill("U0011")
    assert counted(opened) == "No error set matches."
    page.locator("#filter-leading").uncheck()
    assert counted(opened) == "1 to 2 of 2"


def test_pages_are_turned(open_report: Open) -> None:
    opened = open_report()
    first = opened.column(1)
    opened.page.locator("#next").click()
    assert counted(opened).startswith("51 to 100 of ")
    assert opened.column(1) != first
    opened.page.locator("#previous").click()
    assert opened.column(1) == first
    assert opened.page.locator("#previous").is_disabled()


def test_everything_works_by_keyboard(open_report: Open) -> None:
    opened = open_report()
    page = opened.page
    page.keyboard.press("Tab")
    page.keyboard.type("U0010")
    assert counted(opened) == "1 to 2 of 2"
    page.locator("th[data-sort=scope] button").focus()
    page.keyboard.press("Enter")
    assert page.locator("th[data-sort=scope]").get_attribute("aria-sort") == "ascending"
    page.keyboard.press("Space")
    assert page.locator("th[data-sort=scope]").get_attribute("aria-sort") == "descending"
    page.locator("details:not([open]) summary").first.focus()
    closed = page.locator("details:not([open])").count()
    page.keyboard.press("Enter")
    assert page.locator("details:not([open])").count() == closed - 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(open_report: Open, scheme: str) -> None:
    opened = open_report(color_scheme=scheme, bypass_csp=True)
    opened.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    violations = Axe().run(opened.page).response["violations"]
    serious = [each for each in violations if each["impact"] in ("serious", "critical")]
    assert [(each["id"], each["nodes"][0]["html"]) for each in serious] == []


def test_colours_follow_the_scheme(open_report: Open) -> None:
    lightness = []
    for scheme in ("light", "dark"):
        page = open_report(color_scheme=scheme).page
        style = "getComputedStyle(document.body).backgroundColor"
        lightness.append(page.evaluate(f"{style}.match(/\\d+/g).map(Number)"))
    assert lightness[0] == [255, 255, 255]
    assert max(lightness[1]) < 40


def test_narrow_page_does_not_scroll_sideways(open_report: Open) -> None:
    page = open_report(viewport=NARROW).page
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


@pytest.mark.parametrize("width", [NARROW["width"], 1200])
def test_charts_of_windows_have_room_for_their_texts(open_report: Open, width: int) -> None:
    page = open_report(viewport={"width": width, "height": 600}).page
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    chart = page.locator('svg[aria-label^="Windows by length"]').first
    left, right = chart.evaluate("e => [e.getBBox().x, e.getBBox().x + e.getBBox().width]")
    assert 0 <= left < right <= chart.evaluate("e => e.viewBox.baseVal.width")
    texts = chart.locator("text").all_text_contents()
    assert texts == ["200,000 to 500,000 km", "10,000,000", "2e+08 to 5e+08 km", "5"]


def test_print_opens_what_is_folded_and_leaves_out_controls(open_report: Open) -> None:
    opened = open_report()
    content = opened.page.pdf()
    assert content.startswith(b"%PDF")
    assert opened.page.locator("details:not([open])").count() == 0
    opened.page.emulate_media(media="print")
    assert opened.page.locator("#filters").is_hidden()
    assert opened.page.locator("#next").is_hidden()
    assert counted(opened).startswith("1 to 50 of ")
    assert opened.page.locator("#shown").is_visible()


def test_page_asks_nobody_and_executes_nothing_foreign(open_report: Open) -> None:
    opened = open_report()
    opened.page.locator("th[data-sort=lift] button").click()
    opened.page.locator("#filter-text").fill("onerror")
    assert "<img src=x onerror=alert(1)>" in opened.first_set()
    assert opened.page.locator("img").count() == 0
    opened.page.wait_for_timeout(200)
    assert (opened.messages, opened.requests) == ([], [])


def test_injected_script_is_refused(open_report: Open) -> None:
    opened = open_report()
    opened.page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', "
        '\'<img src="data:image/png," onerror="window.hit = 1">\')'
    )
    opened.page.wait_for_timeout(200)
    assert opened.page.evaluate("window.hit") is None
    assert "Content Security Policy" in opened.messages[0]


def test_report_works_in_the_frame_of_the_kubeflow_ui(open_report: Open, report: Path) -> None:
    content = html.escape(report.read_text("utf-8"), quote=True)
    frame = f'<iframe srcdoc="{content}" sandbox="allow-scripts" width="429" height="600"></iframe>'
    opened = open_report(frame)
    inner = opened.page.frame_locator("iframe")
    inner.locator("th[data-sort=support] button").click()
    inner.locator("#filter-text").fill("U0010")
    assert inner.locator("#shown").inner_text() == "1 to 2 of 2"
    assert (opened.messages, opened.requests) == ([], [])


def test_labels_of_the_heat_map_are_inside_of_it(open_report: Open) -> None:
    page = open_report(viewport=NARROW).page
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    outside = """labels => labels.filter(label => {
        const outer = label.ownerSVGElement.getBoundingClientRect();
        const inner = label.getBoundingClientRect();
        return inner.left < outer.left || inner.bottom > outer.bottom;
    }).map(label => label.textContent)"""
    labels = page.locator("figure svg.chart text")
    assert labels.count() > 10
    assert labels.evaluate_all(outside) == []
