"""Templates, filled with everything escaped."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ml_pipeline.results.report.bounds import shown


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("ml_pipeline.results.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "shown": shown,
        "number": number,
        "percent": percent,
        "q_value": q_value,
    }
    environment.filters["zip"] = zip
    return environment


def render(template: str, **values: object) -> Markup:
    """Return a template filled with values, which are escaped unless they are markup."""
    return Markup(_environment().get_template(template).render(values))  # noqa: S704 -- escaped


def source(name: str) -> str:
    """Return a file of the templates as it is."""
    environment = _environment()
    assert environment.loader is not None  # noqa: S101 -- given above
    return environment.loader.get_source(environment, name)[0]


def number(value: float | None, digits: int = 0) -> str:
    """Return a number for people; an empty text if there is none."""
    return "" if value is None else f"{value:,.{digits}f}"


def percent(share: float | None, digits: int = 2) -> str:
    """Return a share as a percentage; an empty text if there is none."""
    return "" if share is None else f"{share:.{digits}%}"


def q_value(value: float | None) -> str:
    """Return a q-value for people; an empty text if there is none."""
    if value is None:
        return ""
    return f"{value:.1e}" if value else "<1e-300"
