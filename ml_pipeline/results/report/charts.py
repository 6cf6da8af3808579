"""Charts as SVG, for the report and for notebooks.

They are drawn by templates: Altair and Matplotlib take longer to import than a whole report may
take to make, and no pod has them. Colours are variables of the page, with defaults for notebooks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ml_pipeline.results.report.bounds import shown
from ml_pipeline.results.report.rendering import render


@dataclass(frozen=True)
class Chart:
    """A drawing that notebooks show by themselves.

    Attributes:
        svg: An `<svg>` element, safe to be a part of a page.
    """

    svg: Markup

    def __html__(self) -> str:
        """Return the drawing for a template."""
        return self.svg

    def _repr_svg_(self) -> str:
        return str(self.svg)


def sparkline_points(values: Sequence[float | None], width: int = 72, height: int = 18) -> str:
    """Return the points of a small line from 0 to the largest value, as in an SVG `polyline`.

    Args:
        values: One value per period; None counts as 0.
        width: Width in pixels.
        height: Height in pixels.
    """
    numbers = [value or 0.0 for value in values]
    top, last = max(numbers, default=0) or 1, max(len(numbers) - 1, 1)
    pairs = [
        (2 + (width - 4) * place / last, height - 2 - (height - 4) * number / top)
        for place, number in enumerate(numbers)
    ]
    return " ".join(f"{x:.0f},{y:.0f}" for x, y in pairs)


def sparkline(values: Sequence[float | None], title: str) -> Chart:
    """Return the course of a share as a small line."""
    return Chart(render("sparkline.svg", points=sparkline_points(values), title=shown(title)))


def bars(values: Mapping[str, float], title: str, unit: str) -> Chart:
    """Return horizontal bars, one per name.

    Args:
        values: Length of each bar, at least 0.
        title: What the chart shows, for those who do not see it.
        unit: Unit of the values.
    """
    top = max(values.values(), default=0) or 1
    rows = [(shown(name, 40), value, 300 * value / top) for name, value in values.items()]
    return Chart(render("bars.svg", rows=rows, title=shown(title), unit=unit))


def course(supports: Mapping[str, float | None], title: str) -> Chart:
    """Return the course of a support.

    Args:
        supports: Support (share) by period, in order; None where it is below the minimum.
        title: What the chart shows, for those who do not see it.
    """
    values = list(supports.values())
    top = max((value for value in values if value is not None), default=0) or 1
    last = max(len(values) - 1, 1)
    points = [
        (name, value, 8 + 344 * place / last, 58 - 48 * (value or 0) / top)
        for place, (name, value) in enumerate(supports.items())
    ]
    return Chart(render("course.svg", points=points, title=shown(title)))


def heat_map(names: Sequence[str], shares: Mapping[tuple[str, str], float], title: str) -> Chart:
    """Return how often any two names occur together.

    Args:
        names: The rows, and the columns in the same order.
        shares: Share of the windows that contain both, by pair in the order of the names.
        title: What the chart shows, for those who do not see it.
    """
    top = max(shares.values(), default=0) or 1
    labels = [shown(name, 14) for name in names]
    room = 7 * max(map(len, labels), default=0) + 8
    places = {name: place for place, name in enumerate(names)}
    cells = [
        (places[column], places[row], share, round(0.12 + 0.88 * share / top, 3), pair)
        for pair, share in shares.items()
        for column, row in (pair, pair[::-1])
    ]
    return Chart(render("heat_map.svg", labels=labels, room=room, cells=cells, title=shown(title)))
