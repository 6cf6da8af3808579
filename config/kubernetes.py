"""Names and quantities in the formats of Kubernetes."""

import re
from fractions import Fraction
from typing import Annotated

from pydantic import AfterValidator, Field

_LABEL = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
_SUBDOMAIN = rf"{_LABEL}(\.{_LABEL})*"
_NAME = r"[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?"
_WORDS = "letters, digits, '-', '_' and '.', with a letter or digit at both ends"

_QUANTITY = re.compile(
    r"(?P<number>[+-]?([0-9]+\.?[0-9]*|\.[0-9]+))"
    r"(?P<unit>[KMGTPE]i|[numkMGTPE]?|[eE](?P<exponent>[+-]?[0-9]{1,3}))"
)
_DECIMAL_UNITS = dict(zip(("n", "u", "m", "", *"kMGTPE"), range(-9, 21, 3), strict=True))
_LONGEST_QUANTITY = 40
_LARGEST_QUANTITY = 2**63 - 1
_BINARY_UNITS = ("Ki", "Mi", "Gi", "Ti", "Pi", "Ei")


def _matching(pattern: str, longest: int, meaning: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if len(text) > longest or not compiled.fullmatch(text):
            raise ValueError(f"must be {meaning}; at most {longest} characters")
        return text

    return AfterValidator(check)


ObjectName = Annotated[
    str,
    _matching(
        _SUBDOMAIN,
        253,
        "lower-case letters, digits, '-' and '.', with a letter or digit at both ends of each part",
    ),
]
LabelValue = Annotated[str, _matching(f"({_NAME})?", 63, f"empty or {_WORDS}")]
QualifiedName = Annotated[
    str,
    _matching(
        rf"((?=[^/]{{1,253}}/){_SUBDOMAIN}/)?(?=[^/]{{1,63}}$){_NAME}",
        253 + 1 + 63,
        f"a name of {_WORDS} and at most 63 characters, optionally after a domain and '/', such as "
        "`example.com/team`",
    ),
]
SecretKey = Annotated[
    str, _matching(r"(?!\.\.|\.$)[-._A-Za-z0-9]+", 253, "letters, digits, '-', '_' and '.'")
]
VariableName = Annotated[
    str,
    _matching(
        r"(?!\.\.|\.$)[-._A-Za-z][-._A-Za-z0-9]*",
        253,
        "letters, digits, '-', '_' and '.', not beginning with a digit",
    ),
]


def parse_quantity(text: str) -> Fraction:
    """Return the numeric value of a Kubernetes quantity.

    Args:
        text: Such as `500m`, `0.5`, `1e3`, `128974848` or `4Gi`.

    Raises:
        ValueError: It is not a quantity.
    """
    match = _QUANTITY.fullmatch(text) if len(text) <= _LONGEST_QUANTITY else None
    if not match:
        raise ValueError(
            "not a Kubernetes quantity: must be a number, optionally followed by an exponent such "
            "as `e3` or by one of "
            f"{', '.join(filter(None, _DECIMAL_UNITS))}, {', '.join(_BINARY_UNITS)}"
        )
    number, unit, exponent = Fraction(match["number"]), match["unit"], match["exponent"]
    if unit in _BINARY_UNITS:
        return number * Fraction(1024 ** (_BINARY_UNITS.index(unit) + 1))
    zeros = int(exponent) if exponent else _DECIMAL_UNITS[unit]
    return number * Fraction(f"1e{zeros}")


def _in_range(text: str) -> str:
    quantity = parse_quantity(text)
    if quantity < 0:
        raise ValueError("must not be negative")
    if quantity > _LARGEST_QUANTITY:
        raise ValueError("must be below 8Ei, the largest quantity of Kubernetes")
    return text


def _in_bytes(text: str) -> str:
    if text[-1:] in ("n", "u", "m"):
        raise ValueError(f"'{text[-1]}' would be a fraction of a byte; a mebibyte is 'Mi'")
    return text


CpuQuantity = Annotated[str, Field(coerce_numbers_to_str=True), AfterValidator(_in_range)]
MemoryQuantity = Annotated[CpuQuantity, AfterValidator(_in_bytes)]
