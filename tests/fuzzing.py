"""Examples of the fuzz tests: few and always the same, many with `--hypothesis-profile soak`."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

Test = TypeVar("Test", bound=Callable[..., Any])

SOAK = "soak"
SOAK_EXAMPLES = 30_000
SPECIAL_TEXTS = (
    *("", " ", "null", "true", "[]", "{}", "[[", '{"a":', "\x00", "\x1b[2J", "\u202e", "\udcff"),
    *("inf", "-inf", "nan", "1e19", "1e300", "-1", "0", "9" * 5_000, "0x1", "1_0", "٣", "²"),
    *("2026-07-27", "0000-00-00", "9999-12-31", "2026-W01-1", "../../etc/passwd", "x" * 5_000),
    *("[" * 2_000, '{"a":' * 2_000, "file:///\0", "s3://", "s3://a/../b", "http://[", "%Y%m%d%z"),
)


def fuzz(examples: int) -> Callable[[Test], Test]:
    """Return a decorator for a test with this number of examples, or those of a soak."""
    is_soak = settings.get_current_profile_name() == SOAK
    chosen = settings(
        max_examples=SOAK_EXAMPLES if is_soak else examples,
        derandomize=not is_soak,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )

    def decorate(test: Test) -> Test:
        return chosen(test)

    return decorate


texts = st.one_of(st.sampled_from(SPECIAL_TEXTS), st.text(max_size=60))
numbers = st.one_of(st.integers(), st.floats(), st.sampled_from([10**30, -(10**30), 2**63]))
scalars = st.one_of(st.none(), st.booleans(), numbers, texts)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)
changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8
)


def changed(content: bytes, places: list[tuple[float, int]]) -> bytes:
    """Return the content with other bytes at some places, given as shares of its length."""
    result = bytearray(content)
    for place, byte in places:
        result[int(place * len(result))] = byte
    return bytes(result)


def replaced(document: Mapping[str, Any], path: list[float], value: Any) -> dict[str, Any]:
    """Return a JSON document with another value somewhere; the path chooses among the keys."""
    result: dict[str, Any] = dict(document)
    keys = sorted(result)
    if not keys:
        return {"extra": value}
    key = keys[int(path[0] * len(keys))]
    below = result[key]
    if isinstance(below, Mapping) and len(path) > 1:
        result[key] = replaced(below, path[1:], value)
    else:
        result[key] = value
    return result
