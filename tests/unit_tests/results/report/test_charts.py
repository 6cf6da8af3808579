from xml.etree import ElementTree as ET

import pytest

from ml_pipeline.results.report import charts
from ml_pipeline.results.report.bounds import shown

SVG = "{http://www.w3.org/2000/svg}"


def elements(chart: charts.Chart, tag: str) -> list[ET.Element]:
    return list(ET.fromstring(chart._repr_svg_()).iter(SVG + tag))  # noqa: S314 -- drawn here


def test_bars_are_as_long_as_their_values() -> None:
    chart = charts.bars({"one": 50, "two": 100}, "sizes", "sets")
    assert [float(bar.attrib["width"]) for bar in elements(chart, "rect")] == [150, 300]
    assert [text.text for text in elements(chart, "text")] == ["one", "50", "two", "100"]


def test_course_marks_periods_below_the_minimum() -> None:
    chart = charts.course({"May": None, "June": 0.02, "July": 0.04}, "support")
    points = elements(chart, "circle")
    assert [point.attrib["cy"] for point in points] == ["58.0", "34.0", "10.0"]
    assert "page" in points[0].attrib["fill"]
    assert "accent" in points[1].attrib["fill"]


def test_heat_map_has_two_cells_for_each_pair() -> None:
    chart = charts.heat_map(["A", "B", "C"], {("A", "B"): 0.5, ("B", "C"): 0.25}, "pairs")
    strengths = [
        float(cell.attrib["fill-opacity"])
        for cell in elements(chart, "rect")
        if "fill-opacity" in cell.attrib
    ]
    assert strengths == [1.0, 1.0, 0.56, 0.56]
    assert next(title.text for title in elements(chart, "title")) == "A and B: 50.00%"


def test_sparkline_begins_at_zero() -> None:
    assert charts.sparkline_points([None, 0.5, 1.0]) == "2,16 36,9 70,2"
    assert charts.sparkline_points([]) == ""


@pytest.mark.parametrize("text", ["<b>&\"'", "\u202eevil", "x" * 10_000])
def test_texts_in_charts_are_escaped_and_short(text: str) -> None:
    for chart in (
        charts.bars({text: 1}, text, text[:20]),
        charts.course({text[:20]: 0.5}, text),
        charts.heat_map([text, "B"], {(text, "B"): 0.5}, text),
    ):
        assert elements(chart, "svg")[0].attrib["aria-label"].startswith(shown(text)[:100])
        assert len(str(chart.svg)) < 5_000


def test_nothing_to_draw_is_drawn() -> None:
    assert elements(charts.bars({}, "sizes", "sets"), "rect") == []
    assert elements(charts.heat_map([], {}, "pairs"), "rect") == []
