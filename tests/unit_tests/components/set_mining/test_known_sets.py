import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml_pipeline.components.set_mining.known_sets import mark_known, name_error_sets

KNOWN = pl.Schema({"pattern_id": pl.String(), "event_ids": pl.List(pl.String())})
SETS = pl.Schema({"event_ids": pl.List(pl.String()), "size": pl.Int64()})

letters = st.sets(st.sampled_from("ABCDE"), min_size=1).map(lambda s: "".join(sorted(s)))


def sets_of(*letters: str) -> pl.DataFrame:
    return pl.DataFrame([(sorted(s), len(s)) for s in letters], SETS, orient="row")


def known(**patterns: str) -> pl.DataFrame:
    return pl.DataFrame([(name, list(s)) for name, s in patterns.items()], KNOWN, orient="row")


def test_names_come_from_the_catalog_and_else_are_the_event_ids() -> None:
    catalog = pl.DataFrame({"event_id": ["B", "A", "C"], "name": ["lean mixture", "misfire", None]})

    named = name_error_sets(sets_of("AB", "BCX"), catalog)

    assert named["names"].to_list() == [["misfire", "lean mixture"], ["lean mixture", "C", "X"]]


def test_known_set_is_marked_known() -> None:
    marked = mark_known(sets_of("AB"), known(K1="BA"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [("known", ["K1"])]


def test_set_that_contains_known_sets_extends_them() -> None:
    marked = mark_known(sets_of("ABCD"), known(K2="CD", K1="AB", K3="AX"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [
        ("extends known", ["K1", "K2"])
    ]


def test_known_set_names_only_the_patterns_it_equals() -> None:
    marked = mark_known(sets_of("ABC"), known(K3="ABC", K1="AB", K2="CBA"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [("known", ["K2", "K3"])]


def test_set_that_a_known_one_contains_is_new() -> None:
    marked = mark_known(sets_of("AB"), known(K1="ABC"))

    assert marked.select("known_status", "known_pattern_ids").rows() == [("new", [])]


def test_known_set_without_events_is_ignored() -> None:
    assert mark_known(sets_of("AB"), known(K1=""))["known_status"].to_list() == ["new"]


@pytest.mark.parametrize("patterns", [known(), known(K1="AB")])
def test_no_sets_stay_none_with_every_column(patterns: pl.DataFrame) -> None:
    catalog = pl.DataFrame(schema={"event_id": pl.String, "name": pl.String})

    described = mark_known(name_error_sets(sets_of(), catalog), patterns)

    assert described.is_empty()
    assert dict(described.schema) == {
        **SETS,
        "names": pl.List(pl.String()),
        "known_status": pl.String(),
        "known_pattern_ids": pl.List(pl.String()),
    }


@settings(max_examples=80, deadline=None)
@given(
    found=st.lists(letters, unique=True, max_size=12),
    patterns=st.dictionaries(st.sampled_from(["K1", "K2", "K3", "K4", "K10"]), letters),
)
def test_every_set_is_compared_with_every_known_one(
    found: list[str], patterns: dict[str, str]
) -> None:
    marked = mark_known(sets_of(*found), known(**patterns))

    expected = []
    for events in found:
        equal = sorted(name for name, pattern in patterns.items() if pattern == events)
        contained = sorted(n for n, pattern in patterns.items() if set(pattern) <= set(events))
        status = "known" if equal else "extends known" if contained else "new"
        expected.append((status, equal or contained))
    assert marked.select("known_status", "known_pattern_ids").rows() == expected
